internal import Lexicon
internal import PolicyModel

/// Deeds and measures that tell nothing without whose they are: 開放, 手数料.
extension JapaneseSubject {
  /// 校庭は、16時30分まで開放します: the deed with what it is done to.
  func ofOwner(_ subject: String, _ index: Int) -> String? {
    let count = subject.utf8.count
    guard (6...12).contains(count) else { return nil }
    let bytes = Array(subject.utf8)
    let isNoun = JapaneseSubjectWords.bareDeedNouns.isWhole(bytes)
    let figure = drafts[index].range
    guard let deed = deedPlace(of: subject, near: figure, isNoun: isNoun) else { return nil }
    // 行事の開催: whose it is stands right before.
    guard !text.ends("の", at: deed.lowerBound) || draft(around: deed.lowerBound - 4) != nil
    else { return nil }
    guard let (owner, tie) = ownerOfDeed(at: deed.lowerBound, of: index, isNoun: isNoun)
    else { return nil }
    guard !owner.hasSuffix(subject), owner.utf8.count + count <= 105 else { return owner }
    return owner + tie + subject
  }

  /// Where a subject stands as the stem of a verb, or as a noun of doing.
  private func deedPlace(of subject: String, near figure: Range<Int>, isNoun: Bool) -> Range<Int>? {
    guard let range = place(of: subject, near: figure, behind: 150) else { return nil }
    if isNoun { return range }
    let end = range.upperBound
    let isVerb =
      verbalNoun(at: range.lowerBound) == end || text.starts("でき", at: end)
      || text.starts("を予定", at: end) || text.starts("を見合わ", at: end)
    return isVerb ? range : nil
  }

  /// What a deed is done to, back to the start of its sentence: object, subject, topic.
  private func ownerOfDeed(
    at deed: Int, of index: Int, isNoun: Bool
  ) -> (String, String)? {
    var position = deed
    var isBehindComma = false
    while position > text.start, deed - position < 270 {
      if let figure = draft(around: position - 1) {
        position = figure.lowerBound
        continue
      }
      position = text.previous(position)
      if text.byte(position) == 0x29, let open = opening(ofParenthesisAt: position) {
        position = open
        continue
      }
      switch text.scalar(position) {
      case 0x3002: return nil  // 。
      case 0x3001:  // 、
        // 受け付け、7日以内に: a verb ends another clause, and only its topic goes on.
        if closesClauseBefore(position) || text.ends("場合", at: position)
          || text.ends("とき", at: position)
          || text.has(JapaneseSubjectWords.casesAhead, endingAt: position + 3)
        {
          isBehindComma = true
        }
      case 0x3092 where !isBehindComma:  // を
        guard isParticle(at: position), !holdsVerb(from: position + 3, to: deed),
          let thing = ownerName(endingAt: position)
        else { continue }
        return (thing, "の")
      case 0x304C where !isBehindComma:  // が
        guard isParticle(at: position), !holdsVerb(from: position + 3, to: deed),
          let thing = ownerName(endingAt: position), !isActing(thing)
        else { continue }
        return (thing, "の")
      case 0x3088 where !isBehindComma:  // よ
        // 契約更新により1年以上継続している.
        guard text.ends("に", at: position), text.starts("より", at: position) else { continue }
        guard let cause = ownerName(endingAt: position - 3),
          position + 6 == drafts[index].range.lowerBound
        else { continue }
        return (cause, "による")
      case 0x306B where !isBehindComma:  // に
        // 海外に1年以上滞在する.
        guard position + 3 == drafts[index].range.lowerBound, drafts[index].kind == .duration,
          JapaneseSubjectWords.stays.end(in: text.bytes, from: deed, to: text.end) > deed,
          let place = ownerName(endingAt: position)
        else { continue }
        return (place, "での")
      case 0x306F:  // は
        guard isParticle(at: position) else { continue }
        if text.ends("ついて", at: position) {
          guard let thing = ownerName(endingAt: position - 12) else { return nil }
          return (thing, "の")
        }
        if text.ends("に", at: position) {
          if let thing = ownerName(endingAt: position - 3), !isActing(thing) {
            return (thing, isNoun ? "の" : "への")
          }
          continue
        }
        guard !isWeak(at: position), let thing = ownerName(endingAt: position),
          !isActing(thing), !thing.endsInBytes(of: "率"), !thing.endsInBytes(of: "割合")
        else { continue }
        return (thing, "の")
      default: break
      }
    }
    return nil
  }

  /// 許可を⟦受けた⟧日から14日以内に納付する: what stands before is another verb's.
  private func holdsVerb(from start: Int, to end: Int) -> Bool {
    var position = start
    while position < end {
      if let figure = draft(around: position) {
        position = figure.upperBound
        continue
      }
      // 6か月を限度として免除する.
      if let tie = text.skipping("として", at: position) {
        position = tie
        continue
      }
      if text.has(JapaneseSubjectWords.verbSigns, at: position) || text.starts("て", at: position) {
        return true
      }
      position += text.width(position)
    }
    return false
  }

  /// し, て, り before a comma: another clause.
  private func closesClauseBefore(_ comma: Int) -> Bool {
    let last = text.previous(comma)
    guard
      text.has(JapaneseSubjectWords.stemKana, at: last) || text.starts("て", at: last)
        || text.starts("が", at: last) || text.starts("ば", at: last)
    else { return false }
    return !text.has(JapaneseSubjectWords.circumstanceEnds, endingAt: comma)
  }

  /// The phrase that ends at an offset with what narrows it, unless it names nothing.
  private func ownerName(endingAt end: Int) -> String? {
    guard end > text.start,
      let range = phrase.nounPhrase(endingAt: end, from: floorBefore(end)), !isHollow(range),
      !text.ends("場合", at: range.upperBound), self.draft(around: range.lowerBound) == nil
    else { return nil }
    // 営利を目的とする利用: one short word names many things.
    guard range.count <= 9,
      isAttributive(endingAt: range.lowerBound) || text.ends("とする", at: range.lowerBound)
    else {
      return phrase.string(range)
    }
    let whole = phrase.clause(before: range, from: floorBefore(range.lowerBound))
    return phrase.string(whole.count <= 66 ? whole : range)
  }

  /// Whether a phrase names those who act: 市, 会員, 申請者.
  private func isActing(_ words: String) -> Bool {
    if isPerson(words) { return true }
    let bytes = Array(words.utf8)
    return JapaneseSubjectWords.bodies.isWhole(bytes)
      || JapaneseSubjectWords.offices.longest(in: bytes, endingAt: bytes.count, from: 0) != nil
      || JapaneseSubjectWords.doers.longest(in: bytes, endingAt: bytes.count, from: 0) != nil
      || JapaneseSubjectWords.recipients.longest(in: bytes, endingAt: bytes.count, from: 0) != nil
        && bytes.count <= 9
  }

  /// 開示の請求には、550円の⟦手数料⟧をいただく: the fee with what it is paid for.
  func paidFor(_ subject: String, _ index: Int) -> String? {
    guard (6...12).contains(subject.utf8.count), drafts[index].holdsAmount else { return nil }
    let bytes = Array(subject.utf8)
    guard JapaneseSubjectWords.bareFees.isWhole(bytes)
    else { return nil }
    let figure = drafts[index].range
    var position = figure.lowerBound
    while position > text.start, figure.lowerBound - position < 150 {
      position = text.previous(position)
      if text.starts("。", at: position) { return nil }
      guard text.starts("は", at: position), isParticle(at: position) else { continue }
      let end =
        text.ends("ついて", at: position)
        ? position - 12
        : text.ends("に", at: position) ? position - 3 : position
      guard let thing = ownerName(endingAt: end), !isActing(thing), thing != subject else {
        return nil
      }
      if thing.hasSuffix(subject) { return thing }
      return end < position ? thing + "の" + subject : nil
    }
    return nil
  }

  /// 当該与えた休暇の日数(当該日数が五日を超える場合には、五日とする。): what 当該 points to.
  func pointedTo(_ subject: String, _ index: Int) -> String? {
    guard hasParenthesis, drafts[index].holdsAmount || drafts[index].kind == .duration,
      subject.utf8.count <= 9, !subject.isEmpty,
      let open = openParenthesis(before: drafts[index].range.lowerBound, within: 120),
      let range = phrase.nounPhrase(endingAt: open, from: text.start)
    else { return nil }
    let name = phrase.string(range)
    guard name.utf8.count > subject.utf8.count, name.hasSuffix(subject),
      text.starts("当該" + subject, at: open + 1) || text.starts("その" + subject, at: open + 1)
    else { return nil }
    guard isAttributive(endingAt: range.lowerBound) else { return name }
    let whole = phrase.clause(before: range, from: floorBefore(range.lowerBound))
    return whole.count <= 81 ? phrase.string(whole) : name
  }

  /// 在籍した日数を25日で除し: what is divided or multiplied, with what narrows it.
  func reckoned(before start: Int, from floor: Int) -> String? {
    guard text.ends("に", at: start) || text.ends("を", at: start),
      let range = phrase.nounPhrase(endingAt: start - 3, from: floor)
    else { return nil }
    guard isWhole(range, JapaneseSubjectWords.measures), isAttributive(endingAt: range.lowerBound)
    else { return phrase.string(range) }
    return phrase.string(phrase.clause(before: range, from: floor))
  }

  /// 契約期間は、供給を開始した日から1年間とする: the term that is set, rather than what it is counted from.
  func termSet(_ draft: FigureDraft) -> String? {
    guard
      text.starts("とし", at: draft.range.upperBound) || text.starts("とす", at: draft.range.upperBound)
        || text.starts("です", at: draft.range.upperBound)
        || text.starts("であ", at: draft.range.upperBound),
      let topic = topicOfThing(before: draft.range.lowerBound),
      JapaneseSubjectWords.terms.longest(
        in: Array(topic.utf8), endingAt: topic.utf8.count, from: 0) != nil
    else { return nil }
    return topic
  }

  /// 人材の受入れについて、令和10年度までに: what a sentence names that it is about.
  func concerned(_ index: Int) -> String? {
    let start = drafts[index].range.lowerBound
    var position = start
    while position > text.start, start - position < 210 {
      position = text.previous(position)
      if text.starts("。", at: position) || text.starts("は", at: position) { return nil }
      guard text.starts("について、", at: position), let thing = ownerName(endingAt: position) else {
        continue
      }
      return thing
    }
    return nil
  }
}
