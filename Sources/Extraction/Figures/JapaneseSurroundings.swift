internal import Lexicon
internal import PolicyModel

/// What the words around a Japanese figure add to it: bounds, roles, bases, as-of dates.
struct JapaneseSurroundings {
  let text: SentenceText

  // MARK: Bounds

  /// Adds bounds and roles; the words that bound become part of the figure.
  func bounded(_ drafts: consuming [FigureDraft]) -> [FigureDraft] {
    var result = drafts
    for index in result.indices {
      let floor = index > 0 ? result[index - 1].range.upperBound : text.start
      let ceiling = index + 1 < result.count ? result[index + 1].range.lowerBound : text.end
      before(&result[index], from: floor)
      after(&result[index], to: ceiling)
    }
    compare(&result)
    return result
  }

  /// 民間の出身者が528名で、行政からの445名より多い: 445 is what the other is compared with, and no bound.
  private func compare(_ drafts: inout [FigureDraft]) {
    for index in drafts.indices.dropFirst()
    where drafts[index].bound == .moreThan || drafts[index].bound == .lessThan {
      let draft = drafts[index]
      guard
        let (_, start) = JapaneseBounds.comparing.longest(
          in: text.bytes, endingAt: draft.range.upperBound, from: draft.range.lowerBound),
        start > draft.range.lowerBound,
        drafts[..<index].contains(where: {
          $0.kind == .count && $0.kind == draft.kind && $0.unit == draft.unit
        })
      else { continue }
      drafts[index].bound = .exactly
      drafts[index].range = draft.range.lowerBound..<start
    }
  }

  private func before(_ draft: inout FigureDraft, from floor: Int) {
    // 最大震度6弱 is the greatest step that there was, and no bound.
    guard draft.rule != "listNumber", draft.rule != "seismic" else { return }
    for _ in 0..<2 {
      let start = draft.range.lowerBound
      guard
        let (word, wordStart) = JapaneseBounds.before.longest(
          in: text.bytes, endingAt: start, from: floor)
      else { return }
      if JapaneseBounds.notHedges.longest(in: text.bytes, endingAt: start, from: text.start) != nil
      {
        return
      }
      if draft.isTemporal, text.ends("数", at: start) || text.ends("最高", at: start) { return }
      if text.ends("数", at: start), !draft.startsWithMultiplier(text) { return }
      if let bound = word.bound, draft.bound == .exactly || draft.bound == .upTo {
        draft.bound = bound
      }
      draft.range = wordStart..<draft.range.upperBound
    }
  }

  private func after(_ draft: inout FigureDraft, to ceiling: Int) {
    for step in 0..<3 {
      var place = draft.range.upperBound
      if draft.rule == "listNumber" { return }
      // 24時間までの残業: of an amount まで is a limit, of a date a term.
      let isLimit =
        draft.holdsOneAmount && text.starts("までの", at: place)
        && !text.starts("までの間", at: place)
      let ceiling = isLimit ? min(ceiling, place + 6) : ceiling
      guard
        let (word, end) = JapaneseBounds.after.longest(in: text.bytes, from: place, to: ceiling)
          ?? afterParticle(&place, to: ceiling)
      else { return }
      guard applies(word, to: draft, at: place, end: end) else { return }
      if word.isOutside {
        if draft.role == nil { draft.role = word.role }
        return
      }
      if case .numbers = draft.amount, word.bound == .upTo {
        draft.range = draft.range.lowerBound..<end
        return
      }
      if case .times = draft.amount, word.bound == .upTo || word.isTemporal {
        draft.range = draft.range.lowerBound..<(text.ends("の", at: end) ? end - 3 : end)
        return
      }
      let isUntil = draft.isTemporal && draft.kind != .recurrence && word.bound == .upTo
      if isUntil {
        if case .dates = draft.amount {
          draft.range = draft.range.lowerBound..<(text.ends("の", at: end) ? end - 3 : end)
          return
        }
        draft.role = .deadline
        draft.bound = .atMost
      } else {
        if let bound = word.bound, step == 0 || draft.bound == .exactly || word.role == .deadline {
          if draft.bound == .exactly || word.role != nil || bound != .about { draft.bound = bound }
        }
        if let role = word.role, draft.kind != .count { draft.role = role }
      }
      if case .dates = draft.amount, word.role == .deadline || word.role == .start {
        draft.role = nil
        draft.bound = .exactly
      }
      let consumed = text.ends("の", at: end) ? end - 3 : end
      draft.range = draft.range.lowerBound..<consumed
      if word.role != nil { return }
    }
  }

  /// の between a figure and its bound: 1月1日の前.
  private func afterParticle(_ place: inout Int, to ceiling: Int) -> (row: BoundWord, end: Int)? {
    let spaced = text.skippingSpaces(place)
    if spaced > place, spaced - place <= 3,
      let found = JapaneseBounds.after.longest(in: text.bytes, from: spaced, to: ceiling)
    {
      place = spaced
      return found
    }
    return nil
  }

  private func applies(_ word: BoundWord, to draft: FigureDraft, at place: Int, end: Int) -> Bool {
    let isTemporal = draft.isTemporal || draft.kind == .time
    if word.isTemporal && !isTemporal {
      // 1回限りとする bounds an amount, 本日限り a date.
      return word.bound == .atMost && draft.kind == .count && text.ends("限り", at: end)
    }
    if word.isQuantitative && isTemporal { return false }
    if draft.kind == .recurrence {
      // 月3回まで limits how often, 毎日まで nothing.
      let isLimit = word.bound == .upTo && draft.rule == "timesInPeriod"
      if !isLimit, word.role != nil || word.bound == nil || word.bound == .upTo { return false }
    }
    let next = text.scalar(end)
    let nextIsKanji = Script(next) == .kanji
    if text.starts("前", at: place), end == place + 3 {
      if draft.date?.shift != nil || nextIsKanji { return false }
    }
    if text.starts("後", at: place), end == place + 3, draft.date?.shift != nil || nextIsKanji {
      return false
    }
    if text.starts("比", at: place), nextIsKanji, !text.starts("比較", at: place) {
      return draft.isTemporal
    }
    if text.starts("内", at: place), nextIsKanji { return false }
    if text.starts("台", at: place), nextIsKanji || draft.kind == .count { return false }
    if text.starts("強", at: place),
      nextIsKanji || text.starts("い", at: end) || text.starts("く", at: end)
    {
      return false
    }
    if text.starts("弱", at: place), nextIsKanji || text.starts("い", at: end) { return false }
    if text.starts("超", at: place), end == place + 3, nextIsKanji, draft.isBare { return false }
    if text.starts("期限", at: place), end == place + 6 {
      return false
    }
    if text.starts("までの", at: place), end == place + 9, case .dates = draft.amount { return true }
    if draft.rule == "clause" || draft.rule == "name" { return false }
    if draft.rule == "portion", word.bound == .upTo || word.role == .deadline { return false }
    return true
  }

  // MARK: As-of dates

  /// Ties numbers to the date they held at: 2024年7月現在の職員数は1,105人, 47.73%(2025年12月).
  func dated(_ drafts: consuming [FigureDraft]) -> [FigureDraft] {
    var result = drafts
    guard result.contains(where: { $0.isTemporal }) else { return result }
    var current: Int?
    // Numbers from here on wait for a date; no draft is looked at twice.
    var waiting: [Int] = []
    var hasDatable = false
    let lastDatable = result.lastIndex { $0.isDatable } ?? -1
    for index in result.indices {
      if result[index].isTemporal {
        let isParenthesized = isParenthesizedDate(result[index])
        if isParenthesized, hasDatable {
          result[index].role = .asOf
          current = nil
          for earlier in waiting { result[earlier].asOf = index }
          waiting = []
        } else if result[index].role == .asOf {
          current = index
        } else if isParenthesized, lastDatable > index {
          result[index].role = .asOf
          current = index
        }
      } else if result[index].isDatable {
        hasDatable = true
        if result[index].asOf == nil { result[index].asOf = current }
        if result[index].asOf == nil { waiting.append(index) }
      }
    }
    return result
  }

  private func isParenthesizedDate(_ draft: FigureDraft) -> Bool {
    guard text.byte(draft.range.lowerBound - 1) == 0x28, draft.date != nil else { return false }
    var place = draft.range.upperBound
    for _ in 0..<4 {
      guard let end = text.skipping(JapaneseFigureContext.surveys, at: place) else { break }
      place = end
    }
    return text.byte(place) == 0x29 || text.starts("、", at: place)
  }

  // MARK: Bases

  /// Finds what a share or a change is measured against: 2018年度比で3割, 全体の48%.
  func based(_ drafts: consuming [FigureDraft]) -> [FigureDraft] {
    var result = drafts
    for index in result.indices where result[index].isComparable {
      let floor = index > 0 ? result[index - 1].range.upperBound : text.start
      if index > 0, result[index - 1].role == .baseline,
        onlyGlue(from: floor, to: result[index].range.lowerBound)
      {
        result[index].base = baseRange(result[index - 1])
      } else if let base = comparedBase(before: result[index].range.lowerBound, from: floor) {
        result[index].base = base
      } else if result[index].kind == .percent || result[index].unit == "fraction",
        let base = possessor(before: result[index].range.lowerBound, from: floor)
      {
        // 目標の90%: no share of it.
        if text.ends("目標", at: base.upperBound) {
          result[index].role = .target
          continue
        }
        result[index].base = base
        if result[index].role == nil { result[index].role = .share }
      }
    }
    return result
  }

  private func baseRange(_ draft: FigureDraft) -> Range<Int> {
    var end = draft.range.upperBound
    for word in ["比で", "対比", "比"] where text.ends(word, at: end) {
      end -= word.utf8.count
      break
    }
    return draft.range.lowerBound..<end
  }

  private func onlyGlue(from: Int, to: Int) -> Bool {
    guard to >= from, to - from <= 15 else { return false }
    if from == to { return true }
    return text.has(JapaneseFigureContext.afterBase, at: from)
  }

  /// 前年度比5%増, 従来比で2割.
  private func comparedBase(before offset: Int, from floor: Int) -> Range<Int>? {
    var end = offset
    if text.byte(end - 1) == 0x2B { end -= 1 }
    for word in ["で", "で、", "の"] where text.ends(word, at: end) { end -= word.utf8.count }
    guard text.ends("比", at: end), end - 3 > floor else { return nil }
    end -= 3
    var start = end
    while start > floor {
      let script = Script(text.scalar(before: start))
      guard script == .kanji || script == .katakana || script == .digit else { break }
      start = text.previous(start)
    }
    return start < end ? start..<end : nil
  }

  /// 全体の48%: the noun before の.
  private func possessor(before offset: Int, from floor: Int) -> Range<Int>? {
    var end = offset
    if text.ends("うち、", at: end) { end -= 9 }
    if text.ends("うち", at: end) { end -= 6 }
    guard text.ends("の", at: end), end - 3 > floor else { return nil }
    end -= 3
    var start = end
    while start > floor {
      let script = Script(text.scalar(before: start))
      guard script == .kanji || script == .katakana || script == .latin || script == .digit else {
        break
      }
      start = text.previous(start)
    }
    return start < end ? start..<end : nil
  }
}

extension FigureDraft {
  /// Whether it is measured against something: 5%, 2倍, 3分の1.
  fileprivate var isComparable: Bool {
    kind == .percent || kind == .multiple || unit == "fraction"
  }

  /// Whether it holds at a date: a number that is no name's.
  fileprivate var isDatable: Bool {
    switch amount {
    case .number, .numbers: !isInName
    default: false
    }
  }

  /// 数十人, 数百万円: 数 goes with a multiplier only.
  fileprivate func startsWithMultiplier(_ text: SentenceText) -> Bool {
    switch text.scalar(range.lowerBound) {
    case 0x5341, 0x767E, 0x5343, 0x4E07, 0x5104, 0x5146: true
    default: false
    }
  }
}
