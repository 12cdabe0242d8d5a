internal import Lexicon
internal import PolicyModel

/// What an English deed is done to, and who is given something by it.
extension EnglishSubject {
  /// this wage, but not this alone.
  func isDetermining(_ place: Int, _ words: [ClauseWord]) -> Bool {
    EnglishSubjectWords.demonstratives.contains(words[place].word) && place + 1 < words.count
      && !EnglishSubjectWords.stops.contains(words[place + 1].word)
  }

  /// give Acme notice, give the tenant written notice: what is given, and to whom.
  func given(_ words: [ClauseWord]) -> String? {
    guard let place = words.firstIndex(where: { EnglishDeedWords.given.contains($0.word) }),
      place <= 6
    else { return nil }
    var first = place
    while first > 0, EnglishDeedWords.beforeGiven.contains(words[first - 1].word) { first -= 1 }
    guard first > 0 else { return nil }
    let end = words[words.count - 1].range.upperBound
    guard let thing = thing(words[first].range.lowerBound, end) else { return nil }
    let whom = text.string(words[0].range.lowerBound..<words[first - 1].range.upperBound)
    if EnglishSubjectWords.pronouns.contains(whom.lowercased()) { return thing }
    guard thing.split(separator: " ").count <= 3 else { return thing }
    return thing + " to " + whom
  }

  /// Everyone will be offered ⟦a room⟧: what is given stands behind the passive.
  func handed(_ verb: DeedVerb, _ words: [ClauseWord]) -> String? {
    let next = verb.place + 1
    guard verb.voice == .passive, EnglishDeedWords.giving.contains(verb.base), next < words.count,
      EnglishSubjectWords.articles.contains(words[next].word)
    else { return nil }
    return thing(words[next].range.lowerBound, words[words.count - 1].range.upperBound)
      .map { name(verb, $0) }
  }

  /// What a deed is done to, between two offsets: whole where it is short and holds no clause.
  func thing(_ start: Int, _ end: Int) -> String? {
    var start = start
    while let first = word(from: start),
      EnglishSubjectWords.pointers.contains(first.word) || first.word == "of"
        || EnglishSubjectWords.smallNumbers.contains(first.word),
      text.byte(first.end) == 0x20
    {
      start = first.end + 1
    }
    guard start < end, let first = word(from: start),
      !EnglishSubjectWords.doers.contains(first.word),
      !EnglishSubjectWords.objectPronouns.contains(first.word) || first.word == "her"
    else { return nil }
    var stop = end
    for tie in EnglishSubjectWords.endsOfThings {
      var place = start
      while place < stop, !text.starts(tie, at: place) { place += 1 }
      stop = min(stop, place)
    }
    let whole = text.string(start..<stop)
    let isPlain =
      whole.utf8.count <= 48 && !whole.utf8.contains { (0x30...0x39).contains($0) }
      && !whole.split(separator: " ").contains {
        EnglishSubjectWords.neverNouns.contains(String($0))
          || EnglishSubjectWords.doers.contains(String($0))
          || EnglishSubjectWords.modals.contains(String($0)) && $0 != "to"
      } && !EnglishSubjectWords.prepositions.contains(first.word)
    let found = isPlain ? whole : nounPhrase(from: start).map { article(at: start) + $0 }
    guard let found, !found.isEmpty, telling(withoutArticle(found)) != nil else { return nil }
    return inSentence(found, at: start)
  }

  private func article(at start: Int) -> String {
    guard let first = word(from: start), EnglishSubjectWords.articles.contains(first.word),
      !EnglishSubjectWords.pointers.contains(first.word)
    else { return "" }
    return first.word + " "
  }

  func withoutArticle(_ phrase: String) -> String {
    let first = phrase[...].firstWord
    return EnglishSubjectWords.articles.contains(first.lowercased())
      ? String(phrase[...].withoutFirstWord) : phrase
  }

  /// Without the capital that only the head of a sentence gives a word.
  func inSentence(_ phrase: String, at start: Int) -> String {
    guard start == text.skippingSpaces(text.start), let first = phrase.first, first.isUppercase
    else { return phrase }
    let words = phrase.split(separator: " ")
    let isName =
      words[0].dropFirst().contains { $0.isUppercase || $0.isNumber }
      || words.count > 1 && words[1].first?.isUppercase ?? false
        && !EnglishSubjectWords.articles.contains(words[0].lowercased())
    return isName ? phrase : first.lowercased() + phrase.dropFirst()
  }
}
