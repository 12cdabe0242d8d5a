internal import Lexicon
internal import PolicyModel

/// What became of sections: added, removed, moved, renamed, renumbered, split or merged.
struct SectionComparing {
  let comparison: Comparison

  let explained: ExplainedWords

  init(_ comparison: Comparison, explained: ExplainedWords) {
    (self.comparison, self.explained) = (comparison, explained)
  }

  func tell(into outcome: inout StructureComparing.Outcome) {
    var renumbered: [Int: [(old: Int, new: Int)]] = [:]
    for (link, places) in comparison.alignment.sections.enumerated() {
      switch places.kind {
      case .removed:
        for old in places.old where old != 0 { gone(old, &outcome) }
      case .inserted:
        for new in places.new where new != 0 { came(new, &outcome) }
      case .matched, .moved:
        guard let old = places.old.first, let new = places.new.first else { continue }
        if places.kind == .moved { moved(link, old, new, &outcome) }
        entitled(places.kind, old, new, &outcome, &renumbered)
      case .split:
        guard let old = places.old.first else { continue }
        divided(old, into: places.new, &outcome)
      case .merged:
        guard let new = places.new.first else { continue }
        joined(places.old, into: new, &outcome)
      case .regrouped: regrouped(places, &outcome)
      }
    }
    for level in renumbered.keys.sorted() { cascade(renumbered[level] ?? [], &outcome) }
  }

  private var old: Document { comparison.old.document }
  private var new: Document { comparison.new.document }

  // MARK: Gone and come

  /// A section that is gone is told once, with all that is nested in it.
  private func gone(_ section: Int, _ outcome: inout StructureComparing.Outcome) {
    for block in old.sections[section].blocks { outcome.oldTold[block] = true }
    if let parent = old.sections[section].parent, parent != 0,
      isLonely(comparison.old.sectionLinks[parent])
    {
      return
    }
    outcome.changes.append(
      StructureComparing.change(
        .removed, .section, old: comparison.old.excerpt(headingOf: section), new: nil,
        subject: old.sections[section].title, rule: "section-alone",
        significance: weight(of: old.sections[section])))
  }

  private func came(_ section: Int, _ outcome: inout StructureComparing.Outcome) {
    for block in new.sections[section].blocks { outcome.newTold[block] = true }
    if let parent = new.sections[section].parent, parent != 0,
      isLonely(comparison.new.sectionLinks[parent])
    {
      return
    }
    outcome.changes.append(
      StructureComparing.change(
        .added, .section, old: nil, new: comparison.new.excerpt(headingOf: section),
        subject: new.sections[section].title, rule: "section-alone",
        significance: weight(of: new.sections[section])))
  }

  /// Every amendment brings supplementary provisions, which say when it is in force.
  private func weight(of section: Section) -> Double {
    let isSupplementary = CheckingWords.supplementaryHeadings.contains {
      section.title.hasPrefix($0)
    }
    return isSupplementary ? 0.4 : 0.85 - depth(section.level)
  }

  private func isLonely(_ link: Int?) -> Bool {
    guard let link else { return false }
    let places = comparison.alignment.sections[link]
    return places.old.isEmpty || places.new.isEmpty
  }

  private func depth(_ level: Int) -> Double { min(0.3, Double(max(0, level - 1)) * 0.05) }

  // MARK: Moved

  /// A section that moved with the one around it is not told again.
  private func moved(
    _ link: Int, _ oldSection: Int, _ newSection: Int,
    _ outcome: inout StructureComparing.Outcome
  ) {
    outcome.movedSections.insert(link)
    if movedAround(oldSection, newSection) { return }
    outcome.changes.append(
      StructureComparing.change(
        .moved, .section, old: comparison.old.excerpt(headingOf: oldSection),
        new: comparison.new.excerpt(headingOf: newSection), subject: new.sections[newSection].title,
        rule: "section-order", significance: 0.5 - depth(new.sections[newSection].level)))
  }

  private func movedAround(_ oldSection: Int, _ newSection: Int) -> Bool {
    var parent = new.sections[newSection].parent
    var oldAncestors = Set<Int>()
    var ancestor = old.sections[oldSection].parent
    while let current = ancestor, current != 0 {
      if let link = comparison.old.sectionLinks[current] { oldAncestors.insert(link) }
      ancestor = old.sections[current].parent
    }
    while let current = parent, current != 0 {
      if let link = comparison.new.sectionLinks[current], oldAncestors.contains(link),
        comparison.alignment.sections[link].kind == .moved
      {
        return true
      }
      parent = new.sections[current].parent
    }
    return false
  }

  // MARK: Titles

  private func entitled(
    _ kind: Correspondence.Kind, _ oldSection: Int, _ newSection: Int,
    _ outcome: inout StructureComparing.Outcome, _ renumbered: inout [Int: [(old: Int, new: Int)]]
  ) {
    guard oldSection != 0, newSection != 0 else { return }
    let a = old.sections[oldSection]
    let b = new.sections[newSection]
    if HeadingWords(comparison.old, oldSection) != HeadingWords(comparison.new, newSection) {
      if let block = a.headingBlock { outcome.oldTold[block] = true }
      if let block = b.headingBlock { outcome.newTold[block] = true }
      if isDemanded(a) { return }
      outcome.changes.append(
        StructureComparing.change(
          .renamed, .section, old: comparison.old.excerpt(headingOf: oldSection),
          new: comparison.new.excerpt(headingOf: newSection), subject: b.title, rule: "heading",
          significance: 0.45 - depth(b.level)))
    } else if HeadingWords.number(a) != HeadingWords.number(b) {
      if let block = a.headingBlock { outcome.oldTold[block] = true }
      if let block = b.headingBlock { outcome.newTold[block] = true }
      if kind == .matched { renumbered[b.level, default: []].append((oldSection, newSection)) }
    }
  }

  /// Whether a heading is told as a demand that turned: 「駐車場は⟦無料⟧です」.
  private func isDemanded(_ section: Section) -> Bool {
    guard let block = section.headingBlock else { return false }
    return old.blocks[block].sentences.contains { sentence in
      comparison.old.sentenceLinks[sentence].map { explained.demanded.contains($0) } ?? false
    }
  }

  /// Numbers that shift together are one change, however many they are.
  private func cascade(
    _ pairs: [(old: Int, new: Int)], _ outcome: inout StructureComparing.Outcome
  ) {
    guard let first = pairs.first else { return }
    outcome.changes.append(
      StructureComparing.change(
        .renumbered, .section, old: comparison.old.excerpt(headingOf: first.old),
        new: comparison.new.excerpt(headingOf: first.new), subject: new.sections[first.new].title,
        rule: "heading-number", significance: 0.25, occurrences: pairs.count))
  }

  // MARK: Split and merged

  private func divided(
    _ section: Int, into parts: [Int], _ outcome: inout StructureComparing.Outcome
  ) {
    let main = closest(parts, in: comparison.new, to: HeadingWords(comparison.old, section))
    for part in parts where part != main {
      if let block = new.sections[part].headingBlock { outcome.newTold[block] = true }
      outcome.changes.append(
        StructureComparing.change(
          .split, .section,
          old: comparison.old.excerpt(headingOf: peer(section, old, of: new.sections[part].level)),
          new: comparison.new.excerpt(headingOf: part), subject: new.sections[part].title,
          rule: "section-contents", significance: 0.5 - depth(new.sections[part].level)))
    }
    if let main { retitled(section, main, &outcome) }
  }

  private func joined(
    _ parts: [Int], into section: Int, _ outcome: inout StructureComparing.Outcome
  ) {
    let main = closest(parts, in: comparison.old, to: HeadingWords(comparison.new, section))
    for part in parts where part != main {
      if let block = old.sections[part].headingBlock { outcome.oldTold[block] = true }
      outcome.changes.append(
        StructureComparing.change(
          .merged, .section, old: comparison.old.excerpt(headingOf: part),
          new: comparison.new.excerpt(
            headingOf: peer(section, new, of: old.sections[part].level)),
          subject: old.sections[part].title,
          rule: "section-contents", significance: 0.5 - depth(old.sections[part].level)))
    }
    if let main { retitled(main, section, &outcome) }
  }

  /// The section around a divided or joined one that is of a rank with the part.
  ///
  /// A chapter's heading set in the midst of an article divides the chapter around it; a chapter's
  /// heading taken away gives its articles to the chapter before.
  private func peer(_ section: Int, _ document: Document, of level: Int) -> Int {
    var peer = section
    while document.sections[peer].level > level, let parent = document.sections[peer].parent,
      parent != 0
    {
      peer = parent
    }
    return peer
  }

  /// The part that carries the name on may have another name, which the division tells already.
  private func retitled(
    _ oldSection: Int, _ newSection: Int, _ outcome: inout StructureComparing.Outcome
  ) {
    guard oldSection != 0, newSection != 0 else { return }
    if let block = old.sections[oldSection].headingBlock { outcome.oldTold[block] = true }
    if let block = new.sections[newSection].headingBlock { outcome.newTold[block] = true }
  }

  private func regrouped(
    _ places: Correspondence, _ outcome: inout StructureComparing.Outcome
  ) {
    guard let a = places.old.first, let b = places.new.first else { return }
    for section in places.old {
      if let block = old.sections[section].headingBlock { outcome.oldTold[block] = true }
    }
    for section in places.new {
      if let block = new.sections[section].headingBlock { outcome.newTold[block] = true }
    }
    outcome.changes.append(
      StructureComparing.change(
        places.new.count >= places.old.count ? .split : .merged, .section,
        old: comparison.old.excerpt(headingOf: a), new: comparison.new.excerpt(headingOf: b),
        subject: new.sections[b].title, rule: "section-contents", significance: 0.45,
        occurrences: max(places.old.count, places.new.count)))
  }

  private func closest(_ parts: [Int], in view: EditionView, to heading: HeadingWords) -> Int? {
    var best: (part: Int, likeness: Double)?
    for part in parts {
      let likeness = HeadingWords(view, part).likeness(to: heading)
      if likeness > (best?.likeness ?? -1) { best = (part, likeness) }
    }
    return best?.part
  }
}
