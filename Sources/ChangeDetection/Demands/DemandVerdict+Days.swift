internal import Lexicon
internal import PolicyModel

/// Terms that stand in the place of an event's own day, and parts in the place of a counted whole.
extension DemandJudgement {
  /// A deadline that came makes a demand firmer, one that went makes it looser; but not where it
  /// stands in the place of the event's own day.
  func deadlineGainOrLoss(_ old: Demand, _ new: Demand) -> Change.DemandChange? {
    switch (old.deadline, new.deadline) {
    case (nil, let deadline?) where !figurePairs.contains(deadline):
      guard isOnTheDay(old, comparison.old), !isOnTheDay(new, comparison.new) else {
        return .strengthened
      }
      return isPastTheDay(deadline, comparison.new) ? .softened : nil
    case (let deadline?, nil) where deadline < figurePairs.count && figurePairs[deadline] == nil:
      guard isOnTheDay(new, comparison.new), !isOnTheDay(old, comparison.old) else {
        return .softened
      }
      return isPastTheDay(deadline, comparison.old) ? .strengthened : nil
    default: return nil
    }
  }

  /// 「退職⟦の日に⟧支払う」, "reply ⟦on the same day⟧"
  private func isOnTheDay(_ demand: Demand, _ view: EditionView) -> Bool {
    let isDivided = view.document.language == .english
    let words = wholeWords(demand, view)
    return EventDayWords.holds(isDivided ? words.lowercased() : words, isDivided: isDivided)
  }

  /// Whether a term lasts longer than the day that it begins with.
  private func isPastTheDay(_ deadline: Int, _ view: EditionView) -> Bool {
    guard deadline < view.annotated.figures.count,
      case .duration(let length) = view.annotated.figures[deadline].value
    else { return false }
    return length.totalMonths.approximate * 30.4 + length.totalSeconds.approximate / 86_400 > 1
  }

  /// 「全12館で開く」 → 「全12館⟦のうち6館⟧で開く」, "open all ten" → "open ⟦six of the⟧ ten": some of what all was
  /// said of.
  func partOfWhole(_ old: Demand, _ new: Demand, isGained: Bool) -> Change.DemandChange? {
    let (demand, view) = isGained ? (new, comparison.new) : (old, comparison.old)
    guard old.verb == new.verb, old.polarity.signum() == new.polarity.signum() else { return nil }
    let isPart = demand.quantities.contains { index in
      let isLone =
        isGained
        ? !figurePartners.contains(index) : index < figurePairs.count && figurePairs[index] == nil
      guard isLone, index < view.annotated.figures.count else { return false }
      return isCounted(view.annotated.figures[index], view)
    }
    return isPart ? (isGained ? .narrowed : .widened) : nil
  }

  private func isCounted(_ figure: Figure, _ view: EditionView) -> Bool {
    let sentence = view.document.sentences[figure.sentence].folded
    guard sentence.contains(figure.folded.lowerBound), figure.role != .share,
      figure.kind != .percent
    else { return false }
    switch view.document.language {
    case .japanese:
      let before = view.words(
        max(sentence.lowerBound, figure.folded.lowerBound - 36)..<figure.folded.lowerBound)
      guard let mark = PartOfWholeWords.before.first(where: { before.endsInBytes(of: $0) })
      else { return false }
      return before.dropLast(mark.count).suffix(6).contains(where: \.isNumber)
    case .english:
      let end = figure.folded.upperBound
      let behind = view.words(end..<min(sentence.upperBound, max(end, end + 40))).lowercased()
        .drop { $0 == " " }
      return PartOfWholeWords.behind.contains { behind.hasPrefix($0) }
    default: return false
    }
  }
}
