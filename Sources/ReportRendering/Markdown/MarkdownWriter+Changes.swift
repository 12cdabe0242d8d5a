internal import PolicyModel

extension MarkdownWriter {
  /// A table whose first rows stand open and whose rest folds.
  private mutating func table<Row>(
    _ names: [String], _ rows: [Row], openRows: Int, _ phrasing: Phrasing,
    _ write: (inout MarkdownWriter, Row) -> Void
  ) {
    tableHead(names)
    // A fold of a row or two hides more than it saves.
    let openRows = rows.count <= openRows + 5 ? rows.count : openRows
    for row in rows.prefix(openRows) { entry { page in write(&page, row) } }
    append("\n")
    let rest = rows.dropFirst(openRows)
    guard !rest.isEmpty else { return }
    fold(phrasing.count("more", rest.count)) { page in
      page.tableHead(names)
      for row in rest { page.entry { page in write(&page, row) } }
      page.append("\n")
    }
  }

  /// A part that readers open; always closed again.
  mutating func fold(_ summary: String, _ write: (inout MarkdownWriter) -> Void) {
    append("<details><summary>" + summary + "</summary>\n\n")
    write(&self)
    append("</details>\n\n")
  }

  mutating func figures(_ digest: Digest, openRows: Int, _ phrasing: Phrasing) {
    let changes = digest.figures
    guard !changes.isEmpty else { return }
    heading(phrasing["heading.figures"], changes.count, phrasing)
    figures(Array(changes[..<digest.firstDateStep]), openRows: openRows, phrasing)
    let steps = Array(changes[digest.firstDateStep...])
    guard !steps.isEmpty else { return }
    fold(phrasing.count("figures.steps", steps.count)) { page in
      page.figures(steps, openRows: steps.count, phrasing)
    }
  }

  private mutating func figures(_ changes: [Change], openRows: Int, _ phrasing: Phrasing) {
    guard !changes.isEmpty else { return }
    let names = [
      "label.subject", "label.before", "label.after", "label.delta", "label.kind", "label.place",
    ]
    table(names.map { phrasing[$0] }, changes, openRows: openRows, phrasing) { page, change in
      page.append("| ")
      page.text(phrasing.subject(of: change))
      page.append(" | ")
      page.value(change.old, phrasing)
      page.append(" | ")
      page.value(change.new, phrasing)
      let sign = phrasing.sign(of: change.direction)
      page.append(" | " + (sign.isEmpty ? "" : sign + " "))
      page.text(phrasing.movement(change))
      page.append(" | " + phrasing.list(phrasing.kinds(of: change)))
      page.confirmation(change, phrasing)
      page.append(" | ")
      page.text(phrasing.place(of: change))
      page.append(" |\n")
    }
  }

  /// The words of the source, then the value read where it says more.
  private mutating func value(_ side: Excerpt?, _ phrasing: Phrasing) {
    guard let side else { return append(phrasing["none"]) }
    text(phrasing.written(side))
    if let figure = side.figure,
      let reading = phrasing.reading(of: figure, written: side.focusedText)
    {
      append("<br>")
      element("sub", reading)
    }
  }

  mutating func demands(_ digest: Digest, openRows: Int, _ phrasing: Phrasing) {
    let changes = digest.demands
    guard !changes.isEmpty || !digest.reworded.isEmpty else { return }
    heading(phrasing["heading.demands"], digest.demandCount, phrasing)
    defer { reworded(digest, phrasing) }
    guard !changes.isEmpty else { return }
    let names = ["label.object", "label.kind", "label.before", "label.after", "label.place"]
    table(names.map { phrasing[$0] }, changes, openRows: openRows, phrasing) { page, change in
      page.append("| ")
      page.text(phrasing.subject(of: change))
      if let speaker = phrasing.speaker(of: change) {
        page.append("<br>")
        page.text(speaker)
      }
      page.append(" | " + phrasing.list(phrasing.kinds(of: change)))
      page.confirmation(change, phrasing)
      let movement = digest.movement(of: change, phrasing)
      for note in (movement.isEmpty ? [] : [movement]) + phrasing.demandNotes(change, digest.terms)
      {
        page.append("<br>")
        page.element("sub", note)
      }
      let cues = phrasing.cues(of: change)
      let sides = change.shownSides
      for (side, cue, isOld) in [(sides.old, cues.old, true), (sides.new, cues.new, false)] {
        page.append(" | ")
        guard let side else {
          page.text(phrasing.unsaid(change, isOld: isOld))
          continue
        }
        page.side(side, cue: cue, isScaled: phrasing.showsStrength(change), phrasing)
        if phrasing.needsEvidence(change) {
          page.append("<br>")
          page.element("sub", phrasing.quotation(side, around: 40))
        }
      }
      page.append(" | ")
      page.text(phrasing.place(of: change))
      page.append(" |\n")
    }
  }

  /// Demands whose words changed, by name and place.
  private mutating func reworded(_ digest: Digest, _ phrasing: Phrasing) {
    guard !digest.reworded.isEmpty else { return }
    fold(phrasing.count("demands.reworded", digest.reworded.count)) { page in
      for change in digest.reworded {
        page.append("- ")
        page.text(phrasing.subject(of: change))
        page.append(" ")
        page.text(phrasing.place(of: change))
        page.append("\n")
      }
    }
  }

  mutating func structure(_ digest: Digest, openRows: Int, _ phrasing: Phrasing) {
    guard !digest.sections.isEmpty else { return }
    heading(phrasing["heading.concordance"], digest.sections.count, phrasing)
    let names = ["label.kind", "label.before", "label.after", "label.similarity", "label.line"]
    table(names.map { phrasing[$0] }, digest.sections, openRows: openRows, phrasing) {
      page, section in
      page.append("| " + (section.label.map { phrasing[$0] } ?? ""))
      for (places, isOld) in [(section.old, true), (section.new, false)] {
        page.append(" | ")
        page.text(
          places.isEmpty
            ? phrasing["none"]
            : places.map { digest.title($0, isOld: isOld, phrasing) }.joined(separator: " ＋ "))
      }
      let isPair = !section.old.isEmpty && !section.new.isEmpty
      page.append(" | " + (isPair ? phrasing.share(section.similarity) : phrasing["none"]) + " | ")
      page.append(
        phrasing.lines(old: section.old.first?.line, new: section.new.first?.line) + " |\n")
    }
  }

  mutating func wording(_ report: ChangeReport, _ phrasing: Phrasing) {
    let passages = ListedPassages(report)
    guard passages.count > 0 else { return }
    heading(phrasing["heading.text"], passages.count, phrasing)
    fold(phrasing["heading.wording"]) { page in
      page.append(phrasing["legend.ins"] + "\n")
      for words in [
        phrasing.references(passages.references),
        phrasing.renamings(passages.terms, leftOut: passages.renamed.count),
      ] {
        guard let words else { continue }
        page.append("\n")
        page.text(words)
        page.append("\n")
      }
      var section: [String]?
      for passage in passages.shown {
        page.entry { page in
          if passage.section != section {
            page.append("\n")
            let path = phrasing.sectionPath(passage.section)
            page.element("b", path.isEmpty ? phrasing["preamble"] : path)
            page.append("\n\n")
          }
          page.passage(passage.fullyMarked, phrasing)
        }
        section = passage.section
      }
      page.append("\n")
    }
  }

  private mutating func passage(_ passage: Passage, _ phrasing: Phrasing) {
    append("- " + phrasing["passage." + passage.kind.rawValue] + " ")
    element("sub", phrasing.lines(old: passage.old?.line, new: passage.new?.line))
    append("\n")
    let isWhole = passage.kind == .replaced || passage.old == nil || passage.new == nil
    if passage.kind == .moved, let new = passage.new, passage.old?.text == new.text {
      append("  - ")
      text(new.text)
      return append("\n")
    }
    for (side, element, label) in [
      (passage.old, "del", "label.old"), (passage.new, "ins", "label.new"),
    ] {
      guard let side else { continue }
      append("  - " + phrasing[label] + phrasing["colon"])
      // The number of what came or went came or went with it.
      let isOneSided = passage.old == nil || passage.new == nil
      if isOneSided {
        self.element(element, side.lead + side.text)
      } else {
        text(side.lead)
        for run in TableCells.framed(side.runs, side) where !run.text.isEmpty {
          if isWhole || run.isChanged { self.element(element, run.text) } else { text(run.text) }
        }
      }
      append("\n")
    }
  }

  mutating func notation(_ changes: [Change], _ phrasing: Phrasing) {
    guard !changes.isEmpty else { return }
    heading(
      phrasing["heading.notation"], changes.reduce(0) { $0 + $1.occurrences }, phrasing)
    for kind in Change.NotationChange.allCases {
      let own = changes.filter { $0.matter == .notation(kind) }
      guard !own.isEmpty else { continue }
      append("- " + phrasing["notation." + kind.rawValue] + " ")
      append(phrasing.grouped(own.reduce(0) { $0 + $1.occurrences }) + phrasing["colon"])
      for (index, change) in own.prefix(5).enumerated() {
        entry { page in
          if index > 0 { page.append(phrasing["list"]) }
          page.pair(change, phrasing.movement(change), phrasing)
        }
      }
      if own.count > 5 { append(" " + phrasing.count("more", own.count - 5)) }
      append("\n")
    }
    append("\n")
  }

  mutating func findings(_ findings: [Finding], _ phrasing: Phrasing, showsIDs: Bool = false) {
    for finding in findings {
      entry { page in
        page.append("- <b>" + phrasing.severity(finding.severity) + "</b> ")
        page.text(phrasing.message(finding))
        page.append(
          phrasing["open"] + (showsIDs ? finding.id : finding.check) + phrasing["close"])
        let sum = phrasing.arithmetic(of: finding)
        if !sum.isEmpty {
          page.append("<br>")
          page.text(sum)
        }
        for told in phrasing.besides(finding, showsIDs: showsIDs) {
          page.append("<br>")
          page.text(told)
        }
        if finding.isCarriedOver { page.append("<br>" + phrasing["carriedOver"]) }
        page.append("\n")
        for place in phrasing.quotations(of: finding) {
          page.append("  - ")
          page.element("sub", phrasing.words("lines", ["n": "\(place.line)"]))
          page.append(" ")
          page.text(place.words)
          page.append("\n")
        }
      }
    }
    if !findings.isEmpty { append("\n") }
  }

  mutating func notices(_ report: ChangeReport, _ phrasing: Phrasing) {
    guard !report.oldNotices.isEmpty || !report.newNotices.isEmpty else { return }
    heading(phrasing["heading.notices"], nil, phrasing)
    for (label, notices) in [
      ("label.old", report.oldNotices), ("label.new", report.newNotices),
    ] {
      for notice in notices {
        append("- " + phrasing[label] + phrasing["colon"])
        text(phrasing.notice(notice))
        append("\n")
      }
    }
    append("\n")
  }
}
