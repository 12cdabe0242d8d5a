internal import Lexicon
internal import PolicyModel

/// Finds references to a neighbour that is not there, for C18: 前条 in the first article, 次条 in the last,
/// 前項 in an article's first paragraph; and a footnote's mark without the footnote.
///
/// Does not: quotations, supplementary provisions, articles that another text's name stands before.
struct NeighbourReferences {
  let edition: CheckedEdition

  func findings() -> [Finding] { articles() + paragraphs() + footnotes() }

  private func finding(_ word: String, _ sentence: Int) -> Finding {
    edition.finding(
      CrossReferenceCheck.id, .high, at: [edition.excerpt(sentence: sentence)],
      facts: [.init("reference", word)])
  }

  /// Whether a word stands there as the text's own and speaks of no other text.
  private func isOwn(_ place: Range<Int>, _ words: FoldedWords) -> Bool {
    var before = words.string(words.range.lowerBound..<place.lowerBound)
    for name in ReferenceWords.ownNames { before = before.replacingBytes(of: name, with: "") }
    let bytes = Array(before.utf8)
    return !edition.isInQuotation(place.lowerBound)
      && !OtherTexts.areNamed(in: FoldedWords(bytes, 0..<bytes.count))
  }

  /// The sections that are articles, in order.
  private func numberedArticles() -> [(section: Int, number: Int)] {
    edition.sections.indices.compactMap { section in
      ArticleNumber(heading: edition.sections[section].number).flatMap {
        $0.branches.isEmpty ? (section, $0.article) : nil
      }
    }
  }

  private func articles() -> [Finding] {
    let articles = numberedArticles()
    guard articles.count >= 2, articles[0].number == 1,
      articles.count(where: { $0.number == 1 }) == 1,
      zip(articles, articles.dropFirst()).allSatisfy({ $0.number < $1.number })
    else { return [] }
    return edition.sentences(with: .neighbour).compactMap { sentence in
      guard !edition.isSupplementary(sentence) else { return nil }
      let section = edition.section(ofSentence: sentence)
      let isFirst = section == articles[0].section
      guard isFirst || section == articles[articles.count - 1].section else { return nil }
      let words = edition.words(ofSentence: sentence)
      for row in ReferenceWords.neighbours where row.isArticle && row.isBefore == isFirst {
        guard let place = words.first(row.word), isOwn(place, words) else { continue }
        // 次条 of the last article may be in provisions that follow without a number.
        if !isFirst, edition.sections.count - 1 > section { continue }
        return finding(row.word, sentence)
      }
      return nil
    }
  }

  /// 前項 in the paragraph that an article begins with.
  private func paragraphs() -> [Finding] {
    let articles = Set(numberedArticles().map(\.section))
    guard articles.count >= 2 else { return [] }
    var opened: Set<Int> = []
    var findings: [Finding] = []
    for block in edition.blocks where articles.contains(block.section) && !block.isHeading {
      guard case .paragraph = block.kind, let first = block.sentences.first,
        edition.words(ofSentence: first).range.count >= 24,
        opened.insert(block.section).inserted, !edition.isSupplementary(first)
      else {
        // An article that begins with anything else is not judged.
        opened.insert(block.section)
        continue
      }
      for sentence in block.sentences where edition.has(.neighbour, sentence) {
        let words = edition.words(ofSentence: sentence)
        for row in ReferenceWords.neighbours where !row.isArticle && row.isBefore {
          if let place = words.first(row.word), isOwn(place, words),
            words.first("条", before: place.lowerBound) == nil
          {
            findings.append(finding(row.word, sentence))
            break
          }
        }
      }
    }
    return findings
  }

  /// [^2] that no footnote answers is left in the text as it is written.
  private func footnotes() -> [Finding] {
    edition.sentences(with: .footnoteMark).compactMap { sentence in
      switch edition.blocks[edition.sentences[sentence].block].kind {
      case .preformatted, .quotation: return nil
      default: break
      }
      let words = edition.words(ofSentence: sentence)
      guard let open = words.first("[^"), let close = words.first("]", from: open.upperBound),
        close.lowerBound > open.upperBound, close.lowerBound - open.upperBound <= 12,
        !words.stands(":", at: close.upperBound), !edition.isInQuotation(open.lowerBound),
        words.utf8[open.upperBound..<close.lowerBound].allSatisfy({
          (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20)
        })
      else { return nil }
      return finding(words.string(open.lowerBound..<close.upperBound), sentence)
    }
  }
}
