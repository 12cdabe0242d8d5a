internal import PolicyModel

/// Forms of digits and marks that every language writes: 2026-03-31, 12:30, 03-1234-5678.
struct AsciiForm {
  let text: SentenceText

  struct Groups {
    var numbers: [Int]
    var digits: [Int]
    /// The mark between all groups; 0 where marks differ.
    var separator: UInt8
  }

  /// Runs of digits divided by one mark each, and where they end; nil without a mark.
  func groups(at offset: Int) -> (Groups, Int)? {
    var end = offset
    while text.isDigit(end) { end += 1 }
    // Nearly all numbers end here.
    guard isMark(text.byte(end)), text.isDigit(end + 1) else { return nil }
    var groups = Groups(numbers: [], digits: [], separator: 0)
    var position = offset
    while groups.numbers.count < 8 {
      let first = position
      var number = 0
      while text.isDigit(position) {
        number = position - first < 10 ? number * 10 + Int(text.byte(position) - 0x30) : number
        position += 1
      }
      guard position > first else { return nil }
      groups.numbers.append(number)
      groups.digits.append(position - first)
      let mark = text.byte(position)
      guard isMark(mark), text.isDigit(position + 1) else { break }
      if groups.numbers.count == 1 {
        groups.separator = mark
      } else if groups.separator != mark {
        // 2020/2/29-2020/3/1 and 3:30-4:34 are two forms with a range between.
        if mark == 0x2D && groups.separator != 0x2D { break }
        if groups.separator == 0x2F && mark == 0x2E && groups.numbers.count == 2 { return nil }
        groups.separator = 0
      }
      position += 1
    }
    return groups.numbers.count > 1 ? (groups, position) : nil
  }

  private func isMark(_ byte: UInt8) -> Bool {
    byte == 0x2D || byte == 0x2F || byte == 0x2E || byte == 0x3A
  }

  /// Year, month and day in this order: 2026-03-31, 2026/3/31, 2026.3.31.
  func yearFirst(_ groups: Groups) -> WrittenDate? {
    guard groups.numbers.count == 3, groups.digits[0] == 4, groups.separator != 0,
      groups.separator != 0x3A, (1...9999).contains(groups.numbers[0]), groups.digits[1] <= 2,
      groups.digits[2] <= 2
    else { return nil }
    var date = WrittenDate(
      year: groups.numbers[0], month: groups.numbers[1], day: groups.numbers[2])
    date.isImpossible =
      DayNumber(year: groups.numbers[0], month: groups.numbers[1], day: groups.numbers[2]) == nil
    return date
  }

  /// 2025-02-30 is a day that no calendar has; 1.12.45 and 2024-99-99 are no days at all.
  func looksLikeDay(_ groups: Groups) -> Bool {
    (1000...2999).contains(groups.numbers[0]) && (1...12).contains(groups.numbers[1])
      && (1...31).contains(groups.numbers[2])
  }

  /// Hours, minutes and seconds: 12:30, 23:59:59.
  func clock(_ groups: Groups) -> ClockTime? {
    guard groups.separator == 0x3A, (2...3).contains(groups.numbers.count),
      groups.digits[0] <= 2, groups.digits[1] == 2, groups.numbers[0] <= 30,
      groups.numbers[1] <= 59
    else { return nil }
    guard groups.numbers.count == 3 else {
      return ClockTime(hour: groups.numbers[0], minute: groups.numbers[1])
    }
    guard groups.digits[2] == 2, groups.numbers[2] <= 59 else { return nil }
    return ClockTime(
      hour: groups.numbers[0], minute: groups.numbers[1], second: groups.numbers[2])
  }

  /// A month and a day that the calendar has.
  static func isDay(_ month: Int, _ day: Int) -> Bool {
    (1...12).contains(month) && day >= 1 && day <= DayNumber.days(inMonth: month, of: 2000)
  }

  /// Telephone numbers, addresses and versions: digits that count nothing.
  func isCode(_ groups: Groups, at offset: Int) -> Bool {
    let count = groups.numbers.count
    if groups.separator == 0 { return count >= 3 }
    if groups.separator == 0x2D {
      if count >= 3 { return true }
      return text.byte(offset) == 0x30 && groups.digits[0] >= 2 && groups.digits[1] >= 3
    }
    return groups.separator == 0x2E && count >= 3
  }

  /// am or pm behind a time: whether it is pm, and where the mark ends.
  func halfDay(at offset: Int) -> (isAfternoon: Bool, end: Int)? {
    let place = text.byte(offset) == 0x20 ? offset + 1 : offset
    let letter = text.byte(place) | 0x20
    guard letter == 0x61 || letter == 0x70 else { return nil }
    var end = place + 1
    let isDotted = text.byte(end) == 0x2E
    if isDotted { end += 1 }
    if isDotted && text.byte(end) == 0x20 { end += 1 }
    guard text.byte(end) | 0x20 == 0x6D else { return nil }
    end += 1
    if isDotted, text.byte(end) == 0x2E { end += 1 }
    guard !text.isLetter(end), !text.isDigit(end) else { return nil }
    return (letter == 0x70, end)
  }

  /// The hour on the clock of twenty-four.
  static func hour(_ hour: Int, isAfternoon: Bool) -> Int {
    isAfternoon ? (hour < 12 ? hour + 12 : hour) : (hour == 12 ? 0 : hour)
  }
}

extension SentenceText {
  /// Eight digits that are a day of our times, 20260331, and where they end.
  func compactDay(at offset: Int) -> (date: WrittenDate, end: Int)? {
    var end = offset
    var value = 0
    while isDigit(end), end - offset <= 8 {
      value = value * 10 + Int(byte(end) - 0x30)
      end += 1
    }
    let (year, month, day) = (value / 10_000, value / 100 % 100, value % 100)
    guard end - offset == 8, (1900...2100).contains(year), byte(end) != 0x2C,
      DayNumber(year: year, month: month, day: day) != nil
    else { return nil }
    return (WrittenDate(year: year, month: month, day: day), end)
  }
}
