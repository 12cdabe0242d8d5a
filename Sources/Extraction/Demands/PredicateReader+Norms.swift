internal import Lexicon
internal import PolicyModel

extension PredicateReader {
  func bindAsNorm(
    _ draft: inout DemandDraft, _ ending: Ending, _ meaning: Meaning, _ topic: Topic?,
    _ role: Demand.Role
  ) -> Bool {
    draft.frame = .norm
    draft.deontic = meaning.isRefused ? .prohibition : .obligation
    switch ending.mood.kind {
    // 「事前に協議しなければならない」 binds, however little 協議 decides.
    case .must: draft.strength = meaning.isStudy ? 3 : capped(4, by: meaning)
    case .should: draft.strength = capped(3, by: meaning)
    case .shall:
      draft.strength = capped(meaning.kind == .duty ? meaning.strength : 3, by: meaning)
    case .mustNot:
      bind(&draft, .prohibition, 5)
      nameDeed(&draft, ending, topic)
    case .shouldNot, .shallNot: bind(&draft, .prohibition, 3)
    case .cannot:
      // 「猛獣は⟦飼育できない⟧」 in the plain style of rules, 「データは復元できません」.
      let isBarred =
        ending.predicate.isListed && ending.predicate.row.kind == .act
        && !text.hasBytes(bytes("ません"), endingAt: ending.end)
      guard stance.isNormative,
        ending.mood.form != .noun || isDoer(topic) || isClaim(ending) || isBarred,
        // 「事故を完全に⟦防ぐ⟧ことはできません」
        isDoer(topic) || !index.isPower(ending.predicate.row.stem)
      else { return false }
      bind(&draft, .noEntitlement, 5)
      nameDeed(&draft, ending, topic)
    case .barred:
      guard stance.isNormative, !draft.object.isEmpty || ending.predicate.isListed else {
        return false
      }
      bind(&draft, .noEntitlement, 5)
      nameDeed(&draft, ending, topic)
      draft.confidence -= 0.1
    case .may, .might:
      guard stance.isNormative,
        ending.mood.form != .noun || ending.mood.isOffered || isDoer(topic) || isClaim(ending),
        ending.mood.kind == .may || ending.predicate.isListed || ending.predicate.isCausative
          || isDoer(topic) || topic != nil && meaning.mark == .object
      else { return false }
      bind(&draft, .permission, 1)
    case .needNot:
      bind(&draft, .noObligation, 1)
      draft.polarity = 0
    case .request, .requestNot:
      guard stance.isNormative else { return false }
      let isRefusal = ending.mood.kind == .requestNot || meaning.action == .prohibit
      bind(&draft, isRefusal ? .prohibition : .obligation, capped(3, by: meaning))
      if ending.mood.kind == .requestNot { nameDeed(&draft, ending, topic) }
    case .item, .itemNot:
      guard stance.isNormative, role == .bullet || isInstruction(ending, meaning, topic, role)
      else { return false }
      bind(
        &draft, ending.mood.kind == .item ? .obligation : .prohibition, capped(4, by: meaning))
      draft.rule = "instruction"
    case .plan, .planNot: return false
    case .assert, .refuse: return bindPlainNorm(&draft, ending, meaning, topic, role)
    }
    return true
  }

  /// 「館内での⟦撮影⟧はできません」, 「館内で⟦撮影する⟧ことはできません」: what is barred without an object is
  /// the deed, where it is done included.
  private func nameDeed(_ draft: inout DemandDraft, _ ending: Ending, _ topic: Topic?) {
    let isPlace =
      !draft.object.isEmpty && text.hasBytes(Self.placeMark, endingAt: draft.object.upperBound)
    guard draft.object.isEmpty && topic == nil || isPlace else { return }
    let deed = ending.predicate
    let plain = Array((ending.mood.form == .noun ? deed.row.stem : deed.plainForm).utf8)
    let start = deed.range.lowerBound
    let first = isPlace ? draft.object.lowerBound : draft.clause.lowerBound
    guard text.hasBytes(plain, at: start), first < start, start - first <= 60 || isPlace,
      !(first..<start).contains(where: { text.hasBytes(Self.topicMark, at: $0) })
    else {
      if draft.object.isEmpty, topic == nil, first == start, text.hasBytes(plain, at: start) {
        draft.object = start..<start + plain.count
      }
      return
    }
    draft.object = first..<start + plain.count
  }

  private static let placeMark: Sign = "で"
  private static let topicMark: Sign = "は"

  /// 「入札書は、契約課へ提出すること。」: outside of lists, the whole sentence of a known verb.
  private func isInstruction(
    _ ending: Ending, _ meaning: Meaning, _ topic: Topic?, _ role: Demand.Role
  ) -> Bool {
    role == .body && text.hasBytes(Self.stop, at: ending.end)
      && (meaning.mark == .object || meaning.mark == .goal && ending.predicate.isListed
        || topic != nil && ending.predicate.isListed)
  }

  /// 「データは復元できません」 tells a fact, 「管理者は…を閉鎖できます」 gives a right.
  private func isDoer(_ topic: Topic?) -> Bool {
    topic.map { $0.kind != .thing } ?? false
  }

  /// 「有給休暇は、時間単位で⟦取得⟧できます」: what only those can do who have a right to it.
  private func isClaim(_ ending: Ending) -> Bool {
    index.isClaim(ending.predicate.row.stem)
  }

  private func bind(_ draft: inout DemandDraft, _ deontic: Demand.Deontic, _ strength: Int) {
    draft.deontic = deontic
    draft.strength = strength
  }

  /// 「会社は、通勤手当を支給する。」: in rules the plain sentence binds.
  private func bindPlainNorm(
    _ draft: inout DemandDraft, _ ending: Ending, _ meaning: Meaning, _ topic: Topic?,
    _ role: Demand.Role
  ) -> Bool {
    let row = ending.predicate.row
    let isRefusal = ending.mood.kind == .refuse
    if isAbility(ending) {
      bind(&draft, isRefusal ? .noEntitlement : .permission, isRefusal ? 5 : 1)
      return topic != nil || !draft.object.isEmpty
    }
    switch row.kind {
    case .duty:
      // 「虚偽の申立ては、処分の対象と⟦しない⟧」 lets off.
      if isRefusal, row.polarity < 0 {
        bind(&draft, .noObligation, min(3, meaning.strength))
        draft.polarity = 1
        return true
      }
      draft.strength = isRefusal ? 5 : meaning.strength
      draft.deontic =
        isRefusal ? .noEntitlement : row.polarity < 0 ? .prohibition : .obligation
      if row.polarity < 0 { draft.polarity = -1 }
      return true
    case .release:
      bind(&draft, row.polarity == 0 ? .noObligation : .permission, 1)
      draft.polarity = row.polarity
      return true
    case .verdict:
      if row.strength == 3, row.paradigm == "x" || row.paradigm == "n" {
        bind(&draft, .noObligation, 1)
        draft.polarity = 0
        draft.action = .other
        return !draft.object.isEmpty
      }
      // 「体操服での登校を認める。」
      if !isRefusal, row.takesPassive, !draft.object.isEmpty {
        bind(&draft, .permission, 1)
        draft.action = .other
        return true
      }
      guard isRefusal else { return false }
      bind(&draft, .prohibition, 5)
      draft.action = .prohibit
      return true
    case .ask:
      draft.strength = meaning.strength
      if meaning.strength == 1 { draft.deontic = .permission }
      return !isRefusal
    case .act where row.action == .prohibit && !isRefusal && !stance.isNormative == false:
      bind(&draft, .prohibition, 5)
      return true
    default: break
    }
    guard role != .heading || topic != nil else { return false }
    // 「3. 会社が必要と認める場合は、期限を延長する。」: an item that is a whole sentence binds.
    guard
      role != .bullet || topic != nil || ending.mood.isPolite(ending, in: text)
        || text.hasBytes(Self.stop, at: ending.end)
        || stance.isNormative && ending.predicate.isListed && row.kind == .act
          && meaning.mark == .object
    else {
      return false
    }
    if ending.mood.isPolite(ending, in: text), topic?.kind == .thing || !stance.isNormative {
      return false
    }
    draft.strength = capped(3, by: meaning)
    draft.deontic = isRefusal || meaning.isRefused ? .prohibition : .obligation
    draft.confidence = min(draft.confidence, topic?.kind == .thing || topic == nil ? 0.55 : 0.65)
    // 「ただし、本人が希望するときは、再雇用する。」: a known deed in a case that is named.
    let isInCase =
      role != .heading && ending.predicate.isListed && row.kind == .act
      && text.hasBytes(Self.stop, at: ending.end)
    return !draft.object.isEmpty || topic != nil || isInCase
  }

  /// 「図書室の本は、3冊まで⟦借りられ⟧ます」: a potential rather than a passive.
  func isAbility(_ ending: Ending) -> Bool {
    guard stance.isNormative, [.assert, .refuse].contains(ending.mood.kind) else { return false }
    let predicate = ending.predicate
    return predicate.row.kind == .ability
      || predicate.isPassive && predicate.row.paradigm == "1" && index.isClaim(predicate.row.stem)
  }

  func capped(_ strength: Int, by meaning: Meaning) -> Int {
    min(strength, meaning.cap ?? strength)
  }

  /// 「本組合は、共同宣伝を⟦行う⟧。」: the plain sentence of statutes binds their author.
  func isStatute(_ ending: Ending) -> Bool {
    (ending.mood.kind == .assert || ending.mood.kind == .refuse)
      && !ending.mood.isPolite(ending, in: text)
  }

  /// 「第三者に⟦開示されることはありません⟧」: what rules say will not be done to what is theirs.
  func isRuledOut(_ ending: Ending) -> Bool {
    stance.isNormative && ending.mood.kind == .refuse && ending.mood.form == .dictionary
      && ending.predicate.isListed && ending.predicate.row.kind == .act
  }
}

extension MoodRow {
  /// 「公表されなければならない」 binds; 「公表されます」 tells.
  var allowsPassive: Bool {
    switch kind {
    case .must, .mustNot, .should, .shouldNot, .shall, .shallNot: true
    default: false
    }
  }

  /// 廃止⟦せよ⟧.
  var isImperative: Bool { kind == .item && form != .dictionary && form != .gerund }

  /// 〜することとしております.
  var isStanding: Bool {
    text.utf8.starts(with: "こととして".utf8) || text.utf8.starts(with: "ないこととして".utf8)
  }

  /// 〜する予定です: told of the future by the author of rules as well.
  var isIntent: Bool { kind == .plan || kind == .planNot }

  /// Has a meaning in rules only.
  var isPermission: Bool {
    switch kind {
    case .may, .might, .cannot, .barred: true
    default: false
    }
  }

  /// 〜します rather than 〜する.
  func isPolite(_ ending: PredicateReader.Ending, in text: [UInt8]) -> Bool {
    if form == .noun { return true }
    if ending.predicate.row.paradigm == "x" { return true }
    return isPolite
  }
}
