/// Words that name no thing themselves, and stand around the one that is meant: 定期券の購入⟦に要する費用⟧.
package enum ObjectFrames {
  /// What stands in such words; nil for an object without them.
  package static func matter(of object: String) -> String? {
    if let end = behind.first(where: { object.hasSuffix($0) }), object.count > end.count {
      return String(object.dropLast(end.count))
    }
    let low = object.lowercased()
    guard let start = before.first(where: { low.hasPrefix($0) }) else { return nil }
    return String(low.dropFirst(start.count))
  }

  /// Before whom something is for: mandatory helmets *for* adults.
  package static let beneficiary = "for"
  /// Words that begin what a noun is like.
  package static let relatives: Set<String> = ["that", "which", "who"]

  private static let behind = ["に要する", "に係る", "にかかる", "に必要な", "のための", "の"].flatMap { tie in
    ["費用の一部", "経費の一部", "費用の全部", "経費の全部", "費用の全額", "費用の半額", "費用", "経費"].map { tie + $0 }
  }

  private static let before = [
    "the full cost of ", "half the cost of ", "part of the cost of ", "the cost of ",
    "the costs of ", "the price of ",
  ]
}
