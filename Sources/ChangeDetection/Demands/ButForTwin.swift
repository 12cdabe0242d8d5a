internal import Lexicon
internal import PolicyModel

/// A deed that some alone may do, as a ban on all others or as a leave for them: 「会員⟦でなければ⟧使っては
/// ならない」, 「会員⟦に限り⟧使うことができる」.
enum ButForTwin {
  enum Finding: Equatable {
    case same(RestatedTwin.Sameness)
    /// One deed, held to others: to be confirmed.
    case others
    /// The leave takes in the rest too.
    case opened
    /// Nobody else may do it any more.
    case closed
  }

  static func finding(_ a: String, _ b: String) -> Finding? {
    guard marks(a), marks(b) else { return nil }
    if let x = Rule(ban: a), let y = Rule(leave: b, by: ButForWords.alone) { return twin(x, y) }
    if let x = Rule(leave: a, by: ButForWords.alone), let y = Rule(ban: b) { return twin(x, y) }
    if let x = Rule(ban: a) ?? Rule(leave: a, by: ButForWords.alone),
      let y = Rule(leave: b, by: ButForWords.besides)
    {
      return x.isOne(with: y) ? .opened : nil
    }
    guard let x = Rule(leave: a, by: ButForWords.besides),
      let y = Rule(ban: b) ?? Rule(leave: b, by: ButForWords.alone)
    else { return nil }
    return x.isOne(with: y) ? .closed : nil
  }

  /// Whether any word of these stands in a sentence, asked before it is cut.
  private static func marks(_ words: String) -> Bool {
    (ButForWords.butFor + ButForWords.alone + ButForWords.besides)
      .contains { words.holdsBytes(of: $0) }
  }

  private static func twin(_ ban: Rule, _ leave: Rule) -> Finding? {
    if ban.isOne(with: leave) { return .same(.sure) }
    if ban.isShuffled(leave) { return .same(.likely) }
    return ban.deed == leave.deed && !ban.deed.isEmpty ? .others : nil
  }

  private struct Rule {
    /// What stands before the mark: those who may, and what stands before them.
    var before: String
    /// What stands between the mark and the verb's last kana.
    var deed: String

    init?(ban sentence: String) {
      self.init(sentence, ButForWords.butFor) { bytes in
        BanTwin.forbidden(bytes)
          ?? JapaneseText.without(TwinWords.refusing, String(decoding: bytes, as: UTF8.self))
          .map { BanTwin.deed(Array($0.utf8)[...]) }
      }
    }

    init?(leave sentence: String, by marks: [String]) {
      self.init(sentence, marks) { bytes in
        JapaneseText.without(TwinWords.letting, String(decoding: bytes, as: UTF8.self))
          .map { BanTwin.deed(Array($0.utf8)[...]) }
      }
    }

    private init?(
      _ sentence: String, _ marks: [String], deed: (ArraySlice<UInt8>) -> String?
    ) {
      guard let mark = marks.first(where: { sentence.holdsBytes(of: $0) }),
        let place = sentence.firstRange(of: mark), place.lowerBound > sentence.startIndex,
        case let behind = sentence[place.upperBound...],
        !ButForWords.cases.contains(where: { behind.contains($0) }),
        let deed = deed(Array(behind.utf8)[...])
      else { return nil }
      before = String(sentence[..<place.lowerBound]).without(["、"])
      self.deed = Self.bare(deed)
    }

    /// Whether the same are meant, and the same deed.
    func isOne(with other: Rule) -> Bool { before == other.before && deed == other.deed }

    /// Whether both have the same words in another order: 「医師でなければ⟦処置を⟧行ってはならない」, 「⟦処置は、⟧医師に限り
    /// 行うことができる」.
    func isShuffled(_ other: Rule) -> Bool {
      func signs(_ rule: Rule) -> [Unicode.Scalar] {
        (rule.before.without(ButForWords.loose) + Self.withoutLight(rule.deed)).unicodeScalars
          .sorted()
      }
      return signs(self) == signs(other)
    }

    private static func bare(_ deed: String) -> String {
      deed.without(ButForWords.loose)
    }

    private static func withoutLight(_ deed: String) -> String {
      let root = ButForWords.light.first { deed.endsInBytes(of: $0) }
      return String(deed.dropLast(root?.count ?? 0))
    }
  }
}
