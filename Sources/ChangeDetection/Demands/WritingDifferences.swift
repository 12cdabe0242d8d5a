internal import PolicyModel

/// How far two sentences that answer each other differ in writing alone: in marks, in spelling, and
/// in figures that have been compared already.
///
/// Each correspondence is looked at once, whatever number of demands stands in it.
struct WritingDifferences {
  /// Correspondences that differ in nothing else: no demand of theirs has changed.
  private(set) var notationOnly: Set<Int> = []
  /// Correspondences that are the same words but for spelling and for figures with a partner.
  private var spelledAlike: Set<Int> = []
  /// Where marks are among the edits: those edits that change words, in the order of the text.
  private var matter: [Int: [WordHunk]] = [:]

  /// - Parameters:
  ///   - figurePairs: for each old figure its partner in the new edition.
  ///   - explained: what comparing figures has told.
  /// - Complexity: O(*n* log *n*) in the length of the sentences that differ.
  init(
    _ comparison: Comparison, _ differences: SentenceDifferences, figurePairs: [Int?],
    explained: ExplainedWords
  ) {
    let holdsDemand = { (places: Correspondence) in
      places.old.contains { !comparison.old.annotated.demandRanges[$0].isEmpty }
        || places.new.contains { !comparison.new.annotated.demandRanges[$0].isEmpty }
    }
    let spelling = SpellingOfSentences(comparison)
    let order = ListOrder(language: comparison.new.document.language.rawValue)
    for (link, hunks) in differences.hunks where !hunks.isEmpty {
      let places = comparison.alignment.sentences[link]
      guard holdsDemand(places) else { continue }
      let (old, new) = (explained.old[link] ?? [], explained.new[link] ?? [])
      let rest = UnexplainedHunks(comparison, explainedOld: old, explainedNew: new)
        .rest(of: hunks).filter { NotationOfWords.kind(of: [$0], comparison) == nil }
      let isSubstantial = explained.substantial.contains(link)
      let isReordered = order.map { Self.areReordered(places, $0, comparison) } ?? false
      if !isSubstantial, rest.isEmpty || isReordered || spelling.isSame(places, told: old, new) {
        notationOnly.insert(link)
        continue
      }
      let paired = Self.paired(places, figurePairs, comparison)
      if spelling.isSame(places, told: paired.old, paired.new) { spelledAlike.insert(link) }
      if hunks.contains(where: { Self.holdsMark($0, comparison) }) { matter[link] = rest }
    }
  }

  /// Whether nothing but marks, spelling and figures differs in what both demands say: a comma that
  /// went may end an object elsewhere, and no word of it is new.
  ///
  /// - Complexity: O(log *n* + *k*) in the edits of the correspondence and those that touch.
  func haveSameWords(_ old: Demand, _ new: Demand, _ link: Int) -> Bool {
    if spelledAlike.contains(link) { return true }
    guard let matter = matter[link] else { return false }
    return !Self.touches(matter, \.old, old.folded) && !Self.touches(matter, \.new, new.folded)
  }

  private static func areReordered(
    _ places: Correspondence, _ order: ListOrder, _ comparison: Comparison
  ) -> Bool {
    guard places.old.count == 1, places.new.count == 1 else { return false }
    return order.isSame(
      comparison.old.words(comparison.old.document.sentences[places.old[0]].folded),
      comparison.new.words(comparison.new.document.sentences[places.new[0]].folded))
  }

  /// Whether one of some edits, which do not overlap, touches a stretch of its side.
  private static func touches(
    _ hunks: [WordHunk], _ side: (WordHunk) -> Range<Int>, _ stretch: Range<Int>
  ) -> Bool {
    var (low, high) = (0, hunks.count)
    while low < high {
      let middle = (low + high) / 2
      if side(hunks[middle]).upperBound < stretch.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < hunks.count && side(hunks[low]).lowerBound <= stretch.upperBound
  }

  private static func paired(
    _ places: Correspondence, _ figurePairs: [Int?], _ comparison: Comparison
  ) -> (old: [Range<Int>], new: [Range<Int>]) {
    let (old, new) = (comparison.old.annotated, comparison.new.annotated)
    let there = Set(places.new)
    var told: (old: [Range<Int>], new: [Range<Int>]) = ([], [])
    for sentence in places.old {
      for index in old.figureRanges[sentence] where index < figurePairs.count {
        guard let partner = figurePairs[index], there.contains(new.figures[partner].sentence) else {
          continue
        }
        told.old.append(old.figures[index].folded)
        told.new.append(new.figures[partner].folded)
      }
    }
    return told
  }

  /// Whether marks are among what an edit took or gave.
  private static func holdsMark(_ hunk: WordHunk, _ comparison: Comparison) -> Bool {
    comparison.old.words(hunk.old).unicodeScalars.contains(where: NotationOfWords.isMark)
      || comparison.new.words(hunk.new).unicodeScalars.contains(where: NotationOfWords.isMark)
  }
}
