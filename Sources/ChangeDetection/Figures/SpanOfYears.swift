internal import Lexicon
internal import PolicyModel

/// The years in which an amount is reached altogether: ⟦10年間で⟧250万人, 50,000 homes ⟦over five years⟧.
enum SpanOfYears {
  /// How many years; nil where none stand right beside the amount.
  static func years(of figure: Figure, in view: EditionView) -> Double? {
    let sentence = view.document.sentences[figure.sentence].folded
    let isDivided = view.document.language == .english
    for index in view.annotated.figures.indices(
      within: sentence, among: view.annotated.figureRanges[figure.sentence])
    {
      let other = view.annotated.figures[index]
      guard other.kind == .duration, case .duration(let length) = other.value,
        length.totalSeconds.isZero, length.totalMonths.approximate >= 12
      else { continue }
      let isBeside =
        isDivided ? isBehind(other, figure, view) : isBefore(other, figure, view)
      if isBeside { return length.totalMonths.approximate / 12 }
    }
    return nil
  }

  private static func isBefore(_ span: Figure, _ figure: Figure, _ view: EditionView) -> Bool {
    guard span.folded.upperBound <= figure.folded.lowerBound,
      figure.folded.lowerBound - span.folded.upperBound <= 24
    else { return false }
    return AmountPeriods.spanEnds.contains(
      view.words(span.folded.upperBound..<figure.folded.lowerBound))
  }

  private static func isBehind(_ span: Figure, _ figure: Figure, _ view: EditionView) -> Bool {
    guard span.folded.lowerBound >= figure.folded.upperBound,
      span.folded.lowerBound - figure.folded.upperBound <= 40
    else { return false }
    let words =
      (view.words(figure.folded.upperBound..<span.folded.lowerBound)
      + view.words(span.folded)).lowercased().split(separator: " ").map(String.init)
    return words.contains { AmountPeriods.spanOpeners.contains($0) }
  }
}
