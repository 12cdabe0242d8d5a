internal import PolicyModel

/// What became of paragraphs, list items and rows: added, removed, moved, split or merged.
struct ParagraphComparing {
  let comparison: Comparison
  let explained: ExplainedWords

  init(_ comparison: Comparison, explained: ExplainedWords) {
    self.comparison = comparison
    self.explained = explained
  }

  func tell(into outcome: inout StructureComparing.Outcome) {
    var rows = RunOfRows()
    for places in comparison.alignment.blocks {
      switch places.kind {
      case .removed: for block in places.old { gone(block, &outcome, &rows) }
      case .inserted: for block in places.new { came(block, &outcome, &rows) }
      case .moved: moved(places, &outcome)
      case .split, .merged, .regrouped: regrouped(places, &outcome)
      case .matched: continue
      }
    }
  }

  /// Rows of one table that come or go together are told as one change.
  private struct RunOfRows {
    var oldRow: Int?
    var newRow: Int?
    var change = 0
  }

  private func gone(
    _ block: Int, _ outcome: inout StructureComparing.Outcome, _ rows: inout RunOfRows
  ) {
    let document = comparison.old.document
    guard !outcome.oldTold[block], isText(document.blocks[block]) else { return }
    outcome.oldTold[block] = true
    let sentences = document.blocks[block].sentences
    if sentences.allSatisfy({ explained.oldAlone.contains($0) }) { return }
    if isRow(document.blocks[block]), let row = rows.oldRow, row + 1 == block {
      outcome.changes[rows.change].occurrences += 1
      rows.oldRow = block
      return
    }
    outcome.changes.append(
      StructureComparing.change(
        .removed, .paragraph, old: comparison.old.excerpt(block: block), new: nil, subject: "",
        rule: "paragraph-alone", significance: 0.42))
    if isRow(document.blocks[block]) {
      rows = RunOfRows(oldRow: block, newRow: nil, change: outcome.changes.count - 1)
    }
  }

  private func came(
    _ block: Int, _ outcome: inout StructureComparing.Outcome, _ rows: inout RunOfRows
  ) {
    let document = comparison.new.document
    guard !outcome.newTold[block], isText(document.blocks[block]) else { return }
    outcome.newTold[block] = true
    let sentences = document.blocks[block].sentences
    if sentences.allSatisfy({ explained.newAlone.contains($0) }) { return }
    if isRow(document.blocks[block]), let row = rows.newRow, row + 1 == block {
      outcome.changes[rows.change].occurrences += 1
      rows.newRow = block
      return
    }
    outcome.changes.append(
      StructureComparing.change(
        .added, .paragraph, old: nil, new: comparison.new.excerpt(block: block), subject: "",
        rule: "paragraph-alone", significance: 0.42))
    if isRow(document.blocks[block]) {
      rows = RunOfRows(oldRow: nil, newRow: block, change: outcome.changes.count - 1)
    }
  }

  /// What went along with its section is matched: the alignment judges order inside sections.
  private func moved(_ places: Correspondence, _ outcome: inout StructureComparing.Outcome) {
    guard let a = places.old.first, let b = places.new.first,
      isText(comparison.new.document.blocks[b])
    else { return }
    outcome.changes.append(
      StructureComparing.change(
        .moved, .paragraph, old: comparison.old.excerpt(block: a),
        new: comparison.new.excerpt(block: b), subject: "", rule: "paragraph-order",
        significance: 0.3))
  }

  private func regrouped(_ places: Correspondence, _ outcome: inout StructureComparing.Outcome) {
    guard let a = places.old.first, let b = places.new.first,
      places.old.allSatisfy({ isText(comparison.old.document.blocks[$0]) }),
      places.new.allSatisfy({ isText(comparison.new.document.blocks[$0]) })
    else { return }
    outcome.changes.append(
      StructureComparing.change(
        places.new.count >= places.old.count ? .split : .merged, .paragraph,
        old: comparison.old.excerpt(block: a), new: comparison.new.excerpt(block: b), subject: "",
        rule: "paragraph-contents", significance: 0.2,
        occurrences: max(places.old.count, places.new.count)))
  }

  /// Headings belong to their sections and are told there.
  private func isText(_ block: Block) -> Bool {
    if case .heading = block.kind { return false }
    return !block.sentences.isEmpty
  }

  private func isRow(_ block: Block) -> Bool {
    if case .tableRow = block.kind { true } else { false }
  }
}
