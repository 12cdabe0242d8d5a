internal import Lexicon
internal import PolicyModel

/// Figures that an article begins: a year and a half, the whole week, a couple of dozen.
extension EnglishFigureScanner {
  /// a year, an hour, a fortnight, a quarter of, a dozen, the hour, the 22nd.
  mutating func articleWord(at offset: Int) -> Int? {
    if let place = text.skipping("the ", at: offset) ?? text.skipping("The ", at: offset) {
      return definite(at: place, from: offset)
    }
    if let end = text.skipping("some days", at: offset), !text.isLetter(end) {
      let length = CalendarDuration(days: ExactDecimal(3))
      return found(FigureDraft(.duration, .duration(length), range: offset..<end, rule: "duration"))
    }
    if let end = wholeUnit(at: offset, from: offset) { return end }
    guard
      let place = text.skippingFolded("a ", at: offset)
        ?? text.skippingFolded("an ", at: offset)
    else {
      return nil
    }
    return indefinite(at: place, from: offset)
  }

  /// All day, the whole week, an entire month, full-year.
  private mutating func wholeUnit(at place: Int, from offset: Int) -> Int? {
    switch text.byte(place) {
    case 0x61, 0x65, 0x66, 0x77: break
    default: return nil
    }
    for word in ["all", "full", "whole", "entire"] {
      guard let behind = text.skipping(word, at: place),
        text.byte(behind) == 0x20 || text.byte(behind) == 0x2D,
        let (unit, end) = unit(at: behind + 1), text.byte(end - 1) != 0x73,
        [.day, .week, .month, .year].contains(unit)
      else { continue }
      var length = CalendarDuration()
      JapaneseFigureScanner.add(.one, unit, to: &length)
      return found(FigureDraft(.duration, .duration(length), range: offset..<end, rule: "duration"))
    }
    return nil
  }

  /// Whether "a year" is a length and no rate: within a year, a year ago, an hour and a half.
  private func makesLength(from offset: Int, to end: Int) -> Bool {
    for word in [
      " ago", " later", " and a half", " and a quarter", " or more", " from now", " from today",
      " from tomorrow",
    ] where text.starts(word, at: end) { return true }
    if let next = text.skipping(" and ", at: end) {
      if text.isDigit(next) { return true }
      // An hour and twenty minutes.
      if let numeral = numerals.phrase(at: next), numeral.isWord,
        unit(at: text.skippingSpaces(numeral.end)) != nil
      {
        return true
      }
    }
    if text.ends("'s", at: end) || text.ends("’s", at: end) { return true }
    guard let before = wordBefore(offset) else { return false }
    if before == "of" {
      // Notice of a week, a term of a year.
      return wordBefore(text.skippingSpaces(before: offset) - 3)
        .map { EnglishDateWords.nounsOfLength.contains($0) } ?? false
    }
    // The term is a week.
    if before == "is", text.byte(end) == 0x2E || text.byte(end) == 0x2C || end >= text.end {
      return wordBefore(text.skippingSpaces(before: offset) - 3)
        .map { EnglishDateWords.nounsOfLength.contains($0) } ?? false
    }
    return EnglishDateWords.beforeLengths.contains(before)
  }

  private mutating func definite(at place: Int, from offset: Int) -> Int? {
    if let end = text.skipping("two thousands", at: place) {
      var date = WrittenDate(year: 2000)
      date.part = .decade
      return found(FigureDraft(.date, .date(date), range: offset..<end, rule: "decade"))
    }
    if text.ends("for ", at: offset), let end = text.skipping("hour", at: place),
      !text.isLetter(end)
    {
      let length = CalendarDuration(hours: .one)
      return found(FigureDraft(.duration, .duration(length), range: offset..<end, rule: "duration"))
    }
    if let end = wholeUnit(at: place, from: offset) { return end }
    if let end = spelledDecade(at: place, from: offset, isDefinite: true) { return end }
    switch text.byte(place) {
    case 0x63, 0x6C, 0x6E, 0x70:
      if let end = coupleOfUnits(at: place, from: offset) ?? pastUnit(at: place, from: offset) {
        return end
      }
    default: break
    }
    if let numeral = numerals.numeral(at: place), numeral.start == place {
      if let end = dayFirst(numeral, from: offset) { return end }
      if isDayAlone(numeral, from: offset), let day = numeral.small {
        var date = WrittenDate()
        date.day = .absolute(day)
        let end =
          EnglishNumbers.ordinalMarks.longest(
            in: text.bytes, from: numeral.end, to: text.end)?.end ?? numeral.end
        return found(
          FigureDraft(.date, .date(date), range: offset..<max(end, numeral.end), rule: "date"))
      }
    }
    return nil
  }

  /// for the 22nd, on the twenty second: a day whose month is left out.
  private func isDayAlone(_ numeral: EnglishNumeral, from offset: Int) -> Bool {
    guard let day = numeral.small, (1...31).contains(day), !numeral.isFraction,
      let before = wordBefore(offset),
      ["for", "on", "by", "until", "before", "after", "the"].contains(before)
    else { return false }
    var end = numeral.end
    if let (_, behind) = EnglishNumbers.ordinalMarks.longest(
      in: text.bytes, from: end, to: text.end)
    {
      end = behind
    } else if numeral.isWord && !numeral.isOrdinal && day < 20 {
      return false
    }
    if text.byte(end) == 0x20 || text.byte(end) == 0x2D { return false }
    return !text.isLetter(end)
  }

  /// The last couple of years, the next couple of weeks.
  private mutating func coupleOfUnits(at place: Int, from offset: Int) -> Int? {
    for (word, isPast) in [
      ("next couple of ", false), ("coming couple of ", false), ("last couple of ", true),
      ("past couple of ", true), ("previous couple of ", true),
    ] {
      guard let behind = text.skipping(word, at: place), let (unit, end) = unit(at: behind),
        unit.rank <= Counter.TimeUnit.day.rank
      else { continue }
      var length = CalendarDuration()
      JapaneseFigureScanner.add(ExactDecimal(2), unit, to: &length)
      return found(
        FigureDraft(
          .dateRange, .window(length, isPast: isPast), range: offset..<end, rule: "window"))
    }
    return nil
  }

  /// The past year, the coming decade.
  private mutating func pastUnit(at place: Int, from offset: Int) -> Int? {
    for (word, isPast) in [
      ("past ", true), ("preceding ", true), ("coming ", false), ("last decade", true),
      ("next decade", false), ("last century", true),
    ] {
      let isWhole = !word.hasSuffix(" ")
      guard let behind = text.skipping(word, at: place),
        let (unit, end) = unit(at: isWhole ? place + 5 : behind), unit != .second,
        unit != .minute, unit != .hour, isWhole || word != "coming " || unit != .year
      else { continue }
      var length = CalendarDuration()
      JapaneseFigureScanner.add(.one, unit, to: &length)
      return found(
        FigureDraft(
          .dateRange, .window(length, isPast: isPast), range: offset..<end, rule: "window")
      )
    }
    return nil
  }

  private func dozen(at place: Int, from offset: Int) -> EnglishNumeral? {
    guard case .dozen? = numerals.word(at: place)?.0, let end = numerals.word(at: place)?.1 else {
      return nil
    }
    var numeral = EnglishNumeral(start: offset, end: end, value: ExactNumber(12))
    numeral.isWord = true
    return numeral
  }

  private mutating func indefinite(at place: Int, from offset: Int) -> Int? {
    if let end = wholeUnit(at: place, from: offset) { return end }
    if let (unit, end) = unit(at: place), unit != .quarter, unit != .second,
      makesLength(from: offset, to: end)
    {
      var numeral = EnglishNumeral(start: offset, end: place - 1, value: ExactNumber(1))
      numeral.isWord = true
      return length(numeral)
    }
    if let behind = text.skipping("couple of ", at: place),
      let (unit, end) = unit(at: behind)
    {
      var length = CalendarDuration()
      JapaneseFigureScanner.add(ExactDecimal(2), unit, to: &length)
      return lengthFigure(length, unit: unit, range: offset..<end)
    }
    if let end = text.skipping("fortnight", at: place) {
      return lengthFigure(
        CalendarDuration(weeks: ExactDecimal(2)), unit: .week, range: offset..<end)
    }
    if let behind = text.skipping("couple of ", at: place) {
      // A couple of dozen, a couple of hundred; a couple of people count none.
      switch numerals.word(at: behind)?.0 {
      case .dozen, .scale: break
      default: return nil
      }
      guard
        var numeral = numerals.phrase(at: behind - 1, afterArticle: true)
          ?? dozen(at: behind, from: offset)
      else { return nil }
      numeral.value = numeral.value * ExactDecimal(2)
      numeral.start = offset
      return read(numeral)
    }
    if let numeral = dozen(at: place, from: offset) { return count(numeral) }
    if case .scale? = numerals.word(at: place)?.0,
      var numeral = numerals.phrase(at: place - 1, afterArticle: true)
    {
      // A hundred and one, a million and a half.
      numeral = numerals.withFraction(numeral)
      numeral.start = offset
      return read(numeral)
    }
    if EnglishFigureWords.notOrdinals.end(in: text.bytes, from: place, to: text.end) >= 0 {
      return nil
    }
    if let (denominator, end) = numerals.denominator(at: place, of: true),
      let fraction = ExactNumber(.one, over: denominator)
    {
      var numeral = EnglishNumeral(start: offset, end: end, value: fraction)
      numeral.isFraction = true
      numeral.isWord = true
      return read(numerals.partOfScale(numeral))
    }
    return nil
  }
}
