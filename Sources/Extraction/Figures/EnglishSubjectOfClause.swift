internal import Lexicon
internal import PolicyModel

/// What an English figure measures by its place in the clause that was read.
extension EnglishSubject {
  func toldByClause(_ index: Int, _ subjects: [String]) -> String? {
    let draft = drafts[index]
    let place = clauses.places[index]
    guard place >= 0 else { return nil }
    if let found = pattern(draft, index) { return found }
    if draft.kind == .count, !isRepetition(draft), !isOfClearDays(draft),
      !draft.unit.hasSuffix("occasions")
    {
      return constituted(place) ?? countedInClause(draft, place)
    }
    let (tie, left) = clauses.tie(before: place)
    if let found = other(index, place, left, subjects) ?? attributive(draft, place) {
      return found
    }
    if let found = ofItself(index, place, subjects) { return found }
    if let found = share(place) { return found }
    if let tie, clauses.isWord(tie, "of") { return owner(draft, place, tie) }
    if let found = narrowed(draft, place, tie, left) { return found }
    // May be renewed twice.
    if draft.kind == .multiple, tie == nil, let verb = clauses.governor(of: place),
      clauses.verbs[verb].last == left, clauses.verbs[verb].isPassive
    {
      return deed(verb, before: place)
    }
    if draft.isTemporal || draft.kind == .duration || draft.kind == .time
      || draft.kind == .recurrence || draft.kind == .count
    {
      return timed(draft, place, tie, left, index > 0 ? subjects[index - 1] : "")
    }
    guard draft.kind != .ordinal, draft.kind != .age else { return nil }
    if let found = labelled(place, left) { return found }
    guard let verb = clauses.governor(of: place), clauses.verbs[verb].first < place else {
      return nil
    }
    return amount(draft, place, tie, left, verb)
  }

  /// Turns of their own, which need no clause.
  private func pattern(_ draft: FigureDraft, _ index: Int) -> String? {
    let start = draft.range.lowerBound
    let floor = self.floor(index)
    if let label = label(before: start) { return label }
    if let found = shifted(draft) ?? taken(draft, from: floor) ?? waitedFor(draft)
      ?? jailed(draft) ?? noticeGiven(draft) ?? term(draft, from: floor)
      ?? sharedDeed(draft, from: floor) ?? allowed(draft) ?? compared(draft) ?? parts(draft)
    {
      return found
    }
    if draft.kind == .count {
      return hungOn(draft, from: floor) ?? shrinking(draft) ?? measuredBy(draft)
    }
    return setTo(before: start)
  }

  // MARK: Names

  /// A noun phrase as it is told: without its article, and cut before a figure within.
  func named(_ range: ClosedRange<Int>?, extendedTo limit: Int? = nil, all: Bool = true) -> String?
  {
    guard let range else { return nil }
    var (first, last) = (range.lowerBound, range.upperBound)
    if let limit { last = clauses.extended(last, before: limit, all: all) }
    while first < last, isOpening(first) { first += 1 }
    if first == last, clauses.isCount(first) {
      let draft = drafts[clauses.words[first].draft]
      return countedRange(draft).flatMap { telling(text.string($0)) }
    }
    guard
      clauses.kind(first) == .noun || clauses.kind(first) == .bound || clauses.isRhythm(first)
        || clauses.kind(first) == .figure && isHalf(first)
    else { return nil }
    var end = first
    for place in first...last where place > first || clauses.kind(place) != .figure {
      switch clauses.kind(place) {
      case .figure, .relative, .opener, .comma, .stop, .open:
        return toldWords(first, end)
      case .determiner where clauses.isWord(place, "whose"):
        return toldWords(first, end)
      case .noun:
        end = place
      default:
        if clauses.words[place].verb >= 0, clauses.kind(place) != .verb {
          return toldWords(first, end)
        }
      }
    }
    return toldWords(first, end)
  }

  private func toldWords(_ first: Int, _ last: Int) -> String? {
    var last = last
    // The longest part that ends before a tie and can be read at a glance.
    while last > first,
      clauses.words[last].range.upperBound
        - clauses.words[first].range.lowerBound > 60
    {
      last -= 1
      while last > first, clauses.kind(last) != .tie { last -= 1 }
      last = max(first, last - 1)
    }
    let found = clauses.string(first, last)
    return found.utf8.contains(0x20) || !EnglishSubjectWords.nothing.contains(found.lowercased())
      ? found : nil
  }

  /// the, their, two: what begins a noun phrase and tells nothing of it.
  func isOpening(_ place: Int) -> Bool {
    switch clauses.kind(place) {
    case .bound:
      !(clauses.isWord(place, "further") || clauses.isWord(place, "additional"))
        || clauses.kind(place + 1) != .noun
    case .determiner, .adverb, .negation: true
    case .figure:
      !clauses.isRhythm(place) && !clauses.isCount(place) && !isHalf(place)
    case .noun: EnglishSubjectWords.smallNumbers.contains(clauses.lowered(place))
    default: false
    }
  }

  /// Half pay, a 5% discount: the noun behind a share.
  private func attributive(_ draft: FigureDraft, _ place: Int) -> String? {
    let isShare = draft.kind == .percent || draft.unit == "fraction"
    // A £30 permit.
    let isMeasure =
      (draft.kind == .dimension || draft.kind == .money)
      && clauses.kind(place - 1) == .determiner
    // After five failed attempts.
    let isNumber = draft.kind == .number && draft.unit.isEmpty
    guard isShare || isMeasure || isNumber, clauses.kind(place + 1) == .noun, isAdjacent(place),
      !isNumber
        || clauses.isPlural(clauses.phraseEnd(place + 1))
          && !clauses.forms(place + 1).contains(.third)
    else {
      return nil
    }
    var last = clauses.phraseEnd(place + 1)
    // The £30 million programme ends in May.
    if draft.kind == .money, isMeasure, clauses.forms(last).contains(.third) {
      guard last > place + 1, !clauses.isWord(place - 1, "the") || clauses.kind(last + 1) == .tie
      else { return nil }
      last -= 1
    }
    let (first, head) = (clauses.lowered(place + 1), clauses.lowered(last))
    guard !EnglishSubjectWords.changes.contains(head),
      isMeasure || !EnglishSubjectWords.amounts.contains(head),
      !EnglishSubjectWords.empty.contains(head), !EnglishSubjectWords.empty.contains(first),
      isNumber || !clauses.forms(place + 1).contains(.participle)
    else { return nil }
    return named(place + 1...last, extendedTo: clauses.words.count, all: false)
  }

  /// Notice of a month is due; in probation one week is enough: of the same.
  private func ofItself(_ index: Int, _ place: Int, _ subjects: [String]) -> String? {
    guard drafts[index].kind == .duration, place + 1 < clauses.words.count,
      case let verb = clauses.words[place + 1].verb, verb >= 0,
      clauses.kind(clauses.verbs[verb].main) == .be, clauses.verbs[verb].first == place + 1
    else { return nil }
    return (0..<index).last { drafts[$0].kind == .duration && !subjects[$0].isEmpty }
      .map { subjects[$0] }
  }

  /// Missed appointments, £30 for each visit: what stands at the head of words without a verb.
  private func labelled(_ place: Int, _ left: Int) -> String? {
    guard left > 0, clauses.kind(left) == .comma || clauses.kind(left) == .stop,
      !clauses.verbs.contains(where: { $0.form == .finite || $0.form == .imperative }),
      clauses.kind(left - 1) == .noun
    else { return nil }
    var start = left - 1
    while start > 0, left - start < 16, clauses.kind(start - 1) != .stop,
      clauses.kind(start - 1) != .comma,
      clauses.kind(start - 1) != .figure
    {
      start -= 1
    }
    guard start == 0 || clauses.kind(start - 1) == .stop else { return nil }
    return named(start...(left - 1))
  }

  /// half price: a share in a word, which is part of a name.
  private func isHalf(_ place: Int) -> Bool {
    drafts[clauses.words[place].draft].kind == .percent && clauses.kind(place + 1) == .noun
      && text.isLetter(clauses.words[place].range.lowerBound)
  }

  // MARK: Counts

  /// Four members form a quorum; the quorum is four members: the quorum.
  private func constituted(_ place: Int) -> String? {
    for index in clauses.verbsBehind(max(-1, place - 16)) {
      let verb = clauses.verbs[index]
      guard EnglishClauseWords.constituting.contains(base(of: index)) else { continue }
      if verb.first > place, !verb.isPassive, verb.form == .finite,
        let subject = clauses.subject(of: index), subject.contains(place),
        let object = clauses.object(of: index, before: clauses.words.count),
        EnglishClauseWords.constituted.contains(clauses.lowered(object.upperBound))
      {
        return named(object)
      }
      if verb.last < place, verb.isPassive || clauses.kind(verb.main) == .be,
        let subject = clauses.thing(of: index),
        let head = headNoun(subject),
        EnglishClauseWords.constituted.contains(head)
          || !verb.isPassive && EnglishSubjectWords.bounds.contains(head),
        !(verb.last + 1..<place).contains(where: { clauses.kind($0) == .noun })
      {
        return named(subject)
      }
    }
    return nil
  }

  private func headNoun(_ range: ClosedRange<Int>) -> String? {
    var place = range.lowerBound
    while place < range.upperBound,
      clauses.kind(place + 1) == .noun
        || clauses.kind(place) == .determiner
    {
      place += 1
    }
    return clauses.kind(place) == .noun ? clauses.lowered(place) : nil
  }

  /// The counted noun, with what narrows it where the noun alone tells too little.
  private func countedInClause(_ draft: FigureDraft, _ place: Int) -> String? {
    // 31 stage one complaints.
    guard let counted = countedRange(draft), clauses.kind(place + 1) != .figure else {
      return nil
    }
    let start = counted.lowerBound
    var last = place
    while clauses.kind(last + 1) == .noun, isAdjacent(last) { last += 1 }
    let end = last == place ? counted.upperBound : clauses.words[last].range.upperBound
    guard start < end else { return nil }
    let noun = text.string(start..<end)
    guard !isEmpty(noun), let head = word(before: end)?.word else { return nil }
    let extended = clauses.extended(last, before: clauses.words.count, all: false)
    if extended > last {
      let whole = text.string(start..<clauses.words[extended].range.upperBound)
      if whole.utf8.count <= 60 { return telling(whole) }
    }
    guard EnglishClauseWords.weakNouns.contains(head) else { return withPurpose(noun, draft) }
    if let deed = deedOf(counted: last, place, head) { return noun + deed }
    return withPurpose(noun, draft)
  }

  /// Whether nothing but a space stands behind a word.
  func isAdjacent(_ place: Int) -> Bool {
    place + 1 < clauses.words.count
      && clauses.words[place + 1].range.lowerBound - clauses.words[place].range.upperBound <= 1
  }

  /// Up to four people ⟦who may live in the property⟧: what is said of those counted.
  private func deedOf(counted last: Int, _ place: Int, _ head: String) -> String? {
    let next = last + 1
    guard clauses.words.indices.contains(next) else { return nil }
    if clauses.kind(next) == .relative || clauses.words[next].verb >= 0,
      clauses.kind(next) == .relative
        || clauses.verbs[clauses.words[next].verb].form == .reduced,
      let end = endOfPredicate(from: next)
    {
      let whole = " " + clauses.string(next, end)
      return whole.utf8.count <= 56 ? whole : nil
    }
    guard clauses.words[next].verb >= 0,
      case let verb = clauses.verbs[clauses.words[next].verb], verb.form == .finite,
      verb.first == next, let end = endOfPredicate(from: next),
      let subject = clauses.subject(of: clauses.words[next].verb), subject.upperBound == last,
      subject.lowerBound >= clauses.phraseStart(last) || clauses.kind(subject.lowerBound) == .bound
    else { return nil }
    let pronoun = EnglishClauseWords.persons.contains(head) ? " who " : " that "
    let whole = pronoun + clauses.string(next, end)
    return whole.utf8.count <= 56 ? whole : nil
  }

  /// The last word of what is said from a verb on, before another clause, a comma or a figure.
  func endOfPredicate(from start: Int) -> Int? {
    var end = start
    var place = start
    while place < clauses.words.count {
      switch clauses.kind(place) {
      case .comma, .stop, .open, .close, .opener, .joint: return end > start ? end : nil
      case .figure: return nil
      case .relative where place > start: return end > start ? end : nil
      case .noun, .verb, .be, .adverb, .object: end = place
      default: break
      }
      place += 1
    }
    return end > start ? end : nil
  }

  /// The counted noun with its adjectives, behind the number.
  func countedRange(_ draft: FigureDraft) -> Range<Int>? {
    // 250 people or more: the unit may stand before its bound.
    var end = draft.range.upperBound
    while end > draft.range.lowerBound, !text.ends(draft.unit, at: end) { end -= 1 }
    if end == draft.range.lowerBound { end = draft.range.upperBound }
    let noun = end - draft.unit.utf8.count
    guard noun > draft.range.lowerBound else { return nil }
    return adjectives(before: noun, of: draft)..<end
  }
}
