internal import Lexicon
internal import PolicyModel

/// Finds the figures of one sentence by the tables of its language.
///
/// The rules know how figures are built (a number, then what it counts; a day, a month, a year)
/// and no word of any language. Decimal marks have been made points before.
struct LexiconFigureScanner {
  let text: SentenceText
  let lexicon: FigureLexicon
  var drafts: [FigureDraft] = []

  init(_ text: SentenceText, lexicon: FigureLexicon) {
    self.text = text
    self.lexicon = lexicon
  }

  mutating func scan() {
    var position = text.start
    while position < text.end {
      let byte = text.byte(position)
      if text.isDigit(position) {
        position = scanDigits(at: position)
      } else if isOfWord(position) {
        position = scanWord(at: position)
      } else if let end = amountBehindSign(at: position) {
        position = end
      } else {
        position += byte < 0x80 ? 1 : text.width(position)
      }
    }
  }

  mutating func found(_ draft: FigureDraft) -> Int {
    drafts.append(draft)
    return draft.range.upperBound
  }

  // MARK: Digits

  private mutating func scanDigits(at offset: Int) -> Int {
    if let end = digitForm(at: offset) { return end }
    let numeral = digits(at: offset)
    if let end = read(numeral) { return end }
    return count(numeral)
  }

  /// Digits with commas between groups of three and a point before decimals.
  func digits(at offset: Int) -> Numeral {
    var run = DigitRun()
    var numeral = Numeral(start: offset, end: offset)
    var position = offset
    while true {
      while text.isDigit(position) {
        run.append(text.byte(position) - 0x30)
        position += 1
      }
      if numeral.digitCount == 0 { numeral.digitCount = position - offset }
      let mark = text.byte(position)
      let isGroup =
        (mark == 0x2C || mark == 0x27) && text.isDigit(position + 1)
        && text.isDigit(position + 2) && text.isDigit(position + 3)
        && !text.isDigit(position + 4)
      guard isGroup, position - offset <= 3 || numeral.hasSeparators else { break }
      numeral.hasSeparators = true
      position += 1
    }
    if text.byte(position) == 0x2E, text.isDigit(position + 1) {
      run.point()
      position += 1
      while text.isDigit(position) {
        run.append(text.byte(position) - 0x30)
        position += 1
      }
    }
    numeral.end = position
    numeral.mantissa = run.mantissa
    numeral.scale = run.scale
    numeral.exact = run.exact
    numeral.isNegative = isNegative(offset)
    if numeral.isNegative { numeral.start = text.previous(offset) }
    return numeral
  }

  /// A minus that ties nothing.
  private func isNegative(_ offset: Int) -> Bool {
    guard text.ends("−", at: offset) || text.byte(offset - 1) == 0x2D else { return false }
    let before = text.previous(offset)
    return before == text.start || text.byte(before - 1) == 0x20 || text.byte(before - 1) == 0x28
  }

  /// 31.12.2026, 2026-12-31, 14:30, 030-1234567.
  private mutating func digitForm(at offset: Int) -> Int? {
    if let (date, end) = text.compactDay(at: offset) {
      return found(FigureDraft(.date, .date(date), range: offset..<end, rule: "isoDate"))
    }
    let form = AsciiForm(text: text)
    guard let (groups, end) = form.groups(at: offset) else { return nil }
    if let date = form.yearFirst(groups) {
      if date.isImpossible, !form.looksLikeDay(groups) { return end }
      return found(FigureDraft(.date, .date(date), range: offset..<end, rule: "isoDate"))
    }
    if let time = form.clock(groups) {
      let last = hourWord(at: end) ?? end
      return found(FigureDraft(.time, .time(time), range: offset..<last, rule: "clock"))
    }
    if groups.numbers.count == 3, groups.separator != 0, groups.digits[0] <= 2,
      groups.digits[1] <= 2, groups.digits[2] == 4 || groups.digits[2] == 2
    {
      return dayFirstForm(groups, offset, end)
    }
    // Ley 3/2007, n° 2020-105: the number of a law; 1/2 and 2025/26 are none.
    let (first, second) = (groups.digits[0], groups.digits[1])
    let isLaw =
      groups.numbers.count == 2
      && (groups.separator == 0x2F && second == 4 && groups.numbers[0] > 12
        || groups.separator == 0x2F && second == 4 && isBehindCapital(offset)
        || groups.separator == 0x2D && first == 4 && second == 3)
    return isLaw || form.isCode(groups, at: offset) && groups.numbers.count > 2 ? end : nil
  }

  /// Whether a word with a capital stands before an offset: Ley 3/2007.
  private func isBehindCapital(_ offset: Int) -> Bool {
    var start = text.skippingSpaces(before: offset)
    let end = start
    while start > text.start, isOfWord(text.previous(start)) { start = text.previous(start) }
    return start < end && isCapital(start)
  }

  /// 31.12.2026, 31/12/26: the day first, as all of these languages write.
  private mutating func dayFirstForm(_ groups: AsciiForm.Groups, _ offset: Int, _ end: Int) -> Int {
    let (day, month, year) = (groups.numbers[0], groups.numbers[1], groups.numbers[2])
    guard AsciiForm.isDay(month, day) else { return end }
    var date = WrittenDate(year: year, month: month, day: day)
    if groups.digits[2] == 2 {
      date.year = .short(year)
    } else if DayNumber(year: year, month: month, day: day) == nil {
      date.isImpossible = true
    }
    return found(FigureDraft(.date, .date(date), range: offset..<end, rule: "slashDate"))
  }

  // MARK: Words

  /// A word: what the lexicon knows, else skipped with its digits.
  private mutating func scanWord(at offset: Int) -> Int {
    let cue = lexicon.cues.end(in: text.bytes, from: offset, to: text.end)
    if cue >= 0, let end = readWord(at: offset) { return end }
    return skipWord(at: offset)
  }

  private mutating func readWord(at offset: Int) -> Int? {
    dateWord(at: offset) ?? rhythmWord(at: offset) ?? codedAmount(at: offset)
      ?? numberWord(at: offset)
  }

  /// drei Jahre, zwei neue Schulen; innerhalb eines Monats.
  private mutating func numberWord(at offset: Int) -> Int? {
    if let (_, end) = word(lexicon.halves, at: offset) {
      return found(
        FigureDraft(
          .percent, .number(ExactNumber(50)), unit: "percent", range: offset..<end,
          rule: "halfWord"))
    }
    if let (value, end) = word(lexicon.numbers, at: offset) {
      var numeral = Numeral(start: offset, end: end)
      numeral.mantissa = value
      if let last = read(numeral) { return last }
      guard noun(behind: numeral) != nil else { return nil }
      return count(numeral)
    }
    if let (_, end) = word(lexicon.ones, at: offset) {
      var numeral = Numeral(start: offset, end: end)
      numeral.mantissa = 1
      if let last = fraction(numeral) { return last }
      if isScaled(numeral) { return read(numeral) }
      guard unit(at: text.skippingSpaces(end)) != nil,
        lexicon.before.longest(
          in: text.bytes, endingAt: text.skippingSpaces(before: offset), from: text.start) != nil
      else { return nil }
      return length(numeral)
    }
    if let (value, end) = word(lexicon.ordinals, at: offset), value > 1 {
      return found(
        FigureDraft(
          .ordinal, .number(ExactNumber(value)), range: offset..<end, rule: "ordinal"))
    }
    return nil
  }

  /// Letters, then digits that belong to a name: CO2, G7.
  private func skipWord(at offset: Int) -> Int {
    var end = offset
    while isOfWord(end) { end += text.width(end) }
    let isHyphen = text.byte(end) == 0x2D && text.isDigit(end + 1)
    guard !lexicon.isAgglutinating, text.isDigit(end) || isHyphen else { return end }
    if isHyphen { end += 1 }
    while text.isDigit(end) { end += 1 }
    return end
  }

  // MARK: Looks

  /// The row of a word that begins at an offset, where the word ends there too.
  func word<Row>(_ table: borrowing WordTable<Row>, at offset: Int) -> (row: Row, end: Int)? {
    guard let found = table.longest(in: text.bytes, from: offset, to: text.end),
      endsWord(found.end)
    else { return nil }
    return found
  }

  /// Whether no letter goes on at an offset; where particles are written to words, it may.
  func endsWord(_ end: Int) -> Bool {
    lexicon.isAgglutinating || !isOfWord(end)
      // l', d', mi-, km², 3h30.
      || [0x27, 0x2D].contains(text.byte(end - 1))
  }

  /// Whether a letter begins at an offset.
  func isOfWord(_ offset: Int) -> Bool {
    text.isLetter(offset) || text.byte(offset) >= 0xC3 && isLetterSign(text.scalar(offset))
  }

  private func isLetterSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xC0...0x2AF: scalar != 0xD7 && scalar != 0xF7
    case 0x370...0x1FFF, 0xAC00...0xD7A3: true
    default: false
    }
  }

  /// A capital in ASCII or beyond it.
  func isCapital(_ offset: Int) -> Bool {
    if text.byte(offset) &- 0x41 < 26 { return true }
    guard text.byte(offset) == 0xC3 else { return false }
    return (0x80...0x9E).contains(text.byte(offset + 1))
  }

  func unit(at offset: Int) -> (Counter.TimeUnit, Int)? {
    word(lexicon.units, at: offset).map { ($0.row, $0.end) }
  }

  func hourWord(at offset: Int) -> Int? {
    guard text.skippingSpaces(offset) - offset <= 1 else { return nil }
    return word(lexicon.hours, at: text.skippingSpaces(offset))?.end
  }
}
