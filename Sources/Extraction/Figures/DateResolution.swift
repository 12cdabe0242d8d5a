internal import Lexicon
internal import PolicyModel

/// What a relative or partial date may be counted from.
struct DateContext {
  /// The edition's date.
  var published: CalendarDate?
  /// The nearest date before in the sentence.
  var sentence: CalendarDate?
  /// The nearest date before in the section.
  var section: CalendarDate?
  var fiscalStart = 4
  /// The nearest dates before that name a month or a day: what 同月 and 翌日 point at.
  private var months = Nearest()
  private var days = Nearest()

  private struct Nearest {
    var sentence: CalendarDate?
    var section: CalendarDate?
    var found: (date: CalendarDate, by: Figure.Resolution)? {
      if let sentence { return (sentence, .sentence) }
      if let section { return (section, .section) }
      return nil
    }
  }

  /// A new section: what stood before is out of sight.
  mutating func endSection() {
    section = nil
    months = Nearest()
    days = Nearest()
  }

  var nearestMonth: (date: CalendarDate, by: Figure.Resolution)? { months.found }
  var nearestDay: (date: CalendarDate, by: Figure.Resolution)? { days.found }

  /// A date that was met: the next 同年 points at it.
  mutating func note(_ date: CalendarDate) {
    guard date.year != nil else {
      // 5月1日から同月末まで: a month of every year.
      if date.month != nil { months.sentence = date }
      return
    }
    switch date {
    case .century, .decade: return
    default: sentence = date
    }
    if date.month != nil { months.sentence = date }
    if date.day != nil { days.sentence = date }
  }

  mutating func endSentence() {
    if let sentence { section = sentence }
    sentence = nil
    if let month = months.sentence { months = Nearest(section: month) }
    if let day = days.sentence { days = Nearest(section: day) }
  }

  /// The nearest date and what it is.
  var nearest: (date: CalendarDate, by: Figure.Resolution)? {
    if let sentence { return (sentence, .sentence) }
    if let section { return (section, .section) }
    return nil
  }

  /// The fiscal year that a date lies in; of a bare year, that year.
  func fiscalYear(of date: CalendarDate) -> Int? {
    guard let year = date.year else { return nil }
    guard let month = date.month else { return year }
    return month < fiscalStart ? year - 1 : year
  }
}

/// Makes a day, month or year of a written date.
struct DateResolver {
  var context: DateContext

  /// The value and what made it.
  func resolve(_ date: WrittenDate) -> (value: Figure.Value, by: Figure.Resolution) {
    if date.isImpossible { return (.impossible, .none) }
    if date.isRecurring { return (recurring(date), .none) }
    if let shift = date.shift { return shifted(shift) }
    if case .week(let offset, let anchor) = date.part { return week(offset, anchor) }
    if case .relative(let offset, let anchor) = date.day { return day(offset, anchor, of: date) }
    if let weekday = date.weekday, date.ownDay == nil, date.ownMonth == nil, date.ownYear == nil {
      return (.date(.weekday(weekday)), .none)
    }
    let (year, month, by) = yearAndMonth(of: date)
    return (value(of: date, year: year, month: month), by)
  }

  /// Day and month alone, since no year or month is meant.
  private func recurring(_ date: WrittenDate) -> Figure.Value {
    if case .part(.end) = date.part {
      let month = date.ownMonth
      return .date(.day(year: nil, month: month, DayNumber.days(inMonth: month ?? 1, of: 2001)))
    }
    if let day = date.ownDay { return .date(.day(year: nil, month: date.ownMonth, day)) }
    if let month = date.ownMonth { return .date(.month(year: nil, month)) }
    return .impossible
  }

  // MARK: Year and month

  private func yearAndMonth(
    of date: WrittenDate
  ) -> (year: Int?, month: Int?, by: Figure.Resolution) {
    if case .relative(let offset, let anchor) = date.month, !hasOwnYear(date) {
      guard let (base, by) = monthBase(anchor), let month = base.month
      else { return (nil, nil, .none) }
      let index = (base.year ?? 2000) * 12 + month - 1 + offset
      return (base.year == nil ? nil : index / 12, index % 12 + 1, by)
    }
    var (year, by) = year(of: date)
    var month = date.ownMonth
    if case .relative(let offset, let anchor) = date.month, let (base, baseBy) = base(anchor),
      let own = base.month
    {
      month = (own - 1 + offset % 12 + 12) % 12 + 1
      by = baseBy
    }
    if month == nil, date.ownDay != nil, case .unknown = date.year {
      if let (nearest, nearestBy) = context.nearestMonth, let own = nearest.month {
        return (nearest.year, own, nearestBy)
      }
      if let published = context.published, let own = published.month {
        return (published.year, own, .edition)
      }
      return (nil, nil, .none)
    }
    return (year, month, by)
  }

  private func hasOwnYear(_ date: WrittenDate) -> Bool {
    if case .unknown = date.year { false } else { true }
  }

  private func base(_ anchor: DateWord.Anchor) -> (CalendarDate, Figure.Resolution)? {
    if anchor == .context, let nearest = context.nearest { return (nearest.date, nearest.by) }
    return context.published.map { ($0, .edition) }
  }

  private func monthBase(_ anchor: DateWord.Anchor) -> (CalendarDate, Figure.Resolution)? {
    if anchor == .context, let nearest = context.nearestMonth { return (nearest.date, nearest.by) }
    return base(.edition)
  }

  private func dayBase(_ anchor: DateWord.Anchor) -> (CalendarDate, Figure.Resolution)? {
    if anchor == .context { return context.nearestDay.map { ($0.date, $0.by) } }
    return base(.edition)
  }

  private func year(of date: WrittenDate) -> (Int?, Figure.Resolution) {
    switch date.year {
    case .absolute(let year): return (year, .text)
    case .relative(let offset, let anchor):
      guard let (base, by) = base(anchor) else { return (nil, .none) }
      let own = date.isFiscal ? context.fiscalYear(of: base) : base.year
      return (own.map { $0 + offset }, by)
    case .short(let digits):
      let reference = context.published?.year ?? context.nearest?.date.year
      guard let reference else { return (digits < 70 ? 2000 + digits : 1900 + digits, .none) }
      let candidates = [1900 + digits, 2000 + digits, 2100 + digits]
      let year = candidates.min { abs($0 - reference) < abs($1 - reference) }
      return (year, context.published?.year != nil ? .edition : .section)
    case .nearest(let side): return (nearestYear(of: date, side), published(.edition))
    case .unknown:
      guard date.isFiscal else { return implicitYear(month: date.ownMonth) }
      if let (nearest, by) = context.nearest, by == .sentence {
        return (context.fiscalYear(of: nearest), by)
      }
      return (context.published.flatMap { context.fiscalYear(of: $0) }, published(.edition))
    }
  }

  /// The year of the last, this or next September or summer, seen from the edition.
  private func nearestYear(of date: WrittenDate, _ side: WrittenDate.Side) -> Int? {
    guard let year = context.published?.year else { return nil }
    var month = date.ownMonth
    if case .part(.season(let season)) = date.part { month = Self.firstMonth(of: season) }
    guard let month, side != .same, let now = context.published?.month else {
      return side == .next ? year + 1 : side == .last ? year - 1 : year
    }
    switch side {
    case .last: return month < now ? year : year - 1
    case .next: return month > now ? year : year + 1
    case .same: return year
    }
  }

  private static func firstMonth(of season: CalendarDate.Season) -> Int {
    switch season {
    case .spring: 3
    case .summer: 6
    case .autumn: 9
    case .winter: 12
    }
  }

  private func published(_ by: Figure.Resolution) -> Figure.Resolution {
    context.published == nil ? .none : by
  }

  private func implicitYear(month: Int?) -> (Int?, Figure.Resolution) {
    if let (nearest, by) = context.nearest { return (nearest.year, by) }
    guard let year = context.published?.year else { return (nil, .none) }
    return (year, .edition)
  }

  // MARK: Values

  private func value(of date: WrittenDate, year: Int?, month: Int?) -> Figure.Value {
    switch date.part {
    case .half(let half): return .date(.half(year: year, half: half, fiscal: date.isFiscal))
    case .quarter(let distance) where date.isQuarterRelative: return quarter(distance)
    case .quarter(let quarter):
      return .date(.quarter(year: year, quarter: quarter, fiscal: date.isFiscal))
    case .decade, .decadeEnd, .century:
      guard let year else { return distance(date) }
      return value(of: date.part, year)
    case .part(let part): return value(of: part, date, year: year, month: month)
    case .whole, .week: break
    }
    if let day = date.ownDay {
      guard let month else { return .date(.day(year: nil, month: nil, day)) }
      let longest = DayNumber.days(inMonth: month, of: year ?? 2000)
      return day <= longest ? .date(.day(year: year, month: month, day)) : .impossible
    }
    if let month { return .date(.month(year: year, month)) }
    guard let year, (1...9999).contains(year) else {
      return distance(date)
    }
    return .date(date.isFiscal ? .fiscalYear(year) : .year(year))
  }

  /// How far a month or year lies from one that nothing tells.
  private func distance(_ date: WrittenDate) -> Figure.Value {
    if case .relative(let offset, _) = date.month {
      return .duration(CalendarDuration(months: ExactDecimal(offset)))
    }
    if case .relative(let offset, _) = date.year {
      return .duration(CalendarDuration(years: ExactDecimal(offset)))
    }
    if case .short(let digits) = date.year {
      return .date(date.isFiscal ? .fiscalYear(2000 + digits) : .year(2000 + digits))
    }
    return .impossible
  }

  /// The decade or century that a year lies in, or the decade's last day.
  private func value(of part: WrittenDate.Part, _ year: Int) -> Figure.Value {
    switch part {
    case .decadeEnd: .date(yearEnd(year / 10 * 10 + 9, isFiscal: false))
    case .century: .date(.century(first: (year - 1) / 100 * 100 + 1))
    default: .date(.decade(first: year / 10 * 10))
    }
  }

  private func value(
    of part: DatePart, _ date: WrittenDate, year: Int?, month: Int?
  ) -> Figure.Value {
    if case .season(let season) = part { return .date(.season(year: year, season)) }
    if case .fiscalHalf(let half) = part {
      return .date(.half(year: year, half: half, fiscal: true))
    }
    if let month { return value(of: part, year: year, month: month) }
    // 翌月の初日, 当月末 of a month that nothing tells.
    if case .relative = date.month {
      if case .start = part { return .date(.day(year: nil, month: nil, 1)) }
      if case .end = part { return .date(.day(year: nil, month: nil, 31)) }
    }
    switch part {
    case .end:
      guard let year else {
        return .date(.day(year: nil, month: date.isFiscal ? lastFiscalMonth : 12, 31))
      }
      return .date(yearEnd(year, isFiscal: date.isFiscal))
    case .start where date.isFiscal:
      return .date(.day(year: year, month: context.fiscalStart, 1))
    case .firstHalf: return .date(.half(year: year, half: 1, fiscal: date.isFiscal))
    case .secondHalf: return .date(.half(year: year, half: 2, fiscal: date.isFiscal))
    default:
      guard let year else { return .impossible }
      return .date(date.isFiscal ? .fiscalYear(year) : .year(year))
    }
  }

  private var lastFiscalMonth: Int { (context.fiscalStart + 10) % 12 + 1 }

  private func yearEnd(_ year: Int, isFiscal: Bool) -> CalendarDate {
    let month = isFiscal ? lastFiscalMonth : 12
    let endYear = isFiscal && context.fiscalStart > 1 ? year + 1 : year
    return .day(year: endYear, month: month, DayNumber.days(inMonth: month, of: endYear))
  }

  private func value(of part: DatePart, year: Int?, month: Int) -> Figure.Value {
    let last = DayNumber.days(inMonth: month, of: year ?? 2001)
    func stretch(_ first: Int, _ last: Int) -> Figure.Value {
      .dates(
        DateRange(
          start: .day(year: year, month: month, first), end: .day(year: year, month: month, last)))
    }
    switch part {
    case .end: return .date(.day(year: year, month: month, last))
    case .start: return .date(.day(year: year, month: month, 1))
    case .firstThird: return stretch(1, 10)
    case .secondThird: return stretch(11, 20)
    case .lastThird: return stretch(21, last)
    case .firstHalf: return stretch(1, 15)
    case .secondHalf: return stretch(16, last)
    default: return .date(.month(year: year, month))
    }
  }

  // MARK: Counted dates

  private func shifted(_ shift: CalendarDuration) -> (Figure.Value, Figure.Resolution) {
    guard let published = context.published, let value = CivilPeriod.shifted(published, by: shift)
    else { return (.duration(shift), .none) }
    return (.date(value), .edition)
  }

  private func quarter(_ distance: Int) -> Figure.Value {
    guard let published = context.published, let year = published.year,
      let month = published.month
    else { return .duration(CalendarDuration(months: ExactDecimal(3 * distance))) }
    let index = year * 4 + (month - 1) / 3 + distance
    return .date(.quarter(year: index / 4, quarter: index % 4 + 1, fiscal: false))
  }

  private func week(
    _ offset: Int, _ anchor: DateWord.Anchor
  ) -> (Figure.Value, Figure.Resolution) {
    guard let (base, by) = base(anchor), let day = base.days()?.lowerBound, base.day != nil
    else { return (.duration(CalendarDuration(weeks: ExactDecimal(offset))), .none) }
    let thursday = DayNumber(day.value - (day.weekday - 4) + offset * 7)
    let year = thursday.parts.year
    guard let january = DayNumber(year: year, month: 1, day: 1) else { return (.impossible, .none) }
    return (.date(.week(year: year, (thursday.value - january.value) / 7 + 1)), by)
  }

  private func day(
    _ offset: Int, _ anchor: DateWord.Anchor, of date: WrittenDate
  ) -> (Figure.Value, Figure.Resolution) {
    if let (base, by) = dayBase(anchor), base.day != nil, let day = base.days()?.lowerBound {
      return (.date(DayNumber(day.value + offset).date), by)
    }
    return (.duration(CalendarDuration(days: ExactDecimal(offset))), .none)
  }
}
