internal import Lexicon
internal import PolicyModel

/// Keeps the verb of a clause out of what a figure is about.
extension EnglishSubject {
  /// Landing pages ⟦load⟧ within a second; a vet ⟦visits⟧ every month: the noun before the verb.
  func withoutVerb(_ phrase: String) -> String {
    let words = phrase.split(separator: " ")
    guard words.count > 1, !EnglishSubjectWords.whoever.contains(words[0].lowercased()) else {
      return phrase
    }
    let common = WordLexicon.english.conjugations
    let (isHead, isOne) = opening(phrase)
    for place in words.indices.dropFirst() {
      let word = words[place].lowercased()
      let before = words[place - 1].lowercased()
      // Spending that comes from; a register of all contracts; the employer's offer.
      if EnglishSubjectWords.openClauses.contains(word) { return phrase }
      if before.hasSuffix("'s") || before.hasSuffix("'") { continue }
      let isPlural =
        before.hasSuffix("s") && !before.hasSuffix("ss") && !before.hasSuffix("us")
        && !EnglishSubjectWords.singularInS.contains(before)
      let isVerb =
        if isPlural, let entry = common.base(word) {
          !entry.isNoun || isHead && place + 1 == words.count
        } else if !isPlural, !before.hasSuffix("ing"), let entry = common.thirdPerson(word) {
          !entry.isNoun || isHead && isOne && place == 1
        } else {
          false
        }
      if isVerb, words[place].first?.isLowercase ?? false {
        return words[..<place].joined(separator: " ")
      }
    }
    return phrase
  }

  /// Whether a phrase opens its sentence, and behind an article of one thing.
  private func opening(_ phrase: String) -> (isHead: Bool, isOne: Bool) {
    let head = text.skippingSpaces(text.start)
    if text.starts(phrase, at: head) { return (true, false) }
    guard let first = word(from: head), text.starts(phrase, at: text.skippingSpaces(first.end)),
      EnglishSubjectWords.articles.contains(first.word) || first.word == "no"
    else { return (false, false) }
    return (true, EnglishSubjectWords.articlesOfOne.contains(first.word))
  }
}
