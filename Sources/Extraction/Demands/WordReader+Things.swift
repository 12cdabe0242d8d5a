internal import Lexicon
internal import PolicyModel

/// What becomes of things by rules in the plain present, and what bounds them.
extension WordReader {
  /// "Paper ⟦goes⟧ into the locked bins", "refunds ⟦reach⟧ your account within a week": where
  /// things are left, and how soon they come.
  func left(
    _ practice: Practice, _ subject: Subject, among words: [Range<Int>], in sentence: Range<Int>
  ) -> DemandDraft? {
    let isArrival = index.isKind("arrival", practice.row.base)
    let isPlural = !word(practice.range).hasSuffix("s")
    guard isArrival || index.isKind("fate", practice.row.base),
      subject.kind == .thing || subject.kind == .subject && !isArrival, !subject.isNegative,
      isGeneric(subject) || isWhole(subject) || practice.isOfSome,
      let next = words.first(where: { $0.lowerBound >= practice.range.upperBound }),
      !index.isKind("holder", word(next)),
      isBounded(words, behind: practice.range.upperBound)
        || !isArrival && index.isKind("onward", word(next))
        || !isArrival && isPlural && index.isAny(["preposition", "adjunct", "beside"], word(next))
    else { return nil }
    let isOwn = isArrival && isOwn(words)
    return DemandDraft(
      frame: isOwn ? .commitment : .norm, deontic: isOwn ? nil : .obligation, action: .other,
      verb: practice.row.base, polarity: 1, object: subject.range, strength: isOwn ? 4 : 3,
      cue: practice.range, clause: sentence, confidence: 0.5, rule: "practice")
  }

  /// "⟦Anyone⟧ under 18 is accompanied by an adult."
  func isOfWhom(_ subject: Subject) -> Bool {
    words(in: subject.range).first.map { index.isKind("whom", word($0)) } ?? false
  }

  /// "Parents ⟦ring the⟧ school": a verb that no table lists, told by the article behind it.
  func governs(_ place: Int, _ words: [Range<Int>]) -> Bool {
    index.isAny(["article", "possessive", "reader", "own"], word(words[place + 1]))
      && !index.isAny(["opinion", "asking", "report"], word(words[place]))
  }

  /// waiting, but not "ring".
  func isGerund(_ name: String) -> Bool { name.hasSuffix("ing") && name.utf8.count > 4 }

  private func isWhole(_ subject: Subject) -> Bool {
    words(in: subject.range).first.map {
      index.isKind("whole", word($0)) && !isArticle(word($0))
    } ?? false
  }

  /// "⟦Disks⟧ are wiped": things of a kind, and not "the disks" or "nine disks".
  func isGeneric(_ subject: Subject) -> Bool {
    let words = words(in: subject.range)
    guard let first = words.first, words.count <= 6 else { return false }
    return !(0x30...0x39).contains(text[first.lowerBound])
      && !index.isAny(Self.particular, word(first))
  }

  private static let particular = [
    "article", "possessive", "demonstrative", "quantifier", "partial", "pronoun", "dummy", "own",
    "none", "reader",
  ]

  /// "Disks are wiped ⟦to⟧ the standard", "hair is tied ⟦back⟧": where a deed takes a thing. What is
  /// kept *in* a place or read *at* an hour is as often a fact.
  func isTaken(_ practice: Practice, _ words: [Range<Int>]) -> Bool {
    let last = self.words(in: practice.range)
    guard let form = last.last, index.isKind("several", word(last[0])),
      let next = words.first(where: { $0.lowerBound >= practice.range.upperBound })
    else { return false }
    return index.isKind("onward", word(next))
      && !index.isAny(["befall", "stated", "involuntary"], practice.row.base)
      && !index.isAny(["befall", "stated", "involuntary"], word(form))
  }

  /// "Links to betting sites are ⟦blocked⟧": what is done to those who break a rule.
  func isPenal(_ practice: Practice) -> Bool {
    self.words(in: practice.range).last.map { index.isKind("penal", word($0)) } ?? false
  }

  /// "arriving ⟦after that⟧", "opened ⟦before the⟧ war": when, and no clause.
  func isMoment(_ place: Int, _ words: [Range<Int>]) -> Bool {
    place + 2 < words.count && index.isKind("adjunct", word(words[place]))
      && index.isKind("that", word(words[place + 1]))
  }

  /// Past a phrase in front that no comma closes: "After three warnings ⟦the⟧ account is closed."
  func behindMoment(_ words: [Range<Int>]) -> Int {
    guard index.isAny(["adjunct", "preposition"], word(words[0])) else { return words.count }
    return words.indices.dropFirst(2).prefix(4).first {
      index.isAny(["article", "reader"], word(words[$0]))
        && !index.isAny(Self.beforeNouns, word(words[$0 - 1]))
    } ?? words.count
  }

  private static let beforeNouns = ["preposition", "join", "beside", "all", "finite", "adjunct"]

  /// "⟦Claims⟧ are made in writing": by those whom rules bind.
  func isFiled(_ practice: Practice, _ subject: Subject) -> Bool {
    practice.row.base == "make"
      && words(in: subject.range).last.map { index.isKind("filing", word($0)) } ?? false
  }

  /// "We act ⟦when we see abuse⟧", "⟦where we erred⟧, we put it right", "we answer ⟦every⟧ letter".
  func isOfEvery(
    _ object: Range<Int>, _ practice: Practice, behindFront first: Int, among words: [Range<Int>]
  ) -> Bool {
    words.contains {
      $0.lowerBound >= practice.range.upperBound && index.isAny(["occasion", "whom"], word($0))
    } || first > 0 && index.isKind("occasion", word(words[0]))
      || self.words(in: object).first.map {
        index.isKind("whole", word($0)) && !isArticle(word($0))
      } ?? false
  }

  /// "We carry ⟦up to 140 cars⟧ on each crossing": a number that nobody promises.
  func isEstimated(_ object: Range<Int>, _ practice: Practice) -> Bool {
    let words = words(in: object.isEmpty ? object : object.lowerBound..<object.upperBound)
    guard let first = words.first, index.isKind("estimate", word(first)) else { return false }
    return words.dropFirst().prefix(2).contains { (0x30...0x39).contains(text[$0.lowerBound]) }
  }

  /// "We keep files for seven years" tells how long, and is no rule of its own.
  func isHeld(_ practice: Practice, _ words: [Range<Int>], _ isNone: Bool) -> Bool {
    practice.row.action == .maintain && !isNone
      && !words.contains { index.isAny(["bounding", "occasion"], word($0)) }
  }

  /// Whether what is done is done by the author: in a text that says "we" again and again, or in a
  /// sentence that speaks to its readers.
  func isOwn(_ words: [Range<Int>]) -> Bool {
    stance.isVoiced
      && (stance.isOutspoken
        || words.contains { index.isAny(["reader", "addressee"], word($0)) })
  }

  /// "We do not ⟦reopen⟧ the gate": what rules say that their author does not do.
  func refrains(_ deed: Deed) -> Bool {
    // "We never ⟦would⟧ have existed" without it tells what was not.
    guard !deed.object.isEmpty, stance.isNormative || stance.isPlan,
      !index.isKind("finite", deed.verb)
    else { return false }
    return index.isKind("refrain", deed.verb)
      || stance.isNormative && !deed.isInvoluntary && !deed.isPassive && !deed.verb.isEmpty
        && !index.isAny(
          ["opinion", "asking", "report", "noSubject", "stative", "involuntary", "outcome"],
          deed.verb)
  }

  /// "It falls to managers ⟦to see⟧ that …": a verb that no table lists.
  func fallen(_ deed: Deed, among words: [Range<Int>], _ cue: Cue, in sentence: Range<Int>) -> Deed
  {
    guard !deed.isListed, stance.isNormative,
      let to = words.indices.dropFirst(cue.next).prefix(8).first(where: {
        index.isKind("infinitive", word(words[$0]))
      }), to + 2 < words.count, !index.isSmall(word(words[to + 1]))
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
          "opinion", "asking", "report", "noSubject", "stative", "involuntary", "outcome",
          "granted",
        ],
        deed.verb)
      && !words(in: subject.range).contains { index.isAny(["reader", "addressee"], word($0)) }
  }

  /// "Parking is allowed ⟦only⟧ …", "dogs may ⟦only⟧ come with …": what is let happen in one case.
  func isLimit(_ cue: Cue, among words: [Range<Int>]) -> Bool {
    cue.row.kind == .may && !cue.isNegated && (stance.isNormative || stance.isDemanding)
      && cue.next < words.count && index.isKind("only", word(words[cue.next]))
  }

  /// "⟦This⟧ is to be remedied by June": what was told before; but not "it is to be hoped".
  func pointsBack(_ cue: Cue, _ deed: Deed) -> Bool {
    cue.word == 1 && deed.isPassive && !index.isAny(["stated", "befall"], deed.verb)
      && !index.isAny(["stated", "befall"], deed.verb + "d")
      && !index.isAny(["stated", "befall"], deed.verb + "ed")
  }

  /// "Pupils are to be ⟦in⟧ their room": where somebody is to be.
  func stationed(_ deed: Deed, _ cue: Cue, _ subject: Subject, among words: [Range<Int>]) -> Deed {
    guard stance.isNormative, deed.isStative, subject.kind == .subject, cue.next < words.count,
      index.isAny(["preposition", "adjunct", "beside"], word(words[cue.next]))
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
      let last = self.words(in: draft.cue).last(where: { isParticiple(word($0)) }),
      let from = words.firstIndex(where: { $0.lowerBound >= last.upperBound }),
      let join = words.indices.dropFirst(from).prefix(9).first(where: {
        index.isKind("addition", word(words[$0]))
      }), join + 1 < words.count
    else { return nil }
    let next = pastAdverbs(join + 1, words)
    guard next + 1 < words.count,
      index.isAny(["preposition", "adjunct", "beside", "onward", "stop"], word(words[next + 1]))
    else { return nil }
    let listed = index.verb(
      in: text, from: words[next].lowerBound, upTo: sentence.upperBound, [.participle])
    guard listed != nil || isParticiple(word(words[next])) else { return nil }
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
        index.isKind("addition", word(words[$0]))
      }), join + 2 < words.count
    else { return nil }
    let isPassive = draft.object.upperBound <= draft.cue.lowerBound
    let opener = self.words(in: draft.cue).first.map { word($0) } ?? ""
    var next = pastAdverbs(join + 1, words)
    guard next < words.count else { return nil }
    let hasBe = index.isKind("present", word(words[next]))
    if hasBe { next = pastAdverbs(next + 1, words) }
    guard next + 1 < words.count else { return nil }
    let name = word(words[next])
    var row: VerbRow?
    if hasBe || index.isKind("present", opener) {
      row =
        index.verb(
          in: text, from: words[next].lowerBound, upTo: words[next].upperBound, [.participle])?.row
        ?? (isParticiple(name) ? .unlisted(name) : nil)
      if index.isAny(["befall", "stated", "involuntary"], row?.base ?? name) { return nil }
      if index.isAny(["befall", "involuntary"], name) { return nil }
    } else if index.isAny(["fate", "arrival"], name) {
      row = .unlisted(name)
    } else if opener.hasSuffix("s") {
      row =
        index.thirdPerson(in: text, from: words[next].lowerBound, upTo: words[next].upperBound)?.row
    } else if !index.isKind("homograph", name) {
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
      guard !object.isEmpty else { return nil }
      second.object = object
    }
    return second
  }

  /// How soon, how often, within what bounds: what facts are rarely told with.
  func isBounded(_ words: [Range<Int>], behind place: Int) -> Bool {
    for (position, range) in words.enumerated() {
      let name = word(range)
      if range.upperBound <= place {
        if index.isKind("only", name), position + 1 < words.count,
          words[position + 1].upperBound >= place
        {
          return true
        }
        continue
      }
      if index.isKind("bounding", name) || endsStretch(position, words) { return true }
      // "£1 ⟦each⟧" tells no rhythm, "at all ⟦times⟧" does.
      if index.isKind("regular", name),
        position + 1 < words.count || isAdverb(name)
          || index.isKind("all", word(words[position - 1]))
      {
        return true
      }
    }
    return false
  }

  /// "about 900 homes a year": a count of what happens.
  func isReckoned(_ object: Range<Int>) -> Bool {
    guard let first = words(in: object).first else { return false }
    let isSum = first.lowerBound > object.lowerBound || text[first.lowerBound] >= 0x80
    return isSum || (0x30...0x39).contains(text[first.lowerBound])
      || index.isKind("estimate", word(first))
  }

  /// "after 31 ⟦days⟧", "for six ⟦months⟧"
  private func endsStretch(_ place: Int, _ words: [Range<Int>]) -> Bool {
    guard place > 0, index.isKind("period", word(words[place])),
      !isArticle(word(words[place - 1]))
    else { return false }
    return words[max(0, place - 2)..<place].contains {
      (0x30...0x39).contains(text[$0.lowerBound])
        || index.isAny(["partial", "quantifier", "numeral"], word($0))
    }
  }
}
