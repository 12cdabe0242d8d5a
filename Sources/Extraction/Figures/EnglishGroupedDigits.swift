internal import Lexicon
internal import PolicyModel

/// Digits in groups that are not parted by every comma: 12,34,567, 1'234'567, 1 200 000.
extension EnglishNumerals {
  /// 12,34,567.89 as India groups digits.
  func indianRun(at offset: Int) -> Run? {
    var position = offset
    while text.isDigit(position), position - offset < 2 { position += 1 }
    guard text.byte(position) == 0x2C else { return nil }
    var bytes = Array(text.bytes[offset..<position])
    var pairs = 0
    while text.byte(position) == 0x2C, text.isDigit(position + 1), text.isDigit(position + 2),
      text.byte(position + 3) == 0x2C
    {
      bytes += [text.byte(position + 1), text.byte(position + 2)]
      position += 3
      pairs += 1
    }
    guard pairs > 0, text.byte(position) == 0x2C, text.isDigit(position + 3),
      !text.isDigit(position + 4)
    else { return nil }
    bytes += [text.byte(position + 1), text.byte(position + 2), text.byte(position + 3)]
    position += 4
    return run(bytes, to: position)
  }

  /// 1'234'567 as Switzerland groups digits.
  func apostropheRun(at offset: Int) -> Run? {
    var position = offset
    while text.isDigit(position), position - offset < 4 { position += 1 }
    guard position - offset < 4, text.byte(position) == 0x27 else { return nil }
    var bytes = Array(text.bytes[offset..<position])
    while text.byte(position) == 0x27, (1...3).allSatisfy({ text.isDigit(position + $0) }),
      !text.isDigit(position + 4), bytes.count < 60
    {
      bytes += text.bytes[(position + 1)..<(position + 4)]
      position += 4
    }
    guard position - offset > 4, !text.isLetter(position) else { return nil }
    return run(bytes, to: position)
  }

  /// £40 000, at least 1 200 people, EUR 1 500 000: groups of three parted by spaces.
  ///
  /// A space parts two numbers as well; so a currency, a word that a number follows or a last
  /// group of zeros has to speak for one.
  func spacedRun(at offset: Int) -> Run? {
    var position = offset
    while text.isDigit(position), position - offset < 4 { position += 1 }
    guard (1...3).contains(position - offset), text.byte(offset) != 0x30,
      isGroup(at: position)
    else { return nil }
    var bytes = Array(text.bytes[offset..<position])
    while isGroup(at: position), bytes.count < 60 {
      bytes += text.bytes[(position + 1)..<(position + 4)]
      position += 4
    }
    // No number by itself is written 000.
    let isRound = bytes.suffix(3).allSatisfy { $0 == 0x30 }
    guard
      isRound || followsCurrency(offset)
        || text.has(EnglishFigureWords.beforeGroups, endingAt: offset)
        || text.ends("ed ", at: offset)
    else { return nil }
    return run(bytes, to: position)
  }

  /// The number of the digits gathered so far, with the decimals that stand behind them.
  private func run(_ digits: [UInt8], to end: Int) -> Run? {
    var (bytes, position) = (digits, end)
    if text.byte(position) == 0x2E, text.isDigit(position + 1) {
      bytes.append(0x2E)
      position += 1
      while text.isDigit(position) {
        bytes.append(text.byte(position))
        position += 1
      }
    }
    return ExactDecimal(utf8: bytes).map {
      Run(value: $0, end: position, count: bytes.count, hasSeparators: true)
    }
  }

  private func isGroup(at offset: Int) -> Bool {
    text.byte(offset) == 0x20 && text.isDigit(offset + 1) && text.isDigit(offset + 2)
      && text.isDigit(offset + 3) && !text.isDigit(offset + 4) && text.byte(offset + 4) != 0x2C
      && !text.isLetter(offset + 4)
  }

  private func followsCurrency(_ offset: Int) -> Bool {
    let place = text.skippingSpaces(before: offset)
    return EnglishMoney.signsBefore.longest(in: text.bytes, endingAt: place, from: text.start)
      != nil
      || text.has(EnglishFigureWords.codesBefore, endingAt: place)
  }
}
