internal import Lexicon
internal import PolicyModel

/// Subjects brought to the form that a reader understands away from their sentence.
extension JapaneseSubject {
  /// Adds what happens then, whose it is and in which time it is counted.
  func complete(_ subjects: inout [String]) {
    if hasQuotation { readInQuotations(&subjects) }
    for index in drafts.indices where !drafts[index].isInName {
      if subjects[index].isEmpty, let matter = concerned(index) { subjects[index] = matter }
      guard !subjects[index].isEmpty else { continue }
      if let whole = completed(subjects[index], index) { subjects[index] = whole }
      if let whole = owned(subjects[index], index) { subjects[index] = whole }
    }
    // 案内を毎年5月に送付する: the month of what is done each year.
    for index in drafts.indices.dropFirst()
    where drafts[index].isTemporal && drafts[index - 1].kind == .recurrence
      && drafts[index - 1].range.upperBound == drafts[index].range.lowerBound
      && !subjects[index].isEmpty && subjects[index - 1].beginsInBytes(of: subjects[index])
    {
      subjects[index] = subjects[index - 1]
    }
    tellCases(&subjects)
    for index in drafts.indices.dropLast() where drafts[index].isTemporal {
      if isOfNext(index, subjects[index + 1]) { subjects[index] = subjects[index + 1] }
    }
  }

  /// 受付時間 9時から17時: a line's label names the figures behind it that nothing else does.
  func labelLine(_ subjects: inout [String]) {
    guard subjects.contains(where: \.isEmpty) else { return }
    var end = text.start
    while end < text.end, end - text.start <= 30, text.byte(end) != 0x20 { end += 1 }
    guard (6...30).contains(end - text.start), text.byte(end) == 0x20,
      text.bytes[text.start..<end].allSatisfy({ $0 >= 0x80 }), !text.ends("。", at: text.end),
      phrase.nounPhrase(endingAt: end, from: text.start)?.lowerBound == text.start
    else { return }
    let label = phrase.string(text.start..<end)
    // 港湾省 2031年4月: who wrote it, and when.
    if HeadingWords.authors.contains(where: label.hasSuffix) { return }
    for index in drafts.indices where subjects[index].isEmpty && !drafts[index].isInName {
      guard drafts[index].range.lowerBound > end else { continue }
      subjects[index] = label
    }
  }

  /// Whose the subject is, what it is paid for, or who says so.
  private func owned(_ subject: String, _ index: Int) -> String? {
    let told = perHead(subject, index) ?? sayingSo(subject, index)
    let name = told ?? subject
    // Longer names tell by themselves what they are.
    guard name.utf8.count <= 12 else { return told }
    return ofOwner(name, index) ?? paidFor(name, index) ?? pointedTo(name, index) ?? told
  }

  private func completed(_ subject: String, _ index: Int) -> String? {
    if drafts[index].isTemporal {
      if let whole = withFormerRule(index) ?? effectOfCause(subject, index) {
        return whole
      }
      return termOfThing(subject, index) ?? withEvent(subject, index)
    }
    switch drafts[index].kind {
    case .recurrence: return withEvent(subject, index)
    case .duration:
      if let whole = limitedDeed(subject, index) { return whole }
      return countingPeriod(subject, index) ?? withPeriod(subject, index)
        ?? sinceThen(subject, index)
    case .count:
      if let whole = doers(subject, index) ?? firstOfAll(subject, index) { return whole }
      return countingPeriod(subject, index) ?? withPeriod(subject, index)
    default: return withPeriod(subject, index)
    }
  }

  /// 2030年に船大工が約300人不足する: the time that the number behind it is told of.
  private func isOfNext(_ index: Int, _ next: String) -> Bool {
    guard drafts[index + 1].holdsAmount, !next.isEmpty,
      case let end = drafts[index].range.upperBound,
      case let start = drafts[index + 1].range.lowerBound, (9...75).contains(start - end),
      let place = text.skipping("には", at: end) ?? text.skipping("に", at: end),
      text.ends("が", at: start) || text.ends("は", at: start),
      case let name = text.string(place..<start - 3)
    else { return false }
    return next.beginsInBytes(of: name)
  }

  /// 受注は上位5社で: those who come first in what is told.
  private func firstOfAll(_ subject: String, _ index: Int) -> String? {
    let range = drafts[index].range
    guard drafts[index].kind == .count,
      let (_, head) = JapaneseSubjectWords.rankHeads.longest(
        in: text.bytes, endingAt: range.lowerBound, from: text.start),
      subject.beginsInBytes(of: text.string(head..<range.lowerBound)),
      let topic = topicOfThing(before: head), !isPerson(topic)
    else { return nil }
    return topic + "の" + subject
  }

  /// 遅れる工事を「特例」として完了期限を2030年度末まで延ばす: the term of what is treated so.
  private func termOfThing(_ subject: String, _ index: Int) -> String? {
    let range = drafts[index].range
    guard drafts[index].isTemporal, subject.utf8.count <= 15,
      JapaneseSubjectWords.terms.longest(
        in: Array(subject.utf8), endingAt: subject.utf8.count, from: 0) != nil,
      text.ends("を", at: range.lowerBound), text.ends(subject, at: range.lowerBound - 3),
      case let start = range.lowerBound - 3 - subject.utf8.count, text.ends("として", at: start)
    else { return nil }
    var position = start - 9
    while position > text.start, start - position < 120 {
      position = text.previous(position)
      if text.starts("、", at: position) { return nil }
      guard text.starts("を", at: position),
        let thing = phrase.nounPhrase(endingAt: position, from: floorBefore(position)),
        !isHollow(thing)
      else { continue }
      var whole = thing
      if isAttributive(endingAt: thing.lowerBound) {
        whole = phrase.clause(before: thing, from: floorBefore(thing.lowerBound))
      }
      if let first = text.skipping("これら", at: whole.lowerBound) { whole = first..<whole.upperBound }
      return phrase.string(whole.count <= 60 ? whole : thing) + "の" + subject
    }
    return nil
  }

  /// 前年に取得しなかった休暇は、2年以内に限り繰り越して取得することができる: what may be done with it.
  private func limitedDeed(_ subject: String, _ index: Int) -> String? {
    let end = drafts[index].range.upperBound
    guard drafts[index].kind == .duration, drafts[index].bound == .atMost,
      let place = text.skipping("に限り", at: end),
      let topic = topicOfThing(before: drafts[index].range.lowerBound),
      subject.endsInBytes(of: topic),
      let act = actAtEnd(from: place, to: ceiling(index)), !act.holdsBytes(of: "の")
    else { return nil }
    return topic + "の" + act
  }

  /// 5月に児童を養育することとなったことにより手当が増額する: what comes of it, rather than the cause.
  private func effectOfCause(_ subject: String, _ index: Int) -> String? {
    let end = drafts[index].range.upperBound
    guard
      text.ends("に", at: end) || text.starts("に", at: end) || text.starts("中に", at: end),
      let cause = text.place(of: "ことにより", from: end, to: end + 360)
    else { return nil }
    // Another time in between is that of the cause.
    if index + 1 < drafts.count, drafts[index + 1].isTemporal,
      drafts[index + 1].range.lowerBound < cause
    {
      return nil
    }
    var position = end
    while position < text.end, position - end < 360 {
      if text.starts("。", at: position) || text.byte(position) == 0x28 { return nil }
      if position > cause, text.starts("が", at: position),
        let act = verbalNoun(at: position + 3),
        let thing = phrase.nounPhrase(endingAt: position, from: cause + 15), !isHollow(thing)
      {
        return phrase.string(thing) + "の" + text.string(position + 3..<act)
      }
      position += text.width(position)
    }
    return nil
  }

  /// 現在|の配置は11校: the tie to a time before it.
  func withoutTie(_ subject: String) -> String {
    guard subject.beginsInBytes(of: "の"),
      let next = subject.unicodeScalars.dropFirst().first, Script(next.value) != .hiragana
    else { return subject }
    return String(subject.dropFirst())
  }

  /// 75歳以上の|者のみの世帯: who is so old was cut off from the name.
  func withoutCutHead(_ subject: String) -> String {
    switch subject.unicodeScalars.first?.value {
    case 0x8005, 0x307F, 0x4EBA, 0x3060: break  // 者 み 人 だ
    default: return subject
    }
    let bytes = Array(subject.utf8)
    let end = JapaneseSubjectWords.cutHeads.end(in: bytes, from: 0, to: bytes.count)
    guard end > 0, end < bytes.count,
      let next = subject.unicodeScalars.first(where: {
        Script($0.value) != .hiragana && !"者人".unicodeScalars.contains($0)
      }), subject.utf8.dropFirst(end).starts(with: String(next).utf8)
    else { return subject }
    return String(decoding: bytes[end...], as: UTF8.self)
  }

  /// 者, 機, 市 alone: the heading tells more than one kanji.
  func saysNothing(_ subject: String) -> Bool {
    guard subject.utf8.count == 3, let sign = subject.unicodeScalars.first else { return false }
    if Script(sign.value) == .hiragana { return true }
    return Script(sign.value) == .kanji && !JapaneseSubjectWords.shortNouns.contains(sign.value)
  }
}
