internal import Lexicon
internal import PolicyModel

/// What an amount is told for: a stretch of time, a thing of which there are several, or both.
struct AmountShare {
  /// 100 g of 1,000円 per 100 g.
  struct Thing: Equatable {
    var count: String
    /// One spelling of several, in the singular: 人 for 名, m2 for ㎡, adult for adults.
    var name: String
  }

  private(set) var period: AmountPeriods.Period?
  private(set) var thing: Thing?
  /// The figure's words with those that tell the measure, in the folded text.
  private(set) var words: Range<Int>

  /// How far before and behind an amount words are asked, in bytes.
  static let reach = (before: 48, behind: 40)

  /// What is told right beside an amount or at its head; nothing is known of other kinds.
  init?(of figure: Figure, in view: EditionView) {
    switch figure.kind {
    case .money, .percent, .count, .number, .duration: break
    // The hour of km/h is of its unit.
    case .dimension where !figure.unit.utf8.contains(0x2F): break
    default: return nil
    }
    words = figure.folded
    let sentence = view.document.sentences[figure.sentence].folded
    let start = max(sentence.lowerBound, words.lowerBound - Self.reach.before)
    let end = min(sentence.upperBound, words.upperBound + Self.reach.behind)
    let own = view.words(figure.folded)
    readHead(of: own, isLength: figure.kind == .duration && figure.role != .rate)
    readBefore(
      view.words(start..<figure.folded.lowerBound), isAtStart: start == sentence.lowerBound,
      FiguresBefore(figure, in: view))
    readEnd(of: own)
    readBehind(view.words(figure.folded.upperBound..<end))
    if period == nil, thing == nil { return nil }
  }

  // MARK: Japanese

  /// 月額3万円, 月3万円: the head of the amount's own words. A length's own years are what it is.
  private mutating func readHead(of own: String, isLength: Bool) {
    let row =
      AmountPeriods.before.first {
        own.hasPrefix($0.word) && !(isLength && $0.word.first?.isNumber == true)
      }
      ?? AmountPeriods.beforeAlone.first {
        own.hasPrefix($0.word) && own.dropFirst($0.word.count).first?.isNumber == true
      }
    period = row?.period
  }

  /// 1人1時間当たり, 月額1人につき: periods and things one before another, nearest first.
  private mutating func readBefore(
    _ words: String, isAtStart: Bool, _ figures: FiguresBefore
  ) {
    var lead = words[...]
    while let (length, rest) = taken(from: lead, isAtStart: isAtStart, figures) {
      self.words = self.words.lowerBound - length..<self.words.upperBound
      lead = rest
    }
  }

  /// Takes what ends the words before an amount; how many bytes it is, and what stands before it.
  private mutating func taken(
    from lead: Substring, isAtStart: Bool, _ figures: FiguresBefore
  ) -> (length: Int, rest: Substring)? {
    let mark = AmountPeriods.shares.first { lead.hasSuffix($0) }
    let measured = lead.dropLast(mark?.count ?? 0)
    if period == nil, let row = Self.period(endingIn: measured, isAtStart: isAtStart) {
      period = row.period
      let rest = measured.dropLast(row.word.count)
      return (lead.utf8.count - rest.utf8.count, rest)
    }
    guard thing == nil, mark != nil, let found = Self.thing(endingIn: measured) else { return nil }
    switch figures.one(endingAt: words.lowerBound - lead.utf8.count + measured.utf8.count) {
    case .recurrence: return nil
    case .counted(let unit): thing = Thing(unit)
    case .none: thing = found.thing
    }
    return (lead.utf8.count - found.rest.utf8.count, found.rest)
  }

  private static func period(
    endingIn words: Substring, isAtStart: Bool
  ) -> AmountPeriods.Row? {
    if let row = AmountPeriods.before.first(where: { words.hasSuffix($0.word) }) {
      // 平成1年100円 is the year of a date, 5年間1万円 is for five years.
      let last = words.dropLast(row.word.count).last
      let needsBreak = row.word.first?.isNumber == true || row.word.hasSuffix("間")
      if needsBreak, last.map(goesOn) == true { return nil }
      return row
    }
    return AmountPeriods.beforeAlone.first { row in
      guard words.hasSuffix(row.word) else { return false }
      let rest = words.dropLast(row.word.count)
      return rest.last.map(AmountPeriods.phraseOpeners.contains) ?? isAtStart
        || AmountPeriods.shares.contains { rest.hasSuffix($0) }
    }
  }

  /// 世帯 of 1世帯, m2 of 1m2; the count may be unsaid.
  private static func thing(
    endingIn words: Substring
  ) -> (thing: Thing, rest: Substring)? {
    // The digit of a measure's symbol: m2.
    let power = words.last == "2" || words.last == "3" ? words.suffix(1) : ""
    let stem = words.dropLast(power.count)
    var name = stem.suffix(stem.reversed().prefix { goesOn($0) && !$0.isNumber }.count)
    var rest = stem.dropLast(name.count)
    if !power.isEmpty, name.last?.isASCII != true {
      name = ""
      rest = words
    } else if !power.isEmpty {
      name = words.suffix(name.count + 1)
    }
    let count = rest.suffix(rest.reversed().prefix { $0.isNumber || $0 == "." }.count)
    rest = rest.dropLast(count.count)
    guard !name.isEmpty || !count.isEmpty else { return nil }
    return (Thing(String(name), count: count.isEmpty ? "1" : digits(count)), rest)
  }

  /// 一 as 1.
  private static func digits(_ number: Substring) -> String {
    number.count == 1
      ? number.first?.wholeNumberValue.map(String.init) ?? String(number)
      : String(number)
  }

  /// Whether a word goes on with a character: kana and signs end it, numbers, kanji, letters and
  /// katakana do not.
  private static func goesOn(_ character: Character) -> Bool {
    character.isNumber
      || character.unicodeScalars.contains { scalar in
        (0x3400...0x9FFF).contains(scalar.value) || (0x30A1...0x30FF).contains(scalar.value)
          || (0x3300...0x33FF).contains(scalar.value)
          || scalar.isASCII && scalar.properties.isAlphabetic
          || scalar.value == 0x3005
      }
  }

  // MARK: English

  /// £10 a month, where the month is of the amount's own words.
  private mutating func readEnd(of own: String) {
    guard period == nil, let row = AmountPeriods.after.first(where: { own.hasSuffix($0.word) })
    else { return }
    period = row.period
  }

  /// $10 per adult per day: what stands behind an amount, nearest first.
  private mutating func readBehind(_ words: String) {
    var behind = words[...]
    while let rest = takenBehind(behind) {
      let length = behind.utf8.count - rest.utf8.count
      self.words = self.words.lowerBound..<self.words.upperBound + length
      behind = rest
    }
  }

  private mutating func takenBehind(_ behind: Substring) -> Substring? {
    if period == nil {
      for row in AmountPeriods.after where behind.hasPrefix(row.word) {
        let rest = behind.dropFirst(row.word.count)
        guard Self.endsRate(rest) else { continue }
        period = row.period
        return rest
      }
    }
    guard thing == nil,
      let mark = AmountPeriods.perThing.first(where: { behind.hasPrefix($0) })
    else { return nil }
    var rest = behind.dropFirst(mark.count)
    let count = rest.prefix { $0.isNumber || $0 == "," || $0 == "." }
    rest = rest.dropFirst(count.count).drop { !count.isEmpty && $0 == " " }
    let noun = rest.prefix { $0.isLetter || $0 == "-" }
    guard !noun.isEmpty, noun != "cent" else { return nil }
    thing = Thing(
      noun.lowercased(), count: count.isEmpty ? "1" : String(count.filter { $0 != "," }))
    return rest.dropFirst(noun.count)
  }

  /// Whether words behind *a day* leave it a rate: £10 a day for adults, but no $15 a day pass.
  private static func endsRate(_ words: Substring) -> Bool {
    guard let first = words.first else { return true }
    if first.isLetter || first == "-" || first == "'" || first == "’" { return false }
    guard first == " ", words.dropFirst().first?.isLetter == true else { return true }
    let next = words.dropFirst().prefix { $0.isLetter }
    return AmountPeriods.behindRates.contains(next.lowercased())
  }
}

extension AmountShare {
  /// The figures that stand before an amount in its sentence, for what it is told for: 三人につき.
  fileprivate struct FiguresBefore {
    enum One: Equatable {
      /// 12か月ごとに is compared by itself.
      case recurrence
      /// Of how many is told by the figure itself.
      case counted(unit: String)
    }

    private var figures: ArraySlice<Figure>

    init(_ figure: Figure, in view: EditionView) {
      figures = view.annotated.figures(inSentence: figure.sentence)
        .prefix { $0.folded.lowerBound < figure.folded.lowerBound }
    }

    /// The figure that ends at a place of the folded text, or a rhythm that goes beyond it.
    func one(endingAt place: Int) -> One? {
      guard let figure = figures.last(where: { $0.folded.lowerBound < place }) else { return nil }
      if figure.kind == .recurrence, figure.folded.upperBound >= place { return .recurrence }
      guard figure.folded.upperBound == place else { return nil }
      switch figure.form {
      case .number: return .counted(unit: figure.unit)
      case .duration: return .counted(unit: "")
      default: return nil
      }
    }
  }
}

extension AmountShare.Thing {
  fileprivate init(_ name: String, count: String = "1") {
    self.count = count
    self.name = Self.canonical(name)
  }

  private static func canonical(_ name: String) -> String {
    if AmountPeriods.persons.contains(name) { return "人" }
    let bytes = Array(name.utf8)
    let row = JapaneseCounters.table.trie.row(of: bytes.indices, in: bytes)
    switch row < 0 ? nil : JapaneseCounters.table.rows[row].counter {
    case .measure(let unit): return unit
    case .things(let usual): return usual
    default: break
    }
    let known = UnitEquivalents.canonical(name)
    guard known == name, name.utf8.count > 3, name.utf8.last == 0x73,
      !name.hasSuffix("ss"), name.utf8.allSatisfy({ $0 < 0x80 })
    else { return known }
    return String(name.dropLast())
  }
}

extension AmountShare {
  /// 1時間当たり, per 100 g: whether a length or count is what an amount is told for.
  static func isOne(_ figure: Figure, _ view: EditionView) -> Bool {
    switch figure.kind {
    case .duration, .count, .number, .dimension: break
    default: return false
    }
    let sentence = view.document.sentences[figure.sentence].folded
    let end = figure.folded.upperBound
    let behind = view.words(end..<min(sentence.upperBound, end + 12))
    let start = max(sentence.lowerBound, figure.folded.lowerBound - 10)
    let before = view.words(start..<figure.folded.lowerBound)
    return AmountPeriods.shares.contains { behind.hasPrefix($0) }
      || AmountPeriods.perThing.contains { before.hasSuffix($0) }
  }
}
