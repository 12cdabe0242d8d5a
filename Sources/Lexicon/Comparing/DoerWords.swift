/// Signs around the one who does what a Japanese sentence says, and how the deed ends.
package enum DoerWords {
  package static let subject = Array("が".utf8)
  package static let topic = Array("は".utf8)
  package static let object = "を"
  /// Behind what comes before the doer.
  package static let edges: [[UInt8]] = ["、", "に", "へ", "で"].map { Array($0.utf8) }

  /// Whether words tell of a deed that is done or will be, and of one alone.
  package static func isDone(_ words: String) -> Bool {
    done.contains { words.endsInBytes(of: $0) } && !states.contains { words.endsInBytes(of: $0) }
      && !cases.contains { words.holdsBytes(of: $0) }
  }

  /// Whether words end in a deed that is done or laid down, not in a state or in what has been.
  package static func tellsDeed(_ words: String) -> Bool {
    (done + ["ます", "とする", "による"]).contains { words.endsInBytes(of: $0) }
      && !states.contains { words.endsInBytes(of: $0) }
      && !told.contains { words.endsInBytes(of: $0) }
  }

  private static let told = [
    "ている", "ています", "てある", "てあります", "であります", "あります", "なります", "います", "おります", "できます", "求められる", "残る",
    "とどまる", "減る", "増える",
  ]

  private static let done = ["る", "う", "く", "ぐ", "す", "つ", "ぶ", "む"]
  private static let states = [
    "ある", "いる", "なる", "できる", "である", "られる", "わかる", "かかる", "異なる", "有する", "属する", "要する",
  ]
  private static let cases = ["場合", "とき", "限り", "れば", "なら", "が、", "。", "ている"]

  /// Before a name that says which or how many of those: ⟦全⟧会員, ⟦正⟧会員.
  private static let persons = ["会員", "社員", "職員", "組合員", "議員", "生徒", "学生", "住民", "者"]

  /// Whether two names are of one noun for persons: 全会員, 正会員.
  package static func areOfOneKind(_ a: String, _ b: String) -> Bool {
    persons.contains { a.endsInBytes(of: $0) && b.endsInBytes(of: $0) }
  }

  /// Behind a verb that joins on.
  package static let joins = ["、", "て"]

  /// How a verb joins on: 入れ of 入れる, 置き of 置く, 配置し of 配置する.
  package static func joining(_ verb: String) -> [String] {
    if verb.endsInBytes(of: TwinWords.doing) {
      return [String(verb.dropLast(TwinWords.doing.count)) + TwinWords.doingOn]
    }
    guard let bend = TwinWords.bends.first(where: { verb.endsInBytes(of: $0.1) }) else { return [] }
    let bent = String(verb.dropLast()) + String(bend.0)
    return verb.last == TwinWords.goesOn ? [String(verb.dropLast()), bent] : [bent]
  }
}
