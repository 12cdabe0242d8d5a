internal import Lexicon
internal import PolicyModel

extension WordReader {
  func draft(
    of cue: Cue, _ subject: Subject, among words: [Range<Int>], in sentence: Range<Int>,
    role: Demand.Role
  ) -> DemandDraft? {
    let cue = enabled(spokenByAuthor(cue, subject, among: words), subject, among: words)
    var deed = deed(after: cue, subject, among: words, in: sentence)
    // "May 2024" is a month.
    if cue.row.kind.takesVerb, let first = deed.verb.utf8.first, (0x30...0x39).contains(first) {
      return nil
    }
    var strength = min(cue.row.strength, deed.cap ?? 5)
    let isNegated = (cue.isNegated != subject.isNegative) != isVoid(deed, cue)
    if isNegated { deed.polarity = Effect.negated(deed.polarity) }
    var frame = Demand.Frame.norm
    var deontic: Demand.Deontic? = isNegated ? .prohibition : .obligation
    var confidence = deed.isListed ? 0.9 : 0.8
    switch cue.row.kind {
    case .will, .would:
      guard
        let force = promise(
          &deed, by: subject, cue, isNegated: isNegated, confidence, among: words)
      else { return nil }
      (frame, deontic, strength, confidence) = (
        force.frame, force.deontic, force.strength, force.confidence
      )
    case .oblige where !stance.isPledge: return nil
    case .must, .should, .oblige, .need, .supposed:
      // "The committee shall ⟦consist of⟧ five members."
      if isComposed(deed, cue, subject, among: words) { return nil }
      // "Parking must ⟦be free⟧": what a programme wants a thing to be.
      let isWanted =
        (cue.row.kind == .must || cue.row.kind == .should) && !isNegated && stance.isPledge
        && deed.verb == "be"
        && !isDummy(subject)
      if isWanted, subject.kind == .thing, cue.next + 1 < words.count,
        isQuality(words[cue.next + 1])
      {
        deed.object = subject.range
        deed.isInvoluntary = false
        deed.isStative = false
        deed.isListed = true
      }
      wanted(&deed, cue, subject, isNegated: isNegated, among: words, in: sentence)
      let isState = deed.isInvoluntary && subject.kind == .thing && !deed.isPassive
      guard !deed.verb.isEmpty,
        !isState
          || (cue.row.kind == .must || cue.row.kind == .should && deed.verb == "be")
            && lays(cue, deed, of: subject, among: words)
      else { return nil }
      if isState, deed.isStative { deed.object = subject.range }
      let isThird = subject.kind == .other || subject.kind == .thing
      let isYou = words.contains {
        $0.lowerBound >= subject.range.lowerBound && $0.upperBound <= subject.range.upperBound
          && isKind(.addressee, $0)
      }
      // "⟦Nobody⟧ should wait overnight": a plan binds no reader by that.
      let isBound =
        stance.isAuthority && !(stance.isPlan && subject.isNegative && cue.row.kind == .should)
        && (subject.kind == .subject || subject.kind == .thing && deed.isPassive)
      frame = (stance.isNormative || isYou || isBound) && !subject.isThought ? .norm : .demand
      let spares = subject.isNegative && subject.kind == .subject
      if frame == .demand, deed.isInvoluntary, subject.kind != .other, !spares { return nil }
      // "We have to put up with rain" undertakes nothing.
      if subject.kind == .author,
        cue.row.kind == .need || stance.isNormative && isKind(.want, words[cue.word])
      {
        return nil
      }
      if frame == .demand, subject.kind == .thing, !deed.isPassive, !deed.isListed { return nil }
      if frame == .demand {
        if cue.row.kind == .supposed { return nil }
        deontic = nil
        if subject.kind == .author, deed.isInvoluntary || !deed.isListed { return nil }
      }
      if subject.kind == .thing, !deed.isPassive, !deed.isListed { confidence -= 0.2 }
      if !isThird, subject.kind == .subject, deed.isInvoluntary, !stance.isNormative, !spares {
        return nil
      }
      // "shall consult the union" binds, however little it decides.
      if frame == .norm, cue.row.kind == .must, deed.cap == 1 { strength = 3 }
      if isNegated, frame == .norm, cue.row.kind == .must { strength = 5 }
      // "Nobody is required to …" frees; "no person shall …" forbids.
      if subject.isNegative, !cue.isNegated, cue.row.text.utf8.contains(0x20), frame == .norm {
        deontic = .noObligation
        strength = 1
        deed.polarity = 0
      }
    case .may:
      let isLimit = isLimit(cue, among: words)
      guard !deed.verb.isEmpty, !deed.isStative || isNegated || isLimit || abides(deed, subject),
        !deed.isPassive || isNegated
          || stance.isNormative && (deed.isListed || !index.isKind(.befall, deed.verb)),
        subject.kind != .thing || isNegated || deed.isPassive || isNamed(subject)
          || isLimit || abides(deed, subject),
        stance.isNormative || isNegated || isLimit
      else { return nil }
      if deed.isPassive, !isNegated { confidence -= 0.2 }
      strength = isNegated ? 5 : isLimit && subject.kind == .thing && !deed.isPassive ? 3 : 1
      deontic = isNegated ? .prohibition : strength == 3 ? .obligation : .permission
      if stance.isDemanding, isLimit { (frame, deontic) = (.demand, nil) }
    case .can:
      // "You can ⟦object⟧ to marketing" is a right, "heat pumps can cut bills" is none.
      guard stance.isNormative, !isNegated,
        isRight(deed, of: subject)
          || deed.isPassive && words.contains(where: { isKind(.only, $0) })
      else { return nil }
      deontic = subject.kind == .author ? .permission : .entitlement
      strength = 1
      confidence -= 0.2
    case .cannot:
      let isCap = index.isKind(.exceeding, deed.verb)
      guard stance.isNormative, isNegated, isCap ? !deed.object.isEmpty : isWithheld(deed, subject)
      else { return nil }
      deontic = isCap ? .prohibition : .noEntitlement
      strength = 5
      confidence -= 0.1
    case .required:
      guard stance.isNormative || stance.isAuthority, !cue.isNegated,
        subject.kind == .thing || subject.kind == .subject, !subject.range.isEmpty
      else { return nil }
      deed.action = .other
      deed.polarity = 1
      deed.object = subject.range
      deed.verb = cue.row.text
      if subject.isNegative {
        deed.polarity = -1
        strength = 5
        deontic = .noEntitlement
      }
    case .arrange:
      if index.isKind(.passive, lastWord(of: cue)) {
        deed.polarity = 1
        deed = passive(deed, cue.next, subject, words, in: sentence)
        if isNegated { deed.polarity = Effect.negated(deed.polarity) }
      }
      if isNegated { strength = 5 }
      equip(&deed, isNegated: isNegated)
      deed = stationed(deed, cue, subject, among: words)
      guard stance.isNormative || stance.isAuthority || stance.isPledge, !deed.verb.isEmpty,
        !deed.isStative, deed.isPassive || !isPurpose(subject, among: words),
        !index.isKind(.notice, deed.verb), !subject.range.isEmpty,
        !isDummy(subject) || pointsBack(cue, deed)
      else { return nil }
      if stance.isDemanding, subject.kind != .author {
        (frame, deontic, strength) = (.demand, nil, 4)
        if deed.object.isEmpty || deed.isInvoluntary { deed.object = subject.range }
      } else if stance.isPledge || stance.isPlan && subject.kind != .subject {
        frame = .commitment
        deontic = nil
        strength = 4
        if deed.object.isEmpty || deed.isInvoluntary { deed.object = subject.range }
      }
    case .enact, .done:
      guard stance.isNormative, !subject.range.isEmpty, !isDummy(subject),
        let row = participle(in: cue.range)
      else { return nil }
      deed.action = row.action
      deed.polarity = row.polarity
      deed.verb = row.base
      deed.object = subject.range
      confidence -= 0.1
      if cue.row.kind == .done {
        frame = .commitment
        deontic = nil
      }
    case .act:
      guard deed.isListed, isOwn(subject) else { return nil }
      frame = .commitment
      deontic = nil
      strength = min(deed.strength, deed.cap ?? 5)
    case .bar:
      guard stance.isNormative, subject.kind == .author || isRules(subject) else { return nil }
      deed = nounDeed(deed, cue, in: sentence)
      guard !deed.object.isEmpty else { return nil }
      deed.action = .prohibit
      deed.polarity = -1
      deontic = .prohibition
    case .allowed:
      guard stance.isNormative, !isNegated, !subject.range.isEmpty, subject.kind != .author else {
        return nil
      }
      deed.action = .other
      deed.polarity = 1
      deed.object = subject.range
      deed.verb = cue.row.text
      deontic = .permission
      confidence -= 0.1
    case .essential:
      deed = fallen(
        asked(deed, cue, among: words, in: sentence), among: words, cue, in: sentence)
      guard deed.isListed, !deed.object.isEmpty else { return nil }
      frame = stance.isNormative ? .norm : .demand
      if frame == .demand { deontic = nil }
    case .prohibited:
      guard !isDummy(subject) else { return nil }
      deed.action = subject.kind == .thing && isNominal(subject) ? .prohibit : .other
      deed.polarity = -1
      deed.object = subject.range
      deed.verb = refused(in: cue) ?? "prohibit"
      deontic = .prohibition
    case .entitled:
      // "We will be ⟦able⟧ to tell you more soon."
      if stance.isPledge || stance.isPlan, cue.row.text.isEmpty { frame = .commitment }
      deontic = frame == .norm ? (subject.isNegative ? .noEntitlement : .entitlement) : nil
    case .release where deed.isStative && isDummy(subject): return nil
    case .release:
      deontic = .noObligation
      deed.polarity = 0
      if deed.object.isEmpty || isExempt(cue, deed) { deed.object = subject.range }
    case .duty:
      guard deed.verb.isEmpty || stance.isNormative else { return nil }
      deed = nounDeed(deed, cue, in: sentence)
      // "⟦We⟧ are responsible for the roof"
      if subject.kind == .author,
        self.words(in: subject.range).contains(where: { isKind(.pronoun, $0) })
      {
        frame = .commitment
        deontic = nil
      }
      // "Neither party shall be liable for delays"
      if subject.isNegative {
        deed.polarity = -1
        deontic = .noEntitlement
        strength = 5
      }
    case .ruled:
      guard let ruled = ruled(deed, cue, subject, in: sentence) else { return nil }
      deed = ruled
    case .disclaim:
      deed = nounDeed(deed, cue, in: sentence)
      deed.polarity = -1
      deontic = .noEntitlement
    case .penalty:
      deed = nounDeed(deed, cue, in: sentence)
      if deed.object.isEmpty { deed.object = subject.range }
      deed.polarity = -1
      deontic = .prohibition
    case .vow, .intend:
      // "We guarantee ⟦that your rate will not rise⟧": what is said behind "that".
      if let said = said(behind: cue, among: words, in: sentence) {
        deed.action = said.action
        deed.polarity = said.polarity
        deed.object = said.object
        deed.verb = said.verb
      } else if index.isKind(.that, lastWord(of: cue)) {
        return nil
      }
      // "Our aim is ⟦for half of new homes to be⟧ for rent."
      if index.isKind(.cause, lastWord(of: cue)) { deed = aimed(deed, cue, in: sentence) }
      // "Particular attention ⟦will be paid to⟧ the islands": by the author.
      let isAgentless = self.words(in: cue.range).contains { isKind(.passive, $0) }
      let isAgent =
        isAgentless || subject.kind == .author || subject.kind == .other
        || cue.row.kind == .intend && subject.kind == .thing && !subject.range.isEmpty
      guard isAgent, !deed.verb.isEmpty || !deed.object.isEmpty else { return nil }
      frame = subject.kind == .author || isAgentless ? .commitment : .announcement
      deontic = nil
    case .ask:
      guard subject.kind == .author else { return nil }
      frame = .demand
      deontic = nil
      deed = asked(deed, cue, among: words, in: sentence)
      strength = min(strength, deed.cap ?? 5)
      if !deed.isListed, let named = measure(from: cue.range.upperBound, in: sentence) {
        deed.action = named.action
        deed.polarity = named.action.polarity
        deed.object = named.object
      }
    case .against, .favour:
      guard subject.kind == .author else { return nil }
      frame = .verdict
      deontic = nil
      let isAgainst = cue.row.kind == .against
      deed.polarity = Effect.combine(isAgainst ? -1 : 1, over: deed.isListed ? deed.polarity : 0)
      deed.action = isAgainst ? .oppose : .support
      deed.verb = cue.row.text
    case .exist:
      guard let bound = exist(&deed, cue, isNegated, in: sentence) else { return nil }
      (frame, strength) = bound
      if frame != .norm { deontic = nil }
    case .offered:
      guard !subject.range.isEmpty, subject.kind != .author, !isDummy(subject),
        stance.isNormative || stance.isPledge || stance.isPlan
      else { return nil }
      deed.action = .provide
      deed.polarity = 1
      deed.object = subject.range
      deed.verb = cue.row.text
      frame = .commitment
      deontic = nil
      confidence -= 0.2
    case .wanting:
      guard !stance.isNormative, !subject.range.isEmpty else { return nil }
      let inner = gerund(subject)
      deed.action = inner?.action ?? .other
      deed.polarity = inner?.polarity ?? 1
      deed.object = subject.range
      deed.verb = cue.row.text
      frame = .demand
      deontic = nil
    case .lack where stance.isNormative:
      // "Pupils under 16 need a parent's ⟦consent⟧.", "every change needs the ⟦approval⟧ of two"
      deed = nounDeed(deed, cue, in: sentence)
      guard !isNegated, subject.kind == .subject || subject.kind == .thing,
        !isDummy(subject),
        self.words(in: deed.object).contains(where: { isKind(.token, $0) })
      else { return nil }
      strength = subject.kind == .thing ? 4 : 3
    case .lack:
      guard stance.isPledge, !isNegated,
        let named = measure(from: cue.range.upperBound, in: sentence)
      else { return nil }
      deed.action = named.action
      deed.polarity = named.action.polarity
      deed.object = named.object
      deed.verb = cue.row.text
      frame = .demand
      deontic = nil
      strength = 2
    case .needless:
      deed = nounDeed(deed, cue, in: sentence)
      if stance.isNormative {
        deontic = .noObligation
        strength = 1
        deed.polarity = 0
      } else {
        guard cue.row.text.utf8.count > 10 else { return nil }
        frame = .verdict
        deontic = nil
        deed.polarity = -1
        deed.action = .oppose
      }
    case .habit:
      guard !isNegated, let isBurden = habit(&deed, cue, subject, in: sentence) else { return nil }
      confidence -= 0.2
      if isBurden {
        strength = 3
      } else {
        frame = .commitment
        deontic = nil
      }
    case .idle: return nil
    case .judgement, .refusal:
      let inner = cue.row.kind == .judgement ? gerund(subject) : nil
      if cue.row.kind == .judgement {
        deed.polarity = Effect.combine(-1, over: inner?.polarity ?? 0)
        (deed.object, deed.verb) = (subject.range, cue.row.text)
      } else {
        deed = nounDeed(deed, cue, in: sentence)
        deed.polarity = -1
      }
      deed.action = .oppose
      (frame, deontic) = (.verdict, nil)
    case .forbid where subject.kind == .author && cue.word > 0:
      // "We do not ⟦sell⟧ your data": what rules say of their author.
      // "We no longer ⟦charge⟧ for visits"
      let isEnded = index.isKind(.ended, cue.row.text) && deed.isListed && !stance.isPlan
      guard isEnded || refrains(deed) else { return nil }
      frame = .commitment
      deontic = nil
      strength = 4
      confidence -= 0.2
    case .forbid where abstains(deed, cue, subject):
      strength = 5
    case .forbid:
      guard cue.word == 0 || cue.row.text.utf8.count(where: { $0 == 0x20 }) >= 2,
        !deed.verb.isEmpty,
        stance.isNormative || role == .bullet
      else { return nil }
      strength = 5
      deontic = .prohibition
      deed.polarity = -1
    case .agree:
      guard subject.kind == .subject || subject.kind == .author || isUnion(subject),
        !deed.verb.isEmpty,
        !deed.isStative || !deed.object.isEmpty && deed.verb != "be"
      else { return nil }
      if subject.kind == .author || isUnion(subject) { (frame, deontic) = (.commitment, nil) }
      if index.isKind(.article, deed.verb) { deed.verb = cue.row.text }
    case .reserve:
      deontic = .permission
    }
    if role == .heading, frame == .announcement { return nil }
    // In rules "the Company" is one of those who are bound, "we" is who speaks.
    let speaks =
      subject.kind == .author
      && (frame != .norm
        || self.words(in: subject.range).contains { isKind(.pronoun, $0) })
    let actor = speaks ? nil : actor(of: deed, cue, subject, frame, among: words)
    return DemandDraft(
      frame: frame, deontic: deontic, actor: actor, action: deed.action,
      verb: deed.verb, polarity: deed.polarity, object: deed.object, strength: max(1, strength),
      cue: spoken(cue, deed), clause: sentence.lowerBound..<max(deed.end, cue.range.upperBound),
      confidence: confidence, rule: cue.row.kind.rawValue)
  }
}
