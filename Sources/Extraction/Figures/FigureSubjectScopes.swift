internal import Lexicon
internal import PolicyModel

/// What the lines before a sentence narrow its figures to: a field, a body, a cause or a case.
extension FigureSubject {
  func nameScopes(
    _ subjects: inout [String], of drafts: [FigureDraft], in text: SentenceText, _ sentence: Int,
    _ figures: [Figure]
  ) {
    nameListed(&subjects, of: drafts, in: text, sentence)
    nameCases(&subjects, of: drafts, in: text, sentence, figures)
    let tie = JapaneseSubjectScopeWords.causeTie
    let hasCause =
      text.place(of: JapaneseSubjectScopeWords.causeMark, from: text.start, to: text.end) != nil
    for index in subjects.indices where !drafts[index].isInName {
      // これに|伴う支出増: the tie to its cause is no part of the name.
      if subjects[index].utf8.starts(with: tie.utf8) { subjects[index].removeFirst(tie.count) }
      let subject = subjects[index]
      guard (6...24).contains(subject.utf8.count) else { continue }
      if let own = bodysOwn(subject, drafts[index], in: text, sentence)
        ?? (hasCause ? causedSo(subject, drafts[index], in: text, sentence) : nil)
        ?? inField(subject, drafts[index], in: text, sentence)
      {
        subjects[index] = own
      }
    }
  }

  func words(of sentence: Int) -> SentenceText {
    let range = document.sentences[sentence].folded
    return SentenceText(
      bytes: document.folded.utf8, start: range.lowerBound, end: range.upperBound)
  }

  func isInBlock(_ sentence: Int, with other: Int) -> Bool {
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
      let tie = JapaneseSubjectScopeWords.causes.first(where: {
        text.place(of: $0 + subject, from: text.start, to: draft.range.lowerBound) != nil
      }), case let link = String(tie.dropFirst(2))
    else { return nil }
    let own = words(of: sentence - 1)
    let japanese = JapaneseSubject(text: own, drafts: [], sharing: phrases)
    if isInBlock(sentence, with: sentence - 1) {
      let end = own.ends("。", at: own.end) ? own.end - 3 : own.end
      guard let object = japanese.objectOfClause(before: end),
        let mark = own.place(of: object + "を", from: own.start, to: own.end)
      else { return nil }
      // The last verb: 所得税を子どもの数に応じて減税します.
      var verb = mark + object.utf8.count + 3
      while verb < end, !(end - verb <= 30 && isLastVerb(verb, in: own, japanese)) {
        verb += own.width(verb)
      }
      guard let act = japanese.verbalNoun(at: verb) else { return nil }
      return object + "の" + own.string(verb..<act) + link + subject
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

  private func isLastVerb(_ offset: Int, in text: SentenceText, _ japanese: JapaneseSubject) -> Bool
  {
    text.script(before: offset).script != .kanji && japanese.verbalNoun(at: offset) != nil
  }

  // MARK: Lists

  /// 図書の貸出しは、次のとおりとする。 above 期間は14日間とする: of what the lines of a list are.
  private func nameListed(
    _ subjects: inout [String], of drafts: [FigureDraft], in text: SentenceText, _ sentence: Int
  ) {
    guard sentence > 0, case .listItem = document.blocks[document.sentences[sentence].block].kind
    else { return }
    let head = text.skippingSpaces(text.start)
    guard let end = text.skipping(JapaneseSubjectScopeWords.listed, at: head),
      text.starts("は", at: end) || text.starts("を", at: end) || text.byte(end) == 0x3A,
      case let name = text.string(head..<end),
      subjects.indices.contains(where: { isListed(subjects[$0], drafts[$0], name, in: text) }),
      let thing = thingOfList(above: sentence), !thing.hasSuffix(name)
    else { return }
    for index in subjects.indices where isListed(subjects[index], drafts[index], name, in: text) {
      subjects[index] = thing + "の" + name
    }
  }

  /// Whether nothing of the line's own words names a figure but the measure at its head.
  private func isListed(
    _ subject: String, _ draft: FigureDraft, _ name: String, in text: SentenceText
  ) -> Bool {
    !draft.isInName
      && (!draft.isDate || subject == name || subject.isEmpty
        || JapaneseSubjectRuleWords.timesOfDeeds.longest(
          in: Array(name.utf8), endingAt: name.utf8.count, from: 0) != nil)
      && (subject.isEmpty || subject == name || !text.holds(subject))
  }

  /// What a sentence that leads into a list speaks of.
  func thingOfList(above sentence: Int) -> String? {
    let section = document.section(ofSentence: sentence)
    for earlier in stride(from: sentence - 1, through: max(0, sentence - 12), by: -1) {
      guard document.section(ofSentence: earlier) == section else { return nil }
      let own = words(of: earlier)
      guard own.holds(JapaneseSubjectWords.leadsIn) else {
        if case .listItem = document.blocks[document.sentences[earlier].block].kind { continue }
        return nil
      }
      let head = own.skippingSpaces(own.start)
      let japanese = JapaneseSubject(text: own, drafts: [], sharing: phrases)
      guard let mark = japanese.topicEnd(from: head) ?? changedAsFollows(own) else { return nil }
      let close = own.ends("について", at: mark) ? mark - 12 : mark
      guard let noun = japanese.phrase.nounPhrase(endingAt: close, from: head),
        !japanese.isHollow(noun), noun.count <= 45
      else { return nil }
      let name = japanese.phrase.string(noun)
      return japanese.isActor(name) ? nil : name
    }
    return nil
  }

  /// 地域バスを|次のように見直します: where the object ends of what the list changes.
  private func changedAsFollows(_ own: SentenceText) -> Int? {
    JapaneseSubjectRuleWords.changedSo.lazy.compactMap {
      own.place(of: $0, from: own.start, to: own.start + 120)
    }.first
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
