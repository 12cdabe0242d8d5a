internal import Lexicon

/// A ban on fewer things, told by a clause before what it forbids: 「⟦設備のない⟧発電所の新設は認めない」.
enum NarrowedBan {
  static func holds(_ short: String, _ long: String) -> Bool {
    guard let piece = NarrowedBanWords.bans.first(where: { short.endsInBytes(of: $0) }),
      long.endsInBytes(of: piece), long.utf8.count >= short.utf8.count + 9
    else { return false }
    let (a, b) = (Array(short.unicodeScalars), Array(long.unicodeScalars))
    var head = 0
    while head < a.count, a[head] == b[head] { head += 1 }
    let count = b.count - a.count
    guard a[head...].elementsEqual(b[(head + count)...]) else { return false }
    // One stretch may begin at several places: 「⟦設備のない⟧発電所」, 「…⟦所の⟧…」.
    var start = head
    while start >= 0 {
      if isClause(b, start, count) { return true }
      guard start > 0, b[start - 1] == b[start + count - 1] else { return false }
      start -= 1
    }
    return false
  }

  private static func isClause(_ words: [Unicode.Scalar], _ start: Int, _ count: Int) -> Bool {
    let behind = words[start + count]
    guard isNoun(behind) else { return false }
    // Before it nothing, or a topic: 「市は、⟦…⟧」.
    if start > 0, !NarrowedBanWords.edges.contains(words[start - 1]) { return false }
    let piece = String(String.UnicodeScalarView(words[start..<start + count]))
    guard NarrowedBanWords.clauseEnds.contains(where: { piece.endsInBytes(of: $0) }),
      !NarrowedBanWords.silent.contains(where: { piece.holdsBytes(of: $0) })
    else { return false }
    let rest = words[(start + count)...]
    return !rest.contains(NarrowedBanWords.comma)
  }

  /// Kanji and katakana, and the hiragana of words that name.
  private static func isNoun(_ sign: Unicode.Scalar) -> Bool {
    sign.properties.isIdeographic || (0x30A1...0x30FA).contains(sign.value)
  }
}

/// A deed that is left to be decided on, or let be done: 「中止⟦する⟧」, 「取りやめる⟦かどうかを判断する⟧」; 「概算払は、
/// ⟦行わない⟧」, 「概算払は、⟦行うことができる⟧」.
enum OpenDecision {
  /// Whether the second leaves open whether what the first lays down is done.
  static func leavesOpen(_ firm: String, _ open: String) -> Bool {
    guard open.holdsBytes(of: DecisionEnds.whether),
      let end = DecisionEnds.open.first(where: { open.endsInBytes(of: $0) })
    else { return false }
    let asked = String(open.dropLast(end.count))
    if asked == firm { return true }
    return DecisionEnds.deeds.contains { verbs in
      guard let x = verbs.first(where: { firm.endsInBytes(of: $0) }),
        let y = verbs.first(where: { asked.endsInBytes(of: $0) })
      else { return false }
      return firm.dropLast(x.count) == asked.dropLast(y.count)
    }
  }

  /// Whether the second lets be done what the first refuses of one topic.
  static func lets(_ refusal: String, _ leave: String) -> Bool {
    guard let no = DecisionEnds.refused.first(where: { refusal.endsInBytes(of: $0.no) }),
      no.yes.contains(where: { leave.endsInBytes(of: $0) }),
      case let topic = refusal.dropLast(no.no.count),
      topic.count >= 2,
      DecisionEnds.topics.contains(where: { topic.hasSuffix($0) }), leave.hasPrefix(topic),
      let yes = no.yes.first(where: { leave.endsInBytes(of: $0) }),
      case let limit = String(leave.dropFirst(topic.count).dropLast(yes.count))
    else { return false }
    // 「⟦特に必要な場合に限り⟧行うことができる」 is told with its condition.
    return limit.count <= 40 && !DecisionEnds.limits.contains { limit.holdsBytes(of: $0) }
  }
}
