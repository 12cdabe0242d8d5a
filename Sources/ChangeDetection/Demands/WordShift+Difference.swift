internal import Lexicon

/// Where two texts differ, out to whole words.
extension WordShift {
  /// What stands between the words that both have before it and behind it.
  struct Difference {
    var a: [Unicode.Scalar]
    var b: [Unicode.Scalar]
    var head: Int
    var tail: Int

    var old: String { Self.text(a[head..<max(head, a.count - tail)]) }
    var new: String { Self.text(b[head..<max(head, b.count - tail)]) }
    /// What one text alone has, wherever it may be said to begin: 「⟦保護者の同意を得て、⟧保育を」 is 「保⟦護者の同意を得て、
    /// 保⟧育を」 as well. Empty where both have words of their own.
    var gains: [(piece: String, behind: String)] {
      let (short, long) = a.count < b.count ? (a, b) : (b, a)
      guard head + tail == short.count else { return [] }
      var (start, gains) = (head, [(piece: String, behind: String)]())
      let length = long.count - short.count
      while gains.count < 6 {
        gains.append(
          (Self.text(long[start..<start + length]), Self.text(long[(start + length)...])))
        guard start > 0, long[start - 1] == long[start + length - 1] else { break }
        start -= 1
      }
      return gains
    }

    var behind: String { Self.text(b[(b.count - tail)...]) }
    var before: String { Self.text(b[..<head]) }

    static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      return String(view).trimmingSpaces
    }
  }

  static func difference(_ old: String, _ new: String) -> Difference? {
    let a = Array(old.unicodeScalars)
    let b = Array(new.unicodeScalars)
    guard a != b, max(a.count, b.count) <= 600 else { return nil }
    let limit = min(a.count, b.count)
    var head = 0
    while head < limit, a[head] == b[head] { head += 1 }
    var tail = 0
    while tail < limit - head, a[a.count - 1 - tail] == b[b.count - 1 - tail] { tail += 1 }
    return Difference(a: a, b: b, head: head, tail: tail)
  }

  /// Out to whole words, and in undivided text to whole runs of one script.
  static func widened(_ difference: Difference, isDivided: Bool) -> Difference {
    var wide = difference
    let (a, b) = (wide.a, wide.b)
    while wide.head > 0, !isEdge(a, wide.head, isDivided) || !isEdge(b, wide.head, isDivided) {
      wide.head -= 1
    }
    while wide.tail > 0,
      !isEdge(a, a.count - wide.tail, isDivided) || !isEdge(b, b.count - wide.tail, isDivided)
    {
      wide.tail -= 1
    }
    return wide
  }

  private static func isEdge(_ words: [Unicode.Scalar], _ place: Int, _ isDivided: Bool) -> Bool {
    guard place > 0, place < words.count else { return true }
    let (a, b) = (words[place - 1], words[place])
    if isDivided { return !isWordLike(a) || !isWordLike(b) }
    return script(a) != script(b) || script(a) == 0
  }

  private static func isWordLike(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-"
      || scalar == "'"
  }

  /// Kana 0, katakana 1, kanji 2, others 3.
  static func script(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x3041...0x309F: 0
    case 0x30A0...0x30FF: 1
    case 0x3400...0x9FFF, 0x3005: 2
    default: isWordLike(scalar) ? 3 : 0
    }
  }

  /// 「高齢者だけの世帯⟦及び手帳を持つ者のいる世帯⟧は」: a group with a clause of its own, before what is said of all.
  func isJoinedGroup(_ raw: Difference, _ words: JoinWords) -> Bool {
    raw.gains.contains { piece, behind in
      guard piece.count <= 40,
        let join = words.joins.first(where: { $0.utf8.count > 3 && piece.hasPrefix($0) }),
        case let group = String(piece.dropFirst(join.count)), group.count >= 2,
        RuleWords.circles.contains(where: { group.endsInBytes(of: $0) }),
        RuleWords.groupMarks.contains(where: { behind.hasPrefix($0) })
      else { return false }
      return !RuleWords.clauses.contains { group.holdsBytes(of: $0) }
        && !words.exceptions.contains { behind.prefix(20).contains($0) || group.contains($0) }
    }
  }
}
