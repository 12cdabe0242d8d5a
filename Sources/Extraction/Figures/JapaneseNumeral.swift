internal import Lexicon
internal import PolicyModel

/// Reads numerals as Japanese texts write them: 12,345, 一万二千, 1万2千, 二〇二六, 4千8百万.
struct JapaneseNumeral {
  let text: SentenceText

  /// The numeral that begins at an offset, with the sign before it.
  ///
  /// - Complexity: linear in its length.
  func numeral(at offset: Int) -> Numeral? {
    guard var first = coefficient(at: offset) ?? leadingMultiplier(at: offset) else { return nil }
    let sign = signStart(before: offset)
    if first.coefficient == nil || multiplier(at: spaced(first.end)) != nil {
      if var numeral = composite(&first, from: offset) {
        numeral.isNegative = sign != nil
        numeral.start = sign ?? offset
        return numeral
      }
    }
    guard let run = first.coefficient else { return nil }
    var numeral = Numeral(start: sign ?? offset, end: first.end)
    numeral.mantissa = run.mantissa
    numeral.scale = run.scale
    numeral.exact = run.exact
    numeral.isNegative = sign != nil
    numeral.digitCount = first.digitCount
    numeral.hasSeparators = first.hasSeparators
    numeral.isKanji = first.isKanji
    numeral.signCount = first.isKanji ? first.digitCount : 0
    applySuffixes(to: &numeral, hadPoint: run.scale > 0)
    return numeral
  }

  /// A run of digits and how it was written.
  struct Coefficient {
    var coefficient: DigitRun?
    var end: Int
    var digitCount = 0
    var hasSeparators = false
    var isKanji = false
  }

  private func leadingMultiplier(at offset: Int) -> Coefficient? {
    guard let (power, _) = multiplier(at: offset), power <= 3 else { return nil }
    return Coefficient(coefficient: nil, end: offset, isKanji: true)
  }

  // MARK: Runs of digits

  func coefficient(at offset: Int) -> Coefficient? {
    if text.isDigit(offset) { return asciiRun(at: offset) }
    if text.byte(offset) == 0x2E, text.isDigit(offset + 1), !text.isDigit(offset - 1) {
      return asciiRun(at: offset)
    }
    return kanjiRun(at: offset)
  }

  private func asciiRun(at offset: Int) -> Coefficient {
    var run = DigitRun()
    var position = offset
    var result = Coefficient(coefficient: nil, end: offset)
    while text.isDigit(position) {
      run.append(text.byte(position) - 0x30)
      position += 1
    }
    result.digitCount = position - offset
    if position - offset <= 3 && position > offset {
      while let next = group(at: position, separator: 0x2C) {
        for digit in (position + 1)..<next { run.append(text.byte(digit) - 0x30) }
        position = next
        result.hasSeparators = true
      }
      if !result.hasSeparators, let first = group(at: position, separator: 0x20),
        group(at: first, separator: 0x20) != nil
      {
        while let next = group(at: position, separator: 0x20) {
          for digit in (position + 1)..<next { run.append(text.byte(digit) - 0x30) }
          position = next
        }
        result.hasSeparators = true
      }
    }
    if text.byte(position) == 0x2E, text.isDigit(position + 1) {
      run.point()
      position += 1
      while text.isDigit(position) {
        run.append(text.byte(position) - 0x30)
        position += 1
      }
    } else if isPointed(at: position, after: run.count) {
      run.point()
      run.append(text.byte(position + 3) - 0x30)
      position += 4
    }
    result.coefficient = run
    result.end = position
    return result
  }

  /// 2・4％, 68・4歳: the dot of upright lines is a point before units that are told in tenths; 4・5歳 are
  /// two ages.
  private func isPointed(at position: Int, after count: Int) -> Bool {
    guard text.scalar(position) == 0x30FB, text.isDigit(position + 3), !text.isDigit(position + 4)
    else { return false }
    return JapaneseFigureContext.tenths.contains { text.starts($0, at: position + 4) }
      || count >= 2 && text.starts(JapaneseFigureContext.yearOfAge, at: position + 4)
        && !text.starts(JapaneseFigureContext.childOfAge, at: position + 4)
  }

  /// The end of `,ddd`, if exactly three digits follow the separator.
  private func group(at position: Int, separator: UInt8) -> Int? {
    guard text.byte(position) == separator, text.isDigit(position + 1),
      text.isDigit(position + 2), text.isDigit(position + 3), !text.isDigit(position + 4)
    else { return nil }
    return position + 4
  }

  private func kanjiRun(at offset: Int) -> Coefficient? {
    if text.scalar(offset) == 0x5EFF { return twenty(at: offset) }
    guard let first = Self.digit(text.scalar(offset)) else { return nil }
    var run = DigitRun()
    run.append(first)
    var position = offset + text.width(offset)
    while let digit = Self.digit(text.scalar(position)) {
      run.append(digit)
      position += 3
    }
    let count = run.count
    let mark = text.scalar(position)
    if mark == 0x70B9 || mark == 0x30FB, Self.digit(text.scalar(position + 3)) != nil {
      run.point()
      position += 3
      while let digit = Self.digit(text.scalar(position)) {
        run.append(digit)
        position += 3
      }
    }
    return Coefficient(coefficient: run, end: position, digitCount: count, isKanji: true)
  }

  /// 廿 and 廿三.
  private func twenty(at offset: Int) -> Coefficient {
    var run = DigitRun()
    run.append(2)
    let unit = Self.digit(text.scalar(offset + 3))
    run.append(unit ?? 0)
    return Coefficient(
      coefficient: run, end: unit == nil ? offset + 3 : offset + 6, digitCount: 2, isKanji: true)
  }

  // MARK: Multipliers

  private func composite(_ first: inout Coefficient, from offset: Int) -> Numeral? {
    var total = ExactDecimal.zero
    var section = ExactDecimal.zero
    var hasSection = false
    var pending = first.coefficient
    var position = first.end
    var lastSmall = 4
    var lastBig = Int.max
    var power = 0
    var readMultiplier = false
    var isKanji = first.isKanji
    var isChained = false
    while true {
      if let (exponent, next) = multiplier(at: spaced(position)) {
        if exponent <= 3 {
          guard exponent < lastSmall || (pending != nil && pending?.scale ?? 0 > 0) else { break }
          section = section + (pending?.factor ?? .one).scaled(byPowerOfTen: exponent)
          lastSmall = exponent
        } else if pending == nil && !hasSection && readMultiplier {
          // 一万億: one multiplier of another, once.
          guard !isChained else { break }
          isChained = true
          total = total.scaled(byPowerOfTen: exponent)
        } else {
          guard exponent < lastBig else { break }
          total =
            total
            + (section + (pending?.value ?? (hasSection ? .zero : .one))).scaled(
              byPowerOfTen: exponent)
          section = .zero
          lastSmall = 4
          lastBig = exponent
        }
        hasSection = exponent <= 3
        pending = nil
        power = exponent <= 3 ? (power > 3 ? power : exponent) : exponent
        readMultiplier = true
        position = next
        continue
      }
      guard pending == nil, readMultiplier, let more = continuation(at: position) else { break }
      pending = more.coefficient
      isKanji = isKanji && more.isKanji
      position = more.end
    }
    guard readMultiplier else { return nil }
    var numeral = Numeral(start: offset, end: position)
    numeral.exact = total + section + (pending?.value ?? .zero)
    numeral.power = power
    numeral.digitCount = first.digitCount
    numeral.hasSeparators = first.hasSeparators
    numeral.isKanji = isKanji
    numeral.signCount = isKanji ? (position - offset) / 3 : 0
    return numeral
  }

  /// A further coefficient behind a multiplier: 259万2,300, 7万 5千, 二百・〇三.
  private func continuation(at position: Int) -> Coefficient? {
    if let more = coefficient(at: position), text.byte(position) != 0x2E { return more }
    let mark = text.scalar(position)
    if mark == 0x70B9 || mark == 0x30FB, let fraction = kanjiRun(at: position + 3),
      let digits = fraction.coefficient, digits.scale == 0
    {
      var run = DigitRun()
      run.append(0)
      run.point()
      var place = position + 3
      while let digit = Self.digit(text.scalar(place)) {
        run.append(digit)
        place += 3
      }
      return Coefficient(coefficient: run, end: place, digitCount: 1, isKanji: true)
    }
    let behind = text.skippingSpaces(position)
    guard behind > position, behind - position <= 3, let more = coefficient(at: behind),
      multiplier(at: spaced(more.end)) != nil || more.hasSeparators
    else { return nil }
    return more
  }

  private func spaced(_ position: Int) -> Int {
    let behind = text.skippingSpaces(position)
    return behind - position <= 6 ? behind : position
  }

  /// The power of ten of a multiplier at an offset and where it ends.
  private func multiplier(at offset: Int) -> (power: Int, end: Int)? {
    let power: Int
    switch text.scalar(offset) {
    case 0x5341, 0x62FE: power = 1
    case 0x767E, 0x964C: power = 2
    case 0x5343: power = 3
    case 0x4E07, 0x842C: power = 4
    case 0x5104: power = 8
    case 0x5146: power = 12
    case 0x4EAC: power = 16
    case 0x5793: power = 20
    case 0x7A63: power = 28
    default: return nil
    }
    if power == 1 && text.scalar(offset) == 0x62FE { return nil }
    if power == 16, Script(text.scalar(offset + 3)) == .kanji, text.scalar(offset + 3) != 0x5186 {
      return nil
    }
    if let (_, end) = JapaneseFigureWords.names.longest(in: text.bytes, from: offset, to: text.end),
      end > offset + 3
    {
      return isCounterAfter(offset) ? (power, offset + 3) : nil
    }
    return (power, offset + 3)
  }

  /// 十分の三 and 百人一首: the name gives way where a denominator follows.
  private func isCounterAfter(_ offset: Int) -> Bool {
    text.starts("分の", at: offset + 3) || text.starts("日", at: offset + 3)
      || text.starts("円", at: offset + 3) || text.starts("分", at: offset + 3)
      || text.starts("八", at: offset + 3) || text.starts("二", at: offset + 3)
      || text.starts("年", at: offset + 3) || text.starts("人", at: offset + 3)
  }

  static func digit(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x96F6: 0
    case 0x58F1: 1
    case 0x5F10: 2
    default: KanjiNumerals.digit(scalar).map { UInt8($0) }
    }
  }

  // MARK: Around the digits

  private func applySuffixes(to numeral: inout Numeral, hadPoint: Bool) {
    guard !numeral.isKanji else { return }
    let mark = text.byte(numeral.end)
    switch mark {
    case 0x4B, 0x6B, 0x4D, 0x47:  // K k M G
      guard !text.isLetter(numeral.end + 1), !text.isDigit(numeral.end + 1),
        hadPoint || numeral.digitCount >= 2 || mark == 0x6B
      else { return }
      let power = mark == 0x4D ? 6 : mark == 0x47 ? 9 : 3
      numeral.exact = numeral.unsigned.scaled(byPowerOfTen: power)
      numeral.end += 1
    case 0x5E:  // 2^10
      guard let (power, end) = Exponent(text: text).power(at: numeral.end + 1),
        (0...30).contains(power)
      else { return }
      let base = numeral.unsigned
      numeral.exact = (0..<power).reduce(ExactDecimal.one) { value, _ in value * base }
      numeral.end = end
    case 0x65, 0x45:  // e E
      guard let (exponent, end) = Exponent(text: text).power(at: numeral.end + 1) else { return }
      numeral.exact = numeral.unsigned.scaled(byPowerOfTen: exponent)
      numeral.end = end
    default: return
    }
  }

  /// Where a minus sign before an offset begins.
  func signStart(before offset: Int) -> Int? {
    let behind = text.skippingSpaces(before: offset)
    if text.ends("マイナス", at: behind) { return behind - 12 }
    guard behind == offset else { return nil }
    if text.byte(offset - 1) == 0x2D {
      let before = Script(text.scalar(before: offset - 1))
      if before == .kanji, !text.ends("比", at: offset - 1), !text.ends("差", at: offset - 1) {
        return nil
      }
      // 70％-80％ is a range.
      if before == .digit || before == .latin || text.byte(offset - 2) == 0x25 { return nil }
      return text.byte(offset - 2) == 0x29 || text.byte(offset - 2) == 0x2D ? nil : offset - 1
    }
    guard
      let (_, start) = JapaneseFigureContext.minusSigns.longest(
        in: text.bytes, endingAt: offset, from: text.start)
    else { return nil }
    let isDash = text.starts("−", at: start)
    return isDash && Script(text.scalar(before: start)) == .digit ? nil : start
  }
}

extension Numeral {
  /// The magnitude without the sign.
  var unsigned: ExactDecimal { exact ?? ExactDecimal(mantissa).scaled(byPowerOfTen: -scale) }
}

/// Reads the exponent of scientific notation: 12.32e+14.
struct Exponent {
  let text: SentenceText

  /// A power of at most three digits, with its end.
  func power(at offset: Int) -> (Int, Int)? {
    var position = offset
    var isNegative = false
    if text.byte(position) == 0x2B || text.byte(position) == 0x2D {
      isNegative = text.byte(position) == 0x2D
      position += 1
    }
    let first = position
    var power = 0
    while text.isDigit(position) && position - first < 4 {
      power = power * 10 + Int(text.byte(position) - 0x30)
      position += 1
    }
    guard position > first, position - first <= 3, !text.isLetter(position),
      !text.isDigit(position)
    else { return nil }
    return (isNegative ? -power : power, position)
  }
}
