public import PolicyModel

/// A 新旧対照表 as one HTML file, ready to print.
public struct RevisionTableRenderer: Sendable {
  private let profile: RevisionTableProfile
  private let language: Language?

  /// - Parameter language: of the table's own words; nil for that of the new edition.
  public init(profile: RevisionTableProfile = .ministry, language: Language? = nil) {
    self.profile = profile
    self.language = language
  }

  /// The page, ended with a line end. The report must hold its unchanged passages.
  public func render(_ report: ChangeReport) -> String {
    let phrasing = Phrasing(language ?? report.new.language)
    let table = RevisionTable(report, profile, phrasing)
    var html = HTMLWriter()
    let isVertical = profile.isVertical && phrasing.language == .japanese
    let title = report.new.title ?? report.new.series ?? ""
    html.raw("<!DOCTYPE html>\n<html lang=\"")
    html.text(phrasing.language.rawValue)
    html.raw("\">\n<head>\n<meta charset=\"utf-8\">\n")
    html.void(
      "meta",
      [
        "http-equiv": "Content-Security-Policy",
        "content": "default-src 'none'; style-src '\(RevisionTableStyle.hash)'; img-src data:; "
          + "base-uri 'none'; form-action 'none'",
      ])
    html.raw("\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n")
    html.raw("<link rel=\"icon\" href=\"data:,\">\n")
    html.element("title", text: title + " " + phrasing["table.title"])
    html.raw("\n<style>")
    html.styleSheet(RevisionTableStyle.sheet)
    html.raw("</style>\n</head>\n")
    html.element("body", ["class": bodyClass(isVertical)]) { html in
      html.raw("\n<main>\n")
      html.element("h1") { html in
        html.element(
          "span",
          ["lang": report.new.language == phrasing.language ? nil : report.new.language.rawValue],
          text: title)
        html.text("　" + phrasing["table.title"])
      }
      let marks = phrasing.marks(of: report.old, and: report.new)
      html.element(
        "p", ["class": "editions"], text: marks.old + " " + phrasing["arrow"] + " " + marks.new)
      html.raw("\n")
      if table.rows.isEmpty {
        html.element("p", text: phrasing["table.none"])
      } else {
        draw(table, report, phrasing, to: &html)
      }
      if profile.hasNote && !table.rows.isEmpty {
        html.element(
          "p", ["class": "note"],
          text: phrasing[isVertical ? "table.note.sideline" : "table.note.underline"])
      }
      html.element(
        "p", ["class": "reference"],
        text: phrasing["reference"] + " " + phrasing.tool(report.tool))
      html.raw("\n</main>\n")
    }
    html.raw("\n</html>\n")
    return String(decoding: html.utf8, as: UTF8.self)
  }

  private func bodyClass(_ isVertical: Bool) -> String {
    var names: [String] = [isVertical ? "vertical" : "horizontal"]
    if profile.mark == .boldLine { names.append("bold") }
    if profile.usesColor { names.append("color") }
    return names.joined(separator: " ")
  }

  private func draw(
    _ table: RevisionTable, _ report: ChangeReport, _ phrasing: Phrasing,
    to html: inout HTMLWriter
  ) {
    let names = profile.headings.rows
    let isNewFirst = profile.order == .newFirst
    html.element("table") { html in
      html.raw("<thead><tr>")
      for key in isNewFirst ? [names.new, names.old] : [names.old, names.new] {
        html.element("th", ["scope": "col"], text: phrasing[key])
      }
      if profile.hasRemarks {
        html.element("th", ["scope": "col", "class": "remarks"], text: phrasing["table.remarks"])
      }
      html.raw("</tr></thead>\n<tbody>\n")
      for row in table.rows {
        let names = [row.beginsSection ? "first" : nil, row.leadsOn ? "leads" : nil]
          .compactMap { $0 }
        html.element("tr", ["class": names.isEmpty ? nil : names.joined(separator: " ")]) { html in
          let sides = [(row.new, report.new, true), (row.old, report.old, false)]
          for (cell, edition, isNew) in isNewFirst ? sides : sides.reversed() {
            self.cell(cell, edition, isNew: isNew, phrasing, to: &html)
          }
          if profile.hasRemarks { html.element("td", ["class": "remarks"], text: row.remark) }
        }
        html.raw("\n")
      }
      html.raw("</tbody>\n")
      // Its rule closes the table on every page that it is printed on.
      html.element("tfoot", ["aria-hidden": "true"]) { html in
        html.element("tr") { html in
          html.element("td", ["colspan": profile.hasRemarks ? "3" : "2"]) { _ in }
        }
      }
    }
    html.raw("\n")
  }

  private func cell(
    _ cell: RevisionTable.Cell, _ edition: Edition, isNew: Bool, _ phrasing: Phrasing,
    to html: inout HTMLWriter
  ) {
    switch cell {
    case .empty: html.element("td") { _ in }
    case .label(let words): html.element("td", ["class": "label"], text: words)
    case .omitted(let runs, let look):
      let names = ["label", look.tableClass].compactMap { $0 }
      html.element("td", ["class": names.joined(separator: " ")]) { html in
        for run in runs { self.run(run, isNew: isNew, to: &html) }
      }
    case .words(let lead, let runs, let look):
      html.element(
        "td",
        [
          "class": look.tableClass,
          "lang": edition.language == phrasing.language ? nil : edition.language.rawValue,
        ]
      ) { html in
        for run in lead { self.run(run, isNew: isNew, to: &html) }
        guard look == .row else {
          for run in runs { self.run(run, isNew: isNew, to: &html) }
          return
        }
        for cell in TableCells.cells(of: runs) {
          let isChanged = cell.contains(where: \.isChanged)
          html.element("span", ["class": isChanged ? "cell changed" : "cell"]) { html in
            for run in cell { self.run(run, isNew: isNew, to: &html) }
          }
        }
      }
    }
  }

  private func run(_ run: Passage.Run, isNew: Bool, to html: inout HTMLWriter) {
    guard !run.text.isEmpty else { return }
    if run.isChanged {
      html.element(isNew ? "ins" : "del") { html in html.lines(run.text) }
    } else {
      html.lines(run.text)
    }
  }
}

extension RevisionTableProfile.Headings {
  /// The rows of the phrasing that stand above both columns.
  var rows: (new: String, old: String) {
    switch self {
    case .amended: ("table.after", "table.before")
    case .draft: ("table.draft", "table.current")
    case .short: ("table.newColumn", "table.oldColumn")
    case .articles: ("table.articlesDraft", "table.articlesCurrent")
    }
  }
}

extension RevisionTable.Look {
  /// How a cell's words are set.
  fileprivate var tableClass: String? {
    switch self {
    case .heading: "heading"
    case .caption: "caption"
    case .item(let depth): depth > 0 ? "item deep" : "item"
    case .preformatted: "pre"
    case .row: "row"
    case .paragraph: nil
    }
  }
}
