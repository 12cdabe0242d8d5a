internal import PolicyModel

/// C28: a figure that was updated in one place and left as it was in another.
///
/// Fires: 利用率38％ became 47％ in one sentence, and another sentence that stood unchanged still
/// says 利用率38％. Does not: values at another date, of another subject or unit.
struct HalfUpdateCheck: ConsistencyCheck {
  static let id = "C28"

  func findings(in edition: CheckedEdition) -> [Finding] {
    guard let predecessor = edition.predecessor else { return [] }
    let unchanged = predecessor.unchangedSentences
    let left = Dictionary(
      grouping: edition.figures.filter { unchanged.contains($0.sentence) && !$0.isInName },
      by: { Key(kind: $0.kind, unit: $0.unit, value: $0.value) })
    return updates(in: edition, from: predecessor).flatMap { old, new in
      (left[Key(kind: old.kind, unit: old.unit, value: old.value)] ?? []).compactMap { twin in
        guard Self.isSame(old.subject, twin.subject), twin.role == old.role,
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

  private struct Key: Hashable {
    let kind: Figure.Kind
    let unit: String
    let value: Figure.Value
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

  private static func isSame(_ a: String, _ b: String) -> Bool {
    let x = SubjectKey(a)
    let y = SubjectKey(b)
    guard !x.text.isEmpty, !y.text.isEmpty else { return false }
    return x == y || !x.nouns.isDisjoint(with: y.nouns)
  }
}
