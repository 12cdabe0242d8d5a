internal import Lexicon
internal import PolicyModel

/// A zero that the other edition says by a verb: 「自己負担を⟦ゼロ⟧にする」, 「自己負担を⟦なくす⟧」.
struct ZeroInWords {
  let comparison: Comparison

  func isSaid(old index: Int) -> Bool {
    isSaid(comparison.old.annotated.figures[index], comparison.old, comparison.new, \.new)
  }

  func isSaid(new index: Int) -> Bool {
    isSaid(comparison.new.annotated.figures[index], comparison.new, comparison.old, \.old)
  }

  private func isSaid(
    _ figure: Figure, _ view: EditionView, _ other: EditionView,
    _ others: KeyPath<Correspondence, [Int]>
  ) -> Bool {
    guard figure.rule == Self.rule, figure.subject.utf8.count >= 6,
      let link = view.sentenceLinks[figure.sentence],
      case let sentences = comparison.alignment.sentences[link][keyPath: others],
      sentences.count == 1, let sentence = sentences.first
    else { return false }
    let words = other.words(other.document.sentences[sentence].folded)
    return CostWords.none.contains { words.holdsBytes(of: $0) }
      && words.holdsBytes(of: figure.subject)
  }

  private static let rule = "zeroWord"
}

extension FigureComparing {
  var zeros: ZeroInWords { ZeroInWords(comparison: comparison) }
}
