internal import PolicyModel

/// Figures that belong to names and numbers of clauses: the year in
/// 母子保健法（昭和40年法律第141号）, 2025年問題, 第5条.
///
/// They are not compared as figures, and those that came or went with their name are told with
/// its words. One that stands in the same place of the same name in both editions is told where
/// it is written otherwise (notation), and another year of a law's number is a changed date.
struct NamedFigures {
  let comparison: Comparison
  /// The rule that reads the date in a law's number.
  private static let lawNumber = "lawNumber"

  /// Pairs of indices into the figures of both editions, in the order of the text.
  ///
  /// - Complexity: O(*m* · *n*) in the figures in names of both sides, at most `tooMany` each.
  func pairs(_ pair: Correspondence) -> [(old: Int, new: Int)] {
    let old = named(comparison.old, pair.old)
    guard !old.isEmpty else { return [] }
    var new = named(comparison.new, pair.new)[...]
    guard !new.isEmpty, old.count <= FigureSlots.tooMany, new.count <= FigureSlots.tooMany else {
      return []
    }
    var pairs: [(old: Int, new: Int)] = []
    for index in old {
      guard let partner = new.first(where: { areOfOneName(index, $0) }) else { continue }
      pairs.append((index, partner))
      new = new.drop { $0 <= partner }
    }
    return pairs
  }

  private func named(_ view: EditionView, _ sentences: [Int]) -> [Int] {
    sentences.flatMap { Array(view.annotated.figureRanges[$0]) }.filter {
      view.annotated.figures[$0].isInName
    }
  }

  /// Whether two figures stand behind the same words, and are of equal value or both the date of a
  /// law's number.
  private func areOfOneName(_ old: Int, _ new: Int) -> Bool {
    let a = comparison.old.annotated.figures[old]
    let b = comparison.new.annotated.figures[new]
    guard a.kind == b.kind, head(of: old, comparison.old) == head(of: new, comparison.new) else {
      return false
    }
    if a.hasSameValue(as: b) {
      return tail(of: old, comparison.old) == tail(of: new, comparison.new)
    }
    return a.rule == Self.lawNumber && b.rule == Self.lawNumber
  }

  /// Six ideographs before a figure, or what there is of its sentence or behind the figure before.
  private func head(of index: Int, _ view: EditionView) -> ArraySlice<UInt8> {
    let figure = view.annotated.figures[index]
    var start = view.document.sentences[figure.sentence].folded.lowerBound
    if index > 0, view.annotated.figures[index - 1].sentence == figure.sentence {
      start = max(start, view.annotated.figures[index - 1].folded.upperBound)
    }
    let end = figure.folded.lowerBound
    return view.bytes(min(max(start, end - 18), end)..<end)
  }

  /// Two ideographs behind a figure, or what there is of its sentence or before the next figure.
  private func tail(of index: Int, _ view: EditionView) -> ArraySlice<UInt8> {
    let figures = view.annotated.figures
    var end = view.document.sentences[figures[index].sentence].folded.upperBound
    if index + 1 < figures.count, figures[index + 1].sentence == figures[index].sentence {
      end = min(end, figures[index + 1].folded.lowerBound)
    }
    let start = figures[index].folded.upperBound
    return view.bytes(start..<max(start, min(end, start + 6)))
  }
}
