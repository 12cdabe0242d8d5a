internal import Lexicon
internal import PolicyModel

/// What is ruled for those whom a figure narrows, or done so long before something.
extension JapaneseSubject {
  /// The subject with what the sentence says of it; nil where that is told already.
  func ruled(_ subject: String, _ index: Int) -> String? {
    if drafts[index].kind == .recurrence, let measure = measureInAside(drafts[index]) {
      return measure
    }
    guard !subject.isEmpty, subject.utf8.count <= 60 else { return nil }
    if let name = named(subject, index) { return name }
    let draft = drafts[index]
    switch draft.kind {
    case .age:
      // 60歳以上の方の運賃を助成する: the fare is of those of that age.
      let bare = subject.hasPrefix("方の") ? String(subject.dropFirst(2)) : subject
      return ruledForPersons(subject, draft) ?? madeFree(bare, draft)
        ?? (bare == subject ? nil : bare)
    case .duration:
      return ruledForPersons(subject, draft) ?? doneBefore(subject, draft)
        ?? becomingSo(subject, draft) ?? doneWithin(subject, draft)
    case .count:
      return commonOfQuoted(draft)
    case .percent, .number:
      return doingSo(subject, draft) ?? doneByShare(subject, draft)
        ?? comparedToBase(subject, draft)
    default:
      guard draft.isTemporal else { return nil }
      return doneBefore(subject, draft) ?? doneThere(subject, draft) ?? behindDay(subject, draft)
    }
  }

  /// 満七十歳以上の者については、適用しない; 満十八才以上の女子が帰郷する場合における旅費の負担については: what is ruled for
  /// them, rather than who they are.
  private func ruledForPersons(_ subject: String, _ draft: FigureDraft) -> String? {
    guard isBarePerson(subject), let noun = person(subject, behind: draft.range.upperBound) else {
      return nil
    }
    var position = noun
    while position < text.end, position - noun <= 150 {
      if text.starts("。", at: position) || text.starts("、", at: position) { return nil }
      guard let end = text.skipping(JapaneseSubjectWords.concerning, at: position) else {
        position += text.width(position)
        continue
      }
      if position == noun {
        let place = text.skipping("これを", at: text.skipping("、", at: end) ?? end)
        guard text.starts("適用しない", at: place ?? text.skipping("、", at: end) ?? end) else {
          return nil
        }
        return "規定を適用しない" + subject
      }
      guard let matter = phrase.nounPhrase(endingAt: position, from: noun), !isHollow(matter)
      else { return nil }
      if text.ends("に対する", at: matter.lowerBound), matter.lowerBound == noun + 12 {
        return subject + "に対する" + phrase.string(matter)
      }
      guard text.ends("における", at: matter.lowerBound) else { return nil }
      return subject + "の" + phrase.string(matter)
    }
    return nil
  }

  func isBarePerson(_ subject: String) -> Bool {
    JapaneseSubjectWords.ruledPersons.isWhole(Array(subject.utf8))
  }

  /// Where those end whom a figure narrows: 以上の|女子.
  private func person(_ subject: String, behind offset: Int) -> Int? {
    var position = offset
    while position < text.end, position - offset <= 18 {
      if let end = text.skipping(subject, at: position) { return end }
      position += text.width(position)
    }
    return nil
  }

  /// 0歳から2歳までの保育料を完全に無償化する: what is done about it, where the thing alone would read as
  /// an amount of it.
  private func madeFree(_ subject: String, _ draft: FigureDraft) -> String? {
    guard let range = place(of: subject, near: draft.range, behind: 18),
      range.lowerBound >= draft.range.upperBound,
      let start = text.skipping("を", at: range.upperBound)
    else { return nil }
    var position = start
    while position < text.end, position - start <= 90 {
      if text.starts("。", at: position) || text.starts("は", at: position) { return nil }
      if let end = text.skipping(JapaneseSubjectWords.freeingActs, at: position),
        ["す", "し", "さ", "せ"].contains(where: { text.starts($0, at: end) })
      {
        return subject + "の" + text.string(position..<end)
      }
      position += text.width(position)
    }
    return nil
  }

  /// 開講日の10日前までに受講者へ案内を送付する: what is done, rather than the day before which.
  private func doneBefore(_ subject: String, _ draft: FigureDraft) -> String? {
    guard text.ends("の", at: draft.range.lowerBound) else { return nil }
    let end = draft.range.upperBound
    let tail =
      text.skipping(JapaneseSubjectWords.beforehand, at: end)
      ?? (text.ends("前までに", at: end) || text.ends("前に", at: end) ? end : nil)
      ?? (text.ends("前まで", at: end) || text.ends("前", at: end)
        ? text.skipping("までに", at: end) ?? text.skipping("に", at: end) : nil)
    guard let tail,
      let day = phrase.nounPhrase(
        endingAt: draft.range.lowerBound - 3, from: floorBefore(draft.range.lowerBound)),
      phrase.string(day).hasSuffix(subject) || subject.hasSuffix(phrase.string(day))
    else { return nil }
    return deedBehind(tail, topicBefore: day.lowerBound)
  }

  /// 受講者へ案内を送付する; 指示は、文書で通知する: the deed of a clause with what it is done to.
  func deedBehind(_ start: Int, topicBefore head: Int) -> String? {
    var position = start
    var object: Range<Int>?
    while position < text.end, position - start <= 120 {
      if text.starts("。", at: position)
        || text.starts("は", at: position) && isParticle(at: position)
      {
        break
      }
      // 満了日の30日前までに申出がない限り: what must be there by then.
      if text.starts("がな", at: position) || text.starts("があ", at: position), position > start,
        let given = phrase.nounPhrase(endingAt: position, from: start), !isHollow(given)
      {
        return phrase.string(given)
      }
      if text.starts("を", at: position), isParticleRight(at: position, ["を"]), object == nil,
        let range = phrase.nounPhrase(endingAt: position, from: start), !isHollow(range)
      {
        object = range
        position += 3
        continue
      }
      let isAfterKana = text.script(before: position).script != .kanji
      if isAfterKana, Script(text.scalar(position)) == .kanji, !isNounInShi(position),
        let act = verbalNoun(at: position).map({ text.string(position..<$0) })
          ?? sendingAct(at: position)
      {
        if let object {
          let thing = phrase.string(object)
          return thing.hasSuffix(act) ? thing : thing + "の" + act
        }
        guard let topic = topicOfThing(before: head), !isPerson(topic) else {
          // 停止の5日前までに書面で知らせる: what is told is the deed that it comes before.
          return deedAhead(from: head, act)
        }
        return topic.hasSuffix(act) ? topic : topic + "の" + act
      }
      position += text.width(position)
    }
    // 停電の予告は、実施日の7日前までに行う: only the topic says what.
    return text.has(JapaneseSubjectWords.bareDeeds, at: start)
      ? topicOfThing(before: head).flatMap { isPerson($0) ? nil : $0 } : nil
  }

  /// 取消し|を: a noun that ends as a verb's stem does.
  private func isNounInShi(_ offset: Int) -> Bool {
    guard let end = verbalNoun(at: offset) else { return false }
    return text.starts("しを", at: end) || text.starts("しの", at: end)
      || text.starts("しが", at: end)
  }

  /// 停止の通知 of 停止の5日前までに書面で知らせる; a day is nothing that anybody is told of.
  private func deedAhead(from head: Int, _ act: String) -> String? {
    guard let figure = measured.first(where: { $0.range.lowerBound > head })?.range,
      text.ends("の", at: figure.lowerBound), !text.ends("日の", at: figure.lowerBound),
      !text.ends("時の", at: figure.lowerBound), !text.ends("期限の", at: figure.lowerBound)
    else { return nil }
    return text.string(head..<figure.lowerBound) + act
  }

  /// 知らせ|る, 申込|む: the noun of a verb of sending.
  func sendingAct(at offset: Int) -> String? {
    JapaneseSubjectWords.sendingVerbs.first {
      text.starts($0.key, at: offset)
        && Script(text.scalar(offset + $0.key.utf8.count)) == .hiragana
    }?.value
  }

  /// 委員の半数は、一年で退任する: those who do so, rather than all that the share is of.
  private func doingSo(_ subject: String, _ draft: FigureDraft) -> String? {
    let tie = draft.range.lowerBound - 3
    guard text.ends("の", at: draft.range.lowerBound), text.ends(subject, at: tie),
      isBarePerson(subject) || isPerson(subject),
      let mark = text.skipping("は", at: draft.range.upperBound),
      case let start = text.skipping("、", at: mark) ?? mark
    else { return nil }
    // 理事の3分の1以上は女性とする.
    if let kind = phrase.noun(from: start), !isHollow(kind),
      text.starts("とする", at: kind.upperBound) || text.starts("とし", at: kind.upperBound)
    {
      return phrase.string(kind) + "の" + subject
    }
    var end = start
    while end < text.end, end - start <= 45, !text.starts("。", at: end) {
      if text.starts("、", at: end) || text.starts("は", at: end) { return nil }
      end += text.width(end)
    }
    guard text.starts("。", at: end) || end == text.end, text.ends("する", at: end),
      end - start >= 9
    else { return nil }
    return text.string(start..<end) + subject
  }

  /// 議事は、出席者の過半数でこれを決する; 労働者の過半数を代表する者: what is decided by so many, and who stands for them.
  private func doneByShare(_ subject: String, _ draft: FigureDraft) -> String? {
    guard text.ends("の", at: draft.range.lowerBound),
      text.ends(subject, at: draft.range.lowerBound - 3), isBarePerson(subject) || isPerson(subject)
    else { return nil }
    let end = draft.range.upperBound
    if let place = text.skipping("で", at: end),
      case let verb = text.skipping("これを", at: place) ?? place,
      text.starts("決", at: verb), let topic = topicOfThing(before: draft.range.lowerBound)
    {
      return topic + "の決定"
    }
    // 総会の議決は、出席者の過半数による.
    if text.starts("による。", at: end) || text.starts("により決", at: end)
      || text.starts("によるもの", at: end)
    {
      return topicOfThing(before: draft.range.lowerBound)
    }
    // 議事は、出席した委員の3分の2以上の多数で決する.
    if text.starts("の多数で", at: end) || text.starts("の賛成で", at: end),
      text.starts("決", at: end + 12), let topic = topicOfThing(before: draft.range.lowerBound)
    {
      return topic + "の決定"
    }
    guard let verb = text.skipping("で", at: end) ?? text.skipping("を", at: end),
      let act = verbalNoun(at: verb), let tie = text.skipping("する", at: act),
      let head = phrase.noun(from: tie)
    else { return nil }
    return subject + text.string(end..<tie) + phrase.string(head)
  }

  /// 実労働時間が、正社員の所定労働時間の4分の3以上である: what is so large, rather than what it is held against.
  private func comparedToBase(_ subject: String, _ draft: FigureDraft) -> String? {
    guard draft.base != nil, draft.bound != .exactly, text.ends("の", at: draft.range.lowerBound),
      text.ends(subject, at: draft.range.lowerBound - 3),
      text.has(JapaneseSubjectWords.comparisons, at: draft.range.upperBound)
        || text.ends("ては", at: draft.range.upperBound),
      case let head = draft.range.lowerBound - 3 - subject.utf8.count,
      let tie = ["が、", "は、", "が", "は"].first(where: { text.ends($0, at: head) }),
      let topic = phrase.nounPhrase(
        endingAt: head - tie.utf8.count, from: floorBefore(head - tie.utf8.count)),
      !isHollow(topic), !isPerson(phrase.string(topic))
    else { return nil }
    return phrase.string(topic)
  }

  /// 七日以内に賃金を支払い: what is done in that time, rather than what it is done to.
  private func doneWithin(_ subject: String, _ draft: FigureDraft) -> String? {
    let end = draft.range.upperBound
    guard
      let start = text.ends("以内", at: end)
        ? text.skipping("に", at: end)
        : text.skipping("までに", at: end) ?? (text.ends("までに", at: end) ? end : nil)
          ?? text.skipping(JapaneseSubjectWords.beforehand, at: end),
      case let head = text.skipping("、", at: start) ?? start,
      let place = text.skipping(
        subject, at: text.skipping(JapaneseSubjectNames.pointersAhead, at: head) ?? head),
      let verb = text.skipping("を", at: place)
    else { return nil }
    let act =
      verbalNoun(at: verb).map { text.string(verb..<$0) }
      ?? JapaneseSubjectWords.sendingVerbs.first { text.starts($0.key, at: verb) }?.value
    guard let act, !subject.hasSuffix(act) else { return nil }
    return subject + "の" + act
  }

  /// たった40年で経済大国になる: how long it took to become so.
  private func becomingSo(_ subject: String, _ draft: FigureDraft) -> String? {
    guard text.starts("で", at: draft.range.upperBound),
      let range = place(of: subject, near: draft.range, behind: 60),
      range.lowerBound >= draft.range.upperBound,
      let verb = text.skipping("に", at: range.upperBound)
        ?? text.skipping("と", at: range.upperBound),
      ["なる", "なり", "なっ", "なれ"].contains(where: { text.starts($0, at: verb) })
    else { return nil }
    return subject + (text.ends("に", at: verb) ? "に" : "と") + "なるまでの期間"
  }

  /// 5月の議会で市長が明らかにしました: what was done there, rather than where.
  private func doneThere(_ subject: String, _ draft: FigureDraft) -> String? {
    guard let place = text.skipping("の", at: draft.range.upperBound),
      let noun = phrase.noun(from: place),
      let start = text.skipping("で", at: noun.upperBound), !text.starts("あ", at: start),
      !text.starts("す", at: start), !text.starts("し", at: start), !text.starts("は", at: start),
      phrase.string(noun) == subject
    else { return nil }
    var position = start
    while position < text.end, position - start <= 150 {
      if text.starts("。", at: position) { return nil }
      if let told = JapaneseSubjectWords.tellings.first(where: { text.starts($0.key, at: position) }
      ) {
        let object = text.ends("を", at: position) || text.ends("が", at: position)
        if object, let thing = phrase.nounPhrase(endingAt: position - 3, from: start),
          !isHollow(thing), !isPerson(phrase.string(thing)),
          text.ends("を", at: position) || text.starts("され", at: position + told.key.utf8.count)
        {
          return phrase.string(thing) + "の" + told.value
        }
        return subject + "での" + told.value
      }
      position += text.width(position)
    }
    return nil
  }

  /// 最初の三月三十一日を経過した児童: those whom the day narrows.
  private func behindDay(_ subject: String, _ draft: FigureDraft) -> String? {
    guard let verb = text.skipping(JapaneseSubjectWords.passedDays, at: draft.range.upperBound),
      text.starts(subject, at: verb), isBarePerson(subject)
    else { return nil }
    return "期日" + text.string(draft.range.upperBound..<verb) + subject
  }

  /// 出張の際は、回数(月に2回等)を届け出る: the measure that an aside gives, with what it is of.
  private func measureInAside(_ draft: FigureDraft) -> String? {
    let open = draft.range.lowerBound - 1
    guard text.byte(open) == 0x28,
      let (_, start) = JapaneseSubjectWords.measuresInAsides.longest(
        in: text.bytes, endingAt: open, from: text.start)
    else { return nil }
    let measure = text.string(start..<open)
    if text.ends("の", at: start),
      let owner = phrase.nounPhrase(endingAt: start - 3, from: floorBefore(start)), !isHollow(owner)
    {
      return phrase.string(owner) + "の" + measure
    }
    var position = start
    while position > text.start, start - position <= 120 {
      position = text.previous(position)
      if text.starts("。", at: position) { break }
      guard text.has(JapaneseSubjectWords.occasions, at: position),
        let event = phrase.nounPhrase(endingAt: position, from: floorBefore(position)),
        !isHollow(event)
      else { continue }
      return phrase.string(event) + "の" + measure
    }
    return measure
  }

  /// 議員のうち、その半数の者の任期は、これを三年とする: those of whom the rest holds true.
  func havingMeasure(_ whole: String, behind offset: Int) -> String {
    guard let place = text.skipping("の者の", at: offset), let noun = phrase.noun(from: place),
      let tie = text.skipping("は", at: noun.upperBound),
      case let start = text.skipping("これを", at: text.skipping("、", at: tie) ?? tie)
        ?? text.skipping("、", at: tie) ?? tie
    else { return whole }
    var end = start
    while end < text.end, end - start <= 24, !text.starts("とする", at: end) { end += text.width(end) }
    guard text.starts("とする", at: end), end > start else { return whole }
    return phrase.string(noun) + "を" + text.string(start..<end) + "とする" + whole
  }

  /// 前項の承認(以下「特別承認」という。): the name that is given to what only points back.
  func named(_ subject: String, _ index: Int) -> String? {
    guard hasQuotation, hasParenthesis, subject.utf8.count <= 60,
      JapaneseSubjectWords.backPointers.contains(where: { subject.beginsInBytes(of: $0) }),
      let range = place(of: subject, near: drafts[index].range),
      text.starts("(以下", at: range.upperBound),
      case let aside = range.upperBound,
      let mark = text.place(of: "「", from: aside, to: aside + 60),
      case let start = mark + 3
    else { return nil }
    var end = start
    while end < text.end, end - start <= 48, !text.starts("」", at: end) { end += text.width(end) }
    guard text.starts("」という", at: end), end > start else { return nil }
    return text.string(start..<end)
  }
}
