/// Words that name no thing themselves, and stand around the one that is meant: 定期券の購入⟦に要する費用⟧.
package enum ObjectFrames {
  /// What stands in such words; nil for an object without them.
  package static func matter(of object: String) -> String? {
    if let end = behind.first(where: { object.hasSuffix($0) }), object.count > end.count {
      return String(object.dropLast(end.count))
    }
    let low = object.lowercased()
    guard let start = before.first(where: { low.hasPrefix($0) }) else { return nil }
    return String(low.dropFirst(start.count))
  }

  /// Before whom something is for: mandatory helmets *for* adults.
  package static let beneficiary = "for"
  /// Words behind a noun that the rest of an object tells more of.
  package static let prepositions: Set<String> = [
    "about", "across", "against", "along", "around", "as", "at", "before", "behind", "between",
    "by",
    "during", "for", "from", "in", "inside", "into", "near", "of", "off", "on", "out", "outside",
    "over", "that", "through", "to", "under", "until", "which", "who", "with", "within", "without",
  ]

  /// An object without what only joins its words: particles in kana, marks, articles, spaces.
  package static func content(of object: String) -> String {
    guard object.utf8.contains(where: { $0 >= 0xE3 }) else {
      return object.lowercased().split { !$0.isLetter && !$0.isNumber }
        .filter { !ScaleContext.articles.contains(String($0)) }.joined(separator: " ")
    }
    return String(
      String.UnicodeScalarView(
        object.unicodeScalars.filter { !(0x3000...0x309F).contains($0.value) }))
  }

  /// Words that begin what a noun is like.
  package static let relatives: Set<String> = ["that", "which", "who"]

  private static let behind = ["に要する", "に係る", "にかかる", "に必要な", "のための", "の"].flatMap { tie in
    ["費用の一部", "経費の一部", "費用の全部", "経費の全部", "費用の全額", "費用の半額", "費用", "経費"].map { tie + $0 }
  }

  private static let before = [
    "the full cost of ", "half the cost of ", "part of the cost of ", "the cost of ",
    "the costs of ", "the price of ",
  ]
}
