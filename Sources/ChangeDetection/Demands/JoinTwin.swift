internal import PolicyModel

/// Two sentences of which one joins by a dot the deeds that the other joins as clauses: 「策定・公表する」,
/// 「策定し、公表する」.
enum JoinTwin {
  static func holds(_ pair: TurnedWords) -> Bool {
    guard !pair.old.isDivided else { return false }
    let (a, b) = (joined(pair.old), joined(pair.new))
    return a.hasClause != b.hasClause && a.words == b.words
  }

  private static func joined(_ sentence: ComparedSentence) -> (words: String, hasClause: Bool) {
    let words = sentence.text(0..<sentence.bytes.count)
    guard words.holdsBytes(of: clause) else { return (words, false) }
    return (words.replacingBytes(of: clause, with: dot), true)
  }

  private static let clause = "し、"
  private static let dot = "・"
}
