internal import Lexicon
internal import PolicyModel

extension WordReader {
  func draft(
    of cue: Cue, _ subject: Subject, among words: [Range<Int>], in sentence: Range<Int>,
    role: Demand.Role
  ) -> DemandDraft? {
    var deed = deed(after: cue, subject, among: words, in: sentence)
    // "May 2024" is a month.
    if let first = deed.verb.utf8.first, (0x30...0x39).contains(first) { return nil }
    var strength = min(cue.row.strength, deed.cap ?? 5)
    if cue.isNegated != subject.isNegative { deed.polarity = Effect.negated(deed.polarity) }
    let isNegated = cue.isNegated != subject.isNegative
    var frame = Demand.Frame.norm
    var deontic: Demand.Deontic? = isNegated ? .prohibition : .obligation
    var confidence = deed.isListed ? 0.9 : 0.8
    switch cue.row.kind {
    case .will, .would:
      guard cue.row.kind == .will || subject.kind == .author && deed.isListed else { return nil }
      guard !deed.isStative, !deed.isInvoluntary || subject.kind != .thing, !deed.verb.isEmpty
      else { return nil }
      deontic = nil
      strength = min(deed.strength, deed.cap ?? 5)
      switch subject.kind {
      case .author: frame = .commitment
      case .other: frame = .announcement
      case .subject where stance.isNormative && !deed.isPassive && (deed.isListed || isNegated):
        // "Employees will report absences": what rules say that those whom they bind will do.
        guard !deed.isInvoluntary else { return nil }
        frame = .norm
        deontic = isNegated ? .prohibition : .obligation
        strength = isNegated ? 5 : 4
        confidence -= 0.1
      case .subject:
        // "An employee who reports will be protected": done to them, by the author.
        guard deed.isPassive, deed.isListed else { return nil }
        frame = .commitment
        confidence -= 0.2
      case .thing:
        guard deed.isPassive, deed.isListed || stance.isPlan || isNegated else { return nil }
        frame = .commitment
        confidence -= 0.2
      }
    case .must, .should, .need:
      guard !deed.verb.isEmpty, !(deed.isInvoluntary && subject.kind == .thing && !deed.isPassive)
      else { return nil }
      let isThird = subject.kind == .other || subject.kind == .thing
      let isYou = words.contains {
        $0.lowerBound >= subject.range.lowerBound && $0.upperBound <= subject.range.upperBound
          && index.isKind("addressee", word($0))
      }
      let isBound =
        stance.isAuthority && (subject.kind == .subject || subject.kind == .thing && deed.isPassive)
      frame = stance.isNormative || isYou || isBound ? .norm : .demand
      if frame == .demand, deed.isInvoluntary, subject.kind != .other { return nil }
      if subject.kind == .author, cue.row.kind == .need { return nil }
      if frame == .demand {
        deontic = nil
        if subject.kind == .author, deed.isInvoluntary || !deed.isListed { return nil }
      }
      if subject.kind == .thing, !deed.isPassive, !deed.isListed { confidence -= 0.2 }
      if isThird == false, subject.kind == .subject, deed.isInvoluntary, !stance.isNormative {
        return nil
      }
      if isNegated, frame == .norm, cue.row.kind == .must { strength = 5 }
      // "Nobody is required to …" frees; "no person shall …" forbids.
      if subject.isNegative, !cue.isNegated, cue.row.text.utf8.contains(0x20), frame == .norm {
        deontic = .noObligation
        strength = 1
        deed.polarity = 0
      }
    case .may:
      guard !deed.verb.isEmpty, !deed.isStative || isNegated,
        !deed.isPassive || isNegated || deed.isListed && stance.isNormative,
        subject.kind != .thing || isNegated || deed.isPassive || isNamed(subject),
        stance.isNormative || isNegated
      else { return nil }
      if deed.isPassive, !isNegated { confidence -= 0.2 }
      strength = isNegated ? 5 : 1
      deontic = isNegated ? .prohibition : .permission
    case .can, .cannot:
      // "You can ⟦object⟧ to marketing" is a right, "heat pumps can cut bills" is none.
      guard stance.isNormative, subject.kind == .subject, !isNegated,
        index.isKind("right", deed.verb)
      else { return nil }
      deontic = .entitlement
      strength = 1
      confidence -= 0.2
    case .required:
      guard stance.isNormative || stance.isAuthority, !isNegated,
        subject.kind == .thing || subject.kind == .subject, !subject.range.isEmpty
      else { return nil }
      deed.action = .other
      deed.polarity = 1
      deed.object = subject.range
      deed.verb = cue.row.text
    case .arrange:
      guard stance.isNormative || stance.isAuthority, !deed.verb.isEmpty, !deed.isStative,
        !isPurpose(subject, among: words), !index.isKind("notice", deed.verb)
      else { return nil }
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
      deed = asked(deed, cue, among: words, in: sentence)
      guard deed.isListed, !deed.object.isEmpty else { return nil }
      frame = stance.isNormative ? .norm : .demand
      if frame == .demand { deontic = nil }
    case .prohibited:
      deed.action = subject.kind == .thing && isNominal(subject) ? .prohibit : .other
      deed.polarity = -1
      deed.object = subject.range
      deed.verb = "prohibit"
      deontic = .prohibition
    case .entitled:
      deontic = .entitlement
    case .release:
      deontic = .noObligation
      deed.polarity = 0
      if deed.object.isEmpty { deed.object = subject.range }
    case .duty:
      guard deed.verb.isEmpty || stance.isNormative else { return nil }
      deed = nounDeed(deed, cue, in: sentence)
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
      let isAgent =
        subject.kind == .author || subject.kind == .other
        || cue.row.kind == .intend && subject.kind == .thing && !subject.range.isEmpty
      guard isAgent, !deed.verb.isEmpty || !deed.object.isEmpty else { return nil }
      frame = subject.kind == .author ? .commitment : .announcement
      deontic = nil
    case .ask:
      guard subject.kind == .author else { return nil }
      frame = .demand
      deontic = nil
      deed = asked(deed, cue, among: words, in: sentence)
    case .against, .favour:
      guard subject.kind == .author else { return nil }
      frame = .verdict
      deontic = nil
      let isAgainst = cue.row.kind == .against
      deed.polarity = Effect.combine(isAgainst ? -1 : 1, over: deed.isListed ? deed.polarity : 0)
      deed.action = isAgainst ? .oppose : .support
      deed.verb = cue.row.text
    case .judgement:
      frame = .verdict
      deontic = nil
      let inner = gerund(subject)
      deed.polarity = Effect.combine(-1, over: inner?.polarity ?? 0)
      deed.action = .oppose
      deed.object = subject.range
      deed.verb = cue.row.text
    case .refusal:
      frame = .verdict
      deontic = nil
      deed = nounDeed(deed, cue, in: sentence)
      deed.polarity = -1
      deed.action = .oppose
    case .forbid where subject.kind == .author && cue.word > 0:
      // "We do not ⟦sell⟧ your data": what rules say of their author.
      guard stance.isNormative, index.isKind("refrain", deed.verb), !deed.object.isEmpty else {
        return nil
      }
      frame = .commitment
      deontic = nil
      strength = 4
      confidence -= 0.2
    case .forbid:
      guard cue.word == 0 || cue.row.text.utf8.count(where: { $0 == 0x20 }) >= 2,
        !deed.verb.isEmpty,
        stance.isNormative || role == .bullet
      else { return nil }
      strength = 5
      deontic = .prohibition
      deed.polarity = -1
    case .agree:
      guard subject.kind == .subject || subject.kind == .author && stance.isNormative,
        !deed.verb.isEmpty, !deed.isStative
      else { return nil }
      if subject.kind == .author {
        frame = .commitment
        deontic = nil
      }
    case .reserve:
      deontic = .permission
    }
    if role == .heading, frame == .announcement { return nil }
    let actor = subject.kind == .author || subject.range.isEmpty ? nil : written(subject.range)
    return DemandDraft(
      frame: frame, deontic: deontic, actor: deed.isPassive ? nil : actor, action: deed.action,
      verb: deed.verb, polarity: deed.polarity, object: deed.object, strength: max(1, strength),
      cue: spoken(cue, deed), clause: sentence.lowerBound..<max(deed.end, cue.range.upperBound),
      confidence: confidence, rule: cue.row.kind.rawValue)
  }
}

extension WordReader {
  /// A modal with its verb, where both stand close: will ⟦consider abolishing⟧.
  func spoken(_ cue: Cue, _ deed: Deed) -> Range<Int> {
    guard cue.row.kind.takesVerb, let end = deed.verbEnd, end > cue.range.upperBound,
      end - cue.range.lowerBound <= 64
    else { return cue.range }
    return cue.range.lowerBound..<end
  }
}

extension WordReader {
  /// "⟦The Senate⟧ may waive": a capital tells of an institution that no table lists.
  private func isNamed(_ subject: Subject) -> Bool {
    let words = words(in: subject.range)
    guard let first = words.first else { return false }
    let name = index.isKind("article", word(first)) ? words.dropFirst().first : nil
    return name.map { (0x41...0x5A).contains(original[$0.lowerBound]) } ?? false
  }

  /// "The ⟦aim⟧ is to be heard" tells what is wanted, and lays nothing down.
  private func isPurpose(_ subject: Subject, among words: [Range<Int>]) -> Bool {
    words.contains {
      subject.range.lowerBound <= $0.lowerBound && $0.upperBound <= subject.range.upperBound
        && index.isKind("purpose", word($0))
    }
  }
}

extension CueRow {
  /// A verb of saying or wanting, which a modal before it carries: "we will support".
  var isStatement: Bool {
    switch kind {
    case .vow, .intend, .ask, .against, .favour, .agree, .reserve, .forbid: true
    default: false
    }
  }

  /// Governs nouns and gerunds as well as verbs.
  var takesNouns: Bool {
    switch kind {
    case .against, .favour, .ask, .vow, .intend, .entitled, .duty, .release: true
    default: false
    }
  }
}

extension CueRow.Kind {
  var takesVerb: Bool {
    switch self {
    case .will, .would, .must, .should, .need, .may, .can, .vow, .intend: true
    default: false
    }
  }
}
