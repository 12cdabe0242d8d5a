internal import Lexicon
internal import PolicyModel

/// C36: a product or an average that the values it is told with do not give.
///
/// Fires: 3回開き、1回当たり5,000円とし、総額は20,000円; 1個800円のものを250個…180,000円を見込む; 3 workshops at £5,000 each, a
/// total cost of £20,000; 3 × 5,000円 = 20,000円; 900人、1,000人、1,100人で、平均は1,050人; 年間1,200件、月平均120件. Does not: hedged
/// values, an upper limit, a discount, something added, values of which a word says that there
/// are more, averages that round to it.
struct ReckoningCheck: ConsistencyCheck {
  static let id = "C36"

  func findings(in edition: CheckedEdition) -> [Finding] {
    edition.sentences(with: .reckoning).compactMap { sentence in
      let figures = edition.figures(inSentence: sentence).filter { !$0.isInName }
      guard figures.count >= 2 else { return nil }
      let words = edition.words(ofSentence: sentence)
      let reckoning = Reckoning(edition: edition, figures: figures, words: words)
      return reckoning.formula() ?? reckoning.product() ?? reckoning.average()
    }
  }
}

/// The figures of one sentence that reckons.
private struct Reckoning {
  let edition: CheckedEdition
  let figures: [Figure]
  let words: FoldedWords

  private func number(_ figure: Figure) -> ExactDecimal? {
    guard figure.bound == .exactly, case .number(let value) = figure.value else { return nil }
    return value.decimal
  }

  private func between(_ a: Figure, _ b: Figure) -> String {
    guard a.folded.upperBound <= b.folded.lowerBound else { return " " }
    return words.string(a.folded.upperBound..<b.folded.lowerBound)
  }

  private func finding(_ factors: [Figure], _ told: Figure, _ value: String, _ sum: String)
    -> Finding
  {
    edition.finding(
      ReckoningCheck.id, .high, at: (factors + [told]).map { edition.excerpt($0) },
      facts: [
        .init("stated", number(told)?.description ?? ""), .init("computed", value),
        .init("unit", told.unit),
      ], arithmetic: sum)
  }

  private func product(_ a: Figure, _ b: Figure, _ told: Figure) -> Finding? {
    guard let x = number(a), let y = number(b), let stated = number(told) else { return nil }
    let computed = x * y
    guard computed != stated, isNear(computed, stated) else { return nil }
    return finding([a, b], told, computed.description, "\(x) × \(y) = \(computed) ≠ \(stated)")
  }

  /// A product that is missed by far is another one.
  private func isNear(_ computed: ExactDecimal, _ stated: ExactDecimal) -> Bool {
    let (a, b) = (computed.approximate, stated.approximate)
    return a > 0 && b > 0 && a / b < 4 && b / a < 4
  }

  // MARK: 3 × 5,000円 = 20,000円

  func formula() -> Finding? {
    guard figures.count >= 3 else { return nil }
    for index in 0..<figures.count - 2 {
      let (a, b, c) = (figures[index], figures[index + 1], figures[index + 2])
      let times = between(a, b).filter { $0 != " " }
      let equals = between(b, c).filter { $0 != " " }
      guard times == "×" || times == "x", equals == "=" || equals == "=" else { continue }
      // 前後 of a longer formula.
      guard index == 0 || between(figures[index - 1], a).filter({ $0 != " " }) != "×" else {
        continue
      }
      if let finding = product(a, b, c) { return finding }
    }
    return nil
  }

  // MARK: A price, how many, and what they come to

  func product() -> Finding? { edition.isEnglish ? englishProduct() : japaneseProduct() }

  private func japaneseProduct() -> Finding? {
    let money = figures.filter { $0.kind == .money && number($0) != nil }
    guard money.count == 2, figures.count(where: { $0.kind == .money }) == 2 else { return nil }
    let (price, total) = (money[0], money[1])
    guard isTotal(total, behind: price) else { return nil }
    let span = FoldedWords(words.utf8, words.range.lowerBound..<total.folded.lowerBound)
    guard !span.containsAny(of: ReckoningWords.noProducts) else { return nil }
    if let months = months(for: price) { return sum(of: price, over: months, total) }
    guard let one = figures.last(where: { isOne($0, of: price) }) else { return nil }
    let counts = figures.filter {
      $0.span != one.span && $0.kind == one.kind && $0.unit == one.unit && number($0) != nil
        && $0.folded.upperBound <= total.folded.lowerBound
    }
    guard counts.count == 1, let count = counts.first else { return nil }
    return product(count, price, total)
  }

  /// 1回当たりの講師謝金は right before a price.
  private func isOne(_ figure: Figure, of price: Figure) -> Bool {
    guard figure.kind == .count, figure.folded.upperBound <= price.folded.lowerBound,
      number(figure)?.int == 1
    else { return false }
    let gap = between(figure, price)
    return ReckoningWords.perOne.contains(gap)
      || gap.utf8.count <= 45 && !gap.contains("、") && !gap.contains("。")
        && ReckoningWords.perOneOpeners.contains { gap.hasPrefix($0) }
  }

  /// 12か月分 behind 月額1,000円.
  private func months(for price: Figure) -> Figure? {
    guard
      ReckoningWords.monthly.contains(where: {
        words.ends($0, at: price.folded.lowerBound) || words.stands($0, at: price.folded.lowerBound)
      })
    else { return nil }
    return figures.first { figure in
      guard figure.folded.lowerBound >= price.folded.upperBound else { return false }
      return ReckoningWords.monthsBehind.contains { mark in
        edition.surface(figure).hasSuffix(mark) || words.stands("分", at: figure.folded.upperBound)
      } && monthCount(figure) != nil
    }
  }

  private func monthCount(_ figure: Figure) -> Int? {
    guard figure.bound == .exactly, case .duration(let length) = figure.value,
      length.weeks.isZero, length.days.isZero, length.totalMonths.isInteger
    else { return nil }
    return length.totalMonths.int
  }

  private func sum(of price: Figure, over months: Figure, _ total: Figure) -> Finding? {
    if let count = number(months) ?? monthCount(months).map({ ExactDecimal($0) }),
      let x = number(price), let stated = number(total)
    {
      let computed = x * count
      guard computed != stated, isNear(computed, stated) else { return nil }
      return finding(
        [price, months], total, computed.description, "\(x) × \(count) = \(computed) ≠ \(stated)")
    }
    return nil
  }

  private func isTotal(_ total: Figure, behind price: Figure) -> Bool {
    let gap = between(price, total)
    guard gap.utf8.count <= 120, !gap.contains("。") else { return false }
    return ReckoningWords.totals.contains { gap.contains($0) }
      || ReckoningWords.behindTotals.contains { words.stands($0, at: total.folded.upperBound) }
  }

  private func englishProduct() -> Finding? {
    let money = figures.filter { $0.kind == .money && number($0) != nil }
    guard money.count == 2, figures.count(where: { $0.kind == .money }) == 2 else { return nil }
    let (price, total) = (money[0], money[1])
    guard
      ReckoningWords.englishEach.contains(where: { words.stands($0, at: price.folded.upperBound) })
        || ReckoningWords.englishEach.contains(where: { edition.surface(price).hasSuffix($0) }),
      ReckoningWords.englishTotals.contains(where: { words.ends($0, at: total.folded.lowerBound) }),
      !words.containsAny(of: ReckoningWords.noProducts)
    else { return nil }
    let counts = figures.filter {
      ($0.kind == .count || $0.kind == .number) && $0.folded.upperBound <= price.folded.lowerBound
        && number($0) != nil
    }
    guard counts.count == 1, let count = counts.first, between(count, price).utf8.count <= 60
    else { return nil }
    return product(count, price, total)
  }

  // MARK: Averages

  func average() -> Finding? {
    guard
      let index = figures.lastIndex(where: { figure in
        number(figure) != nil
          && ReckoningWords.averages.contains { words.ends($0, at: figure.folded.lowerBound) }
      })
    else { return nil }
    let told = figures[index]
    if let daily = dailyAverage(told, before: index) { return daily }
    if let monthly = monthlyAverage(told, behind: index) { return monthly }
    var parts: [Figure] = []
    for part in figures[..<index].reversed() {
      guard part.kind == told.kind,
        part.unit == told.unit || part.unit.isEmpty || told.unit.isEmpty,
        number(part) != nil
      else { break }
      if let next = parts.first {
        guard ReckoningWords.joints.contains(between(part, next)) else { break }
      } else {
        let gap = between(part, told)
        guard gap.utf8.count <= 40,
          ReckoningWords.beforeAverage.contains(where: { gap.hasPrefix($0) })
        else { return nil }
      }
      parts.insert(part, at: 0)
    }
    guard parts.count >= 2 else { return nil }
    let sum = parts.compactMap(number).reduce(ExactDecimal.zero) { $0 + $1 }
    let terms = parts.compactMap { number($0)?.description }.joined(separator: " + ")
    return average(sum, ExactDecimal(parts.count), told, parts, "(\(terms)) ÷ \(parts.count)")
  }

  /// 年間の相談は1,200件で、月平均では120件.
  private func monthlyAverage(_ told: Figure, behind index: Int) -> Finding? {
    guard index > 0,
      ReckoningWords.monthlyAverages.contains(where: { words.ends($0, at: told.folded.lowerBound) })
    else { return nil }
    let whole = figures[index - 1]
    guard whole.kind == told.kind, whole.unit == told.unit, let sum = number(whole),
      between(whole, told).utf8.count <= 45,
      ReckoningWords.yearly.contains(where: {
        words.first($0, before: whole.folded.lowerBound) != nil
      })
    else { return nil }
    return average(sum, ExactDecimal(12), told, [whole], "\(sum) ÷ 12")
  }

  /// 5日間の来館者は、1日平均320人、延べ1,500人: the total stands behind the average.
  private func dailyAverage(_ told: Figure, before index: Int) -> Finding? {
    guard index + 1 < figures.count else { return nil }
    let whole = figures[index + 1]
    guard whole.kind == told.kind, whole.unit == told.unit, let sum = number(whole),
      ReckoningWords.dailyAverages.contains(where: { words.ends($0, at: told.folded.lowerBound) }),
      ReckoningWords.wholesBehind.contains(where: { words.ends($0, at: whole.folded.lowerBound) }),
      between(told, whole).utf8.count <= 15
    else { return nil }
    let days = figures[..<index].compactMap { figure -> Int? in
      guard figure.kind == .duration, figure.bound == .exactly,
        case .duration(let length) = figure.value, length.totalMonths.isZero, length.weeks.isZero,
        length.hours.isZero, length.minutes.isZero, let days = length.days.int, days > 1
      else { return nil }
      return days
    }
    guard days.count == 1 else { return nil }
    return average(sum, ExactDecimal(days[0]), told, [whole], "\(sum) ÷ \(days[0])")
  }

  private func average(
    _ sum: ExactDecimal, _ count: ExactDecimal, _ told: Figure, _ parts: [Figure], _ terms: String
  ) -> Finding? {
    guard let stated = number(told) else { return nil }
    let value = sum.approximate / count.approximate
    let unit = ShownShare.lastDigit(of: edition.surface(told))
    guard abs(value - stated.approximate) > 0.51 * unit, value > 0,
      abs(value - stated.approximate) > 0.0051 * value
    else { return nil }
    let computed = ShownShare.oneDecimal(value)
    return finding(parts, told, computed, "\(terms) = \(computed) ≠ \(stated)")
  }
}
