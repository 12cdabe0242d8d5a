internal import Lexicon

/// Rows of a table that nothing but wide spaces divides into columns.
///
/// Lines that follow one another with the same number of cells are a table if one column holds
/// numbers all the way down, or what stands for none, or says yes or no: 出生数　　512　　478　　452.
struct PlainTable {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The cells of every line that is a row.
  ///
  /// - Complexity: O(*n*) in the text.
  func rows(of lines: [TextLine]) -> [Int: [Range<Int>]] {
    var rows: [Int: [Range<Int>]] = [:]
    var table: [(line: Int, cells: [Range<Int>])] = []
    for (index, line) in lines.enumerated() {
      let cells = cells(of: line)
      if !table.isEmpty, line.isAfterBlank || table[0].cells.count != cells.count {
        close(&table, into: &rows)
      }
      if cells.count >= 3 { table.append((index, cells)) }
    }
    close(&table, into: &rows)
    return rows
  }

  private func close(
    _ table: inout [(line: Int, cells: [Range<Int>])], into rows: inout [Int: [Range<Int>]]
  ) {
    defer { table.removeAll(keepingCapacity: true) }
    guard table.count >= 2, let columns = table.first?.cells.count else { return }
    let hasValues = (1..<columns).contains { column in
      let cells = table.dropFirst().map { $0.cells[column] }
      return cells.allSatisfy { isState($0) }
        || cells.contains { isNumber($0) } && cells.allSatisfy { isNumber($0) || isBlank($0) }
    }
    guard hasValues else { return }
    for (line, cells) in table { rows[line] = cells }
  }

  /// What two spaces, a full-width space or a tab divide; none where a cell is too long for one.
  private func cells(of line: TextLine) -> [Range<Int>] {
    guard line.range.count <= 600, mayDivide(line.range) else { return [] }
    var cells: [Range<Int>] = []
    var cursor = ScalarCursor(bytes, line.range)
    var start = cursor.offset
    while !cursor.isAtEnd {
      let end = cursor.offset
      guard cursor.skipSpaces() else {
        cursor.advance()
        continue
      }
      let gap = bytes[end..<cursor.offset]
      guard gap.count > 1 || gap.first == 0x09 else { continue }
      cells.append(start..<end)
      start = cursor.offset
    }
    cells.append(start..<line.range.upperBound)
    return cells.allSatisfy { $0.count <= 90 && !$0.isEmpty } ? cells : []
  }

  /// Whether a line holds what may divide cells, as few do: a tab, two spaces, a wide space.
  private func mayDivide(_ line: Range<Int>) -> Bool {
    var isAfterSpace = false
    var offset = line.lowerBound
    while offset + 2 < line.upperBound {
      let lead = bytes[offset]
      let isSpace = lead == 0x20
      if isSpace && isAfterSpace { return true }
      isAfterSpace = isSpace
      switch lead {
      case 0x09...0x0D, 0xC2, 0xE1: return true
      // Wide spaces are E3 80 80 and some of those that begin with E2 80 and E2 81.
      case 0xE2: if bytes[offset + 1] & 0xFE == 0x80, bytes[offset + 2] != 0x95 { return true }
      case 0xE3: if bytes[offset + 1] == 0x80, bytes[offset + 2] == 0x80 { return true }
      default: break
      }
      offset += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    }
    // The last two bytes hold no wide space; a short line's cells are looked for.
    return bytes[min(offset, line.upperBound)..<line.upperBound].contains {
      $0 <= 0x20 || $0 == 0xC2
    }
  }

  private func isState(_ cell: Range<Int>) -> Bool {
    cell.count <= 12 && CellMarks.states.contains(Array(bytes[cell]))
  }

  private func isBlank(_ cell: Range<Int>) -> Bool {
    cell.count <= 12 && CellMarks.blanks.contains(Array(bytes[cell]))
  }

  /// Whether a cell begins with a digit, a sign before it or not.
  func isNumber(_ cell: Range<Int>) -> Bool {
    var cursor = ScalarCursor(bytes, cell)
    if [0x2D, 0x2B, 0x2212, 0x25B2, 0x25B3].contains(cursor.peek) { cursor.advance() }
    return (0x30...0x39).contains(cursor.peek)
  }
}
