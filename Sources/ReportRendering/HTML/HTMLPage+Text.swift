internal import PolicyModel

extension HTMLPage {
  /// Old and new side by side in reading order, old first in every row; what stayed is folded.
  mutating func text(unchangedLimit: Int) {
    guard !report.passages.isEmpty else { return }
    html.raw("<section class=\"wide\">\n")
    heading("heading.text", id: "text")
    let showsUnchanged = unchangedSize(upTo: unchangedLimit) <= unchangedLimit
    let passages = report.passages
    var index = 0
    while index < passages.count {
      let section = passages[index].section
      var end = index + 1
      var isQuiet = passages[index].kind == .unchanged
      while end < passages.count {
        // Sections in which nothing changed are folded together.
        guard passages[end].section == section || isQuiet && staysWhole(from: end) else { break }
        isQuiet = isQuiet && passages[end].kind == .unchanged
        end += 1
      }
      if isQuiet {
        quietGroup(index..<end, isShown: showsUnchanged)
      } else {
        group(index..<end, section, showsUnchanged: showsUnchanged)
      }
      index = end
    }
    html.raw("</section>\n")
  }

  /// The bytes of the unchanged paragraphs, as far as they matter.
  private func unchangedSize(upTo limit: Int) -> Int {
    var size = 0
    for passage in report.passages where passage.kind == .unchanged {
      size += passage.new?.runs.reduce(0) { $0 + $1.text.utf8.count } ?? 0
      if size > limit { return size }
    }
    return size
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
  private mutating func quietGroup(_ range: Range<Int>, isShown: Bool) {
    let first = report.passages[range.lowerBound].section.last ?? phrasing["preamble"]
    let last = report.passages[range.upperBound - 1].section.last ?? phrasing["preamble"]
    let names =
      first == last
      ? first : phrasing.words("unchanged.sections", ["start": first, "end": last])
    let words = names + " " + phrasing.count("unchanged.blocks", range.count)
    guard isShown else {
      return html.element(
        "p", ["class": "quiet-group", "lang": self.names.wordsLanguage], text: words)
    }
    html.raw("<details class=\"quiet-group\"><summary>")
    html.text(words)
    html.raw("</summary><ol>")
    unchangedItems(range)
    html.raw("</ol></details>\n")
  }

  private mutating func unchangedItems(_ range: Range<Int>) {
    for index in range {
      guard let side = report.passages[index].new ?? report.passages[index].old else { continue }
      html.raw("<li id=\"p")
      html.text("\(index)")
      html.raw("\"")
      html.language(names.wordsLanguage)
      html.raw(">")
      html.element(
        "span", ["class": "line"], text: phrasing.words("lines", ["n": "\(side.line)"]))
      html.text(side.lead)
      for run in side.runs { html.text(run.text) }
      html.raw("</li>")
    }
  }

  /// The passages under one heading.
  private mutating func group(_ range: Range<Int>, _ section: [String], showsUnchanged: Bool) {
    html.raw("<div class=\"group\">")
    let path = phrasing.sectionPath(section)
    html.element(
      "h3", ["lang": names.wordsLanguage], text: path.isEmpty ? phrasing["preamble"] : path)
    html.raw("<table class=\"text-table\"><colgroup><col class=\"gutter\"><col><col></colgroup>")
    html.raw("<thead><tr>")
    html.element("th", ["scope": "col", "class": "gutter"], text: phrasing["label.kind"])
    for (label, edition) in [("label.old", report.old), ("label.new", report.new)] {
      html.element(
        "th", ["scope": "col"], text: phrasing[label] + " " + phrasing.mark(of: edition))
    }
    html.raw("</tr></thead>\n<tbody>\n")
    var index = range.lowerBound
    while index < range.upperBound {
      if report.passages[index].kind == .unchanged {
        var end = index + 1
        while end < range.upperBound && report.passages[end].kind == .unchanged { end += 1 }
        unchanged(index..<end, isShown: showsUnchanged)
        index = end
      } else {
        row(index)
        index += 1
      }
    }
    html.raw("</tbody></table></div>\n")
  }

  /// （略）: paragraphs that stayed, to be opened where they are at hand.
  private mutating func unchanged(_ range: Range<Int>, isShown: Bool) {
    let words = phrasing.count("unchanged.blocks", range.count)
    html.raw("<tr><td class=\"fold\" colspan=\"3\">")
    if isShown {
      html.raw("<details><summary>")
      html.text(words)
      html.raw("</summary><ol>")
      unchangedItems(range)
      html.raw("</ol></details>")
    } else {
      html.text(words)
    }
    html.raw("</td></tr>\n")
  }

  private mutating func row(_ index: Int) {
    let passage = report.passages[index]
    html.raw("<tr id=\"p")
    html.text("\(index)")
    html.raw("\"><th scope=\"row\" class=\"gutter\">")
    html.element(
      "span", ["class": "chip " + passage.kind.rawValue],
      text: phrasing["passage." + passage.kind.rawValue])
    html.element("span", ["class": "sub"]) { html in
      for (row, side) in [("lines.old", passage.old), ("lines.new", passage.new)] {
        guard let side else { continue }
        let arrow = row == "lines.old" && passage.new != nil ? phrasing["arrow"] : ""
        html.element(
          "span", ["class": "part"], text: phrasing.words(row, ["n": "\(side.line)"]) + arrow)
      }
    }
    html.raw("</th>")
    let isWhole =
      passage.kind == .replaced || passage.old == nil || passage.new == nil
    side(passage.old, report.old, "label.old", "mark.removed", isNew: false, isWhole: isWhole)
    side(passage.new, report.new, "label.new", "mark.added", isNew: true, isWhole: isWhole)
    html.raw("</tr>\n")
  }

  /// A cell of either edition; changed words in `ins` or `del` with a word for those who
  /// cannot see it.
  private mutating func side(
    _ side: Passage.Side?, _ edition: Edition, _ label: String, _ mark: String, isNew: Bool,
    isWhole: Bool
  ) {
    guard let side else {
      return html.element("td", ["class": "absent"], text: phrasing["none"])
    }
    let language = names.language(edition)
    html.element(
      "td", ["class": side.blockKind.cellClass, "data-label": phrasing[label], "lang": language]
    ) { html in
      html.text(side.lead)
      for run in side.runs where !run.text.isEmpty {
        guard isWhole || run.isChanged else {
          html.lines(run.text)
          continue
        }
        html.element(isNew ? "ins" : "del") { html in
          html.element(
            "span", ["class": "sr", "lang": language == nil ? nil : phrasing.language.rawValue],
            text: phrasing["open.mark"] + phrasing[mark] + phrasing["close.mark"])
          html.lines(run.text)
        }
      }
    }
  }
}

extension HTMLWriter {
  /// The attribute `lang`, where the words are of another language than the page.
  mutating func language(_ language: String?) {
    guard let language else { return }
    raw(" lang=\"")
    text(language)
    raw("\"")
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
