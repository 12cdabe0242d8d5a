internal import Lexicon
internal import PolicyModel

extension WordReader {
  /// What the words behind a cue say is done.
  struct Deed {
    var action: Demand.Action = .other
    var polarity = 1
    var verb = ""
    var object: Range<Int>
    var strength = 4
    var cap: Int?
    var isListed = false
    var isPassive = false
    var isInvoluntary = false
    var isStative = false
    var end: Int
  }

  func draft(
    of cue: Cue, _ subject: Subject, among words: [Range<Int>], in sentence: Range<Int>,
    role: Demand.Role
  ) -> DemandDraft? {
    var deed = deed(after: cue, subject, among: words, in: sentence)
    var strength = min(cue.row.strength, deed.cap ?? 5)
    if cue.isNegated != subject.isNegative { deed.polarity = Effect.negated(deed.polarity) }
    let isNegated = cue.isNegated != subject.isNegative
    var frame = Demand.Frame.norm
    var deontic: Demand.Deontic? = isNegated ? .prohibition : .obligation
    var confidence = deed.isListed ? 0.9 : 0.8
    switch cue.row.kind {
    case .will:
      guard !deed.isStative, !deed.isInvoluntary || subject.kind != .thing, !deed.verb.isEmpty
      else { return nil }
      deontic = nil
      strength = min(deed.strength, deed.cap ?? 5)
      switch subject.kind {
      case .author: frame = .commitment
      case .other: frame = .announcement
      case .subject: return nil
      case .thing:
        guard deed.isPassive, deed.isListed || stance.isPlan || isNegated else { return nil }
        frame = .commitment
        confidence -= 0.2
      }
    case .must, .should:
      guard !deed.verb.isEmpty, !(deed.isInvoluntary && subject.kind == .thing && !deed.isPassive)
      else { return nil }
      let isThird = subject.kind == .other || subject.kind == .thing
      let isYou = words.contains {
        $0.lowerBound >= subject.range.lowerBound && $0.upperBound <= subject.range.upperBound
          && word($0) == "you"
      }
      frame = stance.isNormative || isYou ? .norm : .demand
      if subject.kind == .author, cue.row.text.hasPrefix("need") { return nil }
      if frame == .demand {
        deontic = nil
        if subject.kind == .author, deed.isInvoluntary || !deed.isListed { return nil }
      }
      if subject.kind == .thing, !deed.isPassive, !deed.isListed { confidence -= 0.2 }
      if isThird == false, subject.kind == .subject, deed.isInvoluntary, !stance.isNormative {
        return nil
      }
      if isNegated, frame == .norm, cue.row.kind == .must { strength = 5 }
    case .may:
      guard !deed.verb.isEmpty, !deed.isStative || isNegated, !deed.isPassive || isNegated,
        subject.kind != .thing || isNegated, stance.isNormative || isNegated
      else { return nil }
      strength = isNegated ? 5 : 1
      deontic = isNegated ? .prohibition : .permission
    case .can, .cannot: return nil
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
    case .vow:
      guard subject.kind == .author || subject.kind == .other,
        !deed.verb.isEmpty || !deed.object.isEmpty
      else { return nil }
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
    case .forbid:
      guard cue.word == 0 || cue.row.text.hasPrefix("it is"), !deed.verb.isEmpty,
        stance.isNormative || role == .bullet
      else { return nil }
      strength = 5
      deontic = .prohibition
      deed.polarity = -1
    case .agree:
      guard subject.kind == .subject, !deed.verb.isEmpty, !deed.isStative else { return nil }
    case .reserve:
      deontic = .permission
    }
    if role == .heading, frame == .announcement { return nil }
    let actor = subject.kind == .author || subject.range.isEmpty ? nil : written(subject.range)
    return DemandDraft(
      frame: frame, deontic: deontic, actor: deed.isPassive ? nil : actor, action: deed.action,
      verb: deed.verb, polarity: deed.polarity, object: deed.object, strength: max(1, strength),
      cue: cue.range, clause: sentence.lowerBound..<max(deed.end, cue.range.upperBound),
      confidence: confidence, rule: cue.row.kind.rawValue)
  }

  /// What others are asked to do: "call on ministers to ⟦restore the grant⟧".
  private func asked(
    _ deed: Deed, _ cue: Cue, among words: [Range<Int>], in sentence: Range<Int>
  ) -> Deed {
    guard !deed.isListed else { return deed }
    let isClause = cue.row.text.hasSuffix("that")
    for place in cue.next..<min(words.count, cue.next + 9)
    where isClause || place > cue.next && word(words[place - 1]) == "to" {
      guard
        let (row, end) = index.verb(
          in: text, from: words[place].lowerBound, upTo: sentence.upperBound, [.base])
      else { continue }
      var deed = deed
      deed.action = row.action
      deed.polarity = row.polarity
      deed.verb = row.base
      deed.isListed = true
      deed.object = object(from: end, in: sentence)
      nest(&deed, in: sentence)
      return deed
    }
    return deed
  }

  /// The object alone, where a cue governs a noun.
  private func nounDeed(_ deed: Deed, _ cue: Cue, in sentence: Range<Int>) -> Deed {
    var deed = deed
    deed.object = object(from: cue.range.upperBound, in: sentence)
    if let first = self.words(in: deed.object).first,
      ["for", "to", "of"].contains(word(first)), first.upperBound < deed.object.upperBound
    {
      deed.object = first.upperBound + 1..<deed.object.upperBound
    }
    deed.action = .other
    deed.polarity = 1
    deed.verb = cue.row.text
    return deed
  }

  /// "Automated access is prohibited" rather than "use … is prohibited".
  private func isNominal(_ subject: Subject) -> Bool {
    words(in: subject.range).count <= 3
  }

  private func gerund(_ subject: Subject) -> VerbRow? {
    index.verb(
      in: text, from: subject.range.lowerBound, upTo: subject.range.upperBound, [.gerund, .noun])?
      .row
  }

  /// Reads the verb and object behind a cue, through adverbs and carriers.
  func deed(
    after cue: Cue, _ subject: Subject, among words: [Range<Int>], in sentence: Range<Int>
  ) -> Deed {
    var deed = Deed(object: cue.range.upperBound..<cue.range.upperBound, end: sentence.upperBound)
    var place = cue.next
    if index.lexicon.verbPlace == .atEnd, cue.row.kind.takesVerb {
      return finalDeed(deed, cue, subject, among: words, in: sentence)
    }
    var wanted: Set<VerbRow.Form> = [.base]
    if cue.row.takesNouns { wanted.formUnion([.gerund, .noun]) }
    var isCarried = false
    place = withoutAside(place, cue, words, in: sentence)
    while place < words.count {
      place = withoutAdverbs(place, words, in: sentence)
      guard place < words.count else { break }
      let start = words[place].lowerBound
      if let (row, end) = index.phrase(
        index.carriers, in: text, from: start, upTo: sentence.upperBound)
      {
        let strength = Int(index.lexicon.carriers[row].kind) ?? 0
        deed.verb = deed.verb.isEmpty ? index.lexicon.carriers[row].text : deed.verb
        if strength > 0 {
          deed.strength = min(deed.strength, strength)
          if strength <= 2 { deed.cap = min(deed.cap ?? 5, strength) }
        }
        if strength == 1, !isCarried {
          deed.action = .study
          deed.polarity = 0
        }
        isCarried = true
        place = words.firstIndex { $0.lowerBound >= end } ?? words.count
        deed.object = object(from: end, in: sentence)
        wanted = [.base, .gerund, .noun]
        place = withoutArticles(place, words)
        continue
      }
      let name = word(words[place])
      if index.isKind("passive", name), !isCarried, wanted.contains(.base) {
        return passive(deed, place + 1, subject, words, in: sentence)
      }
      if let (row, end) = index.verb(in: text, from: start, upTo: sentence.upperBound, wanted) {
        deed.action = row.action
        deed.polarity = row.polarity
        deed.verb = row.base
        deed.isListed = true
        deed.strength = min(deed.strength, row.strength)
        if row.strength == 1 { deed.cap = 1 }
        deed.object = object(from: end, in: sentence)
        nest(&deed, in: sentence)
      } else if !isCarried {
        if !wanted.contains(.noun) {
          deed.verb = name
          deed.isStative = index.isKind("stative", name)
          deed.isInvoluntary = index.isKind("involuntary", name) || deed.isStative
          if index.isKind("stop", name) || index.isKind("subordinate", name) { deed.verb = "" }
          deed.object = object(from: words[place].upperBound, in: sentence)
        } else {
          deed.object = object(from: cue.range.upperBound, in: sentence)
          deed.verb = cue.row.text
          let next = withoutArticles(place, words)
          if cue.row.kind == .against || cue.row.kind == .favour, next < words.count,
            let (row, _) = index.verb(
              in: text, from: words[next].lowerBound, upTo: sentence.upperBound, [.gerund, .noun])
          {
            deed.polarity = row.polarity
            deed.isListed = true
          } else if let (row, _) = index.verb(
            in: text, from: cue.range.lowerBound, upTo: sentence.upperBound, [.base])
          {
            deed.action = row.action
            deed.verb = row.base
          }
        }
      }
      break
    }
    return deed
  }

  /// Past words that stand between a modal and its verb: may, ⟦at our discretion,⟧ suspend.
  private func withoutAside(
    _ place: Int, _ cue: Cue, _ words: [Range<Int>], in sentence: Range<Int>
  ) -> Int {
    guard place < words.count else { return place }
    let isAside = text[cue.range.upperBound..<words[place].lowerBound].contains(0x2C)
    guard isAside || index.isKind("stop", word(words[place])) else { return place }
    for next in place..<min(words.count, place + 8)
    where index.verb(
      in: text, from: words[next].lowerBound, upTo: sentence.upperBound, [.base]) != nil
    {
      return next
    }
    return place
  }

  /// A verb over another action: to reverse the cuts, to end the ban.
  private func nest(_ deed: inout Deed, in sentence: Range<Int>) {
    guard deed.polarity < 0 else { return }
    let words = words(in: deed.object)
    for word in words.prefix(4) {
      if let (row, _) = index.verb(
        in: text, from: word.lowerBound, upTo: deed.object.upperBound, [.noun, .gerund]),
        row.action != .other
      {
        deed.polarity = Effect.combine(deed.polarity, over: row.polarity)
        return
      }
    }
  }

  private func passive(
    _ deed: Deed, _ place: Int, _ subject: Subject, _ words: [Range<Int>], in sentence: Range<Int>
  ) -> Deed {
    var deed = deed
    let next = withoutAdverbs(place, words, in: sentence)
    guard next < words.count else { return deed }
    deed.verb = "be"
    deed.object = object(from: words[next].lowerBound, in: sentence)
    deed.isInvoluntary = true
    deed.isStative = true
    if let (row, end) = index.verb(
      in: text, from: words[next].lowerBound, upTo: sentence.upperBound, [.participle])
    {
      deed.verb = row.base
      deed.action = row.action
      deed.polarity = row.polarity
      deed.strength = row.strength
      deed.isListed = true
      deed.isPassive = true
      deed.isInvoluntary = false
      deed.isStative = false
      deed.object = subject.range
      deed.end = end
    } else if word(words[next]).hasSuffix("ed"), !index.isKind("involuntary", word(words[next])) {
      deed.verb = word(words[next])
      deed.isPassive = true
      deed.isInvoluntary = false
      deed.isStative = false
      deed.object = subject.range
    }
    return deed
  }

  func withoutAdverbs(_ place: Int, _ words: [Range<Int>], in sentence: Range<Int>) -> Int {
    var place = place
    while place < words.count {
      let name = word(words[place])
      if let (_, end) = index.phrase(
        index.modifiers, in: text, from: words[place].lowerBound, upTo: sentence.upperBound)
      {
        place = words.firstIndex { $0.lowerBound >= end } ?? words.count
      } else if index.isKind("skip", name)
        || name.hasSuffix("ly") && name.utf8.count > 4
          && !index.isKind("verb", name)
      {
        place += 1
      } else {
        break
      }
    }
    return place
  }

  private func withoutArticles(_ place: Int, _ words: [Range<Int>]) -> Int {
    var place = place
    let small: Set<String> = ["a", "an", "the", "whether", "to", "its", "their", "our", "any"]
    while place < words.count, small.contains(word(words[place])) { place += 1 }
    return place
  }

  /// The noun phrase from a place on, up to the next small word that closes it.
  func object(from start: Int, in sentence: Range<Int>) -> Range<Int> {
    var end = start
    var first: Int?
    for word in words(in: start..<sentence.upperBound) {
      if text[end..<word.lowerBound].contains(where: { $0 == 0x3B || $0 == 0x3A || $0 == 0x28 }) {
        break
      }
      if text[end..<word.lowerBound].contains(0x2C), first != nil { break }
      if first != nil, index.isKind("stop", self.word(word)) { break }
      if first == nil { first = word.lowerBound }
      end = word.upperBound
    }
    guard let first else { return start..<start }
    return first..<end
  }
}

extension CueRow {
  /// A verb of saying or wanting, which a modal before it carries: "we will support".
  var isStatement: Bool {
    switch kind {
    case .vow, .ask, .against, .favour, .agree, .reserve, .forbid: true
    default: false
    }
  }

  /// Governs nouns and gerunds as well as verbs.
  var takesNouns: Bool {
    switch kind {
    case .against, .favour, .ask, .vow, .entitled, .duty, .release: true
    case .may: text.hasSuffix(" from")
    default: false
    }
  }
}

extension CueRow.Kind {
  var takesVerb: Bool {
    switch self {
    case .will, .must, .should, .may, .vow: true
    default: false
    }
  }
}
