/// How firmly verbs ask for something: to require binds more than to ask.
package enum AskingVerbs {
  /// The firmness of a verb in its base form; nil for one that asks for nothing.
  package static func firmness(of verb: String) -> Int? { table[verb] }

  /// How a cue ends that asks readers for a deed.
  package static let please = "てください"

  private static let table: [String: Int] = [
    "invite": 1, "encourage": 1, "ask": 2, "ask for": 2, "request": 2, "call for": 2, "urge": 2,
    "require": 3, "demand": 3, "insist on": 3, "order": 3, "instruct": 3, "compel": 3,
    "お願いする": 1, "依頼する": 2, "求める": 2, "要請する": 2, "要求する": 3, "義務付ける": 4, "義務づける": 4,
    "命じる": 4, "命ずる": 4,
  ]
}
