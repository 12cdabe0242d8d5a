internal import Lexicon
internal import PolicyModel

/// Where the noun phrase that a predicate works on begins and ends.
extension PredicateReader {
  /// The noun phrase that ends at `end`, from its clause's last mark on.
  ///
  /// A relative clause that owns the mark belongs to the phrase: ⟦負担を増やす制度⟧, ⟦政令で定める額⟧.
  func nounPhrase(endingAt end: Int, downTo floor: Int) -> Range<Int> {
    var end = withoutAbout(end, downTo: floor)
    // 「AとBとを」: the last と joins nothing.
    if text.hasBytes(sign("と"), endingAt: end, downTo: floor + 3),
      text.hasBytes(sign("を"), at: end), !text.hasBytes(bytes("こと"), endingAt: end)
    {
      end -= 3
    }
    // 「議長が⟦これ⟧を任免する」
    for pointer in index.pointers
    where text.hasBytes(pointer, endingAt: end, downTo: floor + 3)
      && isMarked(before: end - pointer.count)
    {
      return end - pointer.count..<end
    }
    let isClause = index.hasWord(.clauseEnd, in: text, endingAt: end, downTo: floor)
    var place = end
    var depth = 0
    while place > floor {
      let start = text.scalarStart(before: place)
      depth = max(0, depth - bracketStep(at: start))
      if depth == 0 {
        if text.hasBytes(Self.comma, at: start) {
          guard isListComma(at: start, downTo: floor), !endsDeed(at: start, downTo: floor) else {
            break
          }
        } else if place < end, text.script(at: start) == .hiragana,
          text.script(at: place) != .hiragana || isPointed(at: place)
        {
          if endsOtherClause(at: place, [.clause, .beyond], downTo: floor),
            !isBound(at: place)
          {
            break
          }
          if isPhraseBreak(at: start, next: place, inClause: isClause, downTo: floor) {
            if !text.hasBytes(sign("は"), at: start) {
              place = relative(place..<end, mark: start, downTo: floor)
            }
            break
          }
        }
      }
      place = start
    }
    return trimmed(place..<end)
  }

  private func isMarked(before place: Int) -> Bool {
    (["が", "は", "、"] as [Sign]).contains { text.hasBytes($0, endingAt: place) }
  }

  /// 「所得制限の⟦撤廃⟧、助成額の引き上げを検討します」: another deed's noun, with its own object.
  private func endsDeed(at comma: Int, downTo floor: Int) -> Bool {
    guard
      let deed = index.predicate(in: text, .noun, endingAt: comma, downTo: floor), deed.isListed,
      deed.row.kind == .act, deed.row.action != .other, deed.row.paradigm == "s"
    else { return false }
    return text.hasBytes(sign("の"), endingAt: deed.range.lowerBound, downTo: floor)
  }

  private func withoutAbout(_ end: Int, downTo floor: Int) -> Int {
    guard let (row, start) = index.adverbs.longest(in: text, endingAt: end, downTo: floor),
      index.adverbKinds[row] == .about, start > floor
    else { return end }
    return start
  }

  /// ⟦その⟧損害, ⟦この⟧計画
  private func isPointed(at place: Int) -> Bool {
    index.words(.pointer).contains {
      text.hasBytes($0, at: place) && text.hasBytes(sign("の"), at: place + $0.count)
    }
  }

  private func isBound(at next: Int) -> Bool {
    index.words(.bound).contains { text.hasBytes($0, at: next) }
  }

  /// Whether a clause with a verb of its own ends here, by such a word or by its verb: …するため,
  /// …により, 声を聞き.
  func endsOtherClause(at place: Int, _ kinds: AdverbKinds, downTo floor: Int) -> Bool {
    closesClause(
      index.adverbs.longest(in: text, endingAt: place, downTo: floor), kinds, downTo: floor)
      || endsWithVerb(at: place, downTo: floor)
  }

  /// …するため, …により.
  func closesClause(
    _ adverb: (row: Int, start: Int)?, _ kinds: AdverbKinds, downTo floor: Int
  ) -> Bool {
    guard let (row, start) = adverb, !kinds.isDisjoint(with: index.adverbKinds[row]) else {
      return false
    }
    return kinds.contains(.clause) || isBehindVerb(start, downTo: floor)
  }

  /// 声を聞き.
  func endsWithVerb(at place: Int, downTo floor: Int) -> Bool {
    // Both forms end in kana, and what follows begins with none.
    guard place > floor, text.script(at: place) != .hiragana,
      text.script(at: text.scalarStart(before: place)) == .hiragana,
      hasObjectMark(before: place, downTo: floor)
    else { return false }
    for form in [InflectionRow.Form.continuative, .gerund] {
      if let verb = index.predicate(in: text, form, endingAt: place, downTo: floor),
        // 「⟦同意を得⟧て延長する」
        verb.hasOwnObject
          || text.hasBytes(sign("を"), endingAt: verb.range.lowerBound, downTo: floor),
        form == .gerund || verb.row.paradigm == "s" || verb.row.stem.utf8.count >= 6
      {
        // 「反対を押し⟦切った⟧」 is one verb: only longer ones close a clause by themselves.
        return true
      }
    }
    return false
  }

  /// Where the first を of a range begins, else its end.
  func firstObjectMark(in range: Range<Int>) -> Int {
    var last = range.lowerBound + 2
    while last < range.upperBound {
      // を is E3 82 92.
      if text[last] == 0x92, text[last - 1] == 0x82, text[last - 2] == 0xE3 { return last - 2 }
      last += 1
    }
    return range.upperBound
  }

  /// Whether を stands before a place, no further than the longest verb reaches.
  private func hasObjectMark(before place: Int, downTo floor: Int) -> Bool {
    var last = place - 1
    var signs = 0
    while last >= floor + 2, signs <= index.longestVerb {
      // を is E3 82 92.
      if text[last] == 0x92, text[last - 1] == 0x82, text[last - 2] == 0xE3 { return true }
      // Latin letters before 化 are one verb with it, however many.
      if text[last] & 0xC0 == 0xC0 { signs += 1 }
      last -= 1
    }
    return false
  }

  /// 「守る⟦ため⟧」 ends a verb's clause, 「目的の⟦ため⟧」 and 「技術⟦により⟧」 have no verb.
  private func isBehindVerb(_ start: Int, downTo floor: Int) -> Bool {
    guard start > floor else { return false }
    let last = text.scalarStart(before: start)
    // 「動きを⟦見⟧ながら」: a stem of one or two kanji behind を.
    if text.script(at: last) == .kanji {
      let before = last > floor ? text.scalarStart(before: last) : last
      return [last, before].contains { text.hasBytes(sign("を"), endingAt: $0, downTo: floor) }
    }
    return text.script(at: last) == .hiragana && !text.hasBytes(bytes("の"), at: last)
  }

  /// Whether a comma stands between the items of a list of nouns.
  private func isListComma(at comma: Int, downTo floor: Int) -> Bool {
    guard comma > floor, !isCircumstance(endingAt: comma, downTo: floor),
      index.conditions.longest(in: text, endingAt: comma, downTo: floor) == nil,
      !isAmount(endingAt: comma, downTo: floor)
    else { return false }
    guard text.script(at: text.scalarStart(before: comma)) == .hiragana else { return true }
    // 「雇入れ、解雇」: a noun made of a verb, in an item without particles.
    var place = comma
    var kanji = 0
    while place > floor {
      let start = text.scalarStart(before: place)
      if text.hasBytes(Self.comma, at: start) { break }
      switch text.script(at: start) {
      case .kanji: kanji += 1
      case .hiragana where index.itemParticles.contains { text.hasBytes($0, at: start) }:
        return false
      default: break
      }
      guard comma - start < 36 else { return false }
      place = start
    }
    return kanji >= 2 && index.itemKana.contains { text.hasBytes($0, endingAt: comma) }
  }

  /// Whether a number with its counter ends here: 月2回, 5万円以下.
  func isAmount(endingAt end: Int, downTo floor: Int) -> Bool {
    var place = end
    while place > floor {
      place = text.scalarStart(before: place)
      if text.script(at: place) == .digit { return true }
      guard index.isCounter(text, at: place) else {
        // 「五割」, 「一年分」
        return place + 3 < end && index.isNumeral(text, at: place)
          && !index.noAmounts.contains { text.hasBytes($0, at: place) }
      }
    }
    return false
  }

  /// The own noun of an idiom with its genitive: ⟦会長の許可⟧を受ける.
  func whole(_ object: Range<Int>, of predicate: Predicate) -> Range<Int> {
    guard index.ownNounEnds.contains(where: { predicate.row.stem.endsInBytes(of: $0) }),
      let mark = ownMark(of: predicate)
    else { return object }
    guard !object.isEmpty, text.hasBytes(sign("の"), at: object.upperBound),
      object.upperBound + 3 == predicate.range.lowerBound
    else { return object }
    return object.lowerBound..<mark
  }

  /// 「⟦遠隔での監視⟧は、5台までとする」: where something is done names it with the deed alone.
  func withDeed(_ object: Range<Int>, of predicate: Predicate) -> Range<Int> {
    guard !object.isEmpty, predicate.row.paradigm == "s",
      text.hasBytes(sign("で"), endingAt: object.upperBound, downTo: object.lowerBound),
      text.hasBytes(sign("の"), at: object.upperBound),
      object.upperBound + 3 == predicate.range.lowerBound
    else { return object }
    return object.lowerBound..<predicate.range.lowerBound + predicate.row.stem.utf8.count
  }

  private func ownMark(of predicate: Predicate) -> Int? {
    var place = predicate.range.lowerBound
    while place < predicate.range.upperBound {
      if text.hasBytes(sign("を"), at: place) { return place }
      place = text.scalarEnd(after: place)
    }
    return nil
  }

  /// Where a phrase begins whose relative clause owns the mark that was met.
  private func relative(_ phrase: Range<Int>, mark: Int, downTo floor: Int) -> Int {
    let isWanting =
      text.hasBytes(sign("が"), at: mark)
      && index.lexicon.wanting.contains { text.hasBytes(Array($0.utf8), at: phrase.lowerBound) }
    // 「受託者が⟦その損害⟧を賠償する」: what begins anew owns nothing before it.
    if isPointed(at: phrase.lowerBound) { return phrase.lowerBound }
    let short = withoutFragment(phrase)
    guard short > phrase.lowerBound || isWanting else { return short }
    let isOwned = text.hasBytes(sign("を"), at: mark) || text.hasBytes(sign("が"), at: mark)
    let isClose =
      (text.hasBytes(sign("に"), at: mark) || text.hasBytes(sign("で"), at: mark))
      && short - phrase.lowerBound <= 15
    guard isOwned || isClose else { return short }
    var crossed: Set<UInt8> = isOwned ? [text[mark + 2]] : []
    var place = mark
    var depth = 0
    while place > floor, mark - place <= 120 {
      let start = text.scalarStart(before: place)
      depth = max(0, depth - bracketStep(at: start))
      if depth == 0 {
        if text.hasBytes(Self.comma, at: start) { return place }
        if place < mark, text.script(at: start) == .hiragana, text.script(at: place) != .hiragana {
          if text.hasBytes(sign("を"), at: start) || text.hasBytes(sign("が"), at: start) {
            guard crossed.insert(text[start + 2]).inserted else { return place }
          } else if endsOtherClause(at: place, [.clause, .beyond], downTo: floor)
            || isPhraseBreak(at: start, next: place, inClause: false, downTo: floor)
          {
            return place
          }
        }
      }
      place = start
    }
    return place > floor ? short : place
  }

  private func isPhraseBreak(at start: Int, next: Int, inClause: Bool, downTo floor: Int) -> Bool {
    if text.hasBytes(sign("は"), at: start) {
      return !endsJoin(start + 3, downTo: floor)
    }
    if inClause { return false }
    if text.hasBytes(sign("を"), at: start) || text.hasBytes(sign("へ"), at: start)
      || text.hasBytes(sign("も"), at: start) && !index.hasWord(.withMo, in: text, endingAt: next)
      || text.hasBytes(sign("が"), at: start)
      || text.hasBytes(sign("て"), at: start)
    {
      return true
    }
    if text.hasBytes(sign("に"), at: start) || text.hasBytes(sign("で"), at: start) {
      return !index.words(.bound).contains { text.hasBytes($0, at: next) }
    }
    return false
  }

  /// Whether a noun is told of by a verb right before it: 「電話で受け付ける⟦方法⟧」.
  func tellsOfDeed(_ object: Range<Int>) -> Bool {
    var place = object.upperBound
    while place > object.lowerBound, text.script(at: text.scalarStart(before: place)) != .hiragana {
      place = text.scalarStart(before: place)
    }
    guard place > object.lowerBound, place < object.upperBound else { return false }
    return text.hasBytes(bytes("する"), endingAt: place, downTo: object.lowerBound)
      || index.predicate(in: text, .dictionary, endingAt: place, downTo: object.lowerBound) != nil
  }

  /// 「⟦段階を置かず⟧保険料を…」: what is not done on the way is no part of what is worked on.
  func withoutDenial(_ object: Range<Int>) -> Range<Int> {
    var place = object.lowerBound + 3
    while place + 3 < object.upperBound {
      if text.hasBytes(sign("ず"), at: place), text.script(at: place + 3) != .hiragana {
        return place + 3..<object.upperBound
      }
      place = text.scalarEnd(after: place)
    }
    return object
  }

  /// Past the verb whose own object was cut off: 制度 in 「負担を⟦増やす制度⟧」.
  private func withoutFragment(_ range: Range<Int>) -> Int {
    var place = range.lowerBound
    var characters = 0
    while place < range.upperBound, characters < 14 {
      let next = text.scalarEnd(after: place)
      guard bracketStep(at: place) == 0 else { return range.lowerBound }
      if next < range.upperBound, text.script(at: next) != .hiragana,
        index.words(.attributive).contains(where: { text.hasBytes($0, at: place) })
          || index.hasWord(.purpose, in: text, endingAt: next, downTo: range.lowerBound)
      {
        return next
      }
      place = next
      characters += 1
    }
    return range.lowerBound
  }

  /// Without modifiers, connecting words and marks at its beginning.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      // 「⟦若しくは⟧第四十条の労働時間」: what joins it to the words before is no part of it.
      if let join = index.joins.first(where: { text.hasBytes($0, at: start) }),
        start + join.count < end
      {
        start += join.count
        continue
      }
      if let (_, next) = index.modifiers.longest(in: text, from: start, upTo: end), next < end {
        start = next
        continue
      }
      // The first of the table that leaves something.
      var opener: (row: Int, end: Int)?
      index.openers.each(in: text, from: start, upTo: end - 1) { row, next in
        if opener.map({ row < $0.row }) ?? true { opener = (row, next) }
      }
      if let opener {
        start = opener.end
        continue
      }
      let isMark =
        text.script(at: start) == .mark && bracketStep(at: start) <= 0
        || text.hasBytes(Self.comma, at: start) || text.hasBytes(sign("て"), at: start)
      guard isMark else { break }
      start = text.scalarEnd(after: start)
    }
    while end > start,
      text.hasBytes(sign("の"), endingAt: end) && !text.hasBytes(bytes("もの"), endingAt: end)
        || text[end - 1] == 0x20
    {
      end -= text[end - 1] == 0x20 ? 1 : 3
    }
    let isPointer =
      end - start == 3 && text.script(at: start) == .hiragana && end < range.upperBound
    return isPointer ? start..<start : start..<max(start, end)
  }
}
