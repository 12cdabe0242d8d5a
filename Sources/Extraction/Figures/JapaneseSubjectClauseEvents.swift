internal import Lexicon
internal import PolicyModel

/// What happened at a time, where a clause before its noun or an aside behind it says so.
extension JapaneseSubject {
  /// 2021年10月に成立した政権: the act of the clause whose head a subject is.
  func eventInClause(_ subject: String, _ offset: Int) -> String? {
    var place = text.skipping(JapaneseSubjectWords.afterDate, at: offset) ?? offset
    if place > offset, let end = text.skipping(JapaneseSubjectWords.afterDate, at: place) {
      place = end
    }
    guard place > offset || text.ends("に", at: offset), let (act, stem) = deed(at: place) else {
      return nil
    }
    var end = stem
    while end < text.end, end - stem < 18, Script(text.scalar(end)) == .hiragana {
      if end > stem, text.starts(subject, at: end) { break }
      end += 3
    }
    guard end > stem, end - stem < 18, isAttributive(endingAt: end) else { return nil }
    let head = text.skipping("「", at: end) ?? end
    return text.starts(subject, at: head) || text.starts(subject, at: end) ? act : nil
  }

  /// (2025年12月末調査), (2022年1月始動): what was asked or done then.
  func dated(_ subject: String, _ draft: FigureDraft) -> String {
    let place = draft.range.upperBound
    guard !subject.isEmpty,
      let end = text.skipping(JapaneseSubjectWords.surveys, at: place)
        ?? text.skipping(JapaneseSubjectWords.datedActs, at: place),
      text.byte(end) == 0x29, case let name = text.string(place..<end),
      !subject.endsInBytes(of: name)
    else { return subject }
    return subject + "の" + name
  }

  /// 有給休暇については、次の基準日の前日までの間は、なお従前の例による: what goes on until then.
  func withFormerRule(_ index: Int) -> String? {
    let end = drafts[index].range.upperBound
    guard
      text.ends("間", at: end) || text.ends("まで", at: end) || text.starts("までの間", at: end)
        || text.starts("の間", at: end), goesOnAsBefore(from: end)
    else { return nil }
    var position = drafts[index].range.lowerBound
    while position > text.start {
      position = text.previous(position)
      guard text.starts("については", at: position) else { continue }
      let matter = phrase.nounPhrase(endingAt: position, from: floorBefore(position))
      return matter.flatMap { isHollow($0) ? nil : phrase.string($0) + "についての従前の例" }
    }
    return nil
  }

  private func goesOnAsBefore(from offset: Int) -> Bool {
    var position = offset
    while position < text.end, position - offset < 300 {
      if text.starts("。", at: position) { return false }
      if text.starts("従前の例", at: position) { return true }
      position += text.width(position)
    }
    return false
  }

  /// 法律の施行後三年を目途として、……について検討を加え: the review, with what it comes after.
  func reviewDue(_ draft: FigureDraft, after event: String) -> String? {
    guard
      let start = text.skipping("を目途", at: draft.range.upperBound)
        ?? text.skipping("を経過した場合", at: draft.range.upperBound)
    else { return nil }
    var position = start
    while position < text.end, position - start < 900 {
      if text.starts("。", at: position) { return nil }
      if let end = text.skipping(JapaneseSubjectWords.reviews, at: position) {
        return event + "後の" + text.string(position..<end)
      }
      position += text.width(position)
    }
    return nil
  }

  /// 三箇月以内の範囲で前項の協定をする者が定める期間: what is ruled within that.
  func ruledSpan(_ offset: Int) -> String? {
    guard let start = text.skipping(JapaneseSubjectWords.withinSpans, at: offset) else {
      return nil
    }
    var position = start
    while position < text.end, position - start < 240 {
      if text.starts("、", at: position) || text.starts("。", at: position) { return nil }
      if let place = text.skipping("定める", at: position), let noun = phrase.noun(from: place) {
        let whole = phrase.clause(before: noun, from: start)
        return phrase.string(whole.count <= 81 ? whole : position..<noun.upperBound)
      }
      position += text.width(position)
    }
    return nil
  }

  /// 公示送達は、掲示の日から二週間を経過することによって、その効力を生ずる: what comes about by then.
  func effect(after offset: Int) -> String? {
    guard text.starts("を経過", at: offset) else { return nil }
    var position = offset
    while position < text.end, position - offset < 120 {
      if text.starts("。", at: position) { return nil }
      if let place = text.skipping("その", at: position), let noun = phrase.noun(from: place),
        text.has(JapaneseSubjectWords.comingsAbout, at: noun.upperBound),
        let topic = topicOfThing(before: offset)
      {
        return topic + "の" + phrase.string(noun)
      }
      position += text.width(position)
    }
    return nil
  }

  /// 管理者1人が常駐する基準: those of whom the clause right behind their number holds true.
  func doers(_ subject: String, _ index: Int) -> String? {
    let range = drafts[index].range
    guard drafts[index].kind == .count, drafts[index].bound == .exactly,
      text.ends(subject, at: range.lowerBound), let verb = text.skipping("が", at: range.upperBound),
      let stem = verbalNoun(at: verb), subject.utf8.count <= 30,
      !isWhole(verb..<stem, JapaneseSubjectWords.changesOfNumber)
    else { return nil }
    for (ending, plain) in JapaneseSubjectWords.plainEndings
    where text.starts(ending, at: stem) {
      return text.string(verb..<stem) + plain + subject
    }
    return nil
  }
}
