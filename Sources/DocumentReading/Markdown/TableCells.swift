/// The cells of a table row in Markdown.
enum TableCells {
  /// Rows of more cells are read as running text.
  static let barLimit = 512

  /// The number of bars in the line that has most.
  static func mostBars(_ bytes: [UInt8], from start: Int) -> Int {
    let span = bytes.span
    var most = 0
    var count = 0
    for index in start..<span.count {
      if span[index] == 0x7C {
        count += 1
        most = max(most, count)
      } else if span[index] == 0x0A || span[index] == 0x0D {
        count = 0
      }
    }
    return most
  }

  /// Each cell's stretch between its bars, without the spaces round its words.
  static func ranges(_ bytes: [UInt8], _ row: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = row.lowerBound
    while start < row.upperBound, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    if start < row.upperBound && bytes[start] == 0x7C { start += 1 }
    var index = start
    while index < row.upperBound {
      if bytes[index] == 0x5C {
        index += 2
        continue
      }
      if bytes[index] == 0x7C {
        cells.append(trimmed(bytes, start..<index))
        start = index + 1
      }
      index += 1
    }
    if start < row.upperBound { cells.append(trimmed(bytes, start..<row.upperBound)) }
    return cells
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, bytes[low] == 0x20 || bytes[low] == 0x09 { low += 1 }
    while high > low, bytes[high - 1] == 0x20 || bytes[high - 1] == 0x09 { high -= 1 }
    return low..<high
  }
}
