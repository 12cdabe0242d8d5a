internal import Lexicon
internal import PolicyModel

/// Whom a sentence reaches, and what, told by one stretch of words that came or went: "Students ⟦and
/// pensioners⟧ pay half", "no new incinerators ⟦that lack filters⟧", 「⟦騒音を伴う⟧夜間の工事は禁止する」.
enum ReachShift {
  /// What was told, and what tells it.
  struct Finding {
    var kind: Change.DemandChange
    var source = ModalShift.Source.half
  }

  static func shift(in pair: TurnedWords) -> ModalShift? {
    guard max(pair.old.bytes.count, pair.new.bytes.count) <= 480,
      let found = pair.old.isDivided ? english(pair) : japanese(pair)
    else { return nil }
    let hunk = pair.joined(0...pair.hunks.count - 1)
    return ModalShift(
      kind: found.kind, old: hunk.old, new: hunk.new, hunk: hunk,
      oldCue: pair.comparison.old.words(hunk.old), newCue: pair.comparison.new.words(hunk.new),
      source: found.source, isWhole: true)
  }

  private static func english(_ pair: TurnedWords) -> Finding? {
    guard pair.old.words.count <= 60, pair.new.words.count <= 60 else { return nil }
    if grows(pair.old, pair.new) { return Finding(kind: .widened) }
    if grows(pair.new, pair.old) { return Finding(kind: .narrowed) }
    if bansLess(pair.old, pair.new) { return Finding(kind: .narrowed) }
    if bansLess(pair.new, pair.old) { return Finding(kind: .widened) }
    let (a, b) = (pair.old.words.map(\.text), pair.new.words.map(\.text))
    if KeptRight.isLost(a, b) || KeptRight.isLost(b, a) { return Finding(kind: .reversed) }
    if KeptRight.isUnexcepted(a, b) { return Finding(kind: .widened) }
    if KeptRight.isUnexcepted(b, a) { return Finding(kind: .narrowed) }
    if LimitedLeave.lifts(a, b) { return Finding(kind: .softened, source: .notice) }
    return LimitedLeave.lifts(b, a) ? Finding(kind: .strengthened, source: .notice) : nil
  }

  private static func japanese(_ pair: TurnedWords) -> Finding? {
    guard let (a, b) = JapaneseText.both(pair) else { return nil }
    if NarrowedBan.holds(a, b) { return Finding(kind: .narrowed) }
    if NarrowedBan.holds(b, a) { return Finding(kind: .widened) }
    if OpenDecision.leavesOpen(a, b) { return Finding(kind: .softened) }
    if OpenDecision.leavesOpen(b, a) { return Finding(kind: .strengthened) }
    return OpenDecision.lets(a, b) || OpenDecision.lets(b, a) ? Finding(kind: .reversed) : nil
  }

  // MARK: English

  /// The words that one sentence has more, where all the others are alike.
  private static func insertion(
    _ short: ComparedSentence, _ long: ComparedSentence
  ) -> Range<Int>? {
    let (a, b) = (short.words, long.words)
    let count = b.count - a.count
    guard count > 1 else { return nil }
    var head = 0
    while head < a.count, a[head].text == b[head].text { head += 1 }
    guard a[head...].elementsEqual(b[(head + count)...], by: { $0.text == $1.text }) else {
      return nil
    }
    return head..<head + count
  }

  /// "Students ⟦and pensioners⟧ pay half": more of those who do or get something.
  private static func grows(_ short: ComparedSentence, _ long: ComparedSentence) -> Bool {
    guard let piece = insertion(short, long), (1...4).contains(piece.lowerBound),
      piece.upperBound < long.words.count, piece.count <= 14,
      ReachWords.plainVerbs.contains(long.words[piece.upperBound].text),
      case let added = long.words[piece], added.first?.text == ReachWords.and,
      let last = added.last?.text, ReachWords.isPlural(last) || ReachWords.ends.contains(last)
    else { return false }
    let subject = long.words[..<piece.lowerBound].map(\.text)
    guard let head = subject.last, ReachWords.isPlural(head),
      !subject.contains(where: { ReachWords.noSubject.contains($0) }),
      !added.contains(where: {
        ReachWords.plainVerbs.contains($0.text) || ReachWords.noSubject.contains($0.text)
      })
    else { return false }
    let stretch = long.bytes[
      long.words[0].range.lowerBound..<added[added.endIndex - 1].range.upperBound]
    return !stretch.contains { $0 == 0x2C || $0 == 0x3A || $0 == 0x3B }
  }

  /// "We will build no new incinerators ⟦that lack filters⟧": what is ruled out is fewer things.
  private static func bansLess(_ short: ComparedSentence, _ long: ComparedSentence) -> Bool {
    guard let piece = insertion(short, long), piece.lowerBound >= 1, piece.count <= 14,
      case let added = long.words[piece], let first = added.first,
      ReachWords.relatives.contains(first.text),
      case let next = added[added.startIndex + 1].text,
      !ReachWords.openers.contains(next), !ReachWords.moments.contains(next),
      !ReachWords.silent.contains(next),
      !added.contains(where: { ReachWords.noRelative.contains($0.text) })
    else { return false }
    let before = long.words[piece.lowerBound - 1]
    // ", which are old," tells of all of them.
    guard !long.bytes[before.range.upperBound..<first.range.lowerBound].contains(0x2C),
      !ReachWords.speaking.contains(before.text),
      short.denials.count <= 1
    else { return false }
    let isEnd = piece.upperBound == long.words.count
    guard isEnd || ReachWords.beings.contains(long.words[piece.upperBound].text) else {
      return false
    }
    let words = short.words.map(\.text)
    let bans = words.count { ReachWords.bans.contains($0) }
    if short.denials.isEmpty { return bans == 1 }
    return bans == 0
      && words.contains { ReachWords.modals.contains($0) || VoidWords.leaves.contains($0) }
  }
}
