internal import Lexicon

/// Whether words name another text, whose articles they may speak of.
enum OtherTexts {
  /// - Complexity: O(*n*) in the words.
  static func areNamed(in words: FoldedWords) -> Bool {
    words.containsAny(of: CheckingWords.otherTexts)
      || CheckingWords.otherTextEnds.contains { end in
        var from = words.range.lowerBound
        while let place = words.first(end.sign, from: from) {
          let isOther =
            end.before.contains { stands(String($0), endingAt: place.lowerBound, in: words) }
            || end.behind.contains { words.stands(String($0), at: place.upperBound) }
          if !isOther { return true }
          from = place.upperBound
        }
        return false
      }
  }

  private static func stands(_ sign: String, endingAt end: Int, in words: FoldedWords) -> Bool {
    let start = end - sign.utf8.count
    return start >= words.range.lowerBound && words.stands(sign, at: start)
  }
}
