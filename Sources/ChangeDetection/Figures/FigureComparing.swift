internal import PolicyModel

/// What became of every figure: kept, written otherwise, changed, moved, added or removed.
struct FigureComparing {
  let comparison: Comparison
  private let judgement: FigureJudgement
  private var partnerOfOld: [Int?]
  private var partnerOfNew: [Int?]
  /// Figures that the other edition spells out in words.
  private var spelledOld: Set<Int> = []
  private var spelledNew: Set<Int> = []

  init(_ comparison: Comparison) {
    self.comparison = comparison
    judgement = FigureJudgement(comparison: comparison)
    partnerOfOld = Array(repeating: nil, count: comparison.old.annotated.figures.count)
    partnerOfNew = Array(repeating: nil, count: comparison.new.annotated.figures.count)
  }

  struct Outcome {
    var changes: [Change]
    /// For each old figure its partner in the new edition.
    var pairs: [Int?]
  }

  /// Compares all figures; differing words that are figures are marked as told.
  func changes(explaining explained: inout ExplainedWords) -> Outcome {
    var work = self
    return work.run(&explained)
  }

  private mutating func run(_ explained: inout ExplainedWords) -> Outcome {
    var changes: [Change] = []
    for (link, pair) in comparison.alignment.sentences.enumerated()
    where !pair.old.isEmpty && !pair.new.isEmpty {
      compare(pair, link, &changes, &explained)
    }
    let wandered = FigureWandering(comparison)
      .search(old: waitingOld, new: waitingNew)
    for pair in wandered.moved {
      partnerOfOld[pair.old] = pair.new
      partnerOfNew[pair.new] = pair.old
      changes.append(FigureTelling(comparison).moved(old: pair.old, new: pair.new))
      explain(old: pair.old, new: pair.new, &explained)
    }
    for pair in wandered.changed {
      partnerOfOld[pair.old] = pair.new
      partnerOfNew[pair.new] = pair.old
      tell(pair.old, pair.new, link: nil, isDoubtful: true, &changes, &explained)
      explain(old: pair.old, new: pair.new, &explained)
    }
    for index in waitingOld {
      explain(old: index, new: nil, &explained)
      if wandered.restatedOld.contains(index) { continue }
      changes.append(FigureTelling(comparison).removed(index))
    }
    for index in waitingNew {
      explain(old: nil, new: index, &explained)
      if wandered.restatedNew.contains(index) { continue }
      changes.append(FigureTelling(comparison).added(index))
    }
    return Outcome(changes: changes, pairs: partnerOfOld)
  }

  /// Figures without a partner that are compared at all: numbers in names are not.
  private var waitingOld: [Int] {
    partnerOfOld.indices.filter {
      partnerOfOld[$0] == nil && !comparison.old.annotated.figures[$0].isInName
        && !spelledOld.contains($0) && !zeros.isSaid(old: $0)
    }
  }

  private var waitingNew: [Int] {
    partnerOfNew.indices.filter {
      partnerOfNew[$0] == nil && !comparison.new.annotated.figures[$0].isInName
        && !spelledNew.contains($0) && !zeros.isSaid(new: $0)
    }
  }

  private func indices(_ view: EditionView, _ sentences: [Int]) -> [Int] {
    sentences.flatMap { Array(view.annotated.figureRanges[$0]) }
      .filter { !view.annotated.figures[$0].isInName }
  }

  private mutating func compare(
    _ pair: Correspondence, _ link: Int, _ changes: inout [Change],
    _ explained: inout ExplainedWords
  ) {
    if !comparison.hasEqualWords(pair) {
      for named in NamedFigures(comparison: comparison).pairs(pair) {
        tell(named.old, named.new, link: link, isDoubtful: false, &changes, &explained)
      }
    }
    let old = indices(comparison.old, pair.old)
    let new = indices(comparison.new, pair.new)
    if old.isEmpty && new.isEmpty { return }
    let pairs: [(old: Int, new: Int)] =
      comparison.hasEqualWords(pair) && old.count == new.count
      ? zip(old, new).map { ($0, $1) }
      : FigureSlots(comparison: comparison)
        .pairs(old: old, new: new, likeness: pair.similarity)
    for (a, b) in pairs {
      partnerOfOld[a] = b
      partnerOfNew[b] = a
      if hasChangedSubject(a, b, among: pairs) {
        if let own = FigureHeirs(comparison).source(of: b, insteadOf: a, among: old) {
          partnerOfOld[a] = nil
          tell(own, b, link: link, isDoubtful: true, &changes, &explained)
          continue
        }
        changes.append(FigureTelling(comparison).resettled(old: a, new: b))
        continue
      }
      tell(a, b, link: link, isDoubtful: false, &changes, &explained)
    }
    guard pairs.count < max(old.count, new.count) else { return }
    free(pair, link, old: old, new: new, &changes, &explained)
    stated(pair, link, old: old, new: new, &changes, &explained)
    counted(link, old: old, new: new, &changes, &explained)
    spelled(pair, link, old: old, new: new, &changes, &explained)
  }

  /// Whether a value has passed another figure and belongs to another subject now: of
  /// 退職手当は五年 and 賃金は五年 the number alone is the same.
  private func hasChangedSubject(_ old: Int, _ new: Int, among pairs: [(old: Int, new: Int)])
    -> Bool
  {
    let a = comparison.old.annotated.figures[old]
    let b = comparison.new.annotated.figures[new]
    guard !a.subject.isEmpty, !b.subject.isEmpty, a.subject != b.subject, pairs.count <= 20,
      Likeness.of(a.subject, b.subject) <= 0.5 && Likeness.overlap(a.subject, b.subject) < 0.9
        || FigureHeirs.nameOtherThings(a.subject, b.subject)
    else { return false }
    return pairs.contains { ($0.old < old) != ($0.new < new) && $0.old != old }
  }

  /// Prices of one side in whose place the other says that nothing is to pay.
  private mutating func free(
    _ pair: Correspondence, _ link: Int, old: [Int], new: [Int], _ changes: inout [Change],
    _ explained: inout ExplainedWords
  ) {
    let charge = FreeOfCharge(comparison: comparison)
    for index in old where partnerOfOld[index] == nil {
      let price = comparison.old.annotated.figures[index]
      guard
        let none = charge.price(
          insteadOf: price, in: comparison.new, sentences: pair.new, own: comparison.old,
          ownSentences: pair.old)
      else { continue }
      spelledOld.insert(index)
      tellFree(price, none, link, &changes, &explained)
      break
    }
    for index in new where partnerOfNew[index] == nil {
      let price = comparison.new.annotated.figures[index]
      guard
        let none = charge.price(
          insteadOf: price, in: comparison.old, sentences: pair.old, own: comparison.new,
          ownSentences: pair.new)
      else { continue }
      spelledNew.insert(index)
      tellFree(none, price, link, &changes, &explained)
      break
    }
  }

  private func tellFree(
    _ old: Figure, _ new: Figure, _ link: Int, _ changes: inout [Change],
    _ explained: inout ExplainedWords
  ) {
    explained.add(link, old: old.folded, new: new.folded)
    let difference = FigureDifference(
      old: old, new: new, isTimed: false, fiscalStart: comparison.options.fiscalStart)
    if let change = FigureTelling(comparison).change(
      old: old, new: new, verdict: .changed(difference), isDoubtful: false)
    {
      changes.append(change)
    }
  }

  /// Shares, people and ranks of one side whose value the other says in a word.
  private mutating func stated(
    _ pair: Correspondence, _ link: Int, old: [Int], new: [Int], _ changes: inout [Change],
    _ explained: inout ExplainedWords
  ) {
    // A line of hundreds of figures would be looked through for each of them.
    guard max(old.count, new.count) <= FigureSlots.tooMany else { return }
    let words = StatedInWords(comparison: comparison)
    for index in old where partnerOfOld[index] == nil && !spelledOld.contains(index) {
      let figure = comparison.old.annotated.figures[index]
      guard
        let value = words.value(
          insteadOf: figure, of: comparison.old, in: comparison.new, sentences: pair.new)
      else { continue }
      spelledOld.insert(index)
      tellStated(figure, value, link, &changes, &explained)
    }
    for index in new where partnerOfNew[index] == nil && !spelledNew.contains(index) {
      let figure = comparison.new.annotated.figures[index]
      guard
        let value = words.value(
          insteadOf: figure, of: comparison.new, in: comparison.old, sentences: pair.old)
      else { continue }
      spelledNew.insert(index)
      tellStated(value, figure, link, &changes, &explained)
    }
  }

  /// Lead times of one side that the other tells by a day: 3日前までに, 前日までに.
  private mutating func counted(
    _ link: Int, old: [Int], new: [Int], _ changes: inout [Change],
    _ explained: inout ExplainedWords
  ) {
    let times = LeadTimes(comparison: comparison)
    let olds = old.filter { partnerOfOld[$0] == nil && !spelledOld.contains($0) }
    let news = new.filter { partnerOfNew[$0] == nil && !spelledNew.contains($0) }
    guard let pair = times.pair(old: olds, new: news) else { return }
    spelledOld.insert(pair.old)
    spelledNew.insert(pair.new)
    let a = comparison.old.annotated.figures[pair.old]
    let b = comparison.new.annotated.figures[pair.new]
    explained.add(link, old: comparison.old.term(of: a), new: comparison.new.term(of: b))
    if let change = FigureTelling(comparison).change(
      old: a, new: b, verdict: times.verdict(a, b), isDoubtful: false)
    {
      changes.append(change)
    }
  }

  private func tellStated(
    _ old: Figure, _ new: Figure, _ link: Int, _ changes: inout [Change],
    _ explained: inout ExplainedWords
  ) {
    explained.add(link, old: old.folded, new: new.folded)
    let verdict = judgement.verdict(old: old, new: new)
    if let change = FigureTelling(comparison).change(
      old: old, new: new, verdict: verdict, isDoubtful: false)
    {
      changes.append(change)
    }
  }

  /// Figures of one side that the other has in words.
  private mutating func spelled(
    _ pair: Correspondence, _ link: Int, old: [Int], new: [Int], _ changes: inout [Change],
    _ explained: inout ExplainedWords
  ) {
    let spelling = SpelledFigure(comparison: comparison)
    // Each look goes through the whole of the other sentences: after so many in vain, none is left.
    var left = FigureSlots.tooMany
    for index in old
    where left > 0 && partnerOfOld[index] == nil && !spelledOld.contains(index) {
      left -= 1
      let figure = comparison.old.annotated.figures[index]
      if isPart(figure, comparison.old, of: new, comparison.new) {
        spelledOld.insert(index)
        explained.add(link, old: figure.folded, new: nil, isNotation: true)
        continue
      }
      guard
        let place = spelling.place(
          of: figure, in: comparison.new, sentences: pair.new, other: comparison.old)
      else { continue }
      left += 1
      spelledOld.insert(index)
      if comparison.old.bytes(figure.folded) == comparison.new.bytes(place.words) { continue }
      explained.add(link, old: figure.folded, new: place.words, isNotation: true)
      changes.append(
        FigureTelling(comparison).spelled(old: index, in: place.sentence, as: place.words))
    }
    left = FigureSlots.tooMany
    for index in new
    where left > 0 && partnerOfNew[index] == nil && !spelledNew.contains(index) {
      left -= 1
      let figure = comparison.new.annotated.figures[index]
      if isPart(figure, comparison.new, of: old, comparison.old) {
        spelledNew.insert(index)
        explained.add(link, old: nil, new: figure.folded, isNotation: true)
        continue
      }
      guard
        let place = spelling.place(
          of: figure, in: comparison.old, sentences: pair.old, other: comparison.new)
      else { continue }
      left += 1
      spelledNew.insert(index)
      if comparison.new.bytes(figure.folded) == comparison.old.bytes(place.words) { continue }
      explained.add(link, old: place.words, new: figure.folded, isNotation: true)
      changes.append(
        FigureTelling(comparison).spelled(new: index, in: place.sentence, as: place.words))
    }
  }

  /// Whether one edition reads as a part of a longer figure what the other reads alone:
  /// 今年 in 今年2025年6月.
  private func isPart(
    _ figure: Figure, _ view: EditionView, of others: [Int], _ other: EditionView
  ) -> Bool {
    let words = view.words(figure.folded)
    if FigureMeasure(figure) == .duration {
      if isPeriodOfAmount(figure, view) { return true }
      // ⟦1日⟧の所定労働時間を7時間 → 所定労働時間を⟦1日7時間⟧
      return others.contains { index in
        let whole = other.annotated.figures[index]
        return whole.role == .rate && whole.folded.count > figure.folded.count
          && other.words(whole.folded).hasPrefix(words)
      }
    }
    guard FigureMeasure(figure) == .date else { return false }
    return others.contains { index in
      let whole = other.annotated.figures[index]
      return FigureMeasure(whole) == .date && whole.folded.count > figure.folded.count
        && other.words(whole.folded).contains(words)
    }
  }

  /// ⟦1か月⟧3千円: what the amount behind it is told for, which is compared with the amount.
  private func isPeriodOfAmount(_ figure: Figure, _ view: EditionView) -> Bool {
    view.annotated.figures(inSentence: figure.sentence).contains {
      $0.kind == .money && $0.folded.lowerBound == figure.folded.upperBound
    }
  }

  private func tell(
    _ old: Int, _ new: Int, link: Int?, isDoubtful: Bool, _ changes: inout [Change],
    _ explained: inout ExplainedWords
  ) {
    let a = comparison.old.annotated.figures[old]
    let b = comparison.new.annotated.figures[new]
    let verdict = judgement.verdict(old: a, new: b)
    if case .kept = verdict { return }
    if let link {
      let isNotation = if case .notation = verdict { true } else { false }
      let isOfShares = verdict.difference?.isOfShares ?? false
      explained.add(
        link,
        old: isOfShares
          ? FigureTelling.words(of: a, comparison.old, isOfShares: true) : a.folded,
        new: isOfShares
          ? FigureTelling.words(of: b, comparison.new, isOfShares: true) : b.folded,
        isNotation: isNotation)
    }
    let telling = FigureTelling(comparison)
    if let (first, second) = endVerdicts(a, b) {
      for (ends, verdict) in [first, second] {
        changes +=
          [telling.change(old: ends.0, new: ends.1, verdict: verdict, isDoubtful: isDoubtful)]
          .compactMap { $0 }
      }
      return
    }
    if let change = telling.change(old: a, new: b, verdict: verdict, isDoubtful: isDoubtful) {
      changes.append(change)
    }
  }

  /// The verdicts on both ends of a range or a change told in words, if both ends differ.
  private func endVerdicts(
    _ old: Figure, _ new: Figure
  ) -> (((Figure, Figure), FigureVerdict), ((Figure, Figure), FigureVerdict))? {
    guard let a = FigureEnds(old, in: comparison.old), let b = FigureEnds(new, in: comparison.new)
    else { return nil }
    let first = judgement.verdict(old: a.first, new: b.first)
    let second = judgement.verdict(old: a.second, new: b.second)
    if case .kept = first { return nil }
    if case .kept = second { return nil }
    // A period that moved on as a whole is told once: 2025年度から2029年度 → 2026年度から2030年度.
    if case .changed(let start) = first, case .changed(let end) = second,
      old.kind == .dateRange, let days = start.delta?.days, let others = end.delta?.days,
      abs(days - others) < 4
    {
      return nil
    }
    return (((a.first, b.first), first), ((a.second, b.second), second))
  }

  /// Marks a figure's words as told in the correspondences of its sentence.
  private func explain(old: Int?, new: Int?, _ explained: inout ExplainedWords) {
    if let old {
      let figure = comparison.old.annotated.figures[old]
      if let link = comparison.old.sentenceLinks[figure.sentence] {
        explained.add(link, old: figure.folded, new: nil)
      }
      // A cell that is nothing but the figure says no more than it.
      if figure.folded == comparison.old.document.sentences[figure.sentence].folded {
        explained.addAlone(old: figure.sentence)
      }
    }
    if let new {
      let figure = comparison.new.annotated.figures[new]
      if let link = comparison.new.sentenceLinks[figure.sentence] {
        explained.add(link, old: nil, new: figure.folded)
      }
      if figure.folded == comparison.new.document.sentences[figure.sentence].folded {
        explained.addAlone(new: figure.sentence)
      }
    }
  }
}
