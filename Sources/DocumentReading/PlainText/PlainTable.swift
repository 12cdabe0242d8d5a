/// Rows of a table that nothing but wide spaces divides into columns.
///
/// Lines that follow one another with the same number of cells are a table if one column holds
/// numbers all the way down: 出生数　　512　　478　　452.
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
    let hasNumbers = (1..<columns).contains { column in
      table.dropFirst().allSatisfy { isNumber($0.cells[column]) }
    }
    guard hasNumbers else { return }
    for (line, cells) in table { rows[line] = cells }
  }

  /// What two spaces, a full-width space or a tab divide; none where a cell is too long for one.
  private func cells(of line: TextLine) -> [Range<Int>] {
    guard line.range.count <= 600 else { return [] }
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

  /// Whether a cell begins with a digit, a sign before it or not.
  func isNumber(_ cell: Range<Int>) -> Bool {
    var cursor = ScalarCursor(bytes, cell)
    if [0x2D, 0x2B, 0x2212, 0x25B2, 0x25B3].contains(cursor.peek) { cursor.advance() }
    return (0x30...0x39).contains(cursor.peek)
  }
}
