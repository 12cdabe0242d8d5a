internal import Lexicon
internal import PolicyModel

/// What a cell of a table is called by its row and its column: 祖父母の死亡の賃金, *Flex baggage*.
///
/// The words of a cell alone (有給) tell no reader what they are said of.
enum CellName {
  /// How many rows above a cell the head of its table is looked for.
  private static let reach = 400

  /// Empty for a sentence that stands in no cell, or in the first of its row.
  ///
  /// - Complexity: O(rows between the cell and its head)
  static func of(_ sentence: Int, in view: EditionView) -> String {
    let document = view.document
    let block = document.sentences[sentence].block
    guard case .tableRow(let cells, isHeader: false) = document.blocks[block].kind,
      cells.count <= 200, let place = cells.firstIndex(where: { $0.contains(sentence) }), place > 0,
      // 2 | Gym | closed: what a row is called stands behind its number.
      let first = cells[..<place].lazy.compactMap(\.first).first(where: { !view.isSerial($0) })
    else { return "" }
    let row = words(first, view)
    let column = head(of: block, document).flatMap { heads in
      heads.count == cells.count ? heads[place].first.map { words($0, view) } : nil
    }
    guard let column, !column.isEmpty else { return row }
    if row.isEmpty { return column }
    return document.language.isUndivided ? row + "の" + column : row + " " + column
  }

  private static func head(of block: Int, _ document: Document) -> [Range<Int>]? {
    for above in stride(from: block - 1, through: max(0, block - reach), by: -1) {
      guard case .tableRow(let cells, let isHeader) = document.blocks[above].kind else {
        return nil
      }
      if isHeader { return cells }
    }
    return nil
  }

  private static func words(_ sentence: Int, _ view: EditionView) -> String {
    let range = view.document.sentences[sentence].folded
    return range.count > 120 ? "" : view.words(range)
  }
}

extension EditionView {
  /// Whether a cell only counts the rows of its table.
  func isSerial(_ sentence: Int) -> Bool {
    annotated.figures(inSentence: sentence).contains { $0.rule == Figure.serialNumber }
  }
}
