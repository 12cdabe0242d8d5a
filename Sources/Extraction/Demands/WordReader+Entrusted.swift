internal import Lexicon
internal import PolicyModel

/// Duties that a noun or "it is for" lays on someone.
extension WordReader {
  /// "It is ⟦the tenant's duty to pay⟧ the bill", "it is ⟦for the board to approve⟧ the budget".
  ///
  /// - Parameter known: what was read of it by its cue alone.
  func entrusted(
    _ words: [Range<Int>], in sentence: Range<Int>, role: Demand.Role, besides known: DemandDraft?
  ) -> DemandDraft? {
    guard index.lexicon.verbPlace == .afterCue, words.count >= 4, role != .heading else {
      return nil
    }
    let duty = duty(words, in: sentence, role: role, besides: known)
    return known == nil ? duty ?? borne(words, in: sentence) : duty
  }

  private func duty(
    _ words: [Range<Int>], in sentence: Range<Int>, role: Demand.Role, besides known: DemandDraft?
  ) -> DemandDraft? {
    guard words[0].count == 2, word(words[0]) == EnglishDuties.opener,
      let (place, isFalling, isNegated) = verb(of: words),
      let (holder, isGenitive, to) = holder(from: place, isFalling, words),
      to + 1 < words.count
    else { return nil }
    // A programme says whose duty something is when it thinks aloud.
    guard stance.isNormative || isGenitive && holder.kind == .subject && !stance.isPledge else {
      return nil
    }
    var subject = holder
    if subject.kind == .thing || subject.kind == .author { subject.kind = .subject }
    var row = CueRow.bare
    (row.text, row.kind) = (EnglishDuties.binding, .must)
    let cue = Cue(
      row: row, range: words[1].lowerBound..<words[to].upperBound, next: to + 1, word: 1,
      isNegated: false)
    guard
      var draft = draft(of: cue, subject, among: words, in: sentence, role: role),
      !draft.object.isEmpty || draft.action != .other
    else { return nil }
    // "It is for the board to" says less than that it is its duty.
    if let known, !isGenitive { draft.strength = min(draft.strength, known.strength) }
    if isNegated {
      (draft.deontic, draft.polarity, draft.strength) = (.noObligation, 0, 1)
    }
    draft.actor = word(holder.range) == EnglishDuties.yours ? EnglishDuties.you : draft.actor
    return draft
  }

  /// Behind "it is", "it shall be", "it falls to", and whether that is denied.
  private func verb(of words: [Range<Int>]) -> (place: Int, isFalling: Bool, isNegated: Bool)? {
    var place = 1
    let isModal = EnglishDuties.modals.contains(word(words[place]))
    if isModal { place += 1 }
    guard place + 2 < words.count else { return nil }
    let verb = word(words[place])
    if EnglishDuties.falls.contains(verb) {
      return word(words[place + 1]) == EnglishDuties.to ? (place + 2, true, false) : nil
    }
    guard isModal ? verb == EnglishDuties.be : EnglishDuties.being.contains(verb) else {
      return nil
    }
    place += 1
    let isNegated = isKind(.negation, words[place])
    return (isNegated ? place + 1 : place, false, isNegated)
  }

  /// Who has the duty, and where the "to" of what is to be done stands.
  private func holder(from start: Int, _ isFalling: Bool, _ words: [Range<Int>])
    -> (Subject, isGenitive: Bool, to: Int)?
  {
    guard
      let to = words.indices.dropFirst(start).prefix(9).first(where: {
        word(words[$0]) == EnglishDuties.to && $0 > start
      })
    else { return nil }
    if isFalling {
      return (bearer(words[start].lowerBound..<words[to - 1].upperBound, words), false, to)
    }
    let isNamed = EnglishDuties.nouns.contains(word(words[to - 1]))
    if isNamed, to - 2 >= start {
      let end = words[to - 2]
      if word(end) == EnglishDuties.yours, to - 2 == start { return (reader(end), true, to) }
      guard let bare = withoutGenitive(end) else { return nil }
      return (bearer(words[start].lowerBound..<bare, words), true, to)
    }
    if word(words[start]) == EnglishDuties.towards, start + 1 < to {
      return (bearer(words[start + 1].lowerBound..<words[to - 1].upperBound, words), false, to)
    }
    // "It is the duty ⟦of the owner⟧ to …"
    guard
      let of = (start + 1..<to).first(where: { word(words[$0]) == EnglishDuties.of }),
      EnglishDuties.nouns.contains(word(words[of - 1])), of + 1 < to
    else { return nil }
    return (bearer(words[of + 1].lowerBound..<words[to - 1].upperBound, words), true, to)
  }

  /// "⟦Internal decoration⟧ is ⟦the tenant's responsibility⟧."
  private func borne(_ words: [Range<Int>], in sentence: Range<Int>) -> DemandDraft? {
    guard stance.isNormative, let noun = words.last, EnglishDuties.borne.contains(word(noun)),
      words.count >= 5 || words.count == 4 && word(words[2]) == EnglishDuties.yours,
      let being = words.indices.first(where: { EnglishDuties.being.contains(word(words[$0])) }),
      being > 0, being + 2 < words.count, words.count - being <= 8,
      !words[..<being].contains(where: {
        isAny([.negation, .none, .condition, .subordinate, .pronoun, .relative, .that], $0)
      })
    else { return nil }
    let end = words[words.count - 2]
    let isReader = word(end) == EnglishDuties.yours && being + 3 == words.count
    guard let bare = isReader ? end.upperBound : withoutGenitive(end),
      words[being + 1].lowerBound < bare
    else { return nil }
    let isSeveral = text[bare - 1] == 0x73 && text.hasBytes([0x27], at: bare)
    return DemandDraft(
      frame: .norm, deontic: .obligation,
      actor: isReader ? EnglishDuties.you : written(words[being + 1].lowerBound..<bare),
      action: .other,
      verb: isSeveral || isReader ? EnglishDuties.verbs.several : EnglishDuties.verbs.one,
      polarity: 1, object: words[0].lowerBound..<words[being - 1].upperBound, strength: 3,
      cue: words[being].lowerBound..<noun.upperBound, clause: sentence, confidence: 0.7,
      rule: "duty")
  }

  private func reader(_ word: Range<Int>) -> Subject {
    Subject(kind: .subject, range: word, isNegative: false)
  }

  /// Where a name ends whose genitive is written: "the tenant⟦'s⟧", "tenants⟦'⟧".
  private func withoutGenitive(_ word: Range<Int>) -> Int? {
    if text.hasBytes([0x27, 0x73], endingAt: word.upperBound, downTo: word.lowerBound) {
      return word.upperBound - 2
    }
    return text.hasBytes([0x27], at: word.upperBound) && text[word.upperBound - 1] == 0x73
      ? word.upperBound : nil
  }

  private func bearer(_ name: Range<Int>, _ words: [Range<Int>]) -> Subject {
    let named = self.words(in: name)
    var subject = self.named(named.indices, named)
    if subject.kind == .thing, let last = named.last,
      index.phrase(index.actors, in: text, from: last.lowerBound, upTo: last.upperBound)
        .map({ index.lexicon.actors[$0.row].kind == "subject" })
        ?? index.lexicon.agentEndings.contains(where: { word(last).hasSuffix($0) })
    {
      subject.kind = .subject
    }
    return subject
  }
}
