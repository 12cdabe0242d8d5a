internal import Lexicon
internal import PolicyModel

/// What an English amount measures by the tie or verb that it hangs on.
extension EnglishSubject {
  /// £185 for adults, £90 for students: of the same as the figure before it.
  func other(_ index: Int, _ place: Int, _ left: Int, _ subjects: [String]) -> String? {
    // Before 6 a.m. or later than one hour before sunset.
    if index > 0, !subjects[index - 1].isEmpty, clauses.kind(left) == .joint,
      left == clauses.places[index - 1] + 1, clauses.isTime(place),
      clauses.isTime(clauses.places[index - 1]), clauses.kind(place + 1) != .noun
    {
      return subjects[index - 1]
    }
    // Up to 4 per cent of turnover or €20 million.
    if index > 1, clauses.kind(left) == .joint, left + 1 == place, drafts[index].kind == .money,
      let share = (index - 2..<index).last(where: { drafts[$0].kind == .percent }),
      !subjects[share].isEmpty, left - clauses.places[share] <= 6,
      !(clauses.places[share]..<left).contains(where: { clauses.words[$0].verb >= 0 })
    {
      return subjects[share]
    }
    guard clauses.kind(left) == .joint || clauses.kind(left) == .comma,
      drafts[index].holdsAmount, drafts[index].kind != .count, drafts[index].kind != .age,
      let same = (max(0, index - 3)..<index).last(where: {
        drafts[$0].kind == drafts[index].kind && drafts[$0].unit == drafts[index].unit
      }), !subjects[same].isEmpty,
      case let earlier = clauses.places[same], earlier >= 0, earlier < left, left - earlier < 16,
      !(earlier..<place).contains(where: {
        clauses.words[$0].verb >= 0 && clauses.verbs[clauses.words[$0].verb].form != .reduced
      })
    else { return nil }
    return subjects[same]
  }

  /// A fine of £2,000, a majority of two thirds: the noun before *of*.
  func owner(_ draft: FigureDraft, _ place: Int, _ tie: Int) -> String? {
    let last = tie - 1
    guard clauses.kind(last) == .noun, !clauses.isPlural(last) || draft.kind != .duration else {
      return nil
    }
    let start = clauses.phraseStart(last)
    let head = clauses.lowered(last)
    if draft.kind == .duration,
      EnglishDeedWords.stretches.contains(head)
        || EnglishClauseWords.lengths.contains(head) || head == "interval" || head == "intervals"
    {
      return ofLength(draft, place, start)
    }
    if EnglishSubjectWords.amounts.contains(head) || EnglishSubjectWords.changes.contains(head),
      !isNamed(clauses.string(start, last)), head != "majority"
    {
      return nil
    }
    if draft.isTemporal || draft.kind == .time { return nil }
    if draft.kind == .age || head == "age" { return ofAge(place, start, last) }
    return named(start...last)
  }

  /// an average age of 43; under the age of 16; until the age of 14; reaches the age of 35.
  private func ofAge(_ place: Int, _ start: Int, _ last: Int) -> String? {
    if last > start, clauses.kind(last - 1) == .noun { return named(start...last) }
    let tie = start - 1
    if clauses.isWord(tie, "under") || clauses.isWord(tie, "over")
      || clauses.isWord(tie, "above") || clauses.isWord(tie, "below")
    {
      return clauses.kind(tie - 1) == .noun ? ofThoseAged(tie - 1) : nil
    }
    guard let verb = clauses.governor(of: tie + 1), clauses.verbs[verb].first < tie else {
      return nil
    }
    if clauses.verbs[verb].last == tie { return measured(verb, place) }
    return clauses.isWord(tie, "until") || clauses.isWord(tie, "before")
      || clauses.isWord(tie, "from") ? deed(verb, before: tie) : nil
  }

  /// Juniors are members under 18: of juniors; children under 16: of children.
  private func ofThoseAged(_ last: Int) -> String? {
    let start = clauses.phraseStart(last)
    if start > 0, case let verb = clauses.words[start - 1].verb, verb >= 0,
      clauses.kind(clauses.verbs[verb].main) == .be, !clauses.verbs[verb].isNegated,
      let told = measured(verb, start)
    {
      return told
    }
    return named(start...last)
  }

  /// imprisonment for a term of six months; a licence granted for a period of three years: what
  /// lasts so long, and not the term.
  private func ofLength(_ draft: FigureDraft, _ place: Int, _ start: Int) -> String? {
    let tie = start - 1
    guard clauses.kind(tie) == .tie,
      clauses.isWord(tie, "for") || clauses.isWord(tie, "at")
        || clauses.isWord(tie, "in") || clauses.isWord(tie, "over") || clauses.isWord(tie, "within")
        || clauses.isWord(tie, "before") || clauses.isWord(tie, "after")
        || clauses.isWord(tie, "during") || clauses.isWord(tie, "on")
    else { return nil }
    if let found = stretch(draft, from: text.start), found.contains(" to ") { return found }
    if let purpose = purpose(behind: draft.range.upperBound) {
      return named(start...clauses.phraseEnd(start)).map { $0 + " " + purpose }
    }
    if clauses.kind(tie - 1) == .noun, clauses.isWord(tie, "for"),
      case let before = clauses.phraseStart(tie - 1) - 1,
      clauses.kind(before) == .to || clauses.isWord(before, "of")
    {
      return named(clauses.phraseStart(tie - 1)...(tie - 1))
    }
    guard let verb = clauses.governor(of: tie) else { return nil }
    return deed(verb, before: tie)
  }

  /// A fine not exceeding £2,000, a coxswain weighing 45 kg, income below £22,000, a trip that costs
  /// £30: the noun that the amount narrows.
  func narrowed(_ draft: FigureDraft, _ place: Int, _ tie: Int?, _ left: Int) -> String? {
    guard left >= 0, !draft.isTemporal, draft.kind != .time else { return nil }
    var left = left
    // within such period, being not less than 14 days.
    if clauses.isWord(left, "being"), clauses.kind(left - 1) == .comma { left -= 2 }
    if draft.kind == .age {
      guard let tie,
        clauses.isWord(tie, "under") || clauses.isWord(tie, "over") || clauses.isWord(tie, "aged")
          || clauses.isWord(tie, "below") || clauses.isWord(tie, "above")
      else { return nil }
      if clauses.kind(left) == .noun { return ofThoseAged(left) }
      let verb = clauses.words[left].verb
      return verb >= 0 && clauses.kind(clauses.verbs[verb].main) == .be
        ? measured(verb, place) : nil
    }
    if let tie, clauses.kind(tie) == .to, clauses.isWord(left, "equal") {
      if clauses.kind(left - 1) == .noun {
        return named(clauses.phraseStart(left - 1)...(left - 1))
      }
    }
    // Silence longer than two weeks.
    if tie == nil, clauses.kind(left) == .noun, clauses.isWord(left + 2, "than"),
      EnglishDeedWords.compared[clauses.lowered(left + 1)] != nil
    {
      return named(clauses.phraseStart(left)...left)
    }
    let isExceeding =
      clauses.isWord(left + 1, "exceeding") || clauses.isWord(left + 2, "exceeding")
      || clauses.isWord(left + 2, "being")
    if tie == nil, clauses.kind(left) == .noun,
      isExceeding || clauses.kind(left + 1) == .negation && draft.kind != .duration
    {
      let start = clauses.phraseStart(left)
      let head = clauses.lowered(left)
      if draft.kind == .duration,
        EnglishDeedWords.stretches.contains(head)
          || EnglishClauseWords.lengths.contains(head) || head == "intervals"
      {
        return ofLength(draft, place, start)
      }
      return named(start...left)
    }
    guard draft.holdsAmount, draft.kind != .count else { return nil }
    if let tie, clauses.kind(left) == .noun || clauses.kind(left) == .comma,
      clauses.isWord(tie, "worth") || clauses.isWord(tie, "below") || clauses.isWord(tie, "above")
        || clauses.isWord(tie, "under") || clauses.isWord(tie, "over")
    {
      let last = clauses.kind(left) == .comma ? left - 1 : left
      guard clauses.kind(last) == .noun, clauses.words[last].verb < 0 else { return nil }
      return named(clauses.phraseStart(last)...last)
    }
    guard clauses.words[left].verb >= 0,
      case let verb = clauses.words[left].verb, clauses.verbs[verb].last == left
    else { return nil }
    if tie != nil {
      // Children living within two miles.
      guard clauses.verbs[verb].form == .reduced, !clauses.verbs[verb].isPassive,
        draft.kind == .dimension, let noun = named(clauses.subject(of: verb))
      else { return nil }
      return noun + " " + clauses.string(clauses.verbs[verb].first, left)
    }
    if clauses.verbs[verb].form == .reduced, !clauses.verbs[verb].isPassive,
      EnglishClauseWords.measuringForms.contains(clauses.lowered(clauses.verbs[verb].main))
    {
      return named(clauses.subject(of: verb))
    }
    return nil
  }

  /// By the verb before an amount: its subject where it measures, its object where it sets.
  func amount(
    _ draft: FigureDraft, _ place: Int, _ tie: Int?, _ left: Int, _ index: Int
  ) -> String? {
    let verb = clauses.verbs[index]
    let base = base(of: index)
    let isDirect = tie == nil && left == verb.last
    // Reserves are kept at 5% of spending.
    if let tie, left == verb.last, verb.isPassive,
      clauses.isWord(tie, "at") || clauses.isWord(tie, "to"),
      EnglishSubjectWords.settingVerbs.contains(base)
        || ["keep", "set", "fix", "hold", "maintain", "charge", "calculate"].contains(base)
    {
      return measured(index, place)
    }
    // 80 per cent of the fee: of the fee, unless a quorum is so much.
    if clauses.isWord(place + 1, "of"), draft.kind == .percent || draft.kind == .number {
      return nil
    }
    if isDirect {
      if let told = ofWhom(index) { return told }
      if clauses.kind(verb.main) == .be || EnglishClauseWords.measuring.contains(base) {
        return measured(index, place)
      }
      if verb.isPassive { return measured(index, place) }
      if draft.kind == .money, EnglishClauseWords.paying.contains(base) {
        return telling(paidFor(draft.range.upperBound, before: draft.range.lowerBound))
          ?? paid(for: place) ?? measured(index, place)
      }
      if clauses.kind(verb.first - 1) == .relative { return measured(index, place) }
      return nil
    }
    guard let tie, left >= verb.last else { return nil }
    let isRight = left == verb.last
    switch clauses.lowered(tie) {
    case "to", "at", "from":
      if isRight, verb.isPassive || clauses.kind(verb.main) != .be {
        return verb.form == .reduced || verb.form == .finite ? measured(index, place) : nil
      }
      if !verb.isPassive,
        EnglishSubjectWords.settingVerbs.contains(base)
          || base == "set" || base == "fix" || base == "charge" || base == "keep",
        let object = clauses.object(of: index, before: tie), object.upperBound < tie
      {
        return named(object, extendedTo: tie)
      }
      return nil
    case "by":
      guard
        draft.kind == .percent || draft.kind == .money || draft.kind == .number
          || draft.kind == .dimension || draft.kind == .temperature,
        let change = EnglishDeedWords.changes[base] ?? changeName(base)
      else { return nil }
      if verb.isPassive || isRight {
        return measured(index, place).map { change + " " + lowerHead($0) }
      }
      return clauses.object(of: index, before: tie).flatMap { named($0, extendedTo: tie) }
        .map { change + " " + $0 }
    default: return nil
    }
  }

  /// , of whom there may be no more than ten: those.
  private func ofWhom(_ index: Int) -> String? {
    let there = clauses.verbs[index].first - 1
    guard clauses.kind(there) == .there, clauses.kind(there - 1) == .relative,
      clauses.isWord(there - 2, "of")
    else { return nil }
    let last = clauses.kind(there - 3) == .comma ? there - 4 : there - 3
    guard clauses.kind(last) == .noun else { return nil }
    return named(clauses.phraseStart(last)...last)
  }

  /// Two thirds of the committee vote in favour: those, with what they do.
  func share(_ place: Int) -> String? {
    guard clauses.isWord(place + 1, "of"),
      clauses.kind(place + 2) == .noun
        || clauses.kind(place + 2) == .determiner
    else { return nil }
    let last = clauses.extended(
      clauses.phraseEnd(place + 2), before: clauses.words.count, all: false)
    // Must find a quarter of the cost.
    if clauses.kind(place + 2) == .determiner, drafts[clauses.words[place].draft].kind == .percent,
      clauses.kind(last + 1) == .object, let whole = named(place + 2...last)
    {
      return whole
    }
    guard last + 1 < clauses.words.count, case let verb = clauses.words[last + 1].verb, verb >= 0,
      clauses.verbs[verb].form == .finite, clauses.verbs[verb].first == last + 1,
      clauses.kind(clauses.verbs[verb].main) != .be, let whole = named(place + 2...last)
    else { return nil }
    guard !clauses.verbs[verb].isPassive,
      let end = endOfPredicate(from: last + 1)
    else {
      return whole
    }
    let told = whole + " that " + clauses.string(last + 1, end)
    return told.utf8.count <= 56 ? told : whole
  }

  private func changeName(_ base: String) -> String? {
    EnglishSubjectWords.changeNames[base]
  }

  func lowerHead(_ phrase: String) -> String { phrase }

  /// The subject of a verb with what hangs on it.
  func measured(_ index: Int, _ place: Int) -> String? {
    guard let found = clauses.thing(of: index) else { return nil }
    let verb = clauses.verbs[index]
    // What stands between a subject and its verb is of the subject.
    let limit = found.upperBound < verb.first ? verb.first : clauses.words.count
    return named(found, extendedTo: limit)
  }

  /// £6,000 a year for uniform grants: what money is for.
  private func paid(for place: Int) -> String? {
    var next = place + 1
    // a year, per household.
    if clauses.kind(next) == .determiner || clauses.isWord(next, "per"),
      clauses.kind(next + 1) == .noun
    {
      next += 2
    }
    guard
      clauses.isWord(next, "for") || clauses.isWord(next, "towards")
        || clauses.isWord(next, "on") || clauses.isWord(next, "in") || clauses.isWord(next, "into")
        || clauses.isWord(next, "to"),
      clauses.kind(next + 1) == .noun
        || clauses.kind(next + 1) == .determiner
    else {
      // to help households in debt.
      guard clauses.kind(next) == .verb, clauses.verbs[clauses.words[next].verb].form == .infinitive
      else { return nil }
      return infinitive(
        from: clauses.words[clauses.verbs[clauses.words[next].verb].main].range.lowerBound)
    }
    let end = clauses.phraseEnd(next + 1)
    return named(next + 1...end, extendedTo: clauses.words.count, all: false)
  }

  // MARK: Verbs

  /// The base form of a verb's main word.
  func base(of index: Int) -> String {
    let main = clauses.verbs[index].main
    if clauses.kind(main) == .be { return "be" }
    if clauses.kind(main) == .have { return "have" }
    let common = WordLexicon.english.conjugations
    let range = clauses.words[main].range
    let own = range.lowerBound - text.start..<range.upperBound - text.start
    let lower = clauses.lower
    let entry =
      clauses.verbs[index].isPassive
      ? common.participle(own, in: lower) ?? common.base(own, in: lower)
      : common.base(own, in: lower) ?? common.thirdPerson(own, in: lower)
        ?? common.gerund(own, in: lower) ?? common.participle(own, in: lower)
    if let entry { return entry.base }
    let word = clauses.lowered(main)
    for prefix in EnglishDeedWords.prefixes where word.hasPrefix(prefix) {
      let skip = prefix.utf8.count
      let rest = own.lowerBound + skip..<own.upperBound
      if let entry = common.participle(rest, in: lower) ?? common.base(rest, in: lower) {
        return prefix + entry.base
      }
    }
    guard word.hasSuffix("ed") else { return word }
    let stem = String(word.dropLast(2))
    return [stem + "e", stem, String(stem.dropLast())].first { EnglishDeedWords.deeds[$0] != nil }
      ?? stem
  }

  /// A verb as deeds are named by it.
  func deedVerb(_ index: Int) -> DeedVerb {
    let verb = clauses.verbs[index]
    let base = base(of: index)
    let word = clauses.lowered(verb.main)
    let common = WordLexicon.english.conjugations
    let bytes = Array(base.utf8)
    let isKnown = common.base(bytes.indices, in: bytes) != nil
    var gerund =
      !isKnown && word.hasSuffix("ed")
      ? EnglishDeedWords.gerund(of: word, isParticiple: true)
      : EnglishDeedWords.gerund(of: base, isParticiple: false)
    var hasParticle = verb.last > verb.main
    if hasParticle {
      gerund += " " + clauses.lowered(verb.last)
    } else if clauses.kind(verb.last + 1) == .object, clauses.kind(verb.last + 2) == .particle {
      // Carry them out.
      hasParticle = true
      gerund += " " + clauses.lowered(verb.last + 2)
    }
    return DeedVerb(
      place: 0, voice: verb.isPassive ? .passive : .active,
      base: hasParticle ? "" : base, gerund: gerund)
  }
}
