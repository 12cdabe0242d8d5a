internal import Lexicon
internal import PolicyModel

/// Tens and hundreds of years in Japanese: 2000年代, 90年代, 21世紀.
extension JapaneseFigureScanner {
  mutating func century(
    _ numeral: Numeral, end: Int, _ prefix: (sense: JapanesePrefixes.Sense, start: Int)?
  ) -> Int? {
    guard let number = numeral.small, (1...99).contains(number) else { return nil }
    if let prefix, case .beforeChrist = prefix.sense {
      return amount(
        .ordinal, numeral.value, "世紀", numeral, from: prefix.start, end: end, rule: "beforeChrist")
    }
    if text.starts("半", at: end) || text.starts("前", at: end) || text.starts("後", at: end) {
      if !text.starts("前半", at: end) && !text.starts("後半", at: end) {
        return span(.span(.century), numeral, end: end, prefix)
      }
    }
    var date = WrittenDate(year: (number - 1) * 100 + 1)
    date.part = .century
    return found(
      FigureDraft(.date, .date(date), range: numeral.start..<partEnd(end), rule: "century"))
  }

  mutating func decade(
    _ numeral: Numeral, end: Int, _ prefix: (sense: JapanesePrefixes.Sense, start: Int)?
  ) -> Int? {
    guard let number = numeral.small, number % 10 == 0 else { return nil }
    if let prefix, case .beforeChrist = prefix.sense {
      return amount(
        .ordinal, numeral.value, "年代", numeral, from: prefix.start, end: end, rule: "beforeChrist")
    }
    if let prefix, case .lastCentury = prefix.sense, number < 100, let publishedYear = askYear() {
      var date = WrittenDate(year: (publishedYear - 1) / 100 * 100 - 100 + number)
      date.part = .decade
      return found(
        FigureDraft(.date, .date(date), range: prefix.start..<partEnd(end), rule: "decade"))
    }
    let year = number >= 100 ? number : yearOfTens(number)
    guard (1...9999).contains(year) else { return nil }
    var date = WrittenDate(year: year)
    date.part = .decade
    return found(
      FigureDraft(.date, .date(date), range: numeral.start..<partEnd(end), rule: "decade"))
  }

  /// 30年代 beside 2020年代 is the nearest; else a decade of this century where it is over, has
  /// begun or begins within 25 years of the edition.
  private mutating func yearOfTens(_ tens: Int) -> Int {
    let (last, next) = (1900 + tens, 2000 + tens)
    if let beside = drafts.last?.date?.ownYear, beside >= 1000 {
      return abs(beside - last) < abs(beside - next) ? last : next
    }
    guard let publishedYear = askYear() else { return tens == 0 ? next : last }
    return next <= publishedYear + 25 ? next : last
  }

  /// 1四半期 and 一四半期, which is no fourteen.
  func quarterName(at offset: Int) -> (quarter: Int, end: Int)? {
    for (index, sign) in ["一", "二", "三", "四"].enumerated() {
      if let place = text.skipping(sign, at: offset), let end = text.skipping("四半期", at: place) {
        return (index + 1, end)
      }
    }
    guard let number = numerals.numeral(at: offset), let quarter = number.small,
      (1...4).contains(quarter), let end = text.skipping("四半期", at: number.end)
    else { return nil }
    return (quarter, end)
  }

  /// Whether 前世紀 only says which 90年代 is meant.
  func namesDecade(behind offset: Int) -> Bool {
    guard let place = text.skipping("の", at: offset), let tens = numerals.numeral(at: place) else {
      return false
    }
    return tens.start == place && text.starts("年代", at: tens.end)
  }

  /// Behind 後半, 初頭 or 半ば: 1990年代後半 stands with its part and is as exact as the decade.
  func partEnd(_ end: Int) -> Int {
    guard
      let (part, last) = JapaneseDateWords.parts.longest(in: text.bytes, from: end, to: text.end)
    else { return end }
    switch part {
    case .firstHalf, .secondHalf, .vague, .middle, .end: return last
    default: return end
    }
  }
}
