internal import Lexicon
internal import PolicyModel

/// The last look at a sentence's subjects: those that only narrow, point or count are told with what the
/// sentence says of them.
extension JapaneseSubject {
  func nameFully(_ subjects: inout [String]) {
    for index in drafts.indices where !drafts[index].isInName {
      let draft = drafts[index]
      let subject = subjects[index]
      if let own = full(subject, index, draft, subjects) { subjects[index] = own }
      // 所定労働日数そ|の他: the head of another word.
      if subjects[index].utf8.count >= 9, subjects[index].endsInBytes(of: "そ"),
        text.holds(subjects[index] + "の他")
      {
        subjects[index].removeLast()
      }
    }
    if hasQuotation { nameByTerm(&subjects) }
  }

  private func full(
    _ subject: String, _ index: Int, _ draft: FigureDraft, _ subjects: [String]
  ) -> String? {
    // 施行の日の翌日が五月一日から八月末までの間にある: what lies there.
    if draft.isTemporal, text.ends("が", at: draft.range.lowerBound), let day = dayWithin(draft) {
      return day
    }
    switch draft.kind {
    case .age:
      return agedThen(subject, draft) ?? usedAs(subject, draft) ?? ofRelation(subject, draft)
        ?? ofPersonInClause(subject)
    case .count:
      if isOne(draft),
        text.has(JapaneseSubjectWords.eachTies, at: draft.range.upperBound)
          || text.has(JapaneseSubjectNames.perUnits, at: draft.range.upperBound)
      {
        return unitOf(subject)
      }
      return ofRelation(subject, draft) ?? eachTime(subject, index, draft)
        ?? ofOwnCounter(subject, draft)
        ?? givenTo(subject, draft) ?? placedThere(subject, draft)
    case .percent:
      return ofGroup(subject, draft)
    case .money:
      return eachTime(subject, index, draft) ?? bornBy(subject, draft)
    case .duration:
      if let span = untilEvent(draft, index, subjects) ?? averagedOver(draft) ?? sinceBirth(draft)
        ?? behindThat(draft) ?? setAs(draft)
      {
        return span
      }
      if let span = goingOn(subject, draft) ?? setFor(subject, draft) ?? sinceEvent(subject, draft)
        ?? ofCaseInAside(subject, index, subjects)
      {
        return span
      }
      return keepingSo(subject, draft) ?? dueDeed(subject, draft) ?? bornBy(subject, draft)
    case .time:
      return doneToPersons(subject, draft)
    default:
      guard draft.isTemporal else { return nil }
      return ofOutlook(subject, draft) ?? deedOfDate(subject, draft)
        ?? inForce(subject, draft) ?? undergone(subject, draft) ?? paidThen(subject, draft)
    }
  }

  // MARK: Persons

  /// 三歳に満たない子を養育する職員; 五十人以上の労働者を使用する事業者: who has to do with them, and how.
  private func ofRelation(_ subject: String, _ draft: FigureDraft) -> String? {
    guard (3...15).contains(subject.utf8.count),
      let noun = nounRightBehind(draft.range.upperBound, subject),
      draft.kind == .age || isBarePerson(subject) || isPerson(subject),
      let tie = JapaneseSubjectNames.relations.longest(in: text.bytes, from: noun, to: text.end)
    else { return nil }
    var verb = tie.end
    while verb < text.end, verb - tie.end <= 36 {
      switch text.scalar(verb) {
      case 0x3001, 0x3002, 0x306F, 0x304C, 0x28, 0x300C: return nil  // 、 。 は が ( 「
      default: break
      }
      if verb > tie.end, self.draft(around: verb) != nil { return nil }
      if verb > tie.end + 3, isAttributive(endingAt: verb), let head = phrase.noun(from: verb) {
        guard !isHollow(head), head.count <= 30,
          text.ends("る", at: verb) || text.ends("た", at: verb)
            || text.ends("う", at: verb)
        else { return nil }
        let act = text.string(tie.end..<verb)
        let who = phrase.string(head)
        if tie.row, isActor(who) { return who + "が" + act + subject }
        return subject + text.string(noun..<verb) + who
      }
      verb += text.width(verb)
    }
    return nil
  }

  func isActor(_ words: String) -> Bool {
    let bytes = Array(words.utf8)
    return isPerson(words) || isBarePerson(words)
      || JapaneseSubjectWords.doers.longest(in: bytes, endingAt: bytes.count, from: 0) != nil
      || JapaneseSubjectWords.bodyEnds.longest(in: bytes, endingAt: bytes.count, from: 0) != nil
      || JapaneseSubjectWords.recipients.longest(in: bytes, endingAt: bytes.count, from: 0) != nil
  }

  /// Behind a noun that a figure narrows: 満六十歳以上の|労働者.
  private func nounRightBehind(_ offset: Int, _ noun: String) -> Int? {
    let start = text.skipping("の", at: offset) ?? offset
    return text.skipping(noun, at: start)
  }

  /// 満十六歳未満の者を船員として使用してはならない: what may not be done with those.
  private func usedAs(_ subject: String, _ draft: FigureDraft) -> String? {
    let start = text.skipping("の", at: draft.range.upperBound) ?? draft.range.upperBound
    guard let person = phrase.noun(from: start), person.count <= 15,
      case let who = phrase.string(person), who == "者" || isBarePerson(who),
      subject.isEmpty || subject.endsInBytes(of: who),
      let first = text.skipping("を", at: person.upperBound)
    else { return nil }
    var position = first
    while position < text.end, position - first <= 90 {
      switch text.scalar(position) {
      case 0x3001, 0x3002, 0x306F, 0x304C: return nil  // 、 。 は が
      default: break
      }
      if let act = verbalNoun(at: position),
        text.script(before: position).script != .kanji,
        text.has(JapaneseSubjectNames.bidden, at: act)
      {
        let hasFigure = nextMeasured(behind: first) < position
        let start = text.skipping("その者の", at: first) ?? first
        let way = hasFigure || position - start > 36 ? position : start
        // 使用する者 tells less than the heading.
        return way == position && who == "者" ? nil : text.string(way..<act) + "する" + who
      }
      position += text.width(position)
    }
    return nil
  }

  /// 満十二歳の児童をその者が満十三歳に達するまで使用する: the deed, since その者 only points back.
  private func ofPersonInClause(_ subject: String) -> String? {
    guard subject.endsInBytes(of: "をその者"), case let person = String(subject.dropLast(4)),
      !person.isEmpty, let place = text.place(of: subject, from: text.start, to: text.end)
    else { return nil }
    var position = place + subject.utf8.count
    let first = position
    while position < text.end, position - first <= 150, !text.starts("。", at: position) {
      if let act = verbalNoun(at: position), text.script(before: position).script != .kanji,
        text.has(JapaneseSubjectWords.closings, at: act) || text.starts("し、", at: act)
      {
        return person + "の" + text.string(position..<act)
      }
      position += text.width(position)
    }
    return person
  }

  /// 年少者を午後十時から午前五時までの間において使用する: what is done to them then.
  private func doneToPersons(_ subject: String, _ draft: FigureDraft) -> String? {
    guard text.ends("を", at: draft.range.lowerBound),
      text.ends(subject, at: draft.range.lowerBound - 3),
      let tie = text.skipping(JapaneseSubjectWords.spansOfDeeds, at: draft.range.upperBound),
      case let place = text.skipping("おいて", at: tie) ?? tie,
      let act = verbalNoun(at: place),
      let person = phrase.nounPhrase(
        endingAt: draft.range.lowerBound - 3, from: floorBefore(draft.range.lowerBound - 3))
    else { return nil }
    let whole = text.ends("の", at: person.lowerBound) ? phrase.string(person) : subject
    return whole + "の" + text.string(place..<act)
  }

  /// その過半数は、議員の中から選ばれなければならない: those of whom that has to hold true.
  func chosenFrom(_ whole: String, _ draft: FigureDraft) -> String {
    let bytes = Array(whole.utf8)
    // 監事五人以内: the noun before how many there are.
    var end = 0
    while end < bytes.count {
      let scalar =
        bytes[end] < 0x80 || end + 2 >= bytes.count
        ? UInt32(bytes[end])
        : UInt32(bytes[end] & 0x0F) << 12 | UInt32(bytes[end + 1] & 0x3F) << 6
          | UInt32(bytes[end + 2] & 0x3F)
      if scalar &- 0x30 < 10 || JapaneseNumeral.digit(scalar) != nil || scalar == 0x5341 { break }
      end += bytes[end] < 0x80 ? 1 : 3
    }
    let noun =
      end >= 6 && end <= bytes.count ? String(decoding: bytes[..<end], as: UTF8.self) : whole
    let mark = draft.range.upperBound
    guard let tie = text.skipping("は", at: mark),
      case let start = text.skipping("、", at: tie) ?? tie
    else { return noun }
    // 女性でなければならない.
    if let kind = phrase.noun(from: start), !isHollow(kind),
      text.starts("でなければ", at: kind.upperBound)
    {
      return phrase.string(kind) + "である" + noun
    }
    var verb = start
    while verb < text.end, verb - start <= 60, !text.ends("から", at: verb) {
      verb += text.width(verb)
    }
    guard text.ends("から", at: verb) else { return noun }
    for (ending, plain) in JapaneseSubjectNames.plainOfBidden {
      var close = verb
      while Script(text.scalar(close)) == .kanji { close += text.width(close) }
      if close > verb, text.starts(ending, at: close) {
        return text.string(start..<close) + plain + noun
      }
    }
    return noun
  }

  // MARK: Numbers

  /// 利用登録をする人は、毎月800人にのぼる: how many each month.
  private func eachTime(_ subject: String, _ index: Int, _ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    guard index > 0, drafts[index - 1].kind == .recurrence, !subject.isEmpty,
      subject.utf8.count <= 60, case let rhythm = drafts[index - 1].range,
      rhythm.upperBound == start
        || text.starts("約", at: rhythm.upperBound)
          && start - rhythm.upperBound <= 3,
      text.ends("は、", at: rhythm.lowerBound) || text.ends("は", at: rhythm.lowerBound),
      text.has(JapaneseSubjectNames.reachings, at: draft.range.upperBound),
      case let words = text.string(rhythm), words.hasPrefix("毎"), words.utf8.count == 6,
      !subject.hasPrefix(words)
    else { return nil }
    return words + subject
  }

  /// 1人当たり, 一時間につき: a figure that only says for each of what.
  private func unitOf(_ subject: String) -> String? {
    guard !subject.isEmpty, subject.utf8.count <= 75, !subject.endsInBytes(of: "算定単位"),
      !subject.endsInBytes(of: "期間")
    else { return nil }
    return subject + "の算定単位"
  }

  /// 韓国でも、2学年まとめた規定: what is told of them, rather than their own counter.
  private func ofOwnCounter(_ subject: String, _ draft: FigureDraft) -> String? {
    guard draft.unit.utf8.count >= 6, subject.endsInBytes(of: draft.unit),
      case let end = draft.range.upperBound, Script(text.scalar(end)) == .hiragana
    else { return nil }
    var verb = end
    while verb < text.end, verb - end < 18, Script(text.scalar(verb)) == .hiragana {
      verb += text.width(verb)
    }
    guard verb - end >= 9, text.ends("た", at: verb) || text.ends("る", at: verb),
      !text.ends("ある", at: verb), !text.has(JapaneseSubjectWords.notAttributive, endingAt: verb),
      let noun = phrase.noun(from: verb), !isWhole(noun, JapaneseSubjectWords.empty),
      noun.count <= 30
    else { return nil }
    let owner = subject.dropLast(draft.unit.count)
    guard owner.isEmpty || owner.hasSuffix("の") else { return nil }
    // 二地区合わせた計画: how many of them it is for.
    return owner + phrase.string(noun) + "で" + text.string(end..<verb) + draft.unit + "の数"
  }

  /// すべての世帯に8桁の番号をつける: what is given to whom.
  private func givenTo(_ subject: String, _ draft: FigureDraft) -> String? {
    guard (6...12).contains(subject.utf8.count),
      let noun = nounRightBehind(draft.range.upperBound, subject),
      let place = text.skipping("を", at: noun),
      let (verb, _) = JapaneseSubjectNames.givingVerbs.longest(
        in: text.bytes, from: place, to: text.end)
    else { return nil }
    var position = draft.range.lowerBound
    while position > text.start, draft.range.lowerBound - position <= 75 {
      position = text.previous(position)
      if text.starts("、", at: position) || text.starts("は", at: position) { break }
      guard text.starts("に", at: position), text.script(before: position).script != .hiragana,
        let person = phrase.nounPhrase(endingAt: position, from: floorBefore(position)),
        !isHollow(person),
        JapaneseSubjectWords.recipients.longest(
          in: text.bytes, endingAt: person.upperBound, from: person.lowerBound) != nil
      else { continue }
      return phrase.string(lastPart(of: person, behind: text.start)) + "に" + verb + subject
    }
    return nil
  }

  /// 若年層でも「起業関心層」は27%: among whom they are so many.
  private func ofGroup(_ subject: String, _ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    // 若年層で|は「起業関心層」.
    if subject.hasSuffix("」"), let tie = subject.firstRange(of: "で「"),
      case let group = Array(subject[..<tie.lowerBound].utf8),
      JapaneseSubjectNames.groups.longest(in: group, endingAt: group.count, from: 0) != nil
    {
      return subject[..<tie.lowerBound] + "の" + subject[tie.upperBound...].dropLast()
    }
    guard (6...45).contains(subject.utf8.count), !subject.holdsBytes(of: "の"),
      case let mark = text.skippingSpaces(before: start),
      text.ends("は", at: mark) || text.ends("が", at: mark)
    else { return nil }
    var end = mark - 3
    if text.ends("」", at: end) { end -= 3 }
    guard text.ends(subject, at: end) else { return nil }
    end -= subject.utf8.count
    if text.ends("「", at: end) { end -= 3 }
    if text.ends("、", at: end) { end -= 3 }
    guard let tie = ["では", "でも"].first(where: { text.ends($0, at: end) }),
      case let close = end - tie.utf8.count,
      let group = phrase.nounPhrase(endingAt: close, from: floorBefore(close)),
      !isHollow(group), group.count <= 45,
      JapaneseSubjectNames.groups.longest(
        in: text.bytes, endingAt: group.upperBound, from: group.lowerBound) != nil
    else { return nil }
    return phrase.string(lastPart(of: group, behind: text.start)) + "の" + subject
  }
}
