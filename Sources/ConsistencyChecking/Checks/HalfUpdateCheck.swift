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
    let left = leftBehind(by: updates, in: edition, from: predecessor)
    return updates.flatMap { old, new -> [Finding] in
      let subject = SubjectKey(old.subject)
      let nouns = subject.nouns
      return (left[Key(old)] ?? []).compactMap { twin, key, twinNouns -> Finding? in
        guard !subject.text.isEmpty, !key.text.isEmpty,
          subject == key || !nouns.isDisjoint(with: twinNouns), twin.role == old.role,
          twin.asOf == nil || twin.asOf == old.asOf
        else { return nil }
        return edition.finding(
          Self.id, .high, at: [edition.excerpt(new), edition.excerpt(twin)],
          facts: [
            .init("subject", twin.subject), .init("old", old.value.description),
            .init("new", new.value.description),
          ],
          arithmetic: "\(old.value) → \(new.value), \(twin.value)")
      }
    }
  }

  /// The figures of unchanged sentences that say what an update said before.
  private func leftBehind(
    by updates: [(old: Figure, new: Figure)], in edition: CheckedEdition,
    from predecessor: Predecessor
  ) -> [Key: [(figure: Figure, subject: SubjectKey, nouns: Set<String>)]] {
    var left: [Key: [(figure: Figure, subject: SubjectKey, nouns: Set<String>)]] = [:]
    for update in updates { left[Key(update.old)] = [] }
    let unchanged = predecessor.unchangedSentences
    for figure in edition.figures where !figure.isInName && unchanged.contains(figure.sentence) {
      let key = Key(figure)
      guard left[key] != nil else { continue }
      let subject = SubjectKey(figure.subject)
      left[key]?.append((figure, subject, subject.nouns))
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
