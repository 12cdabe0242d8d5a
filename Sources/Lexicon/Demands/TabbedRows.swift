/// The rows of a table that is kept as one tab-separated text.
///
/// One row a line, one cell between tabs; empty lines and lines that begin with `#` are left out.
package struct TabbedRows {
  package let rows: [[String]]

  package init(_ text: String) {
    var rows: [[String]] = []
    for line in text.utf8.split(separator: 0x0A) where line.first != 0x23 {
      rows.append(
        line.split(separator: 0x09, omittingEmptySubsequences: false).map { String(Substring($0)) })
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
