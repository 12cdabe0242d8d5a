public import PolicyModel

/// The editions of a series in order of publication, and what they say over time.
public struct EditionTimeline {
  /// Oldest first.
  private let editions: [AnnotatedEdition]
  private let links: SentenceLinks

  /// - Parameter editions: the editions, oldest first.
  public init(_ editions: [AnnotatedEdition]) {
    self.init(editions, links: SentenceLinks())
  }

  init(_ editions: [AnnotatedEdition], links: SentenceLinks) {
    self.editions = editions
    self.links = links
  }

  /// The newest edition; nil where there is none.
  public var latest: Edition? { editions.last?.edition }

  /// How a figure or demand that words name went through all editions.
  ///
  /// The words may stand in the figure's subject, its sentence or the headings above. In all
  /// editions the same kind and unit are followed: those of most editions.
  ///
  /// - Returns: one point for each edition; nil where no edition has the words.
  public func track(_ words: String) -> Track? {
    let query = Query(words)
    guard !query.isEmpty else { return nil }
    let found = editions.map { query.candidates(in: $0) }
    let measure = Self.commonMeasure(found)
    var points: [Track.Point] = []
    var last: ExactNumber?
    for (edition, candidates) in zip(editions, found) {
      guard
        let best = candidates.filter({ $0.measure == measure }).max(by: { $0.score < $1.score })
      else {
        points.append(Track.Point(edition: edition.edition))
        continue
      }
      let number = best.number
      points.append(
        Track.Point(
          edition: edition.edition, excerpt: best.excerpt(in: edition), value: best.value,
          delta: last.flatMap { old in number.map { $0 - old } }))
      last = number ?? last
    }
    return points.contains { $0.excerpt != nil } ? Track(words: words, points: points) : nil
  }

  /// Which edition first said the words, and which changed, dropped or restored them.
  ///
  /// The sentence is followed back and forth through the alignment of neighbouring editions, so
  /// that it is found before it had today's wording.
  ///
  /// - Returns: nil where no edition has the words.
  public func origin(_ words: String) -> Origin? {
    let query = Query(words)
    guard !query.isEmpty,
      let start = editions.indices.last(where: { query.sentence(in: editions[$0]) != nil }),
      let sentence = query.sentence(in: editions[start])
    else { return nil }
    var place: [Int?] = Array(repeating: nil, count: editions.count)
    place[start] = sentence
    for index in stride(from: start, to: 0, by: -1) {
      place[index - 1] =
        place[index].flatMap { partner(of: $0, from: index, to: index - 1) }
        ?? query.sentence(in: editions[index - 1])
    }
    for index in start..<max(start, editions.count - 1) {
      place[index + 1] =
        place[index].flatMap { partner(of: $0, from: index, to: index + 1) }
    }
    return Origin(words: words, steps: steps(through: place))
  }

  private func steps(through place: [Int?]) -> [Origin.Step] {
    var steps: [Origin.Step] = []
    var last: (edition: Int, text: String)?
    var isPresent = false
    for index in editions.indices {
      let edition = editions[index]
      guard let sentence = place[index] else {
        if isPresent, let last, let gone = place[last.edition] {
          steps.append(
            Origin.Step(
              event: .dropped, edition: edition.edition,
              excerpt: editions[last.edition].excerpt(ofSentence: gone)))
        }
        isPresent = false
        continue
      }
      let text = edition.document.folded.string(edition.document.sentences[sentence].folded)
      let event: Origin.Event? =
        last == nil ? .first : !isPresent ? .restored : last?.text != text ? .changed : nil
      if let event {
        steps.append(
          Origin.Step(
            event: event, edition: edition.edition,
            excerpt: edition.excerpt(ofSentence: sentence)))
      }
      last = (index, text)
      isPresent = true
    }
    return steps
  }

  /// The sentence of a neighbouring edition that answers to one of this.
  private func partner(of sentence: Int, from index: Int, to other: Int) -> Int? {
    let old = min(index, other)
    for link in links.between(old, and: old + 1, of: editions) {
      let (here, there) = index > other ? (link.new, link.old) : (link.old, link.new)
      if here.contains(sentence) { return there.first }
    }
    return nil
  }

  private static func commonMeasure(_ found: [[Query.Candidate]]) -> Query.Measure? {
    var scores: [Query.Measure: Int] = [:]
    for candidates in found {
      var best: [Query.Measure: Int] = [:]
      for candidate in candidates {
        best[candidate.measure] = max(best[candidate.measure] ?? 0, candidate.score)
      }
      scores.merge(best, uniquingKeysWith: +)
    }
    return scores.max { ($0.value, $0.key.name) < ($1.value, $1.key.name) }?.key
  }
}

extension AnnotatedEdition {
  /// A sentence as evidence, with the figure or demand that it is shown for.
  ///
  /// - Parameter lines: the lines of its text, where many excerpts are made.
  func excerpt(
    ofSentence index: Int, figure: Figure? = nil, demand: Demand? = nil,
    lines: LineIndex? = nil
  ) -> Excerpt {
    let sentence = document.sentences[index]
    let own = figure?.folded ?? demand?.folded
    let focus = own.map { own in
      let start = document.folded.visibleText(
        sentence.folded.lowerBound..<own.lowerBound, in: document.text
      ).utf8.count
      return start..<start
        + document.folded.visibleText(own, in: document.text).utf8.count
    }
    return Excerpt(
      text: document.visibleText(ofSentence: index),
      line: (lines ?? LineIndex(document.text)).line(at: figure?.span.start ?? sentence.span.start),
      section: document.path(ofSection: document.section(ofSentence: index)),
      span: figure?.span ?? demand?.span ?? sentence.span, figure: figure, demand: demand,
      focus: focus)
  }
}
