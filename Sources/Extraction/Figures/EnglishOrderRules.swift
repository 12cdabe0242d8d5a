internal import Lexicon
internal import PolicyModel

/// Ordinals, years and counted things in English: 11th, 1990s, 743 municipalities.
extension EnglishFigureScanner {
  /// 11th, eleventh, 21st century, 1990s.
  mutating func ordinal(_ numeral: EnglishNumeral) -> Int? {
    var end = numeral.end
    if !numeral.isOrdinal {
      guard !numeral.isWord,
        let (_, behind) = EnglishNumbers.ordinalMarks.longest(
          in: text.bytes, from: end, to: text.end), !text.isLetter(behind), numeral.digitCount > 0
      else { return nil }
      end = behind
    }
    if text.starts(" quarter", at: end), let (date, last) = quarterDate(at: numeral.start) {
      return found(FigureDraft(.date, .date(date), range: numeral.start..<last, rule: "quarter"))
    }
    if let last = text.skipping(" century", at: end), let number = numeral.small,
      (1...30).contains(number)
    {
      if let behind = beforeChrist(at: last) {
        return amount(
          .ordinal, numeral, "century BC", end: behind, rule: "beforeChrist")
      }
      var date = WrittenDate(year: (number - 1) * 100 + 1)
      date.part = .century
      return found(FigureDraft(.date, .date(date), range: numeral.start..<last, rule: "century"))
    }
    let next = amount(.ordinal, numeral, "", end: end, rule: "ordinal")
    // 300 first-years are admitted: what those are called.
    if text.starts("-years", at: end), !drafts.isEmpty { drafts[drafts.count - 1].isInName = true }
    return next
  }

  /// 2025, 2014-18, 1990s.
  mutating func years(_ numeral: EnglishNumeral) -> Int? {
    if numeral.digitCount == 4, !numeral.hasSeparators, let year = numeral.small, year % 10 == 0,
      (1000...2990).contains(year),
      let end = text.skipping("s", at: numeral.end) ?? text.skipping("'s", at: numeral.end)
        ?? text.skipping("’s", at: numeral.end), !text.isLetter(end)
    {
      var date = WrittenDate(year: year)
      date.part = .decade
      return found(FigureDraft(.date, .date(date), range: numeral.start..<end, rule: "decade"))
    }
    if let end = shortDecade(numeral) ?? eraYear(numeral) { return end }
    if let (date, end) = yearThenFiscal(at: numeral.start) {
      return found(FigureDraft(.date, .date(date), range: numeral.start..<end, rule: "fiscalYear"))
    }
    if numeral.isWord, let year = numeral.small, (1990...2099).contains(year),
      let before = wordBefore(numeral.start),
      ["in", "since", "until", "from", "by", "till"].contains(before)
    {
      return found(
        FigureDraft(
          .date, .date(WrittenDate(year: year)), range: numeral.start..<numeral.end, rule: "year"))
    }
    guard isYear(numeral), let year = numeral.small else { return nil }
    let before = text.skippingSpaces(before: numeral.start)
    if text.ends("©", at: before) || text.ends("(c)", at: before) || text.ends("(C)", at: before) {
      var draft = FigureDraft(
        .number, .number(numeral.value), range: numeral.start..<numeral.end, rule: "name")
      draft.isInName = true
      return found(draft)
    }
    if let last = drafts.last, last.isBare,
      last.number?.decimal.map({ $0 < ExactDecimal(1000) }) ?? false,
      text.string(last.range.upperBound..<numeral.start).allSatisfy({ $0 == " " || $0 == "-" })
    {
      return nil
    }
    if isNamed(numeral) { return nil }
    var date = WrittenDate(year: year)
    var end = numeral.end
    let mark = text.byte(end)
    let digits = mark == 0x2F || mark == 0x2D ? end + 1 : text.skipping("–", at: end) ?? end
    if let last = secondYear(of: year, at: end) {
      date.isFiscal = true
      end = last
    } else if digits > end, text.isDigit(digits), text.isDigit(digits + 1),
      !text.isDigit(digits + 2), !text.isLetter(digits + 2)
    {
      let short = Int(text.byte(digits) - 0x30) * 10 + Int(text.byte(digits + 1) - 0x30)
      if short > year % 100, text.byte(digits + 2) == 0x20, text.isLetter(digits + 3) {
        // The 2014-18 programme: 18 counts no programme.
        let last = WrittenDate(year: year / 100 * 100 + short)
        return found(
          FigureDraft(
            .dateRange, .dates(date, last), range: numeral.start..<(digits + 2),
            rule: "dateRange"))
      }
    }
    if let (_, last) = spacedDate(year, at: end) {
      return last
    }
    let place = text.skippingSpaces(end)
    if let (month, last) = month(at: place), text.byte(end) == 0x20, !date.isFiscal {
      date.month = .absolute(month)
      if text.byte(last) == 0x20, let (day, behind) = day(at: last + 1), text.byte(behind) != 0x3A,
        DayNumber(year: year, month: month, day: day) != nil, !text.isLetter(behind),
        wordAfter(behind) == nil || text.byte(behind) != 0x20
      {
        date.day = .absolute(day)
        return found(FigureDraft(.date, .date(date), range: numeral.start..<behind, rule: "date"))
      }
      return found(FigureDraft(.date, .date(date), range: numeral.start..<last, rule: "date"))
    }
    if text.byte(end) == 0x20, text.byte(place) | 0x20 != 0x71, text.isLetter(place),
      let (quarter, last) = quarterDate(at: place), quarter.isImplicitYear, !date.isFiscal,
      case .quarter = quarter.part
    {
      // 2026 third quarter.
      date.part = quarter.part
      return found(FigureDraft(.date, .date(date), range: numeral.start..<last, rule: "quarter"))
    }
    if let (part, last) = yearThenPart(at: place), text.byte(end) == 0x20 {
      date.part = part
      return found(FigureDraft(.date, .date(date), range: numeral.start..<last, rule: "quarter"))
    }
    return found(FigureDraft(.date, .date(date), range: numeral.start..<end, rule: "year"))
  }

  /// In nineteen eighty-four, since twenty twenty: a year behind a word of time.
  mutating func spelledYearWord(_ numeral: EnglishNumeral, at offset: Int) -> Int? {
    guard numeral.isWord, let century = numeral.small, (15...20).contains(century),
      let before = wordBefore(offset), EnglishDateWords.beforeYears.contains(before),
      let (year, end) = year(at: offset), (1500...2099).contains(year), end > numeral.end,
      !text.isLetter(end), text.byte(end) != 0x2D
    else { return nil }
    let place = text.skippingSpaces(end)
    if unit(at: place) != nil { return nil }
    return found(
      FigureDraft(
        .date, .date(WrittenDate(year: year)), range: offset..<end, rule: "year"))
  }

  /// the 90s, '70s; people in their 90s are no decade.
  private mutating func shortDecade(_ numeral: EnglishNumeral) -> Int? {
    guard numeral.digitCount == 2, let tens = numeral.small, tens % 10 == 0,
      let end = text.skipping("s", at: numeral.end), !text.isLetter(end)
    else { return nil }
    var start = numeral.start
    if text.byte(start - 1) == 0x27 { start -= 1 }
    if text.ends("’", at: start) { start -= 3 }
    let before = text.byte(start - 1) == 0x2D ? wordBefore(start - 1) : wordBefore(start)
    guard start < numeral.start || ["the", "early", "late", "mid"].contains(before) else {
      return nil
    }
    var date = WrittenDate(year: (tens >= 20 ? 1900 : 2000) + tens)
    date.part = .decade
    return found(
      FigureDraft(.date, .date(date), range: max(start, floor)..<end, rule: "decade"))
  }

  func yearThenPart(at offset: Int) -> (WrittenDate.Part, Int)? {
    let letter = text.byte(offset) | 0x20
    guard letter == 0x71 || letter == 0x68, text.isDigit(offset + 1), !text.isLetter(offset + 2),
      !text.isDigit(offset + 2)
    else { return nil }
    let number = Int(text.byte(offset + 1) - 0x30)
    if letter == 0x71, (1...4).contains(number) { return (.quarter(number), offset + 2) }
    if letter == 0x68, (1...2).contains(number) { return (.half(number), offset + 2) }
    return nil
  }

  /// 2016 10 16.
  mutating func spacedDate(_ year: Int, at offset: Int) -> (WrittenDate, Int)? {
    guard text.byte(offset) == 0x20, text.isDigit(offset + 1), text.isDigit(offset + 2),
      text.byte(offset + 3) == 0x20, text.isDigit(offset + 4), text.isDigit(offset + 5),
      !text.isDigit(offset + 6), !text.isLetter(offset + 6)
    else { return nil }
    let month = Int(text.byte(offset + 1) - 0x30) * 10 + Int(text.byte(offset + 2) - 0x30)
    let day = Int(text.byte(offset + 4) - 0x30) * 10 + Int(text.byte(offset + 5) - 0x30)
    guard DayNumber(year: year, month: month, day: day) != nil else { return nil }
    let date = WrittenDate(year: year, month: month, day: day)
    let end = found(
      FigureDraft(.date, .date(date), range: (offset - 4)..<(offset + 6), rule: "isoDate"))
    return (date, end)
  }

  /// Any noun counts: 743 municipalities.
  mutating func count(_ numeral: EnglishNumeral) -> Int {
    if isNamed(numeral), !numeral.isWord {
      var draft = FigureDraft(
        .number, .number(numeral.value), range: numeral.start..<numeral.end, rule: "name")
      draft.isInName = true
      return found(draft)
    }
    if let end = listNumber(numeral) ?? codeName(numeral) ?? openAge(numeral) { return end }
    if numeral.isFraction {
      return amount(.number, numeral, "fraction", end: numeral.end, rule: "fraction")
    }
    // 30+ people: the sign is between number and noun, as in 10 or more members.
    let isOpen = text.byte(numeral.end) == 0x2B && text.byte(numeral.end + 1) == 0x20
    let bound = openBound(at: numeral.end)
    let behind = isOpen ? numeral.end + 1 : bound?.end ?? numeral.end
    if text.byte(behind) == 0x20 || text.byte(behind) == 0x2D,
      let (word, start, end) = wordAfter(behind), start - behind <= 1, end - start >= 2,
      // 240 early-years workers: no half of a compound is counted.
      text.byte(end) != 0x2D || !text.isLetter(end + 1),
      !EnglishFigureWords.notCounters.contains(word)
        || word == "more" && text.byte(end) == 0x20 && isNoun(at: end), !text.isDigit(end),
      EnglishNumbers.table.end(
        in: text.bytes, from: start, to: end) != end,
      !isVerb(word, behind: numeral)
    {
      let noun = countedNoun(
        word, end: end, isPlural: numeral.small != 1 || bound != nil || isOpen)
      if isName(numeral, noun: start) {
        var draft = FigureDraft(
          .number, .number(numeral.value), range: numeral.start..<numeral.end, rule: "name")
        draft.isInName = true
        return found(draft)
      }
      let last = amount(.count, numeral, noun.word, end: noun.end, rule: "count")
      if isOpen { drafts[drafts.count - 1].bound = .atLeast }
      if let bound { drafts[drafts.count - 1].bound = bound.bound }
      return last
    }
    if isAgeOfPeople(numeral) {
      return amount(.age, numeral, "year", end: numeral.end, rule: "age")
    }
    var draft = FigureDraft(
      .number, .number(numeral.value), range: numeral.start..<numeral.end, rule: "number")
    draft.isBare = true
    draft.power = numeral.power
    return found(draft)
  }

  /// 10 or more members, 20 or fewer places: the bound between number and noun.
  private func openBound(at offset: Int) -> (bound: Figure.Bound, end: Int)? {
    guard text.starts(" or ", at: offset) else { return nil }
    for (word, bound) in [
      (" or more", Figure.Bound.atLeast), (" or fewer", .atMost), (" or less", .atMost),
    ] {
      guard let end = text.skipping(word, at: offset), text.byte(end) == 0x20, isNoun(at: end)
      else { continue }
      return (bound, end)
    }
    return nil
  }

  /// 37signals, 501(c)(3): digits that letters or an item in brackets hang on are a name.
  private mutating func codeName(_ numeral: EnglishNumeral) -> Int? {
    guard !numeral.isWord, numeral.digitCount > 0 else { return nil }
    var end = numeral.end
    if text.byte(end) == 0x28 {
      while text.byte(end) == 0x28, text.byte(end + 2) == 0x29,
        text.isLetter(end + 1) || text.isDigit(end + 1)
      {
        end += 3
      }
      guard end > numeral.end else { return nil }
    } else {
      guard text.isLetter(end), text.isLetter(end + 1), text.byte(end) &- 0x61 < 26 else {
        return nil
      }
      while text.isLetter(end) || text.isDigit(end) { end += 1 }
      guard end - numeral.end >= 4 else { return nil }
    }
    var draft = FigureDraft(
      .number, .number(numeral.value), range: numeral.start..<numeral.end, rule: "name")
    draft.isInName = true
    _ = found(draft)
    return end
  }

  /// The 1709 Blog: a capital word in the singular within a sentence names something.
  private func isName(_ numeral: EnglishNumeral, noun start: Int) -> Bool {
    guard numeral.digitCount == 4, isCapital(start), let before = wordBefore(numeral.start),
      before == "the"
    else { return false }
    return wordAfter(numeral.end).map { !$0.word.hasSuffix("s") } ?? false
  }

  /// People over 65 get a pass: a base form counts nothing but by one (one share).
  private func isVerb(_ word: String, behind numeral: EnglishNumeral) -> Bool {
    if numeral.small != 1, EnglishFigureWords.plainVerbs.contains(word) { return true }
    // Of these, 14 involved boats.
    if word.hasSuffix("ed"), isSomeOfThese(numeral) { return true }
    if isDeed(word), isAgeOfPeople(numeral) { return true }
    // A day or two won't matter.
    let end = text.skippingSpaces(numeral.end) + word.utf8.count
    guard let behind = text.skipping("'", at: end) ?? text.skipping("’", at: end) else {
      return false
    }
    return text.byte(behind) == 0x74 && !text.isLetter(behind + 1)
  }

  private func isNoun(at offset: Int) -> Bool {
    wordAfter(offset).map { !EnglishFigureWords.notCounters.contains($0.word) } ?? false
  }

  /// The noun behind adjectives: 6,500 new teachers count teachers.
  private func countedNoun(
    _ word: String, end: Int, isPlural isPluralCount: Bool
  ) -> (word: String, end: Int) {
    var noun = (word: word, end: end)
    for _ in 0..<2 where EnglishFigureWords.adjectives.contains(noun.word) {
      let place = text.byte(noun.end) == 0x2C ? noun.end + 1 : noun.end
      guard text.byte(place) == 0x20, let (next, start, last) = wordAfter(place),
        start == place + 1, !EnglishFigureWords.notCounters.contains(next)
      else { break }
      noun = (next, last)
    }
    // 40 electric buses, 12 fire stations: a plural behind a word that is none.
    for _ in 0..<2 where !noun.word.hasSuffix("s") && isPluralCount {
      guard !EnglishSubjectWords.people.contains(noun.word), text.byte(noun.end) == 0x20,
        let (next, start, last) = wordAfter(noun.end), start == noun.end + 1
      else { break }
      if isPlural(next) { return (next, last) }
      // 15 electric bus routes, 40 river bathing sites: what is counted is at the end of its name.
      guard
        EnglishFigureWords.adjectives.contains(next)
          || isPartOfName(next) && numerals.word(at: start) == nil,
        text.byte(last) == 0x20, let (third, place, end) = wordAfter(last), place == last + 1,
        isPlural(third)
      else { break }
      return (third, end)
    }
    return noun
  }

  /// Whether a word may stand in the midst of a compound: no verb and no word between phrases.
  private func isPartOfName(_ word: String) -> Bool {
    word.utf8.count > 2 && !EnglishFigureWords.notCounters.contains(word)
      && !EnglishSubjectWords.verbs.contains(word) && !EnglishFigureWords.plainVerbs.contains(word)
      && !EnglishSubjectWords.stops.contains(word)
      && !EnglishSubjectWords.prepositions.contains(word) && !word.hasSuffix("ly")
      && !word.hasSuffix("ed")
  }

  private func isPlural(_ word: String) -> Bool {
    word.hasSuffix("s") && !word.hasSuffix("ss") && word.utf8.count > 3
      && !EnglishFigureWords.notCounters.contains(word)
      && !EnglishSubjectWords.verbs.contains(word)
      && !EnglishFigureWords.plainVerbs.contains(word) && !EnglishSubjectWords.stops.contains(word)
  }

  /// Section 3, Agenda 2030: the number belongs to a name.
  func isNamed(_ numeral: EnglishNumeral) -> Bool {
    guard
      let (_, start) = EnglishFigureWords.namesBefore.longest(
        in: text.bytes, endingAt: numeral.start, from: floor)
    else { return false }
    guard start == text.start || !text.isLetter(start - 1) else { return false }
    // We are building 1,200 homes: no house of that number.
    if text.starts("building ", at: start) || text.starts("Building ", at: start) {
      return !isNoun(at: numeral.end) || text.byte(numeral.end) != 0x20
        || text.ends(" in ", at: start)
    }
    // The years 2025 to 2028, no school years 7 to 9.
    if isYear(numeral), text.starts("years ", at: start) || text.starts("Years ", at: start) {
      return false
    }
    // We plan 20 places, to target 30 schools: verbs name nothing.
    if text.starts("plan ", at: start) || text.starts("target ", at: start) {
      return wordBefore(start).map { !EnglishFigureWords.beforeVerbs.contains($0) } ?? true
    }
    return true
  }

  /// (1) gives notice and (2) pays: small numbers in parentheses before words.
  private func isEnumeration(_ numeral: EnglishNumeral) -> Bool {
    guard numeral.digitCount <= 2, text.byte(numeral.start - 2) == 0x20,
      text.byte(numeral.end + 1) == 0x20, text.isLetter(numeral.end + 2)
    else { return false }
    guard let last = drafts.last else { return true }
    return last.range.upperBound < numeral.start - 2
  }

  /// 1. and (2) at the head of a sentence.
  mutating func listNumber(_ numeral: EnglishNumeral) -> Int? {
    guard numeral.digitCount > 0, numeral.digitCount <= 3 else { return nil }
    let head = text.skippingSpaces(text.start)
    let mark = text.byte(numeral.end)
    let isMarked =
      numeral.start == head && (mark == 0x2E || mark == 0x29) && numeral.end + 1 < text.end
      || text.byte(numeral.start - 1) == 0x28 && mark == 0x29
        && (numeral.start == head + 1 || isEnumeration(numeral))
    guard isMarked else { return nil }
    var draft = FigureDraft(
      .number, .number(numeral.value), range: numeral.start..<numeral.end, rule: "listNumber")
    draft.isInName = true
    return found(draft)
  }
}
