internal import PolicyModel

/// Days and months that name no year, or one that only the edition gives them.
extension FigureJudgement {
  /// Whether neither a figure nor another one of its sentence names the year that it is of.
  func lacksYear(_ figure: Figure, _ view: EditionView) -> Bool {
    guard figure.resolvedBy == .sentence else { return figure.isOfEveryYear }
    return figure.written.hasPrefix("XXXX-")
      && !view.annotated.figures(inSentence: figure.sentence).contains {
        ($0.kind == .date || $0.kind == .dateRange) && $0.resolvedBy == .text
      }
  }

  /// Whether of neither of two dates a year is told.
  func areYearless(_ old: Figure, _ new: Figure) -> Bool {
    (old.isYearless || lacksYear(old, comparison.old))
      && (new.isYearless || lacksYear(new, comparison.new))
  }
}
