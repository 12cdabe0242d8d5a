internal import PolicyModel

extension TerminalPage {
  /// The head of a report: a title that both editions bear stands once.
  mutating func editions(_ report: ChangeReport, _ phrasing: Phrasing) {
    if let title = report.old.title, title == report.new.title, !title.isEmpty,
      let old = short(report.old, phrasing["label.old"], phrasing),
      let new = short(report.new, phrasing["label.new"], phrasing)
    {
      write(StyledText(title, .strong))
      var both = old
      both.add("  " + phrasing["arrow"] + "  ")
      both.add(new)
      if both.width <= columns {
        write(both)
      } else {
        write(old)
        write(new)
      }
    } else {
      edition(report.old, label: phrasing["label.old"], phrasing)
      edition(report.new, label: phrasing["label.new"], phrasing)
    }
    blank()
  }

  /// An edition by its date and its file; nil where neither is known.
  private func short(_ edition: Edition, _ label: String, _ phrasing: Phrasing) -> StyledText? {
    var text = StyledText(label, .strong)
    let mark = phrasing.mark(of: edition, beside: edition.title ?? "")
    let file = edition.provenance.fileName ?? ""
    guard !mark.isEmpty || !file.isEmpty else { return nil }
    if !mark.isEmpty {
      text.add("  ")
      if let address = edition.provenance.address {
        text.add(mark, link: address)
      } else {
        text.add(mark)
      }
    }
    if !file.isEmpty { text.add("  " + file, .faint) }
    return text
  }

  mutating func verdict(_ report: ChangeReport, _ phrasing: Phrasing) {
    write(StyledText(phrasing.verdict(report), .strong))
    let sentences = StyledText(phrasing.sentences(report.tally), .faint)
    var points = StyledText()
    if !report.findings.isEmpty {
      points.add(phrasing.findingsVerdict(report.findings), .alert)
      points.add("  ")
    }
    if points.width + sentences.width <= columns {
      points.add(sentences)
      write(points)
    } else {
      write(points)
      write(sentences)
    }
    if report.isCoarse { write(StyledText(phrasing["coarse"], .alert)) }
  }

  /// One line a type: `数値  値の変更 8  追加 3`.
  mutating func tally(_ report: ChangeReport, _ phrasing: Phrasing) {
    var rows = report.tally.byType.map { type, counts in
      (
        phrasing["type." + type],
        counts.map { (phrasing.tallied($0), phrasing.counted($0, in: report)) }
      )
    }
    if !report.findings.isEmpty {
      let severities = Finding.Severity.allCases.map { severity in
        (
          phrasing.severity(severity),
          report.findings.reduce(0) { $0 + ($1.severity == severity ? 1 : 0) }
        )
      }
      rows.append(
        (
          phrasing["type.finding"],
          severities.filter { $0.1 > 0 }.map { ($0.0, phrasing.grouped($0.1)) }
        ))
    }
    guard !rows.isEmpty else { return }
    blank()
    let column = 4 + (rows.map { DisplayWidth.of($0.0) }.max() ?? 0)
    for (name, counts) in rows {
      var text = StyledText(name, .strong)
      text.pad(to: column - 2)
      for (index, (kind, count)) in counts.enumerated() {
        if index > 0 { text.add("  ") }
        text.add(whole: kind + " ", join: .withNext)
        text.add(whole: count, .strong, join: .withPrevious)
      }
      write(text, indent: 2, hanging: column)
    }
  }

  /// The main changes, numbered: what changed, and the sentence itself with its place.
  ///
  /// As many as leave the page on one screen, and a few at least; sentences are quoted from the
  /// first on, as far as there is room.
  mutating func top(_ digest: Digest, _ phrasing: Phrasing) {
    guard !digest.top.isEmpty else { return }
    heading(phrasing["heading.top"], phrasing)
    let start = length
    var heights: [Int] = []
    for (index, change) in digest.top.prefix(Self.mostShown).enumerated() {
      let (before, lines) = (length, lineCount)
      entry(index + 1, change, digest, phrasing, isQuoted: false)
      if index >= Self.leastShown, lineCount > screenLines {
        cut(to: before)
        break
      }
      heights.append(lineCount - lines)
    }
    var room = screenLines - lineCount
    cut(to: start)
    for (index, change) in digest.top.prefix(heights.count).enumerated() {
      let (before, lines) = (length, lineCount)
      entry(index + 1, change, digest, phrasing, isQuoted: true)
      let more = lineCount - lines - heights[index]
      if more > max(room, 0) {
        cut(to: before)
        entry(index + 1, change, digest, phrasing, isQuoted: false)
      } else {
        room -= more
      }
    }
  }

  private static let leastShown = 4
  private static let mostShown = 8

  private mutating func entry(
    _ number: Int, _ change: Change, _ digest: Digest, _ phrasing: Phrasing, isQuoted: Bool
  ) {
    let number = "\(number)"
    var text = StyledText(String(repeating: " ", count: max(0, 2 - number.count)) + number + "  ")
    let headline = headline(of: change, phrasing, isQuoted: isQuoted)
    text.add(headline, .strong)
    let matter = digest.matter(of: change, phrasing)
    if let matter { text.add("  " + matter, .strong) }
    for piece in told(change, digest, phrasing, isQuoted: isQuoted) where !piece.isEmpty {
      text.add("  ")
      text.add(piece)
    }
    if change.needsConfirmation { text.add(" [" + phrasing["label.confirm"] + "]", .alert) }
    // A section that only moved is named in the headline already.
    // Nor is a sentence that its headline told whole.
    let sentence = (digest.told(change).new ?? digest.told(change).old)?.text
    let isTold =
      change.isOfWording && sentence == headline
      || matter != nil && matter == sentence.map(Nameless.withoutStop)
    var quotes =
      !isQuoted || change.isMovedWhole || change.isBare || isTold
      ? [] : quotes(digest.quoted(change), digest, phrasing, room: columns - 6)
    // The place stands where there is room for it, its lines in any case.
    var place = StyledText()
    // 第二十六条 ○３ names the section around it already.
    let isHeading =
      change.place.last.map { headline == $0 || headline.hasPrefix($0 + " ") } ?? false
    for last in isHeading ? [0] : [2, 1, 0] {
      place = self.place(change, phrasing, last: last)
      if let quote = quotes.last, quote.width + place.width + 6 <= columns {
        quotes[quotes.count - 1].add("  ")
        quotes[quotes.count - 1].add(place)
        place = StyledText()
        break
      }
      if text.width + place.width + 2 <= columns { break }
    }
    if !place.isEmpty {
      text.add("  ")
      text.add(place)
    }
    write(text, hanging: 4)
    for quote in quotes { write(quote, indent: 4, hanging: 6) }
  }

  /// What a main change is about; a demand without a name is told by its sentence, unless that
  /// stands below.
  private func headline(of change: Change, _ phrasing: Phrasing, isQuoted: Bool) -> String {
    if change.isOfWording, change.old == nil || change.new == nil,
      let text = (change.new ?? change.old)?.text, DisplayWidth.of(text) <= columns - 20
    {
      return text
    }
    let headline = phrasing.headline(of: change)
    guard change.matter.type == "demand" || change.isOfWording, !isQuoted,
      headline == change.section.last, let excerpt = change.new ?? change.old
    else { return headline }
    return Phrasing.shortened(Nameless.withoutStop(excerpt.text), to: columns < 80 ? 30 : 56)
  }

  /// What became of the matter of a main change: kinds, values, verbs.
  private func told(
    _ change: Change, _ digest: Digest, _ phrasing: Phrasing, isQuoted: Bool
  ) -> [StyledText] {
    switch change.matter {
    case .demand(let kinds):
      let amounts = digest.amounts(of: change)
      // 2025年度 → 2026年度 says itself that it is another deadline.
      let untold = kinds.filter {
        amounts.isEmpty || $0 != .rescheduled && $0 != .requantified
      }
      let values = amounts.map { transition($0, phrasing) }
      guard !untold.isEmpty else { return values }
      let names = phrasing.list(untold.map { phrasing.kind($0.rawValue, of: change) })
      // Without its sentence a demand is told by its verbs.
      let cues = (change.old?.demand?.cue, change.new?.demand?.cue)
      let isReversed = kinds.first == .reversed
      // What was reversed is told by its sentence alone.
      if isReversed, isQuoted { return [StyledText(names)] + values }
      let tellsByCues =
        isReversed || !isQuoted && cues.0 != cues.1 || !phrasing.showsStrength(change)
      return [StyledText(names)] + values
        + [tellsByCues ? demandPair(change, phrasing) : strengths(change)]
    case .figure(.changed), .figure(.requalified):
      return [transition(change, phrasing)]
    default:
      return [
        StyledText(phrasing.list(phrasing.kinds(of: change))),
        StyledText(phrasing.movement(change)),
      ]
    }
  }

  /// Strength before and after, where it tells something.
  private func strengths(_ change: Change) -> StyledText {
    let (old, new) = (change.old?.demand?.strength, change.new?.demand?.strength)
    var text = StyledText()
    if let old { text.add(whole: Phrasing.scale(old), .gone) }
    if let new, new != old {
      if old != nil { text.add(whole: " → ", join: .withPrevious) }
      text.add(whole: Phrasing.scale(new), .fresh, join: .withPrevious)
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

  /// Cue and strength of both sides: `「廃止します」●●●●○ → 「見直します」●●●○○`; what both have
  /// alike stands once.
  func demandPair(_ change: Change, _ phrasing: Phrasing) -> StyledText {
    let cues = phrasing.cues(of: change)
    let showsStrength = phrasing.showsStrength(change)
    let areAlike = change.old?.demand?.strength == change.new?.demand?.strength
    func side(_ demand: Demand?, _ cue: String?, isOld: Bool) -> StyledText {
      guard let demand else {
        let words = phrasing.unsaid(change, isOld: isOld)
        return StyledText(words == phrasing["none"] ? "" : words, isOld ? .gone : .fresh)
      }
      var text = StyledText(phrasing.cue(cue), isOld ? .gone : .fresh)
      if showsStrength, !isOld || !areAlike {
        text.add(whole: " " + Phrasing.scale(demand.strength), join: .withPrevious)
      }
      return text
    }
    if phrasing.needsEvidence(change) { return side(change.new?.demand, cues.new, isOld: false) }
    var text = side(change.old?.demand, cues.old, isOld: true)
    let new = side(change.new?.demand, cues.new, isOld: false)
    if !text.isEmpty && !new.isEmpty { text.add(" " + phrasing["arrow"] + " ") }
    text.add(new)
    return text
  }
}
