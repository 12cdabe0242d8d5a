internal import Lexicon
internal import PolicyModel

/// Keeps the verb of a clause out of what a figure is about.
extension EnglishSubject {
  /// Landing pages ⟦load⟧ within a second; a vet ⟦visits⟧ every month: the noun before the verb.
  func withoutVerb(_ phrase: String) -> String {
    let written = Array(phrase.utf8)
    guard var end = written.firstIndex(of: 0x20), end > 0 else { return phrase }
    let lower = written.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    guard !isOf(EnglishSubjectWords.whoever, 0..<end, lower) else { return phrase }
    let common = WordLexicon.english.conjugations
    lazy var opening = opening(phrase)
    var before = 0..<end
    while end < lower.count {
      var start = end
      while start < lower.count, lower[start] == 0x20 { start += 1 }
      end = start
      while end < lower.count, lower[end] != 0x20 { end += 1 }
      let word = start..<end
      // Spending that comes from; a register of all contracts; the employer's offer.
      if word.isEmpty || opensClause(word, lower) { return phrase }
      defer { before = word }
      if lower[before.upperBound - 1] == 0x27
        || before.count > 1 && lower[before.upperBound - 2] == 0x27
          && lower[before.upperBound - 1] == 0x73
      {
        continue
      }
      guard written[start] &- 0x61 < 26 else { continue }
      // Comments on this plan.
      let isInS = isInS(before, lower) && !isOf(EnglishSubjectWords.demonstratives, before, lower)
      let many = isInS ? common.base(word, in: lower) : nil
      let one = isInIng(before, lower) ? nil : common.thirdPerson(word, in: lower)
      guard many != nil || one != nil else { continue }
      if isInS, !isOf(EnglishSubjectWords.singularInS, before, lower) {
        guard let many, !many.isNoun || end == lower.count && opening.isHead else { continue }
      } else {
        guard let one, !one.isNoun || before.lowerBound == 0 && opening.isHead && opening.isOne
        else { continue }
      }
      return String(decoding: written[..<before.upperBound], as: UTF8.self)
    }
    return phrase
  }

  private func isInS(_ word: Range<Int>, _ text: [UInt8]) -> Bool {
    guard text[word.upperBound - 1] == 0x73 else { return false }
    let before = word.count > 1 ? text[word.upperBound - 2] : 0
    return before != 0x73 && before != 0x75
  }

  private func opensClause(_ word: Range<Int>, _ text: [UInt8]) -> Bool {
    let first = text[word.lowerBound]
    return (first == 0x74 || first == 0x77) && isOf(EnglishSubjectWords.openClauses, word, text)
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
