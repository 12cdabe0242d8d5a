internal import PolicyModel

/// C23: a sentence that a line end cuts in two, in a text whose lines are whole paragraphs.
///
/// Does not fire where lines are wrapped as a habit.
struct BrokenLineCheck: ConsistencyCheck {
  static let id = "C23"

  func findings(in edition: CheckedEdition) -> [Finding] {
    guard edition.edition.edition.provenance.format == "text",
      edition.document.sentences.count >= 20
    else { return [] }
    let broken = edition.document.sentences.indices.filter { index in
      let span = edition.document.sentences[index].span
      return edition.document.text.utf8[span.range].contains(0x0A)
    }
    guard broken.count * 40 <= edition.document.sentences.count else { return [] }
    return broken.map { index in
      edition.finding(Self.id, .medium, at: [edition.excerpt(sentence: index)])
    }
  }
}
