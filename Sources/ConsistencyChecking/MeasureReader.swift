internal import Lexicon
internal import PolicyModel

/// Reads from a figure's sentence what it measures, figure by figure in reading order.
struct MeasureReader {
  private let edition: CheckedEdition
  private var statements: StatementReader
  /// What all measures read so far speak of.
  private(set) var terms: TermLists
  private var headings: SectionTerms
  /// The terms of the figure that is being read.
  private var own: [UInt64] = []
  /// What is known of the sentence of the last figure.
  private var sentence: MeasuredSentence
  private var units: [String: Int32] = ["": 0]
  private var moments: [String: Int32] = [:]
  /// The numbers of values that were asked for before, so that few are written out.
  private var momentOfValue: [Figure.Value: Int32] = [:]

  /// Figures beyond which a sentence is a table in words and states no value of its own.
  private static let densest = 40
  /// Bytes up to which a sentence is one statement.
  private static let longest = 300
  /// What a deadline may or may not bear, as rows of the contrasts.
  private static let hopes: UInt128 = StatementWords.contrasts.enumerated().reduce(0) { mask, row in
    StatementWords.hopes.contains(row.element) ? mask | 1 << UInt128(row.offset) : mask
  }

  init(_ edition: CheckedEdition) {
    self.edition = edition
    statements = StatementReader(isEnglish: edition.isEnglish)
    terms = TermLists(isEnglish: edition.isEnglish)
    headings = SectionTerms(edition.sections)
    sentence = MeasuredSentence(index: -1)
  }

  /// Nil for figures that state no value of their own: in names, tables and quotations, former,
  /// wished-for and changing values, supplementary provisions.
  mutating func measure(_ index: Int) -> Measure? {
    guard !edition.figures[index].isInName, Self.mayMeasure(edition.figures[index].kind) else {
      return nil
    }
    let figure = edition.figures[index]
    let isEnd = edition.isEnd(figure)
    guard isEnd || Self.isAmount(figure) else { return nil }
    if sentence.index != figure.sentence { begin(figure.sentence) }
    guard sentence.isStatement, !edition.isInQuotation(figure.folded.lowerBound),
      isEnd || !edition.isChanging(figure), isEnd || !edition.isFormer(figure)
    else { return nil }
    let words = edition.words(ofSentence: figure.sentence)
    enter(figure, in: words)
    return Measure(
      figure: index, sentence: figure.sentence,
      section: edition.section(ofSentence: figure.sentence),
      unit: unit(figure), side: side(of: figure, in: words),
      moment: isEnd ? -1 : moment(of: figure),
      contrasts: contrasts(of: figure, isEnd, in: words),
      hasCondition: edition.has(.condition, figure.sentence), isEnd: isEnd)
  }

  private mutating func begin(_ index: Int) {
    sentence.begin(index)
    let own = edition.figureRange(ofSentence: index)
    switch edition.blocks[edition.sentences[index].block].kind {
    case .paragraph, .listItem, .note: break
    default: return
    }
    sentence.isStatement =
      own.count <= Self.densest && !edition.has(.formula, index)
      && !edition.isSupplementary(index)
    guard sentence.isStatement else { return }
    let words = edition.words(ofSentence: index)
    for figure in own
    where !edition.figures[figure].isInName && edition.figures[figure].kind != .ordinal {
      let place = edition.figures[figure].folded
      sentence.cut.append(place)
      let counted =
        edition.isEnglish && edition.figures[figure].kind == .count
        ? counted(by: edition.figures[figure], in: words) : 0
      sentence.numerals.append(place.lowerBound..<place.upperBound - counted)
    }
  }

  /// How many bytes at the end of a count name what it counts: affordable homes in 1,800 affordable
  /// homes, of which a date in the same sentence speaks.
  private func counted(by figure: Figure, in words: FoldedWords) -> Int {
    [figure.subject, figure.unit].filter { words.ends($0, at: figure.folded.upperBound) }
      .map(\.utf8.count).max().map { min($0, figure.folded.count) } ?? 0
  }

  /// Takes down what a figure's own words, its sentence and its headings speak of.
  private mutating func enter(_ figure: Figure, in words: FoldedWords) {
    let section = edition.section(ofSentence: figure.sentence)
    let isWhole = words.range.count <= Self.longest
    let hasUnit = edition.isEnglish && figure.kind == .count
    if isWhole, !hasUnit, let known = sentence.terms {
      terms.append(likeBefore: known)
      return
    }
    own.removeAll(keepingCapacity: true)
    let cut = hasUnit ? sentence.cut : sentence.numerals
    statements.read(window(around: figure, in: words), without: cut, into: &own)
    if hasUnit {
      let unit = Array(figure.unit.lowercased().utf8)
      statements.read(FoldedWords(unit, 0..<unit.count), without: [], into: &own)
    }
    let mine = terms.numbers(of: own)
    let heading: [Int32]? =
      terms.isShort(mine) ? headings.heading(of: section, &terms, &statements) : nil
    let path = headings.path(of: section, &terms, &statements)
    let around: [Int32]
    if isWhole && !hasUnit {
      // Its own words are the whole sentence.
      around = path
    } else {
      if sentence.numbers == nil {
        var all: [UInt64] = []
        statements.read(words, without: sentence.numerals, into: &all)
        sentence.numbers = terms.numbers(of: all)
      }
      around = TermLists.union(sentence.numbers ?? [], path)
    }
    let entry = terms.append(own: mine, heading: heading, around: around)
    if isWhole, !hasUnit { sentence.terms = entry }
  }

  /// Words in the figure's clause that set it apart; a deadline stays one whoever hopes for it.
  private func contrasts(of figure: Figure, _ isEnd: Bool, in words: FoldedWords) -> UInt128 {
    guard edition.has(.contrast, figure.sentence) else { return 0 }
    let mark = edition.isEnglish ? ", " : "、"
    var start = words.range.lowerBound
    while let cut = words.first(mark, from: start, before: figure.folded.lowerBound) {
      start = cut.upperBound
    }
    // A Japanese topic stands in the clause before.
    if !edition.isEnglish {
      start = max(words.range.lowerBound, min(start, figure.folded.lowerBound - 90))
    }
    let end =
      words.first(mark, from: figure.folded.upperBound)?.lowerBound ?? words.range.upperBound
    let clause = FoldedWords(words.utf8, min(start, figure.folded.lowerBound)..<end)
    let found = clause.rows(of: StatementWords.contrastTrie)
    return isEnd ? found & ~Self.hopes : found
  }

  /// Whether figures of a kind may end something or be an amount.
  private static func mayMeasure(_ kind: Figure.Kind) -> Bool {
    switch kind {
    case .date, .percent, .money, .count, .age, .dimension, .duration: true
    default: false
    }
  }

  private static func isAmount(_ figure: Figure) -> Bool {
    guard figure.role != .target, figure.role != .baseline else { return false }
    switch figure.kind {
    case .percent, .money, .count, .age, .dimension:
      if case .number = figure.value { return true }
      return false
    case .duration:
      if case .duration = figure.value { return true }
      return false
    default: return false
    }
  }

  /// The figure's bound, or what the words before it make of it: no sooner than 14 days.
  private func side(of figure: Figure, in words: FoldedWords) -> Measure.Side {
    switch figure.bound {
    case .atLeast, .moreThan: return .atLeast
    case .atMost, .lessThan, .upTo: return .atMost
    case .exactly, .about, .around: break
    }
    guard edition.has(.bound, figure.sentence) else { return .exactly }
    let start = figure.folded.lowerBound
    if StatementWords.lowerBounds.contains(where: { words.ends($0, at: start) }) { return .atLeast }
    if StatementWords.upperBounds.contains(where: { words.ends($0, at: start) }) { return .atMost }
    return .exactly
  }

  /// 人 and 名 are one unit, lengths of time another whatever they count in.
  private mutating func unit(_ figure: Figure) -> Int32 {
    let unit =
      switch figure.kind {
      case .date, .duration: ""
      case .count where edition.isEnglish:
        "\(StatementReader.stem(Array(figure.unit.lowercased().utf8)))"
      case .count where ["人", "名", "者"].contains(figure.unit): "人"
      default: figure.unit
      }
    return Self.number(of: unit, in: &units)
  }

  /// The date at which the figure held: its own, else one before it in the sentence.
  private mutating func moment(of figure: Figure) -> Int32 {
    if let asOf = figure.asOf { return moment(of: .date(asOf)) }
    var first: Int?
    var last: Int?
    for index in edition.figureRange(ofSentence: figure.sentence)
    where edition.figures[index].kind == .date || edition.figures[index].kind == .dateRange {
      if first == nil { first = index }
      if edition.figures[index].span < figure.span { last = index }
    }
    // In English the date may follow: 20 caseworkers in 2023.
    guard let date = last ?? (edition.isEnglish ? first : nil) else { return -1 }
    return moment(of: edition.figures[date].value)
  }

  /// Values that are written alike are one moment.
  private mutating func moment(of value: Figure.Value) -> Int32 {
    if let known = momentOfValue[value] { return known }
    let number = Self.number(of: value.description, in: &moments)
    momentOfValue[value] = number
    return number
  }

  private static func number(of text: String, in known: inout [String: Int32]) -> Int32 {
    if let number = known[text] { return number }
    let number = Int32(known.count)
    known[text] = number
    return number
  }

  /// The whole of a short sentence; of a long one the figure's clause with those around it.
  private func window(around figure: Figure, in words: FoldedWords) -> FoldedWords {
    guard words.range.count > Self.longest else { return words }
    let mark = edition.isEnglish ? ", " : "、"
    let limit = edition.isEnglish ? 160 : 150
    var start = max(words.range.lowerBound, figure.folded.lowerBound - limit)
    var end = min(words.range.upperBound, figure.folded.upperBound + limit)
    if let cut = words.first(mark, from: start, before: figure.folded.lowerBound) {
      start = cut.upperBound
    }
    var last: Int?
    var position = figure.folded.upperBound
    while let cut = words.first(mark, from: position, before: end) {
      last = cut.lowerBound
      position = cut.upperBound
    }
    if let last, end < words.range.upperBound { end = last }
    while start < end, words.utf8[start] & 0xC0 == 0x80 { start += 1 }
    while end > start, end < words.utf8.count, words.utf8[end] & 0xC0 == 0x80 { end -= 1 }
    return FoldedWords(words.utf8, start..<end)
  }
}

/// What the measures of one sentence have in common.
private struct MeasuredSentence {
  private(set) var index: Int
  /// Its words state values: no heading, table or formula, and no register of figures.
  var isStatement = false
  /// Its figures, which are no words of the statement.
  var cut: [Range<Int>] = []
  /// The same without what counts count.
  var numerals: [Range<Int>] = []
  /// What it speaks of.
  var numbers: [Int32]?
  /// The measure that speaks of what the whole sentence does.
  var terms: Int?

  init(index: Int) { self.index = index }

  /// Forgets all but the room that was taken for the sentence before.
  mutating func begin(_ index: Int) {
    self.index = index
    isStatement = false
    cut.removeAll(keepingCapacity: true)
    numerals.removeAll(keepingCapacity: true)
    numbers = nil
    terms = nil
  }
}

/// What headings speak of, read where a measure stands below them.
private struct SectionTerms {
  private let sections: [Section]
  private var headings: [[Int32]?]
  private var paths: [[Int32]?]

  init(_ sections: [Section]) {
    self.sections = sections
    headings = Array(repeating: nil, count: sections.count)
    paths = headings
  }

  /// What a section's heading speaks of.
  mutating func heading(
    of section: Int, _ terms: inout TermLists, _ statements: inout StatementReader
  ) -> [Int32] {
    if let known = headings[section] { return known }
    var read: [UInt64] = []
    self.read(section, &statements, into: &read)
    let numbers = terms.numbers(of: read)
    headings[section] = numbers
    return numbers
  }

  /// What a section's heading and those above it speak of.
  mutating func path(
    of section: Int, _ terms: inout TermLists, _ statements: inout StatementReader
  ) -> [Int32] {
    if let known = paths[section] { return known }
    var above: [Int] = []
    var next: Int? = section
    while let current = next {
      above.append(current)
      next = sections[current].parent
    }
    var read: [UInt64] = []
    for section in above.reversed() { self.read(section, &statements, into: &read) }
    let numbers = terms.numbers(of: read)
    paths[section] = numbers
    return numbers
  }

  private func read(
    _ section: Int, _ statements: inout StatementReader, into terms: inout [UInt64]
  ) {
    let heading = Array(sections[section].heading.utf8)
    statements.read(FoldedWords(heading, 0..<heading.count), without: [], into: &terms)
  }
}
