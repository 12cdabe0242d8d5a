internal import Lexicon
internal import PolicyModel

/// The tables of an edition whose rows bear a name or a date and give one figure a cell.
struct FigureTables {
  struct Table {
    /// What the columns are headed with; the first is that of the row names.
    let headers: [String]
    var rows: [Row]
  }

  struct Row {
    let label: String
    /// The date that the label is, where it is one.
    let date: CalendarDate?
    /// The figure of each cell that holds one and nothing else.
    let cells: [Figure?]
  }

  private(set) var tables: [Table] = []
  private unowned let edition: CheckedEdition

  /// - Complexity: O(*n*) in the number of blocks.
  init(_ edition: CheckedEdition) {
    self.edition = edition
    var isOpen = false
    for block in edition.blocks {
      guard case .tableRow(let cells, let isHeader) = block.kind else {
        isOpen = false
        continue
      }
      if isHeader || !isOpen {
        tables.append(Table(headers: cells.map(text), rows: []))
        isOpen = true
        if isHeader || !holdsFigures(cells) { continue }
      }
      if let row = row(cells) { tables[tables.count - 1].rows.append(row) }
    }
    tables.removeAll { $0.rows.count < 2 }
  }

  private func holdsFigures(_ cells: [Range<Int>]) -> Bool {
    cells.dropFirst().contains { value($0) != nil }
  }

  /// Sums are no row like the others.
  private func row(_ cells: [Range<Int>]) -> Row? {
    guard let first = cells.first, !first.isEmpty else { return nil }
    let label = text(first)
    guard !CheckingWords.totalRowWords.contains(where: { $0.lowercased() == label.lowercased() })
    else { return nil }
    let own = first.flatMap { edition.figures(inSentence: $0) }
    var date: CalendarDate?
    if own.count == 1, case .date(let value) = own[0].value { date = value }
    return Row(label: label, date: date, cells: cells.map(value))
  }

  private func value(_ cell: Range<Int>) -> Figure? {
    guard cell.count == 1, let sentence = cell.first else { return nil }
    let figures = edition.figures(inSentence: sentence).filter { !$0.isInName }
    guard figures.count == 1, let figure = figures.first, figure.bound == .exactly,
      edition.words(ofSentence: sentence).range.count - figure.folded.count <= 3
    else { return nil }
    return figure
  }

  private func text(_ cell: Range<Int>) -> String {
    cell.map { edition.words(ofSentence: $0).string }.joined()
  }
}
