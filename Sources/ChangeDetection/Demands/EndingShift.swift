internal import Lexicon
internal import PolicyModel

/// The end of a Japanese sentence that alone denies: 「対象に⟦なる⟧」 → 「対象に⟦ならない⟧」.
enum EndingShift {
  static func shift(in pair: TurnedWords) -> ModalShift? {
    guard let (hunk, a, b) = pair.ends else { return nil }
    for (said, denied) in ScaleContext.endings {
      for isOldDenied in [false, true] {
        let (x, y) = isOldDenied ? (denied, said) : (said, denied)
        guard SentenceEnd.has(x, a), SentenceEnd.has(y, b) else { continue }
        let (p, q) = (a.dropLast(x.count), b.dropLast(y.count))
        guard p.count >= 6, q.count >= 6, p.suffix(6).elementsEqual(q.suffix(6)),
          !ScaleContext.duties.contains(where: { SentenceEnd.has(Array($0.utf8), p) })
        else { continue }
        let ranges = (p.count..<p.count + x.count, q.count..<q.count + y.count)
        let (old, new) = (pair.old.folded(ranges.0), pair.new.folded(ranges.1))
        return ModalShift(
          kind: .reversed, old: old, new: new, hunk: hunk,
          oldCue: pair.comparison.old.words(old), newCue: pair.comparison.new.words(new),
          source: .denial, isWhole: pair.hunks.count == 1,
          isDoubtful: pair.hunks.count > 1 || pair.isTurnedTwice(besides: ranges.0, ranges.1))
      }
    }
    return nil
  }
}

/// How the bytes of a Japanese sentence end.
enum SentenceEnd {
  static func withoutStop(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    has(Array("。".utf8), bytes[...]) ? bytes.dropLast(3) : bytes[...]
  }

  static func has(_ word: [UInt8], _ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count >= word.count && bytes.suffix(word.count).elementsEqual(word)
  }
}
