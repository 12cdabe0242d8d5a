package import PolicyModel

extension SiteRenderer {
  /// A page's budget for what changes through time, in bytes.
  private static let strandBudget = 160_000

  /// The page of a series: its editions on a line of time, and what changed through them.
  ///
  /// - Parameter steps: for each edition but the first, what happened since the one before.
  package func page(
    of series: SiteSeries, steps: [SiteStep], strands: [Strand]
  ) -> String {
    let phrasing = phrasing(of: series)
    let frame = SiteFrame(site, phrasing, root: "../../", series: series)
    var html = HTMLWriter()
    frame.open(title: series.title, skip: "#editions", &html)
    html.strengths()
    html.element("header", ["class": "cover"]) { html in
      html.element("p", ["class": "kicker"], text: phrasing["site.series"])
      html.element("h1", ["lang": series.language.rawValue], text: series.title)
      html.element("p", ["class": "reference"]) { html in
        html.text(phrasing.count("site.editionCount", series.editions.count))
        if let first = series.editions.first?.published?.date,
          let last = series.editions.last?.published?.date
        {
          html.text(phrasing["list"])
          html.text(
            phrasing.words(
              "site.span", ["first": phrasing.date(first), "last": phrasing.date(last)]))
        }
        html.text(phrasing["list"] + phrasing["label.key"] + phrasing["colon"] + series.key)
      }
    }
    html.raw("\n<main>\n")
    if let last = steps.last {
      html.element("p", ["class": "kicker latest"], text: phrasing["site.latest"])
      html.element("h2", ["class": "verdict"], text: last.verdict)
      timeline(series, steps, phrasing, &html)
    }
    editions(series, steps, phrasing, &html)
    let changed = strands.filter { $0.turns > 0 && !$0.isDateLine }
    let figures = changed.filter { $0.points[0].excerpt.figure != nil }
    let demands = changed.filter { $0.points[0].excerpt.demand != nil }
    strandTable(figures, "site.figures", id: "figures", series, phrasing, &html)
    strandTable(demands, "site.demands", id: "demands", series, phrasing, &html)
    html.raw("</main>\n")
    frame.footer(tool, &html)
    frame.close(&html)
    return String(decoding: html.utf8, as: UTF8.self)
  }

  /// How much changed with each edition, on a line of time.
  private func timeline(
    _ series: SiteSeries, _ steps: [SiteStep], _ phrasing: Phrasing, _ html: inout HTMLWriter
  ) {
    let moments = StrandPlot.moments(series.editions)
    let most = max(1, steps.map { $0.counts.reduce(0, +) }.max() ?? 1)
    let x = { (index: Int) in 20 + 920 * moments[index] }
    let label = phrasing["site.timeline"]
    html.element("figure", ["class": "timeline"]) { html in
      html.element(
        "svg", ["role": "img", "aria-label": label, "viewBox": "0 0 960 108"]
      ) { html in
        html.element("title", text: label)
        for (index, step) in steps.enumerated() {
          var top = 96.0
          for (count, name) in zip(step.counts, ["figure", "demand", "other"]) where count > 0 {
            let height = 80 * Double(count) / Double(most)
            top -= height
            html.element(
              "rect",
              [
                "class": name, "x": FigurePlot.number(x(index + 1) - 5),
                "y": FigurePlot.number(top), "width": "10",
                "height": FigurePlot.number(max(1, height)),
              ]
            ) { html in
              html.element(
                "title",
                text: phrasing.mark(of: series.editions[index + 1]) + phrasing["colon"]
                  + step.verdict)
            }
          }
        }
        html.element("path", ["class": "axis", "d": "M10 98H950"]) { _ in }
        for index in series.editions.indices {
          html.element(
            "circle",
            ["class": "disc", "cx": FigurePlot.number(x(index)), "cy": "98", "r": "4"]
          ) { _ in }
        }
      }
      html.element("figcaption") { html in
        html.element("span", ["class": "ends"]) { html in
          for index in [0, series.editions.count - 1] {
            html.element(
              "span",
              text: series.editions[index].published.map { phrasing.date($0.date) }
                ?? phrasing.mark(of: series.editions[index]))
          }
        }
        for (name, row) in [
          ("figure", "type.figure"), ("demand", "type.demand"), ("other", "type.structure"),
        ] {
          html.element("span", ["class": "key " + name], text: phrasing[row])
        }
      }
    }
    html.raw("\n")
  }

  private func editions(
    _ series: SiteSeries, _ steps: [SiteStep], _ phrasing: Phrasing, _ html: inout HTMLWriter
  ) {
    html.heading(phrasing["site.editions"], id: "editions", count: series.editions.count, phrasing)
    html.raw("<table class=\"stack editions-table\"><thead><tr>")
    for key in ["label.published", "site.edition", "site.changes", "label.effective"] {
      html.element("th", ["scope": "col"], text: phrasing[key])
    }
    html.raw("</tr></thead>\n<tbody>\n")
    for index in series.editions.indices.reversed() {
      let edition = series.editions[index]
      html.raw("<tr>")
      html.element(
        "td", ["data-label": phrasing["label.published"], "class": "date"],
        text: edition.published.map { phrasing.date($0.date) } ?? phrasing["unknown"])
      html.element("th", ["scope": "row"]) { html in
        let mark = phrasing.mark(of: edition)
        html.element(
          "a",
          [
            "href": SitePath.address(series.editionFile(edition.label ?? "")),
            "class": mark.unicodeScalars.count <= 12 ? "n" : nil,
          ], text: mark)
      }
      html.element("td", ["data-label": phrasing["site.changes"]]) { html in
        guard index > 0 else { return html.text(phrasing["site.first"]) }
        html.element(
          "a", ["href": SitePath.address(series.changesFile(index - 1, index))],
          text: steps[index - 1].verdict)
        if index > 1 {
          html.element("span", ["class": "sub"]) { html in
            html.element(
              "a", ["href": SitePath.address(series.changesFile(0, index))],
              text: phrasing["site.against.first"])
          }
        }
      }
      html.element("td", ["data-label": phrasing["label.effective"]]) { html in
        html.text(edition.effective.map { phrasing.date($0) } ?? phrasing["none"])
      }
      html.raw("</tr>\n")
    }
    html.raw("</tbody></table>\n")
  }

  /// Figures or demands that changed, those with most turns first, as far as the page holds them.
  private func strandTable(
    _ strands: [Strand], _ key: String, id: StaticString, _ series: SiteSeries,
    _ phrasing: Phrasing, _ html: inout HTMLWriter
  ) {
    guard !strands.isEmpty else { return }
    html.heading(phrasing[key], id: id, count: strands.count, phrasing)
    html.element("p", ["class": "quiet"], text: phrasing["site.strands.note"])
    let ranked = strands.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }
    let plot = StrandPlot(series.editions, width: 220, height: 56)
    html.raw("<table class=\"stack strands\"><thead><tr>")
    for key in ["label.subject", "label.through", "label.value"] {
      html.element("th", ["scope": "col"], text: phrasing[key])
    }
    html.raw("</tr></thead>\n<tbody>\n")
    let start = html.utf8.count
    var shown = 0
    for (_, strand) in ranked {
      if html.utf8.count - start > Self.strandBudget / 2 { break }
      row(strand, plot, series, phrasing, &html)
      shown += 1
    }
    html.raw("</tbody></table>\n")
    if shown < ranked.count {
      html.element(
        "p", ["class": "quiet"],
        text: phrasing.count("site.strands.rest", ranked.count - shown))
    }
  }

  private func row(
    _ strand: Strand, _ plot: StrandPlot, _ series: SiteSeries, _ phrasing: Phrasing,
    _ html: inout HTMLWriter
  ) {
    guard let last = strand.points.last else { return }
    html.raw("<tr>")
    html.element("th", ["scope": "row", "lang": series.language.rawValue]) { html in
      html.text(phrasing.subject(of: last.excerpt))
      html.element("span", ["class": "sub quote"]) { html in
        html.figures(phrasing.quotation(last.excerpt, around: 30))
      }
    }
    html.raw("<td>")
    plot.draw(strand, phrasing, into: &html)
    html.raw("</td>")
    html.element("td", ["data-label": phrasing["label.value"]]) { html in
      html.raw("<ol class=\"values\">")
      for (index, point) in strand.points.enumerated() {
        let edition = series.editions[point.first]
        if index > 0, strand.points[index - 1].last < point.first - 1 {
          let gap = strand.points[index - 1].last + 1
          html.element(
            "li", ["class": "quiet"],
            text: phrasing.mark(of: series.editions[gap]) + phrasing["colon"]
              + phrasing["site.absent"])
        }
        html.element("li") { html in
          html.element("a", ["href": address(of: point, series)], text: phrasing.mark(of: edition))
          html.raw(" ")
          if let demand = point.excerpt.demand {
            html.element(
              "span", ["lang": series.language.rawValue], text: phrasing.cue(demand.cue))
            html.raw(" ")
            html.meter(demand.strength, phrasing)
          } else {
            html.element("b", ["lang": series.language.rawValue]) { html in
              html.figures(phrasing.written(point.excerpt))
            }
          }
        }
      }
      if last.last < series.editions.count - 1 {
        html.element(
          "li", ["class": "quiet"],
          text: phrasing.mark(of: series.editions[last.last + 1]) + phrasing["colon"]
            + phrasing["site.absent"])
      }
      html.raw("</ol>")
    }
    html.raw("</tr>\n")
  }

  private func address(of point: Strand.Point, _ series: SiteSeries) -> String {
    SitePath.address(series.editionFile(series.editions[point.first].label ?? ""))
      + "#b\(point.block)"
  }
}

extension Strand {
  /// Whether it is a sentence that says nothing but a date, as beneath a title.
  fileprivate var isDateLine: Bool {
    guard let excerpt = points.last?.excerpt, excerpt.figure != nil else { return false }
    let parts = excerpt.parts
    return parts.before.isEmpty && parts.after.isEmpty
  }

  /// Most turns first; dates at which another figure held come after all others.
  fileprivate var rank: Int {
    let figure = points.last?.excerpt.figure
    let isAsOf = figure?.role == .asOf || figure?.kind == .date && figure?.role != .deadline
    return (isAsOf ? 1_000_000 : 0) - turns
  }
}
