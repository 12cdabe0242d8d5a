internal import Lexicon
internal import PolicyModel

/// Adds up the columns of tables that end in a row of sums.
struct TableSums {
  let edition: CheckedEdition

  func findings() -> [Finding] {
    var findings: [Finding] = []
    var rows: [[Range<Int>]] = []
    for block in edition.blocks {
      guard case .tableRow(let cells, let isHeader) = block.kind else {
        rows = []
        continue
      }
      if isHeader || rows.isEmpty && !holdsFigures(cells) {
        rows = []
      } else if isTotal(cells) {
        findings += (1..<max(1, cells.count)).compactMap { column in
          finding(column: column, rows: rows, total: cells)
        }
        rows = []
      } else {
        rows.append(cells)
      }
    }
    return findings
  }

  /// A row without figures above the first one is a header, whatever the format calls it.
  private func holdsFigures(_ cells: [Range<Int>]) -> Bool {
    cells.contains { cell in
      cell.contains { !edition.figures(inSentence: $0).isEmpty }
    }
  }

  private func isTotal(_ cells: [Range<Int>]) -> Bool {
    guard let first = cells.first?.first else { return false }
    let words = edition.words(ofSentence: first).string
    return CheckingWords.totalRowWords.contains { $0.lowercased() == words.lowercased() }
  }

  /// Only whole columns are added: one figure of one unit in every cell.
  private func finding(
    column: Int, rows: [[Range<Int>]], total: [Range<Int>]
  ) -> Finding? {
    guard rows.count >= 2, let whole = figure(in: total, column) else { return nil }
    let parts = rows.compactMap { figure(in: $0, column) }
    guard parts.count == rows.count, parts.allSatisfy({ $0.unit == whole.unit }) else { return nil }
    return SumCheck.finding(in: edition, whole: whole, parts: parts)
  }

  private func figure(in cells: [Range<Int>], _ column: Int) -> Figure? {
    guard column < cells.count, cells[column].count == 1, let sentence = cells[column].first
    else { return nil }
    let figures = edition.figures(inSentence: sentence)
    guard figures.count == 1, let figure = figures.first, figure.bound == .exactly,
      [.number, .count, .money].contains(figure.kind)
    else { return nil }
    return figure
  }
}
