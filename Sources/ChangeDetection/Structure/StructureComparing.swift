internal import PolicyModel

/// What became of sections and paragraphs as wholes.
struct StructureComparing {
  let comparison: Comparison
  let explained: ExplainedWords

  init(_ comparison: Comparison, explained: ExplainedWords) {
    self.comparison = comparison
    self.explained = explained
  }

  struct Outcome {
    var changes: [Change] = []
    /// Blocks whose words need no telling any more.
    var oldTold: [Bool]
    var newTold: [Bool]
    /// Correspondences of sections that moved, or stand in one that did.
    var movedSections: Set<Int> = []
  }

  func outcome() -> Outcome {
    var outcome = Outcome(
      oldTold: Array(repeating: false, count: comparison.old.document.blocks.count),
      newTold: Array(repeating: false, count: comparison.new.document.blocks.count))
    SectionComparing(comparison, explained: explained).tell(into: &outcome)
    ParagraphComparing(comparison, explained: explained).tell(into: &outcome)
    return outcome
  }
}

extension StructureComparing {
  /// A change of structure with its evidence.
  static func change(
    _ kind: Change.StructureChange, _ level: Change.StructureLevel, old: Excerpt?, new: Excerpt?,
    subject: String, rule: String, significance: Double, occurrences: Int = 1
  ) -> Change {
    Change(
      id: "", matter: .structure(kind, level: level), subject: subject,
      section: new?.section ?? old?.section ?? [], old: old, new: new,
      because: Change.Because(rule: rule), significance: significance, occurrences: occurrences)
  }
}
