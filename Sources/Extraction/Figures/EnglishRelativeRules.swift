internal import Lexicon
internal import PolicyModel

/// English dates that need another one: to date, next September, the first ten days of May.
extension EnglishFigureScanner {
  /// from March to date, from 2014 to the present, until now.
  mutating func presentWord(at offset: Int) -> Int? {
    if let end = fromNow(at: offset) { return end }
    guard let last = drafts.last, last.date != nil, last.range.upperBound >= offset - 12 else {
      return nil
    }
    let gap = text.string(last.range.upperBound..<offset)
    guard
      [" to ", " until ", " till ", " through ", " up to ", " - ", "–", "-", " – "].contains(gap)
    else { return nil }
    for word in ["date", "now", "the present", "present", "the present day", "present day"] {
      guard let end = text.skipping(word, at: offset), !text.isLetter(end),
        !text.starts(" day", at: end)
      else { continue }
      var date = WrittenDate()
      date.day = .relative(0, .edition)
      return found(FigureDraft(.date, .date(date), range: offset..<end, rule: "relativeDate"))
    }
    return nil
  }

  /// From now until 2030, between now and 2030.
  private mutating func fromNow(at offset: Int) -> Int? {
    guard text.byte(offset) == 0x6E, publishedYear != nil,
      let end = text.skipping("now", at: offset),
      text.ends("from ", at: offset) || text.ends("etween ", at: offset)
    else { return nil }
    for word in [" until ", " till ", " to ", " through ", " and "] {
      guard let place = text.skipping(word, at: end),
        text.isDigit(place) || month(at: place) != nil || text.starts("the end of", at: place)
          || text.starts("end of", at: place)
      else { continue }
      var date = WrittenDate()
      date.day = .relative(0, .edition)
      return found(FigureDraft(.date, .date(date), range: offset..<end, rule: "relativeDate"))
    }
    return nil
  }

  /// next September, last summer, this winter: the nearest one before or after the edition.
  func nearest(at offset: Int) -> (WrittenDate, Int)? {
    switch text.letter(offset) {
    case "c", "l", "n", "p": break
    case "t" where text.byte(offset + 2) == 0x69: break
    default: return nil
    }
    for (word, side) in [
      ("next ", WrittenDate.Side.next), ("this coming ", .next), ("coming ", .next),
      ("last ", .last), ("this past ", .last), ("past ", .last), ("this ", .same),
    ] {
      guard let place = text.skippingFolded(word, at: offset) else { continue }
      var date = WrittenDate()
      date.year = .nearest(side)
      if let (season, end) = EnglishDateWords.seasons.longest(
        in: text.bytes, from: place, to: text.end), !text.isLetter(end)
      {
        date.part = .part(season)
        return (date, end)
      }
      guard let (month, end) = month(at: place), end - place > 3 || isCapital(place) else {
        continue
      }
      date.month = .absolute(month)
      let next = text.skippingSpaces(end)
      if next > end, let (day, last) = day(at: next), text.byte(last) != 0x3A {
        date.day = .absolute(day)
        return (date, last)
      }
      return (date, end)
    }
    return nil
  }

  /// the last quarter of 2016, the final quarter of FY2025.
  func lastQuarter(at offset: Int) -> (WrittenDate, Int)? {
    let place = text.skipping("the ", at: offset) ?? offset
    guard text.letter(place) == "l" || text.letter(place) == "f",
      let behind = text.skipping("last quarter of ", at: place)
        ?? text.skipping("final quarter of ", at: place)
    else { return nil }
    let start = text.skipping("the ", at: behind) ?? behind
    guard let (whole, end) = relativeDate(at: start) ?? date(at: start), whole.ownMonth == nil,
      case .whole = whole.part
    else { return nil }
    var date = whole
    date.part = .quarter(4)
    return (date, end)
  }

  /// The eighties, the nineteen eighties.
  mutating func spelledDecade(at place: Int, from offset: Int, isDefinite: Bool) -> Int? {
    var start = place
    var century: Int?
    if case .unit(let value)? = numerals.word(at: place)?.0, (13...19).contains(value),
      let end = numerals.word(at: place)?.1
    {
      century = value
      start = text.byte(end) == 0x2D ? end + 1 : text.skippingSpaces(end)
    }
    guard century != nil || isDefinite,
      let (tens, end) = EnglishDateWords.decades.longest(
        in: text.bytes, from: start, to: text.end), !text.isLetter(end)
    else { return nil }
    // The twenties alone may be those of either century.
    if century == nil && tens < 30 { return nil }
    var date = WrittenDate(year: (century ?? 19) * 100 + tens)
    date.part = .decade
    return found(FigureDraft(.date, .date(date), range: offset..<end, rule: "decade"))
  }

  // MARK: Parts counted in units

  /// first ten days of last month, the last 3 months of 2017.
  mutating func firstUnits(at offset: Int) -> Int? {
    let place = text.skipping("the ", at: offset) ?? offset
    guard text.letter(place) == "l" || text.letter(place) == "f" else { return nil }
    for (word, isFirst) in [
      ("first ", true), ("First ", true), ("last ", false), ("final ", false),
    ] {
      guard let behind = text.skipping(word, at: place),
        let numeral = numerals.phrase(at: behind), let count = numeral.small, count > 0,
        !numeral.isOrdinal, let (unit, unitEnd) = unit(at: text.skippingSpaces(numeral.end)),
        let next = text.skipping(" of ", at: unitEnd)
      else { continue }
      let start = text.skipping("the ", at: next) ?? next
      guard let (date, end) = relativeDate(at: start) ?? date(at: start), case .whole = date.part,
        date.ownDay == nil, !date.isFiscal,
        let (first, last) = date.stretch(count, unit, isFirst: isFirst)
      else { continue }
      return found(
        FigureDraft(.dateRange, .dates(first, last), range: offset..<end, rule: "firstUnits"))
    }
    return nil
  }
}
