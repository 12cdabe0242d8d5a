internal import Lexicon
internal import PolicyModel

/// A deed that was forbidden and that others are only asked to leave now: 「撮影を⟦禁止します⟧」 →
/// 「撮影を⟦控えるよう求めます⟧」.
enum RequestShift {
  static func shift(in pair: TurnedWords) -> ModalShift? {
    guard let (hunk, a, b) = pair.ends else { return nil }
    for (x, y, kind) in [
      (BanEndings.refusals, BanEndings.requests, Change.DemandChange.softened),
      (BanEndings.requests, BanEndings.refusals, .strengthened),
    ] {
      guard let old = x.first(where: { SentenceEnd.has($0, a) }),
        let new = y.first(where: { SentenceEnd.has($0, b) }),
        case let (p, q) = (a.dropLast(old.count), b.dropLast(new.count)),
        p.count >= 6, q.suffix(6).elementsEqual(p.suffix(6))
      else { continue }
      let ranges = (
        pair.old.folded(p.count..<a.count), pair.new.folded(q.count..<b.count)
      )
      return ModalShift(
        kind: kind, old: ranges.0, new: ranges.1, hunk: hunk,
        oldCue: pair.comparison.old.words(ranges.0), newCue: pair.comparison.new.words(ranges.1),
        source: .request, isWhole: pair.hunks.count == 1)
    }
    return nil
  }
}
