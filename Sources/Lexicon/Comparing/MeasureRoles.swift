package import PolicyModel

/// Words by which columns and rows say whether an amount is aimed at or is how things stand.
package enum MeasureRoles {
  private static let aims = ["目標", "target", "goal"]
  private static let states = ["現状", "現況", "実績", "基準値", "current", "actual", "baseline"]

  /// The role that a subject names; nil where it names none.
  package static func named(by subject: String) -> Figure.Role? {
    let words = subject.lowercased()
    if aims.contains(where: { words.contains($0) }) { return .target }
    return states.contains { words.contains($0) } ? .baseline : nil
  }
}
