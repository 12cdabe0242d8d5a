internal import PolicyModel

/// The figures that a check asks for, by index and in reading order, sorted out in one pass.
struct FigureShelves {
  /// Figures whose value is a date.
  private(set) var dates: [Int] = []
  /// Stretches of time from one date to another, and lengths of time.
  private(set) var periods: [Int] = []
  /// Percentages and fractions.
  private(set) var shares: [Int] = []
  /// Exact counts and numbers outside of names.
  private(set) var counts: [Int] = []
  private(set) var recurrences: [Int] = []
  /// Words that name no value: 2月30日.
  private(set) var impossible: [Int] = []

  /// - Complexity: O(*n*) in the number of figures.
  init(_ figures: [Figure]) {
    for index in figures.indices {
      switch figures[index].form {
      case .date: dates.append(index)
      case .dates, .duration: periods.append(index)
      case .recurrence: recurrences.append(index)
      case .impossible: impossible.append(index)
      case .number, .numbers, .durations, .time, .times: break
      }
      switch figures[index].kind {
      case .percent: shares.append(index)
      case .count, .number:
        if figures[index].unit == "fraction" { shares.append(index) }
        if figures[index].bound == .exactly, !figures[index].isInName { counts.append(index) }
      default:
        if figures[index].unit == "fraction" { shares.append(index) }
      }
    }
  }
}
