package import PolicyModel

extension Phrasing {
  /// A date as the language writes it, no finer than it was given: `2026年3月31日`, `FY 2025`.
  package func date(_ date: CalendarDate) -> String {
    switch date {
    case .century(let first): words("date.century", ["n": "\(first / 100 + 1)"])
    case .decade(let first): words("date.decade", ["y": "\(first)"])
    case .year(let year): words("date.year", ["y": "\(year)"])
    case .fiscalYear(let year): words("date.fiscal", ["y": "\(year)"])
    case .half(let year, let half, let fiscal):
      trimmed(words("date.half.\(half)", ["y": yearName(year, fiscal: fiscal)]))
    case .quarter(let year, let quarter, let fiscal):
      trimmed(
        words("date.quarter", ["y": yearName(year, fiscal: fiscal), "n": "\(quarter)"]))
    case .season(let year, let season):
      trimmed(words("date.season." + season.rawValue, ["y": yearName(year, fiscal: false)]))
    case .month(let year, let month):
      if let year {
        words("date.month", ["y": "\(year)", "m": self["month.\(month)"]])
      } else {
        words("date.month.bare", ["m": self["month.\(month)"]])
      }
    case .week(let year, let week): words("date.week", ["y": "\(year)", "n": "\(week)"])
    case .day(let year, let month, let day): self.day(year: year, month: month, day: day)
    case .weekday(let day): self["date.weekday.\(day)"]
    }
  }

  /// A stretch of dates; one open end gives から or まで.
  package func dates(_ range: DateRange) -> String {
    switch (range.start, range.end) {
    case (let start?, let end?):
      words("date.range", ["start": date(start), "end": date(end)])
    case (let start?, nil): words("date.from", ["start": date(start)])
    case (nil, let end?): words("date.until", ["end": date(end)])
    case (nil, nil): self["unknown"]
    }
  }

  /// A length of time: `3年6か月`, `90 minutes`.
  package func duration(_ duration: CalendarDuration) -> String {
    let parts: [(String, ExactDecimal)] = [
      ("span.year", duration.years), ("span.month", duration.months),
      ("span.week", duration.weeks), ("span.day", duration.days),
      ("span.hour", duration.hours), ("span.minute", duration.minutes),
      ("span.second", duration.seconds),
    ]
    let words = parts.filter { !$0.1.isZero }.map { key, amount in
      Template(words: self[key]).form(for: amount == .one ? 1 : 2).filled { _ in
        number(ExactNumber(amount))
      }
    }
    return words.isEmpty ? count("span.day", 0) : words.joined(separator: self["span.joint"])
  }

  /// A time of day: `14:30`.
  package func time(_ time: ClockTime) -> String {
    let clock = String(time.description.dropFirst())
    return time.minute == nil ? clock + ":00" : clock
  }

  /// How often: `5年に1回`, `every month`.
  package func recurrence(_ recurrence: Recurrence) -> String {
    let period = duration(recurrence.period)
    guard let times = recurrence.times else { return words("span.every", ["n": period]) }
    return Template(words: self["span.times"]).form(for: times == .one ? 1 : 2).filled { name in
      name == "n" ? period : number(ExactNumber(times))
    }
  }

  private func day(year: Int?, month: Int?, day: Int) -> String {
    guard let month else { return words("date.day.bare", ["d": "\(day)"]) }
    let name = self["month.\(month)"]
    guard let year else { return words("date.day.monthday", ["m": name, "d": "\(day)"]) }
    return words("date.day", ["y": "\(year)", "m": name, "d": "\(day)"])
  }

  private func yearName(_ year: Int?, fiscal: Bool) -> String {
    guard let year else { return "" }
    if fiscal { return words("date.fiscal", ["y": "\(year)"]) }
    return words("date.year", ["y": "\(year)"])
  }

  /// A name whose year is unknown leaves a blank or an `of` at its end.
  private func trimmed(_ words: String) -> String {
    var bytes = Array(words.utf8)
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    if bytes.count > 3, bytes.suffix(3).elementsEqual(" of".utf8) { bytes.removeLast(3) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
