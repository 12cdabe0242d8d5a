internal import Lexicon
internal import PolicyModel

extension PredicateReader {
  /// 「次に掲げる行為をしてはならない。」: what is laid on the items of the list below.
  func lead(in sentence: Range<Int>, _ drafts: [DemandDraft]) -> DemandLead? {
    guard let draft = drafts.last,
      draft.frame == .commitment
        || draft.frame == .norm && draft.deontic != nil
          && draft.deontic != .noObligation,
      pointsToList(draft.object),
      !isCircumstance(endingAt: draft.object.upperBound, downTo: draft.object.lowerBound)
    else { return nil }
    let isNegative =
      draft.frame == .commitment
      ? draft.polarity < 0 && draft.action == .other
      : draft.deontic == .prohibition || draft.deontic == .noEntitlement
    return DemandLead(
      frame: draft.frame, deontic: draft.deontic, actor: draft.actor,
      deed: (
        draft.verb, draft.action, isNegative ? Effect.negated(draft.polarity) : draft.polarity
      ),
      strength: draft.strength, isNegative: isNegative, cue: words(draft.cue))
  }

  /// 「次の事項を要望する。」: the list says what is wanted.
  func announcesList(_ draft: DemandDraft) -> Bool {
    draft.frame == .demand && stance.isDemanding && draft.action == .other
      && pointsToList(draft.object)
  }

  /// 「⟦次に掲げる⟧行為」: what the list below names.
  func pointsToList(_ object: Range<Int>) -> Bool {
    index.lexicon.listPointers.contains {
      text.hasBytes(Array($0.utf8), at: object.lowerBound)
    }
  }

  /// 「⟦修繕積立金⟧　月額14,000円」: an item with its amount set apart.
  private func withoutAmount(_ item: Range<Int>) -> Range<Int> {
    guard isAmount(endingAt: item.upperBound, downTo: item.lowerBound),
      let space = text[item].lastIndex(of: 0x20), space > item.lowerBound
    else { return item }
    return item.lowerBound..<space
  }

  private static let longestItem = 180

  /// An item below such words: a clause in こと with a verb of its own, or a noun.
  func item(in sentence: Range<Int>, under lead: DemandLead) -> DemandDraft? {
    guard let tail = tail(of: sentence), let deed = lead.deed,
      !isCondition(sentence.lowerBound..<tail)
    else { return nil }
    // 「次の行為は禁止します。」: what an item says is forbidden, with its stop or without.
    let isForbidden = lead.frame == .commitment && deed.action == .prohibit && deed.polarity < 0
    if lead.frame == .commitment, !isForbidden {
      // 「次のことを行います。」 promises the nouns below it, not the sentences.
      guard !text.hasBytes(Self.stop, at: tail), sentence.count <= Self.longestItem else {
        return nil
      }
      if deed.action == .other, var own = nounFinal(in: sentence, tail: tail),
        own.frame == .commitment
      {
        own.strength = min(own.strength, lead.strength)
        own.confidence = 0.7
        own.rule = "item"
        return own
      }
    }
    var draft = DemandDraft(
      frame: lead.frame, deontic: lead.deontic, actor: lead.actor, action: deed.action,
      verb: deed.verb, polarity: deed.polarity,
      object: withoutAmount(trimmed(sentence.lowerBound..<tail)),
      strength: lead.strength, cue: sentence.lowerBound..<tail, clause: sentence.lowerBound..<tail,
      confidence: 0.7, rule: "item", spokenBefore: lead.cue)
    if isForbidden { return draft.object.isEmpty ? nil : draft }
    let moods = index.moods(in: text, endingAt: tail, downTo: sentence.lowerBound)
    for place in 0..<moods.count {
      let (mood, start) = (index.mood(moods[place].row), moods[place].start)
      guard mood.kind == .item || mood.kind == .itemNot,
        let predicate = index.predicate(
          in: text, mood.form, endingAt: start, downTo: sentence.lowerBound)
          ?? (mood.kind == .itemNot ? unknownVerb(before: start, downTo: sentence.lowerBound) : nil)
      else { continue }
      let meaning = meaning(of: predicate, downTo: sentence.lowerBound)
      draft.action = meaning.action
      draft.verb = meaning.verb
      draft.polarity =
        mood.kind == .itemNot ? Effect.negated(meaning.polarity) : meaning.polarity
      if !meaning.object.isEmpty { draft.object = meaning.object }
      draft.cue = (meaning.start ?? predicate.range.lowerBound)..<tail
      // 「次の事項を守らなければならない。」 above 「備品を⟦壊さないこと⟧」: to keep to a ban.
      if mood.kind == .itemNot, draft.deontic == .obligation, !lead.isNegative {
        draft.deontic = .prohibition
        draft.spokenBefore = nil
      }
      break
    }
    if lead.isNegative { draft.polarity = Effect.negated(draft.polarity) }
    return draft.object.isEmpty ? nil : draft
  }
}
