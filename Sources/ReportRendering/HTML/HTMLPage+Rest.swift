internal import PolicyModel

extension HTMLPage {
  /// Points to confirm with the words they rest on, those of this edition before those that
  /// the old one had already.
  mutating func findings() {
    guard !report.findings.isEmpty else { return }
    heading("heading.findings", id: "findings", count: report.findings.count)
    let fresh = report.findings.filter { !$0.isCarriedOver }
    let carried = report.findings.filter(\.isCarriedOver)
    for (key, findings) in [
      ("heading.newFindings", fresh), ("heading.carriedFindings", carried),
    ] where !findings.isEmpty {
      html.element("h3", text: phrasing[key] + " " + phrasing.grouped(findings.count))
      var shown = 0
      for finding in findings.prefix(Self.fullRows / 4) where !isFull(.findings) {
        self.finding(finding)
        shown += 1
      }
      rest(findings, from: shown)
    }
  }

  private mutating func finding(_ finding: Finding) {
    let addresses = finding.places.map { place in
      places.passage(ofNewLine: place.line).flatMap { address(ofPassage: $0) }
    }
    html.element(
      "article", ["class": "finding " + finding.severity.rawValue, "id": "f-" + finding.id]
    ) { html in
      html.element("p") { html in
        html.element("span", ["class": "chip"], text: phrasing.severity(finding.severity))
        html.element("span", ["class": "quiet"], text: finding.check)
      }
      html.element("p", text: phrasing.message(finding))
      let sum = phrasing.arithmetic(of: finding)
      if !sum.isEmpty {
        html.element("p", ["class": "sum"], text: sum)
      }
      for told in phrasing.besides(finding) {
        html.element("p", ["class": "sum"], text: told)
      }
      html.element("ul") { html in
        for (place, address) in zip(finding.places, addresses) {
          html.element("li") { html in
            html.element("span", ["class": "line"]) { html in
              html.link(
                address, phrasing.words("lines", ["n": "\(place.line)"]))
            }
            html.element("span", ["lang": names.wordsLanguage]) { html in
              let parts = place.parts
              html.text(Phrasing.ending(of: parts.before, 80))
              if !parts.focus.isEmpty { html.element("mark", text: parts.focus) }
              html.text(Phrasing.shortened(parts.after, to: 80))
            }
          }
        }
      }
    }
    html.raw("\n")
  }

  /// Findings past those that are shown in full: one line each, folded.
  private mutating func rest(_ findings: [Finding], from shown: Int) {
    var start = shown
    while start < findings.count {
      let end = min(findings.count, start + 500)
      html.raw("<details class=\"rest\"><summary>")
      html.text(phrasing.words("web.rest", ["n": "\(start + 1)–\(end)"]))
      html.raw("</summary><ul>")
      for finding in findings[start..<end] {
        html.raw("<li")
        html.attribute("id", "f-" + finding.id)
        html.raw(">")
        let lines = finding.places.map { phrasing.words("lines", ["n": "\($0.line)"]) }
        html.text(
          finding.check + " " + phrasing.message(finding) + " " + phrasing.list(lines))
        html.raw("</li>")
      }
      html.raw("</ul></details>\n")
      start = end
    }
  }

  /// Which heading answers to which; those that stayed are folded where there are many.
  mutating func concordance() {
    guard !report.sections.isEmpty else { return }
    heading("heading.concordance", id: "concordance", count: report.sections.count)
    let stays = report.sections.count { $0.label == nil }
    let shifts = report.sections.filter { $0.label == "correspondence.renumbered" }
    let foldsShifts = shifts.count > 3
    // Of texts that have little in common a site names the headings alone.
    let lonely = report.sections.filter { $0.old.isEmpty || $0.new.isEmpty }
    let listsLonely = frame != nil && lonely.count > 40
    concordance(
      report.sections.filter { section in
        if listsLonely, section.old.isEmpty || section.new.isEmpty { return false }
        return section.label == nil
          ? stays <= 12 : !(foldsShifts && section.label == "correspondence.renumbered")
      })
    if listsLonely {
      for own in [lonely.filter(\.new.isEmpty), lonely.filter(\.old.isEmpty)] {
        guard let label = own.first?.label else { continue }
        listed(own, phrasing[label])
      }
    }
    if foldsShifts, let first = shifts.first, let last = shifts.last {
      html.raw("<details><summary>")
      html.text(phrasing.words("web.renumbered", ["n": phrasing.grouped(shifts.count)]))
      html.text(phrasing["colon"] + shift(first) + " … " + shift(last))
      html.raw("</summary>\n")
      concordance(shifts)
      html.raw("</details>\n")
    }
    if stays > 12 {
      listed(report.sections.filter { $0.label == nil }, phrasing["correspondence.matched"])
    }
    paragraphs()
  }

  /// Sections of one kind by their headings and lines alone, to be opened.
  private mutating func listed(
    _ sections: [ChangeReport.SectionCorrespondence], _ kind: String
  ) {
    html.raw("<details><summary>")
    html.text(kind + " " + phrasing.grouped(sections.count))
    html.raw("</summary>\n<ul class=\"stayed\">")
    for section in sections {
      guard let place = section.new.first ?? section.old.first else { continue }
      html.raw("<li")
      html.attribute(
        "data-line", phrasing.lines(old: section.old.first?.line, new: section.new.first?.line))
      html.language(names.wordsLanguage)
      html.raw(">")
      html.text(phrasing.title(place))
      html.raw("</li>")
    }
    html.raw("</ul></details>\n")
  }

  /// The numbers of a section that was only renumbered.
  private func shift(_ section: ChangeReport.SectionCorrespondence) -> String {
    (section.old.first?.number ?? "") + phrasing["arrow"] + (section.new.first?.number ?? "")
  }

  private mutating func concordance(_ sections: [ChangeReport.SectionCorrespondence]) {
    guard !sections.isEmpty else { return }
    html.raw("<table class=\"stack\">")
    tableHead(["label.kind", "label.before", "label.after", "label.similarity", "label.line"])
    for section in sections {
      html.raw("<tr><td>")
      let label = section.label
      html.element(
        "span", ["class": label == nil ? "quiet" : "chip " + section.kind.rawValue],
        text: phrasing[label ?? "correspondence.matched"])
      html.raw("</td>")
      titles(section.old, "label.before", isOld: true)
      titles(section.new, "label.after", isOld: false)
      let isPair = !section.old.isEmpty && !section.new.isEmpty
      html.element(
        "td", ["data-label": phrasing["label.similarity"], "class": "share"],
        text: isPair ? phrasing.share(section.similarity) : phrasing["none"])
      html.element(
        "td", ["class": "place"],
        text: phrasing.lines(old: section.old.first?.line, new: section.new.first?.line))
      html.raw("</tr>\n")
    }
    html.raw("</tbody></table>\n")
  }

  private mutating func titles(
    _ places: [ChangeReport.SectionPlace], _ label: String, isOld: Bool
  ) {
    html.element("td", ["data-label": phrasing[label], "lang": names.wordsLanguage]) { html in
      if places.isEmpty { html.text(phrasing["none"]) }
      for place in places {
        html.element("div", text: digest.title(place, isOld: isOld, phrasing))
      }
    }
  }

  /// Paragraphs that moved, were split or merged.
  private mutating func paragraphs() {
    let changes = digest.structures.filter {
      if case .structure(_, .paragraph) = $0.matter { true } else { false }
    }
    guard !changes.isEmpty else { return }
    html.element("h3", text: phrasing["level.paragraph"])
    html.raw("<table class=\"stack\">")
    tableHead(["label.kind", "label.before", "label.after", "label.place"])
    for change in changes {
      html.raw("<tr")
      html.attribute("id", names.anchor(change))
      html.raw("><td>")
      chips(change)
      html.raw("</td>")
      for (side, label) in [(change.old, "label.before"), (change.new, "label.after")] {
        html.element(
          "td", ["data-label": phrasing[label], "lang": names.wordsLanguage],
          text: side.map { phrasing.written($0) } ?? phrasing["none"])
      }
      html.raw("<td>")
      place(change)
      html.raw("</td></tr>\n")
    }
    html.raw("</tbody></table>\n")
  }

  /// What was counted but is no change: the same in other signs.
  mutating func notation() {
    guard !digest.notations.isEmpty else { return }
    heading(
      "heading.notation", id: "notation",
      count: digest.notations.reduce(0) { $0 + $1.occurrences })
    for kind in Change.NotationChange.allCases {
      let own = digest.notations.filter { $0.matter == .notation(kind) }
      guard !own.isEmpty else { continue }
      html.element("details") { html in
        html.element(
          "summary",
          text: phrasing["notation." + kind.rawValue] + " "
            + phrasing.grouped(own.reduce(0) { $0 + $1.occurrences }))
        html.raw("<ul>")
        for change in own.prefix(200) {
          html.element("li", ["lang": names.wordsLanguage]) { html in
            html.text(phrasing.transition(change) + " ")
            html.element("span", ["class": "place"], text: phrasing.place(of: change))
          }
        }
        if own.count > 200 {
          html.element("li", text: phrasing.count("more", own.count - 200))
        }
        html.raw("</ul>")
      }
      html.raw("\n")
    }
  }

  mutating func notices() {
    guard !report.oldNotices.isEmpty || !report.newNotices.isEmpty else { return }
    heading("heading.notices", id: "notices")
    html.raw("<ul class=\"legend\">")
    for (label, notices) in [
      ("label.old", report.oldNotices), ("label.new", report.newNotices),
    ] {
      for notice in notices {
        html.element("li", text: phrasing[label] + phrasing["colon"] + phrasing.notice(notice))
      }
    }
    html.raw("</ul>\n")
  }

  mutating func legend() {
    heading("heading.legend", id: "legend")
    html.raw("<ul class=\"legend\">")
    for key in [
      "legend.ins", "legend.figure", "legend.relative", "legend.plot", "legend.strength",
      "legend.confirm", "legend.finding", "legend.id",
    ] {
      html.element("li", text: phrasing[key])
    }
    html.raw("</ul>\n")
  }

  /// How the report came about, what it cannot tell, and how to point others to it.
  mutating func method() {
    html.element("h3", ["id": "method"], text: phrasing["heading.method"])
    html.raw("<ul class=\"legend\">")
    for key in ["method.align", "method.rules", "method.limit"] {
      html.element("li", text: phrasing[key])
    }
    html.raw("</ul>\n")
    html.element("h3", ["id": "cite"], text: phrasing["heading.cite"])
    html.raw("<ul class=\"legend\">")
    html.element(
      "li",
      text: phrasing.words(
        "cite.edition",
        ["old": phrasing.name(of: report.old), "new": phrasing.name(of: report.new)]))
    html.element(
      "li",
      text: phrasing.words(
        "cite.hash",
        [
          "old": String(report.old.provenance.sha256.prefix(16)) + "…",
          "new": String(report.new.provenance.sha256.prefix(16)) + "…",
        ]))
    html.element("li", text: phrasing["cite.link"])
    html.element(
      "li", text: phrasing["label.tool"] + phrasing["colon"] + phrasing.tool(report.tool))
    html.raw("</ul>\n")
  }
}
