internal import PolicyModel

/// The order in which changes are told: by type, by significance, by place.
enum ChangeOrder {
  static func sorted(_ changes: [Change]) -> [Change] {
    let keyed = changes.enumerated().map { index, change in
      Key(
        type: type(change.matter), significance: -(change.significance * 1000).rounded(),
        new: change.new?.focusStart ?? change.old?.focusStart ?? 0,
        old: change.old?.focusStart ?? 0, kind: kind(change.matter), index: index)
    }
    return keyed.sorted().map { changes[$0.index] }
  }

  private struct Key: Comparable {
    var type: Int
    var significance: Double
    var new: Int
    var old: Int
    var kind: String
    var index: Int

    static func < (a: Key, b: Key) -> Bool {
      if a.type != b.type { return a.type < b.type }
      if a.significance != b.significance { return a.significance < b.significance }
      return (a.new, a.old, a.kind, a.index) < (b.new, b.old, b.kind, b.index)
    }
  }

  static func type(_ matter: Change.Matter) -> Int {
    switch matter {
    case .figure: 0
    case .demand: 1
    case .structure: 2
    case .wording: 3
    case .notation: 4
    }
  }

  /// The names of the main kind, as the report's counts bear them.
  static func kind(_ matter: Change.Matter) -> String {
    switch matter {
    case .figure(let kind): kind.rawValue
    case .demand(let kinds): kinds.first?.rawValue ?? ""
    case .structure(let kind, _): kind.rawValue
    case .wording(let kind): kind.rawValue
    case .notation(let kind): kind.rawValue
    }
  }

  static func typeName(_ matter: Change.Matter) -> String {
    ["figure", "demand", "structure", "wording", "notation"][type(matter)]
  }
}

extension Excerpt {
  /// Where in the source the words begin that matter.
  fileprivate var focusStart: Int { figure?.span.start ?? span.start + (focus?.lowerBound ?? 0) }
}
