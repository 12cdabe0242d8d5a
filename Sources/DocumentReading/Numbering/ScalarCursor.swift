/// Walks source bytes by code points, full-width forms read as ASCII.
struct ScalarCursor {
  private let bytes: [UInt8]
  private(set) var offset: Int
  let end: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    offset = range.lowerBound
    end = range.upperBound
  }

  /// The code point here and its length; 0 at the end.
  private var here: (value: UInt32, utf8Count: Int) {
    guard offset < end else { return (0, 0) }
    let scalar = DecodedScalar(bytes.span, at: offset)
    return (
      (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value,
      scalar.utf8Count
    )
  }

  var isAtEnd: Bool { offset >= end }
  var peek: UInt32 { here.value }

  /// Whether the stretch ends with the sign it begins with: ― 暮らしを守る ―
  var isEnclosed: Bool {
    guard offset < end else { return false }
    let width = DecodedScalar(bytes.span, at: offset).utf8Count
    return end - offset > width * 2
      && bytes[offset..<(offset + width)].elementsEqual(bytes[(end - width)..<end])
  }

  mutating func advance() { offset += max(here.utf8Count, isAtEnd ? 0 : 1) }

  mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == scalar.value, !isAtEnd else { return false }
    advance()
    return true
  }

  /// Whether a word's first sign stands here: what is asked before a word is tried.
  func isAtStart(of word: String) -> Bool {
    offset < end && !word.isEmpty && DecodedScalar(word.utf8.span, at: 0).value == peek
  }

  func begins(with word: String) -> Bool {
    var ahead = self
    return ahead.skip(word: word)
  }

  mutating func skip(word: String) -> Bool {
    var ahead = self
    for scalar in word.unicodeScalars where !ahead.skip(scalar) { return false }
    self = ahead
    return true
  }

  /// Skips spaces of any width and answers whether there were any.
  @discardableResult
  mutating func skipSpaces() -> Bool {
    let start = offset
    while !isAtEnd, InvisibleCharacters.isSpace(peek) { advance() }
    return offset > start
  }

  /// Skips a single narrow space, as some texts set around digits: 第 3 条.
  @discardableResult
  mutating func skipOneSpace() -> Bool {
    guard offset < end, bytes[offset] == 0x20 else { return false }
    offset += 1
    return true
  }

  /// Whether the character here is none of ASCII, though it may be read as one.
  var isWide: Bool { offset < end && bytes[offset] >= 0x80 }

  var isAtSpace: Bool { !isAtEnd && InvisibleCharacters.isSpace(peek) }
  /// A digit of either width.
  var isAtDigit: Bool { !isAtEnd && (peek &- 0x30 < 10 || peek &- 0xFF10 < 10) }
}
