internal import Lexicon
internal import PolicyModel

/// What the lines before a sentence narrow its figures to: a field, a body, a cause or a case.
extension FigureSubject {
  func nameScopes(
    _ subjects: inout [String], of drafts: [FigureDraft], in text: SentenceText, _ sentence: Int
  ) {
    for index in subjects.indices where !drafts[index].isInName {
      let subject = subjects[index]
      guard (6...24).contains(subject.utf8.count) else { continue }
      if let own = bodysOwn(subject, drafts[index], in: text, sentence)
        ?? causedSo(subject, drafts[index], in: text, sentence)
        ?? inField(subject, drafts[index], in: text, sentence)
      {
        subjects[index] = own
      }
    }
  }

  private func words(of sentence: Int) -> SentenceText {
    let range = document.sentences[sentence].folded
    return SentenceText(
      bytes: document.folded.utf8, start: range.lowerBound, end: range.upperBound)
  }

  private func isInBlock(_ sentence: Int, with other: Int) -> Bool {
    other >= 0 && document.sentences[sentence].block == document.sentences[other].block
  }

  // MARK: Bodies

  /// 「700人規模の組織を目安に」: the body that this sentence or one before it speaks of.
  private func bodysOwn(
    _ subject: String, _ draft: FigureDraft, in text: SentenceText, _ sentence: Int
  ) -> String? {
    guard draft.kind == .count || draft.kind == .money,
      JapaneseSubjectScopeWords.ofBodies.isWhole(Array(subject.utf8)),
      text.place(of: "の" + subject, from: text.start, to: draft.range.lowerBound) == nil
    else { return nil }
    for earlier in stride(from: sentence, through: max(0, sentence - 2), by: -1) {
      guard isInBlock(sentence, with: earlier) else { return nil }
      let own = words(of: earlier)
      let head = own.skippingSpaces(own.start)
      let japanese = JapaneseSubject(text: own, drafts: [], sharing: phrases)
      guard let end = japanese.topicEnd(from: head),
        let topic = japanese.phrase.nounPhrase(endingAt: end, from: head),
        JapaneseSubjectScopeWords.bodyEnds.longest(
          in: own.bytes, endingAt: topic.upperBound, from: topic.lowerBound) != nil
      else { continue }
      return japanese.phrase.string(topic) + "の" + subject
    }
    return nil
  }

  // MARK: Causes

  /// これによる税収減: of what the sentence or the line before it speaks.
  private func causedSo(
    _ subject: String, _ draft: FigureDraft, in text: SentenceText, _ sentence: Int
  ) -> String? {
    guard draft.holdsAmount, sentence > 0,
      let tie = ["これによる", "それによる", "これに伴う", "それに伴う"].first(where: {
        text.place(of: $0 + subject, from: text.start, to: draft.range.lowerBound) != nil
      }), case let link = String(tie.dropFirst(2))
    else { return nil }
    let own = words(of: sentence - 1)
    let japanese = JapaneseSubject(text: own, drafts: [], sharing: phrases)
    if isInBlock(sentence, with: sentence - 1) {
      let end = own.ends("。", at: own.end) ? own.end - 3 : own.end
      guard let object = japanese.objectOfClause(before: end),
        let mark = own.place(of: object + "を", from: own.start, to: own.end),
        let act = japanese.verbalNoun(at: mark + object.utf8.count + 3)
      else { return nil }
      return object + "の" + own.string(mark + object.utf8.count + 3..<act) + link + subject
    }
    // 「子ども基金」は、……: what a name in quotation marks heads the line before.
    let block = document.blocks[document.sentences[sentence - 1].block]
    guard let first = block.sentences.first,
      document.section(ofSentence: first) == document.section(ofSentence: sentence)
    else { return nil }
    let line = words(of: first)
    let head = line.skippingSpaces(line.start)
    guard line.starts("「", at: head),
      let close = line.place(of: "」は", from: head + 3, to: head + 63), close - head >= 9
    else { return nil }
    return line.string(head + 3..<close) + link + subject
  }

  // MARK: Fields

  /// 介護分野では、……紙の申請をゼロにする: the field that this is said of.
  private func inField(
    _ subject: String, _ draft: FigureDraft, in text: SentenceText, _ sentence: Int
  ) -> String? {
    guard !draft.isDate, draft.kind != .age,
      text.starts("を", at: draft.range.lowerBound - 3)
        || text.starts("が", at: draft.range.lowerBound - 3)
        || text.starts("は", at: draft.range.lowerBound - 3),
      text.ends(subject, at: draft.range.lowerBound - 3)
    else { return nil }
    if let field = field(at: text) { return subject.hasPrefix(field) ? nil : field + "の" + subject }
    guard isInBlock(sentence, with: sentence - 1), let field = field(at: words(of: sentence - 1))
    else { return nil }
    return field + "の" + subject
  }

  private func field(at words: SentenceText) -> String? {
    let head = words.skippingSpaces(words.start)
    var position = head
    while position < words.end, position - head <= 45 {
      switch words.scalar(position) {
      case 0x3001, 0x3002, 0x306F, 0x3092, 0x304C: return nil  // 、 。 は を が
      default: break
      }
      if position > head, let end = words.skipping(JapaneseSubjectScopeWords.fields, at: position),
        words.starts("では、", at: end) || words.starts("においては、", at: end)
      {
        return words.string(head..<end)
      }
      position += words.width(position)
    }
    return nil
  }

  // MARK: Cases

  /// 採用日から6か月間継続勤務した社員に対しては、次のとおり与える。 above a list of cases: for whom they hold.
  func personsOfCases(above sentence: Int) -> String? {
    let section = document.section(ofSentence: sentence)
    for earlier in stride(from: sentence - 1, through: max(0, sentence - 16), by: -1) {
      guard document.section(ofSentence: earlier) == section else { return nil }
      let own = words(of: earlier)
      guard own.ends("。", at: own.end), own.holds(JapaneseSubjectWords.leadsIn) else { continue }
      let head = own.skippingSpaces(own.start)
      var position = head
      while position < own.end, position - head <= 90 {
        switch own.scalar(position) {
        case 0x3001, 0x3002, 0x306F, 0x28: return nil  // 、 。 は (
        default: break
        }
        if position > head,
          let tie = own.skipping(JapaneseSubjectScopeWords.casesAhead, at: position)
        {
          return tie > position && !own.has(JapaneseSubjectScopeWords.everybody, at: head)
            ? own.string(head..<position) : nil
        }
        position += own.width(position)
      }
      return nil
    }
    return nil
  }
}
