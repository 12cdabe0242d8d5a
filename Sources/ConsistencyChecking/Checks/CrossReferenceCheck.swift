internal import Lexicon
internal import PolicyModel

/// C18: a reference to an article, table or note that the edition does not hold.
///
/// Fires: 第12条に定める where articles end at 10; a mark （※） without a note. Does not: an
/// article of another law named before it in the sentence, supplementary provisions.
struct CrossReferenceCheck: ConsistencyCheck {
  static let id = "C18"

  func findings(in edition: CheckedEdition) -> [Finding] {
    articles(in: edition) + noteMarks(in: edition)
  }

  private func articles(in edition: CheckedEdition) -> [Finding] {
    let held = edition.heldArticles
    guard held.count >= 3, let highest = held.max() else { return [] }
    var findings: [Finding] = []
    for index in edition.document.sentences.indices where !edition.isSupplementary(index) {
      let words = edition.words(ofSentence: index)
      guard let first = words.first("第"),
        !edition.document.blocks[edition.document.sentences[index].block].isHeading
      else { continue }
      for reference in ArticleNumber.references(in: words, from: first.lowerBound) {
        guard !held.contains(reference.number.article), reference.number.article <= highest + 200,
          !Self.namesOtherText(words, before: reference.range.lowerBound)
        else { continue }
        findings.append(
          edition.finding(
            Self.id, .high, at: [edition.excerpt(sentence: index)],
            facts: [
              .init("reference", words.string(reference.range)), .init("last", "第\(highest)条"),
            ]))
      }
    }
    return findings
  }

  /// 労働基準法第89条, 同法第5条: the article is another text's.
  private static func namesOtherText(_ words: FoldedWords, before offset: Int) -> Bool {
    let before = FoldedWords(words.utf8, words.range.lowerBound..<offset)
    return before.containsAny(of: CheckingWords.otherTexts)
  }

  /// ※ in brackets behind a word needs a note that begins with ※.
  private func noteMarks(in edition: CheckedEdition) -> [Finding] {
    let hasNote = edition.document.blocks.contains { block in
      if case .note = block.kind { return true }
      guard let first = block.sentences.first else { return false }
      return edition.words(ofSentence: first).stands(
        "※", at: edition.document.sentences[first].folded.lowerBound)
    }
    guard !hasNote else { return [] }
    return edition.document.sentences.indices.compactMap { index in
      let words = edition.words(ofSentence: index)
      guard let mark = words.first("(※)") ?? words.first("(※1)"),
        words.first("(※", from: mark.upperBound) == nil
      else { return nil }
      return edition.finding(
        Self.id, .medium, at: [edition.excerpt(sentence: index)],
        facts: [.init("reference", words.string(mark))])
    }
  }
}

extension CheckedEdition {
  /// The articles that there are or were: headings, paragraphs that begin with their number, and
  /// those that 第四条から第七条まで　削除 names.
  var heldArticles: Set<Int> {
    var held = Set(document.sections.compactMap { ArticleNumber(heading: $0.number)?.article })
    for block in document.blocks {
      guard let first = block.sentences.first else { continue }
      let words = words(ofSentence: first)
      let start = words.range.lowerBound
      guard words.stands("第", at: start) else { continue }
      let references = ArticleNumber.references(in: words, from: start)
      guard let leading = references.first, leading.range.lowerBound == start else { continue }
      held.insert(leading.number.article)
      if words.contains("削除") {
        held.formUnion(references.map(\.number.article))
        if references.count == 2, words.contains("から"),
          leading.number.article < references[1].number.article
        {
          held.formUnion(leading.number.article...references[1].number.article)
        }
      }
    }
    return held
  }
}

extension Block {
  var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }
}
