internal import PolicyModel

/// C28: a figure that was updated in one place and left as it was in another.
///
/// Fires: 利用率38％ became 47％ in one sentence, and another sentence that stood unchanged still
/// says 利用率38％. Does not: values at another date, of another subject or unit.
struct HalfUpdateCheck: ConsistencyCheck {
  static let id = "C28"

  func findings(in edition: CheckedEdition) -> [Finding] {
    guard let predecessor = edition.predecessor else { return [] }
    let updates = updates(in: edition, from: predecessor)
    guard !updates.isEmpty else { return [] }
    let left = leftBehind(by: updates, in: edition)
    let alike = measuredAlike(
      asThoseAt: Set(updates.map { $0.new.folded.lowerBound }), in: edition)
    // One value left behind is told once, however often it was updated elsewhere.
    var missed: [Int: (twin: Figure, new: Figure)] = [:]
    for (old, new) in updates {
      let subject = SubjectKey(old.subject)
      let nouns = subject.nouns
      for twin in left[Key(old)] ?? [] where missed[twin.figure.folded.lowerBound] == nil {
        guard twin.figure.role == old.role || edition.isEnd(twin.figure) && edition.isEnd(new),
          twin.figure.sentence != new.sentence,
          twin.figure.asOf == nil || twin.figure.asOf == old.asOf
        else { continue }
        let isNamedAlike =
          !subject.text.isEmpty && !twin.subject.text.isEmpty
          && (subject == twin.subject || !nouns.isDisjoint(with: twin.nouns))
        guard
          alike.contains(Pair(new, twin.figure))
            || isNamedAlike && (!edition.isEnglish || subject == twin.subject)
        else { continue }
        missed[twin.figure.folded.lowerBound] = (twin.figure, new)
      }
    }
    return missed.sorted { $0.key < $1.key }.map { _, found in
      edition.finding(
        Self.id, .high, at: [edition.excerpt(found.new), edition.excerpt(found.twin)],
        facts: [
          .init("subject", edition.isEnglish ? "" : found.twin.subject),
          .init("old", edition.shown(found.twin)), .init("new", edition.shown(found.new)),
        ],
        arithmetic: "\(found.twin.value) → \(found.new.value), \(found.twin.value)")
    }
  }

  private struct Twin {
    let figure: Figure
    let subject: SubjectKey
    let nouns: Set<String>
  }

  /// Two figures by where they begin.
  private struct Pair: Hashable {
    let first: Int
    let second: Int

    init(_ a: Figure, _ b: Figure) {
      first = min(a.folded.lowerBound, b.folded.lowerBound)
      second = max(a.folded.lowerBound, b.folded.lowerBound)
    }
  }

  /// The pairs of one thing that hold a figure which begins at one of these places.
  private func measuredAlike(
    asThoseAt places: Set<Int>, in edition: CheckedEdition
  ) -> Set<Pair> {
    let book = edition.measures
    let isAsked = book.measures.map {
      places.contains(edition.figures[$0.figure].folded.lowerBound)
    }
    var alike: Set<Pair> = []
    for pair in edition.alikeMeasures where isAsked[pair.first] || isAsked[pair.second] {
      let (a, b) = book.figures(pair)
      alike.insert(Pair(a, b))
    }
    return alike
  }

  /// The figures of unchanged sentences that say what an update said before.
  private func leftBehind(
    by updates: [(old: Figure, new: Figure)], in edition: CheckedEdition
  ) -> [Key: [Twin]] {
    var left: [Key: [Twin]] = [:]
    for update in updates { left[Key(update.old)] = [] }
    for figure in edition.figures
    where !figure.isInName && edition.isUnchanged(figure.sentence) {
      let key = Key(figure)
      // In a text made of copies one value stays in thousands of places.
      guard let twins = left[key], twins.count < 64 else { continue }
      let subject = SubjectKey(figure.subject)
      left[key]?.append(Twin(figure: figure, subject: subject, nouns: subject.nouns))
    }
    return left
  }

  private struct Key: Hashable {
    let kind: Figure.Kind
    let unit: String
    let value: Figure.Value

    init(_ figure: Figure) {
      kind = figure.kind
      unit = figure.unit
      value = figure.value
    }
  }

  /// Figures that changed their value inside a sentence that otherwise answers to one of old.
  private func updates(
    in edition: CheckedEdition, from predecessor: Predecessor
  ) -> [(old: Figure, new: Figure)] {
    predecessor.alignment.sentences.flatMap { link -> [(old: Figure, new: Figure)] in
      guard link.similarity < 1, link.similarity >= 0.5, link.old.count == 1, link.new.count == 1
      else { return [] }
      let old = predecessor.edition.annotated.figures(inSentence: link.old[0])
      let new = edition.edition.annotated.figures(inSentence: link.new[0])
      guard old.count == new.count else { return [] }
      return zip(old, new).filter { a, b in
        a.kind == b.kind && a.unit == b.unit && a.value != b.value && !a.isInName
      }.map { (old: $0, new: $1) }
    }
  }
}
