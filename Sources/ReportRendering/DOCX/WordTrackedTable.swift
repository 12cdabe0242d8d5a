internal import PolicyModel

extension WordTrackedText {
  /// How wide a table is, in twentieths of a point: an A4 page without its margins.
  private static let room = 9970

  /// Where the table ends that begins at a place: before the next head, or before other text.
  static func endOfTable(_ steps: [TrackedStep], from start: Int) -> Int {
    var end = start + 1
    while end < steps.count, steps[end].isRow {
      if steps[end].isHead, !steps[end - 1].isHead { break }
      end += 1
    }
    return end
  }

  /// Rows as a table; of one that both editions have, the cells whose words changed.
  mutating func table(_ steps: ArraySlice<TrackedStep>) {
    let rows = steps.flatMap(TableRow.rows)
    let count = max(1, rows.lazy.map(\.count).max() ?? 1)
    xml.raw(
      "<w:tbl><w:tblPr><w:tblW w:w=\"9970\" w:type=\"dxa\"/><w:tblBorders><w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:left w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:right w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:insideV w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/></w:tblBorders></w:tblPr><w:tblGrid>"
    )
    let width = Self.room / count
    for _ in 0..<count { xml.element("w:gridCol", ["w:w": "\(width)"]) { _ in } }
    xml.raw("</w:tblGrid>")
    for row in rows {
      xml.raw("<w:tr><w:trPr>")
      if row.isHead { xml.raw("<w:tblHeader/>") }
      switch row {
      case .both: break
      case .one(_, .inserted, _): revision("w:ins")
      case .one: revision("w:del")
      }
      xml.raw("</w:trPr>")
      for place in 0..<row.count { cell(of: row, place, width, columns: count) }
      xml.raw("</w:tr>")
    }
    xml.raw("</w:tbl>")
  }

  private mutating func cell(of row: TableRow, _ place: Int, _ width: Int, columns: Int) {
    // The last cell takes the room of those that the row does not have.
    let span = place + 1 == row.count ? columns - place : 1
    xml.raw("<w:tc><w:tcPr>")
    xml.element("w:tcW", ["w:w": "\(width * span)", "w:type": "dxa"]) { _ in }
    if span > 1 { xml.element("w:gridSpan", ["w:val": "\(span)"]) { _ in } }
    xml.raw("</w:tcPr><w:p>")
    switch row {
    case .both(let old, let new, _):
      edits(from: old[place], to: new[place], isWhole: false)
    case .one(let cells, let mark, _):
      xml.raw("<w:pPr><w:rPr>")
      revision(mark.element)
      xml.raw("</w:rPr></w:pPr>")
      words(cells[place].map(\.text).joined(), mark)
    }
    xml.raw("</w:p></w:tc>")
  }
}

/// A row of a tracked table.
private enum TableRow {
  case both(old: [[Passage.Run]], new: [[Passage.Run]], isHead: Bool)
  case one([[Passage.Run]], WordTrackedText.Mark, isHead: Bool)

  /// A step's row, or its two sides as rows where cells have come or gone.
  static func rows(_ step: TrackedStep) -> [TableRow] {
    let old = step.old.map(cells) ?? []
    let new = step.new.map(cells) ?? []
    if !old.isEmpty, old.count == new.count {
      return [.both(old: old, new: new, isHead: step.isHead)]
    }
    return (old.isEmpty ? [] : [.one(old, .deleted, isHead: step.isHead)])
      + (new.isEmpty ? [] : [.one(new, .inserted, isHead: step.isHead)])
  }

  private static func cells(_ side: Passage.Side) -> [[Passage.Run]] {
    TableCells.cells(of: TableCells.framed(side.runs, side))
  }

  var count: Int {
    switch self {
    case .both(_, let new, _): new.count
    case .one(let cells, _, _): cells.count
    }
  }

  var isHead: Bool {
    switch self {
    case .both(_, _, let isHead), .one(_, _, let isHead): isHead
    }
  }
}

extension TrackedStep {
  /// Whether it is the head of a table.
  fileprivate var isHead: Bool {
    if case .tableRow(_, isHeader: true) = (new ?? old)?.blockKind { true } else { false }
  }
}
