internal import Lexicon
internal import PolicyModel

/// Finds the figures of one English sentence in one pass.
struct EnglishFigureScanner {
  let text: SentenceText
  let publishedYear: Int?
  var drafts: [FigureDraft] = []
  let numerals: EnglishNumerals
  var floor: Int

  init(_ text: SentenceText, publishedYear: Int?) {
    self.text = text
    self.publishedYear = publishedYear
    numerals = EnglishNumerals(text: text)
    floor = text.start
  }

  mutating func scan() {
    var position = text.start
    while position < text.end {
      let byte = text.bytes[position]
      if byte &- 0x30 < 10 {
        position = scanDigits(at: position)
      } else if (byte | 0x20) &- 0x61 < 26 {
        position = scanWord(at: position)
      } else if byte == 0x2E, text.isDigit(position + 1), !text.isDigit(position - 1),
        !text.isLetter(position - 1)
      {
        position = scanDigits(at: position)
      } else if byte == 0x24 || byte == 0xC2 || byte == 0xE2 || byte == 0xE0 {
        position = scanSign(at: position)
      } else {
        position += byte < 0x80 ? 1 : text.width(position)
      }
    }
  }

  mutating func found(_ draft: FigureDraft) -> Int {
    floor = max(floor, draft.range.upperBound)
    drafts.append(draft)
    if text.byte(draft.range.upperBound - 1) == 0x27, draft.kind == .duration {
      // 30 days' notice: the mark is no part of the length.
      drafts[drafts.count - 1].range = draft.range.lowerBound..<(draft.range.upperBound - 1)
    }
    return draft.range.upperBound
  }

  private mutating func scanDigits(at position: Int) -> Int {
    if let end = subdivision(at: position) ?? asciiForm(at: position) ?? planName(at: position) {
      return end
    }
    guard var numeral = numerals.numeral(at: position) else { return position + 1 }
    if text.byte(numeral.end) == 0x20, let end = numerals.sameInBrackets(numeral) {
      numeral.end = end
    }
    return read(numeral)
  }

  /// 401k and 403b: digits that are a name with their letter.
  private mutating func planName(at position: Int) -> Int? {
    let last = EnglishFigureWords.digitNames.end(in: text.bytes, from: position, to: text.end)
    guard last >= 0, !text.isLetter(last), !text.isDigit(last) else { return nil }
    return last
  }

  /// A word: what the lexicon knows, else skipped with its digits.
  private mutating func scanWord(at position: Int) -> Int {
    let cue = EnglishCue.table.end(in: text.bytes, from: position, to: text.end)
    if cue >= 0, !text.isLetter(cue) || text.byte(cue - 1) == 0x2D, let end = readWord(at: position)
    {
      return end
    }
    return skipWord(at: position)
  }

  private mutating func readWord(at position: Int) -> Int? {
    // A half-hourly service is no half.
    if let next = text.skippingFolded("a ", at: position), text.starts("half", at: next),
      EnglishDateWords.rhythms.end(in: text.bytes, from: next, to: text.end) >= 0
    {
      return nil
    }
    return dateWord(at: position) ?? quantityWord(at: position) ?? rhythmWord(at: position)
      ?? codedAmount(at: position) ?? ageWord(at: position) ?? articleWord(at: position)
      ?? numberWord(at: position)
  }

  private mutating func numberWord(at position: Int) -> Int? {
    if EnglishFigureWords.notOrdinals.end(in: text.bytes, from: position, to: text.end) >= 0 {
      return nil
    }
    if let end = halfWord(at: position) { return end }
    guard var numeral = numerals.numeral(at: position), !text.isLetter(numeral.end) else {
      return nil
    }
    if let end = spelledYearWord(numeral, at: position) { return end }
    if let end = numerals.sameInBrackets(numeral) { numeral.end = end }
    if isNameWord(numeral, at: position) { return nil }
    // Net zero is no number.
    if numeral.isWord, numeral.small == 0, wordBefore(position) == "net" { return nil }
    if numeral.isWord, numeral.small == 1, !numeral.isOrdinal {
      if EnglishFigureWords.notOne.end(in: text.bytes, from: position, to: text.end) >= 0,
        !isOneDayLong(position)
      {
        return nil
      }
      if isPronoun(numeral, at: position) { return nil }
      if let before = wordBefore(position),
        // "from day ⟦one⟧" names a day.
        ["the", "this", "that", "no", "any", "which", "every", "each", "day"].contains(before)
      {
        return nil
      }
    }
    if numeral.isWord, numeral.small == 2, wordBefore(position) == "or",
      !text.isLetter(text.skippingSpaces(numeral.end))
    {
      // A patch or two.
      return nil
    }
    if numeral.isOrdinal, isAdverb(numeral, at: position) || isBeforeShare(numeral) { return nil }
    return read(numeral)
  }

  /// within one day, limited to one day; one day is some day elsewhere.
  private func isOneDayLong(_ position: Int) -> Bool {
    guard text.skippingFolded("one day", at: position) != nil,
      let before = wordBefore(position)
    else { return false }
    if before == "to" {
      return text.ends("limited to ", at: position) || text.ends("up to ", at: position)
    }
    return EnglishFigureWords.beforeLengthOfOne.contains(before)
  }

  /// a revised one: the word stands for a noun.
  private func isPronoun(_ numeral: EnglishNumeral, at position: Int) -> Bool {
    let mark = text.byte(numeral.end)
    guard mark == 0x2E || mark == 0x2C || mark == 0, let before = wordBefore(position),
      text.byte(position - 1) == 0x20
    else { return false }
    let place = position - 1 - before.utf8.count
    return EnglishSubjectWords.articles.contains(before)
      || wordBefore(place).map { EnglishSubjectWords.articles.contains($0) } ?? false
      || !EnglishSubjectWords.stops.contains(before)
        && !EnglishSubjectWords.verbs.contains(before)
        && !EnglishSubjectWords.amounts.contains(before) && before != "exactly"
  }

  /// to contact the owner first: first, second and third without article or noun.
  private func isAdverb(_ numeral: EnglishNumeral, at position: Int) -> Bool {
    guard numeral.small.map({ $0 <= 3 }) ?? false, position > text.start else { return false }
    if let before = wordBefore(position), EnglishSubjectWords.articles.contains(before) {
      return false
    }
    let mark = text.byte(numeral.end)
    return mark == 0x2E || mark == 0x2C || mark == 0x3B || mark == 0x29
  }

  /// A Creative Commons Zero license: a capital number word behind a capital word is a name's.
  private func isNameWord(_ numeral: EnglishNumeral, at position: Int) -> Bool {
    guard numeral.isWord, !numeral.isOrdinal, isCapital(position), position > text.start,
      let small = numeral.small, small <= 12
    else { return false }
    let before = text.skippingSpaces(before: position)
    guard before > text.start, before < position, text.isLetter(before - 1) else { return false }
    var start = before
    while start > text.start, text.isLetter(start - 1) { start -= 1 }
    return isCapital(start) && start > text.skippingSpaces(text.start)
  }

  /// the first 6% of pay, the first £500, the first 24 hours: a share of what comes first.
  private func isBeforeShare(_ numeral: EnglishNumeral) -> Bool {
    var end = numeral.end
    guard text.byte(end) == 0x20 else { return false }
    end += 1
    if numeral.small == 1, let length = numerals.numeral(at: end), length.start == end,
      !length.isOrdinal, unit(at: text.skippingSpaces(length.end)) != nil
    {
      return true
    }
    if text.byte(end) == 0x24 || text.starts("£", at: end) || text.starts("€", at: end) {
      return true
    }
    guard text.isDigit(end) else { return false }
    while text.isDigit(end) || text.byte(end) == 0x2E { end += 1 }
    return text.byte(end) == 0x25
  }

  /// Letters, then digits that belong to a name: SCP-173, G7.
  private mutating func skipWord(at position: Int) -> Int {
    if text.starts("http://", at: position) || text.starts("https://", at: position)
      || text.starts("www.", at: position)
    {
      return addressEnd(from: position)
    }
    var end = position
    while text.isLetter(end) || text.byte(end) == 0x27 && text.isLetter(end + 1) { end += 1 }
    if text.byte(end) == 0x2D, text.isDigit(end + 1), isCapital(position) { end += 1 }
    // Step A.4.
    if text.byte(end) == 0x2E, text.isDigit(end + 1), end == position + 1 { end += 1 }
    guard text.isDigit(end),
      text.isLetter(end - 1) || text.byte(end - 1) == 0x2D || text.byte(end - 1) == 0x2E
    else {
      return end
    }
    let digits = end
    while text.isDigit(end) { end += 1 }
    if text.isLetter(end)
      || text.byte(end) == 0x2D && (text.isLetter(end + 1) || text.isDigit(end + 1))
      || text.byte(end) == 0x2E && text.isDigit(end + 1)
    {
      while text.isLetter(end) || text.isDigit(end)
        || (text.byte(end) == 0x2D || text.byte(end) == 0x2E || text.byte(end) == 0x2B)
          && (text.isDigit(end + 1) || text.isLetter(end + 1))
      {
        end += 1
      }
      return end
    }
    guard let value = ExactDecimal(text.string(digits..<end)) else { return end }
    var draft = FigureDraft(
      .number, .number(ExactNumber(value)), range: digits..<end, rule: "name")
    draft.isInName = true
    return found(draft)
  }

  /// The end of an address; a date in it is a date of a name: /report-20170302.html.
  private mutating func addressEnd(from position: Int) -> Int {
    var end = position
    while end < text.end, text.byte(end) > 0x20, text.byte(end) != 0x22, text.byte(end) != 0x3E {
      if text.isDigit(end), !text.isDigit(end - 1), !text.isLetter(end - 1),
        let last = compactDate(at: end)
      {
        drafts[drafts.count - 1].isInName = true
        end = last
      } else {
        end += 1
      }
    }
    return end
  }

  func isCapital(_ offset: Int) -> Bool { text.byte(offset) &- 0x41 < 26 }

  /// The lower-case word that ends before an offset, spaces aside.
  func wordBefore(_ offset: Int) -> String? {
    let end = text.skippingSpaces(before: offset)
    var start = end
    while start > text.start, text.isLetter(start - 1), end - start < 24 { start -= 1 }
    return start < end ? text.lowered(start..<end) : nil
  }

  /// The lower-case word that begins behind an offset, a space or hyphen aside.
  func wordAfter(_ offset: Int) -> (word: String, start: Int, end: Int)? {
    var start = offset
    while text.byte(start) == 0x20 { start += 1 }
    if text.byte(start) == 0x2D { start += 1 }
    var end = start
    while text.isLetter(end), end - start < 32 { end += 1 }
    return start < end ? (text.lowered(start..<end), start, end) : nil
  }
}

/// The kinds of words that an English figure may begin with.
enum EnglishCue {
  static let table: WordTable<Bool> = {
    var words: [String] = []
    words += EnglishDateWords.parts.words
    words += EnglishDateWords.months.words
    words += EnglishDateWords.seasons.words
    words += EnglishDateWords.weekdays.words
    words += EnglishDateWords.relative.words
    words += EnglishDateWords.holidays.words
    words += EnglishDateWords.yearEnds.words
    for word in [
      "fiscal", "fy", "financial year", "calendar year", "cy", "q1", "q2", "q3", "q4", "h1", "h2",
      "year", "the year", "the month", "month of", "in the", "all", "full",
      "half an", "half a", "half past", "quarter past", "quarter to", "the hour", "end", "at",
      "morning", "half-past", "quarter", "tonight", "at night", "last", "next", "past", "coming",
      "this", "first", "final", "date", "now", "present", "rs", "rs.", "r$", "h1", "c.e.", "fy",
      "full", "half",
      "in the morning", "early morning", "the two thousands", "rest of", "remainder of",
      "month to date", "day after", "day before",
    ] { words.append(word) }
    words += EnglishNumbers.table.words
    words += ["a", "an", "the", "some"]
    words += EnglishFigureWords.quantities.words
    words += EnglishDateWords.rhythms.words
    words += ["every", "each", "once", "per"]
    words += CurrencyName.codes.map { $0.0.lowercased() }
    for word in ["us", "c", "a", "nz", "hk", "nt", "ca", "au"] {
      words.append(word + "$")
      words.append(word + " $")
    }
    words += ["aged", "age", "ages", "over-", "under-"]
    var seen: Set<String> = []
    return WordTable(words.filter { seen.insert($0).inserted }.map { ($0, true) }, foldsCase: true)
  }()
}
