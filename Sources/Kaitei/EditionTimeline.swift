internal import ChangeDetection
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
    return Origin(words: words, steps: steps(through: place, of: query))
  }

  private func steps(through place: [Int?], of query: Query) -> [Origin.Step] {
    var steps: [Origin.Step] = []
    var last: (edition: Int, sentence: Int, text: String)?
    var isPresent = false
    for index in editions.indices {
      let edition = editions[index]
      guard let sentence = place[index] else {
        if isPresent, let last {
          let former = editions[last.edition]
          steps.append(
            Origin.Step(
              event: .dropped, edition: edition.edition,
              excerpt: former.excerpt(ofSentence: last.sentence),
              saysWords: query.stands(inSentence: last.sentence, of: former)))
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
            excerpt: edition.excerpt(ofSentence: sentence),
            saysWords: query.stands(inSentence: sentence, of: edition),
            edits: last.map {
              Self.edits(from: editions[$0.edition], $0.sentence, to: edition, sentence)
            } ?? []))
      }
      last = (index, sentence, text)
      isPresent = true
    }
    return steps
  }

  /// What stands in one sentence instead of what stood in the other, word by word.
  private static func edits(
    from old: AnnotatedEdition, _ oldSentence: Int, to new: AnnotatedEdition, _ newSentence: Int
  ) -> [Origin.Edit] {
    func side(_ edition: AnnotatedEdition, _ sentence: Int) -> WordEdits.Side {
      WordEdits.Side(
        bytes: edition.document.folded.utf8,
        range: edition.document.sentences[sentence].folded,
        figures: edition.annotated.figures(inSentence: sentence).map(\.folded),
        language: edition.document.language)
    }
    func words(_ range: Range<Int>, of edition: AnnotatedEdition) -> String {
      edition.document.folded.visibleText(range, in: edition.document.text)
    }
    return WordEdits(old: side(old, oldSentence), new: side(new, newSentence)).hunks.map {
      Origin.Edit(old: words($0.old, of: old), new: words($0.new, of: new))
    }
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

  /// What the words mean in most editions; of equals, what changed more often.
  private static func commonMeasure(_ found: [[Query.Candidate]]) -> Query.Measure? {
    var scores: [Query.Measure: Int] = [:]
    var values: [Query.Measure: Set<String>] = [:]
    for candidates in found {
      var best: [Query.Measure: Query.Candidate] = [:]
      for candidate in candidates {
        if let other = best[candidate.measure], other.score >= candidate.score { continue }
        best[candidate.measure] = candidate
      }
      for (measure, candidate) in best {
        scores[measure, default: 0] += candidate.score
        values[measure, default: []].insert(candidate.value)
      }
    }
    return scores.max { a, b in
      (a.value, values[a.key]?.count ?? 0, a.key.name)
        < (b.value, values[b.key]?.count ?? 0, b.key.name)
    }?.key
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
