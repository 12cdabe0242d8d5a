internal import PolicyModel

/// Days of the week behind a date: 3月31日（火）, 11月3日(火・祝).
extension JapaneseFigureScanner {
  /// Reads 水曜日 or (水) behind a day.
  func afterDay(_ date: inout WrittenDate, at offset: Int) -> Int {
    weekday(&date, at: offset)
  }

  func weekday(_ date: inout WrittenDate, at offset: Int) -> Int {
    let open = text.byte(offset) == 0x28
    let place = open ? offset + 1 : offset
    guard let number = Self.weekdays[text.scalar(place)] else { return offset }
    var end = place + 3
    if let behind = text.skipping("曜日", at: end) ?? text.skipping("曜", at: end) {
      end = behind
    } else if !open {
      return offset
    }
    if open {
      if let holiday = text.skipping("・祝", at: end) ?? text.skipping("祝", at: end) { end = holiday }
      guard text.byte(end) == 0x29 else { return offset }
      end += 1
    }
    date.weekday = number
    return end
  }

  static func isWeekday(_ scalar: UInt32) -> Bool { weekdays[scalar] != nil }

  private static let weekdays: [UInt32: Int] = [
    0x6708: 1, 0x706B: 2, 0x6C34: 3, 0x6728: 4, 0x91D1: 5, 0x571F: 6, 0x65E5: 7,
  ]
}
