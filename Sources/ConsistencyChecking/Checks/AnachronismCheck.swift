internal import Lexicon
internal import PolicyModel

/// C26: a named body or system told of at a time before its own stated start.
///
/// Fires: 2021年9月に発足したデジタル推進局 beside 2019年のデジタル推進局の調査. Does not: plans for the start, one
/// of the two alone, names without a stated start.
struct AnachronismCheck: ConsistencyCheck {
  static let id = "C26"
  static let gravest = Finding.Severity.low

  private struct Start {
    let year: Int
    let sentence: Int
  }

  func findings(in edition: CheckedEdition) -> [Finding] {
    let starts = starts(in: edition)
    guard !starts.isEmpty else { return [] }
    var findings: [Finding] = []
    for figure in Self.dates(of: edition) {
      guard case .date(let date) = figure.value, let year = date.year else { continue }
      let words = edition.words(ofSentence: figure.sentence)
      // The date belongs to the name right behind it: 2019年のデジタル推進局, in 2019 the Digital Office.
      let joint = edition.isEnglish ? [" the ", ", the "] : ["の", "に", "、", "には", "に、"]
      for mark in joint where words.stands(mark, at: figure.folded.upperBound) {
        let name = Self.name(at: figure.folded.upperBound + mark.utf8.count, in: words, edition)
        guard let name, let start = starts[name], year < start.year,
          start.sentence != figure.sentence, edition.isPast(figure.sentence)
        else { continue }
        findings.append(
          edition.finding(
            Self.id, .low,
            at: [edition.excerpt(sentence: start.sentence), edition.excerpt(figure)],
            facts: [
              .init("subject", name), .init("start", "\(start.year)"), .init("stated", "\(year)"),
            ],
            arithmetic: "\(year) < \(start.year)"))
        break
      }
    }
    return findings
  }

  private static func dates(of edition: CheckedEdition) -> some Sequence<Figure> {
    edition.shelves.dates.lazy
      .filter { edition.figures[$0].kind == .date && !edition.figures[$0].isInName }
      .map { edition.figures[$0] }
  }

  /// Names with the year in which the text says that they began.
  private func starts(in edition: CheckedEdition) -> [String: Start] {
    var starts: [String: Start] = [:]
    for index in edition.shelves.dates
    where edition.figures[index].kind == .date && !edition.figures[index].isInName {
      // Few dates found something.
      let words = edition.words(ofSentence: edition.figures[index].sentence)
      guard
        edition.isEnglish
          || words.stands(
            anyOf: TimeWords.foundingTrie, at: edition.figures[index].folded.upperBound)
      else { continue }
      let figure = edition.figures[index]
      guard case .date(let date) = figure.value, let year = date.year else { continue }
      var name: String?
      if edition.isEnglish {
        for verb in TimeWords.englishFoundingWords
        where words.ends(verb, at: figure.folded.lowerBound) {
          name = Self.name(
            endingAt: figure.folded.lowerBound - verb.utf8.count, in: words, from: "The ")
        }
      } else if let verb = TimeWords.foundingWords.first(where: {
        words.stands($0, at: figure.folded.upperBound)
      }) {
        var offset = figure.folded.upperBound + verb.utf8.count
        for ending in ["した", "された", "し"] where words.stands(ending, at: offset) {
          offset += ending.utf8.count
          break
        }
        name = Self.name(at: offset, in: words, edition)
      }
      if let name, starts[name] == nil {
        starts[name] = Start(year: year, sentence: figure.sentence)
      }
    }
    return starts
  }

  /// A compound of at least four kanji or katakana, or capitalised words.
  private static func name(at offset: Int, in words: FoldedWords, _ edition: CheckedEdition)
    -> String?
  {
    var end = offset
    if words.stands("「", at: offset) {
      guard let close = words.first("」", from: offset) else { return nil }
      return words.string(offset + 3..<close.lowerBound)
    }
    if edition.isEnglish {
      while end < words.range.upperBound, (0x41...0x5A).contains(words.utf8[end]) {
        while end < words.range.upperBound, words.utf8[end] != 0x20, words.utf8[end] != 0x2C {
          end += 1
        }
        if end + 1 < words.range.upperBound, (0x41...0x5A).contains(words.utf8[end + 1]) {
          end += 1
        }
      }
      return end - offset >= 8 ? words.string(offset..<end) : nil
    }
    while end + 2 < words.range.upperBound {
      let a = words.utf8[end]
      let isKatakana =
        a == 0xE3
        && (words.utf8[end + 1] == 0x83
          || words.utf8[end + 1] == 0x82 && words.utf8[end + 2] >= 0xA1)
      guard (0xE4...0xE9).contains(a) || isKatakana else { break }
      end += 3
    }
    return end - offset >= 12 ? words.string(offset..<end) : nil
  }

  private static func name(endingAt end: Int, in words: FoldedWords, from article: String)
    -> String?
  {
    guard words.stands(article, at: words.range.lowerBound) else { return nil }
    let start = words.range.lowerBound + article.utf8.count
    return end - start >= 8 ? words.string(start..<end) : nil
  }
}
