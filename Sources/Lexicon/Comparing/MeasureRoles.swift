package import PolicyModel

/// Words by which columns and rows say whether an amount is aimed at or is how things stand.
package enum MeasureRoles {
  private static let aims = ["目標", "target", "goal"]
  private static let states = [
    "現状", "現況", "実績", "基準値", "current", "actual", "baseline",
    "last year", "前年度実績", "昨年度",
  ]

  /// The role that a subject names; nil where it names none.
  package static func named(by subject: String) -> Figure.Role? {
    // Only words of the Latin alphabet have capitals.
    let words = subject.utf8.contains { $0 < 0x80 } ? subject.lowercased() : subject
    if aims.contains(where: words.holdsBytes(of:)) { return .target }
    return states.contains(where: words.holdsBytes(of:)) ? .baseline : nil
  }
}
