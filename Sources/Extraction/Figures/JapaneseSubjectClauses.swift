internal import Lexicon

/// Where clauses end, and what they are about.
extension JapaneseSubject {
  /// The noun before を, up to the next comma.
  func objectOfClause(from offset: Int, to ceiling: Int = .max) -> String? {
    var position = offset
    while position < min(text.end, ceiling), position - offset < 90 {
      if text.starts("、", at: position) || text.starts("。", at: position) { return nil }
      if text.starts("を", at: position), position > offset, isParticleRight(at: position, ["を"]),
        let range = phrase.nounPhrase(endingAt: position, from: offset), !isHollow(range)
      {
        return phrase.string(range)
      }
      position += text.width(position)
    }
    return nil
  }

  /// The noun before を to the left, back to a comma or a topic.
  func objectOfClause(before offset: Int) -> String? {
    var position = offset
    while position > text.start, offset - position < 90 {
      position = text.previous(position)
      switch text.scalar(position) {
      case 0x3001, 0x3002, 0x306F, 0x304C: return nil  // 、 。 は が
      case 0x3092:  // を
        guard isParticle(at: position),
          let range = phrase.nounPhrase(endingAt: position, from: floorBefore(position)),
          !isHollow(range) || isWhole(range, JapaneseSubjectWords.hollow)
        else { return nil }
        let whole = phrase.clause(before: range, from: floorBefore(position))
        return phrase.string(isAttributive(endingAt: range.lowerBound) ? whole : range)
      default: break
      }
    }
    return nil
  }

  /// 共済組合が発行する保険証: the が belongs to what modifies 保険証.
  func headsRelativeClause(after offset: Int, to limit: Int? = nil) -> Bool {
    var position = offset
    var steps = 0
    let limit = limit ?? text.end
    while position < limit, steps < 14 {
      let scalar = text.scalar(position)
      if scalar == 0x3001 || scalar == 0x3002 || scalar == 0x3092 || scalar == 0x306B {
        return false
      }
      let next = position + text.width(position)
      if text.has(JapaneseSubjectWords.modifierEnds, at: position), steps > 0 {
        let script = Script(text.scalar(next))
        if script == .kanji || script == .katakana || text.starts("「", at: next) { return true }
        // 負担の程度を把握するための検査.
        if let head = text.skipping("ための", at: next), Script(text.scalar(head)) == .kanji {
          return true
        }
      }
      position = next
      steps += 1
    }
    return false
  }

  /// 期間を定めるもの: what stands before を belongs to a clause about a thing.
  func headsThing(after offset: Int, to limit: Int) -> Bool {
    var position = offset
    while position < min(limit, offset + 30) {
      if text.starts("、", at: position) { return false }
      // 税を滞納していない者で、.
      if text.starts("もの", at: position) || text.starts("者で、", at: position) {
        return text.has(JapaneseSubjectWords.modifierEnds, at: text.previous(position))
      }
      position += text.width(position)
    }
    return false
  }

  /// Whether the figure is what the sentence speaks of: 3割が反対した.
  func isSubjectItself(_ offset: Int) -> Bool {
    text.starts("が", at: offset) || text.starts("は", at: offset)
      || text.starts("も", at: offset) && !text.starts("もの", at: offset)
        && !text.starts("もっ", at: offset)
  }

  /// 審議会は7月から5月まで6回開き、第6回で答申を: a verb without an object ends the clause, and what
  /// stands behind it is another's.
  func closesClause(_ offset: Int) -> Bool {
    var position = offset
    for _ in 0..<24 where position < text.end {
      switch text.scalar(position) {
      case 0x3001:  // 、
        let kana = text.previous(position)
        return position > offset + 3 && !text.ends("より", at: position)
          && isWhole(kana..<position, JapaneseSubjectWords.stemKana)
      case 0x3092, 0x304C, 0x306F, 0x3082, 0x3002: return false  // を が は も 。
      default: position += text.width(position)
      }
    }
    return false
  }

  /// Where the nearest は to the right stands, no further than a short name.
  func topicEnd(from offset: Int) -> Int? {
    var position = offset
    while position < text.end, position - offset < 45 {
      if text.starts("は", at: position), isParticle(at: position) { return position }
      if text.starts("、", at: position) { return nil }
      position += text.width(position)
    }
    return nil
  }

  /// Where the nearest は to the left stands, of those that are asked for.
  func topicEnd(before offset: Int, where holds: (Int) -> Bool = { _ in true }) -> Int? {
    var position = offset
    var steps = 0
    while position > text.start, steps < 120 {
      position = text.previous(position)
      steps += 1
      if text.starts("は", at: position), isParticle(at: position), !isWeak(at: position),
        holds(position)
      {
        return position
      }
    }
    return nil
  }

  /// The nearest は to the left: what the whole sentence is about.
  func topic(before offset: Int) -> String? {
    var topic: Range<Int>?
    _ = topicEnd(before: offset) { place in
      guard let range = phrase.nounPhrase(endingAt: place, from: floorBefore(place)),
        !isHollow(range), !text.ends("場合", at: range.upperBound)
      else { return false }
      topic = range
      return true
    }
    return topic.map { phrase.string($0) }
  }

  /// 施行後六月間: what stands right before is no matter but a time.
  func isTimeBefore(_ chunk: String) -> Bool {
    // 後 and 前.
    chunk.utf8.suffix(3).elementsEqual("後".utf8) || chunk.utf8.suffix(3).elementsEqual("前".utf8)
  }

  /// Whether nothing but an ending follows: 743自治体である.
  func isPredicate(_ offset: Int) -> Bool {
    let place = behindParentheses(offset)
    let scalar = text.scalar(place)
    if scalar == 0 || scalar == 0x3001 || scalar == 0x3002 { return true }
    return text.has(JapaneseSubjectWords.predicates, at: place)
  }
}
