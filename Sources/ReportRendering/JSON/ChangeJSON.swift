internal import PolicyModel

extension JSONWriter {
  /// A change as the `change` object of the JSON Schema.
  mutating func change(_ change: Change) {
    object { json in
      json.member("id", change.id)
      json.member("type", change.matter.type)
      json.member("kind", change.matter.kinds.first)
      if change.matter.kinds.count > 1 { json.member("kinds", change.matter.kinds) }
      if case .structure(_, let level) = change.matter { json.member("level", level.rawValue) }
      json.member("subject", change.subject.isEmpty ? nil : change.subject)
      json.member("section", change.section)
      json.key("old")
      json.excerpt(change.old)
      json.key("new")
      json.excerpt(change.new)
      json.key("delta")
      json.delta(change.delta, ValuesInOneUnit(change))
      json.member("direction", change.direction?.rawValue)
      json.key("because")
      json.object { json in
        json.member("rule", change.because.rule)
        json.member("oldCue", change.because.oldCue)
        json.member("newCue", change.because.newCue)
      }
      json.member("significance", ratio: change.significance)
      json.member("needsConfirmation", change.needsConfirmation)
      json.member("occurrences", change.occurrences)
      if let demand = change.partOf { json.member("partOf", demand) }
    }
  }

  /// Words with their place; null where that edition has none.
  mutating func excerpt(_ excerpt: Excerpt?) {
    guard let excerpt else { return null() }
    object { json in
      json.member("text", excerpt.text)
      json.member("line", excerpt.line)
      json.member("section", excerpt.section)
      json.member("start", excerpt.span.start)
      json.member("end", excerpt.span.end)
      if let figure = excerpt.figure {
        json.key("figure")
        json.figure(figure, surface: excerpt.focusedText, line: excerpt.line)
      }
      if let demand = excerpt.demand {
        json.key("demand")
        json.demand(demand, deadline: excerpt.deadline?.exchanged, line: excerpt.line)
      }
    }
  }

  private mutating func delta(_ delta: Change.Delta?, _ scale: ValuesInOneUnit?) {
    guard let delta else { return null() }
    object { json in
      json.member("value", delta.value?.description)
      json.member("unit", delta.unit.isEmpty ? nil : delta.unit)
      json.member("relative", ratio: delta.relative)
      json.member("days", delta.days)
      guard let scale, scale.isConverted else { return }
      json.key("scale")
      json.object { json in
        json.member("unit", scale.unit)
        json.member("old", scale.old.description)
        json.member("new", scale.new.description)
        json.member("difference", scale.difference.description)
      }
    }
  }
}

extension Excerpt {
  /// The figure's or the demand's own words; the whole text where no focus is set.
  var focusedText: String {
    guard let focus else { return text }
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: min(focus.lowerBound, bytes.count))
    let end = bytes.index(bytes.startIndex, offsetBy: min(focus.upperBound, bytes.count))
    return String(text[start..<end])
  }
}

extension Change.Matter {
  /// The name of the type in JSON.
  package var type: String {
    switch self {
    case .figure: "figure"
    case .demand: "demand"
    case .wording: "wording"
    case .structure: "structure"
    case .notation: "notation"
    }
  }

  /// The names of the kinds that hold, the main one first.
  package var kinds: [String] {
    switch self {
    case .figure(let kind): [kind.rawValue]
    case .demand(let kinds): kinds.map(\.rawValue)
    case .wording(let kind): [kind.rawValue]
    case .structure(let kind, _): [kind.rawValue]
    case .notation(let kind): [kind.rawValue]
    }
  }
}
