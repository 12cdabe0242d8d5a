internal import Lexicon
internal import PolicyModel

/// What was not needed and is asked for, and a deed that is asked for and then left to good will:
/// 「予約は⟦不要です⟧」 → 「予約を⟦お願いします⟧」, 「名札を⟦着用してください⟧」 → 「着用に⟦ご協力ください⟧」.
enum NeedShift {
  static func shift(in pair: TurnedWords) -> ModalShift? {
    guard !pair.old.isDivided else { return nil }
    let (a, b) = (
      SentenceEnd.withoutStop(pair.old.bytes), SentenceEnd.withoutStop(pair.new.bytes)
    )
    for (x, y) in [(NeedEndings.free, NeedEndings.asked), (NeedEndings.asked, NeedEndings.free)] {
      guard let (old, new) = ends(x, y, a, b),
        a.dropLast(old).elementsEqual(b.dropLast(new)), a.count >= old + 6
      else { continue }
      return shift(.reversed, a.count - old..<a.count, b.count - new..<b.count, .denial, pair)
    }
    for (x, y, kind) in [
      (NeedEndings.bidden, NeedEndings.helped, Change.DemandChange.softened),
      (NeedEndings.helped, NeedEndings.bidden, .strengthened),
    ] {
      guard let (old, new) = ends(x, y, a, b), case let deed = deed(a.dropLast(old)),
        deed.count >= 2, deed == Self.deed(b.dropLast(new)),
        a.prefix(6).elementsEqual(b.prefix(6))
      else { continue }
      return shift(kind, a.count - old..<a.count, b.count - new..<b.count, .request, pair)
    }
    return nil
  }

  /// How long the ends are that both sentences have.
  private static func ends(
    _ x: [[UInt8]], _ y: [[UInt8]], _ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>
  ) -> (Int, Int)? {
    guard let old = x.first(where: { SentenceEnd.has($0, a) }),
      let new = y.first(where: { SentenceEnd.has($0, b) })
    else { return nil }
    return (old.count, new.count)
  }

  /// 名札着用 of 「名札を着用し」 and 「名札の着用」: the signs that are no hiragana.
  private static func deed(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.filter {
      !(0x3041...0x309F).contains($0.value) && $0 != "、"
    }
  }

  private static func shift(
    _ kind: Change.DemandChange, _ old: Range<Int>, _ new: Range<Int>,
    _ source: ModalShift.Source, _ pair: TurnedWords
  ) -> ModalShift {
    let (a, b) = (pair.old.folded(old), pair.new.folded(new))
    return ModalShift(
      kind: kind, old: a, new: b, hunk: pair.joined(0...pair.hunks.count - 1),
      oldCue: pair.comparison.old.words(a), newCue: pair.comparison.new.words(b), source: source,
      isWhole: true)
  }
}
