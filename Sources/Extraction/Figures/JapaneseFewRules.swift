internal import Lexicon
internal import PolicyModel

/// Numbers that go together: 2、3人, 五、六百件, 10人中9人.
extension JapaneseFigureScanner {
  /// The bare number before a comma that the next one is one more than: 2 of 2、3人.
  ///
  /// Numbers of things that stand in order (1、2年生, 第2、3条) are two.
  func oneLess(than numeral: Numeral) -> ExactDecimal? {
    guard let last = drafts.last, last.isBare || last.rule == "listNumber",
      !last.isInName
        || last.rule == "listNumber",
      let low = last.number?.decimal?.int, (1...9).contains(low),
      text.skipping("、", at: last.range.upperBound) == numeral.start
        || text.byte(last.range.upperBound) == 0x2C && last.range.upperBound + 1 == numeral.start,
      let power = Self.power(of: numeral.value, over: low + 1),
      !text.ends("第", at: last.range.lowerBound)
    else { return nil }
    return ExactDecimal(low).scaled(byPowerOfTen: power)
  }

  /// Whether the number behind the comma begins with the next digit: the 二 of 約二、三人.
  func isOneLess(_ numeral: Numeral) -> Bool {
    guard let low = numeral.small, let next = numerals.numeral(at: numeral.end + 3),
      next.start == numeral.end + 3
    else { return false }
    return Self.power(of: next.value, over: low + 1) != nil
  }

  /// The power of ten by which a value is a digit.
  private static func power(of value: ExactDecimal, over digit: Int) -> Int? {
    guard (2...9).contains(digit) else { return nil }
    for power in 0...12 where value == ExactDecimal(digit).scaled(byPowerOfTen: power) {
      return power
    }
    return nil
  }

  /// Makes one figure of the last two.
  mutating func joinFew(_ low: ExactDecimal) {
    guard drafts.count >= 2 else { return }
    var high = drafts[drafts.count - 1]
    guard !high.isInName, !high.isBare, !["rank", "clause", "nthPeriod"].contains(high.rule) else {
      return
    }
    switch high.amount {
    case .number(let value) where high.kind == .percent && high.rule == "tenths":
      high.amount = .numbers(
        ExactNumber(low.scaled(byPowerOfTen: 1)), value, isTransition: false)
    case .number(let value) where [.count, .money, .age, .dimension].contains(high.kind):
      if JapaneseFigureContext.ordered.contains(high.unit) { return }
      high.amount = .numbers(ExactNumber(low), value, isTransition: false)
    case .duration(let length):
      guard let lower = length.withOnlyPart(low) else { return }
      high.amount = .durations(lower, length)
    default: return
    }
    high.range = drafts[drafts.count - 2].range.lowerBound..<high.range.upperBound
    high.rule = "few"
    drafts.removeLast(2)
    drafts.append(high)
  }

  /// 10人中9人: so many of so many.
  mutating func outOf(_ numeral: Numeral, _ unit: String, end: Int) -> Int? {
    guard let place = text.skipping("中", at: end) ?? text.skipping("のうち", at: end),
      let part = numerals.numeral(at: place), part.start == place,
      let (row, last) = JapaneseCounters.table.longest(
        in: text.bytes, from: part.end, to: text.end),
      case .things(let other) = row.counter, other == unit, part.value < numeral.value,
      let value = ExactNumber(part.value, over: numeral.value), text.starts("中", at: end)
    else { return nil }
    return found(
      FigureDraft(
        .number, .number(value), unit: "fraction", range: numeral.start..<last, rule: "oneIn"))
  }

  /// 2年生, 小学6年生, 1・2年生: a year of school, or several that follow one another.
  mutating func grade(_ numeral: Numeral, end: Int) -> Int {
    var (start, low) = (numeral.start, numeral.value)
    while let last = drafts.last, last.isBare || last.rule == "listNumber",
      let value = last.number?.decimal, value + .one == low,
      case let place = last.range.upperBound,
      text.skipping("・", at: place) == start || text.skipping("、", at: place) == start
    {
      drafts.removeLast()
      (start, low) = (last.range.lowerBound, value)
    }
    // Years of two schools are not one scale.
    let school = SchoolGrades.schools.map(\.name).first { text.ends($0, at: start) } ?? ""
    let unit = school + SchoolGrades.unit
    guard low < numeral.value else {
      return amount(.ordinal, numeral.value, unit, numeral, end: end, rule: "rank")
    }
    return found(
      FigureDraft(
        .ordinal, .numbers(ExactNumber(low), ExactNumber(numeral.value), isTransition: false),
        unit: unit, range: start..<end, rule: "grades"))
  }
}
