internal import Lexicon
internal import PolicyModel

/// Compares amounts that are told for different stretches of time or different things.
struct AmountsOfPeriods {
  let comparison: Comparison

  /// What became of an amount whose period or thing changed; nil where neither did.
  ///
  /// Of things that are not the same nothing is known but that: per tonne and per kilogram have no
  /// direction. Where one edition alone names the time, an equal amount is another one, and of
  /// different ones the numbers are compared, for the heading may tell it. By how much something
  /// changes is neither more nor less than what it reaches.
  func verdict(old: Figure, new: Figure) -> FigureVerdict? {
    guard old.kind == new.kind, hasOtherSurroundings(old, new) else { return nil }
    if let way = ReachedAmount(old, in: comparison.old),
      let other = ReachedAmount(new, in: comparison.new), way != other
    {
      return .requalified(.none, rule: "role")
    }
    let a = AmountShare(of: old, in: comparison.old)
    let b = AmountShare(of: new, in: comparison.new)
    guard a?.period != b?.period || a?.thing != b?.thing else { return nil }
    var told = FigureDifference.none
    told.isOfShares = true
    guard let a, let b else {
      if let verdict = overYears(old, new, a?.period, b?.period) { return verdict }
      guard old.hasSameValue(as: new) else { return nil }
      let isNamed =
        a.map { names($0, near: new, in: comparison.new) }
        ?? b.map { names($0, near: old, in: comparison.old) } ?? true
      return isNamed ? nil : .requalified(told, rule: "unit")
    }
    if let first = a.thing, let second = b.thing, first != second {
      return .requalified(told, rule: "base")
    }
    guard let first = a.period, let second = b.period, first != second else {
      return nil
    }
    guard let rates = rates(old, new, first, second) else {
      return .requalified(told, rule: "base")
    }
    let isLength = old.kind == .duration
    if rates.lowerBound > 0.001 {
      told.direction = isLength ? .lengthened : .raised
    } else if rates.upperBound < -0.001 {
      told.direction = isLength ? .shortened : .lowered
    } else {
      return .requalified(told, rule: "unit")
    }
    if rates.lowerBound == rates.upperBound {
      told.delta = Change.Delta(value: nil, unit: "", relative: rates.lowerBound)
    }
    return .changed(told)
  }

  /// 「10年間で250万人」 → 「年間25万人」: told for all the years, then for each of them.
  private func overYears(
    _ old: Figure, _ new: Figure, _ first: AmountPeriods.Period?, _ second: AmountPeriods.Period?
  ) -> FigureVerdict? {
    guard let a = amount(old), let b = amount(new), a > 0, b > 0, old.unit == new.unit,
      first ?? second == .year,
      let years = first == nil
        ? SpanOfYears.years(of: old, in: comparison.old)
        : SpanOfYears.years(of: new, in: comparison.new)
    else { return nil }
    let change = first == nil ? b * years / a - 1 : b / (a * years) - 1
    var told = FigureDifference.none
    told.isOfShares = true
    guard abs(change) > 0.001 else { return .requalified(told, rule: "unit") }
    told.direction = change > 0 ? .raised : .lowered
    told.delta = Change.Delta(value: nil, unit: "", relative: change)
    return .changed(told)
  }

  /// Whether the sentence or heading of an amount names what the other edition tells beside it.
  private func names(_ share: AmountShare, near figure: Figure, in view: EditionView) -> Bool {
    let section = view.section(ofSentence: figure.sentence)
    let words =
      view.words(view.document.sentences[figure.sentence].folded).lowercased()
      + (view.path(ofSection: section).last ?? "")
    if let thing = share.thing, words.contains(thing.name) { return true }
    guard let period = share.period else { return false }
    return (AmountPeriods.before + AmountPeriods.after).contains {
      $0.period == period && words.contains($0.word.drop { $0 == " " })
    }
  }

  /// Whether the words of two figures or those next to them differ, numbers left out: of most
  /// amounts nothing but the digits changed.
  private func hasOtherSurroundings(_ old: Figure, _ new: Figure) -> Bool {
    let own = (old.folded, new.folded)
    let reach = AmountShare.reach
    let ends = (end(of: old, comparison.old), end(of: new, comparison.new))
    return differ(own.0, own.1, reach: .max)
      || differ(
        own.0.upperBound..<min(ends.0.upperBound, own.0.upperBound + reach.behind),
        own.1.upperBound..<min(ends.1.upperBound, own.1.upperBound + reach.behind),
        reach: reach.behind)
      || differ(
        max(ends.0.lowerBound, own.0.lowerBound - reach.before)..<own.0.lowerBound,
        max(ends.1.lowerBound, own.1.lowerBound - reach.before)..<own.1.lowerBound,
        reach: reach.before, isBackward: true)
  }

  private func end(of figure: Figure, _ view: EditionView) -> Range<Int> {
    view.document.sentences[figure.sentence].folded
  }

  /// Whether two stretches of the old and the new text differ in more than digits, as far as both
  /// reach; of one as long as the reach nobody knows how it goes on.
  private func differ(
    _ first: Range<Int>, _ second: Range<Int>, reach: Int, isBackward: Bool = false
  ) -> Bool {
    let (a, b) = (comparison.old.document.folded.utf8, comparison.new.document.folded.utf8)
    func byte(_ bytes: [UInt8], _ range: Range<Int>, _ offset: Int) -> UInt8 {
      bytes[isBackward ? range.upperBound - 1 - offset : range.lowerBound + offset]
    }
    var (i, j) = (0, 0)
    while true {
      while i < first.count, byte(a, first, i).isOfNumber { i += 1 }
      while j < second.count, byte(b, second, j).isOfNumber { j += 1 }
      guard i < first.count, j < second.count else { break }
      if byte(a, first, i) != byte(b, second, j) { return true }
      i += 1
      j += 1
    }
    return i < first.count && second.count < reach || j < second.count && first.count < reach
  }

  /// By what share more is told for one and the same time, at least and at most.
  private func rates(
    _ old: Figure, _ new: Figure, _ first: AmountPeriods.Period, _ second: AmountPeriods.Period
  ) -> ClosedRange<Double>? {
    guard let a = amount(old), let b = amount(new), a > 0, b > 0,
      old.unit == new.unit || old.kind == .duration
    else { return nil }
    if first.rawValue > second.rawValue {
      let count = first.count(of: second)
      return (b * count.lowerBound / a - 1)...(b * count.upperBound / a - 1)
    }
    let count = second.count(of: first)
    return (b / (a * count.upperBound) - 1)...(b / (a * count.lowerBound) - 1)
  }

  private func amount(_ figure: Figure) -> Double? {
    switch figure.value {
    case .number(let number): number.approximate
    case .duration(let length) where length.totalMonths.isZero: length.totalSeconds.approximate
    case .duration(let length) where length.totalSeconds.isZero: length.totalMonths.approximate
    default: nil
    }
  }
}

extension UInt8 {
  /// A digit, a sign between digits or a space.
  var isOfNumber: Bool { self &- 0x30 < 10 || self == 0x2C || self == 0x2E || self == 0x20 }
}
