internal import PolicyModel

/// C27: a sentence carried over unchanged although its date no longer holds.
///
/// Fires only beside the edition before: the same words, and a deadline that has passed since,
/// a relative year that now means another, or a period that has run out.
struct CarryOverCheck: ConsistencyCheck {
  static let id = "C27"
  private static let inner: [any ConsistencyCheck] = [
    RelativeYearCheck(), PassedDeadlineCheck(), ElapsedPeriodCheck(),
  ]

  func findings(in edition: CheckedEdition) -> [Finding] {
    guard edition.predecessor != nil else { return [] }
    let stale = Self.inner.flatMap { $0.findings(in: edition) }
    return stale.compactMap { finding in
      guard let place = finding.places.last,
        let sentence = edition.sentence(at: place.span.start), edition.isUnchanged(sentence)
      else { return nil }
      return edition.finding(
        Self.id, .medium, at: finding.places, facts: finding.facts,
        arithmetic: finding.arithmetic)
    }
  }
}

extension CheckedEdition {
  /// The sentence around a source offset.
  ///
  /// - Complexity: O(log *sentences*).
  func sentence(at offset: Int) -> Int? {
    var low = 0
    var high = document.sentences.count
    while low < high {
      let middle = (low + high) / 2
      if document.sentences[middle].span.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low < document.sentences.count ? low : nil
  }
}
