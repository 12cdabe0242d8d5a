internal import Lexicon
internal import PolicyModel

/// Finds the figures of one Japanese sentence in one pass.
///
/// The pass stops only where a figure may begin: at digits, kanji numerals and the first signs
/// of the words in the lexicon. The rules then look around that place.
struct JapaneseFigureScanner {
  let text: SentenceText
  let publishedYear: Int?
  /// Whether a rule asked in which year the edition was published, so that the answer may differ
  /// in another edition.
  private(set) var hasAskedYear = false
  /// 6日 is a number of days here: the row of a table says so.
  var countsDays = false
  var drafts: [FigureDraft] = []
  let numerals: JapaneseNumeral
  /// Behind the last figure: what a rule may look back to.
  var floor: Int
  /// Whether the sentence speaks of heat or of shares, once that was asked.
  var speaksOfHeat: Bool?
  var speaksOfShare: Bool?

  init(_ text: SentenceText, publishedYear: Int?) {
    self.text = text
    self.publishedYear = publishedYear
    numerals = JapaneseNumeral(text: text)
    floor = text.start
  }

  mutating func askYear() -> Int? {
    hasAskedYear = true
    return publishedYear
  }

  mutating func scan() {
    let candidates = CandidateScalars.japanese
    var position = text.start
    while position < text.end {
      let lead = text.bytes[position]
      if lead < 0x80 {
        position = scanASCII(lead, at: position)
      } else if lead < 0xE0 {
        position += 2
      } else if lead >= 0xF0 || position + 2 >= text.end {
        position += 4
      } else {
        switch candidates.role(lead, text.bytes[position + 1], text.bytes[position + 2]) {
        case .none: position += 3
        case .numeral: position = scanKanji(at: position)
        case .word: position = scanWord(at: position)
        }
      }
    }
  }

  private mutating func scanASCII(_ lead: UInt8, at position: Int) -> Int {
    if lead &- 0x30 < 10 { return scanDigits(at: position) }
    if (lead | 0x20) &- 0x61 < 26 { return scanLatin(at: position) }
    if lead == 0x2E, text.isDigit(position + 1), !text.isDigit(position - 1),
      !text.isLetter(position - 1)
    {
      return scanDigits(at: position)
    }
    return position + 1
  }

  /// Adds a draft and answers where to go on.
  mutating func found(_ draft: consuming FigureDraft) -> Int {
    floor = max(floor, draft.range.upperBound)
    let end = draft.range.upperBound
    if draft.date?.isNoDate == true { return end }
    if let date = draft.date, date.isImplicitYear,
      followsRhythm(draft.range.lowerBound)
        || date.ownDay != nil && text.ends("最初の", at: draft.range.lowerBound)
    {
      var recurring = date
      recurring.isRecurring = true
      draft.amount = .date(recurring)
    }
    if draft.date != nil, isLawNumber(draft.range.upperBound) {
      draft.isInName = true
      draft.rule = "lawNumber"
    } else if isInLatinTitle(draft.range)
      || draft.date != nil
        && (isLawTitle(draft.range.upperBound) || isLongTitle(draft.range.upperBound))
    {
      draft.isInName = true
    }
    drafts.append(draft)
    return end
  }

  /// 平成十四年法律第百五十一号: the date is part of the law's name.
  private func isLawNumber(_ offset: Int) -> Bool {
    var position = offset
    var length = 0
    while position < text.end, length < 12, Script(text.scalar(position)) == .kanji {
      if text.starts("第", at: position) {
        return length > 0
          && JapaneseFigureContext.lawKinds.longest(
            in: text.bytes, endingAt: position, from: offset) != nil
          && numerals.numeral(at: position + 3) != nil
      }
      position += text.width(position)
      length += 1
    }
    return false
  }

  /// 平成十六年国民年金等改正法附則第三条: the year is part of a law's short name.
  private func isLawTitle(_ offset: Int) -> Bool {
    var position = offset
    while position < text.end, position - offset < 72, Script(text.scalar(position)) == .kanji {
      if let end = text.skipping("改正法", at: position), position > offset {
        return Script(text.scalar(end)) != .kanji || text.starts("附則", at: end)
          || text.starts("第", at: end)
      }
      position += text.width(position)
    }
    return false
  }

  /// 二及び三　略: the sentence only says which items of a list are left out.
  var isOmission: Bool {
    let end = text.skippingSpaces(before: text.end)
    guard text.ends("略", at: end), text.end - text.start <= 60,
      text.skippingSpaces(before: end - 3) < end - 3
    else { return false }
    var position = text.start
    while position < end - 3 {
      let script = Script(text.scalar(position))
      guard script != .katakana, script != .latin else { return false }
      position += text.width(position)
    }
    return true
  }

  /// Whether 毎月 or 毎年 stands right before a date: it is one of every month or year then.
  private func followsRhythm(_ offset: Int) -> Bool {
    guard let last = drafts.last else { return false }
    let gap = last.range.upperBound
    if let date = last.date, date.isRecurring {
      // 毎月5日及び20日.
      return text.skipping(JapaneseFigureContext.betweenDays, at: gap) == offset
    }
    guard last.kind == .recurrence else { return false }
    guard gap == offset || text.skipping("の", at: gap) == offset else { return false }
    return text.ends("毎月", at: gap) || text.ends("毎年", at: gap) || text.ends("毎年度", at: gap)
      || text.ends("各月", at: gap)
  }

  /// Whether a number stands within a run of Latin words, as the titles of foreign works do:
  /// "Poland's Family 500+ Policy" cited in a Japanese sentence.
  private func isInLatinTitle(_ range: Range<Int>) -> Bool {
    let behind = text.skippingSpaces(range.upperBound)
    let place = text.byte(behind) == 0x2B ? text.skippingSpaces(behind + 1) : behind
    guard text.isLetter(place), place > range.upperBound else { return false }
    var position = text.skippingSpaces(before: range.lowerBound)
    guard text.isLetter(position - 1), position < range.lowerBound else { return false }
    var words = 0
    while position > text.start, range.lowerBound - position < 120, words < 4 {
      let byte = text.byte(position - 1)
      guard byte < 0x80, byte != 0x2E else { break }
      if text.isLetter(position - 1), !text.isLetter(position - 2) { words += 1 }
      position -= 1
    }
    return words >= 3 && holdsJapanese
  }

  /// Whether any sign of the sentence is kana or kanji.
  private var holdsJapanese: Bool {
    var position = text.start
    while position < text.end {
      switch Script(text.scalar(position)) {
      case .hiragana, .katakana, .kanji: return true
      default: position += text.width(position)
      }
    }
    return false
  }

  // MARK: Digits

  private mutating func scanDigits(at position: Int) -> Int {
    if let end = asciiForm(at: position) { return end }
    guard let numeral = numerals.numeral(at: position) else { return position + 1 }
    return read(numeral)
  }

  // MARK: Kanji numerals

  private mutating func scanKanji(at position: Int) -> Int {
    if let end = scanWordIfAny(at: position) { return end }
    let isOrdinal = text.ends("第", at: position) || text.ends("だい", at: position)
    if !isOrdinal,
      let (_, end) = JapaneseFigureWords.names.longest(
        in: text.bytes, from: position, to: text.end), !isNumeralDespiteName(at: position, end: end)
    {
      return end
    }
    guard let numeral = numerals.numeral(at: position) else { return position + 3 }
    guard isOrdinal || standsAlone(before: numeral) else {
      return firstOfAll(numeral) ?? numeral.end
    }
    return read(numeral)
  }

  /// 十分の三, 十分間 and 二次 hold names only by chance.
  private func isNumeralDespiteName(at position: Int, end: Int) -> Bool {
    if text.starts("目", at: end), !text.starts("目的", at: end) { return true }
    if text.starts("十分", at: position) {
      return text.has(JapaneseFigureContext.tenMinutes, at: position + 6)
        || text.starts("の", at: position + 6)
          && numerals.coefficient(at: text.skippingSpaces(position + 9)) != nil
        || text.ends("時", at: position) || text.ends("正午", at: position)
    }
    if text.starts("一時", at: position) {
      if case .partOfDay? = prefix(before: position)?.sense { return true }
      let isWhole = position == text.start && position + 6 == text.end
      let minutes = numerals.numeral(at: position + 6)
      return isWhole || text.starts("半", at: position + 6) && text.starts("に", at: position + 9)
        || minutes.map { text.starts("分", at: $0.end) } ?? text.starts("間", at: position + 6)
        || text.starts("十", at: position + 6)
    }
    return end <= position + 6 && numerals.numeral(at: position).map { $0.end >= end } ?? false
  }

  /// Whether what stands before lets a kanji numeral begin here: not in 統一 or 単三.
  private func standsAlone(before numeral: Numeral) -> Bool {
    guard numeral.start == floor || numeral.start > text.start else { return true }
    if numeral.start == floor || prefix(before: numeral.start) != nil { return true }
    let before = text.scalar(before: numeral.start)
    guard Script(before) == .kanji else { return true }
    if numeral.signCount >= 2 || numeral.isNegative { return true }
    // 世界三位
    if text.starts("位", at: numeral.end),
      text.has(JapaneseFigureContext.rankPlaces, endingAt: numeral.start)
    {
      return true
    }
    return JapaneseFigureWords.beforeKanjiNumeral.contains(before)
      || countsBehindNoun(numeral, before)
  }

  // MARK: Words

  private mutating func scanWord(at position: Int) -> Int {
    scanWordIfAny(at: position) ?? position + 3
  }

  private mutating func scanWordIfAny(at position: Int) -> Int? {
    guard
      let (cue, end) = JapaneseCue.table.longest(in: text.bytes, from: position, to: text.end)
    else { return nil }
    if cue == .era && !eraMayFollow(at: end) { return nil }
    return dateWord(at: position) ?? quantityWord(at: position)
  }

  /// A numeral, 元 or a space: else 平 and 大 are ordinary signs.
  private func eraMayFollow(at offset: Int) -> Bool {
    let scalar = text.scalar(offset)
    return Script(scalar) == .digit || scalar == 0x5143 || scalar == 0x20
      || JapaneseNumeral.digit(scalar) != nil || scalar == 0x5341
  }

  /// What stands right before a numeral, spaces aside.
  func prefix(before position: Int) -> (sense: JapanesePrefixes.Sense, start: Int)? {
    let behind = text.skippingSpaces(before: position)
    guard
      let (sense, start) = JapanesePrefixes.table.longest(
        in: text.bytes, endingAt: behind, from: floor)
    else { return nil }
    return (sense, start)
  }
}

/// The scalars that a figure may begin with.
struct CandidateScalars {
  enum Role: UInt8 { case none, numeral, word }
  private var roles: [UInt8]

  /// The role of a sign of three bytes.
  @inline(__always)
  func role(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Role {
    let scalar = Int(lead & 0x0F) << 12 | Int(second & 0x3F) << 6 | Int(third & 0x3F)
    return Role(rawValue: roles[scalar]) ?? .none
  }

  static let japanese: CandidateScalars = {
    var roles = [UInt8](repeating: 0, count: 0x10000)
    let words =
      JapaneseDateWords.relative.words + JapaneseDateWords.alone.words
      + JapaneseFigureWords.quantities.words + Era.names.words + ["上半期", "下半期", "上期", "下期"]
    for word in words {
      if let first = word.unicodeScalars.first, first.value > 0x7F {
        roles[Int(first.value)] = Role.word.rawValue
      }
    }
    for scalar in "〇零一二三四五六七八九十百千壱弐廿".unicodeScalars {
      roles[Int(scalar.value)] = Role.numeral.rawValue
    }
    return CandidateScalars(roles: roles)
  }()
}
