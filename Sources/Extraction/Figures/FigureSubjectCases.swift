internal import Lexicon
internal import PolicyModel

/// Amounts that a rule sets for other cases: the measure of the sentence before, with the case.
extension FigureSubject {
  func nameCases(
    _ subjects: inout [String], of drafts: [FigureDraft], in text: SentenceText, _ sentence: Int,
    _ figures: [Figure]
  ) {
    guard sentence > 0, !drafts.isEmpty else { return }
    if let name = caseOfProviso(subjects, drafts, in: text, sentence, figures) {
      subjects[name.index] = name.subject
    } else if let last = drafts.indices.last,
      let name = caseOfList(drafts[last], in: text, sentence)
        ?? monthOfList(drafts[last], in: text, sentence)
    {
      subjects[last] = name
    }
  }

  /// 手数料の額は三百円とする。ただし、電子申請による場合は、二百円とする: the fee, in that case.
  private func caseOfProviso(
    _ subjects: [String], _ drafts: [FigureDraft], in text: SentenceText, _ sentence: Int,
    _ figures: [Figure]
  ) -> (index: Int, subject: String)? {
    let head = text.skippingSpaces(text.start)
    guard let start = text.skipping(JapaneseSubjectRuleWords.provisos, at: head),
      isInBlock(sentence, with: sentence - 1),
      let index = drafts.indices.last(where: { drafts[$0].holdsOneAmount && !drafts[$0].isInName }),
      case let draft = drafts[index],
      text.has(JapaneseSubjectRuleWords.rulings, at: draft.range.upperBound),
      let before = figures.reversed().prefix(while: { $0.sentence == sentence - 1 }).first(where: {
        $0.kind == draft.kind && $0.unit == draft.unit && !$0.subject.isEmpty
      }), before.subject.utf8.count <= 75,
      !before.subject.holdsBytes(of: "（")
        || JapaneseSubjectCircumstances.perEnds.contains(where: before.subject.endsInBytes),
      let (_, close) = JapaneseSubjectRuleWords.casesOfProvisos.longest(
        in: text.bytes, endingAt: draft.range.lowerBound, from: start),
      (6...81).contains(close - start)
    else { return nil }
    var position = start
    while position < close {
      switch text.scalar(position) {
      case 0x3001, 0x3002, 0x306F, 0x28: return nil  // 、 。 は (
      default: position += text.width(position)
      }
    }
    let name = text.string(start..<close)
    // Another measure of its own: ただし、上限額は五十万円とする.
    guard subjects[index].isEmpty || isCase(name) else { return nil }
    return (index, captioned(before.subject, name))
  }

  private func isCase(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    if JapaneseSubjectRuleWords.caseEnds.longest(in: bytes, endingAt: bytes.count, from: 0) != nil {
      return true
    }
    return JapaneseSubjectWords.doers.longest(in: bytes, endingAt: bytes.count, from: 0) != nil
      || JapaneseSubjectWords.recipients.longest(in: bytes, endingAt: bytes.count, from: 0) != nil
      || name.hasSuffix("児童")
  }

  /// 宿泊料金が二万円未満であるもの　百円, below 税率は、次の各号に定める額とする: the rate, in that case.
  private func caseOfList(
    _ draft: FigureDraft, in text: SentenceText, _ sentence: Int
  ) -> String? {
    let (start, end) = (draft.range.lowerBound, draft.range.upperBound)
    guard draft.holdsOneAmount, text.byte(start - 1) == 0x20,
      text.end - end <= 3, text.end == end || text.starts("。", at: end)
    else { return nil }
    let close = text.skippingSpaces(before: start)
    guard text.has(JapaneseSubjectRuleWords.caseEnds, endingAt: close) else { return nil }
    var first = close
    while first > text.start, text.byte(first - 1) != 0x20, close - first <= 120 {
      first = text.previous(first)
    }
    guard (9...120).contains(close - first), let thing = thingOfList(above: sentence) else {
      return nil
    }
    return thing + "（" + text.string(first..<close) + "）"
  }

  /// 同居することとなった日の属する月の翌月, below 支給は、次の各号に定める月から始める: what begins in it.
  private func monthOfList(
    _ draft: FigureDraft, in text: SentenceText, _ sentence: Int
  ) -> String? {
    guard draft.isTemporal, draft.range.upperBound == text.end, text.ends("月", at: text.end),
      text.ends("日の属する月の", at: draft.range.lowerBound)
        || text.ends("もの", at: draft.range.lowerBound)
        || text.ends("者", at: draft.range.lowerBound)
    else { return nil }
    return leadOfItems(of: document.blocks[document.sentences[sentence].block], sentence)
  }
}
