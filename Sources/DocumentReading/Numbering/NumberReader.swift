internal import Lexicon

/// Reads the number at the head of a line, in every style that policy pages and laws use.
struct NumberReader {
  private let bytes: [UInt8]
  /// Whether a number may have no words behind it, as in a heading that is only a number.
  private let mayStandAlone: Bool

  init(_ bytes: [UInt8], mayStandAlone: Bool = false) {
    self.bytes = bytes
    self.mayStandAlone = mayStandAlone
  }

  /// The mark at the head of a stretch; nil if its first words are no number of a part.
  func mark(in range: Range<Int>) -> NumberMark? {
    let start = ScalarCursor(bytes, range)
    guard !start.isAtEnd else { return nil }
    switch start.peek {
    case 0x7B2C: return ordinal(start)
    case 0x28: return bracketed(start)
    case 0x3010, 0x3014, 0x5B: return heavilyBracketed(start)
    case 0x30...0x39: return digits(start)
    case 0x2460...0x2473, 0x3251...0x325F, 0x24EA, 0x2776...0x2793: return circled(start)
    case 0x2474...0x249B, 0x249C...0x24B5, 0x2160...0x217F, 0x3220...0x3229: return form(start)
    case 0x25CB, 0x3007: return paragraph(start) ?? kanji(start)
    case 0x41...0x5A, 0x61...0x7A: return englishPart(start) ?? letters(start)
    case 0x30A0...0x30FF: return kana(start)
    default: return head(start) ?? label(start) ?? kanji(start)
    }
  }

  // MARK: 第三章, 第三条の二, 第 3 条, 第１

  private func ordinal(_ start: ScalarCursor) -> NumberMark? {
    var cursor = start
    cursor.advance()
    let isSpacedBefore = cursor.skipOneSpace()
    guard let number = JapaneseOrdinal.read(&cursor) else { return nil }
    for (index, part) in NumberedParts.japanese.enumerated() {
      var behind = cursor
      let isSpaced = behind.skipOneSpace()
      guard behind.skip(word: part) else { continue }
      JapaneseOrdinal.skipBranches(&behind)
      if part == "項" || part == "号" { skipFurther(&behind) }
      let mark = closed(.part(index), number, start, behind, mayTouch: "（(")
      // 「第 3 条 による。」: where digits stand apart, a space closes no number before a particle.
      if isSpaced || isSpacedBefore, let mark, mark.end < behind.end,
        isAtParticle(behind, mark.end)
      {
        return nil
      }
      // 第1 条例の制定: no 条, but what follows a number.
      if mark != nil || !isSpaced { return mark }
    }
    return closed(.ordinal, number, start, cursor, mayTouch: "（(.．、:：")
  }

  private func isAtParticle(_ cursor: ScalarCursor, _ offset: Int) -> Bool {
    var ahead = cursor
    guard ahead.skipOneSpace(), ahead.offset == offset else { return false }
    return NumberedParts.particles.contains(ahead.peek)
  }

  /// 第三項第二号: the finer parts behind the first.
  private func skipFurther(_ cursor: inout ScalarCursor) {
    while cursor.peek == 0x7B2C {
      var ahead = cursor
      ahead.advance()
      guard JapaneseOrdinal.read(&ahead) != nil, ahead.skip("号") || ahead.skip("項") else { return }
      cursor = ahead
    }
  }

  /// A mark whose words follow behind a space, at the line's end, or right behind certain signs.
  func closed(
    _ style: NumberMark.Style, _ value: Int?, _ start: ScalarCursor, _ cursor: ScalarCursor,
    mayTouch signs: String
  ) -> NumberMark? {
    var behind = cursor
    let range = start.offset..<cursor.offset
    if behind.isAtEnd {
      return NumberMark(style: style, value: value, range: range, end: behind.end)
    }
    if signs.unicodeScalars.contains(where: { $0.value == behind.peek }) {
      if behind.peek != 0x28 { behind.advance() }
      behind.skipSpaces()
      return NumberMark(style: style, value: value, range: range, end: behind.offset)
    }
    guard behind.skipSpaces() else { return nil }
    return NumberMark(style: style, value: value, range: range, end: behind.offset)
  }

  // MARK: (1), （ア）, (a)

  private func bracketed(_ start: ScalarCursor) -> NumberMark? {
    var cursor = start
    cursor.advance()
    let inner = cursor
    var style: NumberMark.Style?
    var value: Int?
    if let number = readDigits(&cursor, limit: 3) {
      style = .digits(.brackets)
      value = number
    } else if let number = JapaneseOrdinal.readKanji(&cursor), number < 100 {
      style = .kanji(.brackets)
      value = number
    } else if let place = NumberedParts.aiueo.firstIndex(where: { $0.value == inner.peek }) {
      cursor.advance()
      style = .kana(.brackets)
      value = place + 1
    } else if let letter = readLetters(&cursor) {
      style = letter.style(.brackets)
      value = letter.value
    }
    guard let style, cursor.peek == 0x29 else { return nil }
    cursor.advance()
    let range = start.offset..<cursor.offset
    cursor.skipSpaces()
    return NumberMark(style: style, value: value, range: range, end: cursor.offset)
  }

  // MARK: 1, 1., 1), 1、, 1.2

  private func digits(_ start: ScalarCursor) -> NumberMark? {
    var cursor = start
    guard let first = readDigits(&cursor, limit: 4) else { return nil }
    var count = 1
    while cursor.peek == 0x2E || cursor.peek == 0x2D, count < 8 {
      var ahead = cursor
      ahead.advance()
      guard !isParted(start, from: ahead), readDigits(&ahead, limit: 3) != nil else { break }
      if cursor.peek == 0x2D && first > 99 { return nil }
      cursor = ahead
      count += 1
    }
    if count > 1 {
      _ = cursor.skip(".")
      guard let mark = closed(.decimal(count: count), first, start, cursor, mayTouch: "")
      else { return nil }
      return mark.end < cursor.end && isCounted(from: mark.end, cursor.end) ? nil : mark
    }
    return enclosed(start, cursor, first) { .digits($0) }
  }

  /// Reads what stands behind a bare number or letter and tells its kind by it.
  private func enclosed(
    _ start: ScalarCursor, _ number: ScalarCursor, _ value: Int?,
    _ style: (NumberMark.Enclosure) -> NumberMark.Style
  ) -> NumberMark? {
    var cursor = number
    let enclosure: NumberMark.Enclosure
    switch cursor.peek {
    case 0x2E: enclosure = .dot
    case 0x29: enclosure = .closing
    case 0x3001, 0x2C, 0xFF64: enclosure = .comma
    default:
      if mayStandAlone && cursor.isAtEnd {
        return NumberMark(
          style: style(.bare), value: value, range: start.offset..<cursor.offset, end: cursor.end)
      }
      guard cursor.isAtSpace else { return nil }
      // 二　日本国内に: behind a full-width space no unit is looked for.
      if bytes[cursor.offset] < 0x80, isCounted(from: behindSpaces(cursor), cursor.end) {
        return nil
      }
      let range = start.offset..<cursor.offset
      cursor.skipSpaces()
      // A half-width number before a half-width space may count what follows: 5 people.
      let isWide = bytes[start.offset] >= 0x80 || bytes[range.upperBound] >= 0x80
      guard isWide || cursor.peek >= 0x3040 || (value ?? 0) < 100 else { return nil }
      return cursor.isAtEnd
        ? nil : NumberMark(style: style(.bare), value: value, range: range, end: cursor.offset)
    }
    cursor.advance()
    let range = start.offset..<cursor.offset
    let hasSpace = cursor.skipSpaces()
    guard mayStandAlone || !cursor.isAtEnd else { return nil }
    if (0x30...0x39).contains(cursor.peek) && !hasSpace && !isParted(start, from: cursor) {
      return nil
    }
    if enclosure == .comma && number.peek == 0x2C && (!hasSpace || (value ?? 0) > 99) { return nil }
    if enclosure == .dot && !hasSpace && cursor.peek < 0x3000 && !isParted(start, from: cursor) {
      return nil
    }
    return NumberMark(style: style(enclosure), value: value, range: range, end: cursor.offset)
  }

  /// １．20歳未満, 一、20歳未満: a wide number with a wide sign behind it, and digits of another kind.
  private func isParted(_ start: ScalarCursor, from text: ScalarCursor) -> Bool {
    !text.isAtEnd && bytes[start.offset] >= 0x80 && text.offset >= 3
      && bytes[text.offset - 1] >= 0x80 && bytes[text.offset] &- 0x30 < 10
  }

  private func behindSpaces(_ cursor: ScalarCursor) -> Int {
    var ahead = cursor
    ahead.skipSpaces()
    return ahead.offset
  }

  /// Whether what follows is a unit or a month, so that the number is a figure: 12 January.
  private func isCounted(from offset: Int, _ end: Int) -> Bool {
    var cursor = ScalarCursor(bytes, offset..<end)
    if cursor.isAtEnd { return true }
    switch cursor.peek {
    case 0x25, 0x2030, 0x2D, 0x2F, 0x7E, 0x301C, 0x2212, 0x2B, 0xD7: return true
    default: break
    }
    for noun in CountedWords.nouns where cursor.skip(word: noun) { return false }
    for unit in CountedWords.rows where cursor.skip(word: unit) { return true }
    return false
  }

  // MARK: ①, ⑴, Ⅲ, ○２

  private func circled(_ start: ScalarCursor) -> NumberMark? {
    let code = start.peek
    let value: Int =
      switch code {
      case 0x2460...0x2473: Int(code) - 0x245F
      case 0x3251...0x325F: Int(code) - 0x323C
      case 0x2776...0x277F: Int(code) - 0x2775
      default: 0
      }
    return symbol(start, .circled, value)
  }

  private func form(_ start: ScalarCursor) -> NumberMark? {
    let code = Int(start.peek)
    switch code {
    case 0x2474...0x2487: return symbol(start, .digits(.brackets), code - 0x2473)
    case 0x2488...0x249B: return symbol(start, .digits(.dot), code - 0x2487)
    case 0x249C...0x24B5: return symbol(start, .letter(.brackets), code - 0x249B)
    case 0x3220...0x3229: return symbol(start, .kanji(.brackets), code - 0x321F)
    default: return symbol(start, .roman(.bare), (code - 0x2160) % 16 + 1)
    }
  }

  private func symbol(
    _ start: ScalarCursor, _ style: NumberMark.Style, _ value: Int
  ) -> NumberMark? {
    var cursor = start
    cursor.advance()
    if case .roman = style, cursor.peek == 0x2E || cursor.peek == 0x3001 { cursor.advance() }
    let range = start.offset..<cursor.offset
    let hasSpace = cursor.skipSpaces()
    if case .roman = style, !hasSpace, cursor.offset == range.lowerBound + 3, !cursor.isAtEnd {
      return nil
    }
    return NumberMark(style: style, value: value, range: range, end: cursor.offset)
  }

  private func paragraph(_ start: ScalarCursor) -> NumberMark? {
    var cursor = start
    cursor.advance()
    guard let number = readDigits(&cursor, limit: 3) ?? JapaneseOrdinal.readKanji(&cursor)
    else { return nil }
    return closed(.paragraph, number, start, cursor, mayTouch: "")
  }

  // MARK: ア, イ, 一, a, A, IV

  private func kana(_ start: ScalarCursor) -> NumberMark? {
    var cursor = start
    cursor.advance()
    if let place = NumberedParts.iroha.prefix(3).firstIndex(where: { $0.value == start.peek }),
      place > 0 || start.peek == 0x30A4
    {
      return enclosed(start, cursor, place + 1) { .kana($0) }
    }
    if let place = NumberedParts.aiueo.firstIndex(where: { $0.value == start.peek }) {
      return enclosed(start, cursor, place + 1) { .kana($0) }
    }
    return nil
  }

  private func kanji(_ start: ScalarCursor) -> NumberMark? {
    var cursor = start
    guard let number = JapaneseOrdinal.readKanji(&cursor), number < 1000 else { return nil }
    JapaneseOrdinal.skipBranches(&cursor)
    return enclosed(start, cursor, number) { .kanji($0) }
  }

  private func letters(_ start: ScalarCursor) -> NumberMark? {
    var cursor = start
    guard let letters = readLetters(&cursor) else { return nil }
    guard cursor.peek == 0x2E || cursor.peek == 0x29 || bytes[start.offset] >= 0x80
    else { return nil }
    guard !isInitial(cursor) else { return nil }
    return enclosed(start, cursor, letters.value) { letters.style($0) }
  }

  /// J. R. Smith: another letter with a stop follows.
  private func isInitial(_ number: ScalarCursor) -> Bool {
    var cursor = number
    guard cursor.skip("."), cursor.skipSpaces(), (0x41...0x5A).contains(cursor.peek)
    else { return false }
    cursor.advance()
    return cursor.peek == 0x2E
  }

  // MARK: Numbers and letters

  func readDigits(_ cursor: inout ScalarCursor, limit: Int) -> Int? {
    var ahead = cursor
    var value = 0
    var count = 0
    while (0x30...0x39).contains(ahead.peek), !ahead.isAtEnd {
      value = value * 10 + Int(ahead.peek - 0x30)
      count += 1
      if count > limit { return nil }
      ahead.advance()
    }
    guard count > 0 else { return nil }
    cursor = ahead
    return value
  }

  struct Letters {
    var value: Int
    var isRoman: Bool
    var isCapital: Bool

    func style(_ enclosure: NumberMark.Enclosure) -> NumberMark.Style {
      isRoman ? .roman(enclosure) : isCapital ? .capital(enclosure) : .letter(enclosure)
    }
  }

  /// One letter, or a small Roman number.
  func readLetters(_ cursor: inout ScalarCursor) -> Letters? {
    var ahead = cursor
    var letters: [UInt8] = []
    while letters.count < 6, let letter = UInt8(exactly: ahead.peek),
      (0x41...0x5A).contains(letter & 0xDF), !ahead.isAtEnd
    {
      letters.append(letter)
      ahead.advance()
    }
    guard let first = letters.first, letters.count < 6 else { return nil }
    let isCapital = first < 0x60
    if let roman = RomanNumber.value(of: letters), letters.count > 1 || roman == 1 || roman == 5 {
      cursor = ahead
      return Letters(value: roman, isRoman: true, isCapital: isCapital)
    }
    guard letters.count == 1 else { return nil }
    cursor = ahead
    return Letters(value: Int(first & 0xDF) - 0x40, isRoman: false, isCapital: isCapital)
  }
}
