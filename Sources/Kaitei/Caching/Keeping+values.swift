internal import PolicyModel

// How exact numbers and dates are kept; a first number tells the case.

extension ByteWriter {
  mutating func write(_ number: ExactDecimal) {
    if let int = number.int {
      write(0)
      write(int)
    } else {
      write(1)
      write(number.description)
    }
  }

  mutating func write(_ number: ExactNumber) {
    write(number.numerator)
    write(number.denominator)
  }

  mutating func write(_ date: CalendarDate) {
    let year = date.year ?? 0
    switch date {
    case .century(let first): write([0, first])
    case .decade(let first): write([1, first])
    case .year(let year): write([2, year])
    case .fiscalYear(let year): write([3, year])
    case .half(_, let half, let fiscal): write([fiscal ? 5 : 4, year, half])
    case .quarter(_, let quarter, let fiscal): write([fiscal ? 7 : 6, year, quarter])
    case .season(_, let season):
      write([8, year])
      write(season.rawValue)
    case .month(_, let month): write([9, year, month])
    case .week(let year, let week): write([10, year, week])
    case .day(_, let month, let day): write([11, year, month ?? 0, day])
    case .weekday(let day): write([12, day])
    }
  }

  private mutating func write(_ numbers: [Int]) {
    for number in numbers { write(number) }
  }

  mutating func write(_ duration: CalendarDuration) {
    let parts = [
      duration.years, duration.months, duration.weeks, duration.days, duration.hours,
      duration.minutes, duration.seconds,
    ]
    write(parts.enumerated().reduce(0) { $0 | ($1.element.isZero ? 0 : 1 << $1.offset) })
    for part in parts where !part.isZero { write(part) }
  }

  mutating func write(_ time: ClockTime) {
    write([time.hour, time.minute ?? -1, time.second ?? -1])
  }

  mutating func write(_ value: Figure.Value) {
    switch value {
    case .number(let number):
      write(0)
      write(number)
    case .numbers(let low, let high, let isTransition):
      write(isTransition ? 2 : 1)
      write(low)
      write(high)
    case .date(let date):
      write(3)
      write(date)
    case .dates(let range):
      write(4)
      write(range.start) { $0.write($1) }
      write(range.end) { $0.write($1) }
    case .duration(let duration):
      write(5)
      write(duration)
    case .durations(let low, let high):
      write(6)
      write(low)
      write(high)
    case .time(let time):
      write(7)
      write(time)
    case .times(let start, let end):
      write(8)
      write(start)
      write(end)
    case .recurrence(let recurrence):
      write(9)
      write(recurrence.period)
      write(recurrence.times) { $0.write($1) }
    case .impossible: write(10)
    }
  }
}

extension ByteReader {
  mutating func decimal() throws(MalformedBytes) -> ExactDecimal {
    if try int() == 0 { return ExactDecimal(try int()) }
    guard let number = ExactDecimal(try string()) else { throw MalformedBytes() }
    return number
  }

  mutating func number() throws(MalformedBytes) -> ExactNumber {
    let (top, bottom) = (try decimal(), try decimal())
    if bottom == .one { return ExactNumber(top) }
    guard let number = ExactNumber(top, over: bottom) else { throw MalformedBytes() }
    return number
  }

  mutating func date() throws(MalformedBytes) -> CalendarDate {
    switch try int() {
    case 0: .century(first: try int())
    case 1: .decade(first: try int())
    case 2: .year(try int())
    case 3: .fiscalYear(try int())
    case 4: .half(year: try year(), half: try int(), fiscal: false)
    case 5: .half(year: try year(), half: try int(), fiscal: true)
    case 6: .quarter(year: try year(), quarter: try int(), fiscal: false)
    case 7: .quarter(year: try year(), quarter: try int(), fiscal: true)
    case 8: .season(year: try year(), try raw())
    case 9: .month(year: try year(), try int())
    case 10: .week(year: try int(), try int())
    case 11: .day(year: try year(), month: try year(), try int())
    case 12: .weekday(try int())
    default: throw MalformedBytes()
    }
  }

  /// A year or month; 0 stands for one that nothing told.
  private mutating func year() throws(MalformedBytes) -> Int? {
    let number = try int()
    return number == 0 ? nil : number
  }

  mutating func duration() throws(MalformedBytes) -> CalendarDuration {
    let mask = try int()
    var parts: [ExactDecimal] = []
    for place in 0..<7 { parts.append(mask >> place & 1 == 1 ? try decimal() : .zero) }
    return CalendarDuration(
      years: parts[0], months: parts[1], weeks: parts[2], days: parts[3], hours: parts[4],
      minutes: parts[5], seconds: parts[6])
  }

  mutating func time() throws(MalformedBytes) -> ClockTime {
    let (hour, minute, second) = (try int(), try int(), try int())
    return ClockTime(
      hour: hour, minute: minute < 0 ? nil : minute, second: second < 0 ? nil : second)
  }

  mutating func value() throws(MalformedBytes) -> Figure.Value {
    switch try int() {
    case 0: .number(try number())
    case 1: .numbers(try number(), try number(), isTransition: false)
    case 2: .numbers(try number(), try number(), isTransition: true)
    case 3: .date(try date())
    case 4: .dates(DateRange(start: try optionalDate(), end: try optionalDate()))
    case 5: .duration(try duration())
    case 6: .durations(try duration(), try duration())
    case 7: .time(try time())
    case 8: .times(try time(), try time())
    case 9:
      .recurrence(
        Recurrence(
          period: try duration(),
          times: try optional { (reader) throws(MalformedBytes) in try reader.decimal() }))
    case 10: .impossible
    default: throw MalformedBytes()
    }
  }

  mutating func optionalDate() throws(MalformedBytes) -> CalendarDate? {
    try bool() ? try date() : nil
  }

  mutating func optionalString() throws(MalformedBytes) -> String? {
    try bool() ? try string() : nil
  }

  mutating func span() throws(MalformedBytes) -> SourceSpan { SourceSpan(try range()) }

  mutating func strings() throws(MalformedBytes) -> [String] {
    try list { (reader) throws(MalformedBytes) in try reader.string() }
  }
}

extension ByteWriter {
  mutating func write(_ date: CalendarDate?) { write(date) { $0.write($1) } }
  mutating func write(_ string: String?) { write(string) { $0.write($1) } }
  mutating func write(_ span: SourceSpan) { write(span.range) }
  mutating func write(_ strings: [String]) { write(strings) { $0.write($1) } }
}
