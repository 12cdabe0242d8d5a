internal import Lexicon
internal import PolicyModel

/// Keeps the verb of a clause out of what a figure is about.
extension EnglishSubject {
  /// Landing pages ⟦load⟧ within a second; a vet ⟦visits⟧ every month: the noun before the verb.
  func withoutVerb(_ phrase: String) -> String {
    guard phrase.utf8.contains(0x20) else { return phrase }
    let lower = Array(phrase.lowercased().utf8)
    let written = Array(phrase.utf8)
    guard lower.count == written.count,
      !EnglishSubjectWords.whoever.contains(phrase[...].firstWord.lowercased())
    else { return phrase }
    let words = lower.indices.split { lower[$0] == 0x20 }.map { $0.startIndex..<$0.endIndex }
    let common = WordLexicon.english.conjugations
    lazy var opening = opening(phrase)
    for (before, word) in zip(words, words.dropFirst()) {
      // Spending that comes from; a register of all contracts; the employer's offer.
      if isOf(EnglishSubjectWords.openClauses, word, lower) { return phrase }
      if lower[before.upperBound - 1] == 0x27
        || before.count > 1 && lower[before.upperBound - 2] == 0x27
          && lower[before.upperBound - 1] == 0x73
      {
        continue
      }
      guard written[word.lowerBound] &- 0x61 < 26 else { continue }
      if isPlural(before, lower) {
        guard let verb = common.base(word, in: lower) else { continue }
        guard !verb.isNoun || word.upperBound == lower.count && opening.isHead else { continue }
      } else {
        guard !isInIng(before, lower), let verb = common.thirdPerson(word, in: lower) else {
          continue
        }
        guard !verb.isNoun || before.lowerBound == 0 && opening.isHead && opening.isOne else {
          continue
        }
      }
      return String(decoding: written[..<before.upperBound], as: UTF8.self)
    }
    return phrase
  }

  private func isPlural(_ word: Range<Int>, _ text: [UInt8]) -> Bool {
    guard text[word.upperBound - 1] == 0x73 else { return false }
    let before = word.count > 1 ? text[word.upperBound - 2] : 0
    return before != 0x73 && before != 0x75
      && !isOf(EnglishSubjectWords.singularInS, word, text)
  }

  private func isInIng(_ word: Range<Int>, _ text: [UInt8]) -> Bool {
    word.count >= 3 && text[(word.upperBound - 3)..<word.upperBound].elementsEqual("ing".utf8)
  }

  private func isOf(_ set: Set<String>, _ word: Range<Int>, _ text: [UInt8]) -> Bool {
    set.contains(String(decoding: text[word], as: UTF8.self))
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
