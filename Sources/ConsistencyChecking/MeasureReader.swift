internal import Lexicon
internal import PolicyModel

/// Reads from a figure's sentence what it measures.
struct MeasureReader {
  private unowned let edition: CheckedEdition
  private let reader: StatementReader
  /// What each section's heading speaks of.
  let headings: [StatementTerms]
  /// What each section's heading and those above it speak of.
  let paths: [StatementTerms]

  /// Figures beyond which a sentence is a table in words and states no value of its own.
  private static let densest = 40

  init(_ edition: CheckedEdition) {
    self.edition = edition
    let reader = StatementReader(isEnglish: edition.isEnglish)
    let headings = edition.document.sections.map { section in
      reader.terms(of: FoldedWords(Array(section.heading.utf8), 0..<section.heading.utf8.count))
    }
    var paths: [StatementTerms] = []
    for (index, section) in edition.document.sections.enumerated() {
      var path = section.parent.map { paths[$0] } ?? StatementTerms()
      path.append(headings[index])
      paths.append(path)
    }
    self.reader = reader
    self.headings = headings
    self.paths = paths
  }

  /// Nil for figures that state no value of their own: in names, tables and quotations, former,
  /// wished-for and changing values, supplementary provisions.
  func measure(_ index: Int) -> Measure? {
    let figure = edition.figures[index]
    let isEnd = edition.isEnd(figure)
    guard !figure.isInName, isEnd || Self.isAmount(figure), figure.value != .impossible else {
      return nil
    }
    let block = edition.document.blocks[edition.document.sentences[figure.sentence].block]
    switch block.kind {
    case .paragraph, .listItem, .note: break
    default: return nil
    }
    let words = edition.words(ofSentence: figure.sentence)
    let figures = edition.edition.annotated.figures(inSentence: figure.sentence)
    guard figures.count <= Self.densest, !edition.isSupplementary(figure.sentence),
      !edition.isInQuotation(figure.folded.lowerBound),
      isEnd || !edition.isChanging(figure), isEnd || !edition.isFormer(figure),
      !words.containsAny(of: StatementWords.formulaTrie)
    else { return nil }
    let cut = figures.filter { !$0.isInName && $0.kind != .ordinal }.map(\.folded)
    var own = reader.terms(of: window(around: figure, in: words), without: cut)
    if edition.isEnglish, figure.kind == .count { own.append(unitTerms(figure)) }
    let section = edition.document.section(ofSentence: figure.sentence)
    return Measure(
      figure: index, own: own, sentence: reader.terms(of: words, without: cut), section: section,
      unit: unit(figure),
      side: side(of: figure, in: words),
      moment: isEnd ? nil : moment(of: figure, figures),
      contrasts: contrasts(of: figure, isEnd, in: words),
      hasCondition: words.containsAny(of: StatementWords.conditionTrie), isEnd: isEnd,
      skeleton: skeleton(of: words, cut))
  }

  /// The words around the figures, where there are enough of them to say something.
  private func skeleton(of words: FoldedWords, _ figures: [Range<Int>]) -> String? {
    guard words.range.count <= 300, figures.count == 1 else { return nil }
    var text = ""
    var start = words.range.lowerBound
    for figure in figures where figure.lowerBound >= start {
      text += words.string(start..<figure.lowerBound) + "#"
      start = min(figure.upperBound, words.range.upperBound)
    }
    text += words.string(start..<words.range.upperBound)
    return text.utf8.count >= 12 ? text : nil
  }

  /// Words in the figure's clause that set it apart; a deadline stays one whoever hopes for it.
  private func contrasts(of figure: Figure, _ isEnd: Bool, in words: FoldedWords) -> Set<String> {
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
    return Set(
      clause.firstOfEach(StatementWords.contrastTrie).map { StatementWords.contrasts[$0.row] }
        .filter { !(isEnd && StatementWords.hopes.contains($0)) })
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
    let start = figure.folded.lowerBound
    if StatementWords.lowerBounds.contains(where: { words.ends($0, at: start) }) { return .atLeast }
    if StatementWords.upperBounds.contains(where: { words.ends($0, at: start) }) { return .atMost }
    return .exactly
  }

  /// 人 and 名 are one unit, lengths of time another whatever they count in.
  private func unit(_ figure: Figure) -> String {
    switch figure.kind {
    case .date, .duration: ""
    case .count where edition.isEnglish:
      "\(StatementReader.stem(Array(figure.unit.lowercased().utf8)))"
    case .count: ["人", "名", "者"].contains(figure.unit) ? "人" : figure.unit
    default: figure.unit
    }
  }

  private func unitTerms(_ figure: Figure) -> StatementTerms {
    let unit = Array(figure.unit.lowercased().utf8)
    return reader.terms(of: FoldedWords(unit, 0..<unit.count))
  }

  /// The date at which the figure held: its own, else one before it in the sentence.
  private func moment(of figure: Figure, _ figures: ArraySlice<Figure>) -> String? {
    if let asOf = figure.asOf { return asOf.description }
    let dates = figures.filter { $0.kind == .date || $0.kind == .dateRange }
    // In English the date may follow: 20 caseworkers in 2023.
    return (dates.last { $0.span < figure.span } ?? (edition.isEnglish ? dates.first : nil))?
      .value.description
  }

  /// The whole of a short sentence; of a long one the figure's clause with those around it.
  private func window(around figure: Figure, in words: FoldedWords) -> FoldedWords {
    guard words.range.count > 300 else { return words }
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

extension CheckedEdition {
  var isEnglish: Bool { document.language == .english }

  /// A date that ends something: a deadline, or one whose words say so (締切は, close on).
  func isEnd(_ figure: Figure) -> Bool {
    guard figure.kind == .date, case .date(let date) = figure.value, date.days() != nil,
      date.precision >= .year
    else { return false }
    if figure.role == .deadline { return true }
    guard figure.role == nil else { return false }
    let words = words(ofSentence: figure.sentence)
    let (start, end) = (figure.folded.lowerBound, figure.folded.upperBound)
    if isEnglish {
      return StatementWords.englishEndings.contains { words.ends($0, at: start) }
        || words.first("deadline", from: start - 60, before: start) != nil
          && words.ends(" is ", at: start)
    }
    if StatementWords.japaneseEndings.contains(where: { words.stands($0, at: end) }) { return true }
    let former = words.ends("当初", at: start) ? start - 6 : start
    return StatementWords.japaneseEndNames.contains { name in
      ["は", "は、", "を", "が", "の", "時期は", ":", "の時期は"].contains { words.ends(name + $0, at: former) }
    }
  }

  /// A value that is to become another: 350円に引き下げ, raise it to £40.
  func isChanging(_ figure: Figure) -> Bool {
    if figure.role == .target { return true }
    let words = words(ofSentence: figure.sentence)
    if isEnglish {
      guard words.ends("to ", at: figure.folded.lowerBound) else { return false }
      let before = FoldedWords(
        words.utf8,
        max(words.range.lowerBound, figure.folded.lowerBound - 80)..<figure.folded.lowerBound)
      return before.containsAny(of: StatementWords.englishChangeVerbs)
    }
    let end = figure.folded.upperBound
    let isToward = words.stands("に", at: end) || words.stands("へ", at: end)
    if isToward, !StatementWords.reachedBehindNi.contains(where: { words.stands($0, at: end) }) {
      return true
    }
    let reach = min(end + 30, words.range.upperBound)
    let behind = FoldedWords(words.utf8, end..<reach)
    let moves = CheckingWords.risingWords + CheckingWords.fallingWords
    return moves.contains { behind.contains($0) }
  }

  /// 当初350円, 従来の300円: the word belongs to the value; in 従来の保険証が2026年3月末まで it does not.
  func isFormer(_ figure: Figure) -> Bool {
    let words = words(ofSentence: figure.sentence)
    let start = max(words.range.lowerBound, figure.folded.lowerBound - 36)
    let before = FoldedWords(words.utf8, start..<figure.folded.lowerBound)
    return CheckingWords.formerWords.contains { word in
      guard let found = before.first(word) else { return false }
      let between = FoldedWords(words.utf8, found.upperBound..<figure.folded.lowerBound)
      return !between.containsAny(of: ["が", "を", "、", "。", ", "])
    }
  }
}
