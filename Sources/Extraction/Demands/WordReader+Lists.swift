internal import Lexicon
internal import PolicyModel

extension WordReader {
  /// "You must not:", "Your request must include:", "We call on ministers to:".
  func lead(in sentence: Range<Int>, _ drafts: [DemandDraft]) -> DemandLead? {
    guard endsInColon(sentence) else { return nil }
    if let lead = forbidding(sentence) { return lead }
    let words = words(in: sentence)
    guard index.lexicon.verbPlace == .afterCue, let final = words.last,
      !isKind(.subordinate, final),
      let cue = leading(cues(among: words, in: sentence)).map({
        authored($0, among: words, in: sentence)
      }),
      let subject = subject(of: cue, among: words, in: sentence, after: nil),
      !cue.row.isStatement || cue.row.kind == .forbid || isSaid(cue, by: subject, among: words)
    else { return nominalLead(in: sentence) }
    let isNegated = cue.isNegated != subject.isNegative
    var lead = DemandLead(
      frame: .norm, deontic: isNegated ? .prohibition : .obligation,
      actor: subject.kind == .author || subject.range.isEmpty ? nil : written(subject.range),
      strength: cue.row.strength, isNegative: isNegated, cue: written(cue.range))
    switch cue.row.kind {
    case .will, .would, .vow, .intend, .agree:
      guard subject.kind == .author || cue.row.kind == .agree && isUnion(subject) else {
        return nil
      }
      lead.frame = .commitment
      lead.deontic = nil
    case .must, .should, .need, .supposed, .arrange:
      let isYou = self.words(in: subject.range).contains { isKind(.addressee, $0) }
      let isBound = stance.isAuthority && subject.kind != .other
      lead.frame = stance.isNormative || isYou || isBound ? .norm : .demand
      if lead.frame == .demand { lead.deontic = nil }
      if isNegated { lead.strength = 5 }
    case .ask:
      guard subject.kind == .author else { return nil }
      lead.frame = .demand
      lead.deontic = nil
    case .may where isNegated, .prohibited, .cannot:
      // "Visitors may not:" forbids in texts of no kind too; "we cannot:" tells in those.
      guard
        stance.isNormative
          || !stance.isPledge && subject.kind != .author && cue.row.kind != .cannot
      else { return nil }
      lead.deontic = .prohibition
      lead.strength = 5
      lead.isNegative = true
    case .entitled, .may, .can:
      // "You have the right to:", "Members can:"
      guard stance.isNormative, subject.kind == .subject, !isNegated else { return nil }
      lead.deontic = cue.row.kind == .may ? .permission : .entitlement
    case .habit:
      guard subject.kind == .author, cue.row.strength < 5, stance.isNormative || stance.isPledge
      else { return nil }
      lead.frame = .commitment
      lead.deontic = nil
    default: return nil
    }
    let deed = deed(after: cue, subject, among: words, in: sentence)
    let needsVerb =
      isKind(.infinitive, final) || final.upperBound <= cue.range.upperBound
    if lead.frame == .commitment, isKind(.perfect, final), !needsVerb {
      lead.isPerfect = true
    } else if !needsVerb, !deed.verb.isEmpty, deed.isListed || deed.isStative {
      lead.deed = (deed.verb, deed.action, deed.polarity)
      lead.cue = written(spoken(cue, deed))
    } else if cue.row.kind == .habit, let verb = habit(cue, in: sentence) {
      lead.deed = (verb.base, verb.action, verb.polarity)
    } else if cue.row.kind == .prohibited || cue.row.kind == .ask && !needsVerb {
      lead.deed = (cue.row.text, cue.row.kind == .ask ? .other : .prohibit, 1)
    } else if !needsVerb {
      return nominalLead(in: sentence)
    }
    return lead
  }

  /// "Do not:", "It is forbidden to:"
  private func forbidding(_ sentence: Range<Int>) -> DemandLead? {
    guard !stance.isPledge, sentence.count <= 40,
      case let said = text[sentence].prefix(while: { $0 != 0x3A }),
      ListLeads.forbidding.contains(word(said.startIndex..<said.endIndex))
    else { return nil }
    return DemandLead(
      frame: .norm, deontic: .prohibition, actor: nil, strength: 5, isNegative: true,
      cue: written(said.startIndex..<said.endIndex))
  }

  /// "What you may not do", "Prohibited conduct": what a heading forbids or allows.
  func lead(ofHeading heading: Range<Int>) -> DemandLead? {
    let words = words(in: heading)
    guard stance.isNormative, index.lexicon.verbPlace == .afterCue, words.count >= 2,
      words.count <= 8
    else { return nil }
    var lead = DemandLead(
      frame: .norm, deontic: .prohibition, actor: nil, deed: nil, strength: 5, isNegative: true,
      cue: written(heading))
    let opener = words.firstIndex { text[$0.lowerBound] > 0x39 } ?? 0
    if isKind(.proscribed, words[opener]), opener + 3 >= words.count {
      lead.deed = ("prohibit", .prohibit, 1)
      return lead
    }
    guard let cue = cues(among: words, in: heading).first, cue.word > opener,
      cue.next + 1 >= words.count,
      isAny([.addressee, .plenty], words[cue.word - 1])
        || named(cue.word - 1..<cue.word, words).kind == .subject
    else { return nil }
    switch cue.row.kind {
    case .may, .can, .cannot, .must, .should:
      if !cue.isNegated {
        guard cue.row.kind == .may || cue.row.kind == .can else { return nil }
        (lead.deontic, lead.strength, lead.isNegative) = (.permission, 1, false)
      }
    default: return nil
    }
    lead.cue = written(cue.range)
    return lead
  }

  /// "We ⟦shall⟧:" is the author's own will here as elsewhere.
  private func authored(_ cue: Cue, among words: [Range<Int>], in sentence: Range<Int>) -> Cue {
    guard let subject = subject(of: cue, among: words, in: sentence, after: nil) else { return cue }
    return spokenByAuthor(cue, subject, among: words)
  }

  /// "Our offer to renters:", "what the owners owe us:" in a programme.
  private func nominalLead(in sentence: Range<Int>) -> DemandLead? {
    guard stance.isPledge || stance.isPlan else { return nil }
    let words = words(in: sentence)
    guard words.count >= 2, words.count <= 12 else { return nil }
    let noun = words.indices.dropFirst().first {
      isKind(.offering, words[$0]) && isKind(.own, words[$0 - 1])
    }
    let claim = words.indices.dropFirst().first { place in
      isKind(.claiming, words[place])
        && (isKind(.own, words[place - 1])
          || words[..<place].contains(where: { isKind(.dummy, $0) }))
    }
    // "What we'll do:"
    let deed = words.indices.dropFirst(2).last { place in
      place + 1 == words.count && isKind(.doing, words[place])
        && isKind(.author, words[place - 2])
        && stance.isPledge
    }
    guard let place = claim ?? noun ?? deed else { return nil }
    let isDemand = claim != nil || stance.isDemanding
    return DemandLead(
      frame: isDemand ? .demand : .commitment, deontic: nil, actor: nil,
      deed: (word(words[place]), isDemand ? .provide : .create, 1), strength: 4, isNegative: false,
      cue: written(words[place]), isNominal: true)
  }

  /// An item below "we shall have:": ⟦opened⟧ a second unit.
  private func perfect(_ draft: DemandDraft, _ first: Range<Int>, in sentence: Range<Int>)
    -> DemandDraft
  {
    var draft = draft
    if let (row, end) = index.verb(
      in: text, from: first.lowerBound, upTo: sentence.upperBound, [.participle])
    {
      (draft.action, draft.verb, draft.polarity) = (row.action, row.base, row.polarity)
      draft.object = object(from: end, in: sentence)
      draft.cue = first.lowerBound..<end
    } else if isParticiple(first) {
      draft.verb = word(first)
      draft.object = object(from: first.upperBound, in: sentence)
    } else {
      (draft.action, draft.verb) = (.create, "have")
      draft.object = object(from: first.lowerBound, in: sentence)
      if isKind(.none, first) { draft.polarity = -1 }
    }
    return draft
  }

  /// The cue that governs a list: the last that is more than a habit's verb behind another cue.
  private func leading(_ cues: [Cue]) -> Cue? {
    cues.last { $0.row.kind != .habit } ?? cues.last
  }

  private func habit(_ cue: Cue, in sentence: Range<Int>) -> VerbRow? {
    index.verb(in: text, from: cue.range.lowerBound, upTo: sentence.upperBound, [.base])?.row
  }

  /// An item below such words: a verb of its own, or a noun that their verb governs.
  func item(in sentence: Range<Int>, under lead: DemandLead) -> DemandDraft? {
    let words = words(in: sentence)
    guard let first = words.first, !isKind(.condition, first) else { return nil }
    var draft = DemandDraft(
      frame: lead.frame, deontic: lead.deontic, actor: lead.actor, action: .other, verb: "",
      polarity: 1, object: first.lowerBound..<first.lowerBound, strength: lead.strength,
      cue: first, clause: sentence, confidence: 0.7, rule: "item", spokenBefore: lead.cue)
    if lead.isPerfect {
      draft = perfect(draft, first, in: sentence)
    } else if let deed = lead.deed {
      draft.action = deed.action
      draft.verb = deed.verb
      draft.polarity = deed.polarity
      draft.object = object(from: first.lowerBound, in: sentence)
      // "Optional: if it is urgent, …": a label is nothing that is asked for.
      if text.hasBytes([0x3A], at: draft.object.upperBound) { return nil }
    } else {
      let cue = Cue(
        row: .bare, range: first.lowerBound..<first.lowerBound, next: 0, word: 0, isNegated: false)
      let subject = Subject(
        kind: .author, range: first.lowerBound..<first.lowerBound, isNegative: false)
      let deed = deed(after: cue, subject, among: words, in: sentence)
      guard !deed.verb.isEmpty,
        deed.isListed || !deed.isInvoluntary || lead.deontic == .entitlement
      else { return nil }
      draft.action = deed.action
      draft.verb = deed.verb
      draft.polarity = deed.polarity
      draft.object = deed.object
      if lead.frame == .commitment { draft.strength = min(lead.strength, deed.strength) }
      draft.cue = first.lowerBound..<max(deed.verbEnd ?? first.upperBound, first.upperBound)
    }
    if lead.isNegative { draft.polarity = Effect.negated(draft.polarity) }
    return draft.object.isEmpty ? nil : draft
  }

  private func endsInColon(_ sentence: Range<Int>) -> Bool {
    var end = sentence.upperBound
    while end > sentence.lowerBound, text[end - 1] == 0x20 { end -= 1 }
    return end > sentence.lowerBound && text[end - 1] == 0x3A
  }
}
