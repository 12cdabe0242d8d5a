/// A number that a line ends inside of: 3,5 / 00億円, 38 / .5％.
enum CutNumber {
  /// - Parameters:
  ///   - text: the folded bytes before the line's end.
  ///   - byte: the first byte of the next line, with the one behind it.
  static func holds(_ text: ArraySlice<UInt8>, _ byte: UInt8, _ second: UInt8) -> Bool {
    guard let last = text.last, isDigit(last) else { return false }
    if byte == 0x2E { return isDigit(second) }
    guard isDigit(byte) else { return false }
    let digits = text.reversed().prefix { isDigit($0) }.count
    let comma = text.endIndex - digits - 1
    return digits < 3 && comma > text.startIndex && text[comma] == 0x2C && isDigit(text[comma - 1])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
