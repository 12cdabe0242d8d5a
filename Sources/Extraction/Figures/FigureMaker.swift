internal import Lexicon
internal import PolicyModel

/// Turns the drafts of a sentence into figures: resolved, with their places in the source.
///
/// One serves a whole document: made anew for each sentence it would copy the document for each.
struct FigureMaker {
  private let document: Document
  private let phrases: SharedTexts
  private let subject: FigureSubject

  init(document: Document, phrases: SharedTexts) {
    self.document = document
    self.phrases = phrases
    subject = FigureSubject(document: document, phrases: phrases)
  }

  func make(
    _ reading: FigureReading, of text: SentenceText, sentence: Int, table: TableContext,
    in context: inout DateContext, into figures: inout [Figure]
  ) {
    let first = figures.count
    let drafts = reading.drafts
    var isYearly = false
    let subjects = subject.subjects(
      of: reading, in: text, sentence: sentence, table: table, after: figures)
    let ofColumn =
      drafts.contains { $0.kind == .date && $0.role == nil }
      ? table.role(of: sentence, in: document) : nil
    for (index, draft) in drafts.enumerated() {
      if draft.rule == "everyWord" { isYearly = true }
      var (value, written, by) = resolved(draft, in: text, &context)
      if isYearly, case .date(let date) = draft.amount, date.isImplicitYear,
        let month = date.ownMonth
      {
        // 毎年4月1日 has no year.
        value = .date(
          date.ownDay.map { .day(year: nil, month: month, $0) } ?? .month(year: nil, month))
        by = .none
      }
      var kind = draft.kind
      if case .dates = value { kind = .dateRange }
      if case .window = draft.amount, case .duration = value { kind = .duration }
      figures.append(
        Figure(
          kind: kind, value: value, written: written, resolvedBy: by, unit: draft.unit,
          bound: draft.bound, role: draft.role ?? (kind == .date ? ofColumn : nil),
          subject: phrases.shared(subjects[index]),
          base: draft.base.map { text.string($0) }, isInName: draft.isInName, rule: draft.rule,
          sentence: sentence, span: document.folded.sourceSpan(of: draft.range),
          folded: draft.range))
    }
    for (index, draft) in drafts.enumerated() {
      if let asOf = draft.asOf {
        figures[first + index].asOf = Self.date(of: figures[first + asOf].value)
      }
    }
  }

  private static func date(of value: Figure.Value) -> CalendarDate? {
    switch value {
    case .date(let date): date
    case .dates(let range): range.start
    default: nil
    }
  }

  private func resolved(
    _ draft: FigureDraft, in text: SentenceText, _ context: inout DateContext
  ) -> (Figure.Value, String, Figure.Resolution) {
    switch draft.amount {
    case .number(let number): return (.number(number), number.description, .text)
    case .numbers(let low, let high, let isTransition):
      let value = Figure.Value.numbers(low, high, isTransition: isTransition)
      return (value, value.description, .text)
    case .duration(let length): return (.duration(length), length.description, .text)
    case .durations(let low, let high):
      let value = Figure.Value.durations(low, high)
      return (value, value.description, .text)
    case .time(let time): return (.time(time), time.description, .text)
    case .times(let start, let end):
      let value = Figure.Value.times(start, end)
      return (value, value.description, .text)
    case .recurrence(let recurrence):
      return (.recurrence(recurrence), recurrence.description, .text)
    case .date(let date):
      if document.language == .japanese, isCountedFromEvent(date, draft, text) {
        return (DateResolver(context: DateContext()).resolve(date).value, date.written, .none)
      }
      let (value, by) = DateResolver(context: context).resolve(date)
      // 同年 never points at the year of a law's number.
      if let date = Self.date(of: value),
        document.language != .japanese
          || !text.has(JapaneseFigureContext.lawNumbers, at: draft.range.upperBound)
      {
        context.note(date)
      }
      return (value, date.written, by)
    case .dates(let start, let end): return range(start, end, &context)
    case .window(let length, let isPast):
      return window(length, isPast, includesToday: draft.bound == .atMost, context)
    }
  }

  /// 請求をした日の属する月の翌月: no date that the edition's would give a year.
  private func isCountedFromEvent(
    _ date: WrittenDate, _ draft: FigureDraft, _ text: SentenceText
  ) -> Bool {
    if case .absolute = date.year { return false }
    return text.has(JapaneseFigureContext.eventDays, endingAt: draft.range.lowerBound)
  }

  private func range(
    _ start: WrittenDate, _ end: WrittenDate, _ context: inout DateContext
  ) -> (Figure.Value, String, Figure.Resolution) {
    let written = start.written + "/" + end.written
    var start = start
    if start.isImplicitYear, let year = end.ownYear, document.language != .japanese,
      start.ownMonth != nil && end.ownMonth != nil || start.lacksYearOfPart
    {
      // March to June 2026, Q1 to Q3 2026.
      start.year = .absolute(year)
      if start.lacksYearOfPart { start.isFiscal = end.isFiscal }
    }
    let (first, firstBy) = DateResolver(context: context).resolve(start)
    // 翌月からその年: what begins with an event has no days, and is not impossible for that.
    guard let from = Self.date(of: first).map({ middle($0, of: start, context) }) else {
      return (first, written, .none)
    }
    context.note(from)
    var finish = end
    if start.isRecurring { finish.isRecurring = true }
    if end.isImplicitYear, end.ownMonth != nil, let year = from.year {
      finish.year = .absolute(year)
    }
    let (second, secondBy) = DateResolver(context: context).resolve(finish)
    guard var to = Self.end(of: second).map({ middle($0, of: finish, context) }) else {
      return (second == .impossible ? second : first, written, .none)
    }
    if end.isImplicitYear, let low = from.days()?.lowerBound, let high = to.days()?.upperBound,
      high < low, let later = Self.yearLater(to)
    {
      to = later
    }
    context.note(to)
    let by = end.isImplicitYear && end.ownMonth != nil ? firstBy : Self.weaker(firstBy, secondBy)
    return (.dates(DateRange(start: from, end: to)), written, by)
  }

  /// From the middle of 2007 on: its middle day.
  private func middle(
    _ date: CalendarDate, of written: WrittenDate, _ context: DateContext
  ) -> CalendarDate {
    guard case .part(.middle) = written.part, case .year = date,
      let days = date.days(fiscalStart: context.fiscalStart)
    else { return date }
    let count = days.upperBound.value - days.lowerBound.value + 1
    return DayNumber(days.lowerBound.value + count / 2).date
  }

  private static func end(of value: Figure.Value) -> CalendarDate? {
    if case .dates(let range) = value { return range.end }
    return date(of: value)
  }

  private static func yearLater(_ date: CalendarDate) -> CalendarDate? {
    switch date {
    case .month(let year?, let month): .month(year: year + 1, month)
    case .day(let year?, let month?, let day):
      DayNumber(year: year + 1, month: month, day: day).map { $0.date }
    default: nil
    }
  }

  private static func weaker(
    _ a: Figure.Resolution, _ b: Figure.Resolution
  ) -> Figure.Resolution {
    let order: [Figure.Resolution] = [.text, .sentence, .section, .edition, .none]
    let rank = { (by: Figure.Resolution) in order.firstIndex(of: by) ?? 0 }
    return rank(a) >= rank(b) ? a : b
  }

  private func window(
    _ length: CalendarDuration, _ isPast: Bool, includesToday: Bool, _ context: DateContext
  ) -> (Figure.Value, String, Figure.Resolution) {
    let written = (isPast ? "PAST-" : "NEXT-") + length.description
    guard let published = context.published,
      let other = CivilPeriod.shifted(published, by: isPast ? length.negated : length)
    else { return (.duration(length), length.description, .text) }
    let range: DateRange
    if isPast {
      range = DateRange(start: exact(other, published, length, isPast), end: published)
    } else {
      range = DateRange(
        start: includesToday ? published : dayAfter(published),
        end: exact(other, published, length, isPast))
    }
    return (.dates(range), written, .edition)
  }

  /// Years of a day are counted to the day: 過去20年間 on 2016-11-07 begins on 1996-11-07.
  private func exact(
    _ date: CalendarDate, _ published: CalendarDate, _ length: CalendarDuration, _ isPast: Bool
  ) -> CalendarDate {
    guard case .year = date, let day = published.days()?.lowerBound else { return date }
    let moved = CivilPeriod.day(day, after: isPast ? length.negated : length)
    if published.day != nil, let moved { return moved.date }
    if published.month != nil, let moved {
      return .month(year: moved.parts.year, moved.parts.month)
    }
    return date
  }

  private func dayAfter(_ date: CalendarDate) -> CalendarDate {
    guard date.day != nil, let day = date.days()?.lowerBound else { return date }
    return DayNumber(day.value + 1).date
  }
}
