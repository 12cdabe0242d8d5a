internal import Lexicon
internal import PolicyModel

/// What a rule bids in time or for money: 変更の届出, 許可を受ける者の手数料, and what a definition is of.
extension JapaneseSubject {
  /// 廃止したときは、その日から三十日以内に届け出る; 2週間前までに通知します: the deed, rather than who does it.
  func dueDeed(_ subject: String, _ draft: FigureDraft) -> String? {
    let end = draft.range.upperBound
    guard
      let place = text.skipping(JapaneseSubjectWords.beforehand, at: end)
        ?? (text.ends("以内", at: end) ? text.skipping("に", at: end) : nil)
        ?? (text.ends("以内に", at: end) || text.ends("前までに", at: end) || text.ends("前に", at: end)
          ? end : nil)
        ?? (draft.bound == .atMost
          ? text.skipping("であれば", at: end) ?? text.skipping("なら", at: end) : nil)
    else { return nil }
    let isFree = text.ends("ば", at: place) || text.ends("なら", at: place)
    if let object = chosenAndHad(subject, from: place) { return object }
    guard let act = lastDeed(from: place), isFree || isOfTopicOrCase(subject, draft) else {
      return nil
    }
    if isFree { return subject.endsInBytes(of: act) || !isSince(subject) ? nil : act }
    guard
      let event = eventOfCase(before: draft.range.lowerBound)
        // 工事をしようとする者は、二十日前までに申し出る.
        ?? (subject.endsInBytes(of: "者") && (9...75).contains(subject.utf8.count) ? subject : nil)
    else { return nil }
    return event.endsInBytes(of: act) || act == "検討" ? nil : event + "の" + act
  }

  private func isSince(_ subject: String) -> Bool {
    subject.endsInBytes(of: "からの期間")
  }

  /// Whether a subject is who has to act, or what the case before is about.
  private func isOfTopicOrCase(_ subject: String, _ draft: FigureDraft) -> Bool {
    if subject.isEmpty || subject.endsInBytes(of: "者") || isPerson(subject) { return true }
    guard let place = text.place(of: subject, from: text.start, to: draft.range.lowerBound)
    else { return false }
    // 建築主は、計画を変更したときは: who has to act, whatever they are called.
    if place == text.skippingSpaces(text.start), text.starts("は", at: place + subject.utf8.count) {
      return true
    }
    return text.starts("を", at: place + subject.utf8.count)
      && text.place(of: "場合", from: place, to: draft.range.lowerBound) != nil
  }

  /// 5日について、時季を指定して取得させる: what the chosen time is for.
  private func chosenAndHad(_ subject: String, from offset: Int) -> String? {
    guard (6...9).contains(subject.utf8.count), JapaneseSubjectNames.chosen.contains(subject),
      let mark = text.place(
        of: subject + "を", from: offset, to: min(text.end, offset + 330))
    else { return nil }
    var position = mark + subject.utf8.count + 3
    let limit = min(text.end, position + 60)
    while position < limit, !text.starts("。", at: position) {
      if text.ends("て", at: position), let act = verbalNoun(at: position),
        text.starts("させ", at: act) || text.starts("する", at: act)
      {
        let deed = text.string(position..<act)
        guard let tie = text.place(of: "について", from: offset, to: mark),
          let thing = phrase.nounPhrase(endingAt: tie, from: offset)
        else { return deed }
        // 休暇日数のうち5日について.
        if let part = self.draft(around: tie - 1) {
          return partOf(part.lowerBound).map {
            ($0.hasSuffix("日数") ? String($0.dropLast(2)) : $0) + "の" + deed
          } ?? deed
        }
        return thing.count <= 45 ? phrase.string(thing) + "の" + deed : deed
      }
      if text.ends("て", at: position), position > mark + subject.utf8.count + 3,
        let range = phrase.noun(from: position), text.starts("を", at: range.upperBound),
        let act = verbalNoun(at: range.upperBound + 3)
      {
        return phrase.string(range) + "の" + text.string(range.upperBound + 3..<act)
      }
      position += text.width(position)
    }
    return nil
  }

  /// 届け出|なければならない, 通知|します: the deed that a sentence closes with.
  private func lastDeed(from offset: Int) -> String? {
    var found: String?
    var position = offset
    while position < text.end, position - offset <= 150 {
      if text.starts("。", at: position) { break }
      if text.script(before: position).script != .kanji {
        if let act = verbalNoun(at: position) {
          found = text.string(position..<act)
        } else if Script(text.scalar(position)) == .kanji, let act = sendingAct(at: position) {
          // 届け出: no other verb begins within it.
          if let verb = JapaneseSubjectWords.sendingVerbs.first(where: {
            $0.value == act && text.starts($0.key, at: position)
          }) {
            position += verb.key.utf8.count
          }
          found = act
        } else if Script(text.scalar(position)) == .kanji,
          let act = verbalNounOfAbility(at: position)
        {
          found = act
        }
      }
      position += text.width(position)
    }
    return found
  }

  /// 解約|できます.
  private func verbalNounOfAbility(at offset: Int) -> String? {
    var end = offset
    while end < text.end, Script(text.scalar(end)) == .kanji { end += text.width(end) }
    return (6...12).contains(end - offset) && text.starts("でき", at: end)
      ? text.string(offset..<end) : nil
  }

  /// 記載事項の変更 of 記載事項に変更があったときは、その日から: what the case is.
  private func eventOfCase(before offset: Int) -> String? {
    var position = offset
    while position > text.start, offset - position <= 45 {
      if text.starts("。", at: position) { return nil }
      if text.has(JapaneseSubjectNames.caseClosings, at: position) {
        return eventOfClause(endingAt: position)
      }
      position = text.previous(position)
    }
    return nil
  }

  private func eventOfClause(endingAt end: Int) -> String? {
    // 変更があった, 変更が生じた.
    for tie in JapaneseSubjectNames.occurredEnds where text.ends(tie, at: end) {
      let close = end - tie.utf8.count
      guard let noun = phrase.nounPhrase(endingAt: close, from: floorBefore(close)),
        !isHollow(noun)
      else { return nil }
      if text.ends("に", at: noun.lowerBound),
        let matter = phrase.nounPhrase(
          endingAt: noun.lowerBound - 3, from: floorBefore(noun.lowerBound - 3)),
        !isHollow(matter), matter.count <= 60
      {
        return phrase.string(matter) + "の" + phrase.string(noun)
      }
      return phrase.string(noun)
    }
    for tie in JapaneseSubjectNames.doneEnds where text.ends(tie, at: end) {
      let close = end - tie.utf8.count
      var start = close
      while start > text.start, text.script(before: start).script == .kanji {
        start = text.previous(start)
      }
      guard (6...12).contains(close - start),
        text.ends("を", at: start) || text.ends("が", at: start),
        let matter = phrase.nounPhrase(endingAt: start - 3, from: floorBefore(start - 3)),
        !isHollow(matter), matter.count <= 60
      else { return nil }
      return phrase.string(matter) + "の" + text.string(start..<close)
    }
    return nil
  }

  // MARK: Money

  /// 違反した者は、五万円以下の過料に処する; 審査を受けようとする者は、五千円の手数料を: whose it is.
  func bornBy(_ subject: String, _ draft: FigureDraft) -> String? {
    let bytes = Array(subject.utf8)
    guard (6...12).contains(bytes.count) else { return nil }
    if JapaneseSubjectNames.penalties.isWhole(bytes) {
      guard let person = personOfTopic(before: draft.range.lowerBound) else { return nil }
      return person + "の" + subject
    }
    guard JapaneseSubjectWords.bareFees.isWhole(bytes),
      let person = personOfTopic(before: draft.range.lowerBound)
    else { return nil }
    for tail in JapaneseSubjectNames.seekers where person.hasSuffix(tail) {
      return String(person.dropLast(tail.count)) + "の" + subject
    }
    return nil
  }

  /// 第九条の規定に違反した者 of 第九条の規定に違反した者は、: a topic that is one who acts, with all of its clause.
  private func personOfTopic(before offset: Int) -> String? {
    guard let mark = topicEnd(before: offset), text.ends("者", at: mark) else { return nil }
    var start = mark
    while start > text.start, mark - start <= 135, !text.ends("、", at: start),
      !text.ends("。", at: start), text.byte(start - 1) != 0x20
    {
      start = text.previous(start)
    }
    guard mark - start <= 120, mark - start >= 15 else { return nil }
    // 届出をせず、又は虚偽の届出をした者: both of what they did.
    var words = text.string(start..<mark)
    if let tie = text.skipping("又は", at: start) {
      words = text.string(tie..<mark)
      let rest = words
      start -= 3
      while start > text.start, mark - start <= 150, !text.ends("、", at: start),
        !text.ends("。", at: start), text.byte(start - 1) != 0x20
      {
        start = text.previous(start)
      }
      // 立入検査を拒み、妨げ、又は忌避した者: back to what it is done to.
      while !text.bytes[start..<tie].holdsObject, text.ends("、", at: start), mark - start <= 150 {
        start -= 3
        while start > text.start, mark - start <= 150, !text.ends("、", at: start),
          !text.ends("。", at: start), text.byte(start - 1) != 0x20
        {
          start = text.previous(start)
        }
      }
      guard mark - start <= 150, !text.string(start..<tie - 6).contains("は") else { return rest }
      return text.string(start..<mark)
    }
    return words.contains("各号") || words.contains("は") ? nil : words
  }

  // MARK: Definitions

  /// 「大型店」とは、床面積が三百平方メートルを超える小売店をいう: the figures belong to what is defined.
  func nameByTerm(_ subjects: inout [String]) {
    var position = text.start
    var open = -1
    var term: (name: String, start: Int)?
    while position < text.end {
      if text.byte(position) == 0xE3, text.byte(position + 1) == 0x80 {
        if text.starts("「", at: position) { open = position + 3 }
        if open >= 0, position - open <= 45, text.starts("」とは、", at: position) {
          term = (text.string(open..<position), position)
        }
      }
      position += text.width(position)
    }
    guard let term, text.holds("をいう") else { return }
    for index in drafts.indices
    where !drafts[index].isInName && drafts[index].range.lowerBound > term.start {
      let subject = subjects[index]
      guard subject.utf8.count <= 60, !subject.hasPrefix(term.name), !term.name.hasPrefix(subject)
      else { continue }
      // 「空き店舗」とは、六箇月以上続けて使われていない店舗をいう: the term says what kind of shop.
      subjects[index] =
        term.name.hasSuffix(subject) ? term.name : term.name + "（" + subject + "）"
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether を stands in the text.
  fileprivate var holdsObject: Bool {
    indices.dropLast(2).contains {
      self[$0] == 0xE3 && self[$0 + 1] == 0x82 && self[$0 + 2] == 0x92
    }
  }
}
