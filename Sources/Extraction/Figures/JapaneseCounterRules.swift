internal import Lexicon
internal import PolicyModel

/// What the word behind a numeral, or before it, makes of it.
extension JapaneseFigureScanner {
  /// Reads the figure that a numeral begins and answers where to go on.
  mutating func read(_ numeral: Numeral) -> Int {
    if let low = oneLess(than: numeral) {
      let end = readAlone(numeral)
      if drafts.last.map({ $0.range.lowerBound >= numeral.start }) ?? false { joinFew(low) }
      return end
    }
    return readAlone(numeral)
  }

  private mutating func readAlone(_ numeral: Numeral) -> Int {
    let prefix = prefix(before: numeral.start)
    if !numeral.isKanji,
      let (isName, end) = JapaneseFigureWords.digitNames.longest(
        in: text.bytes, from: numeral.start, to: text.end), end >= numeral.end, isName
    {
      return named(numeral, end: numeral.end)
    }
    if text.ends("第", at: numeral.start),
      JapaneseFigureWords.labels.longest(
        in: text.bytes, endingAt: numeral.start - 3, from: text.start) != nil
    {
      // 別表第三都道府県の項.
      return named(numeral, end: numeral.end)
    }
    if let end = seismic(numeral) ?? prefixed(numeral, prefix) { return end }
    if let end = yearSeason(numeral) ?? halfDay(numeral) { return end }
    if let end = someMore(numeral, prefix) { return end }
    if text.starts("対", at: numeral.end), text.isDigit(numeral.end + 3) {
      return bare(numeral, prefix)
    }
    if let place = sameEraYear(numeral), text.starts("年", at: place) {
      // 2024（令和6）年度.
      let fiscal = text.skipping("年度", at: place)
      if let next = calendar(
        fiscal == nil ? .year : .fiscalYear, numeral, end: fiscal ?? place + 3, prefix)
      {
        return next
      }
    }
    let behind = text.skippingSpaces(numeral.end)
    let counterPlace = behind - numeral.end <= 6 ? behind : numeral.end
    if let end = kanjiSlashDate(numeral) ?? mixedFraction(numeral) { return end }
    if let (row, end) = JapaneseCounters.table.longest(
      in: text.bytes, from: counterPlace, to: text.end),
      accepts(row, numeral, at: counterPlace, end: end)
    {
      if let next = counted(row.counter, numeral, at: counterPlace, end: end, prefix) {
        return next
      }
    } else if let end = openCounter(numeral, prefix) {
      return end
    }
    return bare(numeral, prefix)
  }

  /// 十数年, 30数か国: some more than the round number.
  private mutating func someMore(
    _ numeral: Numeral, _ prefix: (sense: JapanesePrefixes.Sense, start: Int)?
  ) -> Int? {
    guard text.starts("数", at: numeral.end), let value = numeral.small, value >= 10,
      value % 10 == 0,
      let (row, end) = JapaneseCounters.table.longest(
        in: text.bytes, from: numeral.end + 3, to: text.end)
    else { return nil }
    var round = numeral
    round.end += 3
    let count = drafts.count
    guard let next = counted(row.counter, round, at: round.end, end: end, prefix) else {
      return nil
    }
    if drafts.count > count { drafts[drafts.count - 1].bound = .about }
    return next
  }

  /// Whether a listed counter is meant and not the beginning of another word.
  private func accepts(
    _ row: JapaneseCounters.Row, _ numeral: Numeral, at place: Int, end: Int
  ) -> Bool {
    if numeral.isKanji && numeral.signCount == 1 && !row.followsKanji {
      // 百ユーロ, 千ドル: but 一元 and 三角 are words.
      guard case .money = row.counter, numeral.power >= 2 || (numeral.small ?? 0) >= 100,
        Script(text.scalar(place)) == .katakana
      else { return false }
    }
    if case .things = row.counter, !row.followsKanji, Script(text.scalar(end)) == .kanji,
      JapaneseBounds.after.end(in: text.bytes, from: end, to: text.end) < 0
    {
      // 312町村 counts no 町.
      return false
    }
    if place > numeral.end {
      // A space before the counter: only where words are spaced out.
      switch row.counter {
      case .things:
        // 100 人: but 2 人員 at the head of a sentence is a list number.
        guard place == numeral.end + 1, !numeral.isKanji,
          numeral.digitCount >= 2 || numeral.start > text.skippingSpaces(text.start)
        else { return false }
      case .clause, .rank: return false
      default: break
      }
    }
    // 3コース, 6コマ: no コ.
    if end - place == 3, row.isThing, Script(text.scalar(place)) == .katakana,
      Script(text.scalar(end)) == .katakana
    {
      return false
    }
    if text.byte(place) < 0x80, text.isLetter(end - 1), text.isLetter(end) || text.isDigit(end) {
      return false
    }
    if let (_, longer) = JapaneseFigureWords.notCounters.longest(
      in: text.bytes, from: place, to: text.end), longer > end, !isCalendarYear(row, numeral)
    {
      return false
    }
    if numeral.isKanji, numeral.signCount == 1,
      text.has(JapaneseFigureContext.adjectives, at: end)
    {
      return false
    }
    return true
  }

  /// 1歳6か月: one age, a year and a half.
  private func ageWithMonths(_ years: Numeral, end: Int) -> (ExactNumber, Int)? {
    guard let months = numerals.numeral(at: end), months.start == end,
      let count = months.small, (1...11).contains(count),
      let (row, last) = JapaneseCounters.table.longest(
        in: text.bytes, from: months.end, to: text.end),
      case .span(.month) = row.counter,
      let value = ExactNumber(
        years.value * ExactDecimal(12) + ExactDecimal(count), over: ExactDecimal(12))
    else { return nil }
    return (value, last)
  }

  /// 2026年中, 2026年報告書: behind four digits 年 is a year whatever follows.
  private func isCalendarYear(_ row: JapaneseCounters.Row, _ numeral: Numeral) -> Bool {
    guard case .year = row.counter, numeral.digitCount == 4 || numeral.isKanji else { return false }
    return numeral.small.map { (1800...2199).contains($0) } ?? false
  }

  private mutating func counted(
    _ counter: Counter, _ numeral: Numeral, at place: Int, end: Int,
    _ prefix: (sense: JapanesePrefixes.Sense, start: Int)?
  ) -> Int? {
    switch counter {
    case .year, .fiscalYear, .month, .day, .decade, .century:
      return calendar(counter, numeral, end: end, prefix)
    case .span, .second:
      if let unit = Self.unit(of: counter), unit.rank < Counter.TimeUnit.hour.rank,
        let next = recurrence(numeral, end: end)
      {
        return next
      }
      return span(counter, numeral, end: end, prefix)
    case .hour: return hour(numeral, end: end, prefix)
    case .minute:
      if text.has(JapaneseFigureContext.changesOfPrice, at: end) {
        return amount(.percent, numeral.value, "percent", numeral, end: end, rule: "tenths")
      }
      guard
        isMinuteContext(after: end) || isRoundMinutes(numeral, after: end)
          || isMinutesOf(numeral, after: end)
      else {
        return openCounter(numeral, prefix)
      }
      return span(counter, numeral, end: end, prefix)
    case .percent, .percentPoint, .point, .perMille, .tenths:
      return share(counter, numeral, end: end)
    case .denominator:
      if let next = fraction(numeral, end: end) { return next }
      guard isMinutesOf(numeral, after: end - 3) else { return nil }
      return span(.minute, numeral, end: end - 3, prefix)
    case .multiple:
      return amount(.multiple, numeral.value, "times", numeral, end: end, rule: "multiple")
    case .dozen:
      return amount(
        .number, numeral.value * ExactDecimal(12), "個", numeral, end: end, rule: "dozen")
    case .money(let currency): return money(currency, numeral, end: end, prefix)
    case .age:
      let start = text.ends("満", at: numeral.start) ? numeral.start - 3 : numeral.start
      if let (value, last) = ageWithMonths(numeral, end: end) {
        return found(
          FigureDraft(.age, .number(value), unit: "year", range: start..<last, rule: "age"))
      }
      return amount(.age, numeral.value, "year", numeral, from: start, end: end, rule: "age")
    case .measure(let symbol): return measure(symbol, numeral, end: end, prefix)
    case .temperature(let scale):
      return amount(.temperature, numeral.value, scale, numeral, end: end, rule: "temperature")
    case .degree: return degree(numeral, end: end, prefix)
    case .rank(let unit):
      if unit == SchoolGrades.unit { return grade(numeral, end: end) }
      return amount(.ordinal, numeral.value, unit, numeral, end: end, rule: "rank")
    case .clause(let unit): return clause(unit, numeral, end: end)
    case .things(let unit): return things(unit, numeral, end: end)
    }
  }

  /// Adds a figure of one number.
  mutating func amount(
    _ kind: Figure.Kind, _ value: ExactDecimal, _ unit: String, _ numeral: Numeral,
    from start: Int? = nil, end: Int, rule: String
  ) -> Int {
    var draft = FigureDraft(
      kind, .number(ExactNumber(value)), unit: unit, range: (start ?? numeral.start)..<end,
      rule: rule)
    draft.power = numeral.power
    return found(draft)
  }

  // MARK: Counted things

  private mutating func things(_ unit: String, _ numeral: Numeral, end: Int) -> Int? {
    if numeral.isKanji, numeral.signCount == 1, unit == "つ", numeral.small == 1 { return end }
    if let next = oneIn(numeral, unit, end: end) ?? outOf(numeral, unit, end: end) {
      return next
    }
    if unit == "回", let next = recurrence(numeral, end: end) { return next }
    if text.starts("目", at: end), !text.starts("目的", at: end), !text.starts("目標", at: end) {
      return amount(.ordinal, numeral.value, unit, numeral, end: end + 3, rule: "rank")
    }
    return amount(.count, numeral.value, unit, numeral, end: end, rule: "count")
  }

  /// 4人に1人: one in so many.
  private mutating func oneIn(_ numeral: Numeral, _ unit: String, end: Int) -> Int? {
    // 定員を80人から100人に30人増やす: no share.
    guard text.starts("に", at: end), !text.ends("から", at: numeral.start) else { return nil }
    guard let part = numerals.numeral(at: end + 3), part.start == end + 3,
      let (row, last) = JapaneseCounters.table.longest(
        in: text.bytes, from: part.end, to: text.end),
      case .things(let other) = row.counter, other == unit,
      !text.starts("増", at: last), !text.starts("減", at: last),
      let value = ExactNumber(part.value, over: numeral.value)
    else { return nil }
    return found(
      FigureDraft(
        .number, .number(value), unit: "fraction", range: numeral.start..<last, rule: "oneIn"))
  }

  /// Any noun counts: 743自治体. It runs to the next particle or mark.
  private mutating func openCounter(
    _ numeral: Numeral, _ prefix: (sense: JapanesePrefixes.Sense, start: Int)?
  ) -> Int? {
    if numeral.isKanji && numeral.signCount < 2 { return nil }
    guard let end = openNounEnd(from: numeral.end) else { return nil }
    if isName(numeral, nounEnd: end) {
      return named(numeral, end: numeral.end)
    }
    let unit = text.string(numeral.end..<end)
    return amount(.count, numeral.value, unit, numeral, end: end, rule: "count")
  }

  private mutating func clause(_ unit: String, _ numeral: Numeral, end: Int) -> Int? {
    let isSingle = numeral.isKanji && numeral.signCount == 1
    let hasOrdinal = text.ends("第", at: numeral.start)
    if !hasOrdinal {
      if isSingle, unit != "条", unit != "項", unit != "号" { return nil }
      if numeral.isKanji, let next = openNounEnd(from: end), next > end, unit != "条" { return nil }
    }
    var last = end
    while text.starts("の", at: last), let part = numerals.numeral(at: last + 3),
      part.start == last + 3, part.small != nil,
      JapaneseCounters.table.longest(in: text.bytes, from: part.end, to: text.end) == nil
    {
      last = part.end
    }
    let start = hasOrdinal ? numeral.start - 3 : numeral.start
    var draft = FigureDraft(
      .ordinal, .number(ExactNumber(numeral.value)), unit: unit, range: start..<last,
      rule: "clause")
    draft.isInName = true
    return found(draft)
  }

  // MARK: No counter

  private mutating func bare(
    _ numeral: Numeral, _ prefix: (sense: JapanesePrefixes.Sense, start: Int)?
  ) -> Int {
    if isName(numeral, nounEnd: numeral.end) || isCopyright(numeral) || isReference(numeral)
      || isPartNumber(numeral)
    {
      return named(numeral, end: numeral.end)
    }
    if numeral.isKanji && !isLoneKanji(numeral) { return numeral.end }
    var draft = FigureDraft(
      .number, .number(ExactNumber(numeral.value)), range: numeral.start..<numeral.end,
      rule: "number")
    draft.isBare = true
    draft.power = numeral.power
    if text.starts("対", at: numeral.end) { draft.rule = "ratio" }
    if isListNumber(numeral) {
      draft.isInName = true
      draft.rule = "listNumber"
    }
    return found(draft)
  }

  /// © 2026.
  private func isCopyright(_ numeral: Numeral) -> Bool {
    let place = text.skippingSpaces(before: numeral.start)
    return text.ends("©", at: place) || text.ends("(c)", at: place) || text.ends("(C)", at: place)
  }

  /// (1)又は(2)に定める額, ステップ1の4), 小1の壁: the number points at an item or names a year.
  private func isReference(_ numeral: Numeral) -> Bool {
    if numeral.digitCount == 1, text.ends("小", at: numeral.start) {
      return text.starts("の", at: numeral.end)
    }
    if numeral.digitCount <= 2, text.byte(numeral.end) == 0x29, text.ends("の", at: numeral.start) {
      return true
    }
    // 別表第三の七の項, 別表第三の七の七の項, 別表第1の2の項.
    if numeral.isKanji || text.ends("の", at: numeral.start), text.starts("の", at: numeral.end) {
      var place = numeral.end
      if let part = numerals.numeral(at: place + 3), part.start == place + 3 { place = part.end }
      if text.starts("の項", at: place) { return true }
    }
    guard numeral.digitCount <= 2, text.byte(numeral.start - 1) == 0x28,
      text.byte(numeral.end) == 0x29, numeral.isInteger
    else { return false }
    switch Script(text.scalar(before: numeral.start - 1)) {
    case .hiragana, .space, .none: return true
    case .other: return text.byte(numeral.start - 2) != 0x29
    default: return false
    }
  }

  /// 三は素数: a kanji numeral that stands by itself counts nothing but is a number.
  private func isLoneKanji(_ numeral: Numeral) -> Bool {
    if numeral.isNegative { return true }
    if numeral.digitCount >= 2 && numeral.signCount >= 2 || numeral.signCount >= 2 { return true }
    if let next = RangeMark.end(in: text, at: numeral.end), numerals.coefficient(at: next) != nil {
      return true
    }
    if text.starts("、", at: numeral.end), isOneLess(numeral) { return true }
    let before = Script(text.scalar(before: numeral.start))
    guard before != .kanji || numeral.start == floor else { return false }
    let after = text.scalar(numeral.end)
    switch Script(after) {
    case .none, .other, .space: return true
    case .digit: return false
    case .hiragana:
      if numeral.small == 1 {
        return text.has(JapaneseFigureContext.particlesAfterOne, at: numeral.end)
      }
      return text.has(JapaneseFigureContext.particles, at: numeral.end) || numeral.power >= 2
    default: return false
    }
  }

  /// `64、` and `(1)` at the head of a sentence.
  private func isListNumber(_ numeral: Numeral) -> Bool {
    guard numeral.small != nil, numeral.digitCount <= 3 else { return false }
    let head = text.skippingSpaces(text.start)
    if numeral.start == head {
      if text.end == numeral.end { return false }
      if text.starts("、", at: numeral.end) {
        return !text.isDigit(numeral.end + 3) && numeral.end + 3 < text.end
      }
      if text.starts(".", at: numeral.end) || text.starts(")", at: numeral.end) {
        return numeral.end + 1 < text.end && !text.isDigit(numeral.end + 1)
      }
      let behind = text.skippingSpaces(numeral.end)
      if behind > numeral.end {
        switch Script(text.scalar(behind)) {
        case .kanji, .hiragana, .katakana: return true
        default: return text.starts("「", at: behind)
        }
      }
      return false
    }
    return text.byte(head) == 0x28 && numeral.start == head + 1 && text.byte(numeral.end) == 0x29
  }
}
