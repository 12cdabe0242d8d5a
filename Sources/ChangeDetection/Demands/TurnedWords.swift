internal import Lexicon
internal import PolicyModel

/// A pair of sentences in which words may have turned: what the rules for that look at.
struct TurnedWords {
  let comparison: Comparison
  let old: ComparedSentence
  let new: ComparedSentence
  let oldSentence: Int
  let newSentence: Int
  let hunks: [WordHunk]
  /// Bytes that both sentences have.
  private let common: Int

  /// nil where the sentences are too long, or too many words differ, to be held word by word.
  init?(_ hunks: [WordHunk], old oldSentence: Int, new newSentence: Int, _ comparison: Comparison) {
    let a = comparison.old.document.sentences[oldSentence].folded
    let b = comparison.new.document.sentences[newSentence].folded
    guard !hunks.isEmpty, hunks.count <= 8, max(a.count, b.count) <= 1_200,
      hunks.contains(where: { Self.changesWords($0, comparison) })
    else { return nil }
    self.hunks = hunks
    self.comparison = comparison
    (self.oldSentence, self.newSentence) = (oldSentence, newSentence)
    old = ComparedSentence(comparison.old, oldSentence)
    new = ComparedSentence(comparison.new, newSentence)
    common = a.count - hunks.reduce(0) { $0 + $1.old.count }
  }

  /// Two sentences as one edit: of demands that answer each other and sentences that do not.
  init?(whole oldSentence: Int, _ newSentence: Int, _ comparison: Comparison) {
    let whole = WordHunk(
      old: comparison.old.document.sentences[oldSentence].folded,
      new: comparison.new.document.sentences[newSentence].folded)
    self.init([whole], old: oldSentence, new: newSentence, comparison)
  }

  /// Whether more than the digits of a number changed, as they do in 「⟦2025年⟧」 → 「⟦2026年⟧」. A
  /// rank, 「⟦第1子⟧」 → 「⟦第2子⟧」, is a word.
  static func changesWords(_ hunk: WordHunk, _ comparison: Comparison) -> Bool {
    let (a, b) = (comparison.old.document.folded.utf8, comparison.new.document.folded.utf8)
    var (old, new) = (hunk.old, hunk.new)
    while !old.isEmpty, !new.isEmpty, a[old.upperBound - 1] == b[new.upperBound - 1] {
      old.removeLast()
      new.removeLast()
    }
    while !old.isEmpty, !new.isEmpty, a[old.lowerBound] == b[new.lowerBound] {
      old.removeFirst()
      new.removeFirst()
    }
    return a[hunk.old.lowerBound..<old.lowerBound].ends(with: BirthWords.nth)
      || old.contains { !a[$0].isOfNumber } || new.contains { !b[$0].isOfNumber }
  }

  /// Whether the sentences are much the same besides some edits.
  func isSmall(besides cluster: ClosedRange<Int>, weight: Int = 2) -> Bool {
    let rest = hunks.indices.filter { !cluster.contains($0) }
      .reduce(0) { $0 + hunks[$1].old.count + hunks[$1].new.count }
    return (old.isDivided ? rest : weight * rest) <= common
      && cluster.allSatisfy { hunks[$0].old.count <= 120 && hunks[$0].new.count <= 120 }
  }

  /// The last edit and both Japanese sentences without their stops, where little else changed.
  var ends: (hunk: WordHunk, old: ArraySlice<UInt8>, new: ArraySlice<UInt8>)? {
    let last = hunks.count - 1
    guard !old.isDivided, let hunk = hunks.last, isSmall(besides: last...last, weight: 1) else {
      return nil
    }
    return (hunk, SentenceEnd.withoutStop(old.bytes), SentenceEnd.withoutStop(new.bytes))
  }

  /// The edits that touch a stretch of either sentence, with those between them.
  func edits(at a: Range<Int>, _ b: Range<Int>) -> ClosedRange<Int>? {
    let touching = hunks.indices.filter {
      Self.touch(old.offsets(hunks[$0].old), a) || Self.touch(new.offsets(hunks[$0].new), b)
    }
    guard let first = touching.first, let last = touching.last else { return nil }
    return first...last
  }

  private static func touch(_ edit: Range<Int>, _ words: Range<Int>) -> Bool {
    edit.isEmpty
      ? words.lowerBound <= edit.lowerBound && edit.lowerBound <= words.upperBound
      : edit.overlaps(words)
  }

  /// Several edits as one.
  func joined(_ edits: ClosedRange<Int>) -> WordHunk {
    WordHunk(
      old: hunks[edits.lowerBound].old.lowerBound..<hunks[edits.upperBound].old.upperBound,
      new: hunks[edits.lowerBound].new.lowerBound..<hunks[edits.upperBound].new.upperBound)
  }

  /// Whether something besides the words that turned is denied in one of both alone: 「損害が⟦ない⟧とき
  /// 返還する」 → 「損害が⟦ある⟧とき返還しない」 turns nothing round.
  func isTurnedTwice(besides a: Range<Int>, _ b: Range<Int>) -> Bool {
    old.deniesOutside(of: a) != new.deniesOutside(of: b)
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with word: String) -> Bool {
    count >= word.utf8.count && suffix(word.utf8.count).elementsEqual(word.utf8)
  }
}
