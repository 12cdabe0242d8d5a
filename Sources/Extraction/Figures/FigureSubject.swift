internal import PolicyModel

/// Tells what each figure of a sentence measures.
///
/// A subject is the shortest phrase that tells it to a reader: the noun phrase before は, が,
/// も, を or に, the head of a relative clause, or the heading where the sentence has none.
struct FigureSubject {
  let document: Document
  let text: SentenceText
  let sentence: Int

  /// One phrase for each draft; empty where nothing tells.
  func subjects(of drafts: [FigureDraft]) -> [String] {
    var phrases =
      document.language == .english
      ? EnglishSubject(text: text, drafts: drafts).phrases()
      : JapaneseSubject(text: text, drafts: drafts).phrases()
    for index in phrases.indices where phrases[index].isEmpty && !drafts[index].isInName {
      phrases[index] = fallback(drafts[index])
    }
    return phrases
  }

  /// The row's first cell in a table, else the heading.
  private func fallback(_ draft: FigureDraft) -> String {
    let block = document.blocks[document.sentences[sentence].block]
    if case .tableRow(let cells, _) = block.kind, let label = cells.first?.first, label != sentence
    {
      return document.folded.string(document.sentences[label].folded)
    }
    if case .heading = block.kind { return "" }
    if case .title = block.kind { return "" }
    if case .dateLine = block.kind { return "" }
    if block.section < document.sections.count {
      let heading = document.sections[block.section].heading
      if heading.utf8.count <= 120 { return heading }
    }
    return ""
  }
}
