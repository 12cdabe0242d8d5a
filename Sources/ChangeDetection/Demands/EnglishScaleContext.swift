internal import Lexicon

/// What an English sentence tells around a word of a scale.
struct EnglishScaleContext: ScaleReading {
  private let sentence: ComparedSentence
  private let words: [ComparedSentence.Word]

  init(_ sentence: ComparedSentence) {
    self.sentence = sentence
    words = sentence.words
  }

  func word(_ place: Range<Int>, on scale: WordScale, numbered: Int, rung: Int) -> ScaleWord? {
    let first = words.firstIndex { $0.range.upperBound > place.lowerBound } ?? words.count
    let next = words[first...].firstIndex { $0.range.lowerBound >= place.upperBound } ?? words.count
    func made(
      _ rung: Int, from start: Int, to end: Int? = nil, of subject: String = "", isSaid: Bool = true
    ) -> ScaleWord {
      ScaleWord(
        scale: numbered, rung: rung, word: place, range: start..<(end ?? place.upperBound),
        subject: subject, isSaid: isSaid)
    }
    switch scale.use {
    case .predicate:
      guard isFollowed(next, behind: place.upperBound), let verb = copula(before: first) else {
        return nil
      }
      let isDenied = deny(words[verb..<first])
      if isDenied, scale.sense != .opposite { return nil }
      return made(
        isDenied ? 1 - rung : rung, from: words[verb].range.lowerBound, of: topic(before: verb))
    case .verb:
      let behind = next < words.count && words[next].text == ScaleContext.void
      let start = max(0, first - 2)
      let isDenied = deny(words[start..<first]) != behind
      return made(
        isDenied ? 1 - rung : rung,
        from: isDenied && !behind ? words[start].range.lowerBound : place.lowerBound,
        to: behind ? words[next].range.upperBound : nil,
        of: object(from: behind ? next + 1 : next))
    case .limit:
      if rung == 0 { return made(0, from: place.lowerBound) }
      guard isFollowed(next, behind: place.upperBound) else { return nil }
      let clause = self.clause(around: first)
      let denial = sentence.denials.first { clause.contains($0) }
      let isFree =
        first >= 2 && words[first - 2].text == "free"
        || first >= 3 && words[first - 3].text == "free"
      let start = denial.map { min($0, place.lowerBound) } ?? place.lowerBound
      return made(
        denial != nil || isFree ? 0 : 1, from: start, to: max(place.upperBound, (denial ?? 0) + 1))
    case .free, .join, .tax:
      var rung = rung
      if scale.sense == .firmness, rung == 0, first > 0,
        ScaleContext.wholes.contains(where: {
          $0.unit == "%" && $0.number == words[first - 1].text
        })
          && !sentence.bytes[place].starts(with: "part".utf8)
      {
        rung = 1
      }
      return made(rung, from: place.lowerBound)
    }
  }

  /// Whether the sentence goes on behind what is said as no noun would: "is ⟦free⟧ *for* members".
  private func isFollowed(_ next: Int, behind end: Int) -> Bool {
    guard next < words.count else { return true }
    let between = sentence.bytes[end..<words[next].range.lowerBound]
    return between.contains { $0 != 0x20 } || ScaleContext.followers.contains(words[next].text)
  }

  /// The verb that says a word of something: "⟦is⟧ not always free".
  private func copula(before word: Int) -> Int? {
    var index = word - 1
    while index >= 0, word - index <= 4 {
      if ScaleContext.copulas.contains(words[index].text) { return index }
      guard ScaleContext.adverbs.contains(words[index].text) else { return nil }
      index -= 1
    }
    return nil
  }

  private func deny(_ words: ArraySlice<ComparedSentence.Word>) -> Bool {
    words.contains { EnglishModals.negations.contains($0.text) }
  }

  /// What a clause says something of: from its beginning to the verb.
  private func topic(before verb: Int) -> String {
    var start = verb
    while start > 0, !ScaleContext.breaks.contains(words[start - 1].text),
      !isBroken(between: start - 1, start)
    {
      start -= 1
    }
    return words[start..<verb].map(\.text).filter { !ScaleContext.articles.contains($0) }
      .joined(separator: " ")
  }

  private func object(from word: Int) -> String {
    words[min(word, words.count)...].lazy.map(\.text)
      .filter { !ScaleContext.articles.contains($0) }.prefix(2).joined(separator: " ")
  }

  /// Whether a mark parts two words that follow one another.
  private func isBroken(between a: Int, _ b: Int) -> Bool {
    guard a >= 0, b < words.count else { return true }
    return sentence.bytes[words[a].range.upperBound..<words[b].range.lowerBound]
      .contains { [0x2C, 0x3B, 0x3A].contains($0) }
  }

  /// The clause around a word, as offsets.
  private func clause(around word: Int) -> Range<Int> {
    guard word < words.count else { return 0..<sentence.bytes.count }
    var (start, end) = (word, word)
    while start > 0, !isBroken(between: start - 1, start) { start -= 1 }
    while end + 1 < words.count, !isBroken(between: end, end + 1) { end += 1 }
    return words[start].range.lowerBound..<words[end].range.upperBound
  }
}
