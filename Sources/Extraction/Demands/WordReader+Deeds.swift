internal import Lexicon
internal import PolicyModel

extension WordReader {
  /// What the words behind a cue say is done.
  struct Deed {
    var action: Demand.Action = .other
    var polarity = 1
    var verb = ""
    var object: Range<Int>
    var strength = 4
    var cap: Int?
    var isListed = false
    var isPassive = false
    var isInvoluntary = false
    var isStative = false
    /// Behind the verb, where the cue with its verb ends.
    var verbEnd: Int?
    var end: Int
  }

  /// "⟦Copies⟧ are deleted within 90 days": what undergoes a deed does not do it.
  func isUndergone(_ deed: Deed, _ cue: Cue, _ subject: Subject) -> Bool {
    deed.isPassive || cue.row.kind == .done || cue.row.kind == .enact
      || subject.kind == .thing && deed.object == subject.range
  }

  /// "We will issue ⟦no licences⟧": the object denies, as "not issue any" does.
  func isVoid(_ deed: Deed, _ cue: Cue) -> Bool {
    guard cue.row.kind == .will || cue.row.kind == .must || cue.row.kind == .may, deed.isListed,
      !deed.isPassive, let first = firstWord(in: deed.object), isKind(.none, first),
      !isTied(first)
    else { return false }
    // "no later than", "no more than"
    let next = words(in: first.upperBound..<deed.object.upperBound).first
    return next.map { !ScaleContext.limits.contains(word($0)) } ?? true
  }

  /// The object alone, where a cue governs a noun.
  func nounDeed(_ deed: Deed, _ cue: Cue, in sentence: Range<Int>) -> Deed {
    var deed = deed
    deed.object = object(from: cue.range.upperBound, in: sentence)
    // "not liable to you ⟦for any loss⟧"
    let behind = self.words(in: cue.range.upperBound..<sentence.upperBound)
    if behind.count > 3, isKind(.infinitive, behind[0]),
      isKind(.pronoun, behind[1]),
      let cause = behind.prefix(9).firstIndex(where: { isKind(.cause, $0) })
    {
      deed.object = object(from: behind[cause].upperBound, in: sentence)
    }
    if let first = firstWord(in: deed.object),
      isKind(.preposition, first), first.upperBound < deed.object.upperBound
    {
      deed.object = first.upperBound + 1..<deed.object.upperBound
    }
    deed.action = .other
    deed.polarity = 1
    deed.verb = cue.row.text
    return deed
  }

  /// "Automated access is prohibited" rather than "use … is prohibited".
  func isNominal(_ subject: Subject) -> Bool {
    words(in: subject.range).count <= 3
  }

  func gerund(_ subject: Subject) -> VerbRow? {
    index.verb(
      in: text, from: subject.range.lowerBound, upTo: subject.range.upperBound, [.gerund, .noun])?
      .row
  }

  /// Reads the verb and object behind a cue, through adverbs and carriers.
  func deed(
    after cue: Cue, _ subject: Subject, among words: [Range<Int>], in sentence: Range<Int>
  ) -> Deed {
    var deed = Deed(object: cue.range.upperBound..<cue.range.upperBound, end: sentence.upperBound)
    var place = cue.next
    if index.lexicon.verbPlace == .atEnd, cue.row.kind.takesVerb {
      return finalDeed(deed, cue, subject, among: words, in: sentence)
    }
    var wanted: Set<VerbRow.Form> = [.base]
    if cue.row.takesNouns || cue.row.kind == .may && endsInPreposition(cue) {
      wanted.formUnion([.gerund, .noun])
    }
    var isCarried = false
    place = withoutAside(place, cue, words, in: sentence)
    if cue.row.takesNouns {
      let next = withoutArticles(withoutAdverbs(place, words, in: sentence), words)
      if next < words.count,
        index.verb(
          in: text, from: words[next].lowerBound, upTo: sentence.upperBound, [.gerund, .noun])
          != nil
      {
        place = next
      }
    }
    while place < words.count {
      place = withoutAdverbs(place, words, in: sentence)
      guard place < words.count else { break }
      let start = words[place].lowerBound
      // "⟦keep⟧ backing small farms"
      if !isCarried, wanted == [.base], let next = goingOn(place, words, in: sentence) {
        if carryOn(&deed, words[next], in: sentence) { break }
        isCarried = true
        wanted = [.gerund]
        place = next
        continue
      }
      if let (row, end) = index.phrase(
        index.carriers, in: text, from: start, upTo: sentence.upperBound)
      {
        let strength = Int(index.lexicon.carriers[row].kind) ?? 0
        deed.verb = deed.verb.isEmpty ? index.lexicon.carriers[row].text : deed.verb
        if strength > 0 {
          deed.strength = min(deed.strength, strength)
          if strength <= 2 { deed.cap = min(deed.cap ?? 5, strength) }
        }
        if strength == 1, !isCarried {
          deed.action = .study
          deed.polarity = 0
        }
        isCarried = true
        deed.verbEnd = end
        // "work with neighbours ⟦to bring in⟧ a single ticket"
        if let aim = aim(behind: end, of: index.lexicon.carriers[row].text, among: words) {
          place = aim
          wanted = [.base]
          continue
        }
        place = words.firstIndex { $0.lowerBound >= end } ?? words.count
        deed.object = object(from: end, in: sentence)
        wanted = [.base, .gerund, .noun]
        place = withoutArticles(place, words)
        continue
      }
      let name = word(words[place])
      // "By 2030, we will ⟦have cut⟧ leakage by half."
      if isKind(.perfect, words[place]), cue.row.kind == .will, subject.kind == .author,
        place + 1 < words.count,
        index.verb(
          in: text, from: words[place + 1].lowerBound, upTo: sentence.upperBound, [.participle])
          != nil
      {
        wanted = [.participle]
        place += 1
        continue
      }
      if index.isKind(.passive, name), !isCarried, wanted.contains(.base) {
        return passive(deed, place + 1, subject, words, in: sentence)
      }
      if let (row, end) = index.verb(in: text, from: start, upTo: sentence.upperBound, wanted) {
        deed.action = row.action
        deed.polarity = row.polarity
        deed.verb = row.base
        deed.isListed = true
        deed.strength = min(deed.strength, row.strength)
        if row.strength == 1 { deed.cap = 1 }
        deed.object = object(from: end, in: sentence)
        if index.isKind(.transfer, row.base) { deed.object = given(deed.object) }
        deed.verbEnd = end
        nest(&deed, in: sentence)
        keepUnderReview(&deed, from: end, in: sentence)
        // "keep council tax ⟦below⟧ 3%" limits what it keeps.
        if deed.action == .maintain,
          self.words(in: end..<sentence.upperBound).prefix(8)
            .contains(where: { isKind(.limit, $0) })
        {
          deed.action = .regulate
          deed.polarity = -1
        }
      } else if !isCarried {
        if !wanted.contains(.noun) {
          deed.verb = name
          deed.isStative = index.isKind(.stative, name)
          deed.isInvoluntary = index.isKind(.involuntary, name) || deed.isStative
          if index.isKind(.stop, name) || index.isKind(.subordinate, name) { deed.verb = "" }
          deed.object = object(from: words[place].upperBound, in: sentence)
          if !deed.verb.isEmpty { deed.verbEnd = words[place].upperBound }
        } else {
          deed.object = object(from: cue.range.upperBound, in: sentence)
          deed.verb = cue.row.text
          let next = withoutArticles(place, words)
          if cue.row.kind != .ask,
            let measure = measure(from: cue.range.upperBound, in: sentence)
          {
            deed.action = measure.action
            deed.polarity = measure.action.polarity
            deed.object = measure.object
            deed.isListed = true
          } else if cue.row.kind == .against || cue.row.kind == .favour, next < words.count,
            let (row, _) = index.verb(
              in: text, from: words[next].lowerBound, upTo: sentence.upperBound, [.gerund, .noun])
          {
            deed.polarity = row.polarity
            deed.isListed = true
          } else if let (row, _) = index.verb(
            in: text, from: cue.range.lowerBound, upTo: sentence.upperBound, [.base])
          {
            deed.action = row.action
            deed.verb = row.base
          }
        }
      }
      break
    }
    // "consider whether to": nothing is named that would be considered.
    if isCarried, !deed.isListed,
      self.words(in: deed.object).allSatisfy({ isKind(.leadIn, $0) })
    {
      deed.verb = ""
    }
    return deed
  }

  /// "keep this policy ⟦under review⟧"
  private func keepUnderReview(_ deed: inout Deed, from start: Int, in sentence: Range<Int>) {
    guard deed.action == .maintain else { return }
    let behind = words(in: start..<sentence.upperBound).prefix(8)
    guard
      let under = behind.firstIndex(where: { isKind(.limit, $0) }),
      under + 1 < behind.endIndex, under > behind.startIndex,
      let (row, _) = index.verb(
        in: text, from: behind[under + 1].lowerBound, upTo: sentence.upperBound, [.noun]),
      row.action == .review
    else { return }
    deed.action = .review
    deed.polarity = 0
    deed.strength = min(deed.strength, row.strength)
    deed.object = behind[behind.startIndex].lowerBound..<behind[under - 1].upperBound
  }

  /// Behind the "to" that says what others are worked with for.
  private func aim(behind end: Int, of carrier: String, among words: [Range<Int>]) -> Int? {
    guard carrier.hasSuffix(" with"), let next = words.firstIndex(where: { $0.lowerBound >= end })
    else { return nil }
    for place in next..<min(words.count - 1, next + 7)
    where place > next && isKind(.infinitive, words[place])
      && index.verb(
        in: text, from: words[place + 1].lowerBound, upTo: text.count, [.base]) != nil
    {
      return place + 1
    }
    return nil
  }

  /// "⟦their letters⟧ to the Secretary"
  private func given(_ object: Range<Int>) -> Range<Int> {
    let words = words(in: object)
    guard
      let to = words.indices.dropFirst().first(where: {
        isKind(.infinitive, words[$0])
      })
    else { return object }
    return object.lowerBound..<words[to - 1].upperBound
  }

  /// Past words that stand between a modal and its verb: may, ⟦at our discretion,⟧ suspend.
  private func withoutAside(
    _ place: Int, _ cue: Cue, _ words: [Range<Int>], in sentence: Range<Int>
  ) -> Int {
    guard place < words.count else { return place }
    // "shall, ⟦without delay⟧, inform the buyer"
    if let (_, end) = index.phrase(
      index.modifiers, in: text, from: words[place].lowerBound, upTo: sentence.upperBound)
    {
      return words.firstIndex { $0.lowerBound >= end } ?? words.count
    }
    let isAside = text[cue.range.upperBound..<words[place].lowerBound].contains(0x2C)
    guard isAside || isKind(.stop, words[place]) else { return place }
    for next in place..<min(words.count, place + 8)
    where index.verb(
      in: text, from: words[next].lowerBound, upTo: sentence.upperBound, [.base]) != nil
    {
      return next
    }
    return place
  }

  /// A verb over another action: to reverse the cuts, to end the ban.
  func nest(_ deed: inout Deed, in sentence: Range<Int>) {
    switch deed.action {
    case .maintain, .increase, .support, .promote: break
    default: guard deed.polarity < 0 else { return }
    }
    let words = words(in: deed.object)
    for word in words.prefix(4) {
      if let (row, _) = index.verb(
        in: text, from: word.lowerBound, upTo: deed.object.upperBound, [.noun, .gerund]),
        row.action != .other
      {
        deed.polarity = Effect.combine(deed.polarity, over: row.polarity)
        return
      }
    }
  }

  func passive(
    _ deed: Deed, _ place: Int, _ subject: Subject, _ words: [Range<Int>], in sentence: Range<Int>
  ) -> Deed {
    var deed = deed
    let next = withoutAdverbs(place, words, in: sentence)
    guard next < words.count else { return deed }
    deed.verb = "be"
    deed.object = object(from: words[next].lowerBound, in: sentence)
    deed.isInvoluntary = true
    deed.isStative = true
    if let (row, end) = index.verb(
      in: text, from: words[next].lowerBound, upTo: sentence.upperBound, [.participle])
    {
      deed.verb = row.base
      deed.action = row.action
      deed.polarity = row.polarity
      deed.strength = row.strength
      deed.isListed = true
      deed.isPassive = true
      deed.isInvoluntary = false
      deed.isStative = false
      // "You will be paid ⟦the difference⟧"
      let given =
        subject.kind == .subject && index.isKind(.giving, row.base)
        ? object(from: end, in: sentence) : end..<end
      deed.object = given.isEmpty ? subject.range : given
      deed.end = end
      deed.verbEnd = end
    } else if isParticiple(words[next]), !isKind(.involuntary, words[next]) {
      deed.verb = word(words[next])
      deed.isPassive = true
      deed.isInvoluntary = false
      deed.isStative = false
      deed.object = subject.range
      deed.verbEnd = words[next].upperBound
    }
    return deed
  }

  func withoutAdverbs(_ place: Int, _ words: [Range<Int>], in sentence: Range<Int>) -> Int {
    var place = place
    while place < words.count {
      if let (_, end) = index.phrase(
        index.modifiers, in: text, from: words[place].lowerBound, upTo: sentence.upperBound)
      {
        place = words.firstIndex { $0.lowerBound >= end } ?? words.count
      } else if isKind(.skip, words[place]) || isAdverb(words[place]) {
        place += 1
      } else {
        break
      }
    }
    return place
  }

  func isAdverb(_ word: Range<Int>) -> Bool {
    !index.adverbEnding.isEmpty && word.count > 4
      && text.hasBytes(index.adverbEnding, endingAt: word.upperBound, downTo: word.lowerBound)
      && !isKind(.verb, word)
  }

  func isParticiple(_ word: Range<Int>) -> Bool {
    !index.participleEnding.isEmpty
      && text.hasBytes(index.participleEnding, endingAt: word.upperBound, downTo: word.lowerBound)
      || isKind(.participle, word)
  }

  private func endsInPreposition(_ cue: Cue) -> Bool {
    self.words(in: cue.range).last.map {
      isKind(.preposition, $0) && !isKind(.infinitive, $0)
    } ?? false
  }

  private func withoutArticles(_ place: Int, _ words: [Range<Int>]) -> Int {
    var place = place
    while place < words.count, isKind(.leadIn, words[place]) { place += 1 }
    return place
  }
}
