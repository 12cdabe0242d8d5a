internal import Lexicon
internal import PolicyModel

/// Tells sentences apart that differ in nothing but plain or polite style: する, します.
enum StyleOfSentences {
  /// Whether two sentences say the same, one plainly and one politely.
  static func isSame(_ old: String, _ new: String) -> Bool {
    let a = body(old)
    let b = body(new)
    if a == b { return false }
    return StyleEndings.rows.contains { row in
      row.polite.contains { polite in
        fits(a, row.plain, b, polite) || fits(b, row.plain, a, polite)
      }
    }
  }

  /// Whether edits change plain for polite style and marks, nothing else: 失われて⟦いる⟧（極端な
  /// 安定志向）. A bare noun takes です or します only where a clause ends.
  static func areStyle(_ hunks: [WordHunk], in sentence: Range<Int>, _ comparison: Comparison)
    -> Bool
  {
    var isStyle = false
    for hunk in hunks {
      let old = comparison.old.words(hunk.old)
      let new = comparison.new.words(hunk.new)
      if hasNoWords(old), hasNoWords(new) { continue }
      let isLast = endsClause(hunk.new.upperBound, in: sentence, comparison.new)
      let fits = StyleEndings.rows.contains { row in
        (isLast || !row.plain.isEmpty)
          && row.polite.contains { polite in
            body(old) == row.plain && body(new) == polite
              || body(new) == row.plain && body(old) == polite
          }
      }
      guard fits else { return false }
      isStyle = true
    }
    return isStyle
  }

  private static func hasNoWords(_ words: String) -> Bool {
    words.unicodeScalars.allSatisfy { NotationOfWords.isMark($0) || NotationOfWords.isSpace($0) }
  }

  private static func endsClause(_ place: Int, in sentence: Range<Int>, _ view: EditionView) -> Bool
  {
    guard place < sentence.upperBound else { return true }
    guard let next = view.words(place..<sentence.upperBound).unicodeScalars.first else {
      return true
    }
    return NotationOfWords.isMark(next) || NotationOfWords.isSpace(next)
  }

  private static func fits(
    _ plain: Substring, _ plainEnd: String, _ polite: Substring, _ politeEnd: String
  ) -> Bool {
    plain.hasSuffix(plainEnd) && polite.hasSuffix(politeEnd)
      && plain.utf8.count - plainEnd.utf8.count == polite.utf8.count - politeEnd.utf8.count
      && plain.utf8.dropLast(plainEnd.utf8.count)
        .elementsEqual(polite.utf8.dropLast(politeEnd.utf8.count))
  }

  /// A sentence without the marks at its end.
  private static func body(_ sentence: String) -> Substring {
    var body = Substring(sentence)
    while let last = body.unicodeScalars.last,
      NotationOfWords.isMark(last) || NotationOfWords.isSpace(last)
    {
      body.unicodeScalars.removeLast()
    }
    return body
  }
}
