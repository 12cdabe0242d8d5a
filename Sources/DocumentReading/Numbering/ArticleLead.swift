/// The head of an article: its number, the heading in brackets, and where the text begins.
struct ArticleLead {
  /// The heading's words, without their brackets.
  private(set) var heading: Range<Int>?
  /// Behind number and heading.
  private(set) var headEnd: Int
  /// Where the article's own text begins, if it does on this line.
  private(set) var body: Int?

  /// - Parameter isSentence: Whether the line ends as sentences do, so that words without
  ///   brackets behind the number are text and no heading.
  init(_ bytes: [UInt8], _ mark: NumberMark, end: Int, isSentence: Bool) {
    var cursor = ScalarCursor(bytes, mark.end..<end)
    headEnd = mark.range.upperBound
    if cursor.peek == 0x28, let close = Self.closingBracket(cursor) {
      heading = Self.inside(bytes, cursor.offset..<close)
      headEnd = close
      cursor = ScalarCursor(bytes, close..<end)
      cursor.skipSpaces()
      body = cursor.isAtEnd ? nil : cursor.offset
    } else if cursor.isAtEnd {
      body = nil
    } else if isSentence || bytes[cursor.offset..<end].elementsEqual("削除".utf8) {
      body = cursor.offset
    } else {
      heading = cursor.offset..<end
      headEnd = end
    }
  }

  /// The words inside brackets that hold a whole stretch.
  static func inside(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let low = range.lowerBound + (bytes[range.lowerBound] < 0x80 ? 1 : 3)
    let high = range.upperBound - (bytes[range.upperBound - 1] < 0x80 ? 1 : 3)
    return low <= high ? low..<high : range
  }

  /// Behind the bracket that closes the one here.
  private static func closingBracket(_ start: ScalarCursor) -> Int? {
    var cursor = start
    var depth = 0
    while !cursor.isAtEnd, cursor.offset - start.offset < 300 {
      let scalar = cursor.peek
      cursor.advance()
      if scalar == 0x28 { depth += 1 }
      if scalar == 0x29 {
        depth -= 1
        if depth == 0 { return cursor.offset }
      }
      if scalar == 0x3002 { return nil }
    }
    return nil
  }
}
