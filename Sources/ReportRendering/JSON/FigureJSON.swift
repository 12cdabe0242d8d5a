internal import PolicyModel

extension JSONWriter {
  /// A figure as the `figure` object of the JSON Schema.
  mutating func figure(_ figure: Figure, surface: String, line: Int) {
    object { json in
      json.member("kind", figure.kind.rawValue)
      json.member("surface", surface)
      json.member("start", figure.span.start)
      json.member("end", figure.span.end)
      json.member("line", line)
      let value = figure.value.exchanged
      json.member("value", value.isEmpty ? nil : value)
      json.member("written", figure.written)
      json.member("resolvedBy", figure.resolvedBy.rawValue)
      json.member("unit", figure.unit.isEmpty ? nil : figure.unit)
      json.member("bound", figure.bound.rawValue)
      json.member("role", figure.role?.rawValue)
      json.member("subject", figure.subject.isEmpty ? nil : figure.subject)
      json.member("asOf", figure.asOf?.description)
      json.member("base", figure.base)
      if case .recurrence(let recurrence) = figure.value {
        json.member("freq", recurrence.times?.description)
      }
      if case .numbers(_, _, isTransition: true) = figure.value {
        json.member("transition", true)
      }
      json.member("inName", figure.isInName)
      json.member("rule", figure.rule)
    }
  }
}
