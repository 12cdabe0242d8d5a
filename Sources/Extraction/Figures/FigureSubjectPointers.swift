internal import Lexicon
internal import PolicyModel

private typealias Words = JapaneseSubjectCircumstances

/// Subjects that only point at the paragraph before: 前項の届出, 第一項の時刻.
extension FigureSubject {
  func resolvePointers(
    _ subjects: inout [String], of drafts: [FigureDraft], in text: SentenceText,
    _ sentence: Int, _ figures: [Figure]
  ) {
    nameReasons(&subjects, of: drafts, sentence, figures)
    nameProvisos(&subjects, of: drafts, in: text, sentence)
    for index in subjects.indices where !drafts[index].isInName {
      let subject = subjects[index]
      guard subject.utf8.count <= 90, let tie = FigureSubject.pointerEnd(subject) else { continue }
      if drafts[index].kind == .time {
        if let own = times(subject, index, drafts, in: text, sentence, figures) {
          subjects[index] = own
        }
      } else if let own = resolved(subject, behind: tie, sentence) {
        subjects[index] = own
      }
    }
  }

  /// Behind 前項の or 第一項の at the head of a subject.
  private static func pointerEnd(_ subject: String) -> Int? {
    guard subject.beginsInBytes(of: "前項の") || subject.beginsInBytes(of: "第") else { return nil }
    let bytes = Array(subject.utf8)
    if subject.beginsInBytes(of: "前") { return bytes.count > 12 ? 9 : nil }
    return JapaneseSubjectGeneralNouns.paragraphs.longest(in: bytes, from: 0, to: bytes.count)
      .flatMap { bytes.count > $0.end + 3 ? $0.end : nil }
  }

  // MARK: Deeds

  /// 前項の届出 behind 氏名を変更したときは、届け出なければならない: the notice of that.
  private func resolved(_ subject: String, behind tie: Int, _ sentence: Int) -> String? {
    guard subject.beginsInBytes(of: "前") else { return nil }
    let name = String(decoding: Array(subject.utf8)[tie...], as: UTF8.self)
    let noun = name.prefix { $0 != "の" && $0 != "（" }
    guard (6...15).contains(noun.utf8.count),
      noun.unicodeScalars.allSatisfy({ Script($0.value) == .kanji || $0.value == 0x51FA })
    else { return nil }
    for earlier in sentencesOfParagraph(before: sentence) {
      guard let thing = deed(String(noun), in: words(of: earlier)) else { continue }
      let whole = thing + name.dropFirst(noun.count)
      return whole.utf8.count <= 108 ? whole : thing
    }
    return nil
  }

  /// The sentences of the paragraph before a sentence's own, the last first.
  private func sentencesOfParagraph(before sentence: Int) -> [Int] {
    let own = document.sentences[sentence].block
    let section = document.blocks[own].section
    for block in stride(from: own - 1, through: max(0, own - 8), by: -1) {
      guard document.blocks[block].section == section else { return [] }
      switch document.blocks[block].kind {
      case .paragraph: return document.blocks[block].sentences.suffix(3).reversed()
      case .listItem:
        // 3. 前項の指示は: items may be paragraphs.
        if case .listItem = document.blocks[own].kind, block == own - 1 {
          return document.blocks[block].sentences.suffix(3).reversed()
        }
      default: return []
      }
    }
    return []
  }

  /// 教育訓練の受講の指示 of 教育訓練の受講を指示する; 契約を更新しない旨の通知.
  func deed(_ noun: String, in own: SentenceText) -> String? {
    guard own.end - own.start <= 900 else { return nil }
    let verbs = JapaneseSubjectGeneralNouns.openDeeds[noun].map { [noun, $0] } ?? [noun]
    guard
      let (verb, place) = verbs.lazy.compactMap({ verb in
        lastPlace(ofWord: verb, in: own).map { (verb, $0) }
      }).first
    else { return nil }
    let japanese = JapaneseSubject(text: own, drafts: [], sharing: phrases)
    let end = place + verb.utf8.count
    // 教育訓練の受講の|指示を: what it is of stands before it.
    if own.ends("の", at: place),
      let range = japanese.phrase.nounPhrase(endingAt: end, from: own.start),
      range.lowerBound < place - 3, case let name = japanese.phrase.string(range),
      name.utf8.count > noun.utf8.count, !isPointing(name)
    {
      return name
    }
    guard
      own.starts("す", at: end) || own.starts("し", at: end) || own.starts("さ", at: end)
        || own.starts("な", at: end)
    else { return nil }
    if let object = object(before: place, in: own, japanese), !isPointing(object) {
      return object + "の" + noun
    }
    return caseOfDeed(before: place, in: own).map { $0.words + $0.tie + noun }
  }

  private func object(
    before place: Int, in own: SentenceText, _ japanese: JapaneseSubject
  ) -> String? {
    var position = place
    while position > own.start, place - position <= 90 {
      position = own.previous(position)
      if own.starts("、", at: position), !own.ends("を", at: position) { return nil }
      guard own.starts("を", at: position) else { continue }
      guard let range = japanese.phrase.nounPhrase(endingAt: position, from: own.start),
        !japanese.isHollow(range)
      else { return nil }
      let name = japanese.phrase.string(range)
      return (6...60).contains(name.utf8.count) ? name : nil
    }
    return nil
  }

  /// 契約を更新しない of 契約を更新しないときは、その旨を: the case, where nothing else says of what.
  private func caseOfDeed(
    before place: Int, in own: SentenceText
  ) -> (words: String, tie: String)? {
    guard
      let close = Words.cases.lazy.compactMap({
        own.place(of: $0, from: own.start, to: place)
      }).first
    else { return nil }
    var start = close
    while start > own.start, close - start <= 75 {
      let before = own.previous(start)
      if own.starts("、", at: before)
        || own.starts("は", at: before) && !own.ends("又", at: before)
          && !own.ends("若しく", at: before)
        || own.byte(before) == 0x29 || own.byte(before) == 0x20
      {
        break
      }
      start = before
    }
    guard (9...75).contains(close - start) else { return nil }
    let hasPoint = own.place(of: Words.toThatEffect, from: close, to: place) != nil
    return (own.string(start..<close), hasPoint ? Words.effectOf : Words.caseOf)
  }

  private func isPointing(_ name: String) -> Bool {
    name.hasPrefix("前") || name.hasPrefix("同") || name.hasPrefix("その") || name.hasSuffix("旨")
      || name.holdsBytes(of: "第")
  }

  private func lastPlace(ofWord word: String, in text: SentenceText) -> Int? {
    guard let last = word.utf8.last else { return nil }
    let shift = word.utf8.count - 1
    var position = text.end - shift - 1
    while position >= text.start {
      if text.bytes[position + shift] == last, text.starts(word, at: position) { return position }
      position -= 1
    }
    return nil
  }

  // MARK: Times

  /// 第一項の時刻は、午後八時及び午前五時とし: when what that paragraph tells of begins and ends.
  private func times(
    _ subject: String, _ index: Int, _ drafts: [FigureDraft], in text: SentenceText,
    _ sentence: Int, _ figures: [Figure]
  ) -> String? {
    guard subject.endsInBytes(of: Words.timesPointedAt) else { return nil }
    let section = document.section(ofSentence: sentence)
    guard
      let told = figures.suffix(24).first(where: {
        $0.kind == .time && $0.sentence < sentence && !$0.subject.isEmpty
          && !$0.subject.endsInBytes(of: Words.times)
          && document.section(ofSentence: $0.sentence) == section
      })
    else { return nil }
    // 午後八時|及び午前五時.
    func isTied(_ first: Int) -> Bool {
      drafts.indices.contains(first) && drafts.indices.contains(first + 1)
        && drafts[first].kind == .time && drafts[first + 1].kind == .time
        && text.starts("及び", at: drafts[first].range.upperBound)
        && drafts[first + 1].range.lowerBound == drafts[first].range.upperBound + 6
    }
    let part = isTied(index) ? Words.beginning : isTied(index - 1) ? Words.ending : Words.times
    var persons = ""
    if let tie = text.place(of: "については、", from: text.start, to: drafts[index].range.lowerBound) {
      let japanese = JapaneseSubject(text: text, drafts: [], sharing: phrases)
      if let noun = japanese.phrase.nounPhrase(endingAt: tie, from: text.start),
        case let who = japanese.phrase.string(japanese.lastPart(of: noun, behind: text.start)),
        japanese.isActor(who), who.utf8.count <= 45
      {
        persons = "（" + who + "）"
      }
    }
    return told.subject + "の" + part + persons
  }

  // MARK: Reasons

  /// 参加しなかった理由は「…」が34％, behind 清掃に参加した人は4割です: in what they took no part.
  func nameReasons(
    _ subjects: inout [String], of drafts: [FigureDraft], _ sentence: Int, _ figures: [Figure]
  ) {
    guard let last = figures.last, last.sentence == sentence - 1 else { return }
    for index in subjects.indices where !drafts[index].isInName {
      let subject = subjects[index]
      guard subject.holdsBytes(of: "理由"), subject.utf8.count <= 120,
        let tie = subject.firstRange(of: "理由"), !subject.hasPrefix("理由"),
        case let clause = String(subject[..<tie.lowerBound]), clause.utf8.count <= 36,
        !clause.contains("の"), !clause.contains("を"), !clause.contains("に"),
        let owner = figures.suffix(6).lazy.filter({ $0.sentence == sentence - 1 })
          .compactMap({ FigureSubject.matter(of: clause, in: $0.subject) }).first
      else { continue }
      subjects[index] =
        owner.isAnswer
        ? owner.words + "の" + subject[tie.lowerBound...]
        : owner.words + subject
    }
  }

  /// 清掃に of 清掃に参加した人; all of 参加状況「参加しなかった」, which the clause answers.
  private static func matter(
    of clause: String, in told: String
  ) -> (words: String, isAnswer: Bool)? {
    if told.hasSuffix("「" + clause + "」"), told.utf8.count <= 90 { return (told, true) }
    let stem = clause.unicodeScalars.prefix { Script($0.value) == .kanji }
    guard stem.count >= 2 else { return nil }
    for tie in ["に", "を", "へ"] {
      guard let place = told.firstRange(of: tie + String(stem)),
        place.lowerBound > told.startIndex
      else { continue }
      return (String(told[..<place.lowerBound]) + tie, false)
    }
    return nil
  }

  // MARK: Provisos

  /// 解雇することがある。ただし、採用後十四日を経過した者は: the deed that the time is waited for.
  func nameProvisos(
    _ subjects: inout [String], of drafts: [FigureDraft], in text: SentenceText, _ sentence: Int
  ) {
    guard text.has(JapaneseSubjectRuleWords.provisos, at: text.skippingSpaces(text.start)),
      let index = subjects.indices.first(where: {
        drafts[$0].kind == .duration && subjects[$0].endsInBytes(of: "からの期間")
      }), subjects[index].utf8.count <= 45, isInBlock(sentence, with: sentence - 1)
    else { return }
    let own = words(of: sentence - 1)
    let japanese = JapaneseSubject(text: own, drafts: [], sharing: phrases)
    var position = max(own.start, own.end - 60)
    while position < own.end, own.byte(position) & 0xC0 == 0x80 { position += 1 }
    var deed: String?
    while position < own.end {
      if own.script(before: position).script != .kanji, let act = japanese.verbalNoun(at: position)
      {
        deed = own.string(position..<act)
      }
      position += own.width(position)
    }
    if let deed { subjects[index] += "（" + deed + "）" }
  }
}
