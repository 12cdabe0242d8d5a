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
