internal import PolicyModel

extension TerminalPage {
  /// Sections that did not merely stay, then paragraphs: a row for each change that is counted.
  mutating func structure(_ digest: Digest, _ phrasing: Phrasing) {
    let paragraphs = digest.structures.filter { !$0.isOfSections }
    let changes = digest.structures.filter(\.isOfSections)
    // A heading whose date alone went on is told by its figure.
    let rows = changes.isEmpty && !digest.structures.isEmpty ? [] : digest.sections
    guard !rows.isEmpty || !paragraphs.isEmpty else { return }
    heading(
      phrasing["heading.structure"],
      count: digest.structures.isEmpty ? rows.count : digest.structures.count, phrasing)
    let labels = rows.map { label(of: $0, changes, phrasing) }
    let column =
      ((labels.compactMap { $0 }
        + paragraphs.map { phrasing.list(phrasing.kinds(of: $0)) })
        .map { DisplayWidth.of($0) }.max() ?? 6) + 4
    var cascades: [Int: [ChangeReport.SectionCorrespondence]] = [:]
    for row in rows where row.label == "correspondence.renumbered" {
      cascades[row.new.first?.level ?? 0, default: []].append(row)
    }
    for (row, label) in zip(rows, labels) {
      if row.label == "correspondence.renumbered" {
        guard let run = cascades.removeValue(forKey: row.new.first?.level ?? 0) else { continue }
        if run.count > 1 {
          cascade(run, column, phrasing)
          continue
        }
      }
      guard let label else { continue }
      section(row, label, digest, column, phrasing)
    }
    for change in paragraphs { paragraph(change, column, phrasing) }
  }

  /// What a row's changes are called; empty for a section that came or went with the one around
  /// it, nil for one that no change tells.
  private func label(
    of row: ChangeReport.SectionCorrespondence, _ changes: [Change], _ phrasing: Phrasing
  ) -> String? {
    guard let label = row.label else { return nil }
    if changes.isEmpty || label == "correspondence.renumbered" { return phrasing[label] }
    let told = changes.filter { row.isTold(by: $0) }
    if told.isEmpty { return row.old.isEmpty || row.new.isEmpty ? "" : nil }
    var kinds: [(words: String, count: Int)] = []
    for words in told.flatMap({ phrasing.kinds(of: $0) }) {
      if let index = kinds.firstIndex(where: { $0.words == words }) {
        kinds[index].count += 1
      } else {
        kinds.append((words, 1))
      }
    }
    return phrasing.list(
      kinds.map { $0.count > 1 ? $0.words + " " + phrasing.grouped($0.count) : $0.words })
  }

  private mutating func section(
    _ section: ChangeReport.SectionCorrespondence, _ label: String, _ digest: Digest,
    _ column: Int, _ phrasing: Phrasing
  ) {
    var text = StyledText(label, .strong)
    text.pad(to: column - 2)
    let old = section.old.map { digest.title($0, isOld: true, phrasing) }
      .joined(separator: " ＋ ")
    let new = section.new.map { digest.title($0, isOld: false, phrasing) }
      .joined(separator: " ＋ ")
    // A section that only went elsewhere is named once.
    if old != new { text.add(old, .gone) }
    if old != new && !old.isEmpty && !new.isEmpty { text.add(" " + phrasing["arrow"] + " ") }
    text.add(new, .fresh)
    text.add("  ")
    text.add(
      whole: phrasing.lines(old: section.old.first?.line, new: section.new.first?.line), .faint)
    write(text, indent: 2, hanging: column)
  }

  private mutating func paragraph(_ change: Change, _ column: Int, _ phrasing: Phrasing) {
    var text = StyledText(phrasing.list(phrasing.kinds(of: change)), .strong)
    text.pad(to: column - 2)
    let words = (change.new ?? change.old)?.text ?? ""
    let isRow = words.holdsBytes(of: "|") || words.holdsBytes(of: "\t")
    text.add(phrasing[isRow ? "level.row" : "level.paragraph"] + phrasing["colon"])
    if change.isMovedWhole, let new = change.new {
      text.add(phrasing.written(new), .fresh)
    } else {
      text.add(transition(change, phrasing))
    }
    text.add("  ")
    text.add(place(change, phrasing))
    write(text, indent: 2, hanging: column)
  }

  /// Sections that only bear other numbers, in one line: each of a few, else both ends.
  private mutating func cascade(
    _ sections: [ChangeReport.SectionCorrespondence], _ column: Int, _ phrasing: Phrasing
  ) {
    func step(_ section: ChangeReport.SectionCorrespondence) -> String {
      (section.old.first?.number ?? "") + phrasing["arrow"] + (section.new.first?.number ?? "")
    }
    var text = StyledText(phrasing["correspondence.renumbered"], .strong)
    text.pad(to: column - 2)
    let isLong = sections.count > 3
    for (index, section) in sections.enumerated()
    where !isLong || index == 0 || index == sections.count - 1 {
      if index > 0 { text.add(isLong ? " … " : phrasing["list"]) }
      text.add(whole: step(section))
      if !isLong, let heading = section.new.first?.heading, !heading.isEmpty {
        text.add(" " + heading)
      }
    }
    text.add("  " + phrasing.count("shifted", sections.count), .faint)
    write(text, indent: 2, hanging: column)
  }
}

extension ChangeReport.SectionCorrespondence {
  /// Whether a change of structure is one of this row's sections.
  fileprivate func isTold(by change: Change) -> Bool {
    let isOld = change.old.map { excerpt in old.contains { $0.line == excerpt.line } }
    let isNew = change.new.map { excerpt in new.contains { $0.line == excerpt.line } }
    // A part that was split off or joined is of a rank with a section around its row's other one.
    return switch change.matter {
    case .structure(.split, _): isNew == true
    case .structure(.merged, _): isOld == true
    default: isOld != false && isNew != false
    }
  }
}
