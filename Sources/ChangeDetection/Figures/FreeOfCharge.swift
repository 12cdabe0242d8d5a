internal import Lexicon
internal import PolicyModel

/// A price that was given up or set: 200円 → 無料, free → £3, 半額 → 無償.
///
/// 無料 is read as no figure, since most often nothing is measured by it. Beside the amount that
/// stands in its place it is the price of nothing.
struct FreeOfCharge {
  let comparison: Comparison

  /// The figure of 0 that one of the sentences of the other edition tells instead of a price.
  func price(
    insteadOf figure: Figure, in view: EditionView, sentences: [Int], own: EditionView,
    ownSentences: [Int]
  ) -> Figure? {
    guard figure.kind == .money || figure.rule == "halfWord", case .number = figure.value else {
      return nil
    }
    for word in AmountPeriods.free {
      let needle = Array(word.utf8)
      if ownSentences.contains(where: {
        own.position(of: needle[...], in: own.document.sentences[$0].folded) != nil
      }) {
        continue
      }
      for sentence in sentences {
        let range = view.document.sentences[sentence].folded
        guard let start = view.position(of: needle[...], in: range),
          isWhole(start + needle.count, range, view)
        else { continue }
        var first = start
        for verb in ["is ", "are ", "be "] where word.hasPrefix(verb) {
          first += verb.utf8.count
        }
        var free = figure
        free.value = .number(ExactNumber(0))
        free.written = "0"
        free.bound = .exactly
        free.rule = "free"
        free.sentence = sentence
        free.folded = first..<(start + needle.count)
        free.span = view.document.folded.sourceSpan(of: free.folded)
        return free
      }
    }
    return nil
  }

  /// The word's own end: not of "is freed".
  private func isWhole(_ end: Int, _ sentence: Range<Int>, _ view: EditionView) -> Bool {
    guard end < sentence.upperBound else { return true }
    return (view.document.folded.utf8[end] | 0x20) &- 0x61 >= 26
  }
}
