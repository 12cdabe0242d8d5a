internal import Lexicon
internal import PolicyModel

/// Times of day in Japanese: 午前11時40分, 夜7時半, 25時, 正午十分過ぎ.
extension JapaneseFigureScanner {
  /// A numeral before 時.
  mutating func hour(
    _ numeral: Numeral, end: Int, _ prefix: (sense: JapanesePrefixes.Sense, start: Int)?
  ) -> Int? {
    guard let hour = numeral.small, numeral.isInteger, (0...30).contains(hour) else { return nil }
    if text.has(JapaneseFigureContext.notHours, at: end) { return nil }
    var minute: Int?
    var second: Int?
    var last = end
    if text.starts("半", at: end), !text.starts("半ば", at: end) {
      minute = 30
      last = end + 3
    } else if let (value, behind) = clockPart(at: end, "分") {
      minute = value
      last = behind
      if let (value, behind) = clockPart(at: last, "秒") {
        second = value
        last = behind
      }
    }
    var start = numeral.start
    var time = ClockTime(hour: hour, minute: minute, second: second)
    if let prefix, case .partOfDay(let part) = prefix.sense {
      time.hour = Self.hour(hour, in: part)
      start = prefix.start
    }
    last = minutesPast(&time, at: last)
    if time.hour <= 6, let day = nextDay(before: start) {
      // 翌日の0時, 翌朝5時: an hour of the night that began the day before.
      time.hour += 24
      start = day
    }
    return found(FigureDraft(.time, .time(time), range: start..<last, rule: "clock"))
  }

  /// 翌日 right before a time, taken back from the figures where it was read as one.
  private mutating func nextDay(before offset: Int) -> Int? {
    let place = text.ends("の", at: offset) ? offset - 3 : offset
    // 22時〜翌5時.
    if text.ends("翌", at: place), place - 3 >= floor { return place - 3 }
    guard text.ends("翌日", at: place) || text.ends("翌朝", at: place) else { return nil }
    if let last = drafts.last, last.range.upperBound > place - 6 {
      guard last.range.lowerBound == place - 6 else { return nil }
      drafts.removeLast()
    }
    return place - 6
  }

  private func clockPart(at offset: Int, _ unit: String) -> (Int, Int)? {
    guard let numeral = numerals.numeral(at: offset), numeral.start == offset,
      let value = numeral.small, (0...59).contains(value),
      let end = text.skipping(unit, at: numeral.end)
    else { return nil }
    return (value, end)
  }

  /// The hour of the day that an hour of the clock means.
  static func hour(_ hour: Int, in part: JapanesePrefixes.PartOfDay) -> Int {
    switch part {
    case .morning: hour
    case .night: hour == 12 ? 0 : hour
    case .afternoon: hour < 12 ? hour + 12 : hour
    case .noonish: hour < 6 ? hour + 12 : hour
    case .evening: hour == 12 ? 0 : (4...11).contains(hour) ? hour + 12 : hour
    }
  }

  /// 10時5分前 is 9:55.
  private func minutesPast(_ time: inout ClockTime, at offset: Int) -> Int {
    guard text.starts("前", at: offset), let minute = time.minute, minute > 0, time.hour > 0,
      !text.starts("前後", at: offset)
    else { return offset }
    time.hour -= 1
    time.minute = 60 - minute
    return offset + 3
  }

  mutating func noon(_ range: Range<Int>) -> Int {
    var time = ClockTime(hour: 12, minute: 0)
    var last = range.upperBound
    if let (minutes, end) = clockPart(at: last, "分") {
      if text.starts("前", at: end) {
        time = ClockTime(hour: 11, minute: 60 - minutes)
        last = end + 3
      } else {
        time.minute = minutes
        last = text.skipping("過ぎ", at: end) ?? end
      }
    }
    return found(
      FigureDraft(.time, .time(time), range: range.lowerBound..<last, rule: "noon"))
  }

  /// 分 is a minute before these; 3分の1, 3分野 and 十分 are none.
  func isMinuteContext(after end: Int) -> Bool {
    switch Script(text.scalar(end)) {
    case .none, .other, .space: return true
    case .hiragana:
      return !text.starts("の", at: end) || text.has(JapaneseFigureContext.minuteNouns, at: end)
    case .kanji: return text.has(JapaneseFigureContext.minuteFollowers, at: end)
    case .digit: return numerals.numeral(at: end).map { text.starts("秒", at: $0.end) } ?? false
    default: return false
    }
  }

  /// 30分の育児時間: what no number follows is no denominator.
  ///
  /// In kanji only round numbers are minutes, and 十分 is enough of something.
  func isMinutesOf(_ numeral: Numeral, after end: Int) -> Bool {
    guard let minutes = numeral.small, (1...999).contains(minutes),
      !numeral.isKanji || minutes % 5 == 0 && minutes != 10, text.starts("の", at: end)
    else { return false }
    let place = text.skippingSpaces(end + 3)
    return Script(text.scalar(place)) == .kanji && numerals.coefficient(at: place) == nil
  }

  /// 15分設定: a round number of minutes where no such counter is known.
  func isRoundMinutes(_ numeral: Numeral, after end: Int) -> Bool {
    guard !numeral.isKanji, let minutes = numeral.small, minutes >= 5, minutes % 5 == 0,
      Script(text.scalar(end)) == .kanji
    else { return false }
    return JapaneseFigureWords.notCounters.longest(
      in: text.bytes, from: end - 3, to: text.end) == nil
  }
}
