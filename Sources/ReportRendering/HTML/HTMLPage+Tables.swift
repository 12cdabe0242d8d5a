internal import PolicyModel

extension HTMLPage {
  /// Filters and folding, shown by the script that serves them.
  mutating func controls() {
    let kinds = shownKinds()
    guard kinds.count > 1 || digest.figures.count + digest.demands.count > 4 else { return }
    html.raw("<form id=\"controls\" class=\"controls\" role=\"search\" hidden")
    html.attribute("aria-label", phrasing["web.filter"])
    html.raw(">")
    html.element("label") { html in
      html.element("span", text: phrasing["web.filter.words"])
      html.void("input", ["type": "search", "autocomplete": "off", "spellcheck": "false"])
    }
    html.element("label") { html in
      html.element("span", text: phrasing["web.filter.kind"])
      html.element("select") { html in
        html.element("option", ["value": ""], text: phrasing["web.filter.all"])
        // Figures and demands both are added.
        for type in ["figure", "demand"] {
          let own = kinds.filter { $0.hasPrefix(type + ".") }
          guard !own.isEmpty else { continue }
          html.element("optgroup", ["label": phrasing["type." + type]]) { html in
            for kind in own { html.element("option", ["value": kind], text: phrasing[kind]) }
          }
        }
      }
    }
    html.element(
      "button",
      [
        "type": "button", "aria-pressed": "false", "data-open": phrasing["web.open"],
        "data-shut": phrasing["web.shut"], "title": phrasing["web.keys"],
      ], text: phrasing["web.open"])
    html.element(
      "output",
      [
        "aria-live": "polite",
        "data-words": phrasing.words("web.filter.count", ["n": "{n}", "all": "{all}"]),
      ]
    ) { _ in }
    html.raw("</form>\n")
  }

  /// The kinds of figures and demands that the page lists, as rows of the phrasing.
  private func shownKinds() -> [String] {
    var seen: Set<String> = []
    var kinds: [String] = []
    for change in digest.figures + digest.demands {
      for kind in change.matter.kinds where seen.insert(change.matter.type + kind).inserted {
        kinds.append(change.matter.type + "." + kind)
      }
    }
    return kinds
  }

  /// The row heads of a table that stacks on a phone.
  mutating func tableHead(_ keys: [String]) {
    html.raw("<thead><tr>")
    for key in keys { html.element("th", ["scope": "col"], text: phrasing[key]) }
    html.raw("</tr></thead>\n<tbody>\n")
  }

  /// The beginning of a change's row.
  mutating func openRow(_ change: Change) {
    html.raw("<tr")
    html.attribute("id", names.anchor(change))
    html.attribute(
      "data-kinds",
      change.matter.kinds.map { change.matter.type + "." + $0 }.joined(separator: " "))
    html.raw(">")
  }

  mutating func figures() {
    guard !digest.figures.isEmpty else { return }
    heading("heading.figures", id: "figures", count: digest.figures.count)
    let plot = FigurePlot(digest.figures)
    let strands = history.map { StrandPlot($0.editions, old: $0.old) }
    html.raw("<table class=\"stack figures\">")
    tableHead(
      [
        "label.subject", "label.before", "label.after", "label.delta", "label.kind", "label.place",
      ])
    var shown = 0
    for (index, change) in digest.figures.prefix(Self.fullRows).enumerated() {
      if shown >= Self.leastRows, isFull(.figures) { break }
      shown += 1
      if index == digest.firstDateStep {
        html.raw("</tbody>\n<tbody><tr class=\"group\"><th scope=\"rowgroup\" colspan=\"6\">")
        html.text(phrasing.count("figures.steps", digest.figures.count - index))
        html.raw("</th></tr>\n")
      }
      openRow(change)
      html.element(
        "th", ["scope": "row", "lang": names.wordsLanguage], text: phrasing.subject(of: change))
      value(change.old, beside: change.new, label: "label.before", class: "was")
      value(change.new, beside: change.old, label: "label.after", class: "is")
      html.raw("<td>")
      delta(change)
      if let strands, let strand = strand(of: change), strands.isDrawable(strand),
        strand.turns > 1
      {
        strands.draw(strand, phrasing, into: &html)
      } else {
        plot.draw(change, phrasing, into: &html)
      }
      html.raw("</td><td>")
      chips(change)
      html.raw("</td><td>")
      place(change)
      html.raw("</td></tr>\n")
    }
    html.raw("</tbody></table>\n")
    rest(digest.figures, from: shown)
  }

  /// The change's figure or demand through all editions.
  private func strand(of change: Change) -> Strand? {
    guard let history, let new = change.new else { return nil }
    if let figure = new.figure {
      return history.figures[figure.span.start].map { history.strands[$0] }
    }
    return new.demand.flatMap { history.demands[$0.span.start] }.map { history.strands[$0] }
  }

  /// What a table does not show in full: one line each, folded by the hundred.
  private mutating func rest(_ changes: [Change], from shown: Int) {
    var start = shown
    while start < changes.count {
      let end = min(changes.count, start + 500)
      html.raw("<details class=\"rest\"><summary>")
      html.text(
        phrasing.words("web.rest", ["n": "\(start + 1)–\(end)"]))
      html.raw("</summary><ul>")
      for change in changes[start..<end] {
        html.raw("<li")
        html.attribute("id", names.anchor(change))
        html.raw(">")
        html.text(
          phrasing.subject(of: change) + phrasing["colon"] + phrasing.told(change) + "  "
            + phrasing.list(phrasing.kinds(of: change)) + "  "
            + phrasing.lines(old: change.old?.line, new: change.new?.line))
        html.raw("</li>")
      }
      html.raw("</ul></details>\n")
      start = end
    }
  }

  /// A cell with a figure as written, then as read, with its marks.
  private mutating func value(
    _ side: Excerpt?, beside other: Excerpt?, label: String, class name: String
  ) {
    guard let side else {
      return html.element("td", ["class": "quiet", "data-label": phrasing[label]]) { html in
        html.text(phrasing["none"])
      }
    }
    html.element("td", ["data-label": phrasing[label]]) { html in
      html.element("span", ["class": name, "lang": names.wordsLanguage]) { html in
        html.figures(phrasing.written(side))
      }
      guard let figure = side.figure else { return }
      if let reading = phrasing.reading(of: figure, written: side.focusedText) {
        html.element("span", ["class": "read"], text: reading)
      }
      let marks = phrasing.marks(of: figure, beside: other?.figure)
      if !marks.isEmpty { html.element("span", ["class": "read"], text: phrasing.list(marks)) }
    }
  }

  mutating func demands() {
    guard !digest.demands.isEmpty || !digest.reworded.isEmpty else { return }
    heading("heading.demands", id: "demands", count: digest.demandCount)
    defer { reworded() }
    guard !digest.demands.isEmpty else { return }
    html.raw("<table class=\"stack demands\">")
    tableHead(["label.object", "label.before", "label.after", "label.kind", "label.place"])
    var shown = 0
    for change in digest.demands.prefix(Self.fullRows) {
      if isFull(.demands) { break }
      shown += 1
      openRow(change)
      html.element("th", ["scope": "row", "lang": names.wordsLanguage]) { html in
        html.text(phrasing.subject(of: change))
        if let speaker = phrasing.speaker(of: change) {
          html.element("span", ["class": "sub"], text: speaker)
        }
      }
      let cues = phrasing.cues(of: change)
      demand(change, isOld: true, cue: cues.old, label: "label.before", class: "was")
      demand(change, isOld: false, cue: cues.new, label: "label.after", class: "is")
      html.raw("<td>")
      chips(change)
      let sides = change.shownSides
      let strengths = (sides.old?.demand?.strength, sides.new?.demand?.strength)
      if let old = strengths.0, let new = strengths.1, old != new, phrasing.showsStrength(change) {
        html.scale(old: old, new: new, phrasing)
      }
      movements(of: change)
      for note in phrasing.demandNotes(change, digest.terms) {
        html.element("span", ["class": "sub"], text: note)
      }
      html.raw("</td><td>")
      place(change)
      html.raw("</td></tr>\n")
    }
    html.raw("</tbody></table>\n")
    rest(digest.demands, from: shown)
  }

  /// Demands whose words changed, by name and place.
  private mutating func reworded() {
    guard !digest.reworded.isEmpty else { return }
    html.raw("<details class=\"rest\"><summary>")
    html.text(phrasing.count("demands.reworded", digest.reworded.count))
    html.raw("</summary><ul>")
    for change in digest.reworded {
      html.raw("<li")
      html.attribute("id", names.anchor(change))
      html.raw(">")
      html.text(phrasing.subject(of: change) + "  " + phrasing.place(of: change))
      html.raw("</li>")
    }
    html.raw("</ul></details>\n")
  }

  /// How far a demand's deadlines and amounts went; no part of it is broken.
  private mutating func movements(of change: Change) {
    let groups = digest.movements(of: change, phrasing)
    guard !groups.isEmpty else { return }
    html.element("span", ["class": "sub"]) { html in
      for (index, group) in groups.enumerated() {
        for (place, part) in group.enumerated() {
          let isLast = place == group.count - 1
          let end = !isLast ? phrasing["list"] : index < groups.count - 1 ? phrasing["amounts"] : ""
          html.part(part, before: end)
        }
      }
    }
  }

  /// A cell with one side of a demand: cue, strength, frame and class of action.
  private mutating func demand(
    _ change: Change, isOld: Bool, cue: String?, label: String, class name: String
  ) {
    guard let side = isOld ? change.old : change.new, let demand = side.demand else {
      return html.element(
        "td", ["class": "quiet", "data-label": phrasing[label]],
        text: phrasing.unsaid(change, isOld: isOld))
    }
    html.element("td", ["data-label": phrasing[label]]) { html in
      html.element("span", ["class": name]) { html in
        html.element("span", ["lang": names.wordsLanguage], text: phrasing.cue(cue ?? demand.cue))
        if phrasing.showsStrength(change) {
          html.raw(" ")
          html.meter(demand.strength, phrasing)
        }
      }
      var facts = [phrasing["frame." + demand.frame.rawValue]]
      if demand.action != .other { facts.append(phrasing["action." + demand.action.rawValue]) }
      if let actor = demand.actor {
        facts.append(phrasing["label.actor"] + phrasing["colon"] + actor)
      }
      let scope = phrasing.scope(demand.scope)
      if !scope.isEmpty { facts.append(phrasing["label.scope"] + phrasing["colon"] + scope) }
      html.element("span", ["class": "sub"], text: phrasing.list(facts))
      html.element(
        "span", ["class": "sub quote", "lang": names.wordsLanguage],
        text: phrasing.quotation(side, around: 50))
    }
  }
}
