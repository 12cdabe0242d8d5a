import ChangeDetection
import PolicyModel
import Testing

/// English words drawn together say what they say in full.
@Suite struct `Words drawn together` {
  static let pairs = [
    ("Records are not held for longer than needed.", "Records aren't held for longer than needed."),
    ("Money is not lent to crews.", "Money isn't lent to crews."),
    ("They will need to start a case.", "They'll need to start a case."),
    ("You will be responsible for the costs.", "You’ll be responsible for the costs."),
    ("The council does not accept that view.", "The council doesn't accept that view."),
    ("The working week does not exceed 48 hours.", "The working week doesn't exceed 48 hours."),
    ("Make-up is not for school.", "Make-up isn't for school."),
    ("It cannot be right that the poor pay most.", "It can't be right that the poor pay most."),
    ("It is not acceptable to burn waste.", "It isn’t acceptable to burn waste."),
    ("Staff need not wear a badge.", "Staff needn't wear a badge."),
    ("We would not raise fares.", "We wouldn't raise fares."),
    ("We are opposed to the toll.", "We're opposed to the toll."),
  ]

  @Test(arguments: pairs, ["Rules of the boat club", "Our plan for 2030"])
  func `a contraction changes no demand`(
    pair: (full: String, short: String), title: String
  ) throws {
    for (old, new) in [(pair.full, pair.short), (pair.short, pair.full)] {
      let told = try readReport("# \(title)\n\n\(old)", "# \(title)\n\n\(new)", .english).changes
        .map(\.name).filter { $0 != "demand restated" && !$0.hasPrefix("wording") }
      #expect(told.allSatisfy { $0.hasPrefix("notation") }, "\(old) → \(new): \(told)")
    }
  }

  @Test func `a denial that came is a reversal, drawn together or not`() throws {
    for denial in ["will not", "won't", "won’t"] {
      let told = try readReport(
        "# Our plan for 2030\n\nWe will raise fares.",
        "# Our plan for 2030\n\nWe \(denial) raise fares.", .english
      ).changes.map(\.name)
      #expect(told.contains("demand reversed"), "\(denial): \(told)")
    }
  }
}
