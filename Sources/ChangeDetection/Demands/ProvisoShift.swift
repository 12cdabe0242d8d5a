internal import Lexicon
internal import PolicyModel

/// Words that leave room, put to a promise or a duty or taken from it, and nothing else:
/// 「⟦予算の範囲内で⟧補助する」, "We will plant trees ⟦where possible⟧".
enum ProvisoShift {
  /// What became of such words; `.restated` where they stand elsewhere or are put in other words, nil
  /// where more than they differs.
  static func change(_ old: String, _ new: String, _ language: Language) -> Change.DemandChange? {
    guard max(old.utf8.count, new.utf8.count) <= 900, old != new,
      let a = Bare(old, language), let b = Bare(new, language), a.words == b.words
    else { return nil }
    if a.rows == b.rows { return a.rows.isEmpty ? nil : .restated }
    if a.rows.isSubset(of: b.rows) { return .softened }
    return b.rows.isSubset(of: a.rows) ? .strengthened : nil
  }

  /// A sentence without such words, commas and spaces, and which of them it has.
  private struct Bare {
    var words: [UInt8] = []
    var rows: Set<Int> = []

    /// - Complexity: O(*n*) in the bytes of the sentence.
    init?(_ text: String, _ language: Language) {
      let bytes = text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      words.reserveCapacity(bytes.count)
      switch language {
      case .japanese: read(bytes, ProvisoWords.japaneseWords, isDivided: false)
      case .english: read(bytes, ProvisoWords.englishWords, isDivided: true)
      default: return nil
      }
    }

    private mutating func read(
      _ bytes: [UInt8], _ table: borrowing WordTable<ProvisoWords.Entry>, isDivided: Bool
    ) {
      var place = 0
      while place < bytes.count {
        if !isDivided || Self.isEdge(bytes, place),
          table.trie.signs.mayBegin(in: bytes, at: place, to: bytes.count),
          case let found = table.trie.longest(in: bytes, from: place, to: bytes.count),
          found.row >= 0, !isDivided || Self.isEdge(bytes, found.end)
        {
          rows.insert(table.rows[found.row].row)
          words += table.rows[found.row].rest
          place = found.end
        } else if isDivided, let (row, end) = Self.built(bytes, from: place) {
          rows.insert(row)
          place = end
        } else if let length = Self.mark(bytes, place) {
          place += length
        } else {
          words.append(bytes[place])
          place += 1
        }
      }
    }

    /// "⟦wherever space permits⟧": words that are built as such are, if they begin at a place.
    private static func built(_ bytes: [UInt8], from place: Int) -> (row: Int, end: Int)? {
      guard isLetter(bytes[place]), place == 0 || !isLetter(bytes[place - 1]) else { return nil }
      var words: [String] = []
      var ends: [Int] = []
      var start = place
      while start < bytes.count, words.count < 12 {
        let end = bytes[start...].firstIndex { !isLetter($0) } ?? bytes.count
        words.append(String(decoding: bytes[start..<end], as: UTF8.self))
        ends.append(end)
        if words.count == 1, !EnglishProvisos.mayBegin(with: words[0]) { return nil }
        start = bytes[end...].firstIndex(where: isLetter) ?? bytes.count
      }
      let count = EnglishProvisos.length(words)
      return count > 0 ? (EnglishProvisos.row(words.prefix(count)), ends[count - 1]) : nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

    /// How many bytes a space, a comma or a stop has; nil for other signs.
    private static func mark(_ bytes: [UInt8], _ place: Int) -> Int? {
      if [0x20, 0x2C, 0x2E, 0x3A, 0x3B].contains(bytes[place]) { return 1 }
      let isStop =
        bytes[place] == 0xE3 && place + 2 < bytes.count && bytes[place + 1] == 0x80
        && (bytes[place + 2] == 0x81 || bytes[place + 2] == 0x82)
      return isStop ? 3 : nil
    }

    private static func isEdge(_ bytes: [UInt8], _ place: Int) -> Bool {
      place == 0 || place >= bytes.count || !(0x61...0x7A).contains(bytes[place - 1])
        || !(0x61...0x7A).contains(bytes[place])
    }
  }
}

extension DemandJudgement {
  /// 「⟦各⟧学校に」, 「⟦すべての⟧学校に」: all of them both times.
  func namesAllAlike(_ old: Demand, _ new: Demand) -> Bool {
    guard comparison.new.document.language == .japanese else { return false }
    func plain(_ words: String) -> String {
      GroupModifiers.wholes.reduce(words) { $0.replacingBytes(of: $1, with: GroupModifiers.each) }
    }
    let (a, b) = (wholeWords(old, comparison.old), wholeWords(new, comparison.new))
    return a != b && a.utf8.count <= 900 && plain(renaming.applied(to: a)) == plain(b)
  }

  /// The verdict on two demands that differ in words that leave room alone.
  func provisoVerdict(_ old: Demand, _ new: Demand, isForced: Bool) -> DemandVerdict? {
    guard !haveEqualBytes(old, new), old.role == new.role, old.frame == new.frame, !old.isLeave,
      !new.isLeave,
      let step = ProvisoShift.change(
        renaming.applied(to: wholeWords(old, comparison.old)), wholeWords(new, comparison.new),
        comparison.new.document.language)
    else { return nil }
    let isSame = step == .restated
    let scope =
      isSame ? nil : ScopeScale.change(old, new, isOpened: old.scope.isOpen == new.scope.isOpen)
    return DemandVerdict(
      kinds: [step, scope].compactMap { $0 }, rule: isSame ? "wording" : "strength-scale",
      direction: nil,
      isDoubtful: !isSame && (isForced || min(old.confidence, new.confidence) < 0.5))
  }
}

extension Demand {
  fileprivate var isLeave: Bool { deontic == .permission || deontic == .entitlement }
}
