internal import Lexicon
internal import PolicyModel

/// What became of a figure whose partner is known.
enum FigureVerdict {
  case kept
  /// The same value in other words.
  case notation(Change.NotationChange)
  case changed(FigureDifference)
  /// Bound, role, precision or unit changed.
  case requalified(FigureDifference, rule: String)
  /// Unchanged words that name another day now, because the edition's date has moved on.
  case slid(FigureDifference)

  var difference: FigureDifference? {
    switch self {
    case .kept, .notation: nil
    case .changed(let difference), .slid(let difference), .requalified(let difference, _):
      difference
    }
  }
}

/// Judges two figures that stand in the same slot.
struct FigureJudgement {
  let comparison: Comparison

  func verdict(old: Figure, new: Figure) -> FigureVerdict {
    let oldWords = comparison.old.bytes(old.folded)
    let newWords = comparison.new.bytes(new.folded)
    if let verdict = AmountsOfPeriods(comparison: comparison).verdict(old: old, new: new) {
      return verdict
    }
    if oldWords == newWords { return verdictOfEqualWords(old, new) }
    // What is over or to come is asked of the days themselves, not of one year laid under both.
    let (first, second) = (old, new)
    let counted = CountedDate.laid(old, new)
    let (old, new) =
      counted ?? WindowOfTime.laid(old, new)
      ?? (lacksYear(old, comparison.old) && lacksYear(new, comparison.new)
        ? Figure.ofEveryYear(old, new) : (old, new))
    if let verdict = verdictOfTransition(old, new) { return verdict }
    var difference = FigureDifference(
      old: old, new: new,
      isTimed: isTimed(old) && isTimed(new) || isMoved(first, second),
      fiscalStart: comparison.options.fiscalStart)
    if counted == nil {
      if areYearless(first, second) { difference.turnYear() }
    } else {
      difference.delta = CountedDate.distance(first, second, days: difference.delta?.days)
    }
    // 2018年度から2022年度まで → 2019年度から2023年度まで: what is over is not put off, be it told as
    // one stretch or by its two ends.
    if old.kind == new.kind, old.kind == .dateRange || old.kind == .date,
      isPast(first, comparison.old), isPast(second, comparison.new),
      difference.direction == .postponed || difference.direction == .advanced
    {
      difference.direction = nil
    }
    if old.kind == .duration, new.kind == .duration {
      difference = difference.withoutGuess(old, new)
      if comparison.old.isLeadTime(old), comparison.new.isLeadTime(new) {
        difference = difference.ofLeadTimes
      }
    }
    if difference.direction == .postponed || difference.direction == .advanced,
      tellsOwnForce(first, comparison.old), tellsOwnForce(second, comparison.new)
    {
      difference.direction = nil
    }
    guard FigureMeasure(old) == FigureMeasure(new) else {
      if old.kind == .dimension, new.kind == .dimension, old.hasSameValue(as: new) {
        return verdictOfEqualValues(old, new, difference)
      }
      if new.isConverted(from: old) {
        return .requalified(difference.withoutMeasure, rule: "unit")
      }
      if old.hasSameValue(as: new), (FigureMeasure(old).kinship(with: FigureMeasure(new)) ?? 0) > 0,
        old.unit.isEmpty || new.unit.isEmpty
      {
        // 65 and over → aged 65 and over: the noun was only unsaid.
        if [old, new].allSatisfy({ $0.kind == .number || $0.kind == .count || $0.kind == .age }) {
          return verdictOfEqualValues(old, new, difference)
        }
        return .requalified(difference.withoutDelta, rule: "unit")
      }
      let measures = [FigureMeasure(old), FigureMeasure(new)]
      if measures.contains(.ratio) && (isCount(old) || isCount(new))
        || measures.contains(.date) && measures.contains(.duration)
      {
        return .requalified(difference.withoutMeasure, rule: "unit")
      }
      return differs(old, new) ? .changed(difference) : .requalified(difference, rule: "unit")
    }
    if let verdict = PartsOfDates(comparison).verdict(
      old, new, difference, isTimed: isTimed(old) && isTimed(new))
    {
      return verdict
    }
    if old.hasSameValue(as: new) {
      if WeekdayBeside(comparison).differs(first, second) {
        return .requalified(difference.withoutMeasure, rule: "weekday")
      }
      return verdictOfEqualValues(old, new, difference)
    }
    if old.leavesTheSame(as: new) {
      return .notation(
        NotationOfFigures.kind(
          old: old, new: new, oldWords: comparison.old.words(old.folded),
          newWords: comparison.new.words(new.folded)))
    }
    if new.isConverted(from: old) {
      return .requalified(difference.withoutMeasure, rule: "unit")
    }
    if [(old, comparison.old), (new, comparison.new)].allSatisfy(AmountShare.isOne) {
      return .requalified(difference.withoutMeasure, rule: "base")
    }
    if hasOtherUnit(old, new) {
      var told = difference.withoutMeasure
      told.direction = WorkingDays.direction(from: old, to: new)
      return told.direction == nil ? .requalified(told, rule: "unit") : .changed(told)
    }
    if old.kind == .duration, new.kind == .duration, difference.direction == nil {
      return .requalified(difference.withoutMeasure, rule: "precision")
    }
    if old.kind == .recurrence, new.kind == .recurrence, difference.direction == nil {
      // 年4回 → 四半期に1回: as often, and when is told more closely.
      return .requalified(difference, rule: "precision")
    }
    if hasOtherBase(old, new) { return .requalified(difference.withoutMeasure, rule: "base") }
    if isPlainlySharper(new, than: old) {
      var difference = difference
      difference.direction = .sharpened
      return .requalified(difference, rule: "precision")
    }
    if isPlainlySharper(old, than: new) {
      var difference = difference
      difference.direction = .blurred
      return .requalified(difference, rule: "precision")
    }
    switch difference.direction {
    case .sharpened, .blurred: return .requalified(difference, rule: "precision")
    default: return .changed(difference)
    }
  }

  /// The same words are the same figure, except for a deadline that hangs on the edition's
  /// date: 今年度中に, printed again a year later, promises a year less.
  private func verdictOfEqualWords(_ old: Figure, _ new: Figure) -> FigureVerdict {
    if old.resolvedBy == .edition, new.resolvedBy == .edition, old.role == .deadline,
      new.role == .deadline, old.written == new.written, !old.hasSameValue(as: new),
      !old.written.hasPrefix("XXXX-"), CountedDate(old)?.isOfContext != true
    {
      return .slid(
        FigureDifference(
          old: old, new: new, isTimed: true, fiscalStart: comparison.options.fiscalStart))
    }
    if comparison.old.document.text.utf8[old.span.range]
      == comparison.new.document.text.utf8[new.span.range]
      || comparison.old.visible(old.folded) == comparison.new.visible(new.folded)
    {
      return .kept
    }
    return .notation(
      NotationOfWords.kind(
        old: comparison.old.visible(old.folded), new: comparison.new.visible(new.folded))
        ?? .width)
  }

  private func verdictOfEqualValues(
    _ old: Figure, _ new: Figure, _ difference: FigureDifference
  ) -> FigureVerdict {
    if old.bound != new.bound, !isSameBound(old.bound, new.bound), !areInclusiveEnds(old, new) {
      var change = difference.withoutDelta
      change.direction = direction(from: old.bound, to: new.bound)
      // 半数以上 → 過半数: a share is no circle of people that becomes narrower.
      if FigureMeasure(old) == .ratio, [.widened, .narrowed].contains(change.direction) {
        change.direction = nil
      }
      return .requalified(change, rule: "bound")
    }
    if let a = old.role, let b = new.role, a != b,
      [a, b].allSatisfy({ $0 == .deadline || $0 == .start })
    {
      return .requalified(difference.withoutDelta, rule: "role")
    }
    if hasOtherUnit(old, new) { return .requalified(difference.withoutDelta, rule: "unit") }
    let lowEnds = (excludesLowEnd(old, comparison.old), excludesLowEnd(new, comparison.new))
    if lowEnds.0 != lowEnds.1 {
      var change = difference.withoutDelta
      change.direction = lowEnds.0 ? .widened : .narrowed
      return .requalified(change, rule: "bound")
    }
    let hedges = (isHedged(old, comparison.old), isHedged(new, comparison.new))
    if hedges.0 != hedges.1, !isRough(old.bound) || !isRough(new.bound) {
      var change = difference.withoutDelta
      change.direction = hedges.0 ? .sharpened : .blurred
      return .requalified(change, rule: "bound")
    }
    if let a = old.base, let b = new.base, Likeness.of(a, b) == 0, a.utf8.count > 3 {
      return .requalified(difference.withoutDelta, rule: "base")
    }
    let (oldWords, newWords) = (comparison.old.words(old.folded), comparison.new.words(new.folded))
    // At the head of its sentence a figure begins with a capital; 10 MW and 10 mW are two things.
    if oldWords.dropFirst() == newWords.dropFirst(),
      oldWords.prefix(1).lowercased() == newWords.prefix(1).lowercased()
    {
      return .kept
    }
    return .notation(
      NotationOfFigures.kind(old: old, new: new, oldWords: oldWords, newWords: newWords))
  }

  /// 検査は2月18日に行います → 2月17日に: an event to come that is held sooner or later, and not
  /// the next one of every year.
  private func isMoved(_ old: Figure, _ new: Figure) -> Bool {
    guard isAhead(old, comparison.old), isAhead(new, comparison.new),
      let a = DateEnds(old.value, fiscalStart: comparison.options.fiscalStart),
      let b = DateEnds(new.value, fiscalStart: comparison.options.fiscalStart)
    else { return false }
    return abs(b.last - a.last) <= 250
  }

  /// 「この規程は、2025年4月1日から施行する。」: each edition says since when it holds itself, and puts off
  /// nothing, unless that was still to come when the new one was published.
  private func tellsOwnForce(_ figure: Figure, _ view: EditionView) -> Bool {
    let words = EffectWords.of(view.document.language.rawValue)
    let sentence = view.words(view.document.sentences[figure.sentence].folded)
    guard figure.role == .start, words.openers.contains(where: { sentence.contains($0) }),
      words.verbs.contains(where: { sentence.contains($0) })
    else { return false }
    guard let published = comparison.new.edition.published?.date.days()?.lowerBound,
      let ends = DateEnds(figure.value, fiscalStart: comparison.options.fiscalStart)
    else { return true }
    return !view.isOld || ends.first <= published.value
  }

  /// Whether a day was to come when its edition was published.
  private func isAhead(_ figure: Figure, _ view: EditionView) -> Bool {
    guard figure.kind == .date, figure.role == nil, case .date(let date) = figure.value,
      date.precision >= .month,
      let published = view.edition.published?.date.days()?.upperBound, let day = date.days()
    else { return false }
    return day.lowerBound > published
  }

  /// Whether a stretch was over when its edition was published.
  private func isPast(_ figure: Figure, _ view: EditionView) -> Bool {
    // 前日 hangs on the day of a case.
    guard !figure.written.hasPrefix("XXXX"), CountedDate(figure)?.isOfContext != true,
      let published = view.edition.published?.date.days()?.lowerBound,
      let ends = DateEnds(figure.value, fiscalStart: comparison.options.fiscalStart)
    else { return false }
    return ends.last < published.value
  }

  /// 10 days and 10 working days are not one length, two days a week and two times not one rhythm.
  private func hasOtherUnit(_ old: Figure, _ new: Figure) -> Bool {
    (old.kind == .duration && new.kind == .duration
      || old.kind == .recurrence && new.kind == .recurrence) && old.unit != new.unit
  }

  /// 6％ → 5.5％から6％: only where the change begins was added.
  private func verdictOfTransition(_ old: Figure, _ new: Figure) -> FigureVerdict? {
    guard FigureMeasure(old) == FigureMeasure(new) else { return nil }
    switch (old.comparedValue, new.comparedValue) {
    case (.number(let value), .numbers(_, let end, true)),
      (.numbers(_, let end, true), .number(let value)):
      guard value == end else { return nil }
      return .requalified(FigureDifference.none, rule: "precision")
    default: return nil
    }
  }

  /// Whether the amounts are measured against different things, or are such bases: 2013年度比,
  /// 2018年度比.
  private func hasOtherBase(_ old: Figure, _ new: Figure) -> Bool {
    if FigureMeasure(old) == .date { return old.role == .baseline && new.role == .baseline }
    guard let a = old.base, let b = new.base, a != b else { return false }
    let isDated = { (base: String) in base.utf8.contains { $0 &- 0x30 < 10 } }
    return isDated(a) && isDated(b) || Likeness.of(a, b) == 0
  }

  /// 約1,000人を超える: a hedge beside a bound.
  private func isHedged(_ figure: Figure, _ view: EditionView) -> Bool {
    guard figure.bound != .exactly else { return false }
    let words = view.words(figure.folded)
    return HedgeWords.all.contains { words.hasPrefix($0) }
  }

  private func isCount(_ figure: Figure) -> Bool {
    if case .count = FigureMeasure(figure) { true } else { false }
  }

  /// Whether numbers, not only their unit, differ.
  private func differs(_ old: Figure, _ new: Figure) -> Bool {
    switch (old.value, new.value) {
    case (.number(let a), .number(let b)): a != b
    default: old.value != new.value
    }
  }

  private func isTimed(_ figure: Figure) -> Bool {
    switch figure.role {
    case .deadline, .start, .target: true
    case .asOf, .baseline, .share, .rate: false
    case nil: figure.bound != .exactly
    }
  }

  private func isSameBound(_ a: Figure.Bound, _ b: Figure.Bound) -> Bool {
    let pair: Set = [a, b]
    return pair == [.about, .around] || pair == [.atMost, .upTo]
  }

  private func isRough(_ bound: Figure.Bound) -> Bool { bound == .about || bound == .around }

  /// 10人以上20人以下 and 10～20人: both name what they include.
  private func areInclusiveEnds(_ old: Figure, _ new: Figure) -> Bool {
    Set([old.bound, new.bound]) == [.atMost, .exactly]
      && (old.rule == "twoBounds") != (new.rule == "twoBounds")
      && old.value.hasTwoEnds && new.value.hasTwoEnds
  }

  /// 10人を超え20人以下: whether the lower of two bounds leaves out what it names.
  private func excludesLowEnd(_ figure: Figure, _ view: EditionView) -> Bool {
    guard figure.rule == "twoBounds" else { return false }
    let words = view.words(figure.folded).lowercased()
    if HedgeWords.excludingBefore.contains(where: { words.hasPrefix($0) }) { return true }
    return HedgeWords.excludingBehind.contains { row in
      words.split(separator: row.word, omittingEmptySubsequences: false).dropFirst()
        .contains { rest in !row.unless.contains { rest.hasPrefix($0) } }
    }
  }

  private func direction(from old: Figure.Bound, to new: Figure.Bound) -> Change.Direction? {
    switch (old, new) {
    case (.about, .exactly), (.around, .exactly): .sharpened
    case (.exactly, .about), (.exactly, .around): .blurred
    case (.moreThan, .atLeast), (.lessThan, .atMost), (.lessThan, .upTo): .widened
    case (.atLeast, .moreThan), (.atMost, .lessThan), (.upTo, .lessThan): .narrowed
    default: nil
    }
  }

  /// Whether `fine` is a value that a writer could have rounded to `rough`: 743 for 約700.
  private func isPlainlySharper(_ fine: Figure, than rough: Figure) -> Bool {
    // 0.2 as one in five is not rounded to a tenth.
    guard rough.bound == .about || rough.bound == .around, fine.bound == .exactly,
      rough.unit != "fraction",
      case .number(let a) = rough.value, case .number(let b) = fine.value,
      let round = a.decimal, let exact = b.decimal
    else { return false }
    let digits = round.magnitude.description
    var half = ExactDecimal(5).scaled(byPowerOfTen: -1)
    if round.isInteger {
      half = half.scaled(byPowerOfTen: digits.utf8.reversed().prefix { $0 == 0x30 }.count)
    } else if let point = digits.utf8.firstIndex(of: 0x2E) {
      let places = digits.utf8.distance(from: point, to: digits.utf8.endIndex) - 1
      half = half.scaled(byPowerOfTen: -places)
    }
    return !((half) < (exact - round).magnitude)
  }
}

extension Figure.Value {
  fileprivate var hasTwoEnds: Bool {
    switch self {
    case .numbers, .durations: true
    default: false
    }
  }
}

extension FigureDifference {
  /// Only the direction: two figures of different units or bases have no difference in numbers.
  var withoutDelta: FigureDifference {
    var copy = self
    copy.delta = nil
    return copy
  }

  /// Neither difference nor direction: amounts of different bases are not more or less.
  var withoutMeasure: FigureDifference {
    var copy = withoutDelta
    copy.direction = nil
    return copy
  }
}
