internal import Lexicon
internal import PolicyModel

/// What becomes of things by rules in the plain present, and what bounds them.
extension WordReader {
  /// "Paper ⟦goes⟧ into the locked bins", "refunds ⟦reach⟧ your account within a week": where
  /// things are left, and how soon they come.
  func left(
    _ practice: Practice, _ subject: Subject, among words: [Range<Int>], in sentence: Range<Int>
  ) -> DemandDraft? {
    let isArrival = index.isKind(.arrival, practice.row.base)
    let isPlural = !word(practice.range).hasSuffix("s")
    guard isArrival || index.isKind(.fate, practice.row.base),
      subject.kind == .thing || subject.kind == .subject && !isArrival, !subject.isNegative,
      isGeneric(subject) || isWhole(subject) || practice.isOfSome,
      let next = words.first(where: { $0.lowerBound >= practice.range.upperBound }),
      !isKind(.holder, next),
      isBounded(words, behind: practice.range.upperBound)
        || !isArrival && isKind(.onward, next)
        || !isArrival && isPlural
          && isAny([.preposition, .adjunct, .beside, .holding], next)
        || index.isKind(.abiding, practice.row.base) && isKind(.beyond, next)
    else { return nil }
    let isOwn = isArrival && isOwn(words)
    return DemandDraft(
      frame: isOwn ? .commitment : .norm, deontic: isOwn ? nil : .obligation, action: .other,
      verb: practice.row.base, polarity: 1, object: subject.range, strength: isOwn ? 4 : 3,
      cue: practice.range, clause: sentence, confidence: 0.5, rule: "practice")
  }

  /// "⟦Anyone⟧ under 18 is accompanied by an adult."
  func isOfWhom(_ subject: Subject) -> Bool {
    firstWord(in: subject.range).map { isKind(.whom, $0) } ?? false
  }

  /// "Parents ⟦ring the⟧ school": a verb that no table lists, told by the article behind it.
  func governs(_ place: Int, _ words: [Range<Int>]) -> Bool {
    isAny([.article, .possessive, .reader, .own], words[place + 1])
      && !isAny([.opinion, .asking, .report], words[place])
  }

  /// waiting, but not "ring".
  func isGerund(_ word: Range<Int>) -> Bool {
    word.count > 4 && text[word.upperBound - 1] == 0x67 && text[word.upperBound - 2] == 0x6E
      && text[word.upperBound - 3] == 0x69
  }

  private func isWhole(_ subject: Subject) -> Bool {
    firstWord(in: subject.range).map {
      isKind(.whole, $0) && !isArticle($0)
    } ?? false
  }

  /// "⟦Disks⟧ are wiped": things of a kind, and not "the disks" or "nine disks".
  func isGeneric(_ subject: Subject) -> Bool {
    let words = words(in: subject.range)
    guard let first = words.first, words.count <= 6 else { return false }
    return !(0x30...0x39).contains(text[first.lowerBound])
      && !isAny(Self.particular, first)
  }

  private static let particular: [WordKind] = [
    .article, .possessive, .demonstrative, .quantifier, .partial, .pronoun, .dummy, .own,
    .none, .reader,
  ]

  /// "Disks are wiped ⟦to⟧ the standard", "hair is tied ⟦back⟧": where a deed takes a thing. What is
  /// kept *in* a place or read *at* an hour is as often a fact.
  func isTaken(_ practice: Practice, _ words: [Range<Int>]) -> Bool {
    let last = self.words(in: practice.range)
    guard let form = last.last, isKind(.several, last[0]),
      let next = words.first(where: { $0.lowerBound >= practice.range.upperBound })
    else { return false }
    return isKind(.onward, next)
      && !index.isAny([.befall, .stated, .involuntary], practice.row.base)
      && !isAny([.befall, .stated, .involuntary], form)
  }

  /// "Links to betting sites are ⟦blocked⟧": what is done to those who break a rule.
  func isPenal(_ practice: Practice) -> Bool {
    self.words(in: practice.range).last.map { isKind(.penal, $0) } ?? false
  }

  /// "arriving ⟦after that⟧", "opened ⟦before the⟧ war": when, and no clause.
  func isMoment(_ place: Int, _ words: [Range<Int>]) -> Bool {
    place + 2 < words.count && isKind(.adjunct, words[place])
      && isKind(.that, words[place + 1])
  }

  /// Past a phrase in front that no comma closes: "After three warnings ⟦the⟧ account is closed."
  func behindMoment(_ words: [Range<Int>], reach: Int = 4) -> Int {
    guard isAny([.adjunct, .preposition], words[0]) else { return words.count }
    return words.indices.dropFirst(2).prefix(reach).first {
      isAny([.article, .reader], words[$0])
        && !isAny(Self.beforeNouns, words[$0 - 1])
    } ?? words.count
  }

  private static let beforeNouns: [WordKind] = [
    .preposition, .join, .beside, .all, .finite, .adjunct,
  ]

  /// "⟦Claims⟧ are made in writing": by those whom rules bind.
  func isFiled(_ practice: Practice, _ subject: Subject) -> Bool {
    practice.row.base == "make"
      && words(in: subject.range).last.map { isKind(.filing, $0) } ?? false
  }

  /// "We act ⟦when we see abuse⟧", "⟦where we erred⟧, we put it right", "we answer ⟦every⟧ letter".
  func isOfEvery(
    _ object: Range<Int>, _ practice: Practice, behindFront first: Int, among words: [Range<Int>]
  ) -> Bool {
    words.contains {
      $0.lowerBound >= practice.range.upperBound && isAny([.occasion, .whom], $0)
    } || first > 0 && isKind(.occasion, words[0])
      || firstWord(in: object).map {
        isKind(.whole, $0) && !isArticle($0)
      } ?? false
  }

  /// "We carry ⟦up to 140 cars⟧ on each crossing": a number that nobody promises.
  func isEstimated(_ object: Range<Int>, _ practice: Practice) -> Bool {
    let words = words(in: object.isEmpty ? object : object.lowerBound..<object.upperBound)
    guard let first = words.first, isKind(.estimate, first) else { return false }
    return words.dropFirst().prefix(2).contains { (0x30...0x39).contains(text[$0.lowerBound]) }
  }

  /// "We keep files for seven years" tells how long, and is no rule of its own.
  func isHeld(_ practice: Practice, _ words: [Range<Int>], _ isNone: Bool) -> Bool {
    practice.row.action == .maintain && !isNone
      && !words.contains { isAny([.bounding, .occasion], $0) }
  }

  /// Whether what is done is done by the author: in a text that says "we" again and again, or in a
  /// sentence that speaks to its readers.
  func isOwn(_ words: [Range<Int>]) -> Bool {
    stance.isVoiced
      && (stance.isOutspoken
        || words.contains { isAny([.reader, .addressee], $0) })
  }

  /// "We do not ⟦reopen⟧ the gate": what rules say that their author does not do.
  func refrains(_ deed: Deed) -> Bool {
    // "We never ⟦would⟧ have existed" without it tells what was not.
    guard !deed.object.isEmpty, stance.isNormative || stance.isPlan,
      !index.isKind(.finite, deed.verb)
    else { return false }
    return index.isKind(.refrain, deed.verb)
      || stance.isNormative && !deed.isInvoluntary && !deed.isPassive && !deed.verb.isEmpty
        && !index.isAny(
          [.opinion, .asking, .report, .noSubject, .stative, .involuntary, .outcome],
          deed.verb)
  }

  /// "It falls to managers ⟦to see⟧ that …": a verb that no table lists.
  func fallen(_ deed: Deed, among words: [Range<Int>], _ cue: Cue, in sentence: Range<Int>) -> Deed
  {
    guard !deed.isListed, stance.isNormative,
      let to = words.indices.dropFirst(cue.next).prefix(8).first(where: {
        isKind(.infinitive, words[$0])
      }), to + 2 < words.count, !isSmall(words[to + 1])
    else { return deed }
    var deed = deed
    deed.verb = word(words[to + 1])
    deed.isListed = true
    deed.object = words[to + 2].lowerBound..<sentence.upperBound
    let object = object(from: words[to + 1].upperBound, in: sentence)
    if !object.isEmpty { deed.object = object }
    return deed
  }

  /// "Staff ⟦do not use⟧ their own phones": what rules say that those whom they bind do not do.
  func abstains(_ deed: Deed, _ cue: Cue, _ subject: Subject) -> Bool {
    guard stance.isNormative, cue.row.kind == .forbid, cue.word > 0, subject.kind == .subject,
      !subject.isNegative, isGeneric(subject) || isUniversal(subject), !deed.object.isEmpty
    else { return false }
    return !deed.isInvoluntary && !deed.isPassive && !deed.verb.isEmpty
      && !index.isAny(
        [
          .opinion, .asking, .report, .noSubject, .stative, .involuntary, .outcome,
          .granted,
        ],
        deed.verb)
      && !words(in: subject.range).contains { isAny([.reader, .addressee], $0) }
  }

  /// "Parking is allowed ⟦only⟧ …", "dogs may ⟦only⟧ come with …": what is let happen in one case.
  func isLimit(_ cue: Cue, among words: [Range<Int>]) -> Bool {
    cue.row.kind == .may && !cue.isNegated && (stance.isNormative || stance.isDemanding)
      && cue.next < words.count
      && (isKind(.only, words[cue.next]) || isNoMore(cue, among: words))
  }

  /// "⟦This⟧ is to be remedied by June": what was told before; but not "it is to be hoped".
  func pointsBack(_ cue: Cue, _ deed: Deed) -> Bool {
    cue.word == 1 && deed.isPassive && !index.isAny([.stated, .befall], deed.verb)
      && !index.isAny([.stated, .befall], deed.verb + "d")
      && !index.isAny([.stated, .befall], deed.verb + "ed")
  }

  /// "Pupils are to be ⟦in⟧ their room": where somebody is to be.
  func stationed(_ deed: Deed, _ cue: Cue, _ subject: Subject, among words: [Range<Int>]) -> Deed {
    guard stance.isNormative, deed.isStative, subject.kind == .subject, cue.next < words.count,
      isAny([.preposition, .adjunct, .beside], words[cue.next])
    else { return deed }
    var deed = deed
    deed.isStative = false
    deed.isInvoluntary = false
    deed.verb = "be " + word(words[cue.next])
    deed.object = subject.range
    return deed
  }

  /// A second passive on one modal: will be taken away ⟦and handed back⟧.
  func undergoneNext(
    to draft: DemandDraft, among words: [Range<Int>], in sentence: Range<Int>
  ) -> DemandDraft? {
    guard ["will", "must", "should", "arrange"].contains(draft.rule),
      draft.object.upperBound <= draft.cue.lowerBound,
      let last = self.words(in: draft.cue).last(where: { isParticiple($0) }),
      let from = words.firstIndex(where: { $0.lowerBound >= last.upperBound }),
      let join = words.indices.dropFirst(from).prefix(9).first(where: {
        isKind(.addition, words[$0])
      }), join + 1 < words.count
    else { return nil }
    let next = pastAdverbs(join + 1, words)
    guard next + 1 < words.count,
      isAny([.preposition, .adjunct, .beside, .onward, .stop], words[next + 1])
    else { return nil }
    let listed = index.verb(
      in: text, from: words[next].lowerBound, upTo: sentence.upperBound, [.participle])
    guard listed != nil || isParticiple(words[next]) else { return nil }
    let row = listed?.row ?? .unlisted(word(words[next]))
    var second = draft
    (second.verb, second.action, second.polarity) = (row.base, row.action, row.polarity)
    second.cue = words[next].lowerBound..<(listed?.end ?? words[next].upperBound)
    return second
  }

  /// A second deed of the same subject: goes to the archive ⟦and remains⟧ there.
  func practisedNext(
    to draft: DemandDraft, among words: [Range<Int>], in sentence: Range<Int>
  ) -> DemandDraft? {
    guard draft.rule == "practice",
      let from = words.firstIndex(where: { $0.lowerBound >= draft.cue.upperBound }),
      let join = words.indices.dropFirst(from + 1).first(where: {
        isKind(.addition, words[$0])
      }), join + 2 < words.count
    else { return nil }
    let isPassive = draft.object.upperBound <= draft.cue.lowerBound
    let opener = firstWord(in: draft.cue).map { word($0) } ?? ""
    var next = pastAdverbs(join + 1, words)
    guard next < words.count else { return nil }
    let hasBe = isKind(.present, words[next])
    if hasBe { next = pastAdverbs(next + 1, words) }
    guard next + 1 < words.count else { return nil }
    let name = word(words[next])
    var row: VerbRow?
    if hasBe || index.isKind(.present, opener) {
      row =
        index.verb(
          in: text, from: words[next].lowerBound, upTo: words[next].upperBound, [.participle])?.row
        ?? (isParticiple(words[next]) ? .unlisted(name) : nil)
      if index.isAny([.befall, .stated, .involuntary], row?.base ?? name) { return nil }
      if isAny([.befall, .involuntary], words[next]) { return nil }
    } else if isAny([.fate, .arrival], words[next]) {
      row = .unlisted(name)
    } else if opener.hasSuffix("s") {
      row =
        index.thirdPerson(in: text, from: words[next].lowerBound, upTo: words[next].upperBound)?.row
    } else if !index.isKind(.homograph, name)
      || isAny(Self.governed, words[next + 1])
    {
      row =
        index.verb(in: text, from: words[next].lowerBound, upTo: words[next].upperBound, [.base])?
        .row
    }
    guard let row else { return nil }
    var second = draft
    (second.verb, second.action, second.polarity) = (row.base, row.action, row.polarity)
    second.cue = words[next]
    if !isPassive, !hasBe {
      let object = object(from: words[next].upperBound, in: sentence)
      // "and report ⟦it⟧"
      let isAgain = next + 1 < words.count && isKind(.pronoun, words[next + 1])
      guard !object.isEmpty || isAgain else { return nil }
      if !object.isEmpty { second.object = object }
    }
    return second
  }

  /// "Unused lockers are ⟦closed after six months⟧.": in due time, and by whoever rules.
  func isLapsed(_ practice: Practice, _ subject: Subject, _ words: [Range<Int>]) -> Bool {
    guard isGeneric(subject), index.isKind(.gone, verbForm(practice)),
      let after = words.firstIndex(where: { $0.lowerBound >= practice.range.upperBound }),
      isKind(.timing, words[after])
    else { return false }
    return words[(after + 1)...].prefix(2).contains { isNumber($0) }
  }

  /// How soon, how often, within what bounds: what facts are rarely told with.
  func isBounded(_ words: [Range<Int>], behind place: Int) -> Bool {
    for (position, range) in words.enumerated() {
      if range.upperBound <= place {
        if isKind(.only, range), position + 1 < words.count,
          words[position + 1].upperBound >= place
        {
          return true
        }
        continue
      }
      if isKind(.bounding, range) || endsStretch(position, words) { return true }
      // "£1 ⟦each⟧" tells no rhythm, "at all ⟦times⟧" does.
      if isKind(.regular, range),
        position + 1 < words.count || isAdverb(range)
          || isKind(.all, words[position - 1])
      {
        return true
      }
    }
    return false
  }

  /// "about 900 homes a year": a count of what happens.
  func isReckoned(_ object: Range<Int>) -> Bool {
    guard let first = firstWord(in: object) else { return false }
    let isSum = first.lowerBound > object.lowerBound || text[first.lowerBound] >= 0x80
    return isSum || (0x30...0x39).contains(text[first.lowerBound])
      || isKind(.estimate, first)
  }

  /// "after 31 ⟦days⟧", "for six ⟦months⟧"
  private func endsStretch(_ place: Int, _ words: [Range<Int>]) -> Bool {
    guard place > 0, isKind(.period, words[place]),
      !isArticle(words[place - 1])
    else {
      // "⟦twice a⟧ year"
      return place > 1 && isKind(.period, words[place])
        && isKind(.rhythm, words[place - 2])
    }
    return words[max(0, place - 2)..<place].contains {
      (0x30...0x39).contains(text[$0.lowerBound])
        || isAny([.partial, .quantifier, .numeral], $0)
    }
  }
}
