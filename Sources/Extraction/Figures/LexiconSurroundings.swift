internal import Lexicon
internal import PolicyModel

/// How a language ties two figures into one, by its tables.
struct LexiconConnectors: FigureConnectors {
  let lexicon: FigureLexicon

  func connection(_ text: SentenceText, first: Range<Int>, second: Range<Int>) -> FigureConnection?
  {
    let (from, to) = (first.upperBound, second.lowerBound)
    guard to > from, to - from <= 20 else { return nil }
    switch text.string(from..<to) {
    case "-", " - ": return .hyphen
    case "–", "—", " – ", "~", " ~ ": return .mark
    case "→", " → ": return .arrow
    default: break
    }
    let start = text.skippingSpaces(from)
    guard let (tie, end) = lexicon.ties.longest(in: text.bytes, from: start, to: to),
      text.skippingSpaces(end) == to
    else { return nil }
    switch tie {
    case .range: return .mark
    case .and: return isOpened(text, before: first.lowerBound) ? .mark : nil
    case .change: return isOpened(text, before: first.lowerBound) ? .word : nil
    }
  }

  /// Whether the word that opens a range or a change stands before the first figure.
  private func isOpened(_ text: SentenceText, before offset: Int) -> Bool {
    let end = text.skippingSpaces(before: offset)
    return lexicon.openers.longest(in: text.bytes, endingAt: end, from: text.start) != nil
  }

  func tellsChange(_ text: SentenceText, at offset: Int, _ connection: FigureConnection) -> Bool {
    connection == .arrow || connection == .word
  }

  func joinsBounds(_ text: SentenceText, from: Int, to: Int) -> Bool {
    guard to > from, to - from <= 8 else { return false }
    let start = text.skippingSpaces(text.byte(from) == 0x2C ? from + 1 : from)
    if start == to { return true }
    guard case (.and, let end)? = lexicon.ties.longest(in: text.bytes, from: start, to: to) else {
      return false
    }
    return text.skippingSpaces(end) == to
  }
}

/// What the words around a figure add to it, by the tables of a language.
struct LexiconSurroundings {
  let text: SentenceText
  let lexicon: FigureLexicon

  func bounded(_ drafts: consuming [FigureDraft]) -> [FigureDraft] {
    var result = drafts
    for index in result.indices where !result[index].isInName {
      let floor = index > 0 ? result[index - 1].range.upperBound : text.start
      let ceiling = index + 1 < result.count ? result[index + 1].range.lowerBound : text.end
      before(&result[index], from: floor)
      behind(&result[index], to: ceiling)
    }
    return result
  }

  private func before(_ draft: inout FigureDraft, from floor: Int) {
    if hasTwoEnds(draft) { return takeOpener(&draft, from: floor) }
    if draft.date?.ownDay != nil { takeWeekday(&draft, from: floor) }
    for _ in 0..<2 {
      let direct = text.skippingSpaces(before: draft.range.lowerBound)
      var place = direct
      var found = lexicon.before.longest(in: text.bytes, endingAt: place, from: floor)
      if found == nil,
        let (_, start) = lexicon.articles.longest(in: text.bytes, endingAt: direct, from: floor),
        isWordStart(start)
      {
        place = text.skippingSpaces(before: start)
        found = lexicon.before.longest(in: text.bytes, endingAt: place, from: floor)
      }
      guard let (edge, start) = found, isWordStart(start), apply(edge, to: &draft) else { return }
      draft.range = start..<draft.range.upperBound
      if draft.role != nil { return }
    }
  }

  private func behind(_ draft: inout FigureDraft, to ceiling: Int) {
    guard
      let (edge, end) = lexicon.behind.longest(
        in: text.bytes, from: draft.range.upperBound, to: text.end), end <= ceiling,
      lexicon.isAgglutinating || !isLetter(end), apply(edge, to: &draft)
    else { return }
    draft.range = draft.range.lowerBound..<end
  }

  /// Whether a word says something of such a figure, which it then does.
  private func apply(_ edge: FigureLexicon.Edge, to draft: inout FigureDraft) -> Bool {
    if draft.isTemporal {
      switch edge {
      case .bound(.about): draft.bound = .about
      case .bound: return false
      case .deadline, .until: (draft.bound, draft.role) = (.atMost, .deadline)
      case .dueBefore: draft.bound = .lessThan
      case .start, .from: (draft.bound, draft.role) = (.atLeast, .start)
      case .after: (draft.bound, draft.role) = (.moreThan, .start)
      case .asOf: draft.role = .asOf
      }
      return true
    }
    guard draft.bound == .exactly || draft.bound == .about else { return false }
    switch edge {
    case .bound(let bound): draft.bound = bound
    case .until: draft.bound = draft.kind == .time ? .atMost : .upTo
    case .from: draft.bound = .atLeast
    case .deadline where draft.kind == .time, .deadline where draft.kind == .duration:
      draft.bound = .atMost
    case .start where draft.kind == .time: draft.bound = .atLeast
    default: return false
    }
    return true
  }

  private func hasTwoEnds(_ draft: FigureDraft) -> Bool {
    switch draft.amount {
    case .dates, .numbers, .durations, .times: true
    default: false
    }
  }

  /// The word that opens a range belongs to it.
  private func takeOpener(_ draft: inout FigureDraft, from floor: Int) {
    let end = text.skippingSpaces(before: draft.range.lowerBound)
    guard let (_, start) = lexicon.openers.longest(in: text.bytes, endingAt: end, from: floor),
      isWordStart(start)
    else { return }
    draft.range = start..<draft.range.upperBound
  }

  /// Montag, 1. September: the day of the week belongs to the date.
  private func takeWeekday(_ draft: inout FigureDraft, from floor: Int) {
    var end = text.skippingSpaces(before: draft.range.lowerBound)
    if let (_, start) = lexicon.articles.longest(in: text.bytes, endingAt: end, from: floor),
      isWordStart(start)
    {
      end = text.skippingSpaces(before: start)
    }
    if end > floor, text.byte(end - 1) == 0x2C { end -= 1 }
    var start = end
    while start > floor, isLetter(text.previous(start)) || text.byte(start - 1) == 0x2D {
      start = text.previous(start)
    }
    guard start < end,
      lexicon.weekdays.longest(in: text.bytes, from: start, to: end)?.end == end
    else { return }
    draft.range = start..<draft.range.upperBound
  }

  private func isWordStart(_ start: Int) -> Bool {
    lexicon.isAgglutinating || start == text.start || !isLetter(text.previous(start))
  }

  private func isLetter(_ offset: Int) -> Bool {
    text.isLetter(offset) || Script(text.scalar(offset)) == .latin
  }
}
