internal import Lexicon
internal import PolicyModel

/// Tells what each figure of a sentence measures.
///
/// A subject is the shortest phrase that tells it to a reader: the noun phrase before は, が,
/// も, を or に, the head of a relative clause, or the heading where the sentence has none.
struct FigureSubject {
  let document: Document
  let phrases: SharedTexts

  /// One phrase for each draft; empty where nothing tells.
  func subjects(
    of reading: FigureReading, in text: SentenceText, sentence: Int, table: TableContext,
    after figures: [Figure]
  ) -> [String] {
    let drafts = reading.drafts
    var subjects = reading.subjects
    let isJapanese = document.language == .japanese
    if isJapanese, let whole = wholeOfSome(drafts, in: text, sentence, figures) {
      subjects[0] = whole
      if drafts.count > 1, text.starts("が", at: drafts[0].range.upperBound) { subjects[1] = whole }
    }
    if isJapanese { name(&subjects, of: drafts, in: text, sentence, figures) }
    // 過去5年間に、12の祭りが途絶えた: of what is counted in it.
    if drafts.count > 1, subjects[0].isEmpty, !subjects[1].isEmpty, !drafts[0].isInName,
      isJapanese, drafts[0].isDate || drafts[0].kind == .duration,
      drafts[1].range.lowerBound - drafts[0].range.upperBound <= 9
    {
      subjects[0] = subjects[1]
    }
    if subjects.count == 1, subjects[0].isEmpty, drafts[0].isDate, document.language == .english,
      let deed = deedOfDate(drafts[0], in: text)
    {
      subjects[0] = deed
    }
    if isJapanese, sentence > 0, let first = subjects.first,
      first.utf8.count <= 15, text.end - text.start <= 90, !first.isEmpty,
      JapaneseSubjectWords.bodies.end(
        in: Array(first.utf8), from: 0, to: first.utf8.count) == first.utf8.count,
      isChangedAlone(in: text)
    {
      for index in subjects.indices where subjects[index] == first { subjects[index] = "" }
    }
    for index in subjects.indices where subjects[index].isEmpty && !drafts[index].isInName {
      subjects[index] =
        caseBeforeLeaders(drafts[index], in: text, sentence, table)
        ?? otherCase(drafts[index], in: text, sentence, figures) ?? spokenOf(
          in: text, sentence, figures, draft: drafts[index])
        ?? objectBefore(drafts[index], in: text, sentence)
        ?? step(of: fallback(in: text, sentence, table), drafts, index, in: text)
      if subjects[index].isEmpty, isJapanese {
        subjects[index] =
          JapaneseSubject(text: text, drafts: drafts, sharing: phrases).lastResort(index)
          ?? lastTold(sentence, figures, subjects, index, drafts[index])
      }
    }
    nameEnglishRelations(&subjects, of: drafts, in: text, sentence)
    if isJapanese {
      nameRelations(&subjects, of: drafts, in: text, sentence, table, figures)
      nameScopes(&subjects, of: drafts, in: text, sentence, figures)
      if sentence > 0 { resolvePointers(&subjects, of: drafts, in: text, sentence, figures) }
      nameChanges(&subjects, of: drafts, in: text, sentence)
      nameCircumstances(&subjects, of: drafts, in: text, sentence)
    }
    // 満十五歳に満たない者: the heading tells more, where there is one.
    for index in subjects.indices where drafts[index].kind == .age && subjects[index] == "者" {
      let found = step(of: fallback(in: text, sentence, table), drafts, index, in: text)
      if !found.isEmpty { subjects[index] = found }
    }
    return subjects
  }

  /// Issued 3 March 2026, Adopted on 14 November: a line of nothing but what was done that day.
  private func deedOfDate(_ draft: FigureDraft, in text: SentenceText) -> String? {
    let head = text.skippingSpaces(text.start)
    guard text.end - draft.range.upperBound <= 2, draft.range.lowerBound > head else { return nil }
    let words = text.string(head..<draft.range.lowerBound).split(separator: " ")
    guard let deed = words.first, words.count <= 2,
      words.count == 1 || words[1] == "on" || words[1] == "in",
      deed.hasSuffix("ed"), deed.utf8.count > 4
    else { return nil }
    return String(deed)
  }

  /// 配偶者が出産したとき・・・3日: the heading with the case.
  private func caseBeforeLeaders(
    _ draft: FigureDraft, in text: SentenceText, _ sentence: Int, _ table: TableContext
  ) -> String? {
    guard document.language == .japanese else { return nil }
    var end = text.skippingSpaces(before: draft.range.lowerBound)
    guard text.ends("・・", at: end) || text.ends("……", at: end) else { return nil }
    while text.ends("・", at: end) || text.ends("…", at: end) || text.byte(end - 1) == 0x20 {
      end = text.previous(end)
    }
    let start = text.skippingSpaces(text.start)
    let heading = fallback(in: text, sentence, table)
    let name = leadIn(ofCase: sentence).flatMap { heading.contains($0) ? nil : $0 } ?? heading
    guard (3...90).contains(end - start), name.utf8.count <= 60 else { return nil }
    if name.isEmpty, text.has(JapaneseSubjectWords.recipients, endingAt: end) {
      return text.string(start..<end)
    }
    guard !name.isEmpty else { return nil }
    let persons = personsOfCases(above: sentence).map { $0 + "、" } ?? ""
    return name + "（" + persons + text.string(start..<end) + "）"
  }

  /// 再診のときは3,300円: the measure of the sentence before, in another case.
  private func otherCase(
    _ draft: FigureDraft, in text: SentenceText, _ sentence: Int, _ figures: [Figure]
  ) -> String? {
    guard document.language == .japanese, sentence > 0, draft.holdsAmount,
      let last = figures.last, last.sentence == sentence - 1, last.kind == draft.kind,
      last.unit == draft.unit, !last.subject.isEmpty,
      document.sentences[sentence].block == document.sentences[sentence - 1].block
    else { return nil }
    for tie in JapaneseSubjectWords.caseTies where text.ends(tie, at: draft.range.lowerBound) {
      let end = draft.range.lowerBound - tie.utf8.count
      let phrase = JapanesePhrase(text: text, texts: phrases)
      guard let range = phrase.nounPhrase(endingAt: end, from: text.start),
        text.skippingSpaces(text.start) == range.lowerBound
      else { return nil }
      let measure =
        last.subject.lastIndex(of: "の").map { last.subject[$0...].dropFirst() }
        ?? last.subject[...]
      return phrase.string(range) + "の" + measure
    }
    return nil
  }

  /// このうち60歳以上が52％を占め: those of whom the sentence before it speaks.
  private func wholeOfSome(
    _ drafts: [FigureDraft], in text: SentenceText, _ sentence: Int, _ figures: [Figure]
  ) -> String? {
    guard sentence > 0, let first = drafts.first, !first.isInName, !first.isDate,
      let end = text.skipping(
        JapaneseSubjectWords.someOfThem, at: text.skippingSpaces(text.start)),
      (text.skipping("、", at: end) ?? end) == first.range.lowerBound,
      document.sentences[sentence].block == document.sentences[sentence - 1].block,
      let before = figures.last(where: { !$0.subject.isEmpty }), before.sentence == sentence - 1
    else { return nil }
    return figures.first { $0.sentence == sentence - 1 && !$0.subject.isEmpty }?.subject
      ?? before.subject
  }

  /// このうち3年を過ぎたものは420件です: 3年を過ぎた with what the sentence before speaks of.
  private func name(
    _ subjects: inout [String], of drafts: [FigureDraft], in text: SentenceText,
    _ sentence: Int, _ figures: [Figure]
  ) {
    guard sentence > 0, !figures.isEmpty, figures[figures.count - 1].sentence == sentence - 1,
      drafts.indices.contains(where: { index in
        text.ends("は", at: drafts[index].range.lowerBound)
          && text.ends("の", at: drafts[index].range.lowerBound - 3) && drafts[index].holdsAmount
      }),
      document.sentences[sentence].block == document.sentences[sentence - 1].block,
      let whole = figures.suffix(12).first(where: {
        $0.sentence == sentence - 1 && !$0.subject.isEmpty
      }),
      let noun = JapaneseSubject.closingNoun(of: whole.subject)
    else { return }
    let head = text.skippingSpaces(text.start)
    let some = text.skipping(JapaneseSubjectWords.someOfThem, at: head) ?? head
    let first = text.skipping("、", at: some) ?? some
    let japanese = JapaneseSubject(text: text, drafts: drafts, sharing: phrases)
    for (index, draft) in drafts.enumerated() where draft.holdsAmount {
      for tie in ["ものは", "のは"] where text.ends(tie, at: draft.range.lowerBound) {
        let end = draft.range.lowerBound - tie.utf8.count
        guard japanese.isAttributive(endingAt: end) else { continue }
        var start = end
        while start > first, !text.ends("、", at: start) { start = text.previous(start) }
        guard end - start >= 6, end - start <= 60 else { continue }
        subjects[index] = text.string(start..<end) + noun
      }
    }
  }

  /// ただし、その過半数は: of what the sentence before it does something to.
  private func objectBefore(_ draft: FigureDraft, in text: SentenceText, _ sentence: Int) -> String?
  {
    guard document.language == .japanese, sentence > 0, text.ends("その", at: draft.range.lowerBound),
      draft.range.lowerBound - text.start <= 24,
      document.sentences[sentence - 1].block == document.sentences[sentence].block
    else { return nil }
    let before = document.sentences[sentence - 1].folded
    let words = SentenceText(bytes: text.bytes, start: before.lowerBound, end: before.upperBound)
    let whole = JapaneseSubject(text: words, drafts: [], sharing: phrases)
      .leftward(before: words.end, allowsWeak: false)
    return whole.map {
      JapaneseSubject(text: text, drafts: [draft], sharing: phrases).chosenFrom($0, draft)
    }
  }

  /// 継続勤務年数, and a table below: of what was told last; a sentence of its own may be of anything.
  private func lastTold(
    _ sentence: Int, _ figures: [Figure], _ subjects: [String], _ index: Int,
    _ draft: FigureDraft
  ) -> String {
    switch document.blocks[document.sentences[sentence].block].kind {
    case .heading, .title, .dateLine: return ""
    default: break
    }
    if draft.kind == .duration, let row = classOfRows(above: sentence) { return row }
    if let own = subjects[..<index].last(where: { !$0.isEmpty }) { return own }
    if case .paragraph = document.blocks[document.sentences[sentence].block].kind {
      return ruleOfColumns(above: sentence)
    }
    let section = document.section(ofSentence: sentence)
    for figure in figures.suffix(12).reversed()
    where !figure.subject.isEmpty && figure.sentence + 12 > sentence {
      return document.section(ofSentence: figure.sentence) == section ? figure.subject : ""
    }
    return ""
  }

  /// It cost £46 million; これを65％に引き上げます: what the sentence before it speaks of.
  private func spokenOf(
    in text: SentenceText, _ sentence: Int, _ figures: [Figure], draft: FigureDraft? = nil
  ) -> String? {
    guard sentence > 0, let last = figures.last, last.sentence == sentence - 1,
      document.sentences[sentence].block == document.sentences[sentence - 1].block
    else { return nil }
    let head = text.skippingSpaces(text.start)
    switch document.language {
    case .japanese:
      let isRepeated =
        draft.map {
          $0.kind == .recurrence && last.kind == .recurrence
            && text.starts("では", at: $0.range.upperBound)
        } ?? false
      guard
        isRepeated || text.has(JapaneseSubjectWords.pointersBack, at: head)
          || draft.map({ !$0.isInName && isChangedAlone(in: text) }) ?? false
      else { return nil }
      return last.subject.isEmpty ? nil : last.subject
    case .english:
      guard
        EnglishSubjectWords.pointersBack.contains(where: { text.starts($0, at: head) })
          || draft.map({ behind in
            behind.kind == .percent
              && EnglishSubjectWords.reaching.contains {
                text.ends($0, at: behind.range.lowerBound)
              }
              || (EnglishSubjectWords.ofThem
                + (behind.kind == .percent ? EnglishSubjectWords.ofCases : []))
                .contains { text.starts($0, at: behind.range.upperBound) }
          }) ?? false
          || text.starts("We ", at: head)
            && EnglishSubjectWords.objectsBack.contains(where: {
              text.string(text.start..<text.end).contains($0)
            }),
        let first = figures.reversed().prefix(while: { $0.sentence == sentence - 1 }).last
      else { return nil }
      // From 3 May to 26 July we received 2,184 answers. Of these, 1,310 came from tenants.
      if EnglishSubjectWords.wholesBack.contains(where: { text.starts($0, at: head) }),
        let whole = figures.reversed().prefix(while: { $0.sentence == sentence - 1 })
          .first(where: { $0.kind == .count && !$0.subject.isEmpty })
      {
        return whole.subject
      }
      // The panel has 14 seats. It meets ten times a year.
      if draft?.kind == .recurrence, text.starts("It ", at: head) || text.starts("They ", at: head),
        let topic = topic(of: sentence - 1, in: text)
      {
        return topic
      }
      // The hall opened in May. It cost £4 million: of the hall.
      if draft?.holdsAmount ?? false,
        EnglishSubjectWords.pointersBack.contains(where: { text.starts($0, at: head) }),
        let thing = EnglishDeedWords.thing(of: first.subject)
      {
        return thing
      }
      return first.subject.isEmpty ? nil : first.subject
    default: return nil
    }
  }

  /// 私たちは2年以内にゼロにします: a change of what the sentence before it speaks of.
  private func isChangedAlone(in text: SentenceText) -> Bool {
    guard text.end - text.start <= 90 else { return false }
    var isChange = false
    var position = text.start
    while position < text.end {
      // 町は、2028年度までにこれを20％以下に減らします.
      let isPointer = text.ends("これ", at: position) || text.ends("それ", at: position)
      if text.starts("を", at: position) && !isPointer || text.starts("が", at: position) {
        return false
      }
      if text.has(JapaneseSubjectWords.changesAlone, at: position) { isChange = true }
      position += text.width(position)
    }
    return isChange
  }

  /// What a sentence begins with and says something of.
  func topic(of sentence: Int, in text: SentenceText) -> String? {
    let range = document.sentences[sentence].folded
    let words = SentenceText(bytes: text.bytes, start: range.lowerBound, end: range.upperBound)
    let english = EnglishSubject(text: words, drafts: [])
    var head = words.skippingSpaces(words.start)
    if let first = english.word(from: head), EnglishSubjectWords.articles.contains(first.word) {
      head = words.skippingSpaces(first.end)
    }
    guard let noun = english.nounPhrase(from: head), noun.utf8.count >= 4 else { return nil }
    var end = head
    while end < words.end, !words.starts(noun, at: end) { end += 1 }
    end += noun.utf8.count
    guard words.byte(end) == 0x20, let verb = english.word(from: end + 1),
      EnglishSubjectWords.verbs.contains(verb.word)
    else { return nil }
    return noun
  }

  /// Row and column in a table, the term of a definition, else the heading.
  func fallback(
    in text: SentenceText, _ sentence: Int, _ table: TableContext
  ) -> String {
    let own = document.sentences[sentence].block
    let block = document.blocks[own]
    switch block.kind {
    case .tableRow:
      let found = cell(sentence, table)
      if !found.isEmpty { return captioned(found, table.caption) }
    case .dateLine:
      // What stands beside a date on its line tells more.
      let line = text.string(text.start..<text.end).replacingBytes(of: " ", with: "")
      return document.language == .japanese && isFigure(line)
        ? JapaneseSubjectWords.documentDate : ""
    case .heading, .title: return ""
    case .paragraph:
      if let term = term(before: own, in: text) { return term }
    default: break
    }
    // Where no rule reads a language's subjects, the words around a figure tell more than the
    // heading that it shares with all others.
    let isRead = document.language == .english || document.language == .japanese
    if isRead, block.section < document.sections.count {
      let lead = leadIn(of: block, before: sentence) ?? leadOfItems(of: block, sentence)
      if let lead { return lead }
      let heading = tellingHeading(of: block.section)
      if heading.utf8.count <= 120 { return FigureSubject.unbracketed(heading) }
    }
    return ""
  }

  /// 補助対象者 of 第3条（補助対象者）, whose number is told apart.
  private static func unbracketed(_ heading: String) -> String {
    guard heading.first == "（", heading.last == "）", heading.utf8.count > 9,
      !heading.dropFirst().dropLast().contains(where: { $0 == "（" || $0 == "）" })
    else { return heading }
    return String(heading.dropFirst().dropLast())
  }

  /// 公立の定員: what the cell's row and column are called.
  private func cell(_ sentence: Int, _ table: TableContext) -> String {
    let (row, column) = table.labels(of: sentence, in: document)
    if row.isEmpty {
      return table.rank(column, of: sentence, in: document) ?? measureOfTable(column, sentence)
    }
    if column.isEmpty || row == column || DateHeads.isBare(column.lowercased()) { return row }
    if !document.language.isUndivided { return row + " " + column }
    // 運転手の確保（2025年度）: a time is not what the row has.
    // The folded text has narrow brackets, which no Japanese name has.
    let head = column.replacingBytes(of: "(", with: "（").replacingBytes(of: ")", with: "）")
    // 29日 | 1か月の労働時間の総枠: the row is a figure, and the column says of what.
    if isFigure(row), !isFigure(column) || column.holdsBytes(of: "の") {
      return head + "（" + row + "）"
    }
    return isFigure(column) ? row + "（" + head + "）" : row + "の" + head
  }

  /// Whether the name of a row or column is a time or a number: 2025年度, 令和7年.
  private func isFigure(_ name: String) -> Bool {
    if JapaneseSubjectWords.isTimeOrNumber(name) { return true }
    let bytes = Array(name.utf8)
    let end = Era.names.end(in: bytes, from: 0, to: bytes.count)
    guard end > 0, end < bytes.count else { return false }
    // 令和7年, 令和元年, but no name that begins with an era's letter.
    return bytes[end] &- 0x30 < 10 || bytes[end] >= 0x80
  }

  /// The term that a definition stands behind: 対象 before 18歳以下.
  private func term(before block: Int, in text: SentenceText) -> String? {
    guard block > 0, document.blocks[block].sentences.count == 1,
      text.end - text.start <= 90, case .paragraph = document.blocks[block - 1].kind,
      document.blocks[block - 1].section == document.blocks[block].section,
      document.blocks[block - 1].sentences.count == 1,
      let sentence = document.blocks[block - 1].sentences.first
    else { return nil }
    let range = document.sentences[sentence].folded
    guard range.count <= 60 else { return nil }
    let words = document.folded.string(range)
    guard let last = words.last, !"。.!?,、:：".contains(last),
      !words.utf8.contains(where: { $0 &- 0x30 < 10 })
    else { return nil }
    return words
  }
}
