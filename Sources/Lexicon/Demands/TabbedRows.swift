/// The rows of a table that is kept as one tab-separated text.
///
/// One row a line, one cell between tabs; empty lines and lines that begin with `#` are left out.
package struct TabbedRows {
  package let rows: [[String]]

  package init(_ text: String) {
    let bytes = Array(text.utf8)
    var rows: [[String]] = []
    var row: [String] = []
    var (line, start) = (0, 0)
    for end in 0...bytes.count {
      let isEnd = end == bytes.count || bytes[end] == 0x0A
      guard isEnd || bytes[end] == 0x09 else { continue }
      if !(isEnd && end == line), bytes[line] != 0x23 {
        row.append(String(decoding: bytes[start..<end], as: UTF8.self))
      }
      start = end + 1
      guard isEnd else { continue }
      if !row.isEmpty { rows.append(row) }
      row.removeAll(keepingCapacity: true)
      line = start
    }
    self.rows = rows
  }
}

extension [String] {
  /// The cell in a column, empty where the row is shorter.
  package func cell(_ column: Int) -> String {
    column < count ? self[column] : ""
  }
}
