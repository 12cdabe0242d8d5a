internal import PolicyModel

/// A stretch of old words and the new words in its stead; either may be empty.
package struct WordHunk: Hashable, Sendable {
  /// In the folded text of the old edition.
  package var old: Range<Int>
  /// In the folded text of the new edition.
  package var new: Range<Int>
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
  /// Neighbouring sentences are read as one text; of those that stand apart only the first
  /// run is compared, the others count as changed whole.
  func hunks(of pair: Correspondence) -> [WordHunk] {
    var oldRuns = Self.runs(pair.old)[...]
    var newRuns = Self.runs(pair.new)[...]
    var hunks: [WordHunk] = []
    while let a = oldRuns.popFirst(), let b = newRuns.popFirst() {
      hunks += WordEdits(old: side(old, a), new: side(new, b)).hunks
    }
    for run in oldRuns {
      let behind = hunks.last?.new.upperBound ?? 0
      hunks.append(WordHunk(old: folded(old, run), new: behind..<behind))
    }
    for run in newRuns {
      let behind = hunks.last?.old.upperBound ?? 0
      hunks.append(WordHunk(old: behind..<behind, new: folded(new, run)))
    }
    return hunks
  }

  private func side(_ view: EditionView, _ sentences: ClosedRange<Int>) -> WordEdits.Side {
    let figures = view.annotated.figures[
      view.annotated.figureRanges[sentences.lowerBound]
        .lowerBound..<view.annotated
        .figureRanges[sentences.upperBound].upperBound]
    return WordEdits.Side(
      bytes: view.document.folded.utf8, range: folded(view, sentences),
      figures: figures.map(\.folded), language: view.wordLanguage)
  }

  private func folded(_ view: EditionView, _ sentences: ClosedRange<Int>) -> Range<Int> {
    let all = view.document.sentences
    return all[sentences.lowerBound].folded.lowerBound..<all[sentences.upperBound].folded.upperBound
  }

  /// Runs of neighbouring sentences.
  private static func runs(_ sentences: [Int]) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for sentence in sentences {
      if let last = runs.last, last.upperBound + 1 == sentence {
        runs[runs.count - 1] = last.lowerBound...sentence
      } else {
        runs.append(sentence...sentence)
      }
    }
    return runs
  }
}
