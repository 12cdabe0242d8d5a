/// Ties amounts to the date they held at: as of June 2025, Stand Juni 2025, 48% (2025).
struct DatedAmounts {
  let text: SentenceText

  /// The same drafts; those beside the first date of a state held on it.
  ///
  /// - Complexity: O(*n*) in the figures of the sentence.
  func dated(_ drafts: consuming [FigureDraft]) -> [FigureDraft] {
    var result = drafts
    var isDated = false
    for index in result.indices where result[index].isTemporal {
      if text.byte(result[index].range.lowerBound - 1) == 0x28,
        text.byte(result[index].range.upperBound) == 0x29
      {
        result[index].role = .asOf
      }
      // The first date that tells when is that of all numbers.
      guard result[index].role == .asOf, !isDated else { continue }
      isDated = true
      for other in result.indices where other != index {
        if case .number = result[other].amount, !result[other].isInName, result[other].asOf == nil {
          result[other].asOf = index
        }
      }
    }
    return result
  }
}
