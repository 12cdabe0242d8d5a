internal import PolicyModel

/// What is left to tell of sentences when figures, demands and structure have been told.
struct WordingComparing {
  let comparison: Comparison
  let differences: SentenceDifferences
  let renaming: TermRenaming
  let structure: StructureComparing.Outcome
  let explained: ExplainedWords

  struct Outcome {
    var changes: [Change] = []
    /// Sentences of the new edition whose words and notation are those of the old one.
    var unchangedSentences = 0
    /// Correspondences of sentences that differ in notation only.
    var notationOnly: Set<Int> = []
  }

  func outcome() -> Outcome {
    var outcome = Outcome()
    renamedTerms(&outcome)
    var repeated = RepeatedEdits(comparison)
    var lonely = LonelyRun()
    for (link, places) in comparison.alignment.sentences.enumerated() {
      if places.new.isEmpty || places.old.isEmpty {
        alone(places, &lonely, &outcome)
      } else {
        paired(places, link, &repeated, &outcome)
      }
    }
    for kind in RepeatedEdits.Kind.allCases { tell(kind, repeated, &outcome) }
    return outcome
  }

  /// Edits of a repeated kind: one change if there are several, else each by itself.
  private func tell(
    _ kind: RepeatedEdits.Kind, _ repeated: RepeatedEdits, _ outcome: inout Outcome
  ) {
    guard let places = repeated.places[kind] else { return }
    let isOne = places.count >= 3
    for place in isOne ? Array(places.prefix(1)) : places {
      var change = change(
        kind == .style ? .notation(.style) : .wording(.edited), old: place.old, new: place.new,
        rule: kind == .style ? "polite-style" : "renumbered-reference",
        significance: kind == .style ? 0.04 : isOne ? 0.2 : 0.15)
      change.occurrences = isOne ? places.count : 1
      outcome.changes.append(change)
    }
  }

  // MARK: Renamed terms

  private func renamedTerms(_ outcome: inout Outcome) {
    for renamed in renaming.renamed {
      guard let first = renamed.places.first else { continue }
      let places = comparison.alignment.sentences[first.link]
      let old = sentence(of: first.hunk.old, among: places.old, comparison.old)
      let new = sentence(of: first.hunk.new, among: places.new, comparison.new)
      guard let old, let new else { continue }
      var change = change(
        .wording(.edited), old: comparison.old.excerpt(sentence: old, focus: first.hunk.old),
        new: comparison.new.excerpt(sentence: new, focus: first.hunk.new), rule: "renamed-term",
        significance: 0.5)
      change.subject = renamed.term.old + " → " + renamed.term.new
      change.because.oldCue = renamed.term.old
      change.because.newCue = renamed.term.new
      change.occurrences = renamed.places.count
      outcome.changes.append(change)
    }
  }

  private func sentence(of range: Range<Int>, among sentences: [Int], _ view: EditionView) -> Int? {
    sentences.first { view.document.sentences[$0].folded.contains(range.lowerBound) }
      ?? sentences.first
  }

  // MARK: Sentences of one edition

  /// Neighbouring sentences that came or went together are told as one.
  private struct LonelyRun {
    var old: Int?
    var new: Int?
    var change = 0
    var first = 0
  }

  private func alone(_ places: Correspondence, _ run: inout LonelyRun, _ outcome: inout Outcome) {
    for sentence in places.old
    where !structure.oldTold[comparison.old.document.sentences[sentence].block]
      && !explained.oldAlone.contains(sentence)
    {
      if let last = run.old, last + 1 == sentence,
        comparison.old.document.sentences[last].block
          == comparison.old.document.sentences[sentence].block
      {
        run.old = sentence
        outcome.changes[run.change].old = comparison.old.excerpt(
          sentences: Array(run.first...sentence))
      } else {
        outcome.changes.append(
          change(
            .wording(.removed), old: comparison.old.excerpt(sentence: sentence), new: nil,
            rule: "sentence-alone", significance: 0.36))
        run = LonelyRun(
          old: sentence, new: nil, change: outcome.changes.count - 1, first: sentence)
      }
    }
    for sentence in places.new
    where !structure.newTold[comparison.new.document.sentences[sentence].block]
      && !explained.newAlone.contains(sentence)
    {
      if let last = run.new, last + 1 == sentence,
        comparison.new.document.sentences[last].block
          == comparison.new.document.sentences[sentence].block
      {
        run.new = sentence
        outcome.changes[run.change].new = comparison.new.excerpt(
          sentences: Array(run.first...sentence))
      } else {
        outcome.changes.append(
          change(
            .wording(.added), old: nil, new: comparison.new.excerpt(sentence: sentence),
            rule: "sentence-alone", significance: 0.36))
        run = LonelyRun(
          old: nil, new: sentence, change: outcome.changes.count - 1, first: sentence)
      }
    }
  }

  // MARK: Sentences of both

  private func paired(
    _ places: Correspondence, _ link: Int, _ repeated: inout RepeatedEdits,
    _ outcome: inout Outcome
  ) {
    guard let a = places.old.first, let b = places.new.first else { return }
    let oldBlock = comparison.old.document.sentences[a].block
    let newBlock = comparison.new.document.sentences[b].block
    let isMoved = places.kind == .moved && movedByItself(oldBlock, newBlock)
    guard let hunks = differences.hunks[link], !hunks.isEmpty else {
      let notation = NotationComparing(comparison, explained: explained).change(link, a, b)
      if let notation {
        outcome.changes.append(notation)
        outcome.notationOnly.insert(link)
      } else if explained.old[link] == nil {
        outcome.unchangedSentences += places.new.count
      } else if !explained.substantial.contains(link) {
        outcome.notationOnly.insert(link)
      }
      if isMoved { outcome.changes.append(moved(places)) }
      return
    }
    // A row that came in between moves the numbers of all below.
    if comparison.old.isSerial(a), comparison.new.isSerial(b) {
      outcome.notationOnly.insert(link)
      return
    }
    let isTold =
      structure.oldTold[oldBlock] && structure.newTold[newBlock]
      || (structure.oldTold[oldBlock] || structure.newTold[newBlock])
        && comparison.old.isHeading(block: oldBlock) && comparison.new.isHeading(block: newBlock)
    if isTold || explained.whole.contains(link) {
      if isMoved { outcome.changes.append(moved(places)) }
      return
    }
    let rest = UnexplainedHunks(
      comparison, explainedOld: explained.old[link] ?? [], explainedNew: explained.new[link] ?? []
    )
    .rest(of: hunks)
    let open = rest.filter { !isRenaming($0) }
    if open.isEmpty {
      if rest.isEmpty, !explained.substantial.contains(link) { outcome.notationOnly.insert(link) }
      if isMoved { outcome.changes.append(moved(places)) }
      return
    }
    if let kind = NotationOfWords.kind(of: open, comparison) ?? spelling(places, link) {
      // A sentence with a new name and another mark has changed by more than the mark.
      if !explained.substantial.contains(link), open.count == rest.count {
        outcome.notationOnly.insert(link)
      }
      outcome.changes.append(
        change(
          .notation(kind), old: focused(comparison.old, places.old, open.map(\.old)),
          new: focused(comparison.new, places.new, open.map(\.new)),
          rule: kind == .spelling ? "spelling" : "marks-only",
          significance: 0.03))
      if isMoved { outcome.changes.append(moved(places)) }
      return
    }
    let old = focused(comparison.old, places.old, open.map(\.old))
    let new = focused(comparison.new, places.new, open.map(\.new))
    if !isMoved, let kind = repeated.kind(of: open, places, comparison) {
      repeated.add(kind, link, old: old, new: new)
      if kind == .style, !explained.substantial.contains(link) {
        outcome.notationOnly.insert(link)
      }
      return
    }
    var edited = change(
      .wording(.edited), old: old, new: new,
      rule: isMoved ? "moved-and-edited" : "word-edits", significance: weight(open, places))
    if let cell = places.new.first { edited.subject = CellName.of(cell, in: comparison.new) }
    outcome.changes.append(edited)
  }

  /// 出来る → できる, "organise" → "organize": the same words in another spelling.
  private func spelling(_ places: Correspondence, _ link: Int) -> Change.NotationChange? {
    let isSame = SpellingOfSentences(comparison).isSame(
      places, told: explained.old[link] ?? [], explained.new[link] ?? [])
    return isSame ? .spelling : nil
  }

  private func isRenaming(_ hunk: WordHunk) -> Bool {
    guard !renaming.renamed.isEmpty else { return false }
    let old = comparison.old.words(hunk.old)
    let new = comparison.new.words(hunk.new)
    return renaming.renamed.contains { $0.term.old == old && $0.term.new == new }
  }

  /// A sentence moves by itself if neither its paragraph nor its section took it along.
  private func movedByItself(_ oldBlock: Int, _ newBlock: Int) -> Bool {
    let old = comparison.old.document.blocks[oldBlock].section
    let new = comparison.new.document.blocks[newBlock].section
    if let link = comparison.new.blockLinks[newBlock], link == comparison.old.blockLinks[oldBlock] {
      return comparison.alignment.blocks[link].kind == .matched && !isInMovedSection(new)
    }
    if let link = comparison.new.sectionLinks[new], link == comparison.old.sectionLinks[old],
      isInMovedSection(new)
    {
      return false
    }
    return !structure.oldTold[oldBlock] || !structure.newTold[newBlock]
  }

  private func isInMovedSection(_ section: Int) -> Bool {
    var current: Int? = section
    while let section = current, section != 0 {
      if let link = comparison.new.sectionLinks[section], structure.movedSections.contains(link) {
        return true
      }
      current = comparison.new.document.sections[section].parent
    }
    return false
  }

  private func moved(_ places: Correspondence) -> Change {
    change(
      .wording(.moved), old: comparison.old.excerpt(sentences: places.old),
      new: comparison.new.excerpt(sentences: places.new), rule: "sentence-order",
      significance: 0.18)
  }

  /// The sentences with the words that differ in focus, from the first to the last.
  private func focused(_ view: EditionView, _ sentences: [Int], _ ranges: [Range<Int>]) -> Excerpt?
  {
    guard let first = ranges.map(\.lowerBound).min(), let last = ranges.map(\.upperBound).max(),
      first <= last
    else { return view.excerpt(sentences: sentences) }
    return view.excerpt(sentences: sentences, focus: first..<last)
  }

  /// The more of a sentence is new, the more it matters.
  private func weight(_ hunks: [WordHunk], _ places: Correspondence) -> Double {
    let changed = hunks.reduce(0) { $0 + max($1.old.count, $1.new.count) }
    let whole = places.new.reduce(0) { $0 + comparison.new.document.sentences[$1].folded.count }
    return 0.2 + 0.2 * min(1, Double(changed) / Double(max(1, whole)))
  }

  private func change(
    _ matter: Change.Matter, old: Excerpt?, new: Excerpt?, rule: String, significance: Double
  ) -> Change {
    Change(
      id: "", matter: matter, subject: "", section: new?.section ?? old?.section ?? [], old: old,
      new: new, because: Change.Because(rule: rule), significance: significance)
  }
}
