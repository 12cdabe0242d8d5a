internal import Lexicon
internal import PolicyModel

extension WordReader {
  /// Who a cue is said of.
  struct Subject {
    enum Kind { case author, other, subject, thing }
    var kind: Kind
    var range: Range<Int>
    /// No person may …: the subject negates.
    var isNegative: Bool
    /// We think that banks …: said as an opinion.
    var isThought = false
  }

  /// The subject of a cue; nil where the cue stands in a subordinate clause.
  func subject(
    of cue: Cue, among words: [Range<Int>], in sentence: Range<Int>, after last: Subject?
  ) -> Subject? {
    if index.lexicon.verbPlace == .atEnd, let behind = inverted(cue, words) { return behind }
    if let behind = cue.inverted {
      let first = words.firstIndex { $0.lowerBound >= behind.lowerBound } ?? cue.word
      let end = words.firstIndex { $0.lowerBound >= behind.upperBound } ?? words.count
      return first < end ? named(first..<end, words) : nil
    }
    var first = cue.word
    while first > 0, !hasBreak(words[first - 1].upperBound..<words[first].lowerBound) { first -= 1 }
    if let start = openListStart(before: first, cue.word, words) { first = start }
    while first < cue.word,
      isKind(.join, words[first]) || isKind(.contrast, words[first])
    {
      first += 1
    }
    if let told = antecedent(of: cue, first, words) { return told }
    if first < cue.word, let start = relevantStart(first, cue.word, words) {
      return named(start..<cue.word, words, behind: words[first..<start])
    }
    if first < cue.word { return nil }
    if cue.word == 0 {
      // "⟦Our⟧ aim is to …", "Say no to fracking" in a programme.
      let isOwn =
        self.words(in: cue.range).contains { isKind(.own, $0) }
        || cue.row.kind == .vow && isKind(.all, words[0])
        || stance.isPledge && (cue.row.kind == .against || cue.row.kind == .favour)
          && (isKind(.report, words[0]) || isKind(.vote, words[0]))
      return Subject(
        kind: isOwn ? .author : .thing, range: sentence.lowerBound..<sentence.lowerBound,
        isNegative: false)
    }
    if let last { return last }
    guard let start = relevantStart(0, cue.word, words) else { return nil }
    return named(start..<cue.word, words, behind: words[..<start])
  }

  /// The subject behind its verb: "Bis 2030 werden ⟦wir⟧ …".
  private func inverted(_ cue: Cue, _ words: [Range<Int>]) -> Subject? {
    guard cue.next < words.count,
      let (row, end) = index.phrase(
        index.actors, in: text, from: words[cue.next].lowerBound, upTo: words[cue.next].upperBound),
      end == words[cue.next].upperBound
    else { return nil }
    let kind: Subject.Kind =
      switch index.lexicon.actors[row].kind {
      case "author": .author
      case "other": .other
      default: .subject
      }
    return Subject(kind: kind, range: words[cue.next], isNegative: false)
  }

  func hasBreak(_ gap: Range<Int>) -> Bool {
    // "below £16,000": the comma of a number breaks nothing.
    if gap.count == 1, gap.lowerBound > 0, gap.upperBound < text.count,
      (0x30...0x39).contains(text[gap.lowerBound - 1]), (0x30...0x39).contains(text[gap.upperBound])
    {
      return false
    }
    return text[gap].contains { $0 == 0x2C || $0 == 0x3B || $0 == 0x3A || $0 == 0x28 || $0 == 0x29 }
  }

  /// Where the subject begins in the words before a cue; nil in a subordinate clause.
  ///
  /// "We believe that rents should be capped" is said by its author; "a user who must wait" is not.
  private func relevantStart(_ first: Int, _ cue: Int, _ words: [Range<Int>]) -> Int? {
    var start = first
    for place in first..<cue {
      // "He claims", but not "your claim must".
      let isNoun = place > first && isKind(.leadIn, words[place - 1])
      // "A circumvention ⟦claim⟧ must": right before a modal it is a noun.
      let isHead = place == cue - 1
      if isKind(.report, words[place]), !isNoun, !isHead { return nil }
      if place == cue - 1, isKind(.opinion, words[place]) { return nil }
      // "We think ⟦the economy⟧ should work for everyone": said by its author without "that".
      if isKind(.opinion, words[place]), place > first, isPronoun(self.word(words[place - 1])),
        !isKind(.subordinate, words[place + 1])
      {
        start = place + 1
      }
      if isKind(.join, words[place]), place + 1 < cue, isPronoun(self.word(words[place + 1])) {
        start = place + 1
      }
      // "⟦After that⟧ it will be towed."
      if place == first, place + 2 < cue, isKind(.adjunct, words[place]),
        isKind(.dummy, words[place + 1]),
        isKind(.pronoun, words[place + 2])
          || isKind(.leadIn, words[place + 2])
      {
        start = place + 2
        continue
      }
      // "⟦Where we miss an appointment⟧ we will pay": no comma closes the case.
      if place == first, isKind(.condition, words[place]), cue - place >= 5,
        isPronoun(self.word(words[cue - 1])), cue < words.count,
        EnglishModals.strengths[self.word(words[cue])] ?? 0 >= 4,
        !isAny([.subordinate, .relative, .that, .opinion, .report, .join], words[cue - 2]),
        isPronoun(self.word(words[place + 1]))
          || words[(place + 2)..<(cue - 1)].contains(where: {
            isFinite($0) || conjugations.thirdPerson($0, in: text) != nil
          })
      {
        start = cue - 1
        continue
      }
      // "⟦Before doing so⟧ we will tell you why."
      if isDeedBefore(place, first, cue, words) {
        start = cue - 1
        continue
      }
      // "⟦After five strikes within 12 months⟧ your account will be closed."
      if place == 0, cue > 4, isKind(.adjunct, words[place]), isNumber(words[1]),
        case let behind = behindMoment(words, reach: 6), behind < cue
      {
        start = behind
        continue
      }
      guard isKind(.subordinate, words[place]), place >= start else { continue }
      // "carers who look ⟦after⟧ someone": part of the verb before.
      if place > first + 1,
        let (_, end) = index.verb(
          in: text, from: words[place - 1].lowerBound, upTo: words[place].upperBound, [.base]),
        end == words[place].upperBound
      {
        continue
      }
      // "⟦That⟧ has to stop", "other than ⟦that⟧ in the tank": it stands for a noun.
      if isKind(.that, words[place]),
        place == 0 && cue == 1
          || place > first && place + 1 < cue
            && isKind(.comparison, words[place - 1])
      {
        continue
      }
      // "deductions ⟦as a⟧ penalty": in what role, and no clause.
      if place > first, place + 1 < cue, isKind(.role, words[place]),
        isArticle(words[place + 1])
          || !isPronoun(self.word(words[place + 1]))
            && !words[(place + 1)..<cue].contains(where: { isFinite($0) })
      {
        continue
      }
      // "bids received ⟦after⟧ the deadline": when, and no clause.
      if place > first, place + 1 < cue, isKind(.adjunct, words[place]),
        isArticle(words[place + 1]),
        !words[(place + 1)..<cue].contains(where: { isKind(.finite, $0) })
      {
        continue
      }
      // "weighing more ⟦than⟧ 32 kilograms"
      if place > first, place + 1 < cue, isKind(.comparison, words[place]),
        !isPronoun(self.word(words[place + 1]))
      {
        continue
      }
      if place > 0, isKind(.opinion, words[place - 1]) {
        start = place + 1
      } else if isRelative(place, first, cue, words) {
        continue
      } else {
        return nil
      }
    }
    if start < cue, isClipped(start, cue, words) { return nil }
    start = behindPhrase(start, cue, words)
    return start < cue ? start : nil
  }

  /// "A person who contravenes this section must …": the clause closes with another verb before.
  private func isRelative(_ place: Int, _ first: Int, _ cue: Int, _ words: [Range<Int>]) -> Bool {
    guard place > first, cue - place >= 2 else { return false }
    // "those who ⟦speak up⟧", but not "a user who ⟦also⟧ must"
    if isKind(.relative, words[place]) {
      // "tutors decide ⟦which⟧ tools are allowed"
      if isKind(.asking, words[place - 1]) { return false }
      return words[(place + 1)..<cue].contains {
        !isKind(.skip, $0) && !isAdverb($0)
          && !isKind(.negation, $0)
      }
    }
    if bites(place, cue, words) { return true }
    guard cue - place >= 4 else { return false }
    // "phones ⟦that are⟧ used in class will …", "dams ⟦that no longer serve⟧ a purpose are to …"
    let verb = words[(place + 1)..<cue].firstIndex {
      !isKind(.none, $0) && !isKind(.later, $0) && !isAdverb($0)
        && !isKind(.skip, $0)
    }
    return verb.map { isFinite(words[$0]) } ?? false
      && !isKind(.opinion, words[place - 1])
      && !isKind(.report, words[place - 1])
      && !isKind(.finite, words[place - 1])
      && isKind(.that, words[place])
  }

  /// "Dogs ⟦that bite⟧ will …", "systems ⟦that fail an⟧ audit will …": a verb that no table lists.
  private func bites(_ that: Int, _ cue: Int, _ words: [Range<Int>]) -> Bool {
    let head = word(words[that - 1])
    let name = word(words[that + 1])
    guard isKind(.that, words[that]), head.hasSuffix("s"), !head.hasSuffix("ss"),
      !isAny([.opinion, .report, .finite], words[that - 1]),
      index.thirdPerson(
        in: text, from: words[that - 1].lowerBound, upTo: words[that - 1].upperBound) == nil,
      !name.hasSuffix("s"), !isSmall(words[that + 1])
    else { return false }
    return that + 2 == cue || isKind(.leadIn, words[that + 2])
  }

  /// A verb as it stands behind "that": are, stay, contain.
  func isFinite(_ range: Range<Int>) -> Bool {
    // "disputes that ⟦cannot⟧ be settled"
    index.phrase(index.cues, in: text, from: range.lowerBound, upTo: range.upperBound) != nil
      || isKind(.finite, range) || isKind(.stative, range)
      || isKind(.involuntary, range)
      || index.verb(in: text, from: range.lowerBound, upTo: range.upperBound, [.base]) != nil
      || index.thirdPerson(in: text, from: range.lowerBound, upTo: range.upperBound) != nil
  }

  /// "⟦no⟧-fault evictions": a part of a name.
  func isTied(_ word: Range<Int>) -> Bool {
    word.upperBound < text.count && text[word.upperBound] == 0x2D
  }

  /// Who a range of words names.
  ///
  /// - Parameter opinion: the words of thinking before it: we do not believe that.
  func named(
    _ range: Range<Int>, _ words: [Range<Int>], behind opinion: ArraySlice<Range<Int>> = []
  ) -> Subject {
    var kind: Subject.Kind?
    var isNegative = opinion.contains { isKind(.negation, $0) }
    for place in range {
      let name = word(words[place])
      if isKind(.none, words[place]), place == range.lowerBound, !isTied(words[place]) {
        isNegative = true
      }
      if place > range.lowerBound, isPreposition(name) { break }
      if stance.isAuthor(name),
        place == range.lowerBound || isArticle(words[place - 1])
          || isKind(.quantifier, words[place - 1])
          || isKind(.demonstrative, words[place - 1])
      {
        kind = kind ?? .author
      }
      guard
        let (row, end) = index.phrase(
          index.actors, in: text, from: words[place].lowerBound,
          upTo: words[range.upperBound - 1].upperBound)
      else { continue }
      // "The council's", "the councils'", but not "we'll".
      let isGenitive =
        end < text.count && text[end] == 0x27
        && (end + 1 >= text.count || text[end + 1] == 0x73 || !Self.isLetter(text[end + 1]))
      if isGenitive { continue }
      switch index.lexicon.actors[row].kind {
      case "author": kind = .author
      case "other":
        // "⟦A Labour government⟧ will": the author's, once elected.
        let isOwn =
          stance.isPledge && isKind(.office, words[place])
          && (range.lowerBound..<place).contains { isKind(.newly, words[$0]) }
        if isOwn { kind = kind ?? .author }
        if kind == nil || kind == .subject { kind = .other }
      case "subject": kind = kind ?? .subject
      default: break
      }
    }
    if kind == nil, stance.isNormative, namesAgent(range, words) { kind = .subject }
    return Subject(
      kind: kind ?? .thing,
      range: words[range.lowerBound].lowerBound..<words[range.upperBound - 1].upperBound,
      isNegative: isNegative,
      isThought: opinion.contains { isKind(.opinion, $0) }
        && opinion.contains { isKind(.author, $0) })
  }

  /// Past what a subject is set against: "A person, not a program, ⟦decides⟧ every appeal."
  func behindContrast(_ place: Int, _ words: [Range<Int>]) -> Int? {
    func isBehindComma(_ place: Int) -> Bool {
      text[words[place - 1].upperBound..<words[place].lowerBound].contains(0x2C)
    }
    let not = isKind(.join, words[place]) ? place + 1 : place
    guard isBehindComma(place), not < words.count, isKind(.negation, words[not])
    else { return nil }
    return (not + 1..<min(words.count, not + 7)).first(where: isBehindComma)
  }

  /// "⟦Readers⟧ may borrow a map": whom rules bind, told by how the noun ends.
  func namesAgent(_ range: Range<Int>, _ words: [Range<Int>]) -> Bool {
    var head: String?
    for place in range {
      let name = word(words[place])
      if place > range.lowerBound, isPreposition(name) || isKind(.subordinate, words[place]) {
        break
      }
      if !isKind(.skip, words[place]), !isAdverb(words[place]) { head = name }
    }
    guard let head, head.utf8.count >= 5, !index.isKind(.noAgent, head) else { return false }
    return index.lexicon.agentEndings.contains { head.hasSuffix($0) }
  }

  func isPronoun(_ word: String) -> Bool { index.isKind(.pronoun, word) }

  /// Whether the author, or another who acts, stands right before a verb of saying.
  func isSaid(_ cue: Cue, by subject: Subject, among words: [Range<Int>]) -> Bool {
    var place = cue.word - 1
    while place >= 0, words[place].lowerBound >= subject.range.lowerBound {
      let name = word(words[place])
      if !stance.isAuthor(name),
        let (row, end) = index.phrase(
          index.actors, in: text, from: words[place].lowerBound, upTo: words[place].upperBound),
        end == words[place].upperBound
      {
        return index.lexicon.actors[row].kind != "subject" && opensClause(place, words, subject)
          || subject.kind == .subject
      }
      // "Larkspur supports", but not "the Larkspur support portal".
      if stance.isAuthor(name) {
        let verb = cue.row.text.split(separator: " ").first ?? ""
        return verb.hasSuffix("s") != name.hasSuffix("s")
      }
      let isBetween = isKind(.between, words[place]) || isAdverb(words[place])
      guard isBetween else { return false }
      place -= 1
    }
    return false
  }

  /// "The only time ⟦we⟧ ask you" is a clause about the time.
  private func opensClause(_ place: Int, _ words: [Range<Int>], _ subject: Subject) -> Bool {
    guard isKind(.pronoun, words[place]), place > 0,
      words[place].lowerBound > subject.range.lowerBound
    else { return true }
    let before = word(words[place - 1])
    return isAdverb(words[place - 1]) || before.utf8.allSatisfy { (0x30...0x39).contains($0) }
      || isAny([.join, .contrast, .subordinate, .skip, .between], words[place - 1])
  }

  private func isPreposition(_ word: String) -> Bool { index.isKind(.preposition, word) }
}
