internal import PolicyModel

extension TerminalPage {
  /// Subject and values in columns; kind and place below, once for what came or went together.
  mutating func figures(_ digest: Digest, _ phrasing: Phrasing) {
    let changes = digest.figures
    guard !changes.isEmpty else { return }
    heading(phrasing["heading.figures"], count: changes.count, phrasing)
    let subjects = changes.map { phrasing.subject(of: $0) }
    let widest = subjects.map { DisplayWidth.of($0) }.max() ?? 0
    let column = min(widest, max(12, columns / 4)) + 4
    for (index, change) in changes.enumerated() {
      let isStep = index >= digest.firstDateStep
      if index == digest.firstDateStep {
        write(
          StyledText(phrasing.count("figures.steps", changes.count - index), .heading), indent: 2)
      }
      var text = StyledText(subjects[index], .strong)
      let isLong = text.width + 4 > column
      if isLong {
        write(text, indent: 2, hanging: 4)
        text = StyledText()
      } else {
        text.pad(to: column - 2)
      }
      text.add(transition(change, phrasing))
      readings(change, phrasing, in: &text)
      if isStep {
        // A year that went on needs its lines and nothing more.
        text.add("  ")
        let lines = phrasing.lines(old: change.old?.line, new: change.new?.line)
        text.add(whole: lines, .faint)
      }
      write(text, indent: isLong ? column : 2, hanging: column)
      let isSaidBelow =
        index + 1 < changes.count && digest.comeTogether(change, changes[index + 1])
      if !isStep, !isSaidBelow { footnote(change, phrasing, indent: column) }
    }
  }

  /// Values read, where the sources write them otherwise.
  private func readings(_ change: Change, _ phrasing: Phrasing, in text: inout StyledText) {
    let readings = phrasing.readings(of: change)
    if !readings.isEmpty { text.add("  [" + readings + "]", .faint) }
  }

  /// Kinds, place, doubt and repetition of a change.
  private mutating func footnote(_ change: Change, _ phrasing: Phrasing, indent: Int) {
    var text = StyledText(phrasing.list(phrasing.kinds(of: change)), .faint)
    text.add("  ")
    text.add(place(change, phrasing))
    if change.occurrences > 1 {
      text.add("  " + phrasing.count("occurrences", change.occurrences), .faint)
    }
    if change.needsConfirmation { text.add("  [" + phrasing["label.confirm"] + "]", .alert) }
    write(text, indent: indent, hanging: indent)
  }

  /// Kinds and object, then cue pair and strength, then the place.
  mutating func demands(_ digest: Digest, _ phrasing: Phrasing) {
    guard !digest.demands.isEmpty || !digest.reworded.isEmpty else { return }
    heading(phrasing["heading.demands"], count: digest.demandCount, phrasing)
    for change in digest.demands {
      var text = StyledText(phrasing.list(phrasing.kinds(of: change)), .strong)
      let subject = phrasing.subject(of: change)
      // A sentence that is quoted below needs no other name.
      if !isQuoted(change, phrasing) || !isSentence(subject, change) {
        text.add("  ")
        text.add(subject)
      }
      if let speaker = phrasing.speaker(of: change) {
        text.add(phrasing["open"] + speaker + phrasing["close"], .faint)
      }
      if change.needsConfirmation { text.add("  [" + phrasing["label.confirm"] + "]", .alert) }
      write(text, indent: 2, hanging: 4)
      for line in demandLines(change, digest, phrasing) { write(line, indent: 4, hanging: 6) }
    }
    guard !digest.reworded.isEmpty else { return }
    write(
      StyledText(phrasing.count("demands.reworded", digest.reworded.count), .heading),
      indent: 2, hanging: 4)
    for change in digest.reworded {
      var text = StyledText(phrasing.subject(of: change))
      text.add("  ")
      text.add(place(change, phrasing, last: 0))
      write(text, indent: 4, hanging: 6)
    }
  }

  /// What became of a demand: its cues, how far it went, what else differs, the sentence where only
  /// that tells; and its place, behind the last of them where there is room.
  private func demandLines(
    _ change: Change, _ digest: Digest, _ phrasing: Phrasing
  ) -> [StyledText] {
    let isQuoted = isQuoted(change, phrasing)
    let isOfBoth = change.old?.demand != nil && change.new?.demand != nil
    var told = isQuoted && !isOfBoth ? [] : [demandPair(change, phrasing)]
    // How far a deadline or an amount went stands with the figure.
    if digest.amounts(of: change).isEmpty {
      told.append(StyledText(digest.movement(of: change, phrasing)))
    }
    let notes = phrasing.demandNotes(change, digest.terms)
    told += notes.map { StyledText($0) }
    let quotes = isQuoted ? quotes(change, digest, phrasing, room: columns - 6) : []
    var lines = (told + quotes).filter { !$0.isEmpty }
    let place = place(change, phrasing)
    // Behind a condition it would be read as a part of it.
    if !quotes.isEmpty || notes.isEmpty, let last = lines.last,
      last.width + place.width + 6 <= columns
    {
      lines[lines.count - 1].add("  ")
      lines[lines.count - 1].add(place)
    } else {
      lines.append(place)
    }
    return lines
  }

  /// Whether only the sentences tell what changed: cue and strength are the same, or one side has
  /// none and says something else.
  private func isQuoted(_ change: Change, _ phrasing: Phrasing) -> Bool {
    guard change.old != nil, change.new != nil else { return false }
    if phrasing.needsEvidence(change) { return true }
    return change.old?.demand == nil && phrasing.quotesUnsaid(change, isOld: true)
      || change.new?.demand == nil && phrasing.quotesUnsaid(change, isOld: false)
  }

  private func isSentence(_ name: String, _ change: Change) -> Bool {
    (change.new ?? change.old).map { Nameless.sentence($0.text) == name } ?? false
  }

  /// Counts by class, with the first few of them.
  mutating func notation(_ changes: [Change], _ phrasing: Phrasing) {
    guard !changes.isEmpty else { return }
    let total = changes.reduce(0) { $0 + $1.occurrences }
    heading(phrasing["heading.notation"], count: total, phrasing)
    for kind in Change.NotationChange.allCases {
      let own = changes.filter { $0.matter == .notation(kind) }
      guard !own.isEmpty else { continue }
      var text = StyledText(phrasing["notation." + kind.rawValue], .strong)
      text.add(" " + phrasing.grouped(own.reduce(0) { $0 + $1.occurrences }) + "  ")
      for (index, change) in own.prefix(3).enumerated() {
        if index > 0 { text.add(phrasing["list"]) }
        text.add(transition(change, phrasing))
      }
      if own.count > 3 { text.add(" " + phrasing.count("more", own.count - 3), .faint) }
      write(text, indent: 2, hanging: 4)
    }
  }
}
