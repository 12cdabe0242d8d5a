internal import PolicyModel

/// A report's changes sorted out for people: by type, and the most telling ones in front.
struct Digest {
  var figures: [Change] = []
  var demands: [Change] = []
  /// The same demand in other words: counted, not listed.
  var restated = 0
  var structures: [Change] = []
  var wordings: [Change] = []
  var notations: [Change] = []
  /// Changes of figures that a demand's change tells along, by its id.
  var parts: [String: [Change]] = [:]
  /// The most significant changes of substance, at most `topCount`; no figure beside its demand,
  /// and no heading beside what changed in it.
  var top: [Change] = []
  /// Lines of the concordance that say something: sections that did not merely stay.
  var sections: [ChangeReport.SectionCorrespondence] = []

  init(_ report: ChangeReport, topCount: Int = 7) {
    for change in report.changes {
      switch change.matter {
      case .figure: figures.append(change)
      case .demand(let kinds):
        if kinds == [.restated] { restated += 1 } else { demands.append(change) }
      case .structure: structures.append(change)
      case .wording: wordings.append(change)
      case .notation: notations.append(change)
      }
    }
    let substance = figures + demands + structures.filter { !isToldByItsWords($0) }
    let candidates = substance.isEmpty ? wordings : substance
    for figure in figures {
      if let demand = figure.partOf { parts[demand, default: []].append(figure) }
    }
    top = top(candidates, topCount)
    sections = report.sections.filter { $0.label != nil }
  }

  /// Whether a heading was renamed by the very change that a demand or a figure in it tells.
  private func isToldByItsWords(_ change: Change) -> Bool {
    guard case .structure(.renamed, _) = change.matter, let old = change.old, let new = change.new
    else { return false }
    return (demands + figures).contains { $0.old?.line == old.line && $0.new?.line == new.line }
  }

  /// The most significant ones; of equals the earlier.
  private func top(_ changes: [Change], _ count: Int) -> [Change] {
    let weighed = changes.filter { $0.partOf == nil }.map { change in
      (
        change,
        parts[change.id, default: []].reduce(change.significance) { max($0, $1.significance) }
      )
    }
    let ranked = weighed.enumerated().sorted { a, b in
      (b.element.1, a.offset) < (a.element.1, b.offset)
    }
    return ranked.prefix(count).map(\.element.0)
  }

  /// The figures that a demand's change is about: its old and its new deadline or amount.
  func amounts(of change: Change) -> [Change] {
    parts[change.id, default: []].filter { $0.old != nil && $0.new != nil }
  }
}

extension Change {
  /// A section or paragraph with the same words in both editions.
  var isMovedWhole: Bool {
    guard case .structure = matter else { return false }
    return old?.text == new?.text
  }

  /// The sides that are shown beside one another: of a demand those that hold one, since the
  /// other side may only tell where it stood.
  var shownSides: (old: Excerpt?, new: Excerpt?) {
    guard case .demand = matter else { return (old, new) }
    return (
      old.flatMap { $0.demand == nil ? nil : $0 }, new.flatMap { $0.demand == nil ? nil : $0 }
    )
  }
}

extension ChangeReport.SectionCorrespondence {
  /// What happened to the section, as a row of the phrasing; nil where it merely stayed.
  var label: String? {
    guard kind == .matched, let old = old.first, let new = new.first else {
      return kind == .matched ? nil : "correspondence." + kind.rawValue
    }
    if old.heading != new.heading { return "correspondence.renamed" }
    return old.number == new.number ? nil : "correspondence.renumbered"
  }
}

extension Passage {
  /// Whether its words changed, as against standing unchanged or in another notation.
  var isOfSubstance: Bool {
    switch kind {
    case .unchanged, .notation: false
    case .edited, .added, .removed, .moved, .replaced: true
    }
  }

  /// The section that it is read in: the new one, the old one for what is gone.
  var section: [String] { new?.section ?? old?.section ?? [] }
}

extension ChangeReport {
  /// The heading above everything that stands under headings, where there is one.
  var commonHeading: String? {
    var common: String?
    var isDeep = false
    for passage in passages {
      for side in [passage.old, passage.new] {
        guard let section = side?.section, let first = section.first else { continue }
        if common == nil { common = first }
        if first != common { return nil }
        isDeep = isDeep || section.count > 1
      }
    }
    return isDeep ? common : nil
  }
}

extension ChangeReport.Tally {
  /// Types and their counts in the order in which they are shown.
  var byType: [(type: String, counts: [ChangeReport.Count])] {
    ["figure", "demand", "structure", "wording", "notation"].compactMap { type in
      let own = counts.filter { $0.type == type && $0.count > 0 }
      return own.isEmpty ? nil : (type, own)
    }
  }
}

extension Passage.Side {
  /// What stands before the words and is no part of them: a list marker, a heading's number.
  var lead: String {
    switch blockKind {
    case .listItem(_, let marker), .note(let marker): return marker.isEmpty ? "" : marker + " "
    case .heading:
      let words = text
      guard let title = section.last, title.utf8.count > words.utf8.count, !words.isEmpty,
        title.utf8.reversed().starts(with: words.utf8.reversed())
      else { return "" }
      return String(decoding: title.utf8.prefix(title.utf8.count - words.utf8.count), as: UTF8.self)
    default: return ""
    }
  }
}
