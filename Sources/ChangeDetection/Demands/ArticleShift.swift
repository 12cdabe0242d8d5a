internal import Lexicon
internal import PolicyModel

/// One of them, and each of them: "may visit ⟦a⟧ stall" → "may visit ⟦every⟧ stall".
enum ArticleShift {
  static func change(_ a: [String], _ b: [String]) -> Change.DemandChange? {
    guard a.count == b.count, let place = a.indices.first(where: { a[$0] != b[$0] }),
      place + 1 < a.count, a[(place + 1)...].elementsEqual(b[(place + 1)...]),
      a[..<place].contains(where: { EnglishModals.strengths[$0] != nil }),
      !a.contains(where: { DenialWords.english.contains($0) })
    else { return nil }
    return step(from: a[place], to: b[place])
  }

  /// What became of those meant where one article or word stands for another.
  static func step(from old: String, to new: String) -> Change.DemandChange? {
    if isOne(old), isEach(new) { return .widened }
    return isEach(old) && isOne(new) ? .narrowed : nil
  }

  private static func isOne(_ word: String) -> Bool { VoiceWords.single.contains(word) }
  private static func isEach(_ word: String) -> Bool { VoiceWords.eachOf.contains(word) }
}
