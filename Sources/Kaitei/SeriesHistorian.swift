internal import DocumentAlignment
public import PolicyModel

/// Takes the editions of a series one after the other and remembers what they say over time.
///
/// Only two editions are held at once, so that a series may have any number of them.
public struct SeriesHistorian: Sendable {
  private let comparer: EditionComparer
  private var editions: [Edition] = []
  private var last: AnnotatedEdition?
  private var strands: [Strand] = []
  /// Strands of the last edition's figures and demands, by their indices.
  private var figures: [Int?] = []
  private var demands: [Int?] = []
  private var sentences = SentenceLineage()

  public init(comparer: EditionComparer = EditionComparer()) {
    self.comparer = comparer
  }

  /// Takes the next edition.
  ///
  /// - Returns: the report against the one before it; nil for the first.
  public mutating func add(_ edition: AnnotatedEdition) -> ChangeReport? {
    editions.append(edition.edition)
    let lines = LineIndex(edition.document.text)
    defer { last = edition }
    guard let last else {
      figures = Array(repeating: nil, count: edition.annotated.figures.count)
      demands = Array(repeating: nil, count: edition.annotated.demands.count)
      extend(by: edition, lines)
      sentences.begin(edition)
      return nil
    }
    let (report, alignment) = comparer.comparison(from: last, to: edition)
    let links = StatementLinks(from: last, to: edition, along: alignment, report: report)
    figures = edition.annotated.figures.indices.map { index in
      links.figures[index].flatMap { figures[$0] }
    }
    demands = edition.annotated.demands.indices.map { index in
      links.demands[index].flatMap { demands[$0] }
    }
    extend(by: edition, lines)
    sentences.advance(from: last, to: edition, along: alignment, edition: editions.count - 1)
    return report
  }

  /// What is known about the last edition beside an earlier one.
  ///
  /// - Parameter old: the index of the earlier edition.
  public func history(since old: Int) -> SeriesHistory {
    guard let last else {
      return SeriesHistory(
        editions: [], old: 0, strands: [], figures: [:], demands: [:], stories: [])
    }
    return SeriesHistory(
      editions: editions, old: old, strands: strands,
      figures: Self.byPlace(figures) { last.annotated.figures[$0].span.start },
      demands: Self.byPlace(demands) { last.annotated.demands[$0].span.start },
      stories: sentences.stories(of: last, since: old))
  }

  private static func byPlace(_ strands: [Int?], _ start: (Int) -> Int) -> [Int: Int] {
    var places: [Int: Int] = [:]
    for (index, strand) in strands.enumerated() {
      if let strand { places[start(index)] = strand }
    }
    return places
  }

  /// Gives every figure and demand its strand and lengthens those.
  private mutating func extend(by edition: AnnotatedEdition, _ lines: LineIndex) {
    let now = editions.count - 1
    let annotated = edition.annotated
    for (index, figure) in annotated.figures.enumerated() where !figure.isInName {
      let block = edition.document.sentences[figure.sentence].block
      figures[index] = lengthened(figures[index], now, block) { old in
        old.figure?.value == figure.value && old.figure?.bound == figure.bound
      } reads: { old in
        edition.reads(old.text, inSentence: figure.sentence)
      } excerpt: {
        edition.excerpt(ofSentence: figure.sentence, figure: figure, lines: lines)
      }
    }
    for (index, demand) in annotated.demands.enumerated() {
      let block = edition.document.sentences[demand.sentence].block
      demands[index] = lengthened(demands[index], now, block) { old in
        old.demand?.strength == demand.strength && old.demand?.polarity == demand.polarity
      } reads: { old in
        edition.reads(old.text, inSentence: demand.sentence)
      } excerpt: {
        edition.excerpt(ofSentence: demand.sentence, demand: demand, lines: lines)
      }
    }
  }

  private mutating func lengthened(
    _ strand: Int?, _ now: Int, _ block: Int, stays: (Excerpt) -> Bool,
    reads: (Excerpt) -> Bool, excerpt: () -> Excerpt
  ) -> Int {
    guard let strand, let point = strands[strand].points.last else {
      strands.append(
        Strand(
          points: [Strand.Point(first: now, last: now, excerpt: excerpt(), block: block)]))
      return strands.count - 1
    }
    if point.last == now - 1 && stays(point.excerpt) {
      let latest = strands[strand].points.count - 1
      strands[strand].points[latest].last = now
      // A sentence that says as much in other words is quoted as it reads now.
      if !reads(point.excerpt) { strands[strand].points[latest].excerpt = excerpt() }
    } else {
      strands[strand].points.append(
        Strand.Point(first: now, last: now, excerpt: excerpt(), block: block))
    }
    return strand
  }
}

extension AnnotatedEdition {
  /// Whether a sentence reads so, letter for letter.
  fileprivate func reads(_ words: String, inSentence sentence: Int) -> Bool {
    document.text.utf8[document.sentences[sentence].span.range].elementsEqual(words.utf8)
  }
}
