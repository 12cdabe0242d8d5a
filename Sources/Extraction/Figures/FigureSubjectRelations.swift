internal import Lexicon
internal import PolicyModel

/// Nouns that tell nothing alone: what they are of stands in the sentence or heading before.
extension FigureSubject {
  /// 有効期間は1年です behind 割引券を交付します: of the ticket.
  func nameRelations(
    _ subjects: inout [String], of drafts: [FigureDraft], in text: SentenceText,
    _ sentence: Int, _ table: TableContext, _ figures: [Figure]
  ) {
    nameBare(&subjects, of: drafts, in: text, sentence, table)
    answerQuestions(&subjects, of: drafts, in: text, sentence, figures)
    nameGroups(&subjects, of: drafts, in: text)
    for index in subjects.indices where !drafts[index].isInName {
      if let whole = sameNounBefore(subjects[index], drafts[index], in: text, sentence) {
        subjects[index] = whole
        continue
      }
      guard (6...36).contains(subjects[index].utf8.count),
        let relation = relation(subjects[index], drafts[index], in: text)
      else { continue }
      let owner =
        ownerToldBefore(relation.noun, subjects[..<index], sentence, figures)
        ?? (relation.isTopic
          ? ownerInClauseBefore(relation.start, in: text)
            ?? ownerInSentenceBefore(relation.noun, sentence)
            ?? ownerInHeading(in: text, sentence, table) : nil)
      guard let owner, !owner.hasSuffix(relation.noun) else { continue }
      let needs = JapaneseSubjectNames.needed.isWhole(Array(relation.narrowing.utf8))
      subjects[index] = owner + (needs ? "に" : "の") + relation.narrowing + relation.noun
    }
  }

  private struct Relation {
    var noun: String
    /// 最新の, 必要な.
    var narrowing = ""
    var start: Int
    /// Whether its clause begins with it.
    var isTopic: Bool
  }

  /// A noun of the tables with what narrows it, where nothing before it says of what it is.
  private func relation(_ subject: String, _ draft: FigureDraft, in text: SentenceText)
    -> Relation?
  {
    let bytes = Array(subject.utf8)
    let cut = max(0, JapaneseSubjectNames.narrowings.end(in: bytes, from: 0, to: bytes.count))
    let noun = Array(bytes[cut...])
    guard
      JapaneseSubjectNames.ofThings.isWhole(noun) || JapaneseSubjectNames.ofDeeds.isWhole(noun)
    else { return nil }
    guard var start = start(of: subject, near: draft, in: text) else { return nil }
    var narrowing = String(decoding: bytes[..<cut], as: UTF8.self)
    if cut == 0,
      let (_, first) = JapaneseSubjectNames.narrowingEnds.longest(
        in: text.bytes, endingAt: start, from: text.start)
    {
      narrowing = text.string(first..<start)
      start = first
    }
    // その費用: of what was told; 町の費用: whose it is stands before it.
    if text.ends("の", at: start) || text.ends("な", at: start) { return nil }
    return Relation(
      noun: String(decoding: noun, as: UTF8.self), narrowing: narrowing, start: start,
      isTopic: start == text.skippingSpaces(text.start) || text.ends("、", at: start)
        || JapaneseSubjectNames.furthers.isWhole(Array(narrowing.utf8)))
  }

  /// Where a subject stands near its figure.
  private func start(of subject: String, near draft: FigureDraft, in text: SentenceText) -> Int? {
    var position = draft.range.lowerBound
    // 上限は60万円: a bound's own word is within it.
    if text.starts(subject, at: position) { return position }
    while position > text.start, draft.range.lowerBound - position < 60 {
      if text.ends(subject, at: position) { return position - subject.utf8.count }
      position = text.previous(position)
    }
    position = draft.range.upperBound
    while position < text.end, position - draft.range.upperBound < 45 {
      if text.starts(subject, at: position) { return position }
      position += text.width(position)
    }
    return nil
  }

  /// 学習要領の改訂 of an earlier figure, before 最新の改訂; 証明書の更新, before 更新時期.
  private func ownerToldBefore(
    _ noun: String, _ own: ArraySlice<String>, _ sentence: Int, _ figures: [Figure]
  ) -> String? {
    var key = noun
    for tail in JapaneseSubjectNames.tailsOfDeeds where noun.hasSuffix(tail) {
      if noun.utf8.count - tail.utf8.count >= 6 { key = String(noun.dropLast(tail.count)) }
    }
    let word = "の" + key
    if let found = own.last(where: { $0.hasSuffix(word) }) {
      return String(found.dropLast(word.count))
    }
    let section = document.section(ofSentence: sentence)
    for figure in figures.suffix(6).reversed() where figure.sentence + 4 > sentence {
      guard document.section(ofSentence: figure.sentence) == section else { return nil }
      if figure.subject.hasSuffix(word) { return String(figure.subject.dropLast(word.count)) }
    }
    return nil
  }

  /// 事業者への支援を実施します。年間100件の支援を目指します: the same, with what the sentence before says of it.
  private func sameNounBefore(
    _ subject: String, _ draft: FigureDraft, in text: SentenceText, _ sentence: Int
  ) -> String? {
    guard sentence > 0, (6...12).contains(subject.utf8.count), draft.kind == .count,
      draft.role != .share, text.starts("の", at: draft.range.upperBound),
      text.starts(subject, at: draft.range.upperBound + 3),
      document.sentences[sentence].block == document.sentences[sentence - 1].block,
      subject.unicodeScalars.allSatisfy({ Script($0.value) == .kanji }),
      case let before = document.sentences[sentence - 1].folded, before.count <= 300
    else { return nil }
    let words = SentenceText(
      bytes: document.folded.utf8, start: before.lowerBound, end: before.upperBound)
    let japanese = JapaneseSubject(text: words, drafts: [], sharing: phrases)
    // 過半数の賛成, 100万人の生徒: a vote and those counted are others each time.
    guard
      let mark = lastPlace(of: "への" + subject, in: words).map({ $0 + 3 })
        ?? (JapaneseSubjectWords.bareDeedNouns.isWhole(Array(subject.utf8))
          ? lastPlace(of: "の" + subject, in: words) : nil),
      let range = japanese.phrase.nounPhrase(
        endingAt: mark + 3 + subject.utf8.count, from: words.start), range.lowerBound < mark
    else { return nil }
    let name = japanese.phrase.string(range)
    return name.utf8.count <= 60 && name.hasSuffix("の" + subject) ? name : nil
  }

  /// AIの能力は倍増、必要なコストは……: what the clause before it is of.
  private func ownerInClauseBefore(_ start: Int, in text: SentenceText) -> String? {
    guard text.ends("、", at: start), start - text.start <= 240 else { return nil }
    let japanese = JapaneseSubject(text: text, drafts: [], sharing: phrases)
    guard let topic = japanese.topicOfThing(before: start), let tie = topic.lastIndex(of: "の"),
      tie > topic.startIndex, case let owner = String(topic[..<tie])
    else { return nil }
    return isThing(owner) ? owner : nil
  }

  /// What the sentence before it in the same block does something to, or speaks of.
  private func ownerInSentenceBefore(_ noun: String, _ sentence: Int) -> String? {
    guard sentence > 0,
      document.sentences[sentence].block == document.sentences[sentence - 1].block,
      case let before = document.sentences[sentence - 1].folded, before.count <= 300
    else { return nil }
    let words = SentenceText(
      bytes: document.folded.utf8, start: before.lowerBound, end: before.upperBound)
    let japanese = JapaneseSubject(text: words, drafts: [], sharing: phrases)
    let end = words.ends("。", at: words.end) ? words.end - 3 : words.end
    let topic = japanese.topicOfThing(before: end) ?? subjectAtHead(words, japanese)
    if topic == nil || !isThing(topic ?? ""), let object = japanese.objectOfClause(before: end) {
      guard isThing(object) else { return nil }
      let isOfDeed = JapaneseSubjectNames.ofDeeds.isWhole(Array(noun.utf8))
      if isOfDeed, let mark = lastPlace(of: object + "を", in: words),
        case let verb = mark + object.utf8.count + 3, let act = japanese.verbalNoun(at: verb)
      {
        return object + "の" + words.string(verb..<act)
      }
      return object
    }
    guard let topic else { return nil }
    return isThing(topic) ? withoutGoingOn(topic) : nil
  }

  private func lastPlace(of word: String, in text: SentenceText) -> Int? {
    var position = text.end - word.utf8.count
    while position >= text.start {
      if text.starts(word, at: position) { return position }
      position -= 1
    }
    return nil
  }

  /// 太陽光発電の普及が進んでいます; 住宅の金利について、.
  private func subjectAtHead(_ words: SentenceText, _ japanese: JapaneseSubject) -> String? {
    var position = words.start
    while position < words.end, position - words.start <= 75 {
      if words.starts("、", at: position) { return nil }
      if words.starts("について、", at: position)
        || words.starts("が", at: position) && japanese.isParticle(at: position)
      {
        return japanese.phrase.nounPhrase(endingAt: position, from: words.start).map {
          japanese.phrase.string($0)
        }
      }
      position += words.width(position)
    }
    return nil
  }

  private func withoutGoingOn(_ topic: String) -> String {
    let bytes = Array(topic.utf8)
    guard
      let (_, start) = JapaneseSubjectNames.goingsOn.longest(
        in: bytes, endingAt: bytes.count, from: 0), start > 0
    else { return topic }
    return String(decoding: bytes[..<start], as: UTF8.self)
  }

  func isThing(_ words: String) -> Bool {
    let bytes = Array(words.utf8)
    return (6...60).contains(bytes.count) || bytes.count >= 2 && bytes.allSatisfy { $0 < 0x80 }
      ? JapaneseSubjectNames.noThings.longest(in: bytes, endingAt: bytes.count, from: 0) == nil
        && !JapaneseSubjectWords.bodies.isWhole(bytes)
        && JapaneseSubjectWords.doers.longest(in: bytes, endingAt: bytes.count, from: 0) == nil
        && !words.hasPrefix("こ") && !words.hasPrefix("そ") : false
  }

  private func ownerInHeading(
    in text: SentenceText, _ sentence: Int, _ table: TableContext
  ) -> String? {
    let block = document.blocks[document.sentences[sentence].block]
    switch block.kind {
    case .tableRow, .heading, .title, .dateLine: return nil
    default: break
    }
    guard block.section < document.sections.count, document.sections[block.section].level > 1
    else { return nil }
    let heading = fallback(in: text, sentence, table)
    guard (6...45).contains(heading.utf8.count), isThing(heading) else { return nil }
    // A heading that is a sentence names nothing.
    for scalar in heading.unicodeScalars {
      switch scalar {
      case "は", "を", "、", "。", "？", "?", "！", "!", "：", ":", "（", "(", "・", " ", "　": return nil
      default: continue
      }
    }
    return heading
  }

  // MARK: Answers

  /// 次いで「きっかけがないから」が22.5％: answers to the question of the sentence before.
  private func answerQuestions(
    _ subjects: inout [String], of drafts: [FigureDraft], in text: SentenceText, _ sentence: Int,
    _ figures: [Figure]
  ) {
    guard sentence > 0, let last = figures.last, last.sentence == sentence - 1,
      document.sentences[sentence].block == document.sentences[sentence - 1].block,
      text.has(JapaneseSubjectNames.nextAnswers, at: text.skippingSpaces(text.start)),
      let question = figures.suffix(6).lazy.filter({ $0.sentence == sentence - 1 })
        .compactMap({ FigureSubject.question(of: $0.subject) }).first
    else { return }
    for index in subjects.indices where !drafts[index].isInName {
      let start = drafts[index].base?.lowerBound ?? drafts[index].range.lowerBound
      let answer = "「" + subjects[index] + "」"
      if text.ends(answer + "が", at: start) || text.ends(answer + "は", at: start) {
        subjects[index] = question + answer
      }
    }
  }

  /// 来ない理由 of 来ない理由「遠いから」.
  static func question(of subject: String) -> String? {
    guard subject.hasSuffix("」"), let open = subject.lastIndex(of: "「"),
      open > subject.startIndex
    else { return nil }
    return String(subject[..<open])
  }

  /// 回答者の内訳:10代8％、20代15％: which of them the share is of.
  private func nameGroups(
    _ subjects: inout [String], of drafts: [FigureDraft], in text: SentenceText
  ) {
    for index in subjects.indices.dropFirst() where drafts[index].kind == .percent {
      let group = drafts[index - 1]
      guard group.range.upperBound == drafts[index].range.lowerBound, !subjects[index].isEmpty,
        group.kind == .age || group.unit == "代",
        case let name = text.string(group.range), !subjects[index].contains(name)
      else { continue }
      subjects[index] += "（" + name + "）"
    }
  }

  // MARK: Lists

  /// 支給は、次の各号に定める月から始める。 above a list: what its lines are of.
  func leadOfItems(of block: Block, _ sentence: Int) -> String? {
    guard case .listItem = block.kind, document.language == .japanese else { return nil }
    let section = document.section(ofSentence: sentence)
    for earlier in stride(from: sentence - 1, through: max(0, sentence - 12), by: -1) {
      guard document.section(ofSentence: earlier) == section else { return nil }
      if case .listItem = document.blocks[document.sentences[earlier].block].kind { continue }
      let range = document.sentences[earlier].folded
      let words = SentenceText(
        bytes: document.folded.utf8, start: range.lowerBound, end: range.upperBound)
      guard
        let mark = words.place(of: "各号に定める月", from: words.start, to: words.end)
          ?? words.place(of: "各号に定める日", from: words.start, to: words.end)
      else { return nil }
      let japanese = JapaneseSubject(text: words, drafts: [], sharing: phrases)
      // この法律の規定は、次の各号に定める日から施行する: the heading tells as much.
      guard let topic = japanese.topicOfThing(before: mark), (9...75).contains(topic.utf8.count),
        JapaneseSubjectNames.rulings.longest(
          in: Array(topic.utf8), endingAt: topic.utf8.count, from: 0) == nil
      else { return nil }
      let begins = words.place(of: "から始め", from: mark, to: words.end) != nil
      return begins ? topic + "の開始" : topic
    }
    return nil
  }
}
