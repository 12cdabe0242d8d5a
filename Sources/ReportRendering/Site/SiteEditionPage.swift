internal import Digest
package import PolicyModel

extension SiteRenderer {
  /// The page of an edition: where it comes from, what it states, and its text.
  ///
  /// - Parameters:
  ///   - history: of the series up to this edition.
  package func page(
    of edition: AnnotatedEdition, history: SeriesHistory, in series: SiteSeries
  ) -> String {
    let phrasing = phrasing(of: series)
    let index = history.new
    var neighbours: [(relation: String, words: String, address: String)] = []
    func neighbour(_ relation: String, _ row: String, _ index: Int) {
      neighbours.append(
        (
          relation, phrasing[row] + " " + phrasing.mark(of: series.editions[index]),
          "../" + SitePath.address(series.editionFile(series.editions[index].label ?? ""))
        ))
    }
    if index > 0 { neighbour("prev", "site.previous", index - 1) }
    if index + 1 < series.editions.count { neighbour("next", "site.next", index + 1) }
    let frame = SiteFrame(
      site, phrasing, root: "../../../", series: series, neighbours: neighbours)
    var page = SiteEditionPage(edition, history, series, phrasing)
    page.write(in: frame, tool)
    return page.finished
  }
}

/// An edition's page while it is written.
private struct SiteEditionPage: ~Copyable {
  private var html = HTMLWriter()
  private let edition: AnnotatedEdition
  private let history: SeriesHistory
  private let series: SiteSeries
  private let phrasing: Phrasing
  private let language: String?

  init(
    _ edition: AnnotatedEdition, _ history: SeriesHistory, _ series: SiteSeries,
    _ phrasing: Phrasing
  ) {
    self.edition = edition
    self.history = history
    self.series = series
    self.phrasing = phrasing
    let own = edition.edition.language
    language = own == phrasing.language ? nil : own.rawValue
  }

  var finished: String { String(decoding: html.utf8, as: UTF8.self) }

  mutating func write(in frame: SiteFrame, _ tool: ChangeReport.Tool) {
    frame.open(title: phrasing.name(of: edition.edition), skip: "#text", &html)
    html.strengths()
    cover()
    html.raw("<main>\n")
    text()
    statements(
      "site.stated", id: "figures",
      edition.annotated.figures.filter { !$0.isInName }.map { ($0.sentence, $0, nil) })
    statements(
      "site.demanded", id: "demands", edition.annotated.demands.map { ($0.sentence, nil, $0) })
    html.raw("</main>\n")
    frame.footer(tool, &html)
    frame.close(&html)
  }

  private mutating func cover() {
    let own = edition.edition
    html.element("header", ["class": "cover"]) { html in
      html.element("p", ["class": "kicker"], text: phrasing["site.edition"])
      html.element(
        "h1", ["lang": language], text: own.title ?? own.series ?? phrasing["untitled"])
      html.raw("\n<div class=\"editions two\"><section class=\"edition new\">")
      html.element("p", ["class": "mark"], text: phrasing.mark(of: own))
      html.raw("<dl>")
      var facts: [(String, String)] = [("label.published", phrasing.published(own))]
      if let effective = own.effective {
        facts.append(("label.effective", phrasing.date(effective)))
      }
      if let recorded = own.recorded { facts.append(("label.recorded", phrasing.date(recorded))) }
      if let file = own.provenance.fileName { facts.append(("label.file", file)) }
      for (label, words) in facts {
        html.element("dt", text: phrasing[label])
        html.element("dd", text: words)
      }
      if let address = own.provenance.address {
        html.element("dt", text: phrasing["label.source"])
        html.element("dd") { html in html.link(WebAddress(address)?.encoded, address) }
      }
      html.element("dt", text: phrasing["label.sha256"])
      html.element("dd", ["class": "hash"], text: own.provenance.sha256)
      html.element("dt", text: phrasing["label.textSHA256"])
      html.element("dd", ["class": "hash"], text: SHA256.hex(edition.document.matchedBytes))
      html.raw("</dl></section>")
      let index = history.new
      if index > 0 {
        html.raw("<section class=\"edition plain\">")
        html.element("p", ["class": "mark"], text: phrasing["site.changes"])
        html.raw("<ul class=\"links\">")
        var links = [("site.against.previous", index - 1)]
        if index > 1 { links.append(("site.against.first", 0)) }
        for (row, old) in links {
          html.element("li") { html in
            html.element(
              "a", ["href": "../" + SitePath.address(series.changesFile(old, index))],
              text: phrasing[row] + phrasing["open"] + phrasing.mark(of: series.editions[old])
                + phrasing["arrow"] + phrasing.mark(of: own) + phrasing["close"])
          }
        }
        html.raw("</ul></section>")
      }
      html.raw("</div>\n")
      html.element("p", ["class": "reference"], text: phrasing["reference"])
    }
    html.raw("\n")
  }

  /// Figures or demands in reading order, with the edition since which each holds.
  private mutating func statements(
    _ key: String, id: StaticString, _ rows: [(sentence: Int, figure: Figure?, demand: Demand?)]
  ) {
    guard !rows.isEmpty else { return }
    html.heading(phrasing[key], id: id, count: rows.count, phrasing)
    html.raw("<table class=\"stack\"><thead><tr>")
    for key in ["label.subject", "label.value", "label.since"] {
      html.element("th", ["scope": "col"], text: phrasing[key])
    }
    html.raw("</tr></thead>\n<tbody>\n")
    let document = edition.document
    for (sentence, figure, demand) in rows {
      html.raw("<tr>")
      html.element("th", ["scope": "row", "lang": language]) { html in
        let subject = figure?.subject ?? demand?.object ?? ""
        let words = document.folded.visibleText(
          document.sentences[sentence].folded, in: document.text)
        html.element(
          "a", ["href": "#b\(document.sentences[sentence].block)"],
          text: subject.isEmpty ? Phrasing.shortened(words, to: 30) : subject)
      }
      html.element("td", ["data-label": phrasing["label.value"]]) { html in
        if let figure {
          html.element(
            "b", ["lang": language],
            text: document.folded.visibleText(figure.folded, in: document.text))
          html.text(" ")
          html.element("span", ["class": "quiet"], text: phrasing.list(phrasing.marks(of: figure)))
        }
        if let demand {
          html.element("span", ["lang": language], text: phrasing.cue(demand.cue))
          html.raw(" ")
          html.meter(demand.strength, phrasing)
        }
      }
      html.element("td", ["data-label": phrasing["label.since"]]) { html in
        let strand =
          figure.flatMap { history.figures[$0.span.start] }
          ?? demand.flatMap { history.demands[$0.span.start] }
        guard let since = strand.flatMap({ history.strands[$0].points.last?.first }) else { return }
        html.text(
          since == history.new && since > 0
            ? phrasing["site.since.here"] : phrasing.mark(of: history.editions[since]))
      }
      html.raw("</tr>\n")
    }
    html.raw("</tbody></table>\n")
  }

  /// The text by blocks, its figures marked.
  private mutating func text() {
    html.heading(phrasing["site.text"], id: "text", phrasing)
    html.raw("<div class=\"prose\"")
    html.language(language)
    html.raw(">\n")
    let document = edition.document
    for (index, block) in document.blocks.enumerated() {
      switch block.kind {
      case .title: continue
      case .heading(let level): heading(index, block, level)
      default:
        html.raw("<p")
        html.attribute("id", "b\(index)")
        if let name = block.kind.proseClass { html.attribute("class", name) }
        html.raw(">")
        if case .listItem(_, let marker) = block.kind {
          html.text(
            BulletSign.isTyped(marker)
              ? BulletSign.shown(isJapanese: document.language == .japanese) : marker + " ")
        }
        if case .note(let marker) = block.kind { html.text(marker + " ") }
        words(of: block)
        html.raw("</p>\n")
      }
    }
    html.raw("</div>\n")
  }

  private mutating func heading(_ index: Int, _ block: Block, _ level: Int) {
    let number = edition.document.sections[block.section].number
    html.element(
      level <= 1 ? "h3" : "h4", ["id": "b\(index)"],
      text: (number.isEmpty ? "" : number + " ") + edition.document.visibleText(ofBlock: index))
  }

  private mutating func words(of block: Block) {
    let document = edition.document
    guard let first = block.sentences.first, let last = block.sentences.last else { return }
    var at = document.sentences[first].folded.lowerBound
    let end = document.sentences[last].folded.upperBound
    var cells: Set<Int> = []
    if case .tableRow(let ranges, _) = block.kind {
      cells = Set(ranges.dropFirst().map(\.lowerBound))
    }
    for sentence in block.sentences {
      if cells.contains(sentence) { html.raw(" <span class=\"cell\">|</span> ") }
      for figure in edition.annotated.figures(inSentence: sentence) where !figure.isInName {
        guard figure.folded.lowerBound >= at, figure.folded.upperBound <= end else { continue }
        html.lines(document.folded.visibleText(at..<figure.folded.lowerBound, in: document.text))
        html.element(
          "b", text: document.folded.visibleText(figure.folded, in: document.text))
        at = figure.folded.upperBound
      }
      let stop = document.sentences[sentence].folded.upperBound
      if at < stop {
        html.lines(document.folded.visibleText(at..<stop, in: document.text))
        at = stop
      }
    }
  }
}

extension Block.Kind {
  fileprivate var proseClass: String? {
    switch self {
    case .listItem: "item"
    case .note: "item quiet"
    case .quotation: "quote"
    case .preformatted: "pre"
    case .tableRow: "cells"
    case .dateLine: "quiet"
    case .title, .heading, .paragraph: nil
    }
  }
}
