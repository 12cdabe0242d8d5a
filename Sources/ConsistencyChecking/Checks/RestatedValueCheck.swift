internal import Lexicon
internal import PolicyModel

/// C34: a value told again in brackets in another unit or scale, and not the same.
///
/// Fires: 2,350百万円（約2億3,500万円）; 1.2ヘクタール（1,200㎡）; 90分（2時間半）; 1,000円（税込1,200円）. Does not: values
/// that round to one another, a second value of one notation (5,000円（3,000円）), 月額 beside 年額, other
/// words in the brackets.
struct RestatedValueCheck: ConsistencyCheck {
  static let id = "C34"

  func findings(in edition: CheckedEdition) -> [Finding] {
    guard edition.figures.count > 1 else { return [] }
    return edition.figures.indices.dropLast().compactMap { index in
      guard edition.figures[index].sentence == edition.figures[index + 1].sentence,
        edition.figures[index].kind == edition.figures[index + 1].kind
      else { return nil }
      let (a, b) = (edition.figures[index], edition.figures[index + 1])
      guard !a.isInName, !b.isInName,
        [.money, .count, .dimension, .duration].contains(a.kind), a.bound == .exactly,
        b.bound == .exactly || b.bound == .about || b.bound == .around,
        Self.isRestated(a, b, in: edition) && Self.differs(a, b, in: edition)
          || Self.isWronglyTaxed(a, b, in: edition)
      else { return nil }
      return edition.finding(
        Self.id, .high, at: [edition.excerpt(a), edition.excerpt(b)],
        facts: [.init("first", edition.surface(a)), .init("second", edition.surface(b))],
        arithmetic: "\(a.value) \(a.unit) ≠ \(b.value) \(b.unit)")
    }
  }

  /// A bracket that holds the second figure alone, in another notation than the first.
  private static func isRestated(_ a: Figure, _ b: Figure, in edition: CheckedEdition) -> Bool {
    let words = edition.words(ofSentence: a.sentence)
    guard a.folded.upperBound <= b.folded.lowerBound,
      ["(", " ("].contains(words.string(a.folded.upperBound..<b.folded.lowerBound)),
      words.stands(")", at: b.folded.upperBound)
    else { return false }
    let (first, second) = (edition.surface(a), edition.surface(b))
    // 月額3,000円（年額30,000円）: another amount, no other notation.
    let way = { (surface: String) in RestatedWords.ways.first { surface.contains($0) } }
    return notation(first) != notation(second) && way(first) == way(second)
  }

  /// The letters of a figure's words without the digits of its number: 百万円, 億万円.
  private static func notation(_ surface: String) -> String {
    String(
      surface.unicodeScalars.filter { scalar in
        scalar.properties.isAlphabetic && !"約およそ".unicodeScalars.contains(scalar)
          || ["㎡", "㎢", "%"].contains(scalar)
      }.map(Character.init))
  }

  /// 1,000円（税込1,200円）: no rate of tax that there is or was gives the one from the other.
  private static func isWronglyTaxed(_ a: Figure, _ b: Figure, in edition: CheckedEdition) -> Bool {
    guard a.kind == .money, a.unit == b.unit, b.bound == .exactly,
      case .number(let x) = a.value, case .number(let y) = b.value,
      a.folded.upperBound <= b.folded.lowerBound
    else { return false }
    let between = edition.words(ofSentence: a.sentence)
      .string(a.folded.upperBound..<b.folded.lowerBound)
    let isTaxed = RestatedWords.withTax.contains(between)
    guard isTaxed || RestatedWords.withoutTax.contains(between),
      let rates = statedRate(a, b, in: edition).map({ [$0] }) ?? RestatedWords.taxRates[a.unit]
    else { return false }
    let (net, gross) = isTaxed ? (x, y) : (y, x)
    let slack = a.unit == "JPY" ? 1.001 : 0.011
    return !rates.contains { rate in
      abs(net.approximate * (1 + rate / 100) - gross.approximate) <= slack
    }
  }

  /// 税率10％ in the bracket with the second amount.
  private static func statedRate(_ a: Figure, _ b: Figure, in edition: CheckedEdition) -> Double? {
    let words = edition.words(ofSentence: a.sentence)
    let rate = edition.figures(inSentence: a.sentence).first { figure in
      figure.kind == .percent && figure.folded.lowerBound >= b.folded.upperBound
        && RestatedWords.rates.contains { words.ends($0, at: figure.folded.lowerBound) }
    }
    guard case .number(let value)? = rate?.value else { return nil }
    return value.approximate
  }

  private static func differs(_ a: Figure, _ b: Figure, in edition: CheckedEdition) -> Bool {
    let slack = b.bound == .exactly ? 0.011 : 0.06
    switch (a.value, b.value) {
    case (.number(let x), .number(let y)):
      guard let told = ConvertedAmounts(x, a.unit, y, b.unit), !told.areRounded else {
        return false
      }
      return abs(told.first - told.second) > slack * max(abs(told.first), abs(told.second))
    case (.duration(let p), .duration(let q)):
      return b.bound == .exactly && !p.isSameLength(as: q)
        && p.totalMonths.isZero == q.totalMonths.isZero
    default: return false
    }
  }
}
