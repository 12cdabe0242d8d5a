internal import Lexicon
internal import PolicyModel

/// What something is done as, denied or not: 「廃線を前提⟦として⟧」 → 「前提⟦とせずに⟧」.
enum MannerShift {
  static func shift(in pair: TurnedWords) -> ModalShift? {
    guard !pair.old.isDivided else { return nil }
    for (place, hunk) in pair.hunks.enumerated() where pair.isSmall(besides: place...place) {
      guard let a = manner(at: pair.old.offsets(hunk.old), in: pair.old.bytes),
        let b = manner(at: pair.new.offsets(hunk.new), in: pair.new.bytes),
        a.isDenied != b.isDenied, a.noun == b.noun
      else { continue }
      let (old, new) = (pair.old.folded(a.range), pair.new.folded(b.range))
      return ModalShift(
        kind: .reversed, old: old, new: new, hunk: hunk,
        oldCue: pair.comparison.old.words(old), newCue: pair.comparison.new.words(new),
        source: .manner, isWhole: pair.hunks.count == 1,
        isDoubtful: pair.hunks.count > 1 || pair.isTurnedTwice(besides: a.range, b.range))
    }
    return nil
  }

  private struct Manner {
    var noun: ArraySlice<UInt8>
    var range: Range<Int>
    var isDenied: Bool
  }

  /// Such words at an edit, which holds their end at least.
  private static func manner(at edit: Range<Int>, in bytes: [UInt8]) -> Manner? {
    var start = max(6, edit.lowerBound - 9)
    while start <= min(edit.upperBound, bytes.count) {
      for (words, isDenied) in TurnWords.manners
      where bytes[start...].starts(with: words) && start + words.count >= edit.lowerBound {
        return Manner(
          noun: bytes[start - 6..<start], range: start..<start + words.count, isDenied: isDenied)
      }
      start += 1
    }
    return nil
  }
}
