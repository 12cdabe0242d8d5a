internal import Lexicon
internal import PolicyModel

extension WordReader {
  /// "⟦The Senate⟧ may waive": a capital tells of an institution that no table lists.
  func isNamed(_ subject: Subject) -> Bool {
    let words = words(in: subject.range)
    guard let first = words.first else { return false }
    // "⟦Only⟧ registered charities may apply"
    if isKind(.only, first) || isKind(.all, first) { return true }
    let name = isKind(.article, first) ? words.dropFirst().first : nil
    return name.map { (0x41...0x5A).contains(original[$0.lowerBound]) } ?? false
  }

  /// "The ⟦aim⟧ is to be heard" tells what is wanted, and lays nothing down.
  func isPurpose(_ subject: Subject, among words: [Range<Int>]) -> Bool {
    words.contains {
      subject.range.lowerBound <= $0.lowerBound && $0.upperBound <= subject.range.upperBound
        && isKind(.purpose, $0)
    }
  }

  /// "Make-up must be discreet", "bids must reach us": what rules lay down of a thing.
  ///
  /// "It must be noted", "the firm must have known" lay nothing down.
  func lays(_ cue: Cue, _ deed: Deed, of subject: Subject, among words: [Range<Int>]) -> Bool {
    guard stance.isNormative, !subject.range.isEmpty, !isDummy(subject) else { return false }
    // "The decision shall be final" tells what follows, "labels shall be legible" lays down.
    if deed.isStative, isKind(.effect, words[cue.word]) {
      return laysQuality(cue, among: words)
    }
    guard let end = deed.verbEnd, let next = words.first(where: { $0.lowerBound >= end }) else {
      return true
    }
    return !isParticiple(next)
  }

  /// "⟦It⟧ is to be hoped", "⟦there⟧ must be".
  func isDummy(_ subject: Subject) -> Bool {
    firstWord(in: subject.range).map { isKind(.dummy, $0) } ?? false
  }

  /// "You can ⟦bring⟧ a friend", "consent can be ⟦withdrawn⟧".
  func isRight(_ deed: Deed, of subject: Subject) -> Bool {
    switch subject.kind {
    case .subject:
      index.isKind(.right, deed.verb)
        || deed.isListed && (deed.isPassive || !isNotice(deed.verb)) && !deed.object.isEmpty
    case .thing:
      deed.isPassive
        && (index.isKind(.right, deed.verb)
          || index.isKind(.right, String(deed.verb.dropLast(deed.isListed ? 0 : 2)))
          || isLimited(subject))
    // "We can ⟦refuse⟧ requests that are excessive"
    case .author: !deed.isPassive && !deed.object.isEmpty && index.isKind(.denying, deed.verb)
    case .other: false
    }
  }

  /// "You cannot ⟦bring⟧ a guest", "the prize cannot be ⟦transferred⟧".
  func isWithheld(_ deed: Deed, _ subject: Subject) -> Bool {
    guard !deed.verb.isEmpty, !deed.isStative, !isNotice(deed.verb),
      !index.isKind(.outcome, deed.verb)
        || deed.isPassive && index.isKind(.refusable, deed.verb)
    else { return false }
    return subject.kind == .subject && !deed.isPassive
      || deed.isPassive && index.isAny([.right, .refusable], deed.verb)
  }

  /// "take effect", "come into force"
  func begins(_ words: [Range<Int>], at place: Int) -> Bool {
    guard place < words.count,
      let (row, _) = index.phrase(
        index.functions, in: text, from: words[place].lowerBound, upTo: text.count)
    else { return false }
    return index.isKind(.onset, index.lexicon.functions[row].text)
  }

  /// "We provide ⟦details⟧ on how to …" gives nothing but words.
  func tells(_ object: Range<Int>) -> Bool {
    firstWord(in: object).map { isKind(.telling, $0) } ?? false
  }

  /// "⟦Only⟧ original works can be listed"
  private func isLimited(_ subject: Subject) -> Bool {
    firstWord(in: subject.range).map { isKind(.only, $0) } ?? false
  }

  /// "The committee shall ⟦include⟧ two members", but not "listings must include a photograph".
  func isComposed(_ deed: Deed, _ cue: Cue, _ subject: Subject, among words: [Range<Int>])
    -> Bool
  {
    index.isKind(.composed, deed.verb)
      && (subject.kind != .thing || isKind(.effect, words[cue.word]) || !isGeneric(subject))
  }

  /// "Farms below 20 hectares are ⟦exempt⟧ until 2036."
  func isExempt(_ cue: Cue, _ deed: Deed) -> Bool {
    deed.verb.isEmpty
      && !index.isAny([.preposition, .infinitive, .passive], lastWord(of: cue))
  }

  func lastWord(of cue: Cue) -> String {
    words(in: cue.range).last.map { word($0) } ?? ""
  }

  /// A modal with its verb, where both stand close: will ⟦consider abolishing⟧.
  func spoken(_ cue: Cue, _ deed: Deed) -> Range<Int> {
    guard cue.row.kind.takesVerb, let end = deed.verbEnd, end > cue.range.upperBound,
      end - cue.range.lowerBound <= 64
    else { return cue.range }
    return cue.range.lowerBound..<end
  }

  /// "shall be ⟦legible⟧": a quality, and neither a number nor what the law makes of a thing.
  private func laysQuality(_ cue: Cue, among words: [Range<Int>]) -> Bool {
    guard
      let be = words.indices.dropFirst(cue.next).prefix(4).first(where: {
        isKind(.passive, words[$0])
      }), be + 1 < words.count
    else { return false }
    let next = words[be + 1]
    return isQuality(next) && !(0x41...0x5A).contains(original[next.lowerBound])
      && !isKind(.legal, next)
      && !isKind(.quantifier, next) && !(0x30...0x39).contains(text[next.lowerBound])
  }

  /// "You may ⟦stay⟧ for six months.", "a car may ⟦stand⟧ here for an hour"
  func abides(_ deed: Deed, _ subject: Subject) -> Bool {
    guard stance.isNormative,
      !(firstWord(in: deed.object).map { isParticiple($0) } ?? false)
    else { return false }
    let opener = firstWord(in: subject.range).map { word($0) } ?? ""
    return subject.kind == .subject && index.isKind(.abiding, deed.verb)
      || subject.kind == .thing && index.isKind(.lodging, deed.verb)
        && index.isKind(.whole, opener)
  }

  /// "⟦Our first act⟧ will be to"
  func isOwn(_ subject: Subject) -> Bool {
    firstWord(in: subject.range).map { isKind(.own, $0) } ?? false
  }

  /// "⟦The city⟧ undertakes to": in a programme, what an institution binds itself to.
  func isUnion(_ subject: Subject) -> Bool {
    subject.kind == .other && (stance.isPledge || stance.isPlan)
  }

  /// "⟦This policy⟧ prohibits": what the text calls itself.
  func isRules(_ subject: Subject) -> Bool {
    let words = words(in: subject.range)
    guard let last = words.last, words.count <= 3 else { return false }
    return index.phrase(
      index.genres, in: text, from: last.lowerBound, upTo: last.upperBound) != nil
  }

  /// "is not ⟦insured⟧": the verb of what is not done.
  func refused(in cue: Cue) -> String? {
    let words = self.words(in: cue.range)
    guard let last = words.last, words.contains(where: { isKind(.negation, $0) }),
      isParticiple(last)
    else { return nil }
    return participle(in: last)?.base ?? word(last)
  }

  /// The participle in a cue: is hereby ⟦repealed⟧, are ⟦kept⟧ for.
  func participle(in cue: Range<Int>) -> VerbRow? {
    for word in words(in: cue) {
      if let (row, _) = index.verb(
        in: text, from: word.lowerBound, upTo: cue.upperBound, [.participle])
      {
        return row
      }
    }
    return nil
  }

  /// "You ⟦have 14 days to⟧ cancel": time that somebody is given.
  func allotment(at place: Int, among words: [Range<Int>]) -> Cue? {
    guard place > 0, place + 3 < words.count, isKind(.want, words[place]),
      stance.isNormative || isKind(.addressee, words[place - 1])
        || (stance.isPlan || stance.isPledge) && !isKind(.pronoun, words[place - 1])
    else { return nil }
    for to in place + 3..<min(words.count, place + 8)
    where isKind(.infinitive, words[to])
      && (endsPeriod(words[..<to]) || isKind(.timing, words[place + 1]))
      && words[place + 1..<to].contains(where: {
        isNumber($0) || isKind(.quantifier, $0)
      })
    {
      var row = CueRow.bare
      (row.kind, row.strength) = (.entitled, 3)
      if !isKind(.addressee, words[place - 1]) { row.text = "have" }
      return Cue(
        row: row,
        range: words[place].lowerBound..<words[to].upperBound, next: to + 1, word: place,
        isNegated: false)
    }
    return nil
  }

  /// "28 ⟦days⟧ in which"
  private func endsPeriod(_ words: ArraySlice<Range<Int>>) -> Bool {
    let isPlain = words.last.map { !isKind(.relative, $0) } ?? true
    return words.dropLast(isPlain ? 0 : 2).last.map { isKind(.period, $0) } ?? false
  }

  /// A verb that tells a habit where its author stands right before it, and is anything elsewhere.
  func isIdleHabit(_ row: CueRow, at place: Int, among words: [Range<Int>]) -> Bool {
    guard row.kind == .habit, row.strength == 3 else { return false }
    let before = words[..<place].last { !isAdverb($0) && !isKind(.skip, $0) }
    return before.map { !isKind(.author, $0) } ?? true
  }
}
