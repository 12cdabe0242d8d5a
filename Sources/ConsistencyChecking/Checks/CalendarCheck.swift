internal import PolicyModel

/// C16: a date or time that no calendar has.
///
/// Fires: 2月30日, 2023年2月29日. Does not: 2024年2月29日, 25時 (the night's hours go to 29).
struct CalendarCheck: ConsistencyCheck {
  static let id = "C16"

  func findings(in edition: CheckedEdition) -> [Finding] {
    edition.figures.compactMap { figure in
      guard figure.value == .impossible, figure.kind != .number,
        !edition.isSupplementary(figure.sentence),
        !Self.isEra(edition.surface(figure))
      else { return nil }
      return edition.finding(
        Self.id, .high, at: [edition.excerpt(figure)],
        facts: [.init("stated", edition.surface(figure))])
    }
  }

  private static func isEra(_ words: String) -> Bool {
    ["令和", "平成", "昭和", "大正", "明治"].contains { words.hasPrefix($0) }
  }
}
