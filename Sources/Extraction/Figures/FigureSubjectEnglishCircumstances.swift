internal import Lexicon
internal import PolicyModel

private typealias Words = EnglishSubjectCircumstances

/// What tells an English figure from others of the same name.
extension FigureSubject {
  func nameEnglishCircumstances(
    _ subjects: inout [String], of drafts: [FigureDraft], in text: SentenceText, _ sentence: Int
  ) {
    for index in subjects.indices where !drafts[index].isInName {
      let subject = subjects[index]
      guard (4...60).contains(subject.utf8.count) else { continue }
      switch drafts[index].kind {
      case .duration:
        if let own = forNotice(subject, in: text) ?? noticeOfDeed(subject, drafts[index], in: text)
          ?? lasting(subject, drafts[index], in: text)
        {
          subjects[index] = own
        }
      case .money:
        if let own = ofSingle(subject, drafts[index], in: text) { subjects[index] = own }
      case .recurrence:
        if let own = revised(subject, sentence, in: text) { subjects[index] = own }
      default: break
      }
    }
  }

  /// If the user fixes the page, they must tell us within the window of two days: what is told.
  private func forNotice(_ subject: String, in text: SentenceText) -> String? {
    guard
      subject.endsInBytes(of: "us") || subject.endsInBytes(of: "so")
        || subject.endsInBytes(of: "know"),
      let tail = Words.tellingUs.first(where: subject.endsInBytes),
      case let head = text.skippingSpaces(text.start),
      Words.conditions.contains(where: { text.starts($0, at: head) }),
      let comma = text.bytes[head..<min(text.end, head + 90)].firstIndex(of: 0x2C)
    else { return nil }
    let clause = text.string(head..<comma)
    return subject.dropLast(tail.count) + Words.forNotice + " (" + clause.prefix(1).lowercased()
      + clause.dropFirst() + ")"
  }

  /// Either party may end the agreement by giving three months' notice: to do what.
  private func noticeOfDeed(
    _ subject: String, _ draft: FigureDraft, in text: SentenceText
  ) -> String? {
    if subject.beginsInBytes(of: Words.noticeTo) { return noticeOfGiver(subject, in: text) }
    guard Words.notices.contains(subject) else { return nil }
    let start = draft.range.lowerBound
    let floor = max(text.start, start - 120)
    for tie in Words.giving {
      guard let close = text.place(of: tie, from: floor, to: start), start - close <= 40 else {
        continue
      }
      for modal in Words.modals {
        guard let mark = text.place(of: modal, from: floor, to: close),
          case let deed = text.string(mark + modal.utf8.count..<close),
          (6...60).contains(deed.utf8.count), !deed.contains(","), !deed.hasPrefix("be "),
          !deed.hasPrefix("not ")
        else { continue }
        return subject + Words.purpose + deed
      }
    }
    return nil
  }

  /// If the author does not give the archive notice within a month: whose notice.
  private func noticeOfGiver(_ subject: String, in text: SentenceText) -> String? {
    var head = text.skippingSpaces(text.start)
    guard let lead = Words.conditions.first(where: { text.starts($0, at: head) }) else {
      return nil
    }
    head += lead.utf8.count
    if let article = Words.articles.first(where: { text.starts($0, at: head) }) {
      head += article.utf8.count
    }
    for verb in Words.givings {
      guard let place = text.place(of: verb, from: head, to: min(text.end, head + 60)),
        place > head
      else { continue }
      return text.string(head..<place) + "'s " + subject
    }
    return nil
  }

  /// We will reopen the account for three days: how long it stays so.
  private func lasting(_ subject: String, _ draft: FigureDraft, in text: SentenceText) -> String? {
    guard text.ends(" for ", at: draft.range.lowerBound),
      let first = subject.split(separator: " ").first, first.hasSuffix("ing"),
      first.hasPrefix("re"),
      subject.holdsBytes(of: "ing of "), subject.utf8.count > first.utf8.count + 4
    else { return nil }
    return Words.lengthOf + subject
  }

  /// Even a single breach can carry penalties of up to £20,000: for what.
  private func ofSingle(_ subject: String, _ draft: FigureDraft, in text: SentenceText) -> String? {
    guard !subject.holdsBytes(of: " for "), !subject.holdsBytes(of: " of ") else { return nil }
    let start = draft.range.lowerBound
    let floor = max(text.start, start - 180)
    for verb in Words.carrying {
      guard let close = text.place(of: verb + subject, from: floor, to: start) else { continue }
      var head = close
      while head > floor, close - head <= 90,
        !Words.clauseStarts.contains(where: { text.ends($0, at: head) })
      {
        head -= 1
      }
      head = text.skippingSpaces(head)
      head = text.skippingFolded(Words.evens, at: head) ?? head
      guard Words.singles.contains(where: { text.skippingFolded($0, at: head) != nil }),
        (8...75).contains(close - head)
      else { continue }
      let deed = text.string(head..<close)
      return subject + Words.cause + deed.prefix(1).lowercased() + deed.dropFirst()
    }
    return nil
  }

  /// Adopt a Vacancy Charge. Valuations to be updated every four years: for the charge.
  private func revised(_ subject: String, _ sentence: Int, in text: SentenceText) -> String? {
    guard let lead = Words.revisions.first(where: subject.beginsInBytes),
      case let noun = String(subject.dropFirst(lead.count)), !noun.utf8.contains(0x20),
      noun.utf8.count >= 4,
      case let head = text.skippingSpaces(text.start),
      text.skippingFolded(noun, at: head) != nil,
      let thing = thingBefore(sentence, in: text)
    else { return nil }
    return subject + Words.behalf + thing
  }
}
