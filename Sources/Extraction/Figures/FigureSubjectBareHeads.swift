internal import Lexicon
internal import PolicyModel

/// Deeds that neither their sentence nor a rule gives an owner: the heading tells of what.
extension FigureSubject {
  /// Adds the heading to deeds and measures that no rule has found the owner of.
  func nameBare(
    _ subjects: inout [String], of drafts: [FigureDraft], in text: SentenceText,
    _ sentence: Int, _ table: TableContext
  ) {
    nameDeeds(&subjects, of: drafts, in: text, sentence)
    // Few sentences hold one: what does not change is not made the loop's own.
    guard subjects.contains(where: { isBare($0) }), !isInTable(sentence) else { return }
    for index in subjects.indices {
      guard !drafts[index].isInName, isBare(subjects[index]) else { continue }
      subjects[index] = withHeading(
        subjects[index], fallback(in: text, sentence, table), sentence)
    }
  }

  /// 18か月ごとに2倍になる: what becomes of it; 6月の議会での公表: what was made known there.
  func nameChanges(
    _ subjects: inout [String], of drafts: [FigureDraft], in text: SentenceText, _ sentence: Int
  ) {
    for index in drafts.indices where !drafts[index].isInName {
      if drafts[index].kind == .recurrence {
        let words = JapaneseSubject(text: text, drafts: drafts, sharing: phrases)
        if let cycle = words.cycleOf(subjects[index], drafts[index]) { subjects[index] = cycle }
      } else if drafts[index].isTemporal, subjects[index].hasSuffix("での公表"),
        let matter = madeKnown(before: sentence)
      {
        subjects[index] = matter + "の公表"
      }
    }
  }

  /// 住所が流れていたこと of 住所が流れていたことも分かりました。
  private func madeKnown(before sentence: Int) -> String? {
    guard sentence > 0,
      document.sentences[sentence].block == document.sentences[sentence - 1].block
    else { return nil }
    let range = document.sentences[sentence - 1].folded
    let words = SentenceText(
      bytes: document.folded.utf8, start: range.lowerBound, end: range.upperBound)
    var position = max(words.start, words.end - 60)
    while position < words.end, words.byte(position) & 0xC0 == 0x80 { position += 1 }
    while position < words.end {
      if let tie = words.skipping("こと", at: position) {
        guard words.has(JapaneseSubjectNames.becameKnown, at: tie) else { return nil }
        var start = position
        while start > words.start, position - start <= 96, !words.ends("、", at: start) {
          start = words.previous(start)
        }
        return (15...90).contains(position - start) ? words.string(start..<tie) : nil
      }
      position += words.width(position)
    }
    return nil
  }

  private func isBare(_ subject: String) -> Bool {
    guard (6...15).contains(subject.utf8.count) else { return false }
    let bytes = Array(subject.utf8)
    // 必要な期間が5日を超える場合.
    if bytes.count > 12 { return JapaneseSubjectScopeWords.needed.isWhole(bytes) }
    return JapaneseSubjectWords.bareDeedNouns.isWhole(bytes)
      || JapaneseSubjectWords.bareMeasures.isWhole(bytes)
      || JapaneseSubjectGeneralNouns.bare.isWhole(bytes)
  }

  /// 大（45リットル） under 大きさ below 指定袋の価格: what the measure is of.
  func measureOfTable(_ column: String, _ sentence: Int) -> String {
    let bytes = Array(column.utf8)
    let section = document.section(ofSentence: sentence)
    // 付与日 below 年次休暇: of what the heading names, where it names one thing.
    if document.language == .japanese, section < document.sections.count,
      JapaneseSubjectScopeWords.bareColumns.isWhole(bytes),
      case let heading = document.sections[section].heading,
      (6...36).contains(heading.utf8.count), document.sections[section].level > 1,
      !heading.hasSuffix(column), heading.unicodeScalars.allSatisfy({ Script($0.value).isOfNouns })
    {
      return heading + "の" + column
    }
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
