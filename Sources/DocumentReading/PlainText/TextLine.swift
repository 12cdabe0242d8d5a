/// One line of a plain text, without the spaces round it.
struct TextLine {
  /// The words, without the spaces round them; empty for a blank line.
  var range: Range<Int>
  /// Behind the line's end.
  var next: Int
  /// Columns before the words; a full-width space counts two, a tab four.
  var indent: Int
  /// Columns of the words.
  var width: Int
  /// Whether blank lines stand before it.
  var isAfterBlank = false
  /// Whether the end of a page cut it from the line before it.
  var goesOn = false

  var isBlank: Bool { range.isEmpty }
}

/// Cuts a text into lines at every kind of line end.
struct TextLines {
  /// The lines that hold words, in order.
  private(set) var lines: [TextLine] = []
  /// Whether other line ends than LF occur.
  private(set) var hasOtherEnds = false

  init(_ bytes: [UInt8]) {
    lines.reserveCapacity(bytes.count / 64)
    let span = bytes.span
    var start = 0
    var isAfterBlank = false
    while start < span.count {
      let (end, next) = lineEnd(span, from: start)
      var line = Self.trimmed(span, start, end, next)
      if line.isBlank {
        isAfterBlank = true
      } else {
        line.isAfterBlank = isAfterBlank
        lines.append(line)
        isAfterBlank = false
      }
      start = next
    }
  }

  private mutating func lineEnd(
    _ bytes: borrowing Span<UInt8>, from start: Int
  ) -> (end: Int, next: Int) {
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case 0x0A:
        return (index, index + 1)
      case 0x0D:
        hasOtherEnds = true
        let isPair = index + 1 < bytes.count && bytes[index + 1] == 0x0A
        return (index, index + (isPair ? 2 : 1))
      case 0x0B, 0x0C:
        hasOtherEnds = true
        return (index, index + 1)
      case 0xC2 where bytes[index + 1] == 0x85:
        hasOtherEnds = true
        return (index, index + 2)
      case 0xE2 where bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8:
        hasOtherEnds = true
        return (index, index + 3)
      default:
        index += 1
      }
    }
    return (index, index)
  }

  private static func trimmed(
    _ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int, _ next: Int
  ) -> TextLine {
    var low = start
    var indent = 0
    var firstInvisible: Int?
    while low < end {
      let byte = bytes[low]
      if byte == 0x20 {
        indent += 1
      } else if byte == 0x09 {
        indent += 4
      } else if byte < 0x80 {
        break
      } else {
        let scalar = DecodedScalar(bytes, at: low)
        if scalar.value == 0x3000 {
          indent += 2
        } else if InvisibleCharacters.isSpace(scalar.value) {
          indent += 1
        } else if InvisibleCharacters.kind(of: scalar.value) == nil {
          break
        } else {
          firstInvisible = firstInvisible ?? low
        }
        low += scalar.utf8Count
        continue
      }
      low += 1
    }
    var high = end
    while high > low {
      if bytes[high - 1] == 0x20 || bytes[high - 1] == 0x09 {
        high -= 1
        continue
      }
      guard bytes[high - 1] >= 0x80 else { break }
      var first = high - 1
      while bytes[first] & 0xC0 == 0x80 { first -= 1 }
      let scalar = DecodedScalar(bytes, at: first).value
      guard InvisibleCharacters.isSpace(scalar) else { break }
      high = first
    }
    // What is not seen at the head of words is told when they are folded.
    if high > low, let firstInvisible { low = firstInvisible }
    return TextLine(
      range: low..<high, next: next, indent: indent, width: width(bytes, low, high))
  }

  /// Columns that a stretch takes: two for a character of three bytes or more.
  private static func width(_ bytes: borrowing Span<UInt8>, _ low: Int, _ high: Int) -> Int {
    var width = 0
    for index in low..<high {
      let byte = bytes[index]
      if byte < 0x80 || byte >= 0xC0 && byte < 0xE0 {
        width += 1
      } else if byte >= 0xE0 {
        width += 2
      }
    }
    return width
  }
}
