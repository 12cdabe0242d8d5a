internal import Lexicon
internal import PolicyModel

/// C04: a word for a time that only the edition's date tells, without a date of its own.
///
/// Fires: 最近、事故が増えています; 現在、見直しを進めています. Does not: 2025年12月現在, 昨年12月 (a month
/// pins it down), quotations, headings. Graver where the sentence stands unchanged since the
/// edition before: what was recent then may not be now.
struct BareRelativeWordCheck: ConsistencyCheck {
  static let id = "C04"
  static let asksPredecessor = true
  static let gravest = Finding.Severity.low

  func findings(in edition: CheckedEdition) -> [Finding] {
    let table =
      edition.isEnglish ? TimeWords.englishBareWords : TimeWords.japaneseBareWords
    return edition.sentences(with: .bareTime).compactMap { index in
      let block = edition.blocks[edition.sentences[index].block]
      guard !block.isHeading, block.kind != .title, block.kind != .preformatted else { return nil }
      let words = edition.words(ofSentence: index)
      guard let (word, place) = Self.first(of: table, in: words),
        !edition.figures(inSentence: index).contains(where: {
          ($0.kind == .date || $0.kind == .dateRange) && !$0.isInName
        }),
        !edition.isInQuotation(place.lowerBound)
      else { return nil }
      let isKept = edition.predecessor != nil && edition.isUnchanged(index)
      return edition.finding(
        Self.id, isKept ? .low : .info, at: [edition.excerpt(sentence: index)],
        facts: [.init("relative", word)])
    }
  }

  private static func first(
    of table: [String], in words: FoldedWords
  ) -> (String, Range<Int>)? {
    for word in table {
      guard let place = words.first(word) else { continue }
      // 2025年12月現在, 現在地, 今後最近接: the word is part of another.
      let isPart = TimeWords.longerThanBare.contains { words.first($0) != nil }
      if !isPart { return (word.trimmingBlanks, place) }
    }
    return nil
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var text = self
    while text.hasPrefix(" ") { text.removeFirst() }
    while let last = text.last, last == " " || last == "," || last == "、" { text.removeLast() }
    return text
  }
}
