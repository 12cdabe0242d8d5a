internal import Lexicon
internal import PolicyModel

/// Seasons, quarters and fiscal years in English: summer 2016, Q3 2025, FY2026.
extension EnglishFigureScanner {
  func seasonDate(at offset: Int) -> (WrittenDate, Int)? {
    let start = text.skipping("the ", at: offset) ?? offset
    guard
      let (season, end) = EnglishDateWords.seasons.longest(
        in: text.bytes, from: start, to: text.end), !text.isLetter(end)
    else { return nil }
    var place = text.skippingSpaces(end)
    if let behind = text.skipping("of ", at: place) { place = behind }
    guard place > end else { return nil }
    var date = WrittenDate()
    date.part = .part(season)
    if let (year, last) = year(at: place) {
      date.year = .absolute(year)
      return (date, last)
    }
    if let (year, last) = shortYear(at: place) ?? relativeYear(at: place) {
      date.year = year
      return (date, last)
    }
    return nil
  }

  /// Q3 2025, third quarter of 2025, H2 2016.
  func quarterDate(at offset: Int) -> (WrittenDate, Int)? {
    let letter = text.byte(offset) | 0x20
    var date = WrittenDate()
    var end = offset
    if letter == 0x71 || letter == 0x68, text.isDigit(offset + 1), !text.isDigit(offset + 2),
      !text.isLetter(offset + 2)
    {
      let number = Int(text.byte(offset + 1) - 0x30)
      guard (1...(letter == 0x71 ? 4 : 2)).contains(number) else { return nil }
      date.part = letter == 0x71 ? .quarter(number) : .half(number)
      end = offset + 2
    } else if let part = numberedPart(at: offset) {
      // 3Q 2025, 3Q25, 1H 2026.
      date.part = part
      end = offset + 2
      if text.isDigit(end), let short = numerals.numeral(at: end), let digits = short.small {
        guard short.digitCount == 2 || short.digitCount == 4 else { return nil }
        date.year = short.digitCount == 2 ? .short(digits) : .absolute(digits)
        return (date, short.end)
      }
    } else {
      let start = text.skipping("the ", at: offset) ?? offset
      guard let numeral = numerals.numeral(at: start), let number = numeral.small,
        (1...4).contains(number), numeral.isOrdinal || numeral.digitCount == 1
      else { return nil }
      var place = numeral.end
      if numeral.digitCount == 1 {
        guard
          let (_, behind) = EnglishNumbers.ordinalMarks.longest(
            in: text.bytes, from: place, to: text.end)
        else { return nil }
        place = behind
      }
      guard let behind = text.skipping(" quarter", at: place), !text.isLetter(behind) else {
        return nil
      }
      date.part = .quarter(number)
      end = behind
    }
    var place = text.skippingSpaces(end)
    if let behind = text.skipping("of ", at: place) { place = behind }
    if let (year, last) = year(at: place) {
      date.year = .absolute(year)
      return (date, last)
    }
    if let (fiscal, last) = fiscalDate(at: place) {
      date.year = fiscal.year
      date.isFiscal = true
      return (date, last)
    }
    if let (relative, last) = relativeDate(at: place), case .relative = relative.year {
      date.year = relative.year
      return (date, last)
    }
    if let (year, last) = shortYear(at: place) {
      date.year = year
      return (date, last)
    }
    // 1H alone is an hour.
    if case .half = date.part, text.isDigit(offset) { return nil }
    return (date, end)
  }

  /// 3Q and 1H.
  private func numberedPart(at offset: Int) -> WrittenDate.Part? {
    guard text.isDigit(offset), !text.isDigit(offset - 1), !text.isLetter(offset + 2) else {
      return nil
    }
    let number = Int(text.byte(offset) &- 0x30)
    switch text.byte(offset + 1) {
    case 0x51, 0x71: return (1...4).contains(number) ? .quarter(number) : nil
    case 0x48: return (1...2).contains(number) ? .half(number) : nil
    default: return nil
    }
  }

  /// fiscal 2026, FY2026, FY 26, financial year 2025/26.
  func fiscalDate(at offset: Int) -> (WrittenDate, Int)? {
    let offset = text.skipping("the ", at: offset) ?? offset
    guard text.letter(offset) == "f" else { return nil }
    var place: Int?
    for word in [
      "fiscal years ", "Fiscal years ", "financial years ", "Financial years ",
      "fiscal year ", "Fiscal Year ", "Fiscal year ", "financial year ", "Financial year ",
      "fiscal ", "Fiscal ", "FY ", "FY", "fy",
    ] {
      if let end = text.skipping(word, at: offset), text.isDigit(end) || text.byte(end) == 0x27 {
        place = text.isDigit(end) ? end : end + 1
        break
      }
    }
    guard let place else { return nil }
    var date = WrittenDate()
    date.isFiscal = true
    if let (year, end) = year(at: place) {
      date.year = .absolute(year)
      let mark = text.byte(end)
      if mark == 0x2F || mark == 0x2D, text.isDigit(end + 1), text.isDigit(end + 2),
        !text.isDigit(end + 3)
      {
        return (date, end + 3)
      }
      return (date, end)
    }
    guard let short = numerals.numeral(at: place), short.digitCount == 2, let digits = short.small
    else { return nil }
    date.year = .short(digits)
    return (date, short.end)
  }

  /// 2018 fiscal year, 2018/19 financial year.
  func yearThenFiscal(at offset: Int) -> (WrittenDate, Int)? {
    guard let (year, end) = year(at: offset), text.isDigit(offset) else { return nil }
    var place = end
    if text.byte(place) == 0x2F || text.byte(place) == 0x2D, text.isDigit(place + 1),
      text.isDigit(place + 2), !text.isDigit(place + 3)
    {
      place += 3
    }
    for word in [" fiscal year", " financial year", " budget year"] {
      guard let last = text.skipping(word, at: place), !text.isLetter(last) else { continue }
      var date = WrittenDate(year: year)
      date.isFiscal = true
      return (date, last)
    }
    return nil
  }

  /// Behind the second part of a fiscal year: 2025⟦-26⟧, 2025⟦/26⟧; 2025⟦–26⟧ only beside another
  /// one, since alone it may be two years.
  func secondYear(of year: Int, at end: Int) -> Int? {
    let mark = text.byte(end)
    let isShort = mark == 0x2F || mark == 0x2D
    let digits = isShort ? end + 1 : text.skipping("–", at: end) ?? end
    guard digits > end, let last = shortYear(after: year, at: digits) else { return nil }
    return isShort || isBesideSpan(end - 4, last) ? last : nil
  }

  private func shortYear(after year: Int, at digits: Int) -> Int? {
    guard text.isDigit(digits), text.isDigit(digits + 1), !text.isDigit(digits + 2),
      !text.isLetter(digits + 2)
    else { return nil }
    let short = Int(text.byte(digits) - 0x30) * 10 + Int(text.byte(digits + 1) - 0x30)
    return (year + 1) % 100 == short ? digits + 2 : nil
  }

  /// Whether another span of two years, written with the same dash, stands before or behind:
  /// 2025–26 and 2028–29.
  private func isBesideSpan(_ start: Int, _ end: Int) -> Bool {
    for word in [" and ", " to ", " until ", " through "] {
      if let next = text.skipping(word, at: end), text.isDigit(next),
        let dash = text.skipping("–", at: next + 4), let numeral = numerals.numeral(at: next),
        let year = numeral.small, shortYear(after: year, at: dash) != nil
      {
        return true
      }
      if text.ends(word, at: start), case let last = start - word.utf8.count,
        text.isDigit(last - 1), text.isDigit(last - 2), text.ends("–", at: last - 2),
        text.isDigit(last - 6)
      {
        return true
      }
    }
    return false
  }

  /// year 2019, calendar year 2008, cy18.
  func yearWord(at offset: Int) -> (WrittenDate, Int)? {
    let start = text.skipping("the ", at: offset) ?? offset
    let letter = text.letter(start)
    guard letter == "y" || letter == "c" || letter == "m" else { return nil }
    for word in ["calendar year ", "year "] {
      guard let place = text.skipping(word, at: start), let numeral = numerals.numeral(at: place),
        numeral.start == place, !numeral.isWord, (3...4).contains(numeral.digitCount),
        let year = numeral.small, year >= 1,
        // The academic year 2024/25 is read from its number on.
        !(text.byte(numeral.end) == 0x2F && text.isDigit(numeral.end + 1)),
        secondYear(of: year, at: numeral.end) == nil
      else { continue }
      return (WrittenDate(year: year), numeral.end)
    }
    if text.starts("cy", at: offset) || text.starts("CY", at: offset), text.isDigit(offset + 2),
      let numeral = numerals.numeral(at: offset + 2), let number = numeral.small
    {
      return (WrittenDate(year: number < 100 ? 2000 + number : number), numeral.end)
    }
    if let place = text.skipping("month of ", at: offset), let (month, end) = month(at: place) {
      var date = WrittenDate()
      date.month = .absolute(month)
      if text.byte(end - 1) == 0x2E || text.byte(end) == 0x2E,
        let (day, last) = day(at: text.byte(end - 1) == 0x2E ? end : end + 1)
      {
        date.day = .absolute(day)
        return (date, last)
      }
      return yearBehind(date, at: end)
    }
    return nil
  }
}
