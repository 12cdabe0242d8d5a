internal import Lexicon
internal import PolicyModel

/// Which of several things a subject is of, where the words around its own clause narrow it: for whom, in
/// which case, by whom and with what figure.
extension JapaneseSubject {
  func nameScopes(_ subjects: inout [String]) {
    for index in drafts.indices where !drafts[index].isInName {
      // Drafts are long to copy: once for all rules.
      if let own = scoped(subjects[index], index, drafts[index], subjects) { subjects[index] = own }
      if let own = laidDown(subjects[index], drafts[index])
        ?? ruledFor(subjects[index], drafts[index])
        ?? farOwned(subjects[index], drafts[index])
      {
        subjects[index] = own
      }
    }
    keepOwners(&subjects)
    nameUnits(&subjects)
    if drafts.count >= 3 { nameColumns(&subjects) }
    nameForPersons(&subjects)
    nameSteps(&subjects)
    if hasQuotation {
      nameReadings(&subjects)
      markReadings(&subjects)
    }
  }

  private func scoped(
    _ subject: String, _ index: Int, _ draft: FigureDraft, _ subjects: [String]
  ) -> String? {
    if let own = scopedByRule(subject, draft) ?? scopedByDeed(subject, draft)
      ?? scopedByObject(subject, index, draft, subjects)
    {
      return own
    }
    if hasParenthesis,
      let whole = ofLabelInAside(subject, draft) ?? ofOtherInAside(subject, draft)
    {
      return whole
    }
    if draft.isTemporal {
      return ofNewsSince(subject, draft) ?? duringClause(subject, draft)
        ?? changedLater(subject, index)
    }
    switch draft.kind {
    case .count: return inEach(subject, draft) ?? atStart(subject, draft)
    case .multiple: return asGap(subject, draft)
    case .duration: return duringClause(subject, draft) ?? behindBirth(subject)
    case .time:
      // 午後十時から午前五時までの間において労働させる.
      return subject == "労働" ? "労働の時間帯" : nil
    case .money:
      // 駐輪場を利用する者は、五百円を支払う: what they pay.
      guard subject.endsInBytes(of: "者"), subject.utf8.count <= 60,
        let tie = text.skipping("を", at: draft.range.upperBound),
        text.has(JapaneseSubjectScopeWords.payings, at: tie)
      else { return nil }
      return subject + "の支払額"
    default: return nil
    }
  }

  // MARK: Asides

  /// 総合学校(初等6年間+中等3年間): the label, with what the aside is of.
  private func ofLabelInAside(_ subject: String, _ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    guard draft.kind == .duration, (6...18).contains(subject.utf8.count),
      text.ends(subject, at: start), !subject.utf8.contains(where: { $0 < 0x80 }),
      case let next = text.byte(draft.range.upperBound), next == 0x29 || next == 0x2B
    else { return nil }
    var position = start - subject.utf8.count
    guard text.byte(position - 1) == 0x28 || text.byte(position - 1) == 0x2B else { return nil }
    while position > text.start, start - position < 90, text.byte(position - 1) != 0x28 {
      position = text.previous(position)
      if Script(text.scalar(position)) == .hiragana || text.byte(position) == 0x29 { return nil }
    }
    guard text.byte(position - 1) == 0x28,
      let noun = phrase.nounPhrase(endingAt: position - 1, from: floorBefore(position - 1)),
      !isHollow(noun), noun.count <= 45, noun.upperBound == position - 1,
      case let name = phrase.string(noun), !name.isEmpty
    else { return nil }
    return name + "（" + subject + "）"
  }

  /// 5年間(大臣は3年間に短縮)の期間: what the aside says of its own figure.
  private func ofOtherInAside(_ subject: String, _ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    guard text.ends("は", at: start), (6...60).contains(subject.utf8.count),
      let act = text.skipping("に", at: draft.range.upperBound)
        ?? text.skipping("へ", at: draft.range.upperBound),
      case let close = act + 24,
      let end = text.bytes[act..<min(close, text.end)].firstIndex(of: 0x29),
      end - act >= 6
    else { return nil }
    var position = act
    while position < end {
      switch text.scalar(position) {
      case 0x3001, 0x3002, 0x306F, 0x304C, 0x3092, 0x28: return nil  // 、 。 は が を (
      default: position += text.width(position)
      }
    }
    position = start - 3
    while position > text.start, start - position < 60, text.byte(position - 1) != 0x28 {
      position = text.previous(position)
      if text.starts("、", at: position) || text.byte(position) == 0x29 { return nil }
    }
    guard text.byte(position - 1) == 0x28, start - 3 - position >= 6,
      case let who = text.string(position..<start - 3), !subject.holdsBytes(of: who)
    else { return nil }
    // 前倒し ends as a verb does.
    let stem = verbalNoun(at: act) ?? end
    let deed = text.string(act..<(end - stem <= 3 ? end : stem))
    return subject + "（" + who + "の" + deed + "）"
  }

  // MARK: Times

  /// 連合は1998年から、手当を引き上げることを提言してきた: what is asked for.
  private func ofNewsSince(_ subject: String, _ draft: FigureDraft) -> String? {
    let bytes = Array(subject.utf8)
    guard bytes.count <= 45,
      let (ask, tie) = JapaneseSubjectScopeWords.askings.longest(
        in: bytes, endingAt: bytes.count, from: 0), tie > 0,
      let mark = text.place(
        of: "ことを" + ask, from: draft.range.upperBound, to: draft.range.upperBound + 360)
    else { return nil }
    var position = mark
    while position > draft.range.upperBound, mark - position < 60 {
      position = text.previous(position)
      if text.starts("、", at: position) { return nil }
      guard text.starts("を", at: position), isParticle(at: position) else { continue }
      guard
        let thing = phrase.nounPhrase(
          endingAt: position, from: max(floorBefore(position), draft.range.upperBound)),
        !isHollow(thing), thing.count <= 60
      else { return nil }
      let deed =
        verbalNoun(at: position + 3).map { "の" + text.string(position + 3..<$0) }
        ?? text.string(position..<mark) + "こと"
      let who = String(decoding: bytes[..<tie], as: UTF8.self)
      return who + "による" + withoutListHead(phrase.string(thing)) + deed + "の" + ask
    }
    return nil
  }

  /// 福祉などの|給付: the last of a list that など closes tells no more than the whole.
  private func withoutListHead(_ thing: String) -> String {
    guard let tie = thing.firstRange(of: "などの"), tie.upperBound < thing.endIndex else {
      return thing
    }
    return String(thing[tie.upperBound...])
  }

  /// 旧型の券が2027年3月末まで使える特例措置: the clause that the time stands in.
  private func duringClause(_ subject: String, _ draft: FigureDraft) -> String? {
    let bytes = Array(subject.utf8)
    guard (6...15).contains(bytes.count),
      JapaneseSubjectScopeWords.frames.longest(in: bytes, endingAt: bytes.count, from: 0) != nil,
      let place = text.place(
        of: subject, from: draft.range.upperBound, to: draft.range.upperBound + 60 + bytes.count),
      place - draft.range.upperBound >= 6, isAttributive(endingAt: place)
    else { return nil }
    var position = draft.range.upperBound
    while position < place {
      switch text.scalar(position) {
      case 0x3001, 0x3002, 0x306F, 0x304C, 0x3092, 0x28: return nil  // 、 。 は が を (
      default: position += text.width(position)
      }
    }
    let start = draft.range.lowerBound
    guard text.ends("が", at: start) || text.ends("を", at: start),
      let thing = phrase.nounPhrase(endingAt: start - 3, from: floorBefore(start - 3)),
      !isHollow(thing), thing.count <= 60
    else { return nil }
    let verb = text.skipping("に", at: draft.range.upperBound) ?? draft.range.upperBound
    return phrase.string(thing) + text.string(start - 3..<start)
      + text.string(verb..<place) + subject
  }

  /// わずか3年後の2023年には90万人まで増えている: the rise, which is what took so long.
  private func changedLater(_ subject: String, _ index: Int) -> String? {
    guard index + 2 < drafts.count, !subject.isEmpty, subject.utf8.count <= 60,
      case let end = drafts[index].range.upperBound, text.ends("後", at: end),
      text.starts("の", at: end), drafts[index + 1].isDate,
      drafts[index + 1].range.lowerBound == end + 3, drafts[index + 2].holdsAmount,
      subjects(alike: subject, drafts[index + 2]),
      let (change, _) = JapaneseSubjectScopeWords.changes.longest(
        in: text.bytes, from: drafts[index + 2].range.upperBound, to: text.end)
    else { return nil }
    return subject.endsInBytes(of: change) ? nil : subject + "の" + change
  }

  /// Whether no other thing is named between a time and the amount told for it.
  private func subjects(alike subject: String, _ draft: FigureDraft) -> Bool {
    text.place(of: subject, from: text.start, to: draft.range.lowerBound) != nil
  }

  /// 産後八週間: the time since then.
  private func behindBirth(_ subject: String) -> String? {
    JapaneseSubjectScopeWords.sinceStates.isWhole(Array(subject.utf8)) ? subject + "の期間" : nil
  }

  // MARK: Amounts

  /// 保育所ごとに看護師1人が常駐する: in each of what they are so many.
  private func inEach(_ subject: String, _ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    guard (6...30).contains(subject.utf8.count),
      let person = phrase.nounPhrase(endingAt: start, from: floorBefore(start)),
      person.upperBound == start, subject.endsInBytes(of: text.string(person)),
      text.ends("ごとに", at: person.lowerBound),
      case let end = person.lowerBound - 9,
      let place = phrase.nounPhrase(endingAt: end, from: floorBefore(end)), !isHollow(place),
      place.count <= 45
    else { return nil }
    let isClause = subject.utf8.count > person.count
    return phrase.string(place) + (isClause ? "ごとに" : "ごとの") + subject
  }

  /// 約400人の職員数で発足した: how many there were then.
  private func atStart(_ subject: String, _ draft: FigureDraft) -> String? {
    let end = draft.range.upperBound
    guard (6...45).contains(subject.utf8.count), subject.endsInBytes(of: "数"),
      let mark = text.place(of: "数で", from: end, to: end + 75),
      let tie = text.skipping(JapaneseSubjectScopeWords.beginnings, at: mark + 6),
      case let name = text.string(mark + 6..<tie), !subject.holdsBytes(of: name)
    else { return nil }
    var position = end
    while position < mark {
      switch text.scalar(position) {
      case 0x3001, 0x3002: return nil  // 、 。
      default: position += text.width(position)
      }
    }
    return name + "時の" + subject
  }

  /// 地域によって到着時間に1.5倍の差がある: the gap, which is so many times.
  private func asGap(_ subject: String, _ draft: FigureDraft) -> String? {
    guard (6...120).contains(subject.utf8.count),
      case let end = draft.range.upperBound,
      case let place = text.skipping("もの", at: text.skipping("の", at: end) ?? end)
        ?? text.skipping("の", at: end) ?? end,
      let (gap, _) = JapaneseSubjectScopeWords.gaps.longest(
        in: text.bytes, from: place, to: text.end), !subject.endsInBytes(of: gap)
    else { return nil }
    guard let tie = subject.firstRange(of: "によって") else { return subject + "の" + gap }
    return subject[..<tie.lowerBound] + "による" + subject[tie.upperBound...] + "の" + gap
  }

  // MARK: Units

  /// 一台につき五百円: the unit of what the next figure tells; 1人1台の端末: for whom one is meant.
  private func nameUnits(_ subjects: inout [String]) {
    for index in drafts.indices.dropLast() where !drafts[index].isInName {
      let draft = drafts[index]
      guard isOne(draft), draft.kind == .count else { continue }
      let end = draft.range.upperBound
      let next = subjects[index + 1]
      if perTie(behind: end) == drafts[index + 1].range.lowerBound, !next.isEmpty,
        next.utf8.count <= 75,
        drafts[index + 1].holdsOneAmount || drafts[index + 1].kind == .duration
      {
        if text.has(JapaneseSubjectNames.perUnits, at: end) {
          if isPerson(subjects[index]) || subjects[index].endsInBytes(of: "者の算定単位")
            || subjects[index].isEmpty
          {
            subjects[index] = next + "の算定単位"
          }
        } else if subjects[index] == next {
          subjects[index] = next + "を数える単位"
        }
        continue
      }
      let name = text.string(draft.range) + "あたりの"
      if subjects[index].beginsInBytes(of: name), next == subjects[index],
        drafts[index + 1].range.lowerBound == end
      {
        subjects[index] = subjects[index].dropFirst(name.count) + "を割り当てる単位"
      }
    }
    for index in drafts.indices where drafts[index].kind == .count && isOne(drafts[index]) {
      // 減給は1回の額が: the time that the amount is of.
      guard !subjects[index].isEmpty, subjects[index].utf8.count <= 45,
        drafts[index].unit.hasBytes(of: "回"), index + 1 < drafts.count,
        text.starts("の額が", at: drafts[index].range.upperBound)
      else { continue }
      subjects[index] += "の額の算定単位"
    }
  }

  // MARK: Persons

  /// 嘱託員について、1週間の勤務時間は28時間とする: for whom.
  private func nameForPersons(_ subjects: inout [String]) {
    guard subjects.contains(where: { !$0.isEmpty }),
      let (who, tie) = personsAhead()
    else { return }
    for index in drafts.indices where !drafts[index].isInName && !drafts[index].isDate {
      let subject = subjects[index]
      guard (6...45).contains(subject.utf8.count), drafts[index].range.lowerBound > tie,
        text.starts(subject, at: tie), !subject.holdsBytes(of: who), !isActor(subject)
      else { continue }
      // The number itself stands behind its は or を.
      let end = tie + subject.utf8.count
      guard text.starts("は", at: end) || text.starts("を", at: end),
        drafts[index].range.lowerBound - end <= 9
      else { continue }
      subjects[index] = who + "の" + subject
    }
  }

  /// Those whom a sentence begins with, and what follows them.
  private func personsAhead() -> (String, Int)? {
    let head = text.skippingSpaces(text.start)
    var position = head
    while position < text.end, position - head <= 75 {
      switch text.scalar(position) {
      case 0x3001, 0x3002, 0x306F, 0x304C, 0x3092, 0x28: return nil  // 、 。 は が を (
      default: break
      }
      if let tie = text.skipping(JapaneseSubjectScopeWords.abouts, at: position) {
        guard position - head >= 9, !text.starts("第", at: head),
          case let who = text.string(head..<position),
          isActor(who) || who.endsInBytes(of: "員"),
          measured.first.map({ $0.range.lowerBound >= tie }) ?? true
        else { return nil }
        return (who, tie)
      }
      position += text.width(position)
    }
    return nil
  }
}
