internal import PolicyModel

extension HTMLPage {
  /// The main changes as cards, most significant first.
  mutating func top() {
    guard !digest.top.isEmpty else { return }
    heading("heading.top", id: "top")
    html.raw("<ol class=\"top\">\n")
    for change in digest.top {
      html.raw("<li")
      if !isListed(change) { html.attribute("id", names.anchor(change)) }
      html.raw(">")
      html.element("p", ["class": "name", "lang": names.wordsLanguage]) { html in
        html.text(
          change.isOfWording ? phrasing.headline(of: change) : phrasing.subject(of: change))
      }
      html.raw("<div>")
      chips(change)
      html.raw("</div>")
      let amounts = digest.amounts(of: change)
      let shown = digest.deciding(change)
      if !change.isMovedWhole, shown.id == change.id { pair(shown) }
      // What its figure tells with a number is not told without one.
      let isTold = amounts.contains { $0.direction == change.direction }
      if change.direction == nil || !isTold { delta(change) }
      for figure in amounts {
        // A demand as firm as before differs in its amounts alone.
        if shown.id != change.id { pair(figure) }
        delta(figure)
      }
      if !change.isOfSections { quotation(digest.quoted(change)) }
      place(change)
      html.raw("</li>\n")
    }
    html.raw("</ol>\n")
  }

  /// Whether the change has a row of its own further down.
  private func isListed(_ change: Change) -> Bool {
    switch change.matter {
    case .figure, .demand: true
    case .structure(_, let level): level == .paragraph
    case .wording, .notation: false
    }
  }

  /// The sentence that a change stands in, its own words marked.
  private mutating func quotation(_ change: Change) {
    let sides = change.shownSides
    guard let side = sides.new ?? sides.old else { return }
    let parts = side.parts
    // Without words of its own a change was shown whole above.
    guard !parts.focus.isEmpty || side.demand != nil else { return }
    let told = side.demand == nil ? parts.focus : phrasing.cues(of: change).new ?? ""
    guard side.text.utf8.count > told.utf8.count + 6 else { return }
    html.element("p", ["class": "quote", "lang": names.wordsLanguage]) { html in
      html.figures(Phrasing.ending(of: parts.before, 44))
      let isPart = parts.focus.utf8.count * 2 < side.text.utf8.count
      html.element(isPart ? "b" : "span") { html in
        html.figures(Phrasing.shortened(parts.focus, to: 90))
      }
      html.figures(Phrasing.shortened(parts.after, to: 44))
    }
  }

  /// Kinds of a change, and whether it is doubtful.
  mutating func chips(_ change: Change) {
    for kind in change.matter.kinds {
      html.element(
        "span", ["class": "chip " + kind], text: phrasing.kind(kind, of: change))
    }
    if change.needsConfirmation {
      html.element("span", ["class": "chip confirm"], text: phrasing["label.confirm"])
    }
  }

  /// Old, arrow, new and the way between them.
  private mutating func pair(_ change: Change) {
    html.raw("<div class=\"pair\">")
    let cues = phrasing.cues(of: change)
    let (old, new) = change.isLonelySection ? (change.old, change.new) : change.shownSides
    // What only moved says its words once.
    let isSame = old?.demand == nil && new?.demand == nil && old?.text == new?.text
    if let old, new == nil || !isSame {
      words(old, cue: cues.old, isScaled: phrasing.showsStrength(change), class: "was")
      if new != nil { html.element("span", ["class": "arrow"], text: phrasing["arrow"]) }
    }
    if let new {
      words(new, cue: cues.new, isScaled: phrasing.showsStrength(change), class: "is")
    }
    html.raw("</div>")
  }

  mutating func delta(_ change: Change) {
    let parts = phrasing.movements(change)
    guard !parts.isEmpty else { return }
    html.element("div", ["class": "delta"]) { html in
      let sign = phrasing.sign(of: change.direction)
      if !sign.isEmpty {
        html.element("span", ["class": "sign", "aria-hidden": "true"], text: sign)
      }
      for (index, part) in parts.enumerated() {
        html.part(part, before: index == parts.count - 1 ? "" : phrasing["list"])
      }
    }
  }

  /// One side's words: a figure as written, a demand's cue with its strength.
  private mutating func words(
    _ side: Excerpt, cue: String?, isScaled: Bool, class name: String
  ) {
    html.element("span", ["class": name]) { html in
      html.element("span", ["lang": names.wordsLanguage]) { html in
        html.figures(side.demand == nil ? phrasing.written(side) : phrasing.cue(cue))
      }
      if let demand = side.demand, isScaled {
        html.raw(" ")
        html.meter(demand.strength, phrasing)
      }
    }
  }

  /// Section and lines, linked to the text; a permalink to the change itself.
  mutating func place(_ change: Change) {
    let path = phrasing.sectionPath(change.place)
    let passage = places.passage(of: change)
    let target: String? = if let passage { address(ofPassage: passage) } else { nil }
    html.element("div", ["class": "place"]) { html in
      let lines = phrasing.lines(old: change.old?.line, new: change.new?.line)
      if !path.isEmpty {
        html.link(target, path, language: names.wordsLanguage)
        html.text(" ")
      }
      html.element("span", ["class": "part"]) { html in
        html.link(path.isEmpty ? target : nil, lines)
        if change.occurrences > 1 {
          html.text(phrasing["list"] + phrasing.count("occurrences", change.occurrences))
        }
        html.element(
          "a",
          [
            "class": "anchor", "href": "#" + names.anchor(change),
            "aria-label": phrasing["permalink"],
          ], text: "§")
      }
    }
  }
}

extension HTMLWriter {
  /// A part that stays on one line with the mark behind it; the mark's blank is one to break at.
  mutating func part(_ words: String, before mark: String) {
    let isSpaced = mark.hasSuffix(" ")
    element("span", ["class": "part"], text: words + (isSpaced ? String(mark.dropLast()) : mark))
    if isSpaced { raw(" ") }
  }

  /// The pictures of all strengths, once for a whole page: discs, filled up to each.
  mutating func strengths() {
    raw("<svg class=\"sr\" aria-hidden=\"true\" width=\"0\" height=\"0\">")
    let disc = { (place: Int) in "M\(2 + place * 11) 6a4 4 0 1 0 8 0a4 4 0 1 0-8 0" }
    for strength in 0...5 {
      element("symbol", ["id": "s\(strength)", "viewBox": "0 0 56 12"]) { html in
        for (fill, places) in [("currentColor", 0..<strength), ("none", strength..<5)]
        where !places.isEmpty {
          html.element(
            "path", ["fill": fill, "stroke": "currentColor", "d": places.map(disc).joined()]
          ) { _ in }
        }
      }
    }
    raw("</svg>\n")
  }

  /// A strength on its scale: five discs, and the number in words.
  mutating func meter(_ strength: Int, _ phrasing: Phrasing) {
    element("span", ["class": "meter"]) { html in
      html.element("svg", ["aria-hidden": "true"]) { html in
        html.element("use", ["href": "#s\(min(5, max(0, strength)))"]) { _ in }
      }
      html.element(
        "span", ["title": phrasing.words("strength.words", ["n": "\(strength)"])],
        text: phrasing.words("strength", ["n": "\(strength)"]))
    }
  }

  /// The scale of strength from 0 to 5 with a ring for the old place and a disc for the new one.
  mutating func scale(old: Int, new: Int, _ phrasing: Phrasing) {
    let label = phrasing.words("web.scale", ["old": "\(old)", "new": "\(new)"])
    let x = { (strength: Int) in 10 + min(5, max(0, strength)) * 20 }
    element(
      "svg",
      [
        "class": "plot scale", "role": "img", "viewBox": "0 0 120 26", "width": "120",
        "height": "26",
      ]
    ) { html in
      html.element("title", text: label)
      html.element(
        "path",
        ["class": "axis", "d": "M10 13H110" + (0...5).map { "M\(10 + $0 * 20) 9v8" }.joined()]
      ) { _ in }
      let tip = x(new) + (new > old ? -6 : 6)
      let back = tip + (new > old ? -5 : 5)
      html.element(
        "path",
        ["class": "step", "d": "M\(x(old)) 13H\(tip)M\(back) 8L\(tip) 13L\(back) 18"]
      ) { _ in }
      html.element("circle", ["class": "ring", "cx": "\(x(old))", "cy": "13", "r": "6"]) { _ in }
      html.element("circle", ["class": "disc", "cx": "\(x(new))", "cy": "13", "r": "5"]) { _ in }
    }
  }
}
