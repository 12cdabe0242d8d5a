internal import PolicyModel

extension HTMLWriter {
  /// A 新旧対照表 whose head is repeated on every page.
  mutating func revisionTable(
    _ table: RevisionTable, _ profile: RevisionTableProfile, _ phrasing: Phrasing
  ) {
    guard !table.rows.isEmpty else { return wordParagraph(nil, phrasing[profile.noneRow]) }
    let names = profile.headings.rows
    let isNewFirst = profile.order == .newFirst
    // Vertical lines run down the page, so there the table is as wide as the page is high.
    let isVertical = profile.isVertical && phrasing.language == .japanese
    let room = isVertical ? 9960 : 14_900
    let remarks = profile.hasRemarks ? 1300 : 0
    let columns = [(room - remarks) / 2, (room - remarks) / 2, remarks].filter { $0 > 0 }
    raw(
      "<w:tbl><w:tblPr><w:tblW w:w=\"")
    text("\(columns.reduce(0, +))")
    raw(
      "\" w:type=\"dxa\"/><w:tblBorders><w:top w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"auto\"/><w:left w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"auto\"/><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"auto\"/><w:right w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"auto\"/><w:insideV w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/></w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:top w:w=\"50\" w:type=\"dxa\"/><w:left w:w=\"140\" w:type=\"dxa\"/><w:bottom w:w=\"50\" w:type=\"dxa\"/><w:right w:w=\"140\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>"
    )
    for width in columns { element("w:gridCol", ["w:w": "\(width)"]) { _ in } }
    raw("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
    var heads = isNewFirst ? [names.new, names.old] : [names.old, names.new]
    if profile.hasRemarks { heads.append("table.remarks") }
    for (head, width) in zip(heads, columns) {
      cell(width, hasRule: false, isHead: true) { xml in
        xml.raw("<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>")
        xml.wordRun(phrasing[head])
        xml.raw("</w:p>")
      }
    }
    raw("</w:tr>")
    for row in table.rows {
      let ink = Ink(
        profile: profile, isVertical: isVertical, leadsOn: row.leadsOn, isMoved: row.isMoved)
      raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
      for (side, width) in zip(isNewFirst ? [row.new, row.old] : [row.old, row.new], columns) {
        cell(width, hasRule: row.beginsSection) { xml in
          xml.side(side, ink, width)
        }
      }
      if profile.hasRemarks {
        cell(columns[2], hasRule: row.beginsSection) { xml in
          xml.raw("<w:p><w:pPr>")
          if row.leadsOn { xml.raw("<w:keepNext/>") }
          xml.raw("<w:jc w:val=\"center\"/></w:pPr>")
          xml.wordRun(row.remark)
          xml.raw("</w:p>")
        }
      }
      raw("</w:tr>")
    }
    raw("</w:tbl><w:p><w:pPr><w:spacing w:before=\"120\"/></w:pPr>")
    if profile.hasNote {
      wordRun(phrasing[profile.noteRow(of: table.rows, isVertical: isVertical)])
    }
    raw("</w:p>")
  }

  private mutating func cell(
    _ width: Int, hasRule: Bool, isHead: Bool = false, _ content: (inout HTMLWriter) -> Void
  ) {
    raw("<w:tc><w:tcPr>")
    element("w:tcW", ["w:w": "\(width)", "w:type": "dxa"]) { _ in }
    if hasRule || isHead {
      raw(
        "<w:tcBorders><w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/></w:tcBorders>"
      )
    }
    if isHead { raw("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F3F1EC\"/>") }
    raw("</w:tcPr>")
    content(&self)
    raw("</w:tc>")
  }

  private mutating func side(_ cell: RevisionTable.Cell, _ ink: Ink, _ width: Int) {
    if case .words(let lead, let words, .row) = cell, !ink.isVertical {
      let cells = TableCells.cells(of: words)
      if (2...Self.mostCells).contains(cells.count) {
        if !lead.isEmpty { side(.words(lead: lead, [], .paragraph), ink, width) }
        return row(cells, ink, width - 2 * Self.margin)
      }
    }
    raw("<w:p>")
    if ink.leadsOn { raw("<w:pPr><w:keepNext/></w:pPr>") }
    switch cell {
    case .empty: break
    case .label(let words): wordRun(words, look: .soft, isVertical: ink.isVertical)
    case .omitted(let words, let look):
      if !ink.leadsOn { indent(look) }
      for run in words { self.run(run, look: .soft, ink, isName: true) }
    case .words(let lead, let words, let look):
      if !ink.leadsOn { indent(look) }
      let plain: WordLook = look == .heading ? .bold : []
      for run in lead { self.run(run, look: plain, ink, isName: true) }
      if look == .row {
        for (index, cell) in TableCells.cells(of: words).enumerated() {
          if index > 0 { wordRun("　") }
          let isChanged = cell.contains(where: \.isChanged)
          for run in cell { self.run(run, look: isChanged ? .boxed : plain, ink) }
        }
      } else {
        for run in words { self.run(run, look: plain, ink) }
      }
    }
    raw("</w:p>")
  }

  /// As many cells as half a page has columns for.
  private static var mostCells: Int { 6 }
  /// On either side of a column's words.
  private static var margin: Int { 140 }

  /// A row of a table inside the cell: thin lines, dashed ones around cells that changed.
  private mutating func row(_ cells: [[Passage.Run]], _ ink: Ink, _ width: Int) {
    // The first cell, which names the row, is half as wide again as the others.
    let unit = width * 2 / (cells.count * 2 + 1)
    let widths = [width - unit * (cells.count - 1)] + [Int](repeating: unit, count: cells.count - 1)
    raw("<w:tbl><w:tblPr>")
    element("w:tblW", ["w:w": "\(width)", "w:type": "dxa"]) { _ in }
    raw(
      "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"60\" w:type=\"dxa\"/><w:right w:w=\"60\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>"
    )
    for width in widths { element("w:gridCol", ["w:w": "\(width)"]) { _ in } }
    raw("</w:tblGrid><w:tr>")
    for (cell, width) in zip(cells, widths) {
      raw("<w:tc><w:tcPr>")
      element("w:tcW", ["w:w": "\(width)", "w:type": "dxa"]) { _ in }
      if cell.contains(where: \.isChanged) {
        raw(
          "<w:tcBorders><w:top w:val=\"dashed\" w:sz=\"6\" w:space=\"0\" w:color=\"auto\"/><w:left w:val=\"dashed\" w:sz=\"6\" w:space=\"0\" w:color=\"auto\"/><w:bottom w:val=\"dashed\" w:sz=\"6\" w:space=\"0\" w:color=\"auto\"/><w:right w:val=\"dashed\" w:sz=\"6\" w:space=\"0\" w:color=\"auto\"/></w:tcBorders>"
        )
      } else {
        raw(
          "<w:tcBorders><w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"BBBBBB\"/><w:left w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"BBBBBB\"/><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"BBBBBB\"/><w:right w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"BBBBBB\"/></w:tcBorders>"
        )
      }
      raw("</w:tcPr><w:p>")
      for run in cell { self.run(run, look: [], ink) }
      raw("</w:p></w:tc>")
    }
    // A cell ends with a paragraph; this one takes no room.
    raw(
      "</w:tr></w:tbl><w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/></w:pPr></w:p>"
    )
  }

  /// 号 stands one character in, and further lines behind its number.
  private mutating func indent(_ look: RevisionTable.Look) {
    guard case .item(let depth) = look else { return }
    let left = 420 + 210 * min(depth, 6)
    raw("<w:pPr>")
    element("w:ind", ["w:left": "\(left)", "w:hanging": "210"]) { _ in }
    raw("</w:pPr>")
  }

  private mutating func run(
    _ run: Passage.Run, look: WordLook, _ ink: Ink, isName: Bool = false
  ) {
    guard run.isChanged else {
      return wordRun(run.text, look: look, isVertical: ink.isVertical)
    }
    var changed = look.subtracting(.soft).union(isName && ink.isMoved ? .doubleLine : .line)
    if ink.profile.mark == .boldLine { changed.insert(.bold) }
    if ink.profile.usesColor { changed.insert(.red) }
    wordRun(run.text, look: changed, isVertical: ink.isVertical)
  }
}

/// How the words of a row are set.
private struct Ink {
  let profile: RevisionTableProfile
  let isVertical: Bool
  /// The row stays on the page of the one below; Word asks that of every paragraph in it.
  let leadsOn: Bool
  /// What is marked in its names is of a part that moved.
  let isMoved: Bool
}

extension Block.Kind {
  /// How deep a list item stands.
  var depth: Int {
    guard case .listItem(let depth, _) = self else { return 0 }
    return max(0, depth)
  }

  /// Whether lines after the first are set in behind a marker.
  var isHanging: Bool {
    switch self {
    case .listItem, .note: true
    default: false
    }
  }
}
