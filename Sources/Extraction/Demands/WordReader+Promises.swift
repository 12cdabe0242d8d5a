internal import Lexicon
internal import PolicyModel

/// What will and would promise, and who promises it.
extension WordReader {
  /// In which frame and how firmly a sentence demands.
  struct Force {
    var frame: Demand.Frame
    var deontic: Demand.Deontic?
    var strength: Int
    var confidence: Double
  }

  /// "We ⟦shall⟧ rebuild the bridge": the author's own will.
  func spokenByAuthor(_ cue: Cue, _ subject: Subject, among words: [Range<Int>]) -> Cue {
    guard cue.row.kind == .must, subject.kind == .author,
      isKind(.effect, words[cue.word]),
      self.words(in: subject.range).contains(where: { isKind(.author, $0) })
    else { return cue }
    var cue = cue
    cue.row.kind = .will
    return cue
  }

  /// "You will always be ⟦able to⟧ stand": what those who read are enabled to do.
  func enabled(_ cue: Cue, _ subject: Subject, among words: [Range<Int>]) -> Cue {
    guard cue.row.kind == .will, !cue.isNegated, subject.kind == .subject,
      let able = words.indices.dropFirst(cue.next).prefix(4).first(where: {
        isKind(.ability, words[$0])
      }), able + 2 < words.count, isKind(.passive, words[able - 1]),
      isKind(.infinitive, words[able + 1]),
      !words[cue.next..<able].contains(where: { isKind(.only, $0) })
    else { return cue }
    var cue = cue
    (cue.row.kind, cue.row.text) = (.entitled, "")
    cue.range = cue.range.lowerBound..<words[able + 1].upperBound
    cue.next = able + 2
    return cue
  }

  /// Who is promised what by will or would; nil where nothing is.
  func promise(
    _ deed: inout Deed, by subject: Subject, _ cue: Cue, isNegated: Bool, _ confidence: Double,
    among words: [Range<Int>]
  ) -> Force? {
    if cue.row.kind == .will, isPromised(&deed, to: subject, cue, among: words) {
      return Force(frame: .commitment, strength: 4, confidence: confidence - 0.2)
    }
    if let force = threatens(deed, subject, cue, isNegated: isNegated, among: words) {
      return force
    }
    guard
      cue.row.kind == .will
        || subject.kind == .author && (deed.isListed || stance.isPledge && isBold(deed))
        || wouldBe(deed, subject, among: words)
    else { return nil }
    if subject.kind == .author { keepsWord(&deed, cue, isNegated: isNegated, among: words) }
    if isTargeted(deed, subject, cue, isNegated: isNegated, among: words) {
      if deed.object.isEmpty || !deed.isListed { deed.object = subject.range }
      return Force(frame: .commitment, strength: 4, confidence: confidence - 0.2)
    }
    if let limited = limits(deed, subject, cue, among: words, confidence) { return limited }
    let climbs = climbs(deed)
    let isPaid =
      climbs && !isNegated && (isPay(subject) || isReset(deed, subject, cue, among: words))
    let isKeptDown = climbs && staysDown(deed, subject, isNegated: isNegated)
    let isPromisedRise = isKeptDown || isPaid
    guard !deed.isStative, !deed.isInvoluntary || subject.kind != .thing || isPromisedRise,
      !deed.verb.isEmpty
    else { return nil }
    var force = Force(
      frame: .commitment, strength: min(deed.strength, deed.cap ?? 5), confidence: confidence)
    switch subject.kind {
    case .author: return force
    case .other where deed.isPassive && (stance.isPledge || stance.isPlan):
      // "A department of infrastructure will be ⟦established⟧": done to it.
      force.confidence -= 0.2
    case .other: force.frame = .announcement
    case .subject where stance.isNormative && !deed.isPassive && (deed.isListed || isNegated):
      // "Employees will report absences": what rules say that those whom they bind will do.
      guard !deed.isInvoluntary else { return nil }
      return Force(
        frame: .norm, deontic: isNegated ? .prohibition : .obligation,
        strength: isNegated ? 5 : min(4, deed.cap ?? 5), confidence: confidence - 0.1)
    case .subject:
      // "An employee who reports will be protected": done to them, by the author.
      guard deed.isPassive, deed.isListed || isDone(deed, among: words) else { return nil }
      force.confidence -= 0.2
    case .thing where begins(words, at: cue.next):
      // "A ban on gas boilers will ⟦take effect⟧ in 2029"
      guard stance.isPledge || stance.isPlan,
        let named = measure(from: subject.range.lowerBound, in: subject.range)
      else { return nil }
      deed.action = named.action
      deed.polarity = isNegated ? Effect.negated(named.action.polarity) : named.action.polarity
      deed.object = named.object
      force.strength = 4
      force.confidence -= 0.2
    case .thing where isPaid:
      // "The minimum wage will ⟦rise⟧ to £15."
      let falls = index.verb(
        in: Array(deed.verb.utf8), from: 0, upTo: deed.verb.utf8.count, [.base])
      let isFall =
        index.isKind(.sinking, deed.verb) || falls.map { $0.row.action == .reduce } ?? false
      deed.action = isFall ? .reduce : .increase
      deed.polarity = deed.action.polarity
      deed.object = subject.range
      force.strength = 4
      force.confidence -= 0.2
    case .thing where isKeptDown:
      // "The rent will not ⟦go up⟧ before March."
      deed.action = .increase
      deed.polarity = -1
      deed.object = subject.range
      force.strength = 4
      force.confidence -= 0.2
    case .thing:
      guard deed.isPassive,
        deed.isListed || stance.isPlan || isNegated || isDone(deed, among: words)
      else { return nil }
      force.confidence -= 0.2
      return self.force(of: deed, by: subject, isNegated: isNegated, force, among: words)
    }
    return force
  }

  /// "Large donations would be ⟦outlawed⟧.": what a programme would have done, and no "if".
  private func wouldBe(_ deed: Deed, _ subject: Subject, among words: [Range<Int>]) -> Bool {
    stance.isPledge && deed.isPassive && deed.isListed && !isDummy(subject)
      && !words.contains { isAny([.condition, .casewise, .subordinate], $0) }
  }

  /// "We'd ⟦hand⟧ councils the power": a verb that no table lists, and no wish as in "we'd love to".
  private func isBold(_ deed: Deed) -> Bool {
    !deed.object.isEmpty && !deed.isStative && !deed.isInvoluntary
      && !index.isAny([.wish, .report, .opinion, .asking, .noSubject], deed.verb)
      && !index.isSmall(deed.verb)
  }

  /// "Under-16s will ⟦only⟧ be admitted with an adult.": what rules let happen in one case alone.
  private func limits(
    _ deed: Deed, _ subject: Subject, _ cue: Cue, among words: [Range<Int>], _ confidence: Double
  ) -> Force? {
    guard stance.isNormative, cue.row.kind == .will, deed.isPassive, cue.next < words.count,
      subject.kind == .thing || subject.kind == .subject,
      words[cue.next..<min(words.count, cue.next + 3)]
        .contains(where: { isKind(.only, $0) })
    else { return nil }
    return Force(
      frame: .norm, deontic: .obligation, strength: 4, confidence: confidence - 0.2)
  }

  /// "Every bus will ⟦run⟧ on electricity": a deed, and no burden, of each.
  private func isEveryones(_ deed: Deed, _ subject: Subject) -> Bool {
    let verb = Array(deed.verb.utf8)
    guard let entry = conjugations.base(verb.indices, in: verb), entry.isDeed, !deed.isPassive,
      words(in: subject.range).count > 1
    else { return false }
    return !deed.isStative && !deed.isInvoluntary
      && !index.isAny(
        [.burden, .penalised, .climb, .involuntary, .stative, .opinion, .report, .asking],
        entry.base)
      && !words(in: subject.range).contains { isKind(.period, $0) }
  }

  /// "Trains will ⟦stop⟧ at every halt.": what a charter says of what serves.
  private func isServed(_ deed: Deed, _ subject: Subject) -> Bool {
    let words = words(in: subject.range)
    guard subject.kind == .thing, let last = words.last, !subject.isNegative else { return false }
    let isOurs = words.contains { isKind(.own, $0) }
    let verb = Array(deed.verb.utf8)
    guard let entry = conjugations.base(verb.indices, in: verb), entry.isDeed, !deed.isPassive,
      isOurs || isGeneric(subject) && text[last.upperBound - 1] == 0x73
    else { return false }
    return !deed.isStative && !deed.isInvoluntary
      && !index.isAny(
        [.burden, .penalised, .climb, .involuntary, .stative, .opinion, .report, .asking],
        entry.base)
  }

  private func isPay(_ subject: Subject) -> Bool {
    guard stance.isPledge || stance.isNormative else { return false }
    let words = self.words(in: subject.range)
    let head = words.firstIndex { isKind(.preposition, $0) } ?? words.count
    return head > 0 && isKind(.paid, words[head - 1])
  }

  /// "⟦Every⟧ pupil will get a free meal", "⟦all⟧ vehicles will be electric", "⟦nobody⟧ will pay
  /// more": what a programme says of everybody, of nobody or of those whom it serves.
  private func isPromised(
    _ deed: inout Deed, to subject: Subject, _ cue: Cue, among words: [Range<Int>]
  ) -> Bool {
    // "Any tenant whose plot is neglected will ⟦receive⟧ a warning"
    if stance.isNormative, subject.kind == .subject, !subject.isNegative, !cue.isNegated,
      index.isKind(.granted, deed.verb), !deed.object.isEmpty
    {
      (deed.action, deed.polarity) = (.provide, 1)
      return true
    }
    guard
      stance.isPledge || stance.isPlan || stance.isCharter
        || stance.isVoiced && subject.kind == .thing,
      !cue.isNegated,
      cue.next < words.count, subject.kind != .author,
      let first = firstWord(in: subject.range)
    else { return false }
    if stance.isCharter, isServed(deed, subject) {
      if deed.object.isEmpty { deed.object = subject.range }
      return true
    }
    if subject.isNegative {
      guard subject.kind == .subject, !deed.verb.isEmpty, !deed.isPassive, !stance.isCharter
      else { return false }
      if deed.object.isEmpty { deed.object = subject.range }
      return true
    }
    let isAll = isKind(.all, first)
    guard isAll || stance.isPledge || stance.isCharter else { return false }
    if isAll || subject.kind == .subject, index.isKind(.benefit, deed.verb), !deed.object.isEmpty,
      let start = firstWord(in: deed.object),
      isAll
        || !isParticiple(start)
          && !(index.isKind(.granted, deed.verb) && isKind(.possessive, start))
    {
      (deed.action, deed.polarity) = (.provide, 1)
      return true
    }
    if isAll, isEveryones(deed, subject) {
      if deed.object.isEmpty { deed.object = subject.range }
      return true
    }
    guard isAll, deed.verb == "be", cue.next + 1 < words.count, isQuality(words[cue.next + 1])
    else { return false }
    (deed.action, deed.polarity, deed.object) = (.other, 1, subject.range)
    return true
  }

  /// "We will ⟦see you⟧ within a week", "we will ⟦be open⟧ about mistakes", and in a programme "we
  /// will ⟦have a nurse⟧ in every school": verbs of states that promise all the same.
  private func keepsWord(
    _ deed: inout Deed, _ cue: Cue, isNegated: Bool, among words: [Range<Int>]
  ) {
    guard deed.isStative, cue.row.kind == .will, cue.next + 1 < words.count,
      stance.isNormative || stance.isPledge
    else { return }
    let object = firstWord(in: deed.object)
    switch deed.verb {
    case "see":
      guard let object, isKind(.reader, object) || isKind(.all, object)
      else { return }
    case "have":
      guard stance.isPledge, !isNegated, let object,
        isArticle(object) || (0x30...0x39).contains(text[object.lowerBound])
      else { return }
      (deed.action, deed.polarity) = (.create, 1)
    case "be":
      guard
        let be = words.indices.dropFirst(cue.next).prefix(3).first(where: {
          isKind(.passive, words[$0])
        }), be + 1 < words.count, isQuality(words[be + 1]),
        !isKind(.feeling, words[be + 1]), !word(words[be + 1]).hasSuffix("ing"),
        !isKind(.legal, words[be + 1])
      else { return }
    default: return
    }
    deed.isStative = false
    deed.isInvoluntary = false
  }

  /// "Rents ⟦must come down⟧", "parents ⟦should be able to⟧ complain": what a programme wants to come
  /// about by itself, or others to be able to.
  func wanted(
    _ deed: inout Deed, _ cue: Cue, _ subject: Subject, isNegated: Bool, among words: [Range<Int>],
    in sentence: Range<Int>
  ) {
    // "Each of them ⟦must have a⟧ lift."
    if !stance.isNormative, deed.verb == "have", isUniversal(subject) {
      equip(&deed, isNegated: isNegated)
    }
    guard stance.isPledge, !isNegated, cue.next < words.count, !subject.range.isEmpty else {
      return
    }
    if let (row, end) = index.phrase(
      index.functions, in: text, from: words[cue.next].lowerBound, upTo: sentence.upperBound),
      case let verb = index.lexicon.functions[row].text, index.isKind(.climb, verb)
    {
      let isFall = index.isKind(.sinking, verb)
      (deed.action, deed.polarity) = isFall ? (.reduce, -1) : (.increase, 1)
      (deed.verb, deed.verbEnd, deed.object) = (verb, end, subject.range)
      (deed.isListed, deed.isInvoluntary, deed.isStative) = (true, false, false)
      return
    }
    // "The fields must ⟦stay closed⟧."
    if index.isKind(.remaining, deed.verb), subject.kind == .thing, cue.next + 1 < words.count,
      isKind(.preserved, words[cue.next + 1])
    {
      (deed.action, deed.polarity, deed.object) = (.maintain, 1, subject.range)
      (deed.verbEnd, deed.isListed) = (words[cue.next + 1].upperBound, true)
      (deed.isInvoluntary, deed.isStative) = (false, false)
      return
    }
    // "Parents ought to be able to ⟦complain⟧."
    guard subject.kind == .subject, cue.next + 3 < words.count,
      isKind(.passive, words[cue.next]),
      isKind(.ability, words[cue.next + 1]),
      isKind(.infinitive, words[cue.next + 2])
    else { return }
    let verb = words[cue.next + 3]
    let listed = index.verb(
      in: text, from: verb.lowerBound, upTo: sentence.upperBound, [.base])
    (deed.action, deed.polarity) = (listed?.row.action ?? .other, listed?.row.polarity ?? 1)
    (deed.verb, deed.verbEnd) = (listed?.row.base ?? word(verb), listed?.end ?? verb.upperBound)
    deed.object = object(from: deed.verbEnd ?? verb.upperBound, in: sentence)
    if deed.object.isEmpty { deed.object = subject.range }
    (deed.isListed, deed.isInvoluntary, deed.isStative) = (true, false, false)
  }

  /// "⟦Every school gets a⟧ nurse": what a programme says that everybody gets.
  func bestowed(_ words: [Range<Int>], in sentence: Range<Int>, role: Demand.Role) -> DemandDraft? {
    guard stance.isPledge, role != .heading, words.count >= 4,
      isKind(.universal, words[0]),
      let verb = words.indices.dropFirst(2).prefix(4).first(where: {
        isKind(.bestow, words[$0])
      }), verb + 1 < words.count,
      isArticle(words[verb + 1]) || (0x30...0x39).contains(text[words[verb + 1].lowerBound]),
      !words[..<verb].contains(where: {
        isAny([.preposition, .relative, .that], $0)
      })
    else { return nil }
    let object = object(from: words[verb].upperBound, in: sentence)
    guard !object.isEmpty else { return nil }
    return DemandDraft(
      frame: .commitment, deontic: nil, action: .provide, verb: word(words[verb]), polarity: 1,
      object: object, strength: 4, cue: words[verb], clause: sentence, confidence: 0.5,
      rule: "practice")
  }

  /// "Every ward is to ⟦have a⟧ nurse": what is to be there.
  func equip(_ deed: inout Deed, isNegated: Bool) {
    guard deed.verb == "have", !isNegated, let object = firstWord(in: deed.object),
      isArticle(object) || (0x30...0x39).contains(text[object.lowerBound])
    else { return }
    (deed.action, deed.polarity) = (.create, 1)
    (deed.isListed, deed.isStative, deed.isInvoluntary) = (true, false, false)
  }
}
