internal import Lexicon
internal import PolicyModel

extension WordReader {
  /// A sentence that begins with a verb: "Abolish the levy." promises where a programme speaks.
  func imperative(
    _ words: [Range<Int>], in sentence: Range<Int>, role: Demand.Role, isAnalysis: Bool
  ) -> DemandDraft? {
    guard !isAnalysis, index.lexicon.verbPlace == .afterCue else { return nil }
    // In rules, an item that is a whole sentence tells those whom they bind what to do.
    let isRule =
      stance.isNormative && words.count >= 3
      && (isWhole(sentence)
        ? (words.count >= 4 || isArticle(words[1])) && role != .heading : role == .bullet)
    // "Give ⟦your⟧ team a heads-up" is advice to its readers.
    guard isRule || !stance.isNormative,
      isRule || !words.contains(where: { isKind(.reader, $0) })
    else { return nil }
    var first = isRule ? afterCondition(words) : 0
    // "⟦Always⟧ check the facts."
    let isUrged = isRule && isKind(.skip, words[first])
    if isUrged {
      first = withoutAdverbs(first, words, in: sentence)
    }
    if let colon = label(in: sentence), role == .heading {
      first = words.firstIndex { $0.lowerBound > colon } ?? 0
    }
    guard first + 1 < words.count else { return nil }
    let start = words[first].lowerBound
    let cue = Cue(
      row: .bare, range: start..<start,
      next: first, word: first, isNegated: false)
    let subject = Subject(kind: .author, range: start..<start, isNegative: false)
    let deed = deed(after: cue, subject, among: words, in: sentence)
    let isCarrier =
      index.phrase(index.carriers, in: text, from: start, upTo: sentence.upperBound) != nil
    let isOpen = !deed.isListed && !isCarrier && commands(words[first...], role, isRule: isRule)
    guard deed.isListed || isCarrier || isOpen, !deed.object.isEmpty, !isNotice(deed.verb),
      isRule || deed.action != .other || role != .heading && stance.isPledge
        || role == .bullet && stance.isPlan && isSurelyVerb(first, words)
    else { return nil }
    let verb = index.verb(in: text, from: start, upTo: sentence.upperBound, [.base])
    // "By the time the ban came in": what is no verb begins no imperative.
    if stance.isPledge, isKind(.homograph, words[first]),
      ordered(words, in: sentence) != nil
    {
      return nil
    }
    guard verb != nil || isCarrier || isOpen || isAdverb(words[first]) else { return nil }
    let verbEnd = verb?.end ?? words[first].upperBound
    if let next = words.first(where: { $0.lowerBound >= verbEnd }) {
      if isKind(.noVerb, next) || isKind(.finite, next) { return nil }
      // "Record investment", "use cases": as often a noun as a verb.
      let needsArticle = (isRule || deed.action == .other) && (!isWhole(sentence) || role == .body)
      // "⟦Only post⟧ what is yours": behind such a word stands a verb.
      if needsArticle, !isUrged, isKind(.homograph, words[first]),
        !isKind(.leadIn, next), !isKind(.all, next),
        !(isRule && isWhole(sentence) && standsAlone(words))
      {
        return nil
      }
    }
    let isStance = !isRule && (deed.action == .oppose || deed.action == .support)
    let isFirm = deed.strength == 4 && verb?.row.strength == 5
    return DemandDraft(
      frame: isRule ? .norm : isStance ? .verdict : .commitment,
      deontic: isRule ? .obligation : nil, action: deed.action,
      verb: deed.verb, polarity: deed.polarity, object: deed.object,
      strength: isRule ? min(ruleStrength(role), deed.strength) : isFirm ? 5 : deed.strength,
      cue: start..<verbEnd, clause: sentence, confidence: isRule ? 0.6 : 0.7, rule: "imperative")
  }

  /// "⟦Replace⟧ gas boilers": no noun, or before what only a verb governs.
  private func isSurelyVerb(_ place: Int, _ words: [Range<Int>]) -> Bool {
    guard let entry = conjugations.base(words[place], in: text) else { return false }
    let next = words[place + 1]
    return !entry.isNoun || isAny(Self.governed, next)
      || (0x30...0x39).contains(text[next.lowerBound])
  }

  /// "Report injuries to the nurse at once.": no other verb, so that the first word is one.
  private func standsAlone(_ words: [Range<Int>]) -> Bool {
    words.count >= 4
      && !isAny([.involuntary, .stative, .homograph], words[1])
      && index.thirdPerson(in: text, from: words[1].lowerBound, upTo: words[1].upperBound) == nil
      && !words.dropFirst().prefix(while: { !isKind(.casewise, $0) }).contains {
        isKind(.finite, $0) || isParticiple($0)
          || index.phrase(index.cues, in: text, from: $0.lowerBound, upTo: $0.upperBound) != nil
          || isAny([.fate, .arrival], $0) && !isKind(.abiding, $0)
      }
  }

  /// "⟦Moisten⟧ the swab with water.": only a verb stands before an article, and no other follows.
  private func commands(_ words: ArraySlice<Range<Int>>, _ role: Demand.Role, isRule: Bool) -> Bool
  {
    guard let first = words.first, words.count >= 3,
      isRule || (stance.isPledge || stance.isPlan) && role == .bullet
    else { return false }
    if opensFreely(words, role) { return true }
    let name = word(first)
    let isGoverned =
      isKind(.leadIn, words[words.startIndex + 1])
      && !isKind(.infinitive, words[words.startIndex + 1])
      && !isKind(.subordinate, words[words.startIndex + 1])
      || isKind(.all, words[words.startIndex + 1]) && !isKind(.none, words[words.startIndex + 1])
    guard isGoverned, words[words.startIndex + 1].lowerBound == first.upperBound + 1,
      name.utf8.count >= 3, !isSmall(first), !isAdverb(first),
      !isParticiple(first), !name.hasSuffix("ing"), !name.hasSuffix("s") || name.hasSuffix("ss"),
      !isKind(.noVerb, first)
    else { return false }
    return !words.dropFirst(2).contains {
      isKind(.finite, $0)
        || index.phrase(index.cues, in: text, from: $0.lowerBound, upTo: $0.upperBound) != nil
        || index.thirdPerson(in: text, from: $0.lowerBound, upTo: $0.upperBound) != nil
    }
  }

  /// "⟦Unseal⟧ 60 hectares", "⟦ring⟧ 0800 100 200": a common verb, where no other stands behind it.
  private func opensFreely(_ words: ArraySlice<Range<Int>>, _ role: Demand.Role) -> Bool {
    let first = words.startIndex
    guard let entry = conjugations.base(words[first], in: text), entry.isDeed,
      !isSmall(words[first]),
      !isAny([.noVerb, .finite, .join, .genitive], words[first + 1]),
      !isParticiple(words[first + 1]),
      words[first + 1].lowerBound == words[first].upperBound + 1
        || (0x30...0x39).contains(text[words[first + 1].lowerBound]),
      !entry.isNoun || (0x30...0x39).contains(text[words[first + 1].lowerBound])
    else { return false }
    return !hasOtherVerb(behind: first, Array(words[..<words.endIndex]))
  }

  /// An item of a code binds, a sentence between others instructs.
  private func ruleStrength(_ role: Demand.Role) -> Int { role == .bullet ? 4 : 3 }

  /// "Please do not bring flowers onto the ward.": what rules ask for in polite words.
  func politeRequest(_ words: [Range<Int>], in sentence: Range<Int>) -> DemandDraft? {
    guard stance.isNormative || stance.isPledge, index.lexicon.verbPlace == .afterCue else {
      return nil
    }
    var first = afterCondition(words)
    guard first + 2 < words.count, isKind(.polite, words[first]) else { return nil }
    first += 1
    var isNegated = false
    if let (row, end) = index.phrase(
      index.cues, in: text, from: words[first].lowerBound, upTo: sentence.upperBound),
      index.lexicon.cues[row].kind == .forbid
    {
      isNegated = true
      first = words.firstIndex { $0.lowerBound >= end } ?? words.count
    }
    guard first < words.count else { return nil }
    let start = words[first].lowerBound
    let cue = Cue(row: .bare, range: start..<start, next: first, word: first, isNegated: isNegated)
    let subject = Subject(kind: .subject, range: start..<start, isNegative: false)
    let deed = deed(after: cue, subject, among: words, in: sentence)
    guard !deed.verb.isEmpty, !deed.isStative, !isNotice(deed.verb) else { return nil }
    return DemandDraft(
      frame: stance.isPledge ? .demand : .norm,
      deontic: stance.isPledge ? nil : isNegated ? .prohibition : .obligation, action: deed.action,
      verb: deed.verb, polarity: isNegated ? Effect.negated(deed.polarity) : deed.polarity,
      object: deed.object, strength: 3,
      cue: words[0].lowerBound..<max(deed.verbEnd ?? words[first].upperBound, words[0].upperBound),
      clause: sentence, confidence: 0.65, rule: "request")
  }

  /// "Please ⟦note⟧ that …", "please see …": asks for attention alone.
  func isNotice(_ verb: String) -> Bool { index.isKind(.notice, verb) }

  func isWhole(_ sentence: Range<Int>) -> Bool {
    var end = sentence.upperBound
    while end > sentence.lowerBound, text[end - 1] == 0x20 { end -= 1 }
    return end > sentence.lowerBound && (text[end - 1] == 0x2E || text[end - 1] == 0x3B)
  }

  /// Past a condition in front of the verb: "If you act for others, ⟦include⟧ a statement."
  private func afterCondition(_ words: [Range<Int>]) -> Int {
    guard let first = words.first,
      isAny([.condition, .inversion, .infinitive], first)
    else { return 0 }
    for place in words.indices.dropFirst()
    where text[words[place - 1].upperBound..<words[place].lowerBound].contains(0x2C) {
      if isKind(.polite, words[place])
        || index.verb(
          in: text, from: words[place].lowerBound, upTo: words[words.count - 1].upperBound, [.base])
          != nil
      {
        return place
      }
    }
    return 0
  }

  private func label(in sentence: Range<Int>) -> Int? {
    text[sentence].firstIndex(of: 0x3A)
  }

  /// A second verb on the same cue: cut class sizes and ⟦reopen closed youth centres⟧.
  func joined(to draft: DemandDraft, _ cue: Cue, _ subject: Subject, in sentence: Range<Int>)
    -> (DemandDraft, Int)?
  {
    guard
      cue.row.kind == .will || cue.row.kind == .would || cue.row.kind == .must
        || cue.row.kind == .should || cue.row.kind == .supposed,
      !draft.object.isEmpty, draft.object.lowerBound >= cue.range.upperBound
    else { return nil }
    let words = words(in: draft.object.lowerBound..<sentence.upperBound)
    for place in words.indices.dropFirst().dropLast() {
      // "cut the levy, ⟦introduce⟧ rent control and …": a comma between the items of a list.
      let isJoin = isKind(.join, words[place])
      let isListed =
        !isJoin && text[words[place - 1].upperBound..<words[place].lowerBound].contains(0x2C)
      guard isJoin || isListed else { continue }
      let next = isJoin ? words[place + 1] : words[place]
      guard words[place].lowerBound <= draft.object.upperBound + 6,
        let (row, end) = index.verb(
          in: text, from: next.lowerBound, upTo: sentence.upperBound, [.base]),
        row.action != .other || isJoin && (draft.action != .other || opensObject(behind: end)),
        !isCue(next, endingAt: end, in: sentence)
      else { continue }
      let object = object(from: end, in: sentence)
      guard !object.isEmpty, !startsWithSmallWord(object) else { continue }
      var second = draft
      second.action = row.action
      second.verb = row.base
      second.polarity = cue.isNegated ? Effect.negated(row.polarity) : row.polarity
      second.object = object
      // What is forbidden besides is forbidden as firmly, whatever the verb.
      second.strength = cue.isNegated ? draft.strength : min(draft.strength, row.strength)
      if cue.row.kind == .will { second.strength = row.strength }
      second.cue = next.lowerBound..<end
      second.rule = "conjoined"
      second.clause = words[place].lowerBound..<sentence.upperBound
      return (second, words[place - 1].upperBound)
    }
    return nil
  }

  private func startsWithSmallWord(_ object: Range<Int>) -> Bool {
    guard let first = firstWord(in: object) else { return true }
    return isKind(.noVerb, first) || isKind(.passive, first)
  }

  /// For languages with the verb at the end: the last known verb of the clause.
  func finalDeed(
    _ deed: Deed, _ cue: Cue, _ subject: Subject, among words: [Range<Int>], in sentence: Range<Int>
  ) -> Deed {
    var deed = deed
    var last: (VerbRow, Range<Int>)?
    var end = cue.next
    while end < words.count {
      if end > cue.next, isKind(.subordinate, words[end]) { break }
      if let (row, stop) = index.verb(
        in: text, from: words[end].lowerBound, upTo: sentence.upperBound, [.base, .participle])
      {
        last = (row, words[end].lowerBound..<stop)
      }
      end += 1
    }
    guard let (row, range) = last else { return deed }
    deed.action = row.action
    deed.polarity = row.polarity
    deed.verb = row.base
    deed.isListed = true
    deed.strength = row.strength
    deed.cap = row.strength <= 2 ? row.strength : nil
    deed.isPassive =
      index.verb(
        in: text, from: range.lowerBound, upTo: sentence.upperBound, [.participle])?.end
      == range.upperBound
      && subject.kind == .thing
    deed.object =
      deed.isPassive ? subject.range : objectBefore(range.lowerBound, from: cue.next, words)
    if deed.object.isEmpty { deed.object = subject.range }
    return deed
  }

  private func objectBefore(_ end: Int, from first: Int, _ words: [Range<Int>]) -> Range<Int> {
    var first = first
    while first < words.count, words[first].lowerBound < end,
      isKind(.skip, words[first]) || isKind(.negation, words[first])
        || isKind(.pronoun, words[first])
    {
      first += 1
    }
    guard first < words.count, words[first].lowerBound < end,
      let last = words.last(where: { $0.upperBound <= end })
    else { return end..<end }
    return words[first].lowerBound..<max(words[first].lowerBound, last.upperBound)
  }
}

extension WordReader: DemandReading {
  func surroundings(of draft: DemandDraft) -> Surroundings {
    var around = Surroundings()
    for word in words(in: draft.clause) {
      let start = word.lowerBound
      let end = draft.clause.upperBound
      if let (row, stop) = index.phrase(index.modifiers, in: text, from: start, upTo: end) {
        // "Never completed" tells of the past; only beside the cue does never strengthen.
        let needsCue = isKind(.negation, start..<stop)
        if !needsCue || start <= draft.cue.upperBound + 1 {
          around.modifiers.append((index.lexicon.modifiers[row], start..<stop))
        }
      } else if let stop = provisoEnd(from: word, in: word.lowerBound..<end),
        around.modifiers.last.map({ $0.1.upperBound <= start }) ?? true
      {
        around.modifiers.append((EnglishProvisos.modifier, start..<stop))
      }
      if let (row, stop) = index.phrase(index.scopes, in: text, from: start, upTo: end),
        // "⟦every⟧ quarter" tells how often.
        !words(in: stop..<end).prefix(2).contains(where: { isKind(.period, $0) })
      {
        let kind = index.lexicon.scopes[row].kind
        if kind == "open" || kind == "widen" {
          around.scope.isOpen = true
        } else if around.scope.quantifier == .unstated,
          let quantifier = Demand.Scope.Quantifier(rawValue: kind)
        {
          around.scope.quantifier = quantifier
        }
      }
      if let (row, stop) = index.phrase(index.functions, in: text, from: start, upTo: end),
        isCondition(index.lexicon.functions[row].text), !isObliged(start),
        !tellsHowOften(start..<stop, upTo: end), !tellsOfObject(word, of: draft, upTo: end),
        !around.conditionRanges.contains(where: { $0.contains(start) })
      {
        // "⟦except where⟧ the tenant agrees": two words that open one condition.
        let stop = isException(start..<stop) ? openerEnd(behind: stop, upTo: end) : stop
        let phrase = object(from: stop, in: draft.clause)
        if !phrase.isEmpty {
          let close = clauseEnd(
            from: phrase.upperBound, in: draft.clause, opening: stop)
          around.conditions.append(written(condition(start..<close, phrase, of: draft)))
          around.conditionRanges.append(start..<close)
        }
      }
    }
    return around
  }

  private func isException(_ words: Range<Int>) -> Bool {
    index.isKind(.exception, word(words))
  }

  private func openerEnd(behind exception: Int, upTo end: Int) -> Int {
    guard let next = words(in: exception..<end).first,
      let (row, stop) = index.phrase(
        index.functions, in: text, from: next.lowerBound, upTo: end),
      isCondition(index.lexicon.functions[row].text)
    else { return exception }
    return stop
  }

  func exception(in sentence: Range<Int>) -> Range<Int>? { nil }

  func proviso(in sentence: Range<Int>) -> Range<Int>? { nil }
}
