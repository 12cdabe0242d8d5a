internal import PolicyModel

extension HTMLPage {
  /// The main changes as cards, most significant first.
  mutating func top() {
    guard !digest.top.isEmpty else { return }
    heading("heading.top", id: "top")
    html.raw("<ol class=\"top\">\n")
    for change in digest.top {
      html.raw("<li>")
      html.element("p", ["class": "name", "lang": names.wordsLanguage]) { html in
        html.text(phrasing.subject(of: change))
      }
      html.raw("<div>")
      chips(change)
      html.raw("</div>")
      pair(change)
      place(change, permalink: false)
      html.raw("</li>\n")
    }
    html.raw("</ol>\n")
  }

  /// Kinds of a change, and whether it is doubtful.
  mutating func chips(_ change: Change) {
    for kind in change.matter.kinds {
      html.element(
        "span", ["class": "chip " + kind], text: phrasing[change.matter.type + "." + kind])
    }
    if change.needsConfirmation {
      html.element("span", ["class": "chip confirm"], text: phrasing["label.confirm"])
    }
  }

  /// Old, arrow, new and the way between them.
  private mutating func pair(_ change: Change) {
    html.raw("<div class=\"pair\">")
    let cues = phrasing.cues(of: change)
    let (old, new) = change.shownSides
    if let old { words(old, cue: cues.old, class: "was") }
    if old != nil && new != nil {
      html.element("span", ["class": "arrow"], text: phrasing["arrow"])
    }
    if let new { words(new, cue: cues.new, class: "is") }
    html.raw("</div>")
    delta(change)
  }

  private mutating func delta(_ change: Change) {
    let parts = phrasing.movements(change)
    guard !parts.isEmpty else { return }
    html.element("div", ["class": "delta"]) { html in
      let sign = phrasing.sign(of: change.direction)
      if !sign.isEmpty {
        html.element("span", ["class": "sign", "aria-hidden": "true"], text: sign)
      }
      for (index, part) in parts.enumerated() {
        if index > 0 { html.text(phrasing["list"]) }
        html.element("span", ["class": "part"], text: part)
      }
    }
  }

  /// One side's words: a figure as written, a demand's cue with its strength.
  private mutating func words(_ side: Excerpt, cue: String?, class name: String) {
    html.element("span", ["class": name]) { html in
      html.element("span", ["lang": names.wordsLanguage]) { html in
        html.text(side.demand == nil ? phrasing.written(side) : phrasing.cue(cue))
      }
      if let demand = side.demand {
        html.raw(" ")
        html.meter(demand.strength, phrasing)
      }
    }
  }

  /// Section and lines, linked to the text; a permalink to the change itself.
  mutating func place(_ change: Change, permalink: Bool = true) {
    html.element("div", ["class": "place"]) { html in
      let place = phrasing.place(of: change)
      if let passage = places.passage(of: change) {
        html.element("a", ["href": "#p\(passage)", "lang": names.wordsLanguage], text: place)
      } else {
        html.text(place)
      }
      if change.occurrences > 1 {
        html.text(phrasing["list"] + phrasing.count("occurrences", change.occurrences))
      }
      if permalink {
        html.element(
          "a",
          ["class": "anchor", "href": "#" + names.anchor(change), "title": phrasing["permalink"]]
        ) { html in
          html.raw("<span aria-hidden=\"true\">§</span>")
          html.element("span", ["class": "sr"], text: phrasing["permalink"])
        }
      }
    }
  }

  /// The row heads of a table that stacks on a phone.
  mutating func tableHead(_ keys: [String]) {
    html.raw("<thead><tr>")
    for key in keys { html.element("th", ["scope": "col"], text: phrasing[key]) }
    html.raw("</tr></thead>\n<tbody>\n")
  }

  mutating func figures() {
    guard !digest.figures.isEmpty else { return }
    heading("heading.figures", id: "figures", count: digest.figures.count)
    let plot = FigurePlot(digest.figures)
    html.raw("<table class=\"stack figures\">")
    tableHead(
      [
        "label.subject", "label.before", "label.after", "label.delta", "label.kind", "label.place",
      ])
    for change in digest.figures {
      html.raw("<tr id=\"")
      html.text(names.anchor(change))
      html.raw("\">")
      html.element(
        "th", ["scope": "row", "lang": names.wordsLanguage], text: phrasing.subject(of: change))
      value(change.old, beside: change.new, label: "label.before", class: "was")
      value(change.new, beside: change.old, label: "label.after", class: "is")
      html.raw("<td>")
      delta(change)
      plot.draw(change, phrasing, into: &html)
      html.raw("</td><td>")
      chips(change)
      html.raw("</td><td>")
      place(change)
      html.raw("</td></tr>\n")
    }
    html.raw("</tbody></table>\n")
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
      html.element(
        "span", ["class": name, "lang": names.wordsLanguage], text: phrasing.written(side))
      guard let figure = side.figure else { return }
      if let reading = phrasing.reading(of: figure, written: side.focusedText) {
        html.element("span", ["class": "read"], text: reading)
      }
      let marks = phrasing.marks(of: figure, beside: other?.figure)
      if !marks.isEmpty { html.element("span", ["class": "read"], text: phrasing.list(marks)) }
    }
  }

  mutating func demands() {
    guard !digest.demands.isEmpty else { return }
    heading("heading.demands", id: "demands", count: digest.demands.count)
    html.raw("<table class=\"stack demands\">")
    tableHead(["label.object", "label.before", "label.after", "label.kind", "label.place"])
    for change in digest.demands {
      html.raw("<tr id=\"")
      html.text(names.anchor(change))
      html.raw("\">")
      html.element("th", ["scope": "row", "lang": names.wordsLanguage]) { html in
        html.text(phrasing.subject(of: change))
        if let speaker = phrasing.speaker(of: change) {
          html.element("span", ["class": "sub"], text: speaker)
        }
      }
      let cues = phrasing.cues(of: change)
      demand(change.old, cue: cues.old, label: "label.before", class: "was")
      demand(change.new, cue: cues.new, label: "label.after", class: "is")
      html.raw("<td>")
      chips(change)
      let movement = phrasing.movement(change)
      if !movement.isEmpty { html.element("span", ["class": "sub"], text: movement) }
      for note in phrasing.demandNotes(change) {
        html.element("span", ["class": "sub"], text: note)
      }
      html.raw("</td><td>")
      place(change)
      html.raw("</td></tr>\n")
    }
    html.raw("</tbody></table>\n")
  }

  /// A cell with one side of a demand: cue, strength, frame and class of action.
  private mutating func demand(
    _ side: Excerpt?, cue: String?, label: String, class name: String
  ) {
    guard let side, let demand = side.demand else {
      return html.element(
        "td", ["class": "quiet", "data-label": phrasing[label]], text: phrasing["none"])
    }
    html.element("td", ["data-label": phrasing[label]]) { html in
      html.element("span", ["class": name]) { html in
        html.element("span", ["lang": names.wordsLanguage], text: phrasing.cue(cue ?? demand.cue))
        html.raw(" ")
        html.meter(demand.strength, phrasing)
      }
      html.element(
        "span", ["class": "sub"],
        text: phrasing["frame." + demand.frame.rawValue] + phrasing["list"]
          + phrasing["action." + demand.action.rawValue])
      html.element(
        "span", ["class": "sub quote", "lang": names.wordsLanguage],
        text: phrasing.quotation(side, around: 50))
    }
  }
}

extension HTMLWriter {
  /// A strength on its scale: five discs, and the number in words.
  mutating func meter(_ strength: Int, _ phrasing: Phrasing) {
    element("span", ["class": "meter"]) { html in
      html.element("svg", ["viewBox": "0 0 56 12", "aria-hidden": "true"]) { html in
        for place in 0..<5 {
          html.element(
            "circle",
            [
              "class": place < strength ? "on" : "off", "cx": "\(6 + place * 11)", "cy": "6",
              "r": "4",
            ]
          ) { _ in }
        }
      }
      html.element(
        "span", ["title": phrasing.words("strength.words", ["n": "\(strength)"])],
        text: phrasing.words("strength", ["n": "\(strength)"]))
    }
  }
}
