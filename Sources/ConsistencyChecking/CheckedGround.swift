internal import Lexicon
internal import PolicyModel

/// What all checks ask of an edition, laid out once; it never changes, so that threads share it.
struct CheckedGround: Sendable {
  let edition: AnnotatedEdition
  /// The edition before; may have to be waited for, so that it is asked for as late as can be.
  let predecessor: @Sendable () -> Predecessor?
  /// The same text in another language.
  let parallel: AnnotatedEdition?
  let facts: KnownFacts
  /// For each section, whether it or one around it is an annex or the like.
  let supplementary: [Bool]
  let quoted: QuotedStretches
  /// For each sentence, the kinds of words in it that checks look for.
  let cues: [SentenceCues]

  /// - Complexity: O(*n*) in the length of the text.
  init(
    _ edition: AnnotatedEdition, predecessor: @escaping @Sendable () -> Predecessor?,
    parallel: AnnotatedEdition? = nil, facts: KnownFacts = KnownFacts()
  ) {
    self.edition = edition
    self.predecessor = predecessor
    self.parallel = parallel
    self.facts = facts
    let document = edition.annotated.document
    supplementary = Self.supplementary(document.sections)
    quoted = QuotedStretches(document)
    let utf8 = document.folded.utf8
    cues = document.sentences.map { SentenceCues.table.cues(in: utf8, $0.folded) }
  }

  /// A section's parent stands before it; the document itself, section 0, has no heading.
  private static func supplementary(_ sections: [Section]) -> [Bool] {
    var supplementary: [Bool] = []
    supplementary.reserveCapacity(sections.count)
    for (index, section) in sections.enumerated() {
      let isWithin = section.parent.map { $0 < index && supplementary[$0] } ?? false
      supplementary.append(
        isWithin
          || index > 0
            && Self.isSupplementary(section)
      )
    }
    return supplementary
  }

  /// Whether number and heading begin with 附則 or the like.
  private static func isSupplementary(_ section: Section) -> Bool {
    let (number, heading) = (section.number, section.heading)
    let first = number.utf8.first ?? heading.utf8.first
    // Most headings begin with no byte that one of the words begins with.
    return CheckingWords.supplementaryHeadings.contains { word in
      word.utf8.first == first && section.title.hasPrefix(word)
    }
  }
}
