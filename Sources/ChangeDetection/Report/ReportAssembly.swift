internal import PolicyModel

/// Puts the changes together with concordance, passages and tally.
struct ReportAssembly {
  let comparison: Comparison
  let differences: SentenceDifferences
  let wording: WordingComparing.Outcome

  func report(changes: [Change], tool: ChangeReport.Tool) -> ChangeReport {
    let old = comparison.old.edition
    let new = comparison.new.edition
    let listing = PassageListing(comparison, differences: differences, wording: wording)
    // Naming the changes and listing the text ask for nothing of each other.
    let made = [Part.changes, .passages].map(by: comparison.spread) {
      part -> ([Change], [Passage]) in
      switch part {
      case .changes:
        (FigureOwners.linked(ChangeIdentity.named(ChangeOrder.sorted(changes))), [])
      case .passages:
        ([], comparison.options.listsPassages ? listing.passages() : [])
      }
    }
    let (changes, passages) = (made[0].0, made[1].1)
    let bytesDiffer = old.provenance.sha256 != new.provenance.sha256
    var report = ChangeReport(
      tool: tool, old: old, new: new, sections: concordance(), changes: changes,
      passages: passages, tally: tally(changes), oldNotices: comparison.old.document.notices,
      newNotices: comparison.new.document.notices, isCoarse: comparison.alignment.isCoarse,
      differsOnlyInBytes: bytesDiffer && changes.isEmpty)
    if report.differsOnlyInBytes { report.unreadLines = UnreadDifference.lines(comparison) }
    return report
  }

  private enum Part { case changes, passages }

  private func tally(_ changes: [Change]) -> ChangeReport.Tally {
    struct Row: Hashable {
      var type: Int
      var kind: String
    }
    var counts: [Row: Int] = [:]
    for change in changes {
      counts[
        Row(type: ChangeOrder.type(change.matter), kind: ChangeOrder.kind(change.matter)),
        default: 0] += 1
    }
    var shown: [ChangeReport.Count] = []
    for (type, kinds) in Self.order.enumerated() {
      for kind in kinds.kinds {
        guard let count = counts[Row(type: type, kind: kind)] else { continue }
        shown.append(ChangeReport.Count(type: kinds.type, kind: kind, count: count))
      }
    }
    return ChangeReport.Tally(
      oldSentences: comparison.old.document.sentences.count,
      newSentences: comparison.new.document.sentences.count,
      unchangedSentences: wording.unchangedSentences, counts: shown)
  }

  private static let order: [(type: String, kinds: [String])] = [
    ("figure", ["changed", "requalified", "added", "removed", "moved"]),
    ("demand", Change.DemandChange.allCases.map(\.rawValue)),
    (
      "structure",
      ["added", "removed", "moved", "renamed", "renumbered", "split", "merged"]
    ),
    ("wording", ["edited", "added", "removed", "moved"]),
    ("notation", Change.NotationChange.allCases.map(\.rawValue)),
  ]

  private func concordance() -> [ChangeReport.SectionCorrespondence] {
    comparison.alignment.sections.compactMap { places in
      let old = places.old.filter { $0 != 0 }
      let new = places.new.filter { $0 != 0 }
      guard !old.isEmpty || !new.isEmpty else { return nil }
      return ChangeReport.SectionCorrespondence(
        kind: places.kind, old: old.map { place($0, comparison.old) },
        new: new.map { place($0, comparison.new) }, similarity: places.similarity)
    }
  }

  private func place(_ index: Int, _ view: EditionView) -> ChangeReport.SectionPlace {
    let section = view.document.sections[index]
    let block = section.headingBlock ?? section.blocks.first
    let start = block.map { view.document.blocks[$0].span.start } ?? 0
    return ChangeReport.SectionPlace(
      number: section.number, heading: section.heading, level: section.level,
      line: view.lines.line(at: start))
  }
}
