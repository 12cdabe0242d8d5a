/// A number as one of Word's formats spells it.
enum WordNumber {
  static func spelled(_ number: Int, as format: String) -> String {
    switch format {
    case "decimalFullWidth", "decimalFullWidth2": fullWidth(number)
    case "decimalZero": number < 10 ? "0\(number)" : "\(number)"
    case "upperLetter": letter(number, from: 0x41)
    case "lowerLetter": letter(number, from: 0x61)
    case "upperRoman": roman(number)
    case "lowerRoman": roman(number).lowercased()
    case "decimalEnclosedCircle": enclosed(number, from: 0x2460)
    case "decimalEnclosedParen": enclosed(number, from: 0x2474)
    case "decimalEnclosedFullstop": enclosed(number, from: 0x2488)
    case "aiueo", "aiueoFullWidth": kana(number, in: gojuon)
    case "iroha", "irohaFullWidth": kana(number, in: iroha)
    case "japaneseCounting", "chineseCounting", "chineseCountingThousand", "koreanCounting",
      "taiwaneseCountingThousand":
      kanji(number)
    case "japaneseDigitalTenThousand", "ideographDigital": digitByDigit(number)
    default: "\(number)"
    }
  }

  private static let gojuon = Array("アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン")
  private static let iroha = Array("イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス")
  private static let digits = Array("〇一二三四五六七八九")

  private static func kana(_ number: Int, in row: [Character]) -> String {
    number > 0 ? String(row[(number - 1) % row.count]) : "\(number)"
  }

  private static func letter(_ number: Int, from first: UInt8) -> String {
    guard number > 0, number <= 26 * 40 else { return "\(number)" }
    let sign = Character(UnicodeScalar(first + UInt8((number - 1) % 26)))
    return String(repeating: sign, count: (number - 1) / 26 + 1)
  }

  private static func enclosed(_ number: Int, from first: UInt32) -> String {
    guard (1...20).contains(number), let sign = UnicodeScalar(first + UInt32(number) - 1) else {
      return "\(number)"
    }
    return String(Character(sign))
  }

  private static func fullWidth(_ number: Int) -> String {
    String(
      String.UnicodeScalarView(
        "\(number)".unicodeScalars.map { sign in
          sign.value >= 0x30 && sign.value <= 0x39
            ? UnicodeScalar(sign.value + 0xFEE0) ?? sign : sign
        }))
  }

  private static func digitByDigit(_ number: Int) -> String {
    String("\(number)".map { $0.wholeNumberValue.map { digits[$0] } ?? $0 })
  }

  private static func kanji(_ number: Int) -> String {
    guard (1...9999).contains(number) else { return digitByDigit(number) }
    var words = ""
    for (unit, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = number / unit % 10
      guard digit > 0 else { continue }
      if digit > 1 || unit == 1 { words.append(digits[digit]) }
      words += name
    }
    return words
  }

  private static func roman(_ number: Int) -> String {
    guard (1...3999).contains(number) else { return "\(number)" }
    let steps = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var words = ""
    for (value, sign) in steps {
      while rest >= value {
        words += sign
        rest -= value
      }
    }
    return words
  }
}
