internal import Lexicon
internal import PolicyModel

/// A place left open in one edition that has a number in the other: 「＿＿日以内に」 → 「⟦10⟧日以内に」.
///
/// Nothing is firmer by it; the number itself is told as a figure.
enum FilledBlank {
  /// Whether words differ in such places alone, all of them filled in the same edition.
  static func holds(_ a: String, _ b: String) -> Bool {
    a != b
      && (fills(Array(a.unicodeScalars), Array(b.unicodeScalars))
        || fills(Array(b.unicodeScalars), Array(a.unicodeScalars)))
  }

  /// Whether words hold a sign of such a place.
  static func isOpen(_ words: String) -> Bool {
    BlankWords.words.contains { words.holdsBytes(of: $0) }
  }

  /// - Complexity: O(*n*) in the signs.
  private static func fills(_ open: [Unicode.Scalar], _ filled: [Unicode.Scalar]) -> Bool {
    var (place, other) = (0, 0)
    var count = 0
    while place < open.count {
      if other < filled.count, open[place] == filled[other] {
        (place, other) = (place + 1, other + 1)
        continue
      }
      let isFramed = BlankWords.frames.open.contains(open[place])
      if isFramed { place += 1 }
      guard place < open.count, BlankWords.signs.contains(open[place]) else { return false }
      let first = place
      while place < open.count, BlankWords.signs.contains(open[place]) { place += 1 }
      if isZero(first..<place, in: open) { return false }
      if isFramed {
        guard place < open.count, BlankWords.frames.close.contains(open[place]) else {
          return false
        }
        place += 1
      }
      let start = other
      while other < filled.count, isOfNumber(filled[other]) { other += 1 }
      guard other > start else { return false }
      count += 1
    }
    return other == filled.count && count > 0
  }

  /// 二〇日, 〇歳: digits of a number, and no place left open.
  private static func isZero(_ run: Range<Int>, in signs: [Unicode.Scalar]) -> Bool {
    guard signs[run].allSatisfy({ $0 == BlankWords.zero }) else { return false }
    return run.count == 1 || run.lowerBound > 0 && isOfNumber(signs[run.lowerBound - 1])
      || run.upperBound < signs.count && isOfNumber(signs[run.upperBound])
  }

  private static func isOfNumber(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType != nil && !BlankWords.signs.contains(scalar)
      || BlankWords.fillings.contains(scalar)
  }
}

extension DemandJudgement {
  /// The verdict on two demands of which one has its numbers left open.
  func blankVerdict(_ old: Demand, _ new: Demand) -> DemandVerdict? {
    guard
      FilledBlank.isOpen(comparison.old.words(old.folded))
        || FilledBlank.isOpen(comparison.new.words(new.folded)), old.role == new.role,
      FilledBlank.holds(wholeWords(old, comparison.old), wholeWords(new, comparison.new))
    else { return nil }
    return DemandVerdict(kinds: [.restated], rule: "wording", direction: nil, isDoubtful: false)
  }
}
