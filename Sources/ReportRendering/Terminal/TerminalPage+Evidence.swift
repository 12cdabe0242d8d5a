internal import PolicyModel

extension TerminalPage {
  /// The sentence that changed, a line for each edition, with the changed words marked.
  mutating func quotes(_ change: Change, _ phrasing: Phrasing, indent: Int) {
    let room = columns - indent - 6
    switch (change.old, change.new) {
    case (let old?, let new?):
      // A figure's former value stands in the headline already.
      if change.isFigureChange { return quote(.of(new), "+", .fresh, room, indent) }
      let pair = ChangedWords.pair(old, new, cues: phrasing.cues(of: change))
      quote(pair.old, "-", .gone, room, indent)
      quote(pair.new, "+", .fresh, room, indent)
    case (let old?, nil): quote(.of(old), "-", .gone, room, indent)
    case (nil, let new?): quote(.of(new), "+", .fresh, room, indent)
    case (nil, nil): break
    }
  }

  private mutating func quote(
    _ words: ChangedWords, _ sign: String, _ style: StyledText.Style, _ room: Int, _ indent: Int
  ) {
    let words = words.fitted(to: room)
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
    write(text, indent: indent, hanging: indent + 2)
  }

  /// Where a change stands: its nearest headings, and its lines in one piece.
  ///
  /// The heading that holds the whole document is left out, since the page's head names it.
  func place(_ change: Change, _ phrasing: Phrasing) -> StyledText {
    var text = StyledText(phrasing.sectionPath(change.place, last: 2), .faint)
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
