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
    while first < cue.word,
      index.isKind("join", word(words[first])) || index.isKind("contrast", word(words[first]))
    {
      first += 1
    }
    if first < cue.word, let start = relevantStart(first, cue.word, words) {
      return named(start..<cue.word, words, behind: words[first..<start])
    }
    if first < cue.word { return nil }
    if cue.word == 0 {
      // "⟦Our⟧ aim is to …", "Say no to fracking" in a programme.
      let isOwn =
        self.words(in: cue.range).contains { index.isKind("own", word($0)) }
        || cue.row.kind == .vow && index.isKind("all", word(words[0]))
        || stance.isPledge && (cue.row.kind == .against || cue.row.kind == .favour)
          && (index.isKind("report", word(words[0])) || index.isKind("vote", word(words[0])))
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

  private func hasBreak(_ gap: Range<Int>) -> Bool {
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
      let word = word(words[place])
      // "He claims", but not "your claim must".
      let isNoun = place > first && index.isKind("leadIn", self.word(words[place - 1]))
      // "A circumvention ⟦claim⟧ must": right before a modal it is a noun.
      let isHead = place == cue - 1
      if index.isKind("report", word), !isNoun, !isHead { return nil }
      if place == cue - 1, index.isKind("opinion", word) { return nil }
      // "We think ⟦the economy⟧ should work for everyone": said by its author without "that".
      if index.isKind("opinion", word), place > first, isPronoun(self.word(words[place - 1])),
        !index.isKind("subordinate", self.word(words[place + 1]))
      {
        start = place + 1
      }
      if index.isKind("join", word), place + 1 < cue, isPronoun(self.word(words[place + 1])) {
        start = place + 1
      }
      // "⟦After that⟧ it will be towed."
      if place == first, place + 2 < cue, index.isKind("adjunct", word),
        index.isKind("dummy", self.word(words[place + 1])),
        index.isKind("pronoun", self.word(words[place + 2]))
          || index.isKind("leadIn", self.word(words[place + 2]))
      {
        start = place + 2
        continue
      }
      guard index.isKind("subordinate", word), place >= start else { continue }
      // "⟦That⟧ has to stop", "other than ⟦that⟧ in the tank": it stands for a noun.
      if index.isKind("that", word),
        place == 0 && cue == 1
          || place > first && place + 1 < cue
            && index.isKind("comparison", self.word(words[place - 1]))
      {
        continue
      }
      // "deductions ⟦as a⟧ penalty": in what role, and no clause.
      if place > first, place + 1 < cue, index.isKind("role", word),
        isArticle(self.word(words[place + 1]))
          || !isPronoun(self.word(words[place + 1]))
            && !words[(place + 1)..<cue].contains(where: { isFinite($0) })
      {
        continue
      }
      // "bids received ⟦after⟧ the deadline": when, and no clause.
      if place > first, place + 1 < cue, index.isKind("adjunct", word),
        isArticle(self.word(words[place + 1])),
        !words[(place + 1)..<cue].contains(where: { index.isKind("finite", self.word($0)) })
      {
        continue
      }
      // "weighing more ⟦than⟧ 32 kilograms"
      if place > first, place + 1 < cue, index.isKind("comparison", word),
        !isPronoun(self.word(words[place + 1]))
      {
        continue
      }
      if place > 0, index.isKind("opinion", self.word(words[place - 1])) {
        start = place + 1
      } else if isRelative(place, first, cue, words) {
        continue
      } else {
        return nil
      }
    }
    // "⟦From 2033⟧ nobody will pay more."
    if start + 2 < cue, index.isAny(["preposition", "adjunct"], word(words[start])),
      (0x30...0x39).contains(text[words[start + 1].lowerBound])
    {
      start += 2
    }
    return start < cue ? start : nil
  }

  /// "A person who contravenes this section must …": the clause closes with another verb before.
  private func isRelative(_ place: Int, _ first: Int, _ cue: Int, _ words: [Range<Int>]) -> Bool {
    guard place > first, cue - place >= 2 else { return false }
    // "those who ⟦speak up⟧", but not "a user who ⟦also⟧ must"
    if index.isKind("relative", word(words[place])) {
      // "tutors decide ⟦which⟧ tools are allowed"
      if index.isKind("asking", word(words[place - 1])) { return false }
      return words[(place + 1)..<cue].contains {
        !index.isKind("skip", word($0)) && !isAdverb(word($0))
          && !index.isKind("negation", word($0))
      }
    }
    if bites(place, cue, words) { return true }
    guard cue - place >= 4 else { return false }
    // "phones ⟦that are⟧ used in class will …", "dams ⟦that no longer serve⟧ a purpose are to …"
    let verb = words[(place + 1)..<cue].firstIndex {
      !index.isKind("none", word($0)) && !index.isKind("later", word($0)) && !isAdverb(word($0))
        && !index.isKind("skip", word($0))
    }
    return verb.map { isFinite(words[$0]) } ?? false
      && !index.isKind("opinion", word(words[place - 1]))
      && !index.isKind("report", word(words[place - 1]))
      && !index.isKind("finite", word(words[place - 1]))
      && index.isKind("that", word(words[place]))
  }

  /// "Dogs ⟦that bite⟧ will …", "systems ⟦that fail an⟧ audit will …": a verb that no table lists.
  private func bites(_ that: Int, _ cue: Int, _ words: [Range<Int>]) -> Bool {
    let head = word(words[that - 1])
    let name = word(words[that + 1])
    guard index.isKind("that", word(words[that])), head.hasSuffix("s"), !head.hasSuffix("ss"),
      !["opinion", "report", "finite"].contains(where: { index.isKind($0, head) }),
      index.thirdPerson(
        in: text, from: words[that - 1].lowerBound, upTo: words[that - 1].upperBound) == nil,
      !name.hasSuffix("s"), !index.isSmall(name)
    else { return false }
    return that + 2 == cue || index.isKind("leadIn", word(words[that + 2]))
  }

  /// A verb as it stands behind "that": are, stay, contain.
  private func isFinite(_ range: Range<Int>) -> Bool {
    let name = word(range)
    // "disputes that ⟦cannot⟧ be settled"
    return index.phrase(index.cues, in: text, from: range.lowerBound, upTo: range.upperBound) != nil
      || index.isKind("finite", name) || index.isKind("stative", name)
      || index.isKind("involuntary", name)
      || index.verb(in: text, from: range.lowerBound, upTo: range.upperBound, [.base]) != nil
      || index.thirdPerson(in: text, from: range.lowerBound, upTo: range.upperBound) != nil
  }

  /// Who a range of words names.
  ///
  /// - Parameter opinion: the words of thinking before it: we do not believe that.
  func named(
    _ range: Range<Int>, _ words: [Range<Int>], behind opinion: ArraySlice<Range<Int>> = []
  ) -> Subject {
    var kind: Subject.Kind?
    var isNegative = opinion.contains { index.isKind("negation", word($0)) }
    for place in range {
      let name = word(words[place])
      if index.isKind("none", name), place == range.lowerBound { isNegative = true }
      if place > range.lowerBound, isPreposition(name) { break }
      if stance.isAuthor(name),
        place == range.lowerBound || isArticle(word(words[place - 1]))
          || index.isKind("quantifier", word(words[place - 1]))
          || index.isKind("demonstrative", word(words[place - 1]))
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
          stance.isPledge && index.isKind("office", name)
          && (range.lowerBound..<place).contains { index.isKind("newly", word(words[$0])) }
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
      isThought: opinion.contains { index.isKind("opinion", word($0)) }
        && opinion.contains { index.isKind("self", word($0)) })
  }

  /// Past what a subject is set against: "A person, not a program, ⟦decides⟧ every appeal."
  func behindContrast(_ place: Int, _ words: [Range<Int>]) -> Int? {
    func isBehindComma(_ place: Int) -> Bool {
      text[words[place - 1].upperBound..<words[place].lowerBound].contains(0x2C)
    }
    let not = index.isKind("join", word(words[place])) ? place + 1 : place
    guard isBehindComma(place), not < words.count, index.isKind("negation", word(words[not]))
    else { return nil }
    return (not + 1..<min(words.count, not + 7)).first(where: isBehindComma)
  }

  /// "⟦Readers⟧ may borrow a map": whom rules bind, told by how the noun ends.
  func namesAgent(_ range: Range<Int>, _ words: [Range<Int>]) -> Bool {
    var head: String?
    for place in range {
      let name = word(words[place])
      if place > range.lowerBound, isPreposition(name) || index.isKind("subordinate", name) {
        break
      }
      if !index.isKind("skip", name), !isAdverb(name) { head = name }
    }
    guard let head, head.utf8.count >= 5, !index.isKind("noAgent", head) else { return false }
    return index.lexicon.agentEndings.contains { head.hasSuffix($0) }
  }

  private func isPronoun(_ word: String) -> Bool { index.isKind("pronoun", word) }

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
      let isBetween = index.isKind("between", name) || isAdverb(name)
      guard isBetween else { return false }
      place -= 1
    }
    return false
  }

  /// "The only time ⟦we⟧ ask you" is a clause about the time.
  private func opensClause(_ place: Int, _ words: [Range<Int>], _ subject: Subject) -> Bool {
    guard index.isKind("pronoun", word(words[place])), place > 0,
      words[place].lowerBound > subject.range.lowerBound
    else { return true }
    let before = word(words[place - 1])
    return isAdverb(before) || before.utf8.allSatisfy { (0x30...0x39).contains($0) }
      || ["join", "contrast", "subordinate", "skip", "between"].contains {
        index.isKind($0, before)
      }
  }

  private func isPreposition(_ word: String) -> Bool { index.isKind("preposition", word) }
}
