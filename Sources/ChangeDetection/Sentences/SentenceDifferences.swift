internal import PolicyModel

/// A stretch of old words and the new words in its stead; either may be empty.
struct WordHunk: Hashable {
  /// In the folded text of the old edition.
  var old: Range<Int>
  /// In the folded text of the new edition.
  var new: Range<Int>
}

/// The word edits of every pair of sentences whose words differ.
struct SentenceDifferences {
  /// By the index of the correspondence; none for equal and for lonely sentences.
  private(set) var hunks: [Int: [WordHunk]] = [:]

  init(_ comparison: Comparison) {
    for (link, pair) in comparison.alignment.sentences.enumerated()
    where !pair.old.isEmpty && !pair.new.isEmpty && !comparison.hasEqualWords(pair) {
      hunks[link] = comparison.hunks(of: pair)
    }
  }
}

extension Comparison {
  /// The word edits between both sides of a correspondence of sentences.
  ///
  /// Of several sentences on a side, each is a stretch of its own; words are compared across.
  func hunks(of pair: Correspondence) -> [WordHunk] {
    let oldStretches = pair.old.map { old.document.sentences[$0].folded }
    let newStretches = pair.new.map { new.document.sentences[$0].folded }
    return WordComparing.hunks(
      old: old.document.folded.utf8, oldStretches, new: new.document.folded.utf8, newStretches)
  }
}
