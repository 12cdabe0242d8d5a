internal import Lexicon
internal import PolicyModel

/// Makes one figure of the two ends of a range or a change.
struct FigureJoiner<Connectors: FigureConnectors> {
  let text: SentenceText
  let connectors: Connectors
  /// Whether 明日 can be resolved at all.
  let knowsEdition: Bool
  /// from … to of two dates is a range (English), not a change.
  var joinsChangedDates = false

  func joined(_ drafts: consuming [FigureDraft]) -> [FigureDraft] {
    guard drafts.count > 1 else { return drafts }
    var result: [FigureDraft] = []
    result.reserveCapacity(drafts.count)
    for draft in drafts {
      if let last = result.last, let whole = absorbingYear(last, draft) {
        result[result.count - 1] = whole
        continue
      }
      guard let last = result.last,
        let connection = connectors.connection(
          text, first: last.range, second: draft.range)
      else {
        result.append(draft)
        continue
      }
      if let joined = join(last, draft, connection) {
        result[result.count - 1] = joined
      } else {
        result.append(draft)
        markChange(&result, connection)
      }
    }
    return result
  }

  /// March 4 to 22, 1996: the year behind both ends.
  private func absorbingYear(_ range: FigureDraft, _ draft: FigureDraft) -> FigureDraft? {
    guard case .dates(var start, var end) = range.amount, end.isImplicitYear, end.ownDay != nil,
      draft.rule == "year", let year = draft.date?.ownYear,
      text.byte(range.range.upperBound) == 0x2C,
      text.skippingSpaces(range.range.upperBound + 1) == draft.range.lowerBound
    else { return nil }
    end.year = .absolute(year)
    if start.isImplicitYear { start.year = .absolute(year) }
    var whole = range
    whole.amount = .dates(start, end)
    whole.range = range.range.lowerBound..<draft.range.upperBound
    return whole
  }

  /// Two dates of a change stay two figures: 3月末から9月末に延期.
  private func markChange(_ drafts: inout [FigureDraft], _ connection: FigureConnection) {
    let (old, new) = (drafts.count - 2, drafts.count - 1)
    guard drafts[old].date != nil, drafts[new].date != nil,
      connection == .word || connection == .arrow,
      connectors.tellsChange(text, at: drafts[new].range.upperBound, connection)
    else { return }
    drafts[old].role = .baseline
    drafts[new].role = .target
  }

  private func join(
    _ first: FigureDraft, _ second: FigureDraft, _ connection: FigureConnection
  ) -> FigureDraft? {
    if connection == .nouns, first.number == nil || second.number == nil || first.isBare {
      return nil
    }
    let isChange = connectors.tellsChange(text, at: second.range.upperBound, connection)
    var result = second
    result.range = first.range.lowerBound..<second.range.upperBound
    result.isInName = first.isInName || second.isInName
    result.bound = first.bound == .exactly ? second.bound : first.bound
    switch (first.amount, second.amount) {
    case (.date(let start), .date(let end)):
      if start.isRelativeDay && !knowsEdition { return nil }
      guard !isChange || joinsChangedDates || connection != .word else { return nil }
      return joined(start, end, &result)
    case (.number, .date(let end))
    where first.isBare || first.rule == "ordinal" && (end.ownDay != nil || end.isCentury):
      guard let start = completed(first, by: end) else { return nil }
      return joined(start.date, start.end, &result)
    case (.date(let start), .duration(let length))
    where connection == .word && !joinsChangedDates
      && text.ends("間", at: second.range.upperBound):
      guard let end = start.last(of: length) else { return nil }
      result.role = nil
      result.bound = .exactly
      return joined(start, end, &result)
    case (.date(let start), .duration(let high))
    where connection == .word && start.ownDay != nil && start.lacksMonth && start.isImplicitYear
      && text.starts("程度", at: second.range.upperBound):
      // 3日から5日程度.
      guard let low = start.ownDay, let days = high.days.int, low < days else { return nil }
      result.amount = .durations(CalendarDuration(days: ExactDecimal(low)), high)
      result.bound = .exactly
      result.role = nil
    case (.date(let start), .duration(let length)):
      guard let end = year(length, after: start) ?? day(length, after: start) else { return nil }
      return joined(start, end, &result)
    case (.date(let start), .number(let number))
    where second.isBare && start.ownYear != nil && start.ownMonth == nil && connection != .word:
      guard let year = start.ownYear, let short = number.decimal?.int, (10...99).contains(short),
        short > year % 100
      else { return nil }
      return joined(start, WrittenDate(year: year / 100 * 100 + short), &result)
    case (.date(let start), .number(let number)) where second.isBare || second.rule == "ordinal":
      guard let end = day(number, after: start) else { return nil }
      return joined(start, end, &result)
    case (.duration(let low), .duration(let high)):
      result.amount = .durations(low, high)
    case (.number(let number), .duration(let length))
    where first.isBare && number.decimal?.int.map { (1900...2199).contains($0) } ?? false
      && !joinsChangedDates:
      guard let first = number.decimal?.int,
        let end = year(length, after: WrittenDate(year: first))
      else { return nil }
      return joined(WrittenDate(year: first), end, &result)
    case (.number(let number), .duration(let high)) where first.isBare:
      guard let value = number.decimal, let low = high.withOnlyPart(value) else { return nil }
      result.amount = .durations(low, high)
    case (.time(let start), .time(let end)):
      result.amount = .times(
        lentHalf(start, before: end, first.range, second.range),
        sameHalf(end, after: start, first.range, second.range))
    case (.time(let start), .number(let number)) where second.isBare:
      guard let hour = number.decimal?.int, (1...24).contains(hour) else { return nil }
      result.amount = .times(
        start, sameHalf(ClockTime(hour: hour), after: start, first.range, second.range))
      result.kind = .time
      result.isBare = false
    case (.number(let number), .time(let end)) where first.isBare:
      guard let hour = number.decimal?.int, (0...30).contains(hour) else { return nil }
      result.amount = .times(
        lentHalf(ClockTime(hour: hour), before: end, first.range, second.range), end)
    case (.number(let low), .number(let high)):
      // 103件から17件減りました: by how much, not to what.
      if connection == .word, !isChange, high < low,
        text.has(JapaneseFigureWords.differences, at: second.range.upperBound)
      {
        return nil
      }
      return joined(first, low, second, high, isChange, connection, &result)
    default: return nil
    }
    result.rule = "range"
    return result
  }

  private func joined(
    _ first: FigureDraft, _ low: ExactNumber, _ second: FigureDraft, _ high: ExactNumber,
    _ isChange: Bool, _ connection: FigureConnection, _ result: inout FigureDraft
  ) -> FigureDraft? {
    var low = low
    if connection == .hyphen, !(low < high) || first.isBare && second.isBare && isCode(low, high) {
      return nil
    }
    if first.isBare || first.unit.isEmpty && first.kind == .ordinal {
      if first.power == 0 && second.power > 2 && !second.isInName {
        let scaled = low * ExactDecimal(1).scaled(byPowerOfTen: second.power)
        if scaled < high || isChange { low = scaled }
      }
      if second.rule == "tenths" { low = low * ExactDecimal(10) }
      if second.rule == "percentage" || second.kind == .percent { result.unit = second.unit }
    } else {
      let sameUnit =
        first.kind == second.kind
        && (first.unit == second.unit
          || UnitEquivalents.canonical(first.unit) == UnitEquivalents.canonical(second.unit))
      let lends = first.kind == .ordinal || first.kind == .money || first.kind == .age
      guard sameUnit || second.isBare && lends else { return nil }
      if first.power == 0 && second.power > 2 && first.kind == .money && second.isBare {
        let scaled = low * ExactDecimal(1).scaled(byPowerOfTen: second.power)
        if scaled < high { low = scaled }
      } else if first.power == 0, second.power > 2, first.kind == .money,
        low * ExactDecimal(1).scaled(byPowerOfTen: second.power) < high
      {
        // $5 to $10 million; £500 to £1 million means pounds.
        low = low * ExactDecimal(1).scaled(byPowerOfTen: second.power)
      }
      if second.isBare {
        result.unit = first.unit
        result.kind = first.kind
      }
    }
    result.isBare = second.isBare && first.isBare
    result.amount = .numbers(low, high, isTransition: isChange)
    result.rule = isChange ? "fromTo" : "range"
    return result
  }

  /// 82-2100: a code rather than a range.
  private func isCode(_ low: ExactNumber, _ high: ExactNumber) -> Bool {
    low.decimal?.isInteger ?? false && high.numerator.digitCount >= 4
  }

  // MARK: Dates

  private func joined(
    _ start: WrittenDate, _ end: WrittenDate, _ result: inout FigureDraft
  ) -> FigureDraft {
    var start = start
    var end = end
    if end.isFiscal && start.ownMonth == nil && end.ownMonth == nil { start.isFiscal = true }
    if joinsChangedDates, start.isFiscal, start.ownMonth == nil, end.ownMonth == nil,
      end.ownDay == nil, case .whole = end.part
    {
      end.isFiscal = true
    }
    if case .short(let digits) = end.year, let base = start.eraBase {
      end.year = .absolute(base + digits)
    } else if case .short(let digits) = end.year, let year = start.ownYear {
      end.year = .absolute(year / 100 * 100 + digits)
    }
    if end.isImplicitYear, end.ownDay != nil, end.lacksMonth {
      end.month = start.month
      end.year = start.year
    }
    if start.isImplicitYear, start.ownDay != nil, start.lacksMonth, end.ownMonth != nil {
      start.month = end.month
    }
    result.kind = .dateRange
    result.amount = .dates(start, end)
    result.rule = "dateRange"
    return result
  }

  /// 10～11月, 2020～23年, 7月5～9日: the first end takes year, month or day of the second.
  private func completed(
    _ first: FigureDraft, by end: WrittenDate
  ) -> (date: WrittenDate, end: WrittenDate)? {
    guard let number = first.number?.decimal?.int, (1...9999).contains(number) else { return nil }
    var start = end
    var finish = end
    if end.ownDay != nil {
      guard number <= 31 else { return nil }
      start.day = .absolute(number)
    } else if end.ownMonth != nil {
      guard number <= 12 else { return nil }
      start.month = .absolute(number)
    } else {
      switch end.part {
      case .decade, .century, .whole, .part(.end): break
      default: return nil
      }
      switch end.year {
      case .absolute(let year):
        if case .century = end.part {
          start.year = .absolute((number - 1) * 100 + 1)
        } else if let base = end.eraBase, number < 100 {
          start.year = .absolute(base + number)
        } else if number >= 1000 {
          start.year = .absolute(number)
        } else if case .decade = end.part {
          start.year = .absolute(number >= 100 ? number : year / 100 * 100 + number)
        } else {
          return nil
        }
      case .short(let digits):
        if number >= 1000 {
          start.year = .absolute(number)
          finish.year = .absolute(number / 100 * 100 + digits)
        } else {
          start.year = .short(number)
        }
      default: return nil
      }
    }
    return (start, finish)
  }

  /// 平成元年～9年, 2013～15年.
  private func year(_ length: CalendarDuration, after start: WrittenDate) -> WrittenDate? {
    guard length.totalSeconds.isZero, length.months.isZero, let years = length.years.int,
      let own = start.ownYear, start.ownMonth == nil, years >= 1
    else { return nil }
    var end = start
    if let base = start.eraBase {
      end.year = .absolute(base + years)
    } else if (10...99).contains(years) {
      end.year = .absolute(own / 100 * 100 + years)
    } else {
      return nil
    }
    return end
  }

  /// 9月3日から12日の間.
  private func day(_ length: CalendarDuration, after start: WrittenDate) -> WrittenDate? {
    guard let days = length.days.int, length.totalMonths.isZero,
      length.isSameLength(as: CalendarDuration(days: ExactDecimal(days)))
    else { return nil }
    return day(ExactNumber(days), after: start)
  }

  private func day(_ number: ExactNumber, after start: WrittenDate) -> WrittenDate? {
    guard start.ownDay != nil, let day = number.decimal?.int, (1...31).contains(day) else {
      return nil
    }
    var end = start
    end.day = .absolute(day)
    return end
  }

  // MARK: Bounds

  /// 3割強, 5割弱: near a number rather than beyond it.
  private func isHedge(_ draft: FigureDraft) -> Bool {
    ["強", "弱", "余り", "余", "あまり", "近く", "足らず"].contains {
      text.ends($0, at: draft.range.upperBound)
    }
  }

  /// Whether two of the drafts are bounds, as in few sentences.
  private func holdBounds(_ drafts: [FigureDraft]) -> Bool {
    var count = 0
    for index in drafts.indices {
      switch drafts[index].bound {
      case .atLeast, .moreThan, .atMost, .lessThan: count += 1
      case .exactly, .about, .around, .upTo: break
      }
    }
    return count > 1
  }

  /// 2週間以上1年以下: lengths in two units are one figure where their bounds include them and touch.
  private func touch(_ low: FigureDraft, _ high: FigureDraft) -> Bool {
    low.bound == .atLeast && high.bound == .atMost && low.range.upperBound == high.range.lowerBound
  }

  /// 30人以上50人未満 is one figure with two ends.
  func joiningBounds(_ drafts: [FigureDraft]) -> [FigureDraft] {
    guard drafts.count > 1, holdBounds(drafts) else { return drafts }
    var result: [FigureDraft] = []
    result.reserveCapacity(drafts.count)
    for draft in drafts {
      if let last = result.last, last.bound == .atLeast || last.bound == .moreThan,
        draft.bound == .lessThan || draft.bound == .atMost,
        last.kind == draft.kind || last.isBare, last.unit == draft.unit || last.isBare,
        let low = last.number, let high = draft.number, low < high,
        connectors.joinsBounds(text, from: last.range.upperBound, to: draft.range.lowerBound),
        !isHedge(last), !isHedge(draft)
      {
        var joined = draft
        joined.amount = .numbers(low, high, isTransition: false)
        joined.range = last.range.lowerBound..<draft.range.upperBound
        joined.rule = "twoBounds"
        result[result.count - 1] = joined
      } else if let last = result.last, last.bound == .atLeast || last.bound == .moreThan,
        draft.bound == .lessThan || draft.bound == .atMost, let low = last.duration,
        let high = draft.duration, low.isShorter(than: high),
        low.hasUnits(of: high) || touch(last, draft),
        connectors.joinsBounds(text, from: last.range.upperBound, to: draft.range.lowerBound),
        !isHedge(last), !isHedge(draft)
      {
        // 5年以上10年未満.
        var joined = draft
        joined.amount = .durations(low, high)
        joined.range = last.range.lowerBound..<draft.range.upperBound
        joined.rule = "twoBounds"
        result[result.count - 1] = joined
      } else if let last = result.last, last.bound == .atMost || last.bound == .lessThan,
        draft.bound == .atLeast || draft.bound == .moreThan,
        last.kind == draft.kind || last.isBare, last.unit == draft.unit || last.isBare,
        let high = last.number, let low = draft.number, low < high,
        connectors.joinsBounds(text, from: last.range.upperBound, to: draft.range.lowerBound),
        !isHedge(last), !isHedge(draft)
      {
        // At most 100 and at least 20.
        var joined = draft
        joined.amount = .numbers(low, high, isTransition: false)
        joined.bound = last.bound
        joined.range = last.range.lowerBound..<draft.range.upperBound
        joined.rule = "twoBounds"
        result[result.count - 1] = joined
      } else {
        result.append(draft)
      }
    }
    return result
  }
}
