internal import PolicyModel

extension HTMLPage {
  /// Old and new side by side in reading order, old first in every row; what stayed is folded.
  mutating func text() {
    guard !report.passages.isEmpty else { return }
    html.raw("<section class=\"wide\">\n")
    heading("heading.text", id: "text")
    if let words = phrasing.renamings(digest.terms) { html.element("p", text: words) }
    let passages = report.passages
    var index = 0
    var rows = 0
    var stretches = 0
    while index < passages.count {
      let section = passages[index].section
      let origin = origin(at: index)
      var end = index + 1
      var isQuiet = passages[index].kind == .unchanged
      while end < passages.count {
        // Sections in which nothing changed are folded together; one that moved says so.
        guard
          passages[end].section == section
            || isQuiet && origin == nil && staysWhole(from: end) && self.origin(at: end) == nil
        else { break }
        isQuiet = isQuiet && passages[end].kind == .unchanged
        end += 1
      }
      if rows == 0 { openStretch(stretches, section) }
      html.raw("<tbody>\n")
      if isQuiet {
        quietGroup(index..<end, origin)
        rows += 1
      } else {
        group(index..<end, section, origin)
        rows += end - index
      }
      html.raw("</tbody>\n")
      // Long texts come in stretches, the later ones folded, so that a page opens at once.
      if rows > Self.stretchRows {
        closeStretch(stretches)
        stretches += 1
        rows = 0
      }
      index = end
    }
    if rows > 0 { closeStretch(stretches) }
    html.raw("</section>\n")
  }

  /// How many rows one table has before the next begins.
  private static var stretchRows: Int { 120 }
  /// How many tables are open from the beginning.
  private static var openStretches: Int { 3 }

  private mutating func openStretch(_ number: Int, _ section: [String]) {
    if number >= Self.openStretches {
      html.raw("<details class=\"rest\"><summary>")
      html.text((section.last ?? phrasing["preamble"]) + " …")
      html.raw("</summary>\n")
    }
    html.raw("<div class=\"group\"><table class=\"text-table\"><colgroup>")
    html.raw("<col class=\"gutter\"><col><col></colgroup><thead><tr>")
    html.element("th", ["scope": "col", "class": "gutter"], text: phrasing["label.kind"])
    for (label, edition) in [("label.old", report.old), ("label.new", report.new)] {
      html.element(
        "th", ["scope": "col"], text: phrasing[label] + " " + phrasing.mark(of: edition))
    }
    html.raw("</tr></thead>\n")
  }

  private mutating func closeStretch(_ number: Int) {
    html.raw("</table></div>\n")
    if number >= Self.openStretches { html.raw("</details>\n") }
  }

  /// Where a passage is to be read; nil where the page does not hold it.
  func address(ofPassage index: Int) -> String? {
    let passage = report.passages[index]
    if passage.kind != .unchanged || showsUnchanged { return "#p\(index)" }
    guard let frame, let side = passage.new else { return nil }
    return frame.address(ofEdition: report.new, block: side.block)
  }

  /// The bytes of the unchanged paragraphs, as far as they matter.
  func unchangedSize(upTo limit: Int) -> Int {
    var size = 0
    for passage in report.passages where passage.kind == .unchanged {
      size += passage.new?.runs.reduce(0) { $0 + $1.text.utf8.count } ?? 0
      if size > limit { return size }
    }
    return size
  }

  /// Where the section moved from that begins at a passage, if one does that moved.
  private func origin(at index: Int) -> PartOrigin? {
    let passages = report.passages
    guard moves.holdsAny, index == 0 || passages[index].section != passages[index - 1].section
    else { return nil }
    let end = passages[index...].firstIndex { $0.section != passages[index].section }
    return moves.origin(of: passages[index..<(end ?? passages.count)])
  }

  /// Whether nothing changed in the section that begins here, up to its end.
  private func staysWhole(from start: Int) -> Bool {
    let passages = report.passages
    var index = start
    while index < passages.count && passages[index].section == passages[start].section {
      if passages[index].kind != .unchanged { return false }
      index += 1
    }
    return true
  }

  /// Whole sections that stayed: their headings, and their text to be opened.
  private mutating func quietGroup(_ range: Range<Int>, _ origin: PartOrigin?) {
    let first = report.passages[range.lowerBound].section.last ?? phrasing["preamble"]
    let last = report.passages[range.upperBound - 1].section.last ?? phrasing["preamble"]
    let names =
      first == last
      ? first : phrasing.words("unchanged.sections", ["start": first, "end": last])
    html.raw("<tr><td class=\"fold quiet-group\" colspan=\"3\"")
    html.language(self.names.wordsLanguage)
    html.raw(">")
    let move = origin.map { phrasing["open"] + phrasing.moved($0) + phrasing["close"] } ?? ""
    fold(range, names + move + " " + phrasing.count("unchanged.blocks", range.count))
  }

  /// （略）: paragraphs that stayed, to be opened where they are at hand.
  private mutating func unchanged(_ range: Range<Int>) {
    html.raw("<tr><td class=\"fold\" colspan=\"3\">")
    fold(range, phrasing.count("unchanged.blocks", range.count))
  }

  /// The rest of a row that says what stayed.
  private mutating func fold(_ range: Range<Int>, _ words: String) {
    if !showsUnchanged, let address = address(ofPassage: range.lowerBound) {
      html.link(address, words)
    } else if !showsUnchanged {
      html.text(words)
    } else {
      html.raw("<details><summary>")
      html.text(words)
      html.raw("</summary><ol>")
      for index in range { unchangedItem(index) }
      html.raw("</ol></details>")
    }
    html.raw("</td></tr>\n")
  }

  private mutating func unchangedItem(_ index: Int) {
    guard let side = report.passages[index].new ?? report.passages[index].old else { return }
    html.raw("<li id=\"p")
    html.text("\(index)")
    html.raw("\"")
    html.attribute("data-line", phrasing.words("lines", ["n": "\(side.line)"]))
    html.language(names.wordsLanguage)
    html.raw(">")
    html.text(side.lead)
    for run in side.runs { html.text(run.text) }
    html.raw("</li>")
  }

  /// The passages under one heading.
  private mutating func group(
    _ range: Range<Int>, _ section: [String], _ origin: PartOrigin?
  ) {
    let path = phrasing.sectionPath(section)
    html.raw("<tr><th class=\"section\" colspan=\"3\" scope=\"rowgroup\"")
    html.language(names.wordsLanguage)
    html.raw(">")
    html.text(path.isEmpty ? phrasing["preamble"] : path)
    if let origin {
      html.raw(" ")
      html.element("span", ["class": "chip"], text: phrasing.moved(origin))
    }
    html.raw("</th></tr>\n")
    var index = range.lowerBound
    while index < range.upperBound {
      if report.passages[index].kind == .unchanged {
        if headsChangedRow(index, in: range) {
          row(index)
          index += 1
          continue
        }
        var end = index + 1
        while end < range.upperBound && report.passages[end].kind == .unchanged
          && !headsChangedRow(end, in: range)
        { end += 1 }
        unchanged(index..<end)
        index = end
      } else {
        row(index)
        index += 1
      }
    }
  }

  /// Whether the head of a table stands here of which a row changed: nobody knows the columns
  /// without it.
  private func headsChangedRow(_ index: Int, in range: Range<Int>) -> Bool {
    guard report.passages[index].isTableHead else { return false }
    return report.passages[(index + 1)..<range.upperBound]
      .prefix { $0.isTableRow && !$0.isTableHead }.contains { $0.kind != .unchanged }
  }

  private mutating func row(_ index: Int) {
    let passage = report.passages[index].fullyMarked
    html.raw("<tr id=\"p")
    html.text("\(index)")
    html.raw("\"><th scope=\"row\" class=\"gutter\">")
    html.element(
      "span", ["class": "chip " + passage.kind.rawValue],
      text: phrasing["passage." + passage.kind.rawValue])
    html.text(phrasing.lines(old: passage.old?.line, new: passage.new?.line))
    html.raw("</th>")
    let isAlone = passage.old == nil || passage.new == nil
    let isWhole = passage.kind == .replaced || isAlone
    side(
      passage.old, report.old, "label.old", "mark.removed", isNew: false, isWhole: isWhole,
      isAlone: isAlone)
    side(
      passage.new, report.new, "label.new", "mark.added", isNew: true, isWhole: isWhole,
      isAlone: isAlone)
    html.raw("</tr>\n")
  }

  /// A cell of either edition; changed words in `ins` or `del` with a word for those who
  /// cannot see it.
  private mutating func side(
    _ side: Passage.Side?, _ edition: Edition, _ label: String, _ mark: String, isNew: Bool,
    isWhole: Bool, isAlone: Bool
  ) {
    guard let side else {
      return html.element("td", ["class": "absent"], text: phrasing["none"])
    }
    let language = names.language(edition)
    let word = phrasing["open.mark"] + phrasing[mark] + phrasing["close.mark"]
    // What came or went whole says so at the head of its row; a light page says it once.
    let isTold = isAlone && frame != nil
    html.element(
      "td",
      [
        "class": side.blockKind.cellClass, "data-label": isTold ? nil : phrasing[label],
        "lang": language,
      ]
    ) { html in
      // The number of what came or went came or went with it.
      let runs = isAlone ? [Passage.Run(side.lead + side.text, isChanged: true)] : side.runs
      if !isAlone { html.text(side.lead) }
      let mark = ChangeMark(
        isNew: isNew, word: isTold ? nil : word, isForeign: language != nil,
        language: phrasing.language.rawValue)
      let cells =
        side.blockKind.isRow ? TableCells.cells(of: TableCells.framed(runs, side)) : [runs]
      guard (2...Self.mostCells).contains(cells.count) else {
        return mark.write(runs, isWhole: isWhole, to: &html)
      }
      html.element("span", ["class": "cells"]) { html in
        for (place, cell) in cells.enumerated() {
          // Who hears the page or copies it needs something between two cells.
          if place > 0 { html.element("span", ["class": "sr"], text: " | ") }
          html.element("span") { html in mark.write(cell, isWhole: isWhole, to: &html) }
        }
      }
    }
  }

  /// As many cells as half a page has columns for.
  private static var mostCells: Int { 6 }
}

/// How one edition's changed words are marked.
private struct ChangeMark {
  let isNew: Bool
  /// The word for those who cannot see the mark; nil where the row says it.
  let word: String?
  /// The edition's words are of another language than the page.
  let isForeign: Bool
  /// That of the page's own words.
  let language: String

  func write(_ runs: [Passage.Run], isWhole: Bool, to html: inout HTMLWriter) {
    for run in runs where !run.text.isEmpty {
      guard isWhole || run.isChanged else {
        html.lines(run.text)
        continue
      }
      // The word stands in an element of its own only where its language has to be told.
      html.element(
        isNew ? "ins" : "del",
        ["class": run.isShortFigure ? "n" : nil, "data-is": isForeign ? nil : word]
      ) { html in
        if isForeign, let word {
          html.element("span", ["class": "sr", "lang": language], text: word)
        }
        html.lines(run.text)
      }
    }
  }
}

extension HTMLWriter {
  /// Words with a link where there is something to link to.
  mutating func link(_ address: String?, _ words: String, language: String? = nil) {
    guard let address else { return element("span", ["lang": language], text: words) }
    element("a", ["href": address, "lang": language], text: words)
  }

  /// The attribute `lang`, where the words are of another language than the page.
  mutating func language(_ language: String?) {
    guard let language else { return }
    raw(" lang=\"")
    text(language)
    raw("\"")
  }
}

extension Passage.Run {
  /// A date or an amount of few letters, which stays on one line.
  fileprivate var isShortFigure: Bool {
    text.utf8.count <= 40 && text.unicodeScalars.count <= 12
      && text.utf8.contains { (0x30...0x39).contains($0) }
  }
}

extension Block.Kind {
  fileprivate var cellClass: String? {
    switch self {
    case .title, .heading: "heading-block"
    case .listItem, .note: "item"
    case .preformatted: "pre"
    case .dateLine, .paragraph, .tableRow, .quotation: nil
    }
  }
}
