internal import PolicyModel

/// Lists the text in reading order, old beside new, with the words that differ marked.
struct PassageListing {
  let comparison: Comparison
  let differences: SentenceDifferences
  let wording: WordingComparing.Outcome

  init(
    _ comparison: Comparison, differences: SentenceDifferences, wording: WordingComparing.Outcome
  ) {
    self.comparison = comparison
    self.differences = differences
    self.wording = wording
  }

  func passages() -> [Passage] {
    var passages: [Passage] = []
    for places in comparison.alignment.blocks {
      switch places.kind {
      case .removed: passages += places.old.compactMap { lone(old: $0) }
      case .inserted: passages += places.new.compactMap { lone(new: $0) }
      case .matched, .moved, .split, .merged, .regrouped: passages += rows(of: places)
      }
    }
    return passages
  }

  private func lone(old block: Int) -> Passage? {
    guard hasText(comparison.old, block) else { return nil }
    return Passage(kind: .removed, old: whole(comparison.old, block, isChanged: true), new: nil)
  }

  private func lone(new block: Int) -> Passage? {
    guard hasText(comparison.new, block) else { return nil }
    return Passage(kind: .added, old: nil, new: whole(comparison.new, block, isChanged: true))
  }

  private func hasText(_ view: EditionView, _ block: Int) -> Bool {
    !view.document.blocks[block].sentences.isEmpty
  }

  /// Blocks that answer to each other, row by row; of unequal numbers the last stand alone.
  private func rows(of places: Correspondence) -> [Passage] {
    let isChanged =
      places.old.contains { isTouched($0, comparison.old) }
      || places.new.contains { isTouched($0, comparison.new) }
    let isPlain = places.kind == .matched && !isChanged
    if isPlain && !comparison.options.includesUnchanged { return [] }
    let kind: Passage.Kind =
      isPlain ? .unchanged : places.kind == .moved ? .moved : changedKind(places)
    return (0..<max(places.old.count, places.new.count)).compactMap { row in
      let a = row < places.old.count ? places.old[row] : nil
      let b = row < places.new.count ? places.new[row] : nil
      let old = a.flatMap { hasText(comparison.old, $0) ? side(comparison.old, $0, kind) : nil }
      let new = b.flatMap { hasText(comparison.new, $0) ? side(comparison.new, $0, kind) : nil }
      return old == nil && new == nil ? nil : Passage(kind: kind, old: old, new: new)
    }
  }

  /// Whether a sentence of the block differs from its partner or has none.
  private func isTouched(_ block: Int, _ view: EditionView) -> Bool {
    view.document.blocks[block].sentences.contains { sentence in
      guard let link = view.sentenceLinks[sentence] else { return true }
      let places = comparison.alignment.sentences[link]
      return places.old.isEmpty || places.new.isEmpty || differences.hunks[link] != nil
        || wording.notationOnly.contains(link)
    }
  }

  private func changedKind(_ places: Correspondence) -> Passage.Kind {
    let links = Set(
      places.old.flatMap { linksOf(block: $0, comparison.old) }
        + places.new.flatMap { linksOf(block: $0, comparison.new) })
    let differing = links.filter { link in
      guard let link else { return true }
      let pair = comparison.alignment.sentences[link]
      return pair.old.isEmpty || pair.new.isEmpty || differences.hunks[link] != nil
        || wording.notationOnly.contains(link)
    }
    if differing.allSatisfy({ $0.map { wording.notationOnly.contains($0) } ?? false }) {
      return .notation
    }
    return places.similarity < 0.25 ? .replaced : .edited
  }

  private func linksOf(block: Int, _ view: EditionView) -> [Int?] {
    view.document.blocks[block].sentences.map { view.sentenceLinks[$0] }
  }

  // MARK: One side

  private func whole(_ view: EditionView, _ block: Int, isChanged: Bool) -> Passage.Side {
    let text = view.document.visibleText(ofBlock: block)
    return frame(view, block, [Passage.Run(text, isChanged: isChanged)])
  }

  private func frame(_ view: EditionView, _ block: Int, _ runs: [Passage.Run]) -> Passage.Side {
    let place = view.document.blocks[block]
    return Passage.Side(
      runs: runs, line: view.lines.line(at: place.span.start), blockKind: place.kind,
      section: view.path(ofSection: place.section), block: block)
  }

  private func side(_ view: EditionView, _ block: Int, _ kind: Passage.Kind) -> Passage.Side {
    if kind == .unchanged { return whole(view, block, isChanged: false) }
    if kind == .replaced { return whole(view, block, isChanged: true) }
    var writer = RunWriter(view)
    let sentences = view.document.blocks[block].sentences
    for sentence in sentences {
      let range = view.document.sentences[sentence].folded
      writer.write(upTo: range.lowerBound, isChanged: false, from: sentences, sentence)
      writer.write(range, changed: changed(view, sentence))
    }
    return frame(view, block, writer.runs)
  }

  /// The words of a sentence that the other edition does not have.
  private func changed(_ view: EditionView, _ sentence: Int) -> [Range<Int>] {
    let range = view.document.sentences[sentence].folded
    guard let link = view.sentenceLinks[sentence] else { return [range] }
    let places = comparison.alignment.sentences[link]
    if places.old.isEmpty || places.new.isEmpty { return [range] }
    let hunks = differences.hunks[link] ?? []
    return hunks.map { view.isOld ? $0.old : $0.new }
  }
}

/// Writes a block's words in runs of changed and unchanged ones.
struct RunWriter {
  let view: EditionView
  private(set) var runs: [Passage.Run] = []
  private var position: Int?

  init(_ view: EditionView) { self.view = view }

  /// The words between two sentences, a space in English.
  mutating func write(
    upTo start: Int, isChanged: Bool, from sentences: Range<Int>, _ sentence: Int
  ) {
    defer { position = start }
    guard sentence > sentences.lowerBound, let position, position < start else { return }
    append(view.visible(position..<start), isChanged: isChanged)
  }

  mutating func write(_ range: Range<Int>, changed: [Range<Int>]) {
    var start = range.lowerBound
    for hunk in changed {
      let whole = view.document.folded.wholeSigns(hunk.clamped(to: range)).clamped(to: range)
      guard !hunk.isEmpty, whole.upperBound > start else { continue }
      let hunk = max(start, whole.lowerBound)..<whole.upperBound
      append(view.visible(start..<hunk.lowerBound), isChanged: false)
      append(view.visible(hunk), isChanged: true)
      start = hunk.upperBound
    }
    append(view.visible(start..<range.upperBound), isChanged: false)
    position = range.upperBound
  }

  private mutating func append(_ text: String, isChanged: Bool) {
    guard !text.isEmpty else { return }
    if let last = runs.last, last.isChanged == isChanged {
      runs[runs.count - 1].text += text
    } else {
      runs.append(Passage.Run(text, isChanged: isChanged))
    }
  }
}
