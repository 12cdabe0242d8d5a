import Kaitei
import PolicyModel
import Testing

/// A text that was put in other words from end to end.
@Suite struct OtherWordsTests {
  private static let official = [
    "The landing stage shall be open daily from April to October.",
    "Vessels longer than 12 metres shall not moor alongside the fishing quay.",
    "Mooring fees shall be paid at the harbour office prior to departure.",
    "Fishermen resident in the parish are exempt from mooring fees.",
    "Fuel shall be stored exclusively in the bunker behind the ice house.",
    "Waste oil shall be handed to the harbour master.",
    "Children under 10 shall wear a life jacket on the pontoons.",
    "Swimming in the harbour basin is prohibited.",
    "The harbour master may direct any vessel to another berth.",
    "Damage to the quay shall be reported without delay.",
    "Winter storage of boats ashore requires written consent.",
    "Consent shall be applied for by 30 September.",
    "Appeals against a decision shall be addressed to the parish council.",
    "The council shall decide on an appeal within four weeks.",
  ]
  private static let plain = [
    "You can use the landing stage every day between April and October.",
    "Boats of more than 12 metres must not tie up at the fishing quay.",
    "Please pay for your mooring at the harbour office before you leave.",
    "People who live in the parish and fish for a living pay nothing for mooring.",
    "Keep fuel only in the bunker at the back of the ice house.",
    "Give old oil to the harbour master.",
    "On the pontoons every child below 10 needs a life jacket.",
    "Nobody may swim inside the harbour.",
    "The harbour master can send your boat to a different berth.",
    "If you break something on the quay, tell us at once.",
    "You need our permission in writing to keep a boat on land in winter.",
    "Ask for it by 30 September.",
    "If you disagree with a decision, write to the parish council.",
    "The council will answer your appeal in four weeks.",
  ]

  private func report(_ old: [String], _ new: [String]) throws -> ChangeReport {
    let editions = try [old, new].map { sentences in
      try EditionReader().read(
        Array(("# Harbour rules\n\n" + sentences.joined(separator: "\n\n") + "\n").utf8),
        hint: .init(format: .markdown))
    }
    return EditionComparer().report(from: editions[0], to: editions[1])
  }

  /// Sentences of which demands went, or came.
  private func sentences(_ kind: Change.DemandChange, _ report: ChangeReport) -> [String] {
    report.changes.compactMap { change in
      guard case .demand(let kinds) = change.matter, kinds.contains(kind) else { return nil }
      return (change.old ?? change.new)?.text
    }
  }

  @Test func `what has its answer in other words is reworded and has not gone`() throws {
    let report = try report(Self.official, Self.plain)
    // Of fourteen rules none went; one whose answer is not found may seem to have.
    #expect(sentences(.dropped, report).count <= 1, "\(sentences(.dropped, report))")
    #expect(sentences(.added, report).count <= 1, "\(sentences(.added, report))")
    #expect(sentences(.restated, report).contains(Self.official[7]))
  }

  @Test func `a rule that has no answer is told as gone all the same`() throws {
    let kept = Self.plain.filter { !$0.contains("oil") && !$0.contains("swim") }
    let report = try report(Self.official, kept)
    let gone = sentences(.dropped, report)
    #expect(gone.contains(Self.official[5]) && gone.contains(Self.official[7]), "\(gone)")
  }
}
