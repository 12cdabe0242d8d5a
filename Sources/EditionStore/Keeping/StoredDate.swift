internal import PolicyModel

extension CalendarDate {
  /// Reads any date with a year as `description` writes it: `2026-01`, `FY2025-H1`, `200X`.
  init?(stored words: String) {
    if let plain = CalendarDate(iso: words) {
      self = plain
      return
    }
    let fiscal = words.hasPrefix("FY")
    let parts = words.dropFirst(fiscal ? 2 : 0).split(separator: "-")
    if parts.count == 1, !fiscal, words.utf8.count == 4, words.hasSuffix("X") {
      let digits = words.prefix { $0 != "X" }
      guard let number = Int(digits) else { return nil }
      switch digits.utf8.count {
      case 2: self = .century(first: number * 100 + 1)
      case 3: self = .decade(first: number * 10)
      default: return nil
      }
      return
    }
    guard parts.count == 2, let year = Int(parts[0]), (1...9999).contains(year) else { return nil }
    let code = String(parts[1])
    let number = Int(code.dropFirst())
    switch (code.first, number) {
    case ("H", let half?) where (1...2).contains(half):
      self = .half(year: year, half: half, fiscal: fiscal)
    case ("Q", let quarter?) where (1...4).contains(quarter):
      self = .quarter(year: year, quarter: quarter, fiscal: fiscal)
    case ("W", let week?) where !fiscal && (1...53).contains(week):
      self = .week(year: year, week)
    default:
      guard !fiscal, let season = Season(rawValue: code) else { return nil }
      self = .season(year: year, season)
    }
  }
}
