internal import Lexicon
internal import PolicyModel

/// An item that only strives for the deed it ended in: 「月7万円を最低保障」 → 「月7万円の最低保障⟦に向けて努力⟧」.
enum EffortShift {
  static func shift(in pair: TurnedWords) -> ModalShift? {
    guard !pair.old.isDivided, let hunk = pair.hunks.last else { return nil }
    let (a, b) = (SentenceEnd.withoutStop(pair.old.bytes), SentenceEnd.withoutStop(pair.new.bytes))
    let soft = ScaleContext.efforts
    for end in soft {
      let isGain = SentenceEnd.has(end, b)
      let (long, short) = isGain ? (b, a) : (a, b)
      guard SentenceEnd.has(end, long), !soft.contains(where: { SentenceEnd.has($0, short) }),
        short.count >= 12, long.dropLast(end.count).suffix(6).elementsEqual(short.suffix(6))
      else { continue }
      let place = (isGain ? pair.new : pair.old).range.lowerBound + long.count - end.count
      let range = place..<place + end.count
      return ModalShift(
        kind: isGain ? .softened : .strengthened, old: isGain ? hunk.old : range,
        new: isGain ? range : hunk.new, hunk: hunk,
        oldCue: isGain ? "" : pair.comparison.old.words(range),
        newCue: isGain ? pair.comparison.new.words(range) : "", source: .effort)
    }
    return nil
  }
}
