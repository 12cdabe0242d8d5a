internal import Lexicon
internal import PolicyModel

/// What rules lay down in the plain present: the treasurer ⟦keeps⟧ the books, leaks ⟦are repaired⟧
/// within a day.
extension WordReader {
  /// The verb of a plain statement.
  struct Practice {
    var place: Int
    var row: VerbRow
    var range: Range<Int>
    var isPassive = false
    var isNegated = false
    /// Said of those of a kind: a member ⟦who falls ill⟧.
    var isOfSome = false
  }

  /// A sentence of rules in the plain present, read where nothing else in it demands.
  func practised(
    _ words: [Range<Int>], in sentence: Range<Int>, role: Demand.Role, isAnalysis: Bool
  ) -> DemandDraft? {
    guard stance.isNormative || stance.isPlan && stance.isAuthority, !isAnalysis,
      index.lexicon.verbPlace == .afterCue,
      role == .bullet || role == .body && isWhole(sentence), words.count >= 4
    else { return nil }
    let first = behindFront(words)
    guard first + 2 < words.count, !isKind(.partial, words[first]),
      !(0x30...0x39).contains(text[words[first].lowerBound]),
      let practice = practice(words, from: first, in: sentence)
    else { return nil }
    let subject = named(first..<practice.place, words)
    guard !isDummy(subject), !isReader(subject),
      stance.isNormative || isUniversal(subject) || subject.isNegative
    else { return nil }
    return practice.isPassive
      ? carriedOut(practice, subject, among: words, in: sentence)
      : left(practice, subject, among: words, in: sentence)
        ?? performed(practice, subject, behindFront: first, among: words, in: sentence)
  }

  /// "⟦We⟧ speak out when we see abuse", "each member ⟦holds⟧ one vote".
  private func performed(
    _ practice: Practice, _ subject: Subject, behindFront first: Int, among words: [Range<Int>],
    in sentence: Range<Int>
  ) -> DemandDraft? {
    let verb = practice.row.base
    // "⟦Nobody⟧ takes water out of turn."
    let isBan = subject.isNegative && subject.kind == .subject
    // "Boats over twelve metres ⟦pay⟧ a surcharge."
    guard
      subject.kind != .thing || practice.isOfSome || isUniversal(subject)
        || index.isKind(.burden, verb) || index.isKind(.bearing, verb) && isGeneric(subject),
      !subject.isNegative || isBan,
      index.isKind(.granted, verb) || index.isKind(.sanction, verb)
        || isBan && !index.isKind(.stative, verb)
        || subject.kind == .author && index.isKind(.willed, verb)
        || !index.isAny([.involuntary, .stative, .opinion], verb)
          && (!index.isKind(.asking, verb) || isGiven(behind: practice.range, words))
    else { return nil }
    let object = object(from: practice.range.upperBound, in: sentence)
    // "We accept ⟦no⟧ gifts."
    let isNone = firstWord(in: object).map { isKind(.none, $0) } ?? false
    let isBounded =
      isNone || practice.isOfSome || isBounded(words, behind: practice.range.upperBound)
      || isLevied(practice, subject, words)
      || subject.kind == .author
        && isOfEvery(object, practice, behindFront: first, among: words)
    guard !tells(object), isBounded || !object.isEmpty && !isReckoned(object),
      isBounded && !isEstimated(object, practice) && !isHeld(practice, words, isNone)
        || subject.kind != .author
    else { return nil }
    // "Every complaint ⟦gets⟧ an answer": given by whose plan it is.
    let isOwn =
      subject.kind == .author || isOwn(subject) && !index.isKind(.bearing, verb)
      || stance.isPlan && subject.kind == .thing && index.isKind(.granted, verb)
    // "Members ⟦get⟧ a key."
    if subject.kind == .subject, index.isKind(.granted, verb) {
      guard let start = firstWord(in: object), !isKind(.possessive, start)
      else { return nil }
      return DemandDraft(
        frame: .norm, deontic: .entitlement, actor: written(subject.range), action: .provide,
        verb: verb, polarity: 1, object: object, strength: 3, cue: practice.range,
        clause: sentence, confidence: 0.5, rule: "practice")
    }
    // "Members who are absent for a year ⟦lose⟧ their seat."
    if index.isKind(.sanction, verb) {
      guard subject.kind == .subject, !object.isEmpty else { return nil }
      return DemandDraft(
        frame: .norm, deontic: .noEntitlement, actor: written(subject.range), action: .other,
        verb: verb, polarity: -1, object: object, strength: 4, cue: practice.range,
        clause: sentence, confidence: 0.5, rule: "practice")
    }
    return DemandDraft(
      frame: isOwn ? .commitment : .norm,
      deontic: isOwn ? nil : isBan ? .prohibition : .obligation,
      actor: isOwn ? nil : written(subject.range), action: practice.row.action, verb: verb,
      polarity: isNone || isBan
        ? Effect.negated(practice.row.polarity) : practice.row.polarity,
      object: object.isEmpty ? subject.range : object,
      strength: isBan ? 5 : min(isOwn ? 4 : 3, practice.row.strength), cue: practice.range,
      clause: sentence,
      confidence: 0.55, rule: "practice")
  }

  /// "decides ⟦every⟧ appeal", but not "decides which boats are launched".
  private func isGiven(behind verb: Range<Int>, _ words: [Range<Int>]) -> Bool {
    words.first { $0.lowerBound >= verb.upperBound }.map {
      isAny([.article, .all, .universal, .possessive, .soon], $0)
    } ?? false
  }

  /// "Leaks are ⟦repaired⟧ within a day.": with how soon, how often or within what bounds.
  private func carriedOut(
    _ practice: Practice, _ subject: Subject, among words: [Range<Int>], in sentence: Range<Int>
  ) -> DemandDraft? {
    guard subject.kind == .thing || subject.kind == .subject, !subject.range.isEmpty,
      !index.isKind(.befall, practice.row.base),
      !index.isKind(.befall, verbForm(practice)) || isLapsed(practice, subject, words),
      practice.isOfSome || text.hasBytes(Self.any, at: subject.range.lowerBound)
        || isOfWhom(subject)
        || isBounded(words, behind: practice.range.lowerBound)
        || isDelivered(practice, words) || isPenal(practice)
        || subject.isNegative && subject.kind == .subject
        || isGeneric(subject) && isTaken(practice, words)
    else { return nil }
    let isNegated = practice.isNegated != subject.isNegative
    // Where the text says "we", what is done is done by its author.
    let isOwn =
      isOwn(words) && !index.isKind(.duty, practice.row.base)
      && !isDelivered(practice, words) && !isFiled(practice, subject)
    return DemandDraft(
      frame: isOwn ? .commitment : .norm,
      deontic: isOwn ? nil : isNegated ? .prohibition : .obligation,
      action: practice.row.action, verb: practice.row.base,
      polarity: isNegated ? Effect.negated(practice.row.polarity) : practice.row.polarity,
      object: subject.range,
      strength: isNegated && !isOwn ? 5 : min(isOwn ? 4 : 3, practice.row.strength),
      cue: practice.range, clause: sentence, confidence: 0.5, rule: "practice")
  }

  /// "Lost gear is ⟦reported to⟧ the warden."
  func isDelivered(_ practice: Practice, _ words: [Range<Int>]) -> Bool {
    index.isKind(.delivering, practice.row.base)
      && words.first { $0.lowerBound >= practice.range.upperBound }
        .map { isKind(.infinitive, $0) } ?? false
  }

  /// The participle: are ⟦needed⟧.
  func verbForm(_ practice: Practice) -> String {
    words(in: practice.range).last.map { word($0) } ?? ""
  }

  /// Past a clause or phrase in front: "Before buying, ⟦departments⟧ …".
  private func behindFront(_ words: [Range<Int>]) -> Int {
    guard
      isAny([.subordinate, .condition, .adjunct, .preposition], words[0])
    else { return 0 }
    return words.indices.dropFirst().first {
      text[words[$0 - 1].upperBound..<words[$0].lowerBound].contains(0x2C)
    } ?? behindMoment(words)
  }

  /// The verb of the main clause, past a clause that hangs on its subject.
  private func practice(
    _ words: [Range<Int>], from first: Int, in sentence: Range<Int>
  ) -> Practice? {
    // Behind the noun that the verb agrees with: "⟦members⟧ of the board".
    var head: Int?
    var isOfSome = false
    var aside: Int?
    var isBehindContrast = false
    var place = first + 1
    while place < min(words.count - 1, first + 14) {
      if let behind = behindContrast(place, words) {
        head = head ?? place
        aside = aside ?? place
        place = behind
        isBehindContrast = true
        continue
      }
      defer { isBehindContrast = false }
      if !isBehindContrast,
        text[words[place - 1].upperBound..<words[place].lowerBound].contains(where: {
          $0 == 0x2C || $0 == 0x3B || $0 == 0x3A || $0 == 0x28
        })
      {
        return nil
      }
      let kinds = kinds(of: words[place])
      if kinds.contains(.relative) || kinds.contains(.that) {
        // "A member ⟦who falls⟧ ill …"
        guard !isKind(.asking, words[place - 1]) else { return nil }
        head = head ?? place
        isOfSome = true
        let verb = pastAdverbs(place + 1, words)
        guard verb < words.count, !isAny([.pronoun, .article], words[verb]) else {
          return nil
        }
        place = verb + 1
        continue
      }
      if kinds.contains(.subordinate) {
        guard isMoment(place, words) else { return nil }
        head = head ?? place
        place += 2
        continue
      }
      if kinds.contains(.preposition) || isGerund(words[place]) { head = head ?? place }
      if kinds.contains(.present) {
        var practice = passive(at: place, words, in: sentence)
        practice?.isOfSome = isOfSome
        if let aside { practice?.place = aside }
        return practice
      }
      if let found = finite(at: place, from: first, head, words, in: sentence) {
        return Practice(
          place: aside ?? subjectEnd(place, words), row: found.row,
          range: words[place].lowerBound..<found.end, isOfSome: isOfSome)
      }
      if kinds.contains(.finite) || isCue(words[place], in: sentence), !isBetween(words[place]) {
        return nil
      }
      place += 1
    }
    return nil
  }

  /// "We ⟦cannot⟧ …", "we ⟦reserve the right⟧ …": read, or left, as what they are.
  private func isCue(_ word: Range<Int>, in sentence: Range<Int>) -> Bool {
    index.phrase(index.cues, in: text, from: word.lowerBound, upTo: sentence.upperBound)
      .map { index.lexicon.cues[$0.row].kind != .habit } ?? false
  }

  /// "We ⟦never⟧ lend": no verb, though it may be a cue.
  func isBetween(_ word: Range<Int>) -> Bool {
    isAny([.negation, .only, .skip], word) || isAdverb(word)
  }

  func pastAdverbs(_ place: Int, _ words: [Range<Int>]) -> Int {
    var place = place
    while place < words.count, isBetween(words[place]) { place += 1 }
    return place
  }

  /// Before the adverbs of a verb: "we ⟦only ever⟧ lend".
  func subjectEnd(_ verb: Int, _ words: [Range<Int>]) -> Int {
    var end = verb
    while end > 1, isBetween(words[end - 1]) {
      end -= 1
    }
    return end
  }

  private static let any = Array("any ".utf8)

  /// What stands before a noun rather than a verb.
  private static let ofNouns: [WordKind] = [
    .article, .leadIn, .preposition, .join, .possessive, .all, .quantifier,
  ]

  /// A verb in the form that its subject asks for: markers ⟦return⟧, the clerk ⟦returns⟧.
  private func finite(
    at place: Int, from first: Int, _ behind: Int?, _ words: [Range<Int>], in sentence: Range<Int>
  ) -> (row: VerbRow, end: Int)? {
    guard place + 1 < words.count else { return nil }
    let head = words[max(0, behind.map { $0 - 1 } ?? subjectEnd(place, words) - 1)]
    let isSelf = isKind(.author, head)
    let isInS =
      text[head.upperBound - 1] == 0x73
      && (head.count < 2 || text[head.upperBound - 2] != 0x73)
    let isPlural = isInS || isSelf || isKind(.plural, head)
    guard isPlural || text[words[place].upperBound - 1] == 0x73 else { return nil }
    guard isSelf || !isAny(Self.ofNouns, words[place - 1]), !isBetween(words[place]),
      !isKind(.finite, words[place]), !isCue(words[place], in: sentence)
    else { return nil }
    // "visitor ⟦passes are⟧ …", "the work ⟦permits⟧ that …": nouns.
    let goes = isSelf || isAny([.fate, .arrival], words[place])
    guard
      !isAny([.finite, .genitive, .relative, .that, .present], words[place + 1]),
      goes || !isKind(.noVerb, words[place + 1])
    else { return nil }
    let start = words[place].lowerBound
    var name: String { word(words[place]) }
    if isPlural {
      if goes, !isSelf { return (.unlisted(name), words[place].upperBound) }
      if let found = index.verb(in: text, from: start, upTo: sentence.upperBound, [.base]) {
        return isSelf || isSure(found.row, place, words) ? found : nil
      }
      // "We ⟦speak⟧ out …": behind "we" stands a verb, listed or not.
      if isAny([.granted, .sanction], words[place]) {
        return (.unlisted(name), words[place].upperBound)
      }
      if !isSelf, knocks(place, words) { return (.unlisted(name), words[place].upperBound) }
      guard isSelf, !isParticiple(words[place]), !isSmall(words[place]), name.utf8.count >= 2 else {
        return nil
      }
      return (.unlisted(name), words[place].upperBound)
    }
    // "Paper ⟦goes⟧ into the bin", "anyone who shouts ⟦risks⟧ a ban"
    if isAny([.fate, .arrival, .sanction], words[place]) {
      let base = name.hasSuffix("oes") || name.hasSuffix("hes") ? name.dropLast(2) : name.dropLast()
      return (.unlisted(String(base)), words[place].upperBound)
    }
    guard let found = index.thirdPerson(in: text, from: start, upTo: words[place].upperBound)
    else {
      // "Each farm ⟦draws⟧ …": behind a noun of which there is one.
      let isEach = place == 2 && isKind(.universal, words[0])
      guard isEach, name.hasSuffix("s"), !name.hasSuffix("ss"), !isSmall(words[place]) else {
        return nil
      }
      return (.unlisted(String(name.dropLast())), words[place].upperBound)
    }
    // "⟦Visitor⟧ passes": one of a kind has an article.
    guard
      place > first + 1 || isArticle(words[first]) || isKind(.pronoun, words[first])
        || isKind(.none, words[first]) || named(first..<place, words).kind != .subject
    else { return nil }
    return isSure(found.row, place, words) ? found : nil
  }

  /// "⟦Staff⟧ knock before entering": behind people of whom there are several, and before no other
  /// verb, how soon or often follows what they do.
  private func knocks(_ place: Int, _ words: [Range<Int>]) -> Bool {
    let name = word(words[place])
    // "All volunteers ⟦undergo a⟧ check."
    if place == 2, isKind(.all, words[0]), !isSmall(words[place]), !isParticiple(words[place]),
      !name.hasSuffix("s"), named(0..<2, words).kind == .subject,
      isKind(.leadIn, words[3])
    {
      return !hasVerb(behind: place, words)
    }
    return place == 1 && !name.hasSuffix("s") && !isGerund(words[place])
      && !isParticiple(words[place])
      && !isSmall(words[place]) && named(0..<1, words).kind == .subject
      && (isBounded(words, behind: words[place].upperBound) || governs(place, words))
      && !hasVerb(behind: place, words)
  }

  private func hasVerb(behind place: Int, _ words: [Range<Int>]) -> Bool {
    words[(place + 1)...].contains {
      isKind(.finite, $0) || isParticiple($0) || isCue($0, in: $0)
        || index.thirdPerson(in: text, from: $0.lowerBound, upTo: $0.upperBound) != nil
    }
  }

  func isUniversal(_ subject: Subject) -> Bool {
    firstWord(in: subject.range).map { isKind(.universal, $0) } ?? false
  }

  /// A word that is a noun as often as a verb counts as one only before what a verb governs, or
  /// where no other verb follows.
  private func isSure(_ row: VerbRow, _ place: Int, _ words: [Range<Int>]) -> Bool {
    guard index.isKind(.homograph, row.base) else { return true }
    let next = word(words[place + 1])
    return index.isAny(
      [.leadIn, .all, .article, .possessive, .none, .quantifier, .pronoun], next)
      || !hasVerb(behind: place, words)
  }

  /// "are ⟦never altered⟧"
  private func passive(at be: Int, _ words: [Range<Int>], in sentence: Range<Int>) -> Practice? {
    guard !isKind(.join, words[be - 1]) else { return nil }
    var isNegated = false
    var next = be + 1
    while next < words.count,
      isBetween(words[next])
    {
      isNegated = isNegated || isKind(.negation, words[next])
      next += 1
    }
    guard next < words.count else { return nil }
    let listed = index.verb(
      in: text, from: words[next].lowerBound, upTo: sentence.upperBound, [.participle])
    let name = word(words[next])
    guard listed != nil || isParticiple(words[next]) && !isKind(.involuntary, words[next]) else {
      return nil
    }
    let row = listed?.row ?? .unlisted(name)
    return Practice(
      place: be, row: row, range: words[be].lowerBound..<(listed?.end ?? words[next].upperBound),
      isPassive: true, isNegated: isNegated)
  }

  private func isReader(_ subject: Subject) -> Bool {
    firstWord(in: subject.range).map {
      isKind(.addressee, $0)
        || isKind(.pronoun, $0) && !isKind(.author, $0)
    } ?? true
  }
}
