internal import PolicyModel

extension TerminalPage {
  /// Every passage whose words changed, in reading order under its heading; those in which
  /// references followed a renumbering in one line, those in which terms were renamed in another.
  mutating func wording(_ report: ChangeReport, _ phrasing: Phrasing) {
    let passages = ListedPassages(report)
    guard passages.count > 0 else { return }
    heading(phrasing["heading.text"], count: passages.count, phrasing)
    for words in [
      phrasing.references(passages.references),
      phrasing.renamings(passages.terms, leftOut: passages.renamed.count),
    ] {
      if let words { write(StyledText(words), indent: 2) }
    }
    var section: [String]?
    for passage in passages.shown.lazy.map(\.fullyMarked) {
      if passage.section != section {
        section = passage.section
        write(StyledText("◆ " + path(passage.section, phrasing), .strong))
      }
      var title = StyledText(phrasing["passage." + passage.kind.rawValue], .faint)
      title.add(
        whole: "  " + phrasing.lines(old: passage.old?.line, new: passage.new?.line), .faint)
      write(title, indent: 2)
      let isWhole = passage.kind == .replaced || passage.old == nil || passage.new == nil
      if passage.kind == .moved, passage.old?.text == passage.new?.text, let new = passage.new {
        write(side(new, "»", .plain, isWhole: true, phrasing), indent: 2, hanging: 4)
        continue
      }
      // Of a sentence that only lost or gained words the other edition shows nothing more.
      if let old = passage.old, isWhole || passage.new?.isMarked == false || old.isMarked {
        write(side(old, "-", .gone, isWhole: isWhole, phrasing), indent: 2, hanging: 4)
      }
      if let new = passage.new, isWhole || passage.old?.isMarked == false || new.isMarked {
        write(side(new, "+", .fresh, isWhole: isWhole, phrasing), indent: 2, hanging: 4)
      }
    }
  }

  /// One side with its marks; long stretches that stayed are cut in their middle.
  private func side(
    _ side: Passage.Side, _ sign: String, _ style: StyledText.Style, isWhole: Bool,
    _ phrasing: Phrasing
  ) -> StyledText {
    var text = StyledText(sign + " ", style)
    text.add(side.lead)
    let runs = TableCells.framed(side.runs, side)
    for (index, run) in runs.enumerated() {
      if isWhole {
        text.add(run.text, style)
      } else if run.isChanged {
        text.add(style == .gone ? "[-" : "{+", style, join: .withNext)
        text.add(run.text, style)
        text.add(style == .gone ? "-]" : "+}", style, join: .withPrevious)
      } else {
        text.add(
          Abridgement.of(run.text, isFirst: index == 0, isLast: index == runs.count - 1))
      }
    }
    return text
  }

  /// Points to confirm: severity, what to confirm, the sum, and where to look.
  ///
  /// - Parameter showsIDs: whether the whole id stands there, which a list of findings that may
  ///   stand asks for.
  mutating func findings(_ findings: [Finding], _ phrasing: Phrasing, showsIDs: Bool = false) {
    for finding in findings {
      var text = StyledText(
        "[" + phrasing.severity(finding.severity) + "] ",
        finding.severity == .high ? .alert : .strong)
      text.add(phrasing.message(finding))
      text.add("  " + (showsIDs ? finding.id : finding.check), .faint)
      write(text, indent: 2, hanging: 4)
      let sum = phrasing.arithmetic(of: finding)
      if !sum.isEmpty { write(StyledText(sum), indent: 4, hanging: 6) }
      for place in phrasing.quotations(of: finding) {
        var quotation = StyledText(phrasing.words("lines", ["n": "\(place.line)"]) + "  ", .faint)
        quotation.add(place.words)
        write(quotation, indent: 4, hanging: 6)
      }
      for told in phrasing.besides(finding, showsIDs: showsIDs) {
        write(StyledText(told, .faint), indent: 4, hanging: 6)
      }
      if finding.isCarriedOver {
        write(StyledText(phrasing["carriedOver"], .faint), indent: 4, hanging: 6)
      }
    }
  }
}

extension Passage.Side {
  /// Whether words of this side are marked as changed.
  fileprivate var isMarked: Bool { runs.contains { $0.isChanged && !$0.text.isEmpty } }
}
