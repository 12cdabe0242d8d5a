internal import Lexicon
internal import PolicyModel

/// An edition laid out for the checks: texts, places, dates.
struct CheckedEdition {
  let edition: AnnotatedEdition
  let predecessor: Predecessor?
  let lines: LineIndex
  /// The days that the date of publication covers.
  let published: ClosedRange<DayNumber>?
  /// For each section, whether it or one around it is an annex or the like.
  private let supplementary: [Bool]

  var document: Document { edition.annotated.document }
  var figures: [Figure] { edition.annotated.figures }
  var demands: [Demand] { edition.annotated.demands }

  init(_ edition: AnnotatedEdition, predecessor: Predecessor?) {
    self.edition = edition
    self.predecessor = predecessor
    lines = LineIndex(edition.annotated.document.text)
    published = edition.edition.published?.date.days()
    supplementary = Self.supplementary(edition.annotated.document.sections)
  }

  /// Whether a sentence stands under 附則, an annex or the like.
  func isSupplementary(_ sentence: Int) -> Bool {
    let section = document.section(ofSentence: sentence)
    return section < supplementary.count && supplementary[section]
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
            && CheckingWords.supplementaryHeadings.contains { section.title.hasPrefix($0) }
      )
    }
    return supplementary
  }

  /// A sentence's folded words.
  func words(ofSentence index: Int) -> FoldedWords {
    FoldedWords(document.folded.utf8, document.sentences[index].folded)
  }

  /// A sentence as evidence.
  func excerpt(sentence index: Int, figure: Figure? = nil) -> Excerpt {
    let sentence = document.sentences[index]
    let text = document.visibleText(ofSentence: index)
    var focus: Range<Int>?
    if let figure {
      let before = document.folded.visibleText(
        sentence.folded.lowerBound..<figure.folded.lowerBound, in: document.text)
      let own = document.folded.visibleText(figure.folded, in: document.text)
      focus = before.utf8.count..<before.utf8.count + own.utf8.count
    }
    return Excerpt(
      text: text, line: lines.line(at: figure?.span.start ?? sentence.span.start),
      section: document.path(ofSection: document.section(ofSentence: index)),
      span: figure?.span ?? sentence.span, figure: figure, focus: focus)
  }

  func excerpt(_ figure: Figure) -> Excerpt {
    excerpt(sentence: figure.sentence, figure: figure)
  }

  /// A figure's own words.
  func surface(_ figure: Figure) -> String {
    document.text.string(figure.span)
  }

  /// Builds a finding whose id rests on the check and the folded words of its places.
  func finding(
    _ check: String, _ severity: Finding.Severity, at places: [Excerpt],
    facts: [Finding.Fact] = [], arithmetic: String = ""
  ) -> Finding {
    var hash = Fingerprint()
    hash.add(check)
    for place in places { hash.add(place.text) }
    for fact in facts { hash.add(fact.name + "=" + fact.value) }
    return Finding(
      check: check, severity: severity, places: places, facts: facts, arithmetic: arithmetic,
      id: check + "-" + hash.hexadecimal)
  }
}
