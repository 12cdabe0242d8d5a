internal import PolicyModel

extension JSONWriter {
  /// A demand as the `demand` object of the JSON Schema.
  ///
  /// - Parameter deadline: the value of the figure that is its deadline.
  mutating func demand(_ demand: Demand, deadline: String?, line: Int) {
    object { json in
      json.member("frame", demand.frame.rawValue)
      json.member("deontic", demand.deontic?.rawValue)
      json.member("actor", demand.actor)
      json.member("action", demand.action.rawValue)
      json.member("verb", demand.verb)
      json.member("polarity", demand.polarity)
      json.member("object", demand.object)
      json.key("scope")
      json.scope(demand.scope)
      json.member("strength", demand.strength)
      json.member("testability", demand.testability)
      json.member("conditions", demand.conditions)
      json.member("means", demand.means)
      json.member("modifiers", demand.modifiers)
      json.member("deadline", deadline)
      switch demand.attribution {
      case .author: json.member("attribution", "author")
      case .quoted(let speaker): json.member("attribution", "quoted:" + speaker)
      }
      json.member("cue", demand.cue)
      json.member("role", demand.role.rawValue)
      json.member("start", demand.span.start)
      json.member("end", demand.span.end)
      json.member("line", line)
      json.member("confidence", ratio: demand.confidence)
      json.member("rule", demand.rule)
    }
  }

  private mutating func scope(_ scope: Demand.Scope) {
    object { json in
      json.member("quantifier", scope.quantifier.rawValue)
      json.member("included", scope.included)
      json.member("excluded", scope.excluded)
      json.member("open", scope.isOpen)
    }
  }
}
