internal import Lexicon
internal import PolicyModel

/// Ages in English: aged 65 and over, over-60s, members 65 or older.
extension EnglishFigureScanner {
  /// aged 65 and over, age 87.
  mutating func ageWord(at offset: Int) -> Int? {
    switch (text.letter(offset), text.letter(offset + 1)) {
    case ("a", "g"), ("o", "v"), ("u", "n"): break
    default: return nil
    }
    for word in [
      "aged ", "ages of ", "ages ", "age of ", "age ", "Aged ", "Ages ", "Age ", "over-", "under-",
    ] {
      guard var place = text.skipping(word, at: offset) else { continue }
      place = text.skipping("between ", at: place) ?? text.skipping("from ", at: place) ?? place
      guard let numeral = numerals.numeral(at: place), numeral.start == place,
        let age = numeral.small, age <= 130
      else { continue }
      var end = numerals.sameInBrackets(numeral) ?? numeral.end
      if let last = text.skipping("s", at: end), !text.isLetter(last) { end = last }
      for word in [" years of age", " years old", " years", " yrs"] {
        guard let last = text.skipping(word, at: end), !text.isLetter(last) else { continue }
        end = last
        break
      }
      var draft = FigureDraft(
        .age, .number(numeral.value), unit: "year", range: offset..<end, rule: "age")
      if word == "over-" { draft.bound = .moreThan }
      if word == "under-" { draft.bound = .lessThan }
      return found(draft)
    }
    return nil
  }

  /// 29 years old and 16-year-old go through lengths; 65s after over.
  mutating func ageAfter(_ numeral: EnglishNumeral) -> Int? {
    guard let end = text.skipping("s", at: numeral.end), !text.isLetter(end), !text.isDigit(end),
      let age = numeral.small, age <= 110, numeral.digitCount == 2
    else { return nil }
    guard let before = wordBefore(numeral.start), before == "over" || before == "under" else {
      return nil
    }
    return amount(.age, numeral, "year", end: end, rule: "age")
  }

  /// Members under 16 need a card, those under 13 see no adverts.
  func isDeed(_ word: String) -> Bool {
    if EnglishSubjectWords.bases.contains(word) || EnglishFigureWords.deeds.contains(word) {
      return true
    }
    let bytes = Array(word.utf8)
    return WordLexicon.english.conjugations.base(bytes.indices, in: bytes).map { !$0.isNoun }
      ?? false
  }

  /// People over 65, children under five: a number behind those who are so old.
  func isAgeOfPeople(_ numeral: EnglishNumeral) -> Bool {
    guard let age = numeral.small, (1...110).contains(age), let bound = wordBefore(numeral.start),
      ["over", "under", "above", "below"].contains(bound),
      text.byte(numeral.start - 1) == 0x20,
      var who = wordBefore(numeral.start - 1 - bound.utf8.count)
    else { return false }
    // Three in ten people are over 60.
    if ["is", "are", "be", "was", "were"].contains(who),
      let subject = wordBefore(numeral.start - 2 - bound.utf8.count - who.utf8.count)
    {
      who = subject
    }
    return EnglishSubjectWords.people.contains(who) || EnglishSubjectWords.persons.contains(who)
  }

  /// Members 65 and over, 65 or older: an age without a word for it.
  mutating func openAge(_ numeral: EnglishNumeral) -> Int? {
    guard numeral.digitCount == 2, let age = numeral.small, (10...110).contains(age) else {
      return nil
    }
    for word in [" or older", " and older", " or younger", " and younger"]
    where text.starts(word, at: numeral.end) && !text.isLetter(numeral.end + word.utf8.count) {
      return amount(.age, numeral, "year", end: numeral.end, rule: "age")
    }
    for word in [" and over", " or over", " and above", " and under", " or under"]
    where text.starts(word, at: numeral.end) && !text.isLetter(numeral.end + word.utf8.count) {
      guard let who = wordBefore(numeral.start), isPerson(who) else { return nil }
      return amount(.age, numeral, "year", end: numeral.end, rule: "age")
    }
    return nil
  }

  /// People of 65 years and over: a length of life behind those who live it.
  func isAgeInYears(_ unit: Counter.TimeUnit, _ range: Range<Int>) -> Bool {
    guard unit == .year, text.ends(" of ", at: range.lowerBound),
      let who = wordBefore(range.lowerBound - 3), isPerson(who)
    else { return false }
    return [" and over", " or over", " and above", " or older", " and older", " or younger"]
      .contains { text.starts($0, at: range.upperBound) }
  }

  private func isPerson(_ word: String) -> Bool {
    EnglishSubjectWords.people.contains(word) || EnglishSubjectWords.persons.contains(word)
  }
}
