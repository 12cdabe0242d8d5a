internal import Lexicon
internal import PolicyModel

/// C33: a growth, in per cent or as a difference, that its two values do not give.
///
/// Fires: 800人から1,000人に、20％増えました; 40人から50人に、15人増やします; 2018年の1,240人から2023年の982人へと3割以上減りました; from
/// £200 to £300, an increase of 30%. Does not: a rate that rounds to it, points between two shares,
/// a share or an amount of something else behind the values, hedged differences.
struct GrowthRateCheck: ConsistencyCheck {
  static let id = "C33"
  private static let kinds: Set<Figure.Kind> = [.percent, .money, .count, .dimension]

  func findings(in edition: CheckedEdition) -> [Finding] {
    edition.figures.indices.compactMap { index in
      if edition.figures[index].unit == "percent-point" { return points(index, in: edition) }
      guard index > 0, Self.kinds.contains(edition.figures[index].kind),
        edition.figures[index - 1].sentence == edition.figures[index].sentence,
        !edition.figures[index].isInName, edition.figures[index].form == .number,
        edition.figures[index].kind == .percent || edition.figures[index].bound == .exactly
      else { return nil }
      let growth = edition.figures[index]
      guard let change = change(before: index, in: edition),
        Self.tellsOfChange(growth, behind: change.end, in: edition)
      else { return nil }
      return growth.kind == .percent
        ? rate(growth, of: change, in: edition) : difference(growth, of: change, in: edition)
    }
  }

  /// A value that went from one amount to another.
  private struct Change {
    let from: ExactNumber
    let to: ExactNumber
    let kind: Figure.Kind
    let unit: String
    /// What tells of it: one figure with two ends, or one for each.
    let figures: [Figure]
    var end: Int { figures[figures.count - 1].folded.upperBound }
  }

  /// 800人から1,000人に, or 2018年の1,240人から2023年の982人へ, right before a figure.
  private func change(before index: Int, in edition: CheckedEdition) -> Change? {
    let sentence = edition.figures[index].sentence
    var steps = 0
    for place in (max(0, index - 4)..<index).reversed() {
      guard edition.figures[place].sentence == sentence else { return nil }
      let figure = edition.figures[place]
      // 5年間で stands between a change and its rate.
      if [.date, .dateRange, .duration].contains(figure.kind) { continue }
      steps += 1
      guard figure.kind != .percent, figure.unit != "fraction", !figure.isInName else { return nil }
      if case .numbers(let from, let to, isTransition: true) = figure.value, steps == 1 {
        return Change(
          from: from, to: to, kind: figure.kind, unit: figure.unit, figures: [figure])
      }
      guard steps == 1, case .number(let to) = figure.value, figure.bound == .exactly,
        let first = origin(of: place, in: edition), case .number(let from) = first.value
      else { return nil }
      return Change(
        from: from, to: to, kind: figure.kind, unit: figure.unit, figures: [first, figure])
    }
    return nil
  }

  /// The amount of one unit that から ties to the one that is reached.
  private func origin(of place: Int, in edition: CheckedEdition) -> Figure? {
    let reached = edition.figures[place]
    let words = edition.words(ofSentence: reached.sentence)
    guard !edition.isEnglish,
      GrowthWords.reached.contains(where: { words.stands($0, at: reached.folded.upperBound) })
    else { return nil }
    for earlier in (max(0, place - 2)..<place).reversed() {
      let figure = edition.figures[earlier]
      guard figure.sentence == reached.sentence else { return nil }
      if figure.kind == .date { continue }
      return figure.kind == reached.kind && figure.unit == reached.unit && figure.bound == .exactly
        && words.stands("から", at: figure.folded.upperBound) ? figure : nil
    }
    return nil
  }

  // MARK: - What the two values give

  private func rate(_ rate: Figure, of change: Change, in edition: CheckedEdition) -> Finding? {
    guard case .number(let stated) = rate.value, !change.from.isZero else { return nil }
    let percent =
      abs(change.to.approximate - change.from.approximate) / change.from.approximate * 100
    let surface = edition.surface(rate)
    let unit =
      surface.contains("割") && !surface.contains("分") ? 10 : ShownShare.lastDigit(of: surface)
    let gap = percent - stated.approximate
    let isWrong =
      switch rate.bound {
      case .exactly: abs(gap) > 0.51 * unit
      case .about, .around: abs(gap) > max(min(2.5 * unit, 7), stated.approximate / 10)
      case .atLeast, .moreThan: gap < -0.05
      case .atMost, .lessThan, .upTo: gap > 0.05
      }
    guard isWrong else { return nil }
    let computed = ShownShare.oneDecimal(percent)
    return edition.finding(
      Self.id, .high, at: (change.figures + [rate]).map { edition.excerpt($0) },
      facts: [
        .init("change", words(of: change, in: edition)), .init("stated", stated.description),
        .init("computed", computed),
      ], arithmetic: "\(change.from) → \(change.to) = \(computed) % ≠ \(stated) %")
  }

  private func difference(
    _ told: Figure, of change: Change, in edition: CheckedEdition
  ) -> Finding? {
    guard told.kind == change.kind, told.unit == change.unit, case .number(let stated) = told.value
    else { return nil }
    let gap = change.from < change.to ? change.to - change.from : change.from - change.to
    guard gap != stated, let decimal = gap.decimal else { return nil }
    return edition.finding(
      Self.id, .high, at: (change.figures + [told]).map { edition.excerpt($0) },
      facts: [
        .init("change", words(of: change, in: edition)), .init("told", edition.surface(told)),
        .init("difference", decimal.description), .init("unit", told.unit),
      ], arithmetic: "\(change.from) → \(change.to) = \(gap) ≠ \(stated)")
  }

  /// 42.1％から44.0％へ2.3ポイント上昇: the difference of two shares in points.
  private func points(_ index: Int, in edition: CheckedEdition) -> Finding? {
    let told = edition.figures[index]
    let shares = edition.figures(inSentence: told.sentence).filter {
      $0.kind == .percent && $0.unit == "percent" && !$0.isInName
        && $0.folded.upperBound <= told.folded.lowerBound
    }
    guard let last = shares.last, !told.isInName, told.bound == .exactly,
      case .number(let points) = told.value,
      let (from, to) = step(shares, in: edition)
    else { return nil }
    let words = edition.words(ofSentence: told.sentence)
    let isTold =
      edition.isEnglish
      ? GrowthWords.englishBefore.contains { words.ends($0, at: told.folded.lowerBound) }
      : GrowthWords.behind.contains { words.stands($0, at: told.folded.upperBound) }
    guard isTold, told.folded.lowerBound - last.folded.upperBound <= 60 else { return nil }
    let gap = abs(to.approximate - from.approximate)
    let written = [told] + shares
    let slack = 0.51 * (written.map { ShownShare.lastDigit(of: edition.surface($0)) }.max() ?? 1)
    guard abs(gap - abs(points.approximate)) > slack else { return nil }
    let shown = shares.map { edition.surface($0) }.joined(separator: " → ")
    return edition.finding(
      Self.id, .high, at: (shares + [told]).map { edition.excerpt($0) },
      facts: [
        .init("change", shown), .init("told", edition.surface(told)),
        .init("difference", ShownShare.twoDecimals(gap)), .init("unit", told.unit),
      ], arithmetic: "\(from) → \(to) = \(ShownShare.twoDecimals(gap)) ≠ \(points)")
  }

  /// The two shares of a step, read as one figure or as two.
  private func step(
    _ shares: [Figure], in edition: CheckedEdition
  ) -> (ExactNumber, ExactNumber)? {
    if shares.count == 1, case .numbers(let from, let to, _) = shares[0].value { return (from, to) }
    guard shares.count == 2, shares.allSatisfy({ $0.bound == .exactly }),
      case .number(let from) = shares[0].value, case .number(let to) = shares[1].value
    else { return nil }
    let words = edition.words(ofSentence: shares[0].sentence)
    let isStep =
      edition.isEnglish
      ? words.ends("from ", at: shares[0].folded.lowerBound)
        && words.ends(" to ", at: shares[1].folded.lowerBound)
      : words.stands("から", at: shares[0].folded.upperBound)
        && GrowthWords.reached.contains { words.stands($0, at: shares[1].folded.upperBound) }
    return isStep ? (from, to) : nil
  }

  private func words(of change: Change, in edition: CheckedEdition) -> String {
    change.figures.map { edition.surface($0) }.joined(separator: " → ")
  }

  /// The figure stands close behind the change and says itself that it is growth or decline.
  private static func tellsOfChange(
    _ growth: Figure, behind end: Int, in edition: CheckedEdition
  ) -> Bool {
    let words = edition.words(ofSentence: growth.sentence)
    guard growth.folded.lowerBound >= end, growth.folded.lowerBound - end <= 60 else {
      return false
    }
    let before = FoldedWords(words.utf8, end..<growth.folded.lowerBound)
    guard !before.containsAny(of: GrowthWords.others) else { return false }
    if growth.kind != .percent || !edition.isEnglish {
      // 職員を15人 behind 定員を40人から50人に増やし、: of something else.
      guard !before.containsAny(of: GrowthWords.subjects) else { return false }
    }
    if edition.isEnglish {
      return GrowthWords.englishBefore.contains { words.ends($0, at: growth.folded.lowerBound) }
        || GrowthWords.englishBehind.contains { words.stands($0, at: growth.folded.upperBound) }
    }
    return GrowthWords.behind.contains { words.stands($0, at: growth.folded.upperBound) }
  }
}
