internal import PolicyModel

/// The changes that tell a revision best, each told once.
///
/// A figure is told with its demand, what a new section says with the section, and the same
/// figure in another sentence not again. Headings alone do not fill the screen: a section that
/// promises nothing weighs less, and few sections stand among the first. Nor do changes of one
/// sort: of a dozen deadlines that went on by a year the first tell the most.
struct MainChanges {
  private(set) var top: [Change] = []
  /// What sections among them say that came or went, by the change's id.
  private(set) var leads: [String: Excerpt] = [:]
  /// The weightiest change in them, by the change's id.
  private(set) var contents: [String: Change] = [:]
  /// What else changed in the sentence of one of them, by its id: quoted with it, not told again.
  private(set) var edits: [String: Change] = [:]

  private let parts: [String: [Change]]
  /// What stands in sections that one edition alone has, by the section's change.
  private var held: [String: [Change]] = [:]
  /// The change of the section around a change.
  private var holder: [String: String] = [:]

  init(of changes: [Change], parts: [String: [Change]], passages: [Passage], count: Int) {
    self.parts = parts
    hold(changes)
    choose(from: Ranking(changes.filter { $0.partOf == nil }) { weight(of: $0) }, count)
    lead(passages)
  }

  // MARK: Weight

  /// Finds what stands in sections that came or went.
  private mutating func hold(_ changes: [Change]) {
    var sections: [Key: String] = [:]
    for change in changes where change.isLonelySection {
      sections[Key(isOld: change.new == nil, path: change.section[...])] = change.id
    }
    guard !sections.isEmpty else { return }
    for change in changes where !change.isLonelySection {
      let sides = change.shownSides
      guard (sides.old == nil) != (sides.new == nil) else { continue }
      for depth in stride(from: change.section.count, to: 0, by: -1) {
        let key = Key(isOld: sides.new == nil, path: change.section.prefix(depth))
        guard let section = sections[key] else { continue }
        held[section, default: []].append(change)
        holder[change.id] = section
        break
      }
    }
  }

  private struct Key: Hashable {
    var isOld: Bool
    var path: ArraySlice<String>
  }

  private func weight(of change: Change) -> Double {
    guard change.isLonelySection else {
      return parts[change.id, default: []].reduce(change.significance) { max($0, $1.significance) }
    }
    let demands = held[change.id, default: []].filter { $0.matter.type == "demand" }
    if let most = demands.map(\.significance).max() {
      return min(change.significance, most + 0.05)
    }
    return change.significance * (held[change.id] == nil ? 0.65 : 0.8)
  }

  // MARK: Choice

  private mutating func choose(from ranking: Ranking, _ count: Int) {
    var ranking = ranking
    var passed: [Change] = []
    var chosen: Set<String> = []
    while top.count < count, let change = ranking.next() {
      if let section = holder[change.id], chosen.contains(section) { continue }
      if top.contains(where: { $0.tellsTheSame(as: change) }) { continue }
      if change.isOfWording, let told = top.first(where: { $0.isOfSentence(of: change) }) {
        edits[told.id] = edits[told.id] ?? change
        continue
      }
      let isOneSectionMore =
        change.isLonelySection && !promises(change) && chosen.count >= max(1, count / 3)
      if isOneSectionMore {
        passed.append(change)
        continue
      }
      if change.isLonelySection {
        chosen.insert(change.id)
        // What it says was told before it came up.
        top.removeAll { holder[$0.id] == change.id }
      }
      top.append(change)
      ranking.take(change)
    }
    top += passed.prefix(count - top.count)
  }

  private func promises(_ section: Change) -> Bool {
    held[section.id, default: []].contains { $0.matter.type == "demand" }
  }

  // MARK: What sections say

  private mutating func lead(_ passages: [Passage]) {
    var open: [Key: Change] = [:]
    for change in top where change.isLonelySection {
      // What its heading promises is read in the heading, unless that has no words.
      let told = held[change.id, default: []].filter { part in
        ShortName.isUncaptioned(change.section.last ?? "")
          || (part.new ?? part.old)?.line != (change.new ?? change.old)?.line
      }
      let main =
        told.filter { $0.matter.type == "demand" }.max { $0.significance < $1.significance }
        ?? told.max { $0.significance < $1.significance }
      contents[change.id] = main
      if var excerpt = main.flatMap({ $0.shownSides.new ?? $0.shownSides.old }) {
        (excerpt.focus, excerpt.figure, excerpt.demand) = (nil, nil, nil)
        leads[change.id] = excerpt
      } else {
        open[Key(isOld: change.new == nil, path: change.section[...])] = change
      }
    }
    guard !open.isEmpty else { return }
    for passage in passages where passage.old == nil || passage.new == nil {
      guard let side = passage.new ?? passage.old, !side.isHeading else { continue }
      for depth in stride(from: side.section.count, to: 0, by: -1) {
        let key = Key(isOld: passage.new == nil, path: side.section.prefix(depth))
        guard let change = open.removeValue(forKey: key) else { continue }
        guard let heading = change.new ?? change.old else { continue }
        leads[change.id] = Excerpt(
          text: side.text, line: side.line, section: side.section, span: heading.span)
      }
    }
  }
}

extension Change {
  /// The same figures of the same thing, in another sentence or in a table; the same demand
  /// that several sections make, or a section of the same thing more closely (手数料 beside
  /// 条例で定める額の手数料); a figure that came beside the one that changed.
  fileprivate func tellsTheSame(as other: Change) -> Bool {
    if case .demand(let kinds) = matter, case .demand(let others) = other.matter {
      return kinds == others && !subject.isEmpty && !other.subject.isEmpty
        && (subject == other.subject
          || section == other.section
            && (subject.hasSuffix(other.subject) || other.subject.hasSuffix(subject)))
        && because.oldCue == other.because.oldCue && because.newCue == other.because.newCue
    }
    if isFigureBeside(other) { return true }
    guard case .figure(.changed) = matter, case .figure(.changed) = other.matter,
      let old = old?.figure, let new = new?.figure, !subject.isEmpty, !other.subject.isEmpty
    else { return false }
    return old.value == other.old?.figure?.value && new.value == other.new?.figure?.value
      && old.unit == other.old?.figure?.unit
      && (subject.hasPrefix(other.subject) || other.subject.hasPrefix(subject)
        || section == other.section && !isBare && !other.isBare)
  }
}

extension Change {
  /// Whether it is a figure or a demand of the very sentence in which the other tells of words.
  fileprivate func isOfSentence(of other: Change) -> Bool {
    guard matter.type == "figure" || matter.type == "demand" else { return false }
    let (mine, others) = (shownSides, other.shownSides)
    guard others.old != nil, others.new != nil else { return false }
    return mine.new.map { $0.line == others.new?.line && $0.text == others.new?.text }
      ?? mine.old.map { $0.line == others.old?.line && $0.text == others.old?.text } ?? false
  }

  /// Whether one sentence has a changed figure of a thing and, of the same, one more.
  private func isFigureBeside(_ other: Change) -> Bool {
    guard case .figure(.changed) = matter, case .figure(let kind) = other.matter,
      kind == .added || kind == .removed, !subject.isEmpty, subject == other.subject,
      let mine = (other.new == nil ? old : new), let others = other.new ?? other.old
    else { return false }
    return mine.text == others.text && mine.figure?.kind == others.figure?.kind
      && mine.figure?.unit == others.figure?.unit
  }
}

extension Passage.Side {
  fileprivate var isHeading: Bool {
    switch blockKind {
    case .heading, .title: true
    default: false
    }
  }
}
