internal import PolicyModel

/// Terms that the new edition calls otherwise throughout: 労働者, everywhere 社員.
///
/// Passages in which nothing else changed are told in one line.
package struct RenamedTerms {
  /// What tells them, in the order of the report.
  private(set) var changes: [Change] = []
  private var terms: [Term] = []

  private struct Term: Hashable {
    let old: String
    let new: String
  }

  /// Fewer passages are shown among the others.
  private static let few = 3

  init(_ report: ChangeReport) {
    for change in report.changes where change.because.rule == "renamed-term" {
      guard let old = change.because.oldCue, let new = change.because.newCue, !old.isEmpty else {
        continue
      }
      changes.append(change)
      terms.append(Term(old: old, new: new))
    }
    // フルタイム労働者 → 正社員 before the 労働者 in it.
    terms.sort { ($0.old.utf8.count, $1.old) > ($1.old.utf8.count, $0.old) }
  }

  /// Whether words of the old edition are those of the new one by the new terms.
  package func haveOneMeaning(_ old: String, _ new: String) -> Bool {
    old == new
      || !terms.isEmpty
        && terms.reduce(old) { $0.replacingBytes(of: $1.old, with: $1.new) } == new
  }

  /// The passages to show, and those in which terms were renamed and nothing else changed.
  func parted(_ passages: [Passage], told: ToldLines) -> (shown: [Passage], renamed: [Passage]) {
    if terms.isEmpty { return (passages, []) }
    let known = Set(terms)
    var (shown, renamed): ([Passage], [Passage]) = ([], [])
    for passage in passages {
      if holdsNothingElse(passage, known), !told.holdsAny(of: passage) {
        renamed.append(passage)
      } else {
        shown.append(passage)
      }
    }
    return renamed.count < Self.few ? (passages, []) : (shown, renamed)
  }

  private func holdsNothingElse(_ passage: Passage, _ known: Set<Term>) -> Bool {
    guard passage.kind == .edited, let old = passage.old, let new = passage.new,
      old.runs.count == new.runs.count, old.lead == new.lead
    else { return false }
    var isRenamed = false
    for (before, after) in zip(old.runs, new.runs) {
      if before.text == after.text { continue }
      let term = Term(old: before.text.trimmingBlanks, new: after.text.trimmingBlanks)
      guard before.isChanged, after.isChanged, known.contains(term) else { return false }
      isRenamed = true
    }
    return isRenamed
  }
}

/// The passages whose words changed, and what one line each tells of the others.
struct ListedPassages {
  let shown: [Passage]
  /// Passages in which nothing but renamed terms changed.
  let renamed: [Passage]
  let references: ShiftedReferences
  let terms: RenamedTerms

  init(_ report: ChangeReport) {
    references = ShiftedReferences(report)
    terms = RenamedTerms(report)
    (shown, renamed) = terms.parted(references.shown, told: ToldLines(report.changes))
  }

  var count: Int { shown.count + renamed.count + references.shifted.count }
}
