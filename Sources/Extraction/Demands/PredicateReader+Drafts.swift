internal import Lexicon
internal import PolicyModel

extension PredicateReader {
  /// The demand that an ending makes, if it makes one.
  func draft(
    of ending: Ending, in sentence: Range<Int>, from start: Int, role: Demand.Role,
    isMedial: Bool = false
  ) -> DemandDraft? {
    var predicate = ending.predicate
    if predicate.row.kind == .involuntary {
      // 「許可を受けなければならない」 binds, 「影響を受けます」 tells.
      // 「法案を成立⟦させる⟧」 is somebody's deed.
      // 「入札参加資格を有していること。」 in rules asks for what is so.
      guard
        ending.mood.isDecisive || predicate.isCausative
          || ending.mood.kind == .item && ending.mood.form == .gerund && stance.isNormative
          || ending.mood.kind == .item && stance.isDemanding
          || finishes(predicate) && text.hasBytes(sign("を"), endingAt: predicate.range.lowerBound)
      else { return nil }
      predicate.row.kind = .act
    }
    let row = predicate.row
    let isBenefit = isBenefit(ending, role)
    if row.kind == .ability, !isAbility(ending) { return nil }
    if predicate.isPassive, !row.takesPassive, !ending.mood.allowsPassive, !isBenefit,
      !isAbility(ending), !isRuledOut(ending)
    {
      return nil
    }
    // 「配当を年2回行うこととしております」 tells a habit, but in a programme.
    if ending.mood.isStanding, !stance.isPledge, !stance.isPlan { return nil }
    if row.needsMood, stance.isNormative, !ending.mood.isDecisive, ending.mood.kind != .might {
      return nil
    }
    let own = complements(before: predicate.range.lowerBound, downTo: start)
    // How far left the object may stand: a topic of the sentence may be it.
    let isOwned = own.contains { !$0.isInCase && ($0.particle == .object || $0.isAdjacent) }
    let floor = isOwned ? start : sentence.lowerBound
    let meaning = meaning(
      of: predicate, downTo: floor, among: floor == start ? own : nil)
    guard meaning.kind != .involuntary, !isHappening(meaning, of: predicate, downTo: floor) else {
      return nil
    }
    // 「収集を⟦休みます⟧」, but 「学校を⟦休みます⟧」.
    guard !isCaused(meaning, own, by: predicate, downTo: start),
      !row.needsDeed || endsInDeed(meaning.object), !row.isOfRules || stance.isNormative
    else { return nil }
    let spoken = self.topic(of: meaning, predicate, among: own, in: sentence, from: start)
    var topic = spoken.topic
    settle(&topic, of: meaning, predicate, own, from: start, isRefusal: ending.mood.isNegative)
    var draft = DemandDraft(
      frame: .commitment, action: meaning.action, verb: meaning.verb, polarity: meaning.polarity,
      object: meaning.object, strength: meaning.strength,
      cue: (meaning.start ?? courteous(ending))..<ending.end, clause: start..<ending.end,
      confidence: isBenefit ? 0.45 : predicate.isListed ? 0.9 : 0.75, rule: "final")
    if let topic, topic.kind == .thing, tellsOfDocument(topic) { return nil }
    if let topic, isOfDoer(draft.object, topic) {
      draft.object = draft.object.lowerBound..<draft.object.lowerBound
    }
    if let made = made(by: predicate, beside: draft.object, own, from: start) {
      draft.object = made
    }
    if let topic, topic.kind == .thing, namesTheme(draft, meaning.mark) {
      draft.object = topic.name
    }
    if draft.object.isEmpty, topic == nil, let time = time(laidDownBy: predicate, from: start) {
      draft.object = time
    }
    // 「⟦時間外労働⟧は、月45時間を超えないものとする」: an amount is a measure, not what is worked on.
    // 「⟦深夜勤務⟧は、月8回を限度とする」
    if let topic, topic.kind == .thing, isBareAmount(draft.object) {
      draft.object = topic.name
    }
    // 「⟦給付金⟧として、10万円を支給します」
    if !draft.object.isEmpty, text.script(at: draft.object.lowerBound) == .digit,
      isAmount(endingAt: draft.object.upperBound, downTo: draft.object.lowerBound),
      let name = named(before: draft.object.lowerBound, downTo: start)
    {
      draft.object = name
    }
    if let topic, isOfLaidDeed(topic, draft, predicate) { draft.object = topic.name }
    if let told = spoken.told, !own.contains(where: { $0.particle == .object && $0.isMarked }) {
      draft.object = told
    }
    // 「負担を⟦1割に⟧戻します」 sets an amount, and restores nothing that was given up.
    if draft.action == .restore,
      text.hasBytes(sign("に"), endingAt: predicate.range.lowerBound, downTo: start + 3),
      isAmount(endingAt: predicate.range.lowerBound - 3, downTo: start)
    {
      (draft.action, draft.polarity) = (.other, 0)
    }
    if finishes(predicate), carriesThrough(draft.object, before: predicate) {
      (draft.action, draft.polarity) = (.other, 1)
    }
    draft.object = withoutDenial(
      antecedent(of: draft.object, in: sentence, topic, of: draft.verb))
    if row.kind == .act { draft.object = whole(draft.object, of: predicate) }
    if ending.mood.isNegative { draft.polarity = Effect.negated(draft.polarity) }
    // 「会社は、結果を伝えます」: the polite sentence of rules is their author's.
    if stance.isNormative, topic?.kind == .issuer, isAuthorsOwn(ending, topic) {
      topic?.kind = .author
    }
    let isRead =
      stance.isNormative && (topic?.kind != .author || isStatute(ending))
        && !isAuthorsOwn(ending, topic) && !ending.mood.isIntent
        || ending.mood.isPermission || isAbility(ending)
      ? bindAsNorm(&draft, ending, meaning, topic, role)
      : bindAsPledge(&draft, ending, meaning, topic, role)
    guard isRead, !announcesList(draft) else { return nil }
    if draft.actor == nil, let topic, topic.kind != .thing, topic.kind != .author {
      draft.actor = words(topic.name)
    }
    // 「返送料は、⟦利用者⟧の負担とする」
    if row.kind == .duty, text.hasBytes(sign("の"), at: predicate.range.lowerBound) {
      let bearer = nounPhrase(endingAt: predicate.range.lowerBound, downTo: start)
      if !bearer.isEmpty, isActor(bearer, downTo: start) {
        draft.actor = words(bearer)
        if let topic, topic.kind == .thing { draft.object = topic.name }
      }
    }
    // 「⟦希望者に⟧交付するよう求めます」: who is given something is asked for nothing.
    let isGiven = draft.action == .provide || draft.action == .disclose
    if draft.frame == .demand, draft.actor == nil {
      draft.actor = addressee(in: start..<predicate.range.lowerBound, isGiven: isGiven).map(words)
    }
    if isMedial { draft.rule = "conjoined" }
    return draft
  }

  // MARK: What the words around a predicate make of it

  /// Where the words of a predicate begin with their courtesy: ⟦お⟧知らせします.
  private func courteous(_ ending: Ending) -> Int {
    let start = ending.predicate.range.lowerBound
    return ending.mood.isHumble && text.hasBytes(sign("お"), endingAt: start) ? start - 3 : start
  }

  private func finishes(_ predicate: Predicate) -> Bool {
    let stem = predicate.row.stem.utf8
    return index.words(.finish).contains {
      $0.count == stem.count && text.hasBytes($0, at: predicate.range.lowerBound)
    }
  }

  /// 「LED化は8割を終えます」, 「⟦耐震改修⟧を終える」: a work brought to its end is done, not given up.
  private func carriesThrough(_ object: Range<Int>, before predicate: Predicate) -> Bool {
    let end = predicate.range.lowerBound - 3
    let isMarked = text.hasBytes(sign("を"), endingAt: end + 3)
    return index.words(.work).contains { word in
      text.hasBytes(word, endingAt: object.upperBound, downTo: object.lowerBound)
        || isMarked && text.hasBytes(word, endingAt: end)
    }
  }

  /// 「同じ金額が控除されます」: what a programme's list says people get.
  private func isBenefit(_ ending: Ending, _ role: Demand.Role) -> Bool {
    let row = ending.predicate.row
    return ending.predicate.isPassive && ending.predicate.isListed && role == .bullet
      && !stance.isNormative && !stance.isPlan && ending.mood.kind == .assert
      && row.kind == .act && (row.action == .provide || row.action == .reduce)
  }

  /// 「北部の集落が孤立する」: what happens to a thing is nobody's undertaking.
  private func isHappening(_ meaning: Meaning, of predicate: Predicate, downTo floor: Int) -> Bool {
    guard meaning.mark == .subject, predicate.row.kind == .act, !predicate.isPassive,
      !predicate.isCausative, topic(in: floor..<meaning.object.lowerBound) == nil
    else { return false }
    return !isActor(meaning.object, downTo: floor)
  }

  /// 「⟦給食費が⟧家計を圧迫します」: what a thing does to another is nobody's promise.
  private func isCaused(
    _ meaning: Meaning, _ own: [Complement], by predicate: Predicate, downTo floor: Int
  ) -> Bool {
    guard !stance.isNormative, meaning.mark == .object, predicate.row.kind == .act,
      predicate.row.action == .other, !predicate.isCausative, !meaning.object.isEmpty,
      let cause = own.first(where: { $0.particle == .subject })
    else { return false }
    return cause.noun.upperBound <= meaning.object.lowerBound
      && !isActor(cause.noun, downTo: floor)
  }

  /// 「違反した投稿は、削除します。」: in terms the polite sentence without a doer is the author's.
  private func isAuthorsOwn(_ ending: Ending, _ topic: Topic?) -> Bool {
    guard ending.mood.kind == .assert || ending.mood.kind == .refuse,
      ending.mood.isPolite(ending, in: text),
      topic == nil || topic?.kind == .thing || topic?.kind == .issuer
    else { return false }
    switch ending.predicate.row.kind {
    case .act:
      return ending.predicate.isListed && (!ending.predicate.isPassive || isRuledOut(ending))
        && ending.predicate.row.action != .prohibit
    case .carry, .light: return true
    default: return false
    }
  }

  /// 「この規則は、必要な事項を定めるものとする」: the text speaks of itself.
  func tellsOfDocument(_ topic: Topic) -> Bool {
    guard stance.isNormative, text.hasBytes(bytes("この"), at: topic.name.lowerBound),
      let (row, _) = index.genres.longest(
        in: text, endingAt: topic.name.upperBound, downTo: topic.name.lowerBound)
    else { return false }
    return index.lexicon.genres[row].kind == "norm"
  }

  // MARK: Manifestos and plans

  private func bindAsPledge(
    _ draft: inout DemandDraft, _ ending: Ending, _ meaning: Meaning, _ topic: Topic?,
    _ role: Demand.Role
  ) -> Bool {
    let mood = ending.mood
    switch mood.kind {
    // 「次に掲げる行為をしてはならない。」 above a list lays down, whatever the text is.
    case .must where !stance.isPledge && pointsToList(draft.object),
      .mustNot where !stance.isPledge && pointsToList(draft.object):
      return bindAsNorm(&draft, ending, meaning, topic, role)
    case .should, .shouldNot, .must:
      if ending.predicate.isCopula { return false }
      draft.frame = .demand
      draft.strength = capped(mood.kind == .must ? 4 : 3, by: meaning)
      return meaning.kind != .duty
    case .mustNot:
      if stance.isPlan { return bindAsNorm(&draft, ending, meaning, topic, role) }
      draft.frame = .verdict
      draft.strength = 3
      return true
    case .plan, .planNot:
      // 「進捗の公表を求めたい」
      if ending.predicate.row.kind == .ask {
        draft.frame = .demand
        return topic?.kind != .issuer && topic?.kind != .other
      }
      let isForeign =
        topic.map { $0.kind == .issuer || $0.kind == .other || $0.kind == .party } ?? false
      // 「⟦申請の受付⟧は、4月に開始する予定です」: the topic is what is worked on.
      let isTheme = topic?.kind == .thing && topic?.name == draft.object && meaning.isListed
      guard isForeign || isTheme || topic == nil || topic?.kind == .author else { return false }
      draft.frame = isForeign ? .announcement : .commitment
      draft.strength = capped(2, by: meaning)
      return meaning.kind == .act || meaning.kind == .light || meaning.kind == .carry
    case .needNot:
      draft.frame = .verdict
      draft.action = .oppose
      draft.strength = 3
      draft.polarity = -1
      return true
    case .shall, .shallNot:
      draft.frame = .norm
      draft.deontic = mood.kind == .shall ? .obligation : .prohibition
      draft.strength = capped(meaning.kind == .duty ? meaning.strength : 3, by: meaning)
      return true
    case .assert, .refuse: break
    case .item, .itemNot:
      // 「欠員を補充すること。」: what a list of demands asks for.
      guard stance.isDemanding || mood.isImperative, meaning.isListed || role == .bullet else {
        return false
      }
      draft.frame = .demand
      draft.strength = capped(4, by: meaning)
      return !draft.object.isEmpty
    case .may, .cannot, .barred, .might, .request, .requestNot: return false
    }
    switch ending.predicate.row.kind {
    case .verdict: return bindAsVerdict(&draft, ending, topic)
    case .ask where isFurthered(ending, meaning, from: draft.clause.lowerBound):
      draft.strength = 3
      return mood.kind == .assert && topic?.kind != .issuer && topic?.kind != .other
    case .ask:
      draft.frame = .demand
      draft.strength = mood.isGradual ? max(1, draft.strength - 1) : draft.strength
      if topic?.kind == .issuer || topic?.kind == .other {
        draft.frame = .announcement
        draft.confidence -= 0.15
        return mood.kind == .assert && stance.isPlan && role == .body
      }
      return mood.kind == .assert
    // 「発電が可能です」 tells a fact, but in rules.
    case .release where ending.predicate.row.paradigm == "n",
      .duty where ending.predicate.row.paradigm == "n" && ending.predicate.row.action == .other:
      return false
    case .duty, .release: return bindAsNorm(&draft, ending, meaning, topic, role)
    default: return bindAsUndertaking(&draft, ending, meaning, topic, role)
    }
  }

  private func bindAsUndertaking(
    _ draft: inout DemandDraft, _ ending: Ending, _ meaning: Meaning, _ topic: Topic?,
    _ role: Demand.Role
  ) -> Bool {
    switch topic?.kind {
    case .issuer where topic?.isSubjectMarked == true && !stance.isPlan,
      .other where topic?.isSubjectMarked == true && !stance.isPlan:
      // 「国が施設を整備し…」 in a programme says what its author would have done.
      draft.confidence -= 0.2
    case .issuer, .other, .party:
      draft.frame = .announcement
      draft.confidence -= 0.15
      guard meaning.isListed, role != .heading else { return false }
    case .subject where ending.predicate.row.kind == .carry && meaning.cap == 2:
      // 「住民は、飲料水の備蓄に努める」: a plan lays down what its readers try.
      guard stance.isPlan, role == .body, !draft.object.isEmpty else { return false }
      draft.frame = .norm
      draft.deontic = .obligation
      draft.confidence -= 0.2
    case .subject:
      // 「電気事業者は、復旧の見込みを公表する」: a plan tells what its partners do.
      guard stance.isPlan, role == .body, meaning.isListed, !draft.object.isEmpty else {
        return false
      }
      draft.frame = .announcement
      draft.confidence -= 0.25
    case .thing where ending.predicate.row.kind == .act && draft.object != topic?.name:
      // 「――⟦1億円を超える契約⟧は、議会に報告することを義務づけます」
      let isRuled = role != .body && meaning.action == .regulate && topic?.isSubjectMarked == false
      guard meaning.isListed, meaning.action != .other, isRuled || isObjectLike(topic, draft)
      else { return false }
      draft.confidence -= 0.3
    default: break
    }
    if meaning.isCausative { draft.frame = .demand }
    let isPlain = !ending.mood.isPolite(ending, in: text)
    if isPlain {
      guard
        role != .body || stance.isPlan || stance.isPledge && speaks(topic, meaning)
          || meaning.isListed && meaning.action != .other
      else {
        return false
      }
      draft.confidence -= role == .body ? 0.25 : 0.1
    }
    if draft.object.isEmpty {
      // 「今国会で⟦結論を得る⟧」 has its object in itself.
      guard meaning.isListed,
        !isPlain || role != .body
          || (stance.isPledge || stance.isPlan) && ending.predicate.hasOwnObject
      else { return false }
      draft.confidence -= 0.2
    }
    return true
  }

  /// In a programme the plain sentence of its author, or without a topic, is a pledge.
  private func speaks(_ topic: Topic?, _ meaning: Meaning) -> Bool {
    meaning.isListed && (topic == nil || topic?.kind == .author)
  }

  /// A topic beside an object: a theme (「年金は給付水準を守ります」) rather than a doer.
  private func isObjectLike(_ topic: Topic?, _ draft: DemandDraft) -> Bool {
    guard let topic else { return false }
    // 「朝市は、⟦開催を続けます⟧」: what a thing's deed is kept up in is nothing that it does.
    return topic.isSubjectMarked == false
      && (draft.polarity < 0 || draft.action == .maintain && endsInDeed(draft.object))
  }

  private func bindAsVerdict(_ draft: inout DemandDraft, _ ending: Ending, _ topic: Topic?) -> Bool
  {
    draft.frame = .verdict
    if ending.predicate.isCausative {
      draft.frame = .demand
      draft.strength = 4
      return true
    }
    if ending.mood.isNegative, ending.predicate.row.action == .support { draft.action = .oppose }
    if let topic, topic.kind != .thing, topic.kind != .author, topic.name != draft.object {
      return false
    }
    if text.hasBytes(bytes("という"), endingAt: ending.predicate.range.lowerBound) { return false }
    let isAccepting = ending.mood.kind == .assert && ending.predicate.row.takesPassive
    if isAccepting { draft.confidence = 0.55 }
    let isAuthors = topic == nil || topic?.kind == .author
    // 「再編の必要性は、誰もが認める」: without a polite end others may be who accept it.
    if isAccepting, !isAuthors, !ending.mood.isPolite(ending, in: text) { return false }
    if stance.isPlan, ending.mood.isNegative, ending.predicate.row.takesPassive,
      !ending.mood.isPolite(ending, in: text)
    {
      draft.frame = .norm
      draft.deontic = .prohibition
      draft.action = .prohibit
      draft.strength = 5
      return !draft.object.isEmpty
    }
    return !draft.object.isEmpty
  }
}
