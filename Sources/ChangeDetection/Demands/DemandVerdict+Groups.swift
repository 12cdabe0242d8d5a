internal import Lexicon
internal import PolicyModel

/// A figure that bounds whom a demand is for, where that is all of them.
extension DemandJudgement {
  /// "free for everyone ⟦under 25⟧", 「⟦18歳以下の⟧すべての子ども」: with such a limit a demand holds for fewer; of other
  /// amounts of such a group nothing is told. nil where it is no such figure.
  func groupLimit(
    _ old: Demand, _ new: Demand, isGained: Bool
  ) -> (change: Change.DemandChange?, Void)? {
    let (demand, view) = isGained ? (new, comparison.new) : (old, comparison.old)
    if let limit = relativeLimit(isGained ? old : new, demand, isGained: isGained) { return limit }
    guard old.scope.quantifier == .all, new.scope.quantifier == .all,
      let index = demand.quantities.first(where: {
        isGained
          ? !figurePairs.contains($0) : $0 < figurePairs.count && figurePairs[$0] == nil
      }), index < view.annotated.figures.count
    else { return nil }
    let figure = view.annotated.figures[index]
    guard figure.kind != .duration, figure.kind != .date, figure.kind != .time,
      figure.bound != .exactly || figure.kind == .age
    else { return nil }
    if figure.kind == .age || isBehindGroup(figure, of: demand, view) || isBeforeAll(figure, view) {
      return (isGained ? .narrowed : .widened, ())
    }
    // 「⟦2人以上の⟧支援員」 for all schools: at least so many is more than some.
    return figure.bound == .atLeast ? nil : (nil, ())
  }

  /// 「⟦100人以上の⟧催しの開催には、許可が必要です」, 「⟦年収300万円以下の世帯の⟧家賃」: a bound of the case that a demand is
  /// laid down for, or of those whom it is for, takes some out, whatever is asked or given.
  ///
  /// A bound of what is given (「⟦2人以上の⟧支援員」) is none of them.
  func boundsCase(_ old: Demand, _ new: Demand, isGained: Bool) -> Bool {
    let (demand, view) = isGained ? (new, comparison.new) : (old, comparison.old)
    guard view.document.language == .japanese else { return false }
    let quantities = demand.quantities.filter {
      isGained ? !figurePartners.contains($0) : $0 < figurePairs.count && figurePairs[$0] == nil
    }
    guard !quantities.isEmpty else { return false }
    return quantities.allSatisfy { index in
      guard index < view.annotated.figures.count else { return false }
      let figure = view.annotated.figures[index]
      let sentence = view.document.sentences[figure.sentence].folded
      let end = figure.folded.upperBound
      guard figure.bound != .exactly, ![.date, .time].contains(figure.kind), sentence.contains(end)
      else { return false }
      return CaseBound.holds(
        view.words(figure.folded), view.words(end..<min(sentence.upperBound, end + 240)),
        object: demand.object)
    }
  }

  /// "pay for training ⟦that lasts more than two days⟧": some of what there is. Of what is to be made
  /// such words tell how it is to be, and nothing is told.
  private func relativeLimit(
    _ plain: Demand, _ limited: Demand, isGained: Bool
  ) -> (change: Change.DemandChange?, Void)? {
    guard comparison.new.document.language == .english, !plain.object.isEmpty,
      case let behind = limited.object.dropFirst(plain.object.count)
        .split(separator: " ").map(String.init),
      limited.object.hasPrefix(plain.object), let first = behind.first,
      ObjectFrames.relatives.contains(first)
    else { return nil }
    switch limited.action {
    case .create, .increase, .restore, .promote: return (nil, ())
    case .provide where !RuleWords.paying.contains(limited.verb): return (nil, ())
    default: return (isGained ? .narrowed : .widened, ())
    }
  }

  /// 「会費の⟦100％⟧を返還する」 → 「会費の⟦全部⟧を返還する」: a whole share, and words for it in its place.
  func saysWhole(_ old: Demand, _ new: Demand) -> Bool {
    func wholes(_ demand: Demand, _ view: EditionView) -> [String] {
      amounts(of: demand, view).filter { amount in
        ScaleContext.wholes.contains { $0.number + $0.unit == amount }
          || ScaleContext.wholeWords.contains(amount)
      }
    }
    func isWord(_ demand: Demand, _ view: EditionView) -> Bool {
      let words = view.words(demand.folded)
      return ScaleContext.wholeWords.contains { words.contains($0) }
    }
    let (a, b) = (comparison.old, comparison.new)
    return !wholes(old, a).isEmpty && isWord(new, b) && !isWord(old, a)
      || !wholes(new, b).isEmpty && isWord(old, a) && !isWord(new, b)
  }

  /// 「年収300万円以下の⟦すべての⟧世帯」
  private func isBeforeAll(_ figure: Figure, _ view: EditionView) -> Bool {
    let sentence = view.document.sentences[figure.sentence].folded
    let end = figure.folded.upperBound
    guard view.document.language == .japanese, sentence.contains(end) else { return false }
    let behind = view.words(end..<min(sentence.upperBound, end + 24))
    return GroupNouns.alls.contains { behind.hasPrefix($0) }
  }

  /// "everyone ⟦under 25⟧", "all pupils ⟦over 12⟧": a bare number right behind those it is said of.
  private func isBehindGroup(_ figure: Figure, of demand: Demand, _ view: EditionView) -> Bool {
    guard figure.unit.isEmpty, figure.kind == .number, view.document.language == .english,
      demand.folded.lowerBound < figure.folded.lowerBound
    else { return false }
    let before = view.words(demand.folded.lowerBound..<figure.folded.lowerBound).lowercased()
      .split { !$0.isLetter }.suffix(3)
    return before.last.map { GroupNouns.everybody.contains(String($0)) } ?? false
  }
}

extension DemandJudgement {
  /// 「⟦500円⟧で販売します」 → 「⟦無料⟧でお渡しします」: a price that was given up or set, which the figures tell.
  func givesUpPrice(_ old: Demand, _ new: Demand) -> Bool {
    func hasPrice(_ demand: Demand, _ view: EditionView) -> Bool {
      let figures = view.annotated.figures
      return figures.indices(
        within: demand.folded, among: view.annotated.figureRanges[demand.sentence]
      )
      .contains { figures[$0].kind == .money }
    }
    func isFree(_ demand: Demand) -> Bool {
      demand.means.contains { means in TurnWords.prices.contains { means.contains($0.1) } }
    }
    return isFree(new) && !isFree(old) && hasPrice(old, comparison.old)
      || isFree(old) && !isFree(new) && hasPrice(new, comparison.new)
  }
}
