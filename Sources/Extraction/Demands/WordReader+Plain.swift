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
    if first < words.count, index.isKind("whoever", word(words[first])) {
      guard let behind = behindRelative(first, words, in: sentence) else { return nil }
      (head, isOfSome, place) = (first + 1, true, behind)
    }
    while place < min(words.count, first + 18) {
      let name = word(words[place])
      let kinds = index.kinds(of: name) ?? []
      if text[words[place - 1].upperBound..<words[place].lowerBound]
        .contains(where: { $0 == 0x3B || $0 == 0x3A || $0 == 0x28 })
      {
        return nil
      }
      // "the pound ⟦we are given⟧"
      let isClipped =
        kinds.contains("pronoun") && !index.isAny(["preposition", "join"], word(words[place - 1]))
      if kinds.contains("relative") || kinds.contains("that") || isClipped {
        guard let behind = behindRelative(place, words, in: sentence) else { return nil }
        head = head ?? place
        isOfSome = true
        place = behind
        continue
      }
      if kinds.contains("subordinate"), !isMoment(place, words),
        !index.isAny(["comparison", "role"], name)
      {
        return nil
      }
      if kinds.contains("join") { isJoined = isJoined || head == nil }
      if index.isAny(["preposition", "beside", "adjunct"], name)
        || isGerund(name) && !isArticle(word(words[place - 1]))
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
      let last = word(words[max(first, (head ?? subjectEnd(place, words)) - 1)])
      let isPlural = isJoined || self.isPlural(last)
      let clause = PlainClause(
        subject: first..<subjectEnd(place, words), form: .active, finite: place, main: place,
        end: words[place].upperBound, verb: .unlisted(name), isPlural: isPlural,
        isOfSome: isOfSome)
      if let found = finite(clause, words, in: sentence) { return found }
      if isPastVerb(name) || isModal(words[place], in: sentence) { return nil }
      place += 1
    }
    return nil
  }

  private func isReduced(_ place: Int, from first: Int, _ words: [Range<Int>]) -> Bool {
    guard index.lexicon.conjugations.participle(word(words[place])) != nil,
      !index.isAny(Self.beforeNoun + ["present", "finite"], word(words[place - 1])),
      place + 1 < words.count
    else { return false }
    let next = word(words[place + 1])
    return index.isAny(["preposition", "adjunct", "onward", "particle", "loose"], next)
      || index.isKind("negation", word(words[place - 1])) && place > first + 1
  }

  private func isPlural(_ noun: String) -> Bool {
    noun.hasSuffix("s") && !noun.hasSuffix("ss") && !noun.hasSuffix("us")
      || noun.hasSuffix(index.lexicon.pluralEnding) && noun.utf8.count > 4
      || index.isAny(["plural", "self", "plenty"], noun)
  }

  private func isPastVerb(_ name: String) -> Bool {
    index.isKind("past", name) || index.lexicon.conjugations.isPast(name)
  }

  private func isModal(_ word: Range<Int>, in sentence: Range<Int>) -> Bool {
    index.phrase(index.cues, in: text, from: word.lowerBound, upTo: sentence.upperBound)
      .map { index.lexicon.cues[$0.row].kind.takesVerb } ?? false
  }

  /// Past the verb of a relative clause: a member ⟦who falls⟧ ill.
  private func behindRelative(_ place: Int, _ words: [Range<Int>], in sentence: Range<Int>) -> Int?
  {
    guard place == 0 || !index.isKind("asking", word(words[place - 1])) else { return nil }
    var next = pastAdverbs(place + 1, words)
    while next < words.count, next < place + 8 {
      let name = word(words[next])
      if index.isAny(["present", "finite"], name) || isModal(words[next], in: sentence) {
        return pastAdverbs(next + 1, words) + 1
      }
      if index.lexicon.conjugations.base(name) != nil && !index.isSmall(name)
        || index.lexicon.conjugations.thirdPerson(name) != nil
        || index.lexicon.conjugations.participle(name) != nil || isPastVerb(name)
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
    let name = word(words[place])
    if index.isKind("present", name) { return being(clause, words, in: sentence) }
    if index.isKind("having", name) { return having(clause, words, in: sentence) }
    if index.isKind("auxiliary", name) { return doing(clause, words) }
    guard !index.isSmall(name), place + 1 < words.count || !clause.isPlural else { return nil }
    let common = index.lexicon.conjugations
    guard let entry = clause.isPlural ? common.base(name) : common.thirdPerson(name) else {
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
    if index.isKind("becoming", entry.base), let done = common.participle(word(words[place + 1])) {
      (clause.form, clause.main, clause.end) = (.passive, place + 1, words[place + 1].upperBound)
      (clause.verb, clause.isDeed) = (.unlisted(done.base), done.isDeed)
    }
    clause.isNegated =
      clause.subject.upperBound < place && isNegated(clause.subject.upperBound, place, words)
    return clause
  }

  private func isNegated(_ from: Int, _ to: Int, _ words: [Range<Int>]) -> Bool {
    words[from..<max(from, to)].contains { index.isKind("negation", word($0)) }
  }

  /// Whether a word that may be a noun is the verb here: before what verbs govern, and where no
  /// other verb follows.
  private func isVerb(_ entry: Conjugations.Entry, _ clause: PlainClause, _ words: [Range<Int>])
    -> Bool
  {
    let place = clause.finite
    let before = word(words[place - 1])
    guard !index.isAny(Self.beforeNoun, before) else { return false }
    guard place + 1 < words.count else { return !entry.isNoun }
    let next = word(words[place + 1])
    if index.isKind("becoming", entry.base), isParticiple(next) { return true }
    guard
      !index.isAny(["finite", "genitive", "present"], next), !isPastVerb(next),
      !isModal(
        words[place + 1], in: words[place + 1].lowerBound..<words[words.count - 1].upperBound)
    else { return false }
    if !entry.isNoun { return !isParticiple(next) || !clause.isPlural }
    // "⟦late forms⟧ wait", "up to 18 ⟦places⟧, a tenth of all, …"
    if text[words[place].upperBound..<words[place + 1].lowerBound].contains(0x2C) { return false }
    if !clause.isPlural, index.lexicon.conjugations.base(next) != nil, !index.isSmall(next),
      place + 2 < words.count
    {
      return false
    }
    // "the agency carried out ⟦visits⟧ in May": behind a participle that may be the verb.
    let isDoubtful = words[clause.subject].dropFirst().contains {
      index.lexicon.conjugations.participle(word($0)) != nil
    }
    if isDoubtful, !index.isAny(Self.governed + ["onward"], next) { return false }
    // A whole sentence has a verb, and here is none but this.
    return index.isAny(Self.governed, next) || !hasOtherVerb(behind: place, words)
  }

  private static let beforeNoun = [
    "article", "leadIn", "possessive", "own", "preposition", "all", "quantifier", "demonstrative",
  ]

  static let governed = [
    "article", "possessive", "own", "pronoun", "none", "universal", "demonstrative", "reader",
  ]

  func hasOtherVerb(behind place: Int, _ words: [Range<Int>]) -> Bool {
    for next in words.indices.dropFirst(place + 1) {
      let name = word(words[next])
      if index.isAny(["subordinate", "relative", "that", "join"], name),
        !index.isKind("comparison", name)
      {
        return false
      }
      if text[words[next - 1].upperBound..<words[next].lowerBound].contains(0x2C) { return false }
      if index.isAny(["finite", "present"], name) || isPastVerb(name)
        || isModal(words[next], in: words[next].lowerBound..<words[words.count - 1].upperBound)
      {
        return true
      }
      let entry =
        index.lexicon.conjugations.base(name) ?? index.lexicon.conjugations.thirdPerson(name)
      if let entry, !entry.isNoun, !index.isSmall(name),
        !index.isKind("infinitive", word(words[next - 1]))
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
    let next = pastAdverbs(clause.finite + 1, words)
    clause.isNegated = isNegated(clause.finite + 1, next, words)
    guard next < words.count else { return nil }
    clause.main = next
    let name = word(words[next])
    let listed = index.verb(
      in: text, from: words[next].lowerBound, upTo: sentence.upperBound, [.participle])
    let entry = index.lexicon.conjugations.participle(name)
    if index.isKind("excluded", name), listed == nil { return clause }
    if listed != nil || entry != nil {
      clause.form = .passive
      clause.verb = listed?.row ?? .unlisted(entry?.base ?? name)
      clause.isDeed = entry?.isDeed ?? true
      clause.end = listed?.end ?? words[next].upperBound
    } else {
      clause.end = words[clause.finite].upperBound
    }
    return clause
  }

  /// "have no vote", "has ⟦its wiring tested⟧"; nil for what has been.
  private func having(_ clause: PlainClause, _ words: [Range<Int>], in sentence: Range<Int>)
    -> PlainClause?
  {
    let next = pastAdverbs(clause.finite + 1, words)
    guard next < words.count, !index.isKind("infinitive", word(words[next])),
      index.lexicon.conjugations.participle(word(words[next])) == nil
    else { return nil }
    var clause = clause
    clause.form = .having
    clause.main = next
    // "has ⟦its wiring tested⟧"
    if index.isKind("possessive", word(words[next])),
      let done = words.indices.dropFirst(next + 2).prefix(3).first(where: {
        index.lexicon.conjugations.participle(word(words[$0])) != nil
      }), let entry = index.lexicon.conjugations.participle(word(words[done]))
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
      let entry = index.lexicon.conjugations.base(word(words[next]))
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
