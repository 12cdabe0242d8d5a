internal import Lexicon
internal import PolicyModel

/// C10: parts that claim to be all and do not add up to the stated whole.
///
/// Fires: 予算は100億円（内訳は施設60億円、人件費30億円）; a table's 合計 row. Does not: parts
/// without a claim to be all, an open list (など), hedged values.
struct SumCheck: ConsistencyCheck {
  static let id = "C10"

  func findings(in edition: CheckedEdition) -> [Finding] {
    edition.document.sentences.indices.flatMap { breakdown(in: edition, sentence: $0) }
      + TableSums(edition: edition).findings()
  }

  private func breakdown(in edition: CheckedEdition, sentence: Int) -> [Finding] {
    let own = edition.edition.annotated.figures(inSentence: sentence)
    guard own.count >= 3 else { return [] }
    let figures = own.filter {
      ($0.kind == .count || $0.kind == .money) && $0.bound == .exactly && !$0.isInName
    }
    guard figures.count >= 3 else { return [] }
    let words = edition.words(ofSentence: sentence)
    guard let cue = words.first("内訳") ?? words.first("breakdown"),
      let whole = figures.last(where: { $0.folded.upperBound <= cue.lowerBound })
    else { return [] }
    let end = Self.closing(of: cue, in: words)
    let parts = figures.filter {
      $0.folded.lowerBound >= cue.upperBound && $0.folded.upperBound <= end
        && $0.unit == whole.unit
    }
    let rest = FoldedWords(words.utf8, cue.upperBound..<end)
    guard parts.count >= 2, !rest.containsAny(of: CheckingWords.openListWords) else { return [] }
    return Self.finding(in: edition, whole: whole, parts: parts).map { [$0] } ?? []
  }

  /// The bracket that closes around the breakdown, else the sentence's end.
  private static func closing(of cue: Range<Int>, in words: FoldedWords) -> Int {
    guard words.ends("(", at: cue.lowerBound) else { return words.range.upperBound }
    return words.first(")", from: cue.upperBound)?.lowerBound ?? words.range.upperBound
  }

  /// A finding where exact parts miss the exact whole.
  static func finding(
    in edition: CheckedEdition, whole: Figure, parts: [Figure]
  ) -> Finding? {
    guard case .number(let stated) = whole.value, let total = stated.decimal else { return nil }
    var sum = ExactDecimal.zero
    for part in parts {
      guard case .number(let value) = part.value, let number = value.decimal else { return nil }
      sum = sum + number
    }
    guard sum != total else { return nil }
    let terms = parts.map { $0.value.description }.joined(separator: " + ")
    return edition.finding(
      id, .medium, at: [edition.excerpt(whole)] + parts.map { edition.excerpt($0) },
      facts: [.init("stated", total.description), .init("computed", sum.description)],
      arithmetic: "\(terms) = \(sum) ≠ \(total)")
  }
}
