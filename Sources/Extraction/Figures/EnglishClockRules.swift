internal import Lexicon
internal import PolicyModel

/// Times of day in English: 7:30 pm, half past eight, ten to nine, noon.
extension EnglishFigureScanner {
  /// noon, in the morning at 7, half past 8pm, tonight at 8.
  mutating func timeWord(at offset: Int) -> Int? {
    switch text.letter(offset) {
    case "a", "h", "q": if let end = quarterWord(at: offset) { return end }
    case "e", "i", "m": break
    case "t" where text.byte(offset + 1) == 0x6F: break
    default: return nil
    }
    for (word, isLate) in [
      ("in the morning at ", false), ("in the morning ", false), ("early morning at ", false),
      ("morning at ", false), ("in the afternoon at ", true), ("in the evening at ", true),
      ("at night at ", true), ("tonight at ", true),
    ] {
      guard let place = text.skipping(word, at: offset), text.isDigit(place),
        let (clock, end) = clock(at: place)
      else { continue }
      var time = clock
      if isLate { time.hour = AsciiForm.hour(time.hour, isAfternoon: true) }
      return found(FigureDraft(.time, .time(time), range: offset..<end, rule: "clock"))
    }
    return nil
  }

  /// half past eight, a quarter past eight, quarter to eight.
  mutating func quarterWord(at offset: Int) -> Int? {
    for (word, minute) in [
      ("half past ", 30), ("half-past ", 30), ("quarter past ", 15), ("quarter to ", -15),
      ("a quarter past ", 15), ("a quarter to ", -15),
    ] {
      guard let place = text.skippingFolded(word, at: offset), let hour = clockHour(at: place)
      else { continue }
      return found(
        FigureDraft(
          .time, .time(Self.time(hour.hour, minute)), range: offset..<hour.end, rule: "clock"))
    }
    return nil
  }

  /// So many minutes past an hour, or before it.
  private static func time(_ hour: Int, _ minute: Int) -> ClockTime {
    minute >= 0
      ? ClockTime(hour: hour, minute: minute)
      : ClockTime(hour: (hour + 23) % 24, minute: 60 + minute)
  }

  /// A clock time in digits: 7, 7:30, 7:30 pm.
  private func clock(at offset: Int) -> (ClockTime, Int)? {
    let form = AsciiForm(text: text)
    if let (groups, end) = form.groups(at: offset) {
      return form.clock(groups).map { ($0, end) }
    }
    return clockHour(at: offset).map { (ClockTime(hour: $0.hour), $0.end) }
  }

  private func clockHour(at offset: Int) -> (hour: Int, end: Int)? {
    guard let numeral = numerals.numeral(at: offset), let hour = numeral.small,
      (0...24).contains(hour), numeral.start == offset
    else { return nil }
    let (value, end) = halfOfDay(hour, at: numeral.end) ?? (hour, numeral.end)
    if end > numeral.end { return (value, end) }
    let last = text.skipping(" o'clock", at: end) ?? text.skipping(" oclock", at: end) ?? end
    return (value, last)
  }

  /// The hour on the clock of twenty-four with am, pm, "in the evening" behind it.
  func halfOfDay(_ hour: Int, at offset: Int) -> (hour: Int, end: Int)? {
    if let (isAfternoon, end) = AsciiForm(text: text).halfDay(at: offset) {
      return (AsciiForm.hour(hour, isAfternoon: isAfternoon), end)
    }
    guard
      let (part, end) = EnglishDateWords.partsOfDay.longest(
        in: text.bytes, from: offset, to: text.end), !text.isLetter(end)
    else { return nil }
    return (JapaneseFigureScanner.hour(hour, in: part), end)
  }

  /// 9 am, 7 o'clock, 5 in the morning, 10 past 9, 2.13 am, seven thirty pm, at 9.
  mutating func hour(_ numeral: EnglishNumeral) -> Int? {
    let form = AsciiForm(text: text)
    if let (isAfternoon, end) = form.halfDay(at: numeral.end),
      let time = dottedTime(numeral, isAfternoon)
    {
      return found(FigureDraft(.time, .time(time), range: numeral.start..<end, rule: "clock"))
    }
    if let time = dottedTimeAtVerb(numeral) {
      return found(
        FigureDraft(.time, .time(time), range: numeral.start..<numeral.end, rule: "clock"))
    }
    if let minutes = numeral.small, let next = minutesPast(numeral, minutes) { return next }
    guard let hour = numeral.small, !numeral.isOrdinal else { return nil }
    if let end = militaryTime(numeral, hour) { return end }
    guard (0...24).contains(hour) else { return nil }
    if hour == 12, let end = text.skipping(" noon", at: numeral.end) {
      return found(
        FigureDraft(.time, .time(ClockTime(hour: 12)), range: numeral.start..<end, rule: "noon"))
    }
    if hour == 12, let end = text.skipping(" midnight", at: numeral.end) {
      return found(
        FigureDraft(.time, .time(ClockTime(hour: 0)), range: numeral.start..<end, rule: "noon"))
    }
    if let end = text.skipping(" o'clock", at: numeral.end)
      ?? text.skipping(" oclock", at: numeral.end)
    {
      let (value, last) = halfOfDay(hour, at: end) ?? (hour, end)
      return found(
        FigureDraft(
          .time, .time(ClockTime(hour: value)), range: numeral.start..<last, rule: "clock"))
    }
    if let (value, end) = halfOfDay(hour, at: numeral.end) {
      return found(
        FigureDraft(.time, .time(ClockTime(hour: value)), range: numeral.start..<end, rule: "clock")
      )
    }
    return spokenTime(numeral, hour) ?? hourAtVerb(numeral, hour)
  }

  /// 2.13 am and 730pm; 2.123 am is an attometre.
  private func dottedTime(_ numeral: EnglishNumeral, _ isAfternoon: Bool) -> ClockTime? {
    guard let value = numeral.value.decimal, !numeral.isOrdinal else { return nil }
    if let hour = value.int {
      if (0...12).contains(hour) {
        return ClockTime(hour: AsciiForm.hour(hour, isAfternoon: isAfternoon))
      }
      guard (3...4).contains(numeral.digitCount), hour <= 1259, hour % 100 < 60 else { return nil }
      return ClockTime(
        hour: AsciiForm.hour(hour / 100, isAfternoon: isAfternoon), minute: hour % 100)
    }
    guard let hundred = value.scaled(byPowerOfTen: 2).int, (0...1259).contains(hundred),
      hundred % 100 < 60, !numeral.isWord
    else { return nil }
    return ClockTime(
      hour: AsciiForm.hour(hundred / 100, isAfternoon: isAfternoon), minute: hundred % 100)
  }

  /// 10 past 9, 20 minutes to eight; at ten to nine.
  private mutating func minutesPast(_ numeral: EnglishNumeral, _ minutes: Int) -> Int? {
    guard minutes > 0, minutes < 60 else { return nil }
    var place = numeral.end
    for word in [" minutes", " mins", " min"] where place == numeral.end {
      if let end = text.skipping(word, at: place) { place = end }
    }
    let isNamed = place > numeral.end
    if let next = text.skipping(" past ", at: place), let hour = clockHour(at: next) {
      return found(
        FigureDraft(
          .time, .time(ClockTime(hour: hour.hour, minute: minutes)),
          range: numeral.start..<hour.end, rule: "clock"))
    }
    // Five to nine people are no time.
    guard let next = text.skipping(" to ", at: place), let hour = clockHour(at: next),
      (1...12).contains((hour.hour + 11) % 12 + 1), hour.hour <= 24,
      isNamed || text.ends("at ", at: numeral.start) && numeral.isWord,
      !text.starts(" minutes", at: hour.end), !text.starts(" mins", at: hour.end)
    else { return nil }
    return found(
      FigureDraft(
        .time, .time(Self.time(hour.hour, -minutes)), range: numeral.start..<hour.end,
        rule: "clock"))
  }

  /// 0800 hours, 1400 hrs.
  private mutating func militaryTime(_ numeral: EnglishNumeral, _ value: Int) -> Int? {
    guard text.isDigit(numeral.start + 3), !text.isDigit(numeral.start + 4),
      numeral.end == numeral.start + 4, value < 2400, value % 100 < 60,
      text.byte(numeral.start) == 0x30
        || EnglishDateWords.beforeClocks.contains(wordBefore(numeral.start) ?? ""),
      let end = text.skipping(" hours", at: numeral.end) ?? text.skipping(" hrs", at: numeral.end)
    else { return nil }
    let time = ClockTime(hour: value / 100, minute: value % 100)
    return found(FigureDraft(.time, .time(time), range: numeral.start..<end, rule: "clock"))
  }

  /// seven thirty pm, at seven fifteen in the morning.
  private mutating func spokenTime(_ numeral: EnglishNumeral, _ hour: Int) -> Int? {
    guard numeral.isWord, (1...12).contains(hour),
      text.byte(numeral.end) == 0x20 || text.byte(numeral.end) == 0x2D,
      let minutes = numerals.numeral(at: numeral.end + 1), minutes.isWord, !minutes.isOrdinal,
      minutes.start == numeral.end + 1, let minute = minutes.small, (10...59).contains(minute)
    else { return nil }
    guard
      let (value, end) = halfOfDay(hour, at: minutes.end)
        ?? (text.ends("at ", at: numeral.start) && isFollowedByPause(minutes.end)
          ? (hour, minutes.end) : nil)
    else { return nil }
    let time = ClockTime(hour: value, minute: minute)
    return found(FigureDraft(.time, .time(time), range: numeral.start..<end, rule: "clock"))
  }

  /// The office opens at 9: an hour, as the verb tells.
  private mutating func hourAtVerb(_ numeral: EnglishNumeral, _ hour: Int) -> Int? {
    guard hour >= 1, text.ends("at ", at: numeral.start), !numeral.isFraction,
      numeral.digitCount > 0 || numeral.isWord, isFollowedByPause(numeral.end),
      let verb = wordBefore(numeral.start - 3), EnglishDateWords.clockVerbs.contains(verb)
    else { return nil }
    return found(
      FigureDraft(
        .time, .time(ClockTime(hour: hour)), range: numeral.start..<numeral.end, rule: "clock"))
  }

  /// The office opens at 9.30: hours and minutes, as the verb tells.
  private func dottedTimeAtVerb(_ numeral: EnglishNumeral) -> ClockTime? {
    guard text.ends("at ", at: numeral.start), (4...5).contains(numeral.end - numeral.start),
      text.byte(numeral.end - 3) == 0x2E, numeral.digitCount > 0,
      let hundred = numeral.value.decimal?.scaled(byPowerOfTen: 2).int,
      (0..<2400).contains(hundred), hundred % 100 < 60, isFollowedByPause(numeral.end),
      let verb = wordBefore(numeral.start - 3), EnglishDateWords.clockVerbs.contains(verb)
    else { return nil }
    return ClockTime(hour: hundred / 100, minute: hundred % 100)
  }

  /// The end of the sentence, a mark, or a word that goes on with the clock.
  private func isFollowedByPause(_ offset: Int) -> Bool {
    let byte = text.byte(offset)
    if byte == 0 || byte == 0x2C || byte == 0x3B || byte == 0x3F || byte == 0x21 { return true }
    if byte == 0x2E { return !text.isDigit(offset + 1) }
    guard byte == 0x20, let word = wordAfter(offset)?.word else { return false }
    return ["and", "on", "every", "each", "sharp", "or", "tomorrow", "today", "in"].contains(word)
  }
}
