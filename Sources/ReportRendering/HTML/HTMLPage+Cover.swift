internal import PolicyModel

extension HTMLPage {
  /// Which editions are compared, and that the page is for reference only.
  mutating func cover() {
    html.raw("<header class=\"cover\">\n")
    html.element("p", ["class": "kicker"], text: phrasing["heading.report"])
    let title = report.new.title ?? report.new.series ?? phrasing["untitled"]
    html.element("h1", ["lang": names.wordsLanguage], text: title)
    html.raw("\n<div class=\"editions\">\n")
    edition(report.old, label: "label.old", class: "edition old")
    html.raw("<p class=\"to\" aria-hidden=\"true\">→</p>\n")
    edition(report.new, label: "label.new", class: "edition new")
    html.raw("</div>\n")
    html.element("p", ["class": "reference"]) { html in
      html.text(phrasing["reference"])
      html.text(" " + phrasing["label.tool"] + phrasing["colon"] + phrasing.tool(report.tool))
    }
    html.raw("</header>\n")
  }

  private mutating func edition(_ edition: Edition, label: String, class name: String) {
    html.element("section", ["class": name]) { html in
      html.element("p", ["class": "tag"], text: phrasing[label])
      html.element("p", ["class": "mark"], text: phrasing.mark(of: edition))
      html.element("dl") { html in
        if let title = edition.title, title != report.new.title {
          html.element("dt", text: phrasing["label.title"])
          html.element("dd", ["lang": names.language(edition)], text: title)
        }
        html.element("dt", text: phrasing["label.published"])
        // The date that stands above need not stand here again.
        let isNamed = edition.published.map { phrasing.date($0.date) } == phrasing.mark(of: edition)
        html.element(
          "dd", text: isNamed ? phrasing.datedBy(edition) : phrasing.published(edition))
        if let effective = edition.effective {
          html.element("dt", text: phrasing["label.effective"])
          html.element("dd", text: phrasing.date(effective))
        }
        if let address = edition.provenance.address {
          html.element("dt", text: phrasing["label.source"])
          html.element("dd") { html in
            if let link = WebAddress(address) {
              html.element("a", ["href": link.encoded, "rel": "noreferrer"], text: address)
            } else {
              html.text(address)
            }
          }
        }
      }
      // Who checks an edition opens this; who reads comes to the verdict sooner.
      html.raw("<details class=\"proof\"><summary>")
      html.text(phrasing["label.provenance"])
      html.raw("</summary>")
      html.element("dl") { html in
        if let recorded = edition.recorded {
          html.element("dt", text: phrasing["label.recorded"])
          html.element("dd", text: phrasing.date(recorded))
        }
        if let file = edition.provenance.fileName {
          html.element("dt", text: phrasing["label.file"])
          html.element(
            "dd",
            text: file + phrasing["open"] + edition.provenance.format + phrasing["list"]
              + edition.provenance.encoding + phrasing["close"])
        }
        html.element("dt", text: phrasing["label.sha256"])
        html.element("dd", ["class": "hash"], text: edition.provenance.sha256)
        if let hash = edition.provenance.textSHA256 {
          html.element("dt", text: phrasing["label.textSHA256"])
          html.element("dd", ["class": "hash"], text: hash)
        }
      }
      html.raw("</details>")
    }
    html.raw("\n")
  }

  /// Links to the parts that there are.
  mutating func contents() {
    var parts: [(String, String, Int?)] = [("#summary", "heading.summary", nil)]
    if !digest.figures.isEmpty { parts.append(("#figures", "type.figure", digest.figures.count)) }
    if !digest.demands.isEmpty { parts.append(("#demands", "type.demand", digest.demands.count)) }
    if !report.findings.isEmpty {
      parts.append(("#findings", "heading.findings", report.findings.count))
    }
    if !report.sections.isEmpty { parts.append(("#concordance", "heading.concordance", nil)) }
    if !report.passages.isEmpty { parts.append(("#text", "heading.text", nil)) }
    if history.map({ !$0.stories.isEmpty }) ?? false {
      parts.append(("#story", "heading.story", nil))
    }
    if !digest.notations.isEmpty { parts.append(("#notation", "type.notation", nil)) }
    parts.append(("#legend", "label.legend", nil))
    html.element("nav", ["class": "parts", "aria-label": phrasing["web.contents"]]) { html in
      html.raw("<ul>")
      for (address, name, count) in parts {
        html.element("li") { html in
          html.element("a", ["href": address]) { html in
            html.text(phrasing[name])
            if let count { html.element("b", text: phrasing.grouped(count)) }
          }
        }
      }
      html.raw("</ul>")
    }
    html.raw("\n")
  }

  /// Verdict and tally: what a reader takes away from one screen.
  mutating func summary() {
    html.raw("<section id=\"summary\">\n")
    html.element("h2", ["class": "verdict"], text: phrasing.verdict(report))
    if !report.findings.isEmpty {
      html.element("p", ["class": "alert"]) { html in
        html.element(
          "a", ["href": "#findings"], text: phrasing.findingsVerdict(report.findings))
      }
    }
    if report.isCoarse { html.element("p", ["class": "alert"], text: phrasing["coarse"]) }
    html.raw("\n<ul class=\"tiles\">\n")
    let anchors = [
      "figure": "#figures", "demand": "#demands", "structure": "#concordance",
      "wording": "#text", "notation": "#notation",
    ]
    for (type, counts) in report.tally.byType {
      tile(
        phrasing["type." + type], anchors[type] ?? "#summary",
        total: phrasing.total(of: counts),
        counts.map { (phrasing.tallied($0), phrasing.counted($0, in: report)) })
    }
    if !report.findings.isEmpty {
      tile(
        phrasing["type.finding"], "#findings", total: report.findings.count,
        Finding.Severity.allCases.map { severity in
          (phrasing.severity(severity), report.findings.count { $0.severity == severity })
        }.filter { $0.1 > 0 }.map { ($0.0, phrasing.grouped($0.1)) })
    }
    html.raw("</ul>\n")
    proportion()
    html.raw("</section>\n")
  }

  private mutating func tile(
    _ name: String, _ address: String, total: Int, _ counts: [(String, String)]
  ) {
    html.element("li", ["class": "tile"]) { html in
      html.element("a", ["href": address]) { html in
        html.element("span", text: name)
        html.element("span", ["class": "big"], text: phrasing.grouped(total))
      }
      html.element("ul") { html in
        for (kind, count) in counts {
          html.element("li") { html in
            html.element("span", text: kind)
            html.element("span", text: count)
          }
        }
      }
    }
    html.raw("\n")
  }

  /// How much of the new edition stood in the old one, as a bar.
  private mutating func proportion() {
    let tally = report.tally
    guard tally.newSentences > 0 else { return }
    let share = min(1000, tally.unchangedSentences * 1000 / tally.newSentences)
    html.element("div", ["class": "proportion"]) { html in
      html.text(phrasing.sentences(tally))
      html.element(
        "svg", ["viewBox": "0 0 1000 10", "preserveAspectRatio": "none", "aria-hidden": "true"]
      ) { html in
        html.element(
          "rect", ["class": "same", "x": "0", "y": "0", "width": "\(share)", "height": "10"]
        ) { _ in }
        html.element(
          "rect",
          [
            "class": "other", "x": "\(share)", "y": "0", "width": "\(1000 - share)",
            "height": "10",
          ]
        ) { _ in }
      }
    }
    html.raw("\n")
  }

  mutating func footer() {
    if let frame { return frame.footer(report.tool, &html) }
    html.element("footer") { html in
      html.element("p", text: phrasing["reference"])
      html.element(
        "p", text: phrasing["label.tool"] + phrasing["colon"] + phrasing.tool(report.tool))
    }
    html.raw("\n")
  }
}
