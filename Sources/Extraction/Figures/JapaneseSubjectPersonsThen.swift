internal import Lexicon
internal import PolicyModel

private typealias Words = JapaneseSubjectCircumstances

/// Days that tell who is meant, times that have to pass for a deed, and what those pay who do one.
extension JapaneseSubject {
  /// 施行日の前日において許可を受けている者: those whom that day tells.
  func personsOfDay(_ draft: FigureDraft) -> String? {
    var end = draft.range.upperBound
    guard let tie = text.skipping(Words.onThatDay, at: end) else { return nil }
    end = text.skipping("現に", at: tie) ?? tie
    var position = end
    while position < text.end, position - end <= 600 {
      if text.byte(position) == 0x28, case let close = behindParentheses(position),
        close > position
      {
        position = close
        continue
      }
      if text.starts("。", at: position) { return nil }
      if text.starts(Words.due, at: position) {
        let name = outsideParentheses(
          clauseStart(before: position, from: end)..<position + Words.due.utf8.count)
        return (18...150).contains(name.utf8.count) ? name + Words.dayOf : nil
      }
      if text.starts(Words.thoseGoingOn, at: position) {
        let name = outsideParentheses(
          clauseStart(before: position, from: end)..<position + Words.goingOn.utf8.count)
        return (18...150).contains(name.utf8.count)
          ? name + Words.person + Words.dayOf : nil
      }
      if text.starts(Words.goingOn, at: position), let noun = phrase.noun(from: position + 9),
        isPerson(phrase.string(noun)) || text.ends("者", at: noun.upperBound)
      {
        let name = outsideParentheses(clauseStart(before: position, from: end)..<noun.upperBound)
        return (18...150).contains(name.utf8.count) ? name + Words.dayOf : nil
      }
      position += text.width(position)
    }
    return nil
  }

  /// Where the clause begins that 受けている ends: behind the last comma or は outside of brackets.
  private func clauseStart(before end: Int, from floor: Int) -> Int {
    var start = end
    while start > floor {
      let before = text.previous(start)
      if text.byte(before) == 0x29, let open = opening(ofParenthesisAt: before), open >= floor {
        start = open
        continue
      }
      if text.starts("、", at: before)
        || text.starts("は", at: before) && isParticle(at: before) && end - start > 18
      {
        break
      }
      start = before
    }
    return start
  }

  func outsideParentheses(_ range: Range<Int>) -> String {
    var pieces = ""
    var from = range.lowerBound
    var position = range.lowerBound
    while position < range.upperBound {
      if text.byte(position) == 0x28, case let end = behindParentheses(position), end > position {
        pieces += text.string(from..<position)
        (from, position) = (end, end)
        continue
      }
      position += text.width(position)
    }
    return pieces + text.string(min(from, range.upperBound)..<range.upperBound)
  }

  /// 産後6週間を経過した社員から請求があつた場合: what that time is waited for.
  func passedFor(_ subject: String, _ draft: FigureDraft) -> String? {
    if subject.endsInBytes(of: Words.sinceSpan), subject.utf8.count <= 60,
      text.place(of: Words.reviewed, from: draft.range.upperBound, to: text.end) != nil
    {
      return subject.dropLast(Words.sinceSpan.count) + Words.untilReview
    }
    guard subject.utf8.count <= 30, subject.endsInBytes(of: "の期間"),
      let tie = Words.passings.lazy.compactMap({ text.skipping($0, at: draft.range.upperBound) })
        .first,
      let who = phrase.noun(from: tie), who.count <= 36, !isHollow(who)
    else { return nil }
    let name = text.string(who)
    if text.has(Words.requests, at: who.upperBound) {
      return subject + "（" + name + "の" + Words.request + "）"
    }
    guard
      let verb = text.skipping("は、", at: who.upperBound) ?? text.skipping("を", at: who.upperBound),
      let act = verbalNoun(at: verb)
    else { return nil }
    return subject + "（" + name + "の" + text.string(verb..<act) + "）"
  }

  /// 予告をしない使用者は、三十日分以上の平均賃金を支払う: who pays so much of it.
  func payOfThose(_ subject: String, _ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    guard subject.utf8.count <= 45, text.ends("は、", at: start),
      let tie = text.skipping(Words.worth, at: draft.range.upperBound),
      text.starts(subject + Words.paid, at: tie),
      case let close = start - 6,
      let who = phrase.nounPhrase(endingAt: close, from: floorBefore(close)),
      who.upperBound == close
    else { return nil }
    var head = close
    while head > text.start, close - head <= 90, !text.ends("、", at: head),
      !text.ends("。", at: head), self.draft(around: head - 1) == nil, text.byte(head - 1) != 0x20
    {
      head = text.previous(head)
    }
    head = text.skipping(Words.timesBefore, at: head) ?? text.skipping("に", at: head) ?? head
    guard close - head > who.count || who.lowerBound > head || who.count >= 18,
      close - head >= 15, close - head <= 90
    else { return nil }
    return text.string(head..<close) + Words.pays + subject
  }

  /// 「クラウドに移行すれば運用経費は3割の削減」: in which case.
  func inCase(_ subject: String, _ draft: FigureDraft) -> String? {
    guard subject.utf8.count <= 60,
      let mark = text.place(
        of: Words.ifDone, from: max(text.start, draft.range.lowerBound - 150),
        to: draft.range.lowerBound)
    else { return nil }
    var start = mark
    while start > text.start, mark - start <= 75 {
      if text.ends("、", at: start) || text.ends("「", at: start) || text.ends("。", at: start)
        || text.ends("は", at: start) && isParticle(at: start - 3) || text.byte(start - 1) == 0x20
      {
        break
      }
      start = text.previous(start)
    }
    guard (18...75).contains(mark - start), self.draft(around: start - 1) == nil,
      text.place(of: "に", from: start, to: mark) != nil
        || text.place(of: "を", from: start, to: mark) != nil
    else { return nil }
    return subject + "（" + text.string(start..<mark) + Words.inCase + "）"
  }
}
