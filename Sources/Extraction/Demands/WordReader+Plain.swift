internal import Lexicon
internal import PolicyModel

/// A clause in the plain present: its subject, its verb, and how the two stand together.
struct PlainClause {
  enum Form { case active, passive, being, having }
  /// Words of the subject.
  var subject: Range<Int>
  var form: Form
  /// The finite verb, then the one that carries the meaning.
  var finite: Int
  var main: Int
  /// Behind the verb.
  var end: Int
  var verb: VerbRow
  var isDeed = true
  var isNegated = false
  var isPlural = false
  /// Said of those of a kind: a member *who falls ill*.
  var isOfSome = false
}

/// Finds the verb of a main clause by where it stands and whether it agrees with its subject.
extension WordReader {
  /// The clause whose subject begins at a word; nil where its verb is none of the plain present.
  func plainClause(from first: Int, _ words: [Range<Int>], in sentence: Range<Int>) -> PlainClause?
  {
    var head: Int?
    var isOfSome = false
    var isJoined = false
    var place = first + 1
    // "⟦Whoever leaves⟧ a flat empty pays a tax."
    if first < words.count, isKind(.whoever, words[first]) {
      guard let behind = behindRelative(first, words, in: sentence) else { return nil }
      (head, isOfSome, place) = (first + 1, true, behind)
    }
    while place < min(words.count, first + 18) {
      let kinds = kinds(of: words[place])
      if text[words[place - 1].upperBound..<words[place].lowerBound]
        .contains(where: { $0 == 0x3B || $0 == 0x3A || $0 == 0x28 })
      {
        return nil
      }
      // "the pound ⟦we are given⟧"
      let isClipped =
        kinds.contains(.pronoun) && !isAny([.preposition, .join], words[place - 1])
      if kinds.contains(.relative) || kinds.contains(.that) || isClipped {
        guard let behind = behindRelative(place, words, in: sentence) else { return nil }
        head = head ?? place
        isOfSome = true
        place = behind
        continue
      }
      if kinds.contains(.subordinate), !isMoment(place, words),
        !kinds.containsAny([.comparison, .role])
      {
        return nil
      }
      if kinds.contains(.join) { isJoined = isJoined || head == nil }
      if kinds.containsAny([.preposition, .beside, .adjunct])
        || isGerund(words[place]) && !isArticle(words[place - 1])
      {
        head = head ?? place
      }
      // "money ⟦left in⟧ an account", "places ⟦not taken up⟧"
      if isReduced(place, from: first, words) {
        head = head ?? place
        isOfSome = true
        place += 1
        continue
      }
      let last = words[max(first, (head ?? subjectEnd(place, words)) - 1)]
      let isPlural = isJoined || self.isPlural(last)
      let clause = PlainClause(
        subject: first..<subjectEnd(place, words), form: .active, finite: place, main: place,
        end: words[place].upperBound, verb: .none, isPlural: isPlural,
        isOfSome: isOfSome)
      if let found = finite(clause, words, in: sentence) { return found }
      if isPastVerb(words[place]) || isModal(words[place], in: sentence) { return nil }
      place += 1
    }
    return nil
  }

  private func isReduced(_ place: Int, from first: Int, _ words: [Range<Int>]) -> Bool {
    guard conjugations.participle(words[place], in: text) != nil,
      !isAny(Self.beforeNoun + [.present, .finite], words[place - 1]),
      place + 1 < words.count,
      isAny([.preposition, .adjunct, .onward, .particle, .loose], words[place + 1])
        || isKind(.negation, words[place - 1]) && place > first + 1
    else { return false }
    // "The new rules ⟦come⟧ into force": no participle, where no other verb follows.
    return conjugations.base(words[place], in: text) == nil || hasOtherVerb(behind: place, words)
  }

  private func isPlural(_ noun: Range<Int>) -> Bool {
    let isInS =
      text[noun.upperBound - 1] == 0x73
      && (noun.count < 2 || text[noun.upperBound - 2] != 0x73 && text[noun.upperBound - 2] != 0x75)
    let isIrregular =
      !index.pluralEnding.isEmpty && noun.count > 4
      && text.hasBytes(index.pluralEnding, endingAt: noun.upperBound, downTo: noun.lowerBound)
    return isInS || isIrregular || isAny([.plural, .author, .plenty], noun)
  }

  func isPastVerb(_ word: Range<Int>) -> Bool {
    isKind(.past, word) || conjugations.isPast(word, in: text)
  }

  private func isModal(_ word: Range<Int>, in sentence: Range<Int>) -> Bool {
    index.phrase(index.cues, in: text, from: word.lowerBound, upTo: sentence.upperBound)
      .map { index.lexicon.cues[$0.row].kind.takesVerb } ?? false
  }

  /// Past the verb of a relative clause: a member ⟦who falls⟧ ill.
  private func behindRelative(_ place: Int, _ words: [Range<Int>], in sentence: Range<Int>) -> Int?
  {
    guard place == 0 || !isKind(.asking, words[place - 1]) else { return nil }
    var next = pastAdverbs(place + 1, words)
    while next < words.count, next < place + 8 {
      if isAny([.present, .finite], words[next]) || isModal(words[next], in: sentence) {
        return pastAdverbs(next + 1, words) + 1
      }
      if conjugations.base(words[next], in: text) != nil && !isSmall(words[next])
        || conjugations.thirdPerson(words[next], in: text) != nil
        || conjugations.participle(words[next], in: text) != nil || isPastVerb(words[next])
      {
        return next + 1
      }
      next += 1
    }
    return nil
  }

  /// The clause completed, where a word is its verb.
  private func finite(_ clause: PlainClause, _ words: [Range<Int>], in sentence: Range<Int>)
    -> PlainClause?
  {
    let place = clause.finite
    if isKind(.present, words[place]) { return being(clause, words, in: sentence) }
    if isKind(.having, words[place]) { return having(clause, words, in: sentence) }
    if isKind(.auxiliary, words[place]) { return doing(clause, words) }
    guard !isSmall(words[place]) || isAny([.remaining, .climb], words[place]),
      place + 1 < words.count || !clause.isPlural
    else { return nil }
    guard
      let entry = clause.isPlural
        ? conjugations.base(words[place], in: text)
        : conjugations.thirdPerson(words[place], in: text)
    else {
      return nil
    }
    guard isVerb(entry, clause, words) else { return nil }
    var clause = clause
    clause.verb = .unlisted(entry.base)
    clause.isDeed = entry.isDeed
    let listed =
      clause.isPlural
      ? index.verb(
        in: text, from: words[place].lowerBound, upTo: sentence.upperBound, [.base])
      : index.thirdPerson(
        in: text, from: words[place].lowerBound, upTo: words[place].upperBound)
    if let listed { (clause.verb, clause.end) = (listed.row, listed.end) }
    // "Potholes ⟦get filled⟧ within a week."
    if index.isKind(.becoming, entry.base),
      let done = conjugations.participle(words[place + 1], in: text)
    {
      (clause.form, clause.main, clause.end) = (.passive, place + 1, words[place + 1].upperBound)
      (clause.verb, clause.isDeed) = (.unlisted(done.base), done.isDeed)
    }
    clause.isNegated =
      clause.subject.upperBound < place && isNegated(clause.subject.upperBound, place, words)
    return clause
  }

  private func isNegated(_ from: Int, _ to: Int, _ words: [Range<Int>]) -> Bool {
    words[from..<max(from, to)].contains { isKind(.negation, $0) }
  }

  /// Whether a word that may be a noun is the verb here: before what verbs govern, and where no
  /// other verb follows.
  private func isVerb(_ entry: Conjugations.Entry, _ clause: PlainClause, _ words: [Range<Int>])
    -> Bool
  {
    let place = clause.finite
    guard !isAny(Self.beforeNoun, words[place - 1]) else { return false }
    guard place + 1 < words.count else { return !entry.isNoun }
    if index.isKind(.becoming, entry.base), isParticiple(words[place + 1]) { return true }
    // "Prescriptions ⟦stay⟧ free."
    if isKind(.preserved, words[place + 1]), index.isKind(.remaining, entry.base) { return true }
    guard
      !isAny([.finite, .genitive, .present], words[place + 1]), !isPastVerb(words[place + 1]),
      !isModal(
        words[place + 1], in: words[place + 1].lowerBound..<words[words.count - 1].upperBound)
    else { return false }
    if !entry.isNoun { return !isParticiple(words[place + 1]) || !clause.isPlural }
    // "⟦late forms⟧ wait", "up to 18 ⟦places⟧, a tenth of all, …"
    if text[words[place].upperBound..<words[place + 1].lowerBound].contains(0x2C) { return false }
    let next = words[place + 1]
    if !clause.isPlural,
      conjugations.base(next, in: text) != nil || conjugations.thirdPerson(next, in: text) != nil,
      !isSmall(next), place + 2 < words.count
    {
      return false
    }
    // "the agency carried out ⟦visits⟧ in May": behind a participle that may be the verb.
    let isDoubtful = words[clause.subject].dropFirst().contains {
      conjugations.participle($0, in: text) != nil
    }
    if isDoubtful, !isAny(Self.governed + [.onward], words[place + 1]) { return false }
    // A whole sentence has a verb, and here is none but this.
    return isAny(Self.governed, words[place + 1]) || !hasOtherVerb(behind: place, words)
  }

  private static let beforeNoun: [WordKind] = [
    .article, .leadIn, .possessive, .own, .preposition, .all, .quantifier, .demonstrative,
  ]

  static let governed: [WordKind] = [
    .article, .possessive, .own, .pronoun, .none, .universal, .demonstrative, .reader,
  ]

  func hasOtherVerb(behind place: Int, _ words: [Range<Int>]) -> Bool {
    for next in words.indices.dropFirst(place + 1) {
      if isAny([.subordinate, .relative, .that, .join], words[next]),
        !isKind(.comparison, words[next])
      {
        return false
      }
      if text[words[next - 1].upperBound..<words[next].lowerBound].contains(0x2C) { return false }
      if isAny([.finite, .present], words[next]) || isPastVerb(words[next])
        || isModal(words[next], in: words[next].lowerBound..<words[words.count - 1].upperBound)
      {
        return true
      }
      let entry =
        conjugations.base(words[next], in: text) ?? conjugations.thirdPerson(words[next], in: text)
      if let entry, !entry.isNoun, !isSmall(words[next]),
        !isKind(.infinitive, words[next - 1])
      {
        return true
      }
    }
    return false
  }

  /// "are ⟦drawn⟧", "is ⟦off the table⟧"
  private func being(_ clause: PlainClause, _ words: [Range<Int>], in sentence: Range<Int>)
    -> PlainClause?
  {
    var clause = clause
    clause.form = .being
    var next = pastAdverbs(clause.finite + 1, words)
    clause.isNegated = isNegated(clause.finite + 1, next, words)
    // "are ⟦no longer⟧ accepted"
    if next + 1 < words.count, isKind(.none, words[next]),
      isKind(.later, words[next + 1])
    {
      (clause.isNegated, next) = (true, pastAdverbs(next + 2, words))
    }
    guard next < words.count else { return nil }
    clause.main = next
    let name = word(words[next])
    let listed = index.verb(
      in: text, from: words[next].lowerBound, upTo: sentence.upperBound, [.participle])
    let entry = conjugations.participle(words[next], in: text)
    if isKind(.excluded, words[next]), listed == nil {
      clause.verb = .unlisted(word(words[clause.finite]))
      return clause
    }
    if listed != nil || entry != nil {
      clause.form = .passive
      clause.verb = listed?.row ?? .unlisted(entry?.base ?? name)
      clause.isDeed = entry?.isDeed ?? true
      clause.end = listed?.end ?? words[next].upperBound
    } else {
      clause.verb = .unlisted(word(words[clause.finite]))
      clause.end = words[clause.finite].upperBound
    }
    return clause
  }

  /// "have no vote", "has ⟦its wiring tested⟧"; nil for what has been.
  private func having(_ clause: PlainClause, _ words: [Range<Int>], in sentence: Range<Int>)
    -> PlainClause?
  {
    let next = pastAdverbs(clause.finite + 1, words)
    guard next < words.count, !isKind(.infinitive, words[next]),
      conjugations.participle(words[next], in: text) == nil
    else { return nil }
    var clause = clause
    clause.form = .having
    clause.main = next
    // "has ⟦its wiring tested⟧"
    if isKind(.possessive, words[next]),
      let done = words.indices.dropFirst(next + 2).prefix(3).first(where: {
        conjugations.participle(words[$0], in: text) != nil
      }), let entry = conjugations.participle(words[done], in: text)
    {
      clause.form = .passive
      (clause.main, clause.end) = (done, words[done].upperBound)
      (clause.verb, clause.isDeed) = (.unlisted(entry.base), entry.isDeed)
      return clause
    }
    clause.verb = .unlisted("have")
    clause.end = words[clause.finite].upperBound
    clause.isDeed = false
    return clause
  }

  private func doing(_ clause: PlainClause, _ words: [Range<Int>]) -> PlainClause? {
    let next = pastAdverbs(clause.finite + 1, words)
    guard next > clause.finite + 1, next + 1 < words.count,
      let entry = conjugations.base(words[next], in: text)
    else { return nil }
    var clause = clause
    clause.form = .active
    clause.main = next
    clause.verb = .unlisted(entry.base)
    clause.isDeed = entry.isDeed
    clause.end = words[next].upperBound
    clause.isNegated = isNegated(clause.finite + 1, next, words)
    return clause
  }
}
