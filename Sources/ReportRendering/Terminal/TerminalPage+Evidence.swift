internal import PolicyModel

extension TerminalPage {
  /// The sentence that changed with the changed words marked: in one line where both editions
  /// have the rest of it, else a line for each.
  func quotes(
    _ change: Change, _ digest: Digest, _ phrasing: Phrasing, room: Int
  ) -> [StyledText] {
    switch (change.old, change.new) {
    case (let old?, let new?):
      let marked = digest.marked(change)
      // A figure's former value stands in the headline already; what else changed is marked.
      if change.isFigureChange {
        let figure = ChangedWords.of(new)
        let all = marked?.newStretch
        let isWhole =
          all.map { figure.changed.hasSuffix($0.changed) || figure.changed.hasPrefix($0.changed) }
          ?? !(marked?.new.contains(where: \.isChanged) ?? false)
        if !isWhole, let marked, marked.fits(room) { return [quote(marked.new, "+", .fresh)] }
        guard !isWhole, let all, DisplayWidth.of(all.changed) <= room / 2 else {
          return [quote(figure, "+", .fresh, room)]
        }
        return [quote(all, "+", .fresh, room)]
      }
      let pair =
        marked?.onePlace ?? ChangedWords.pair(old, new, cues: phrasing.cues(of: change))
      // Marks around the deciding words alone would hide what differs beside them.
      let isWhole = pair.old.before == pair.new.before && pair.old.after == pair.new.after
      if !isWhole, let marked, marked.onePlace == nil, marked.fits(room) {
        return [quote(marked.old, "-", .gone), quote(marked.new, "+", .fresh)]
      }
      return inline(pair.old, pair.new, room: room).map { [$0] }
        ?? [quote(pair.old, "-", .gone, room), quote(pair.new, "+", .fresh, room)]
    case (let old?, nil): return [quote(.of(old), "-", .gone, room)]
    case (nil, let new?): return [quote(.of(new), "+", .fresh, room)]
    case (nil, nil): return []
    }
  }

  /// Both editions in one line: 書面により[-得なければならない-]{+得ることを要しない+}。
  private func inline(_ old: ChangedWords, _ new: ChangedWords, room: Int) -> StyledText? {
    let middle = DisplayWidth.of(old.changed) + DisplayWidth.of(new.changed)
    // Behind a word that came or went alone its blank stays outside the marks.
    let after = old.changed.isEmpty ? new.after : old.after
    guard old.before == new.before,
      old.after == new.after || " " + new.after == old.after || " " + old.after == new.after,
      middle <= room / 2, !old.before.isEmpty || !after.isEmpty
    else { return nil }
    let both = ChangedWords(
      before: old.before, changed: old.changed + new.changed, after: after
    ).fitted(to: room - 8)
    var text = StyledText("± ")
    text.add(both.before, .faint)
    if !old.changed.isEmpty {
      text.add("[-", .gone, join: .withNext)
      text.add(old.changed, .gone)
      text.add("-]", .gone, join: .withPrevious)
    }
    if !new.changed.isEmpty {
      text.add("{+", .fresh, join: .withNext)
      text.add(new.changed, .fresh)
      text.add("+}", .fresh, join: .withPrevious)
    }
    text.add(both.after, .faint)
    return text
  }

  private func quote(
    _ runs: [Passage.Run], _ sign: String, _ style: StyledText.Style
  ) -> StyledText {
    var text = StyledText(sign + " ", style)
    for run in runs {
      guard run.isChanged else {
        text.add(run.text, .faint)
        continue
      }
      text.add(style == .gone ? "[-" : "{+", style, join: .withNext)
      text.add(run.text, style)
      text.add(style == .gone ? "-]" : "+}", style, join: .withPrevious)
    }
    return text
  }

  private func quote(
    _ words: ChangedWords, _ sign: String, _ style: StyledText.Style, _ room: Int
  ) -> StyledText {
    let words = words.fitted(to: room - 4)
    var text = StyledText(sign + " ", style)
    text.add(words.before, .faint)
    if words.before.isEmpty && words.after.unicodeScalars.count < 2 {
      text.add(words.changed, style)
    } else if !words.changed.isEmpty {
      text.add(style == .gone ? "[-" : "{+", style, join: .withNext)
      text.add(words.changed, style)
      text.add(style == .gone ? "-]" : "+}", style, join: .withPrevious)
    }
    text.add(words.after, .faint)
    return text
  }

  /// Where a change stands: its nearest headings, and its lines in one piece.
  ///
  /// The heading that holds the whole document is left out, since the page's head names it.
  func place(_ change: Change, _ phrasing: Phrasing, last: Int = 2) -> StyledText {
    var text = StyledText(phrasing.sectionPath(change.place, last: last), .faint)
    let lines = phrasing.lines(old: change.old?.line, new: change.new?.line)
    if !lines.isEmpty {
      if !text.isEmpty { text.add("  ", .faint) }
      text.add(whole: lines, .faint)
    }
    return text
  }

  /// The headings of a passage, without the one that holds the whole document.
  func path(_ section: [String], _ phrasing: Phrasing) -> String {
    let path = phrasing.sectionPath(section)
    return path.isEmpty ? section.last ?? phrasing["preamble"] : path
  }
}

extension Change {
  fileprivate var isFigureChange: Bool {
    if case .figure = matter { true } else { false }
  }
}
