internal import PolicyModel

/// C02: a stretch of time that ends before it begins.
///
/// Fires: 2026年4月から2025年9月末まで. Does not: an end without a year, which takes that of
/// the start or the one behind it.
struct ImpossibleOrderCheck: ConsistencyCheck {
  static let id = "C02"

  func findings(in edition: CheckedEdition) -> [Finding] {
    edition.figures.compactMap { figure in
      guard case .dates(let range) = figure.value, let start = range.start?.days(),
        let end = range.end?.days(), end.upperBound < start.lowerBound
      else { return nil }
      return edition.finding(
        Self.id, .high, at: [edition.excerpt(figure)],
        facts: [
          .init("start", "\(start.lowerBound.date)"), .init("end", "\(end.upperBound.date)"),
        ],
        arithmetic: "\(end.upperBound.date) < \(start.lowerBound.date)")
    }
  }
}
