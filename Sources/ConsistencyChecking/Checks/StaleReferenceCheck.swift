internal import Lexicon
internal import PolicyModel

/// C42: a reference to an article by its number of the edition before, which it no longer bears.
///
/// Fires: 第11条第2項 unchanged in the text, where the old 第11条 is 第12条 now. Does not: articles
/// that were rewritten, of other texts, in supplementary provisions, or called 旧第11条.
struct StaleReferenceCheck: ConsistencyCheck {
  static let id = "C42"
  static let asksPredecessor = true

  func findings(in edition: CheckedEdition) -> [Finding] {
    guard !edition.isEnglish, let predecessor = edition.predecessor else { return [] }
    let renumbered = renumbered(in: edition, from: predecessor)
    guard !renumbered.isEmpty else { return [] }
    let before = predecessor.edition.annotated.document
    var findings: [Finding] = []
    for link in predecessor.alignment.sentences
    where link.old.count == 1 && link.new.count == 1 && link.similarity >= Self.sameSentence
      && edition.has(.article, link.new[0])
    {
      let sentence = link.new[0]
      guard !edition.isSupplementary(sentence),
        !edition.blocks[edition.sentences[sentence].block].isHeading
      else { continue }
      let words = edition.words(ofSentence: sentence)
      let old = FoldedWords(before.folded.utf8, before.sentences[link.old[0]].folded)
      var told: Set<ArticleNumber> = []
      for reference in references(in: words, of: edition) {
        guard let now = renumbered[reference.number], told.insert(reference.number).inserted,
          stood(reference, in: old, words)
        else { continue }
        findings.append(
          edition.finding(
            Self.id, .high, at: [edition.excerpt(sentence: sentence)],
            facts: [
              .init("reference", words.string(reference.range)), .init("now", "\(now)"),
            ]))
      }
    }
    return findings
  }

  private typealias Reference = (number: ArticleNumber, range: Range<Int>)

  /// A sentence that was edited elsewhere keeps its references.
  private static let sameSentence = 0.6

  /// The references of a sentence to articles of its own text; not the number it begins with.
  private func references(in words: FoldedWords, of edition: CheckedEdition) -> [Reference] {
    let start = words.range.lowerBound
    return ArticleNumber.references(in: words, from: start).filter { reference in
      guard !edition.isInQuotation(reference.range.lowerBound) else { return false }
      if reference.range.lowerBound == start,
        !CheckingWords.particlesBehindArticle.contains(where: {
          words.stands($0, at: reference.range.upperBound)
        })
      {
        return false
      }
      var lead = words.string(start..<reference.range.lowerBound)
      if ReferenceWords.formerly.contains(where: { lead.hasSuffix($0) }) { return false }
      for name in ReferenceWords.ownNames { lead = lead.replacingBytes(of: name, with: "") }
      let bytes = Array(lead.utf8)
      return !OtherTexts.areNamed(in: FoldedWords(bytes, 0..<bytes.count))
    }
  }

  /// Whether the old sentence refers to the same number, with the same words behind it.
  private func stood(_ reference: Reference, in old: FoldedWords, _ new: FoldedWords) -> Bool {
    func tail(_ end: Int, _ words: FoldedWords) -> ArraySlice<UInt8> {
      words.utf8[end..<min(words.range.upperBound, end + 12)]
    }
    return ArticleNumber.references(in: old, from: old.range.lowerBound).contains {
      $0.number == reference.number
        && tail($0.range.upperBound, old).elementsEqual(tail(reference.range.upperBound, new))
    }
  }

  /// The articles of the edition before that bear another number now, as their words prove.
  private func renumbered(
    in edition: CheckedEdition, from predecessor: Predecessor
  ) -> [ArticleNumber: ArticleNumber] {
    let before = predecessor.edition.annotated.document
    let oldNumbers = before.sections.map { ArticleNumber(heading: $0.number) }
    let newNumbers = edition.sections.map { ArticleNumber(heading: $0.number) }
    let (oldCounts, newCounts) = (counts(of: oldNumbers), counts(of: newNumbers))
    let kept = KeptWords(of: predecessor, in: edition, alike: Self.sameSentence)
    var renumbered: [ArticleNumber: ArticleNumber] = [:]
    for link in predecessor.alignment.sections where link.old.count == 1 && link.new.count == 1 {
      guard let old = oldNumbers[link.old[0]], let new = newNumbers[link.new[0]], old != new,
        oldCounts[old] == 1, newCounts[new] == 1,
        kept.prove(
          link.old[0], link.new[0],
          isCalledAlike: !before.sections[link.old[0]].heading.isEmpty
            && before.sections[link.old[0]].heading == edition.sections[link.new[0]].heading)
      else { continue }
      renumbered[old] = new
    }
    return renumbered
  }

  private func counts(of numbers: [ArticleNumber?]) -> [ArticleNumber: Int] {
    numbers.reduce(into: [:]) { counts, number in
      if let number { counts[number, default: 0] += 1 }
    }
  }
}

/// How much of each old section's words stands in which of the new ones.
private struct KeptWords {
  private var shared: [Int: [Int: Int]] = [:]
  private var whole: [Int: Int] = [:]

  init(of predecessor: Predecessor, in edition: CheckedEdition, alike: Double) {
    let before = predecessor.edition.annotated.document
    for sentence in before.sentences where !before.blocks[sentence.block].isHeading {
      whole[before.blocks[sentence.block].section, default: 0] += sentence.folded.count
    }
    for link in predecessor.alignment.sentences
    where link.old.count == 1 && link.new.count == 1 && link.similarity >= alike {
      let sentence = before.sentences[link.old[0]]
      guard !before.blocks[sentence.block].isHeading else { continue }
      let section = before.blocks[sentence.block].section
      shared[section, default: [:]][edition.section(ofSentence: link.new[0]), default: 0] +=
        sentence.folded.count
    }
  }

  /// Whether most of an old section stands in the new one, of one that bears the same caption a third.
  func prove(_ old: Int, _ new: Int, isCalledAlike: Bool) -> Bool {
    guard let all = whole[old], all > 0 else { return false }
    return (shared[old]?[new] ?? 0) * 3 >= all * (isCalledAlike ? 1 : 2)
  }
}
