internal import PolicyModel

/// Demands whose words differ in writing alone.
extension DemandComparing {
  /// 年2回 → 年に二度, "the levy, ending" → "the levy ending": all that differs are marks, spellings
  /// and figures written in another way.
  func differs(_ link: Int, onlyInNotation explained: ExplainedWords) -> Bool {
    guard !explained.substantial.contains(link), let hunks = differences.hunks[link],
      !hunks.isEmpty
    else { return false }
    let isTold = { (words: Range<Int>, told: [Range<Int>]?) in
      words.isEmpty
        || told?.contains {
          $0.lowerBound <= words.lowerBound && words.upperBound <= $0.upperBound
        } ?? false
    }
    let isOfNotation = hunks.allSatisfy {
      isTold($0.old, explained.old[link]) && isTold($0.new, explained.new[link])
        || isOfMarks($0)
    }
    return isOfNotation || isOfSpelling(link, explained)
  }

  /// Whether nothing but marks and figures differs in what both demands say: a comma that went
  /// may end an object elsewhere, and no word of it is new.
  func haveSameWords(
    _ old: Demand, _ new: Demand, _ link: Int, _ explained: ExplainedWords
  ) -> Bool {
    guard let hunks = differences.hunks[link] else { return false }
    if isOfSpellingAndFigures(link) { return true }
    guard hunks.contains(where: holdsMark) else { return false }
    let rest = UnexplainedHunks(
      comparison, explainedOld: explained.old[link] ?? [], explainedNew: explained.new[link] ?? []
    ).rest(of: hunks)
    return rest.allSatisfy { hunk in
      isOfMarks(hunk) || !touches(hunk.old, old.folded) && !touches(hunk.new, new.folded)
    }
  }

  private func isOfSpelling(_ link: Int, _ explained: ExplainedWords) -> Bool {
    SpellingOfSentences(comparison).isSame(
      comparison.alignment.sentences[link], told: explained.old[link] ?? [],
      explained.new[link] ?? [])
  }

  /// Figures that have a partner are compared by themselves; all else is spelled otherwise.
  private func isOfSpellingAndFigures(_ link: Int) -> Bool {
    let places = comparison.alignment.sentences[link]
    let (old, new) = (comparison.old.annotated, comparison.new.annotated)
    var told: (old: [Range<Int>], new: [Range<Int>]) = ([], [])
    for index in places.old.flatMap({ Array(old.figureRanges[$0]) }) {
      guard index < judgement.figurePairs.count, let partner = judgement.figurePairs[index],
        places.new.contains(new.figures[partner].sentence)
      else { continue }
      told.old.append(old.figures[index].folded)
      told.new.append(new.figures[partner].folded)
    }
    return SpellingOfSentences(comparison).isSame(places, told: told.old, told.new)
  }

  private func isOfMarks(_ hunk: WordHunk) -> Bool {
    NotationOfWords.kind(of: [hunk], comparison) != nil
  }

  /// Whether marks are among what an edit took or gave.
  private func holdsMark(_ hunk: WordHunk) -> Bool {
    comparison.old.words(hunk.old).unicodeScalars.contains(where: NotationOfWords.isMark)
      || comparison.new.words(hunk.new).unicodeScalars.contains(where: NotationOfWords.isMark)
  }

  private func touches(_ words: Range<Int>, _ demand: Range<Int>) -> Bool {
    words.lowerBound <= demand.upperBound && demand.lowerBound <= words.upperBound
  }
}
