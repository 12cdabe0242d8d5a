internal import PolicyModel

/// A table of a document: rows of one run, the first of them perhaps its head.
struct DocumentTable {
  /// One row: its block, its cells, and what it is called.
  struct Row {
    var block: Int
    /// The sentences of each cell.
    var cells: [Range<Int>]
    /// Its first cell, numbers and all; 0 where that is empty.
    var key: UInt64
    /// Whether its first cell holds a number: 1, 4月1日, 500円.
    var isNumbered: Bool
    /// The cells of words without numbers; 0 where it has none.
    var label: UInt64
    /// The first of these; 0 where it has none.
    var title: UInt64
    /// The first cell that holds words.
    var name: Int?
  }

  /// The head row, as a row; nil for a table without.
  private(set) var head: Row?
  private(set) var rows: [Row] = []
  /// What each column is called, 0 for nothing.
  private(set) var columns: [UInt64] = []
  let section: Int

  /// Rows with more cells are no table that a reader would compare.
  private static let widest = 200

  /// The tables of a document in order.
  static func all(in document: Document, _ list: SentenceList) -> [DocumentTable] {
    var tables: [DocumentTable] = []
    var isOpen = false
    for (index, block) in document.blocks.enumerated() {
      guard case .tableRow(let cells, let isHeader) = block.kind, cells.count <= widest else {
        isOpen = false
        continue
      }
      let row = row(index, cells, list)
      if isHeader || !isOpen || tables.last?.section != block.section {
        tables.append(DocumentTable(section: block.section))
        isOpen = true
      }
      tables[tables.count - 1].add(row, isHeader: isHeader, list)
    }
    return tables
  }

  private init(section: Int) {
    self.section = section
  }

  private mutating func add(_ row: Row, isHeader: Bool, _ list: SentenceList) {
    guard isHeader else {
      rows.append(row)
      return
    }
    head = row
    columns = row.cells.map { Self.hash($0, list) }
  }

  private static func row(_ block: Int, _ cells: [Range<Int>], _ list: SentenceList) -> Row {
    var label: UInt64 = 0
    var title: UInt64 = 0
    var name: Int?
    for cell in cells {
      guard let first = cell.first(where: { list.letterCounts[$0] >= 2 }) else { continue }
      if name == nil { name = first }
      if cell.allSatisfy({ list.wordHashes[$0] == list.maskedHashes[$0] }) {
        let words = hash(cell, list)
        label = (label ^ words) &* 0x9FB2_1C65_1E98_DF25 | 1
        if title == 0 { title = words | 1 }
      }
    }
    let first = cells.first ?? 0..<0
    return Row(
      block: block, cells: cells, key: first.isEmpty ? 0 : hash(first, list) | 1,
      isNumbered: first.contains { list.wordHashes[$0] != list.maskedHashes[$0] }, label: label,
      title: title, name: name)
  }

  /// Whether most rows begin with a number and are told apart by other cells: serial numbers, days
  /// and prices move on to other rows, classes (3歳児, 1年生～3年生) do not.
  var isNumbered: Bool {
    let labels = rows.lazy.filter { $0.isNumbered && $0.label != 0 }.map(\.label)
    let count = labels.count
    return count * 2 > rows.count && Set(labels).count * 10 >= count * 9
  }

  private static func hash(_ cell: Range<Int>, _ list: SentenceList) -> UInt64 {
    cell.reduce(0) { ($0 ^ list.wordHashes[$1]) &* 0x9FB2_1C65_1E98_DF25 ^ $0 >> 31 }
  }
}
