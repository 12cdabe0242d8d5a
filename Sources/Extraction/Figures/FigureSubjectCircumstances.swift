internal import Lexicon
internal import PolicyModel

private typealias Words = JapaneseSubjectCircumstances

/// The circumstance that tells a figure from others of the same name: which law comes into force,
/// what a penalty answers, of what whole a share is and per what an amount is told.
extension FigureSubject {
  func nameCircumstances(
    _ subjects: inout [String], of drafts: [FigureDraft], in text: SentenceText, _ sentence: Int
  ) {
    // Few figures need the sentence once more: it is read for the first of them.
    var read: JapaneseSubject?
    func japanese() -> JapaneseSubject {
      if let read { return read }
      let own = JapaneseSubject(text: text, drafts: drafts, sharing: phrases)
      read = own
      return own
    }
    for index in subjects.indices where !drafts[index].isInName {
      let count = subjects[index].utf8.count
      if drafts[index].kind == .duration,
        let tie = text.skipping(Words.taking, at: drafts[index].range.upperBound),
        count == 0 || text.has(Words.suchThat, at: tie),
        let own = japanese().timeTaken(drafts[index])
      {
        subjects[index] = own
        continue
      }
      guard count > 0, count <= 120 else { continue }
      if let own = withoutPointer(subjects[index]) { subjects[index] = own }
      switch drafts[index].kind {
      case .date, .dateRange, .duration, .ordinal:
        if count <= 60, let own = inForce(subjects[index], drafts[index], in: text, sentence) {
          subjects[index] = own
          continue
        }
      case .money where text.byte(drafts[index].range.upperBound) == 0x28,
        .count where text.byte(drafts[index].range.upperBound) == 0x28:
        if let own = japanese().boundedBehind(subjects[index], drafts[index]) {
          subjects[index] = own
          continue
        }
      case .money
      where text.ends("は", at: drafts[index].range.lowerBound) && hasBound(subjects, index),
        .count
      where text.ends("は", at: drafts[index].range.lowerBound) && hasBound(subjects, index):
        if let own = japanese().boundOfThose(index, subjects) {
          subjects[index] = own
          continue
        }
      default: break
      }
      if drafts[index].role == .share {
        if let own = japanese().asShare(subjects[index], index, subjects) { subjects[index] = own }
        continue
      }
      if text.starts(Words.onThatDay, at: drafts[index].range.upperBound), drafts[index].isTemporal,
        let own = japanese().personsOfDay(drafts[index])
      {
        subjects[index] = own
        continue
      }
      if drafts[index].kind == .number, text.ends("の", at: drafts[index].range.lowerBound),
        text.string(drafts[index].range).holdsBytes(of: "分の"),
        let own = japanese().shareInCase(subjects[index], index, subjects)
      {
        subjects[index] = own
        continue
      }
      if drafts[index].kind == .duration,
        let own = text.starts("を経過し", at: drafts[index].range.upperBound)
          ? japanese().passedFor(subjects[index], drafts[index])
          : text.starts("分", at: drafts[index].range.upperBound)
            ? japanese().payOfThose(subjects[index], drafts[index]) : nil
      {
        subjects[index] = own
        continue
      }
      if drafts[index].kind == .percent, hasCase(text, before: drafts[index].range.lowerBound),
        subjects[index].utf8.last != 0x89,
        let own = japanese().inCase(subjects[index], drafts[index])
      {
        subjects[index] = own
        continue
      }
      if count <= 75, subjects[index].holdsBytes(of: Words.ofItems),
        let own = ofFirstItem(subjects[index], below: sentence)
      {
        subjects[index] = own
      } else if count <= 9, drafts[index].kind == .money || drafts[index].kind == .duration,
        Words.penalties.isWhole(Array(subjects[index].utf8)),
        let own = japanese().punishedDeed(subjects[index], drafts[index])
      {
        subjects[index] = own
      }
      if let label = rate(drafts, index, in: text), !subjects[index].holdsBytes(of: label),
        !subjects[index].endsInBytes(of: Words.countingSpan), count <= 90
      {
        subjects[index] = captioned(subjects[index], label)
      }
      if drafts[index].kind == .duration, text.starts("に", at: drafts[index].range.upperBound),
        let own = japanese().countedOver(subjects[index], drafts[index])
      {
        subjects[index] = own
      }
      if let own = ownedByBody(subjects[index], drafts[index], in: text, sentence, japanese) {
        subjects[index] = own
      }
    }
  }

  private func hasBound(_ subjects: [String], _ index: Int) -> Bool {
    subjects[max(0, index - 3)..<index].contains { subject in
      Words.boundTails.contains(where: subject.endsInBytes)
    }
  }

  private func hasCase(_ text: SentenceText, before end: Int) -> Bool {
    text.place(of: Words.ifDone, from: max(text.start, end - 150), to: end) != nil
  }

  /// 補助金の額 of 前項の補助金の額, where what is left is a name.
  private func withoutPointer(_ subject: String) -> String? {
    guard
      subject.beginsInBytes(of: "前") || subject.beginsInBytes(of: "同")
        || subject.beginsInBytes(of: "第")
    else { return nil }
    let bytes = Array(subject.utf8)
    guard let (_, end) = Words.provisionPointers.longest(in: bytes, from: 0, to: bytes.count),
      bytes.count - end >= 12,
      case let rest = Array(bytes[end...]), !JapaneseSubjectWords.bareDeedNouns.isWhole(rest),
      !JapaneseSubjectWords.bareMeasures.isWhole(rest),
      JapaneseSubjectGeneralNouns.heads.longest(in: rest, endingAt: rest.count, from: 0)?.start != 0
    else { return nil }
    // 前項の給付の支給, 前条の規定の適用: a general noun that the pointer tells of.
    let name = String(decoding: rest, as: UTF8.self)
    let noun = Array(name.prefix { !"のにをは（".contains($0) }.utf8)
    let isGeneral =
      JapaneseSubjectGeneralNouns.heads.longest(in: noun, endingAt: noun.count, from: 0)?.start == 0
    guard !isGeneral, !name.hasPrefix(Words.provision),
      JapaneseSubjectNames.rulings.longest(in: noun, endingAt: noun.count, from: 0) == nil
    else { return nil }
    return name
  }

  // MARK: Items

  /// 次の各号に該当する者は、百万円以下の罰金に処する: the first item says what is punished.
  private func ofFirstItem(_ subject: String, below sentence: Int) -> String? {
    guard let tie = subject.lastIndex(of: "の"), tie > subject.startIndex,
      case let penalty = Array(subject[subject.index(after: tie)...].utf8),
      Words.penalties.isWhole(penalty)
    else { return nil }
    var next = sentence + 1
    while next < document.sentences.count, next <= sentence + 3 {
      let block = document.blocks[document.sentences[next].block]
      if case .listItem = block.kind { break }
      next += 1
    }
    guard next < document.sentences.count, next <= sentence + 3,
      document.section(ofSentence: next) == document.section(ofSentence: sentence)
    else { return nil }
    let own = words(of: next)
    let japanese = JapaneseSubject(text: own, drafts: [], sharing: phrases)
    guard let deed = japanese.deedOfItem() else { return nil }
    return deed + "等の" + String(decoding: penalty, as: UTF8.self)
  }

  // MARK: Rates

  /// 一年 of 一年について三百六十時間; 月額 of 月額3,000円; 12ヶ月ごと of 12ヶ月ごとに2倍.
  private func rate(_ drafts: [FigureDraft], _ index: Int, in text: SentenceText) -> String? {
    let start = drafts[index].range.lowerBound
    guard
      drafts[index].holdsAmount || drafts[index].kind == .duration
        || drafts[index].kind == .multiple || drafts[index].kind == .number
        || drafts[index].kind == .percent
    else { return nil }
    if let (_, head) = Words.ratePrefixes.longest(
      in: text.bytes, endingAt: start, from: text.start),
      text.script(before: head).script != .kanji
    {
      return text.string(head..<start)
    }
    guard index > 0, !drafts[index - 1].isInName,
      case let unit = drafts[index - 1].range, start - unit.upperBound <= 12,
      start >= unit.upperBound, unit.count <= 24
    else { return nil }
    switch drafts[index - 1].kind {
    case .recurrence:
      let tie = text.skipping("に", at: unit.upperBound) ?? unit.upperBound
      guard tie == start else { return nil }
      let words = text.string(unit)
      return words.hasSuffix("に") ? String(words.dropLast()) : words
    case .duration:
      guard
        let (isPer, end) = Words.rateTies.longest(
          in: text.bytes, from: unit.upperBound, to: text.end), end == start
      else { return nil }
      if text.string(unit.upperBound..<end) == "に" { return nil }
      return text.string(unit)
        + (isPer
          ? text.string(unit.upperBound..<end)
            .trimmingRateTail() : "")
    case .count:
      guard drafts[index].holdsAmount,
        let (isPer, end) = Words.rateTies.longest(
          in: text.bytes, from: unit.upperBound, to: text.end), end == start, isPer
      else { return nil }
      return Self.afterTopic(text.string(unit))
        + text.string(unit.upperBound..<end).trimmingRateTail()
    default: return nil
    }
  }

  /// 1人 of 上限は1人: a bound's own word is part of a figure.
  private static func afterTopic(_ words: String) -> String {
    guard let tie = words.lastIndex(of: "は") else { return words }
    return String(words[words.index(after: tie)...])
  }

  // MARK: Bodies

  /// ノヴァ塾は、600の教室を開いた: whose they are, where the sentence is of a single body.
  private func ownedByBody(
    _ subject: String, _ draft: FigureDraft, in text: SentenceText, _ sentence: Int,
    _ japanese: () -> JapaneseSubject
  ) -> String? {
    let end = draft.range.upperBound
    if draft.isTemporal {
      guard subject.utf8.count <= 75,
        text.ends("のは", at: draft.range.lowerBound)
          || Words.firsts.contains(where: subject.beginsInBytes)
      else { return nil }
      return japanese().ofItsMaker(subject, draft)
    }
    guard draft.kind == .count || draft.kind == .number, text.starts("の", at: end),
      case let noun = end + 3
    else { return nil }
    if text.starts(subject, at: noun),
      let verb = text.skipping("を", at: noun + subject.utf8.count),
      let (plain, _) = Words.openings.longest(in: text.bytes, from: verb, to: text.end)
    {
      return body(of: text, sentence, before: draft).map { $0 + "が" + plain + subject }
    }
    // 教材を提供する|生徒: they are given it.
    guard let tie = subject.firstRange(of: "を"),
      let cut = subject.firstRange(of: "する"), cut.lowerBound > tie.upperBound,
      case let person = String(subject[cut.upperBound...]), !person.isEmpty,
      text.starts(person + "に" + String(subject[..<cut.lowerBound]), at: noun)
    else { return nil }
    if let body = body(of: text, sentence, before: draft) { return body + "が" + subject }
    let deed = String(subject[tie.upperBound..<cut.lowerBound])
    return Words.handings.isWhole(Array(deed.utf8))
      ? subject[..<tie.lowerBound] + "の" + deed + Words.received + person : nil
  }

  /// The single body that this sentence or the one before it begins with.
  private func body(of text: SentenceText, _ sentence: Int, before draft: FigureDraft) -> String? {
    if let own = bodyAtHead(text, to: draft.range.lowerBound) { return own }
    guard isInBlock(sentence, with: sentence - 1), case let before = words(of: sentence - 1) else {
      return nil
    }
    return bodyAtHead(before, to: before.end)
  }

  private func bodyAtHead(_ text: SentenceText, to limit: Int) -> String? {
    var head = text.skippingSpaces(text.start)
    head = text.skipping(Words.examples, at: head) ?? head
    let japanese = JapaneseSubject(text: text, drafts: [], sharing: phrases)
    var position = head
    while position < limit, position - head <= 120 {
      if text.starts("は", at: position), japanese.isParticle(at: position) { break }
      if text.starts("、", at: position) { return nil }
      position += text.width(position)
    }
    guard position < limit, text.starts("は", at: position) else { return nil }
    // 中国に本拠地を置く|Squirrel AI Learning: the name alone.
    var start = position
    while start > head {
      let script = text.script(before: start).script
      guard script.isOfNouns || text.byte(start - 1) == 0x20 else { break }
      start = text.previous(start)
    }
    start = text.skippingSpaces(start)
    let isForeign = text.isLetter(start) || Script(text.scalar(start)) == .katakana
    guard position - start >= 6,
      isForeign || Words.bodyEnds.longest(in: text.bytes, endingAt: position, from: start) != nil
    else { return nil }
    return text.string(start..<position)
  }
}

extension String {
  /// につき of につき、 and ごと of ごとに.
  fileprivate func trimmingRateTail() -> String {
    var own = self
    if own.hasSuffix("、") { own.removeLast() }
    if own.hasSuffix("ごとに") { own.removeLast() }
    return own
  }
}
