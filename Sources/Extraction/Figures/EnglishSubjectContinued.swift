internal import Lexicon
internal import PolicyModel

/// What an English figure goes on to tell of the one before it.
extension EnglishSubject {
  /// 41% today to 60%: the other end of one change.
  func changed(_ draft: FigureDraft, _ index: Int, _ subjects: [String]) -> String? {
    // To 2.5% of national income from 2.1%.
    if text.ends(" from ", at: draft.range.lowerBound), index > 0,
      drafts[index - 1].kind == draft.kind, drafts[index - 1].unit == draft.unit,
      text.ends(" to ", at: drafts[index - 1].range.lowerBound),
      draft.range.lowerBound - drafts[index - 1].range.upperBound <= 30,
      !subjects[index - 1].isEmpty
    {
      return subjects[index - 1]
    }
    guard text.ends(" to ", at: draft.range.lowerBound) else { return nil }
    // Revenue grew 5% to £164 million.
    if index > 0, drafts[index - 1].kind == .percent, draft.holdsAmount,
      drafts[index - 1].range.upperBound + 4 == draft.range.lowerBound,
      !subjects[index - 1].isEmpty
    {
      return subjects[index - 1]
    }
    for earlier in [index - 1, index - 2] where earlier >= 0 {
      if drafts[earlier].kind == draft.kind, drafts[earlier].unit == draft.unit,
        draft.range.lowerBound - drafts[earlier].range.upperBound <= 20,
        !text.bytes[drafts[earlier].range.upperBound..<draft.range.lowerBound].contains(0x2C),
        !subjects[earlier].isEmpty
      {
        return subjects[earlier]
      }
    }
    return nil
  }

  /// 412 said that, which is 45 percent; £150 for five years: what stands right before tells it.
  func continued(_ draft: FigureDraft, _ index: Int, _ subjects: [String]) -> String? {
    guard index > 0 else { return nil }
    let start = draft.range.lowerBound
    if let end = changed(draft, index, subjects) { return end }
    if let same = goesOn(index, subjects) ?? surcharged(draft, index, subjects) { return same }
    if let other = compared(index, subjects) { return narrowed(other, draft) }
    // The deficit is £75 million; we will close it over eight years.
    if draft.kind == .duration || draft.isTemporal, !subjects[index - 1].isEmpty,
      EnglishSubjectWords.objectsBeforeTimes.contains(where: { text.ends($0, at: start) })
    {
      return subjects[index - 1]
    }
    // 30 days of annual leave, and for 33 days after ten years.
    if draft.kind == .duration, text.ends(" and for ", at: start) || text.ends(" and ", at: start),
      let earlier = (0..<index).suffix(2).last(where: { drafts[$0].kind == .duration }),
      start - drafts[earlier].range.upperBound <= 32, !subjects[earlier].isEmpty
    {
      return subjects[earlier]
    }
    // £780 for small vessels and £1,250 for larger ones.
    if draft.kind == .money, drafts[index - 1].kind == .money, text.ends(" and ", at: start),
      text.starts(" for ", at: draft.range.upperBound),
      text.starts(" for ", at: drafts[index - 1].range.upperBound), !subjects[index - 1].isEmpty
    {
      return subjects[index - 1]
    }
    guard !subjects[index - 1].isEmpty else { return nil }
    // Quieter than ten years ago, higher than in 2024.
    if draft.isTemporal || draft.kind == .duration,
      text.ends(" than ", at: start) || text.ends(" than in ", at: start)
        || text.ends(" than on ", at: start)
    {
      return subjects[index - 1]
    }
    // 38% come by train; our target is 50%.
    if drafts[index - 1].kind == draft.kind, draft.kind == .percent || draft.kind == .money,
      EnglishSubjectWords.targetsAre.contains(where: { text.ends($0, at: start) })
    {
      return subjects[index - 1]
    }
    // The levy brings in £410,000, which covers 55% of the cost.
    if draft.kind == .percent,
      EnglishSubjectWords.sharesOfThat.contains(where: { text.ends($0, at: start) })
    {
      return subjects[index - 1]
    }
    // 1,200 homes by 2026.
    if draft.isTemporal || draft.kind == .duration, drafts[index - 1].holdsAmount,
      !isHung(index - 1), !isWorth(index - 1),
      text.skippingSpaces(drafts[index - 1].range.upperBound) == start
        || EnglishSubjectWords.amountTies.contains(
          text.string(drafts[index - 1].range.upperBound..<start)
            .split(separator: " ").joined(separator: " "))
    {
      return subjects[index - 1]
    }
    if text.ends("at a cost of ", at: start) { return subjects[index - 1] }
    // £13 an hour for everyone over 18.
    if draft.kind == .age, let who = word(before: text.skippingSpaces(before: start)),
      EnglishSubjectWords.anybody.contains(who.word)
    {
      return subjects[index - 1]
    }
    if draft.kind == .percent, text.ends("which is ", at: start) { return subjects[index - 1] }
    // £11 million, or 4% of the pay bill.
    if draft.kind == .percent, text.ends(", or ", at: start),
      text.skippingSpaces(before: start - 5) == drafts[index - 1].range.upperBound
    {
      return subjects[index - 1]
    }
    // $6.99 a month or $69 a year.
    if draft.kind == .money, drafts[index - 1].kind == .money, text.ends(" or ", at: start),
      start - drafts[index - 1].range.upperBound <= 16
    {
      return subjects[index - 1]
    }
    if draft.kind == .duration, drafts[index - 1].kind == .money,
      text.string(drafts[index - 1].range.upperBound..<start) == " for "
    {
      return subjects[index - 1]
    }
    return nil
  }

  /// Declare gifts worth more than £25 within a month: a figure that narrows what is told.
  private func isWorth(_ index: Int) -> Bool {
    EnglishSubjectWords.worths.contains { text.ends($0, at: drafts[index].range.lowerBound) }
  }
}
