internal import Lexicon
internal import PolicyModel

/// Deeds that neither their sentence nor a rule gives an owner: the heading tells of what.
extension FigureSubject {
  /// Adds the heading to deeds and measures that no rule has found the owner of.
  func nameBare(
    _ subjects: inout [String], of drafts: [FigureDraft], in text: SentenceText,
    _ sentence: Int, _ table: TableContext
  ) {
    // Few sentences hold one: what does not change is not made the loop's own.
    guard subjects.contains(where: { isBare($0) }), !isInTable(sentence) else { return }
    for index in subjects.indices {
      guard !drafts[index].isInName, isBare(subjects[index]) else { continue }
      subjects[index] = withHeading(
        subjects[index], fallback(in: text, sentence, table), sentence)
    }
  }

  private func isBare(_ subject: String) -> Bool {
    guard (6...12).contains(subject.utf8.count) else { return false }
    let bytes = Array(subject.utf8)
    return JapaneseSubjectWords.bareDeedNouns.isWhole(bytes)
      || JapaneseSubjectWords.bareMeasures.isWhole(bytes)
  }

  /// 大（45リットル） under 大きさ below 指定袋の価格: what the measure is of.
  func measureOfTable(_ column: String, _ sentence: Int) -> String {
    let bytes = Array(column.utf8)
    let section = document.section(ofSentence: sentence)
    guard document.language == .japanese, section < document.sections.count,
      JapaneseSubjectWords.bareMeasures.isWhole(bytes),
      case let heading = document.sections[section].heading,
      let tie = heading.firstIndex(of: "の"), tie > heading.startIndex, heading.utf8.count <= 60
    else { return column }
    return heading[...tie] + column
  }

  private func isInTable(_ sentence: Int) -> Bool {
    switch document.blocks[document.sentences[sentence].block].kind {
    case .tableRow, .heading, .title, .dateLine: true
    default: false
    }
  }

  /// 深夜の割増賃金（労働）: the heading with the deed, where the deed alone tells nothing.
  private func withHeading(_ subject: String, _ heading: String, _ sentence: Int) -> String {
    // The name of the whole document is of everything in it.
    let section = document.section(ofSentence: sentence)
    guard !heading.isEmpty, section < document.sections.count,
      document.sections[section].level > 1
    else { return subject }
    if heading.hasSuffix(subject) { return heading }
    return heading.utf8.count <= 60 ? heading + "（" + subject + "）" : subject
  }
}
