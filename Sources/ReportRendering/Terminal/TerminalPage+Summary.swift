internal import PolicyModel

extension TerminalPage {
  mutating func editions(_ report: ChangeReport, _ phrasing: Phrasing) {
    edition(report.old, label: phrasing["label.old"], phrasing)
    edition(report.new, label: phrasing["label.new"], phrasing)
    blank()
  }

  mutating func verdict(_ report: ChangeReport, _ phrasing: Phrasing) {
    write(StyledText(phrasing.verdict(report), .strong))
    if !report.findings.isEmpty {
      write(StyledText(phrasing.findingsVerdict(report.findings), .alert))
    }
    write(StyledText(phrasing.sentences(report.tally), .faint))
    if report.isCoarse { write(StyledText(phrasing["coarse"], .alert)) }
  }

  /// One line a type: `数値  値の変更 8  追加 3`.
  mutating func tally(_ report: ChangeReport, _ phrasing: Phrasing) {
    var rows = report.tally.byType.map { type, counts in
      (
        phrasing["type." + type],
        counts.map { (phrasing[type + "." + $0.kind], $0.count) }
      )
    }
    if !report.findings.isEmpty {
      let severities = Finding.Severity.allCases.map { severity in
        (
          phrasing.severity(severity),
          report.findings.reduce(0) { $0 + ($1.severity == severity ? 1 : 0) }
        )
      }
      rows.append((phrasing["type.finding"], severities.filter { $0.1 > 0 }))
    }
    guard !rows.isEmpty else { return }
    blank()
    let column = 4 + (rows.map { DisplayWidth.of($0.0) }.max() ?? 0)
    for (name, counts) in rows {
      var text = StyledText(name, .strong)
      text.pad(to: column - 2)
      for (index, (kind, count)) in counts.enumerated() {
        if index > 0 { text.add("  ") }
        text.add(kind + " ", join: .withNext)
        text.add(phrasing.grouped(count), .strong, join: .withPrevious)
      }
      write(text, indent: 2, hanging: column)
    }
  }

  /// The main changes, numbered: what changed, the sentence itself, and where it stands.
  mutating func top(_ digest: Digest, _ phrasing: Phrasing) {
    guard !digest.top.isEmpty else { return }
    heading(phrasing["heading.top"], phrasing)
    for (index, change) in digest.top.prefix(6).enumerated() {
      let number = "\(index + 1)"
      var text = StyledText(String(repeating: " ", count: max(0, 2 - number.count)) + number + "  ")
      text.add(phrasing.subject(of: change), .strong)
      text.add("  ")
      switch change.matter {
      case .demand(let kinds):
        text.add(phrasing.list(kinds.map { phrasing["demand." + $0.rawValue] }))
        text.add("  ")
        for figure in digest.amounts(of: change) {
          text.add(transition(figure, phrasing))
          text.add("  ")
        }
        text.add(strengths(change))
      case .figure(.changed), .figure(.requalified):
        text.add(transition(change, phrasing))
      default:
        text.add(phrasing.list(phrasing.kinds(of: change)))
        let movement = phrasing.movement(change)
        if !movement.isEmpty { text.add("  " + movement) }
      }
      if change.needsConfirmation { text.add(" [" + phrasing["label.confirm"] + "]", .alert) }
      write(text, hanging: 4)
      // A section that only moved is named in the headline already.
      if !change.isMovedWhole, !change.isBare { quotes(digest.quoted(change), phrasing, indent: 4) }
      write(place(change, phrasing), indent: 4)
    }
  }

  /// Strength before and after, where it tells something.
  private func strengths(_ change: Change) -> StyledText {
    let (old, new) = (change.old?.demand?.strength, change.new?.demand?.strength)
    var text = StyledText()
    if let old { text.add(whole: Phrasing.scale(old), .gone) }
    if let new, new != old {
      if old != nil { text.add(" → ") }
      text.add(whole: Phrasing.scale(new), .fresh)
    }
    return text
  }

  /// What the reader met in either edition.
  mutating func notices(_ report: ChangeReport, _ phrasing: Phrasing) {
    let notices =
      report.oldNotices.map { ("label.old", $0) } + report.newNotices.map { ("label.new", $0) }
    guard !notices.isEmpty else { return }
    blank()
    for (label, notice) in notices { self.notice(notice, label: phrasing[label], phrasing) }
  }

  mutating func notice(_ notice: ReadingNotice, label: String, _ phrasing: Phrasing) {
    var text = StyledText(label + phrasing["colon"], .faint)
    let column = text.width
    text.add(phrasing.notice(notice), .faint)
    write(text, hanging: column)
  }

  mutating func colophon(_ report: ChangeReport, _ phrasing: Phrasing) {
    blank()
    write(StyledText(phrasing["legend.marks"], .faint))
    write(StyledText(phrasing["reference"] + " " + phrasing.tool(report.tool), .faint))
  }

  /// Old and new as written, with the movement: `3％ → 5％（＋2ポイント）`.
  func transition(_ change: Change, _ phrasing: Phrasing) -> StyledText {
    var text = StyledText()
    if let old = change.old { text.add(phrasing.written(old), .gone) }
    if change.old != nil && change.new != nil { text.add(" " + phrasing["arrow"] + " ") }
    if let new = change.new { text.add(phrasing.written(new), .fresh) }
    let movement = phrasing.movement(change)
    if !movement.isEmpty {
      let sign = phrasing.sign(of: change.direction)
      if !sign.isEmpty { text.add(" " + sign, .strong, join: .withPrevious) }
      text.add(phrasing["open"], join: .withPrevious)
      text.add(movement, .strong)
      text.add(phrasing["close"])
    }
    return text
  }

  /// Cue and strength of both sides: `「廃止します」●●●●○ → 「見直します」●●●○○`.
  func demandPair(_ change: Change, _ phrasing: Phrasing) -> StyledText {
    let cues = phrasing.cues(of: change)
    var text = StyledText()
    if let old = change.old?.demand {
      text.add(phrasing.cue(cues.old), .gone)
      text.add(" " + Phrasing.scale(old.strength))
    }
    if change.old?.demand != nil && change.new?.demand != nil {
      text.add(" " + phrasing["arrow"] + " ")
    }
    if let new = change.new?.demand {
      text.add(phrasing.cue(cues.new), .fresh)
      text.add(" " + Phrasing.scale(new.strength))
    }
    return text
  }
}
