internal import Lexicon
internal import PolicyModel

/// Gathers the verdicts on demands into changes: one for all that one sentence shows alike.
///
/// 「Aをやめさせ、Bを存続させます」 that goes is one dropped sentence with two demands, and a
/// 必ず before its last verb strengthens both at once.
struct DemandGathering {
  struct Entry {
    var kinds: [Change.DemandChange]
    var old: Demand?
    var new: Demand?
    var oldSentence: Int?
    var newSentence: Int?
    var rule: String
    var oldCue: String?
    var newCue: String?
    var direction: Change.Direction?
    var isDoubtful: Bool
    var significance: Double
    /// The words that matter where no demand tells them.
    var oldFocus: Range<Int>?
    var newFocus: Range<Int>?
    /// What changed, where that is not the new demand's object.
    var subject: String?
  }

  private struct Key: Hashable {
    var kind: Change.DemandChange
    var old: Int?
    var new: Int?
  }

  private let comparison: Comparison
  private var entries: [[Entry]] = []
  private var places: [Key: Int] = [:]

  init(_ comparison: Comparison) { self.comparison = comparison }

  mutating func add(_ entry: Entry) {
    guard let kind = entry.kinds.first else { return }
    let key = Key(kind: kind, old: entry.oldSentence, new: entry.newSentence)
    if let place = places[key] {
      entries[place].append(entry)
    } else {
      places[key] = entries.count
      entries.append([entry])
    }
  }

  var changes: [Change] { entries.compactMap(change) }

  private func change(_ group: [Entry]) -> Change? {
    // The last demand of a Japanese sentence bears the cue; of equals the firmest leads.
    guard
      let lead = group.max(by: { a, b in
        a.significance != b.significance
          ? a.significance < b.significance
          : (a.new ?? a.old)?.folded.lowerBound ?? 0 < (b.new ?? b.old)?.folded.lowerBound ?? 0
      })
    else { return nil }
    let kinds = Set(group.flatMap(\.kinds)).sorted { a, b in
      (a != lead.kinds[0] ? 1 : 0, a) < (b != lead.kinds[0] ? 1 : 0, b)
    }
    let old = excerpt(
      comparison.old, lead.oldSentence, group.compactMap(\.old), lead.old, lead.oldFocus)
    let new = excerpt(
      comparison.new, lead.newSentence, group.compactMap(\.new), lead.new, lead.newFocus)
    let pointed = [(lead.new, comparison.new), (lead.old, comparison.old)].lazy.compactMap {
      demand, view in demand.flatMap { Antecedent(view: view).name(of: $0) }
    }.first
    let objects = [
      named(group, lead), lead.subject, pointed, lead.new?.object, lead.old?.object,
    ].compactMap { $0 }
    return Change(
      id: "", matter: .demand(kinds), subject: objects.first { !$0.isEmpty } ?? "",
      section: new?.section ?? old?.section ?? [], old: old, new: new,
      direction: lead.direction,
      because: Change.Because(rule: lead.rule, oldCue: lead.oldCue, newCue: lead.newCue),
      significance: lead.significance, needsConfirmation: group.allSatisfy(\.isDoubtful))
  }

  /// 「⟦待合室⟧を改修し、⟦観光の振興⟧を支援します」: of two that came or went in one sentence each is named.
  private func named(_ group: [Entry], _ lead: Entry) -> String? {
    guard group.count == 2, [.added, .dropped].contains(lead.kinds.first),
      group.allSatisfy({ $0.subject == nil })
    else { return nil }
    let objects = group.compactMap { $0.new ?? $0.old }
      .sorted { $0.folded.lowerBound < $1.folded.lowerBound }.map(\.object)
    let areApart = objects.indices.allSatisfy { place in
      !objects[place].isEmpty
        && !objects.indices.contains { $0 != place && objects[$0].holdsBytes(of: objects[place]) }
    }
    let language = comparison.new.document.language.rawValue
    return areApart ? objects.joined(separator: ListSigns.of(language)) : nil
  }

  private func excerpt(
    _ view: EditionView, _ sentence: Int?, _ demands: [Demand], _ lead: Demand?,
    _ focus: Range<Int>?
  ) -> Excerpt? {
    guard let sentence else { return nil }
    guard let first = demands.map(\.folded.lowerBound).min(),
      let last = demands.map(\.folded.upperBound).max(), first < last
    else { return view.excerpt(sentence: sentence, focus: focus) }
    return view.excerpt(sentence: sentence, focus: first..<last, demand: lead)
  }
}
