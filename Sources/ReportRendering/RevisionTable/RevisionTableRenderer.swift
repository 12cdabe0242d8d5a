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
          ["lang": report.new.language == phrasing.language ? nil : report.new.language.rawValue]
        ) { html in html.lines(title, isVertical: isVertical) }
        html.text("　" + phrasing["table.title"])
      }
      let marks = phrasing.marks(of: report.old, and: report.new)
      html.element("p", ["class": "editions"]) { html in
        html.lines(
          marks.old + " " + phrasing["arrow"] + " " + marks.new, isVertical: isVertical)
      }
      html.raw("\n")
      if table.rows.isEmpty {
        html.element("p", text: phrasing[profile.noneRow])
      } else {
        draw(table, report, phrasing, to: &html)
      }
      if profile.hasNote && !table.rows.isEmpty {
        html.element(
          "p", ["class": "note"],
          text: phrasing[profile.noteRow(of: table.rows, isVertical: isVertical)])
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
    let isVertical = profile.isVertical && phrasing.language == .japanese
    func column(_ edition: Edition, isNew: Bool) -> Column {
      let isForeign = edition.language != phrasing.language
      return Column(
        language: isForeign ? edition.language.rawValue : nil, isNew: isNew,
        isVertical: isVertical)
    }
    let (old, new) = (column(report.old, isNew: false), column(report.new, isNew: true))
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
          let sides = [(row.new, new), (row.old, old)]
          for (cell, column) in isNewFirst ? sides : sides.reversed() {
            column.draw(cell, isMoved: row.isMoved, to: &html)
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
}

/// One edition's side of the table.
private struct Column {
  /// Of the edition's words, where the page is in another one.
  let language: String?
  let isNew: Bool
  let isVertical: Bool

  /// As many cells as half a page has columns for.
  private static let fewCells = 6

  /// - Parameter isMoved: what is marked in its names is of a part that moved.
  func draw(_ cell: RevisionTable.Cell, isMoved: Bool, to html: inout HTMLWriter) {
    switch cell {
    case .empty: html.element("td") { _ in }
    case .label(let words):
      html.element("td", ["class": "label"]) { html in
        html.lines(words, isVertical: isVertical)
      }
    case .omitted(let runs, let look):
      let names = ["label", look.tableClass].compactMap { $0 }
      html.element("td", ["class": names.joined(separator: " ")]) { html in
        draw(runs, isMoved: isMoved, to: &html)
      }
    case .words(let lead, let runs, let look):
      html.element("td", ["class": look.tableClass, "lang": language]) { html in
        draw(lead, isMoved: isMoved, to: &html)
        if look == .row {
          self.cells(TableCells.cells(of: runs), to: &html)
        } else {
          draw(runs, isMoved: false, to: &html)
        }
      }
    }
  }

  private func cells(_ cells: [[Passage.Run]], to html: inout HTMLWriter) {
    html.element("span", ["class": cells.count <= Self.fewCells ? "cells" : nil]) { html in
      for cell in cells {
        let isChanged = cell.contains(where: \.isChanged)
        html.element("span", ["class": isChanged ? "cell changed" : "cell"]) { html in
          draw(cell, isMoved: false, to: &html)
        }
      }
    }
  }

  private func draw(_ runs: [Passage.Run], isMoved: Bool, to html: inout HTMLWriter) {
    for run in runs where !run.text.isEmpty {
      if run.isChanged {
        html.element(isNew ? "ins" : "del", ["class": isMoved ? "moved" : nil]) { html in
          html.lines(run.text, isVertical: isVertical)
        }
      } else {
        html.lines(run.text, isVertical: isVertical)
      }
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

extension RevisionTableProfile {
  /// Whether the side that has nothing says so; a column of remarks says it already.
  var writesAbsence: Bool { namesAbsence && !hasRemarks }

  /// The row of the phrasing for what stayed: 定款 have words of their own.
  func sameRow(isNew: Bool) -> String {
    guard headings == .articles else { return "table.same" }
    return isNew ? "table.same.draft" : "table.same.current"
  }

  /// The row for a table without rows.
  var noneRow: String { headings == .articles ? "table.none.articles" : "table.none" }

  /// The row that tells what the marks mean.
  func noteRow(of rows: [RevisionTable.Row], isVertical: Bool) -> String {
    let row =
      isVertical
      ? "table.note.sideline"
      : headings == .articles
        ? "table.note.articles" : hasRemarks ? "table.note.remarks" : "table.note.underline"
    return rows.contains(where: \.hasDoubleLine) ? row + ".moved" : row
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
