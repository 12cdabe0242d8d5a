package import PolicyModel

/// The words of figures in one language that divides its words, made ready for look-ups.
///
/// A language is one table of rows: a kind, a value, and words between slashes, divided by tabs.
/// Words stand in small letters; capitals in ASCII match them, and a word that begins with another
/// letter is entered with its capital too. English and Japanese have rules of their own.
package final class FigureLexicon: Sendable {
  /// What a word before or behind a figure makes of it.
  package enum Edge: Sendable {
    /// Said of amounts alone; `about` of dates too.
    case bound(Figure.Bound)
    /// Said of dates alone: the last day, or the first that is too late.
    case deadline, dueBefore
    /// Said of dates alone: the first day, the last that is too early, the day of a state.
    case start, after, asOf
    /// bis: the last day of dates, the most of amounts.
    case until
    /// ab: the first day of dates, the least of amounts.
    case from
  }
  package enum Tie: Sendable {
    /// bis: a stretch between two figures.
    case range
    /// auf behind von: a change from one to the other.
    case change
    /// und: a range behind the word that opens one.
    case and
  }

  package let months: WordTable<Int>
  package let weekdays: WordTable<Int>
  package let seasons: WordTable<DatePart>
  package let parts: WordTable<DatePart>
  package let relatives: WordTable<DateWord>
  package let units: WordTable<Counter.TimeUnit>
  package let counters: WordTable<Counter>
  package let scales: WordTable<Int>
  package let currencies: WordTable<CurrencyName>
  package let numbers: WordTable<Int>
  /// Articles that are also the number one: a number before a unit of time alone.
  package let ones: WordTable<Bool>
  package let ordinals: WordTable<Int>
  /// Hälfte: fifty percent.
  package let halves: WordTable<Bool>
  /// Drittel: what divides the number before it.
  package let fractions: WordTable<Int>
  /// What is counted, where nouns do not end at a space.
  package let things: WordTable<Bool>
  /// der, le: passed over between a word and its figure; backwards.
  package let articles: WordTable<Bool>
  package let before: WordTable<Edge>
  package let behind: WordTable<Edge>
  package let ties: WordTable<Tie>
  /// von, zwischen: what opens a range or a change; backwards.
  package let openers: WordTable<Bool>
  /// de between day, month and year.
  package let dateTies: WordTable<Bool>
  /// ., er, º behind the digits of a day.
  package let dayMarks: WordTable<Bool>
  /// Uhr, h, heures.
  package let hours: WordTable<Bool>
  /// à, om: before an hour, whose word is that of a length too; backwards.
  package let hourOpeners: WordTable<Bool>
  /// ore, klockan: an hour follows without another word; backwards.
  package let clocks: WordTable<Bool>
  /// 오후: the hour behind it is one of the afternoon; backwards.
  package let afternoons: WordTable<Bool>
  /// Artikel, §: a number behind it is a name's; backwards.
  package let names: WordTable<Bool>
  /// pro, je: a rate's unit follows.
  package let pers: WordTable<Bool>
  /// jeden, chaque: a rhythm's unit follows.
  package let everies: WordTable<Bool>
  package let rhythms: WordTable<Counter.TimeUnit>
  /// im, bis, Jahr: four digits behind it are a year; backwards.
  package let beforeYears: WordTable<Bool>
  /// 년, 월, 일 behind the digits of a year, month and day, where a language writes them so.
  package let dateSuffixes: WordTable<Counter.TimeUnit>
  /// Words that count nothing.
  package let small: Set<String>
  /// Nouns begin with capitals: the first of them is what is counted.
  package let hasCapitalNouns: Bool
  /// Particles are written to the word: what follows a word's end does not matter.
  package let isAgglutinating: Bool
  /// All words that a figure may begin with.
  package let cues: WordTable<Bool>

  /// The words of a language; nil where it has rules of its own or no table.
  package static func forLanguage(_ language: Language) -> FigureLexicon? {
    switch language.rawValue {
    case "de": german
    case "fr": french
    case "es": spanish
    case "it": italian
    case "pt": portuguese
    case "nl": dutch
    case "sv": swedish
    case "ko": korean
    default: nil
    }
  }

  private static let german = FigureLexicon(GermanFigures.rows, hasCapitalNouns: true)
  private static let french = FigureLexicon(FrenchFigures.rows)
  private static let spanish = FigureLexicon(SpanishFigures.rows)
  private static let italian = FigureLexicon(ItalianFigures.rows)
  private static let portuguese = FigureLexicon(PortugueseFigures.rows)
  private static let dutch = FigureLexicon(DutchFigures.rows)
  private static let swedish = FigureLexicon(SwedishFigures.rows)
  private static let korean = FigureLexicon(KoreanFigures.rows, isAgglutinating: true)

  init(_ text: String, hasCapitalNouns: Bool = false, isAgglutinating: Bool = false) {
    let rows = FigureRows(text)
    months = WordTable(rows.numbers("month"), foldsCase: true)
    weekdays = WordTable(rows.numbers("weekday"), foldsCase: true)
    seasons = WordTable(rows.entries("season", Self.season), foldsCase: true)
    parts = WordTable(rows.entries("part", Self.part), foldsCase: true)
    relatives = WordTable(rows.entries("relative", Self.relative), foldsCase: true)
    units = WordTable(rows.entries("unit", Self.unit), foldsCase: true)
    counters = WordTable(
      rows.entries("counter", Self.counter) + rows.entries("measure") { .measure($0) },
      foldsCase: true)
    scales = WordTable(rows.numbers("scale"), foldsCase: true)
    currencies = WordTable(
      rows.entries("money") { CurrencyName($0) }
        + rows.entries("coin") { CurrencyName($0, minor: 2) }, foldsCase: true)
    numbers = WordTable(rows.numbers("number"), foldsCase: true)
    ones = WordTable(rows.marks("one"), foldsCase: true)
    ordinals = WordTable(rows.numbers("ordinal"), foldsCase: true)
    halves = WordTable(rows.marks("half"), foldsCase: true)
    fractions = WordTable(rows.numbers("fraction"), foldsCase: true)
    things = WordTable(rows.marks("thing"))
    articles = WordTable(rows.marks("article"), backward: true, foldsCase: true)
    before = WordTable(rows.entries("before", Self.edge), backward: true, foldsCase: true)
    behind = WordTable(rows.entries("behind", Self.edge), foldsCase: true)
    ties = WordTable(rows.entries("tie", Self.tie), foldsCase: true)
    openers = WordTable(rows.marks("opener"), backward: true, foldsCase: true)
    dateTies = WordTable(rows.marks("date-tie"), foldsCase: true)
    dayMarks = WordTable(rows.marks("day-mark"), foldsCase: true)
    hours = WordTable(rows.marks("hour"), foldsCase: true)
    hourOpeners = WordTable(rows.marks("at-hour"), backward: true, foldsCase: true)
    clocks = WordTable(rows.marks("clock"), backward: true, foldsCase: true)
    afternoons = WordTable(rows.marks("afternoon"), backward: true)
    names = WordTable(rows.marks("name"), backward: true, foldsCase: true)
    pers = WordTable(rows.marks("per"), foldsCase: true)
    everies = WordTable(rows.marks("every"), foldsCase: true)
    rhythms = WordTable(rows.entries("rhythm", Self.unit), foldsCase: true)
    beforeYears = WordTable(rows.marks("before-year"), backward: true, foldsCase: true)
    dateSuffixes = WordTable(rows.entries("suffix", Self.unit))
    small = Set(rows.marks("small").map(\.0))
    self.hasCapitalNouns = hasCapitalNouns
    self.isAgglutinating = isAgglutinating
    let starts = [
      "month", "season", "part", "relative", "number", "one", "ordinal", "half",
      "per", "every", "rhythm",
    ]
    cues = WordTable(
      (starts.flatMap { rows.marks($0) } + CurrencyName.codes.map { ($0.0, true) }),
      foldsCase: true)
  }

  private static func season(_ name: String) -> DatePart? {
    CalendarDate.Season(rawValue: name).map { .season($0) }
  }

  private static func part(_ name: String) -> DatePart? {
    switch name {
    case "start": .start
    case "end": .end
    case "middle": .middle
    case "vague": .vague
    case "first-half": .firstHalf
    case "second-half": .secondHalf
    default: nil
    }
  }

  /// `year-1`, `month+1`: so many years or months from the edition's.
  private static func relative(_ name: String) -> DateWord? {
    let bytes = Array(name.utf8)
    guard let sign = bytes.firstIndex(where: { $0 == 0x2B || $0 == 0x2D }),
      let distance = Int(String(decoding: bytes[sign...], as: UTF8.self))
    else { return nil }
    switch String(decoding: bytes[..<sign], as: UTF8.self) {
    case "year": return .year(distance, .edition)
    case "month": return .month(distance, .edition)
    case "week": return .week(distance, .edition)
    case "day": return .day(distance, .edition)
    default: return nil
    }
  }

  private static func unit(_ name: String) -> Counter.TimeUnit? {
    switch name {
    case "second": .second
    case "minute": .minute
    case "hour": .hour
    case "day": .day
    case "week": .week
    case "month": .month
    case "quarter": .quarter
    case "half-year": .halfYear
    case "year": .year
    case "decade": .decade
    case "century": .century
    default: nil
    }
  }

  private static func counter(_ name: String) -> Counter? {
    switch name {
    case "percent": .percent
    case "point": .percentPoint
    case "per-mille": .perMille
    case "times": .multiple
    case "age": .age
    case "dozen": .dozen
    case "celsius": .temperature("C")
    default: nil
    }
  }

  private static func edge(_ name: String) -> Edge? {
    switch name {
    case "deadline": return .deadline
    case "due-before": return .dueBefore
    case "start": return .start
    case "after": return .after
    case "as-of": return .asOf
    case "until": return .until
    case "from": return .from
    default: return Figure.Bound(rawValue: name).map { .bound($0) }
    }
  }

  private static func tie(_ name: String) -> Tie? {
    switch name {
    case "range": .range
    case "change": .change
    case "and": .and
    default: nil
    }
  }
}

/// The rows of a language's table, by their kind.
private struct FigureRows {
  private let rows: [String: [(value: String, words: [String])]]

  init(_ text: String) {
    var rows: [String: [(value: String, words: [String])]] = [:]
    for row in TabbedRows(text).rows {
      let words = row.cell(2).pieces(between: 0x2F).flatMap(Self.spellings)
      rows[row.cell(0), default: []].append((row.cell(1), words))
    }
    self.rows = rows
  }

  func entries<Row>(_ kind: String, _ read: (String) -> Row?) -> [(String, Row)] {
    (rows[kind] ?? []).flatMap { value, words -> [(String, Row)] in
      guard let row = read(value) else { return [] }
      return words.map { ($0, row) }
    }
  }

  func numbers(_ kind: String) -> [(String, Int)] { entries(kind) { Int($0) } }

  func marks(_ kind: String) -> [(String, Bool)] {
    (rows[kind] ?? []).flatMap { $0.words.map { ($0, true) } }
  }

  /// A word, and one with a capital where its first letter is none of ASCII.
  private static func spellings(_ word: String) -> [String] {
    guard let first = word.unicodeScalars.first, !first.isASCII,
      case let capital = first.properties.uppercaseMapping, capital != String(first)
    else { return [word] }
    return [word, capital + String(word.unicodeScalars.dropFirst())]
  }
}
