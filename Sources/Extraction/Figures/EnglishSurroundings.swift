internal import Lexicon
internal import PolicyModel

/// How English ties two figures into one.
struct EnglishConnectors: FigureConnectors {
  func connection(_ text: SentenceText, first: Range<Int>, second: Range<Int>) -> FigureConnection?
  {
    let from = first.upperBound
    let to = second.lowerBound
    guard to > from, to - from <= 20 else { return nil }
    let gap = text.lowered(from..<to)
    switch gap {
    case "-", " - ": return .hyphen
    case "–", "—", " – ", "~", " ~ ": return .mark
    case "→", " → ": return .arrow
    case "/" where text.isLetter(from - 1) && text.isLetter(to): return .mark
    case "- to ", " to ", " to the ", " until ", " till ", " through ", " and the ", " and ",
      " to about ",
      " up to ", " through to ", " up until ", " thru ", " through to the ", " until the ",
      " till the ", " through the ", " to date":
      let before = word(text, before: first.lowerBound)
      if gap.hasPrefix(" and") {
        return before == "between" || isAgedBetween(text, first) ? .mark : nil
      }
      return before == "from" ? .word : .mark
    default: return nil
    }
  }

  /// aged between 16 and 24: the word stands inside of the figure.
  private func isAgedBetween(_ text: SentenceText, _ figure: Range<Int>) -> Bool {
    ["aged between ", "ages between ", "age between "].contains {
      text.skippingFolded($0, at: figure.lowerBound) != nil
    }
  }

  func tellsChange(_ text: SentenceText, at offset: Int, _ connection: FigureConnection) -> Bool {
    connection == .arrow || connection == .word
  }

  func joinsBounds(_ text: SentenceText, from: Int, to: Int) -> Bool {
    guard to - from <= 8, to >= from else { return false }
    return [" and ", " but ", ", and ", ", but ", " and", ", "].contains(text.string(from..<to))
  }

  private func word(_ text: SentenceText, before offset: Int) -> String {
    var end = text.skippingSpaces(before: offset)
    if text.ends(" the", at: end) { end = text.skippingSpaces(before: end - 3) }
    var start = end
    while start > text.start, text.isLetter(start - 1), end - start < 12 { start -= 1 }
    return text.lowered(start..<end)
  }
}

/// What the words around an English figure add to it.
struct EnglishSurroundings {
  let text: SentenceText

  func bounded(_ drafts: consuming [FigureDraft]) -> [FigureDraft] {
    var result = drafts
    for index in result.indices {
      let floor = index > 0 ? result[index - 1].range.upperBound : text.start
      let ceiling = index + 1 < result.count ? result[index + 1].range.lowerBound : text.end
      before(&result[index], from: floor)
      after(&result[index], to: ceiling)
    }
    return result
  }

  private func before(_ draft: inout FigureDraft, from floor: Int) {
    if draft.rule == "listNumber" || draft.isInName { return }
    if draft.kind == .recurrence { return rhythm(&draft, from: floor) }
    if case .dates = draft.amount {
      for word in ["from ", "between "] where text.ends(word, at: draft.range.lowerBound) {
        draft.range = (draft.range.lowerBound - word.utf8.count)..<draft.range.upperBound
      }
      return
    }
    switch draft.amount {
    case .numbers, .durations, .times:
      for word in ["from ", "between "] where text.ends(word, at: draft.range.lowerBound) {
        draft.range = (draft.range.lowerBound - word.utf8.count)..<draft.range.upperBound
      }
    case .date(let date) where date.ownDay != nil: takeWeekday(&draft, from: floor)
    default: break
    }
    for _ in 0..<2 {
      let end = text.skippingSpaces(before: draft.range.lowerBound)
      var place = end
      for article in [" the", " a", " another"] where text.ends(article, at: end) {
        place = text.skippingSpaces(before: end - article.utf8.count + 1)
      }
      guard
        let (word, start) = EnglishBounds.before.longest(
          in: text.bytes, endingAt: place, from: floor),
        start == text.start || !text.isLetter(start - 1)
      else { return }
      // Six times as many as 20 years ago: a comparison bounds nothing.
      if text.starts("as ", at: start),
        case let before = text.skippingSpaces(before: start),
        ["times", "twice", "half", "double"].contains(where: { text.ends($0, at: before) })
      {
        return
      }
      if word.isTemporal && !draft.isTemporal { return }
      if word.isQuantitative && draft.isTemporal { return }
      if draft.isTemporal, word.bound == .upTo {
        draft.bound = .atMost
        draft.role = .deadline
        draft.range = start..<draft.range.upperBound
        return
      }
      if draft.isTemporal, text.isLetter(start),
        word.bound == .upTo
          || word.role == nil && !word.isTemporal
            && word.bound != .about && word.bound != .atMost
      {
        return
      }
      if word.isOutside {
        if draft.role == nil { draft.role = word.role }
        return
      }
      if word.bound == .moreThan, draft.bound == .exactly, isDenied(before: start, from: floor) {
        // "⟦No⟧ household will pay ⟦more than⟧ £180": without its "no" the bound says the opposite.
        draft.bound = .atMost
        return
      }
      if let bound = word.bound, draft.bound == .exactly { draft.bound = bound }
      if let role = word.role, draft.role == nil { draft.role = role }
      draft.range = start..<draft.range.upperBound
      if word.role != nil { return }
    }
  }

  /// "⟦Nobody may stay⟧ longer than", "⟦no tenant shall be charged⟧ more than": the verb alone stands
  /// between one who is denied and the bound.
  private func isDenied(before end: Int, from floor: Int) -> Bool {
    var start = end
    var words: [String] = []
    // At most some twelve words back, up to a mark.
    while start > text.start, words.count < 12 {
      let stop = text.skippingSpaces(before: start)
      guard stop < start, text.isLetter(stop - 1) || stop == start else { break }
      var first = stop
      while first > text.start, text.isLetter(first - 1) || text.byte(first - 1) == 0x2D {
        first -= 1
      }
      guard first < stop else { break }
      words.append(String(decoding: text.bytes[first..<stop], as: UTF8.self).lowercased())
      start = first
    }
    return EnglishDenials.denies(words)
  }

  /// Monday, 1 September: the day of the week belongs to the date.
  private func takeWeekday(_ draft: inout FigureDraft, from floor: Int) {
    var end = text.skippingSpaces(before: draft.range.lowerBound)
    guard end < draft.range.lowerBound, end > floor else { return }
    if text.byte(end - 1) == 0x2C { end -= 1 }
    var start = end
    while start > floor, text.isLetter(start - 1), end - start < 10 { start -= 1 }
    guard
      EnglishDateWords.weekdays.longest(in: text.bytes, from: start, to: end)?.end == end
    else { return }
    draft.range = start..<draft.range.upperBound
  }

  /// At least once every two years.
  private func rhythm(_ draft: inout FigureDraft, from floor: Int) {
    let place = text.skippingSpaces(before: draft.range.lowerBound)
    guard draft.bound == .exactly,
      let (word, start) = EnglishBounds.before.longest(
        in: text.bytes, endingAt: place, from: floor),
      start == text.start || !text.isLetter(start - 1), let bound = word.bound, word.role == nil,
      !word.isTemporal
    else { return }
    draft.bound = bound
    draft.range = start..<draft.range.upperBound
  }

  private func after(_ draft: inout FigureDraft, to ceiling: Int) {
    guard !draft.isInName,
      let (word, end) = EnglishBounds.after.longest(
        in: text.bytes, from: draft.range.upperBound, to: text.end), end <= ceiling,
      !text.isLetter(end), !isFollowedByNumber(end)
    else { return }
    if word.isTemporal && !draft.isTemporal || word.isQuantitative && draft.isTemporal { return }
    if let bound = word.bound,
      draft.bound == .exactly || draft.bound == .about || word.bound == .atLeast
        || word.bound == .atMost
    {
      draft.bound = bound
    }
    if let role = word.role { draft.role = role }
    if !word.isOutside { draft.range = draft.range.lowerBound..<end }
  }

  /// 200 or greater than 190: the bound belongs to the next number.
  private func isFollowedByNumber(_ end: Int) -> Bool {
    let place = text.skipping(" to", at: end) ?? text.skipping(" than", at: end) ?? end
    guard text.byte(place) == 0x20 else { return false }
    if text.isDigit(place + 1) { return true }
    // Larger than twenty and less or equal than thirty.
    for word in ["or ", "than ", "a ", "an ", "the "] where text.starts(word, at: place + 1) {
      return true
    }
    return EnglishNumbers.table.end(in: text.bytes, from: place + 1, to: text.end) >= 0
  }

  /// Finds what a share is measured of: 48% of all staff.
  func based(_ drafts: consuming [FigureDraft]) -> [FigureDraft] {
    var result = drafts
    for index in result.indices {
      if index + 1 < result.count, result[index + 1].role == .baseline,
        result[index + 1].isTemporal,
        result[index].kind == .percent || result[index].kind == .multiple,
        result[index + 1].range.lowerBound - result[index].range.upperBound <= 24
      {
        // 30% against 2018 levels.
        result[index].base = result[index + 1].range
      }
      guard result[index].kind == .percent || result[index].unit == "fraction",
        let start = text.skipping(" of ", at: result[index].range.upperBound)
      else { continue }
      let ceiling = index + 1 < result.count ? result[index + 1].range.lowerBound : text.end
      var end = start
      var words = 0
      while end < ceiling, words < 4 {
        var last = end
        while last < ceiling,
          text.isLetter(last) || text.byte(last) == 0x2D || text.byte(last) == 0x27
        { last += 1 }
        guard last > end else { break }
        let word = text.lowered(end..<last)
        if words > 0, EnglishFigureWords.notCounters.contains(word) { break }
        end = last
        words += 1
        if text.byte(end) != 0x20 { break }
        end += 1
      }
      end = text.skippingSpaces(before: end)
      guard end > start,
        !EnglishSubjectWords.pronouns.contains(
          text.string(start..<end).split(separator: " ")[0].lowercased())
      else { continue }
      result[index].base = start..<end
      if result[index].role == nil { result[index].role = .share }
    }
    return result
  }
}
