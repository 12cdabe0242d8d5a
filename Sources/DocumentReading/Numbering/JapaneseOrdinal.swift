internal import Lexicon

/// Numbers of parts in digits or kanji, with the branches that amendments add.
enum JapaneseOrdinal {
  /// 三, 十二, 百三, 12; nil where no number stands. A number too large to count is `Int.max`.
  static func read(_ cursor: inout ScalarCursor) -> Int? {
    readDigits(&cursor) ?? readKanji(&cursor)
  }

  private static func readDigits(_ cursor: inout ScalarCursor) -> Int? {
    var value = 0
    var isNumber = false
    while !cursor.isAtEnd, (0x30...0x39).contains(cursor.peek) {
      let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
      value = overflow || tens > Int.max - 10 ? Int.max : tens + Int(cursor.peek - 0x30)
      isNumber = true
      cursor.advance()
    }
    return isNumber ? value : nil
  }

  static func readKanji(_ cursor: inout ScalarCursor) -> Int? {
    var total = 0
    var digit: Int?
    var count = 0
    while !cursor.isAtEnd, count < 12 {
      if let value = KanjiNumerals.digit(cursor.peek) {
        digit = (digit ?? 0) * 10 + value
      } else if let scale = KanjiNumerals.power(cursor.peek) {
        total += (digit ?? 1) * scale
        digit = nil
      } else {
        break
      }
      count += 1
      cursor.advance()
    }
    return count == 0 ? nil : total + (digit ?? 0)
  }

  /// の二, の三の四 behind 第一条.
  static func skipBranches(_ cursor: inout ScalarCursor) {
    while cursor.peek == 0x306E {
      var ahead = cursor
      ahead.advance()
      ahead.skipOneSpace()
      guard read(&ahead) != nil else { return }
      cursor = ahead
    }
  }
}

/// Roman numbers up to 39, as parts are numbered by.
enum RomanNumber {
  static func value(of letters: [UInt8]) -> Int? {
    var total = 0
    var last = 0
    for letter in letters.reversed() {
      let value: Int
      switch letter & 0xDF {
      case 0x49: value = 1
      case 0x56: value = 5
      case 0x58: value = 10
      default: return nil
      }
      total += value < last ? -value : value
      last = max(last, value)
    }
    return total > 0 ? total : nil
  }
}
