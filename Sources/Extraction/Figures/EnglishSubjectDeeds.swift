internal import Lexicon
internal import PolicyModel

/// What a deed tells about a figure: what is set to it, what the time is given for, what is paid.
extension EnglishSubject {
  /// Limit all donations to £5,000; reduce the age of voting to 16: what is set to a value.
  func setTo(before start: Int) -> String? {
    var end = text.skippingSpaces(before: start)
    var isAt = false
    for _ in 0..<3 {
      guard let last = word(before: end) else { return nil }
      if last.word == "to" || last.word == "at" {
        isAt = last.word == "at"
        end = last.start
        break
      }
      guard ["those", "people", "the", "persons"].contains(last.word) else { return nil }
      end = text.skippingSpaces(before: last.start)
    }
    guard isAt || text.starts("to", at: end) || text.ends("to", at: end) else { return nil }
    var position = end
    for _ in 0..<30 {
      // Over commas and parentheses, not over the end of a sentence.
      while position > text.start, !text.isLetter(position - 1), text.byte(position - 1) != 0x2E,
        text.byte(position - 1) != 0x3B
      {
        position -= 1
      }
      guard let last = word(before: position) else { return nil }
      position = last.start
      if EnglishSubjectWords.settingVerbs.contains(last.word),
        !isAt || EnglishSubjectWords.cappingVerbs.contains(last.word), isVerb(at: last.start),
        let verb = word(from: last.start), text.byte(verb.end) == 0x20
      {
        guard let found = nounPhrase(from: verb.end + 1),
          let place = text.bytes[verb.end..<start].firstRange(of: Array(found.utf8))
        else { return nil }
        return complemented(
          found, endingAt: place.upperBound, before: end, ties: ["at", "in", "on", "for", "of"])
      }
    }
    return nil
  }

  /// Whether a word that may be a noun is a verb: we lower the speed limit.
  private func isVerb(at start: Int) -> Bool {
    guard let before = word(before: text.skippingSpaces(before: start)) else { return true }
    return EnglishSubjectWords.beforeVerbs.contains(before.word)
  }

  /// Whether one of the last so many words before a place is in a table.
  private func stands(oneOf table: Set<String>, within count: Int, before start: Int) -> Bool {
    var before = text.skippingSpaces(before: start)
    for _ in 0..<count {
      guard let last = word(before: before) else { return false }
      if table.contains(last.word) { return true }
      before = text.skippingSpaces(before: last.start)
    }
    return false
  }

  /// give them 3 days to change or delete the page: what the time is for.
  func act(from offset: Int, before start: Int) -> String? {
    guard let place = text.skipping(" to ", at: behindOrigin(offset)) else { return nil }
    guard stands(oneOf: EnglishSubjectWords.givingVerbs, within: 5, before: start) else {
      return nil
    }
    return infinitive(from: place)
  }

  /// 14 days ⟦from receipt⟧ to return the goods.
  private func behindOrigin(_ offset: Int) -> Int {
    for tie in [" from ", " after ", " of "] {
      guard let place = text.skipping(tie, at: offset), let noun = nounPhrase(from: place) else {
        continue
      }
      var end = place
      while end < text.end, end - place < 8, !text.starts(noun, at: end) { end += 1 }
      return end + noun.utf8.count
    }
    return offset
  }

  /// What is done, with what hangs on it, cut before a whole phrase: change or delete the page.
  func infinitive(from place: Int) -> String? {
    var position = place
    var end = place
    var words = 0
    while words < 10, let next = word(from: position) {
      let isTie = EnglishSubjectWords.withinDeeds.contains(next.word)
      if EnglishSubjectWords.stops.contains(next.word), !isTie { break }
      if words > 3, next.word == "to" || next.word == "and", next.end - place > 36 { break }
      words += 1
      if !isTie || EnglishSubjectWords.objectPronouns.contains(next.word) { end = next.end }
      if isTie, let figure = draft(reaching: next.end + 2), figure.range.lowerBound <= next.end + 1
      {
        break
      }
      guard text.byte(next.end) == 0x20, next.end - place <= 56 else { break }
      position = next.end + 1
    }
    return end > place ? text.string(place..<end) : nil
  }

  /// will pay up to $100 a month for your gym membership: what the money is for.
  func paidFor(_ offset: Int, before start: Int) -> String? {
    guard stands(oneOf: EnglishSubjectWords.payingVerbs, within: 3, before: start) else {
      return nil
    }
    var place = offset
    for word in ["/", " a ", " per ", " each ", " every "] {
      guard let unit = text.skipping(word, at: offset), let next = self.word(from: unit) else {
        continue
      }
      place = next.end
    }
    for word in [" for ", " towards ", " toward ", " on ", " in ", " into ", " to "] {
      guard let behind = text.skipping(word, at: place) else { continue }
      if let next = draft(reaching: behind + 1), next.range.lowerBound <= behind {
        // £3 million to 160 charities.
        if next.kind == .count, let noun = counted(next) { return noun }
        continue
      }
      // £100 to whoever finds a hole in our filters.
      if let who = self.word(from: behind), EnglishSubjectWords.whoever.contains(who.word) {
        let end = endOfClause(from: behind)
        return (8...60).contains(end - behind) ? text.string(behind..<end) : nil
      }
      if let matter = nounPhrase(from: behind) { return matter }
    }
    return nil
  }
}
