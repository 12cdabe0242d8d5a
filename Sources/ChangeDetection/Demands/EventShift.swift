internal import Lexicon
internal import PolicyModel

/// A term in the place of an event, or an event in that of a term: "refunded ⟦within 21 days⟧" → "⟦on
/// departure⟧". Which comes first nothing tells.
enum EventShift {
  static func shift(in pair: TurnedWords) -> ModalShift? {
    guard pair.old.isDivided else { return japanese(pair) }
    let (a, b) = (pair.old.words, pair.new.words)
    guard (4...60).contains(a.count), (4...60).contains(b.count) else {
      return nil
    }
    let head = zip(a, b).prefix { $0.text == $1.text }.count
    let tail = zip(a[head...].reversed(), b[head...].reversed()).prefix { $0.text == $1.text }.count
    let (x, y) = (a[head..<a.count - tail], b[head..<b.count - tail])
    guard head >= 2, let first = x.first, let other = y.first, let last = x.last, let end = y.last,
      isTerm(x) && isEvent(b[head...], at: y.count)
        || isTerm(y) && isEvent(a[head...], at: x.count)
    else { return nil }
    let old = pair.old.folded(first.range.lowerBound..<last.range.upperBound)
    let new = pair.new.folded(other.range.lowerBound..<end.range.upperBound)
    return ModalShift(
      kind: .rescheduled, old: old, new: new, hunk: pair.joined(0...pair.hunks.count - 1),
      oldCue: pair.comparison.old.words(old), newCue: pair.comparison.new.words(new),
      source: .term, isWhole: true)
  }

  /// 「⟦申請から30日以内⟧に」 → 「⟦報告を受けた後⟧に」
  private static func japanese(_ pair: TurnedWords) -> ModalShift? {
    guard let (a, b) = JapaneseText.both(pair), let raw = WordShift.difference(a, b),
      raw.behind.hasPrefix(EventWords.at), raw.head > 0,
      (2...20).contains(raw.old.count), (2...20).contains(raw.new.count),
      isTerm(raw.old) && isEvent(raw.new) || isTerm(raw.new) && isEvent(raw.old)
    else { return nil }
    let head = WordShift.Difference.text(raw.a[..<raw.head]).utf8.count
    let (old, new) = (
      pair.old.folded(head..<head + raw.old.utf8.count),
      pair.new.folded(head..<head + raw.new.utf8.count)
    )
    return ModalShift(
      kind: .rescheduled, old: old, new: new, hunk: pair.joined(0...pair.hunks.count - 1),
      oldCue: raw.old, newCue: raw.new, source: .term, isWhole: true)
  }

  private static func isTerm(_ words: String) -> Bool {
    words.contains(where: \.isNumber) && EventWords.terms.contains { words.hasSuffix($0) }
  }

  private static func isEvent(_ words: String) -> Bool {
    !words.contains(where: \.isNumber) && EventWords.events.contains { words.hasSuffix($0) }
  }

  /// "within 21 days", "two weeks after joining"
  private static func isTerm(_ words: ArraySlice<ComparedSentence.Word>) -> Bool {
    guard (2...9).contains(words.count), let first = words.first?.text,
      let unit = words.firstIndex(where: { EventWords.units.contains($0.text) })
    else { return false }
    if EventWords.within.contains(first) { return unit - words.startIndex <= 4 }
    return unit - words.startIndex <= 2
      && (unit + 1 == words.endIndex || EventWords.since.contains(words[unit + 1].text))
  }

  /// "on receipt", "at the end of the shift", "when you leave"
  private static func isEvent(_ words: ArraySlice<ComparedSentence.Word>, at count: Int) -> Bool {
    let texts = words.prefix(max(count, 5)).map(\.text)
    if texts.contains(where: { EventWords.noEvents.contains($0) }) { return false }
    if EventWords.clauses.contains(where: { texts.starts(with: $0) }) { return true }
    guard let first = texts.first, EventWords.on.contains(first),
      !texts.contains(where: { EventWords.units.contains($0) })
    else { return false }
    let near = texts.dropFirst().prefix(4)
    return near.contains { EventWords.nouns.contains($0) }
      || near.prefix(2).contains { EventWords.moments.contains($0) }
  }
}
