internal import PolicyModel

/// Makes the lines that date two editions answer to one another.
///
/// March 2024 and September 2025 have no word in common, yet each is its edition's date.
struct DateLineRepair {
  let old: Document
  let new: Document

  /// Pairs the one date line of either edition that has no partner, where both stand in the same
  /// section as counted from the beginning or from the end.
  func repair(_ pairs: inout SentencePairs) {
    let ahead = lines(old).filter { pairs.isFree(old: $0) }
    let back = lines(new).filter { pairs.isFree(new: $0) }
    guard ahead.count == 1, back.count == 1, let first = ahead.first, let second = back.first
    else { return }
    let places = (old.section(ofSentence: first), new.section(ofSentence: second))
    guard
      places.0 == places.1 || old.sections.count - places.0 == new.sections.count - places.1
    else { return }
    pairs.pair(first, second)
  }

  /// The sentences that are a date line.
  private func lines(_ document: Document) -> [Int] {
    document.blocks.compactMap { block in
      block.kind == .dateLine && block.sentences.count == 1 ? block.sentences.lowerBound : nil
    }
  }
}
