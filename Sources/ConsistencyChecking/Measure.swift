internal import Lexicon
internal import PolicyModel

/// A figure with what is needed to tell whether another one measures the same thing.
struct Measure {
  enum Side: Hashable {
    case atLeast, atMost, exactly
  }

  /// Index into the document's figures.
  let figure: Int
  /// What the figure's own words speak of.
  let own: StatementTerms
  /// The heading that it stands under.
  let heading: StatementTerms
  /// Everything that its sentence and headings speak of.
  let all: Set<UInt64>
  let section: Int
  /// The unit or its class: 人 and 名 are one.
  let unit: String
  /// What the value is said to be: a bound from below, from above, or neither.
  let side: Side
  /// When it held; nil where its sentence does not say.
  let moment: String?
  /// Words that set it apart from others of its kind.
  let contrasts: Set<String>
  let hasCondition: Bool
  /// A deadline, or a date that ends something.
  let isEnd: Bool
  /// The sentence's words without its figures, where the edition has them exactly twice.
  var skeleton: String?
}

/// Tells which figures of an edition measure the same thing.
///
/// Two figures do where kind, unit, bound and time go together and where the statement of the
/// shorter is all but contained in that of the longer, the headings above them counted in.
struct MeasureBook {
  private unowned let edition: CheckedEdition
  let measures: [Measure]
  private let isLaw: Bool
  private let frequency: [UInt64: Int]

  init(_ edition: CheckedEdition) {
    self.edition = edition
    isLaw = edition.heldArticles.count >= 3
    let reader = MeasureReader(edition)
    var measures = edition.figures.indices.compactMap { reader.measure($0) }
    var count: [String: Int] = [:]
    for measure in measures { if let words = measure.skeleton { count[words, default: 0] += 1 } }
    for index in measures.indices where measures[index].skeleton.map({ count[$0] != 2 }) ?? false {
      measures[index].skeleton = nil
    }
    self.measures = measures
    var frequency: [UInt64: Int] = [:]
    for measure in measures { for term in measure.own.ordered { frequency[term, default: 0] += 1 } }
    self.frequency = frequency
  }

  func figure(_ measure: Measure) -> Figure { edition.figures[measure.figure] }

  /// Pairs that measure the same thing, in reading order.
  ///
  /// - Complexity: near O(*n*): candidates share a rare term, and a common one gives at most 24.
  func pairs() -> [(Measure, Measure)] {
    var shelves: [Shelf: [Int]] = [:]
    var pairs: [(Measure, Measure)] = []
    var repeated: [String: Int] = [:]
    for (index, measure) in measures.enumerated() {
      var candidates: Set<Int> = []
      if let skeleton = measure.skeleton {
        if let other = repeated[skeleton] { candidates.insert(other) }
        repeated[skeleton] = index
      }
      for term in rarest(of: measure) {
        let shelf = Shelf(
          isEnd: measure.isEnd, unit: measure.unit, kind: figure(measure).kind, term: term)
        for other in shelves[shelf, default: []] { candidates.insert(other) }
        if shelves[shelf, default: []].count < 24 { shelves[shelf, default: []].append(index) }
      }
      for other in candidates.sorted() where isSame(measures[other], measure) {
        pairs.append((measures[other], measure))
      }
    }
    return pairs
  }

  private struct Shelf: Hashable {
    let isEnd: Bool
    let unit: String
    let kind: Figure.Kind
    let term: UInt64
  }

  private func rarest(of measure: Measure) -> [UInt64] {
    var terms = measure.own
    if Self.isShort(measure.own, isEnglish: edition.isEnglish) { terms.formUnion(measure.heading) }
    // Deadlines are few and may be told at length; of an amount a few words are enough.
    return terms.ordered.sorted { a, b in
      (frequency[a, default: 0], a) < (frequency[b, default: 0], b)
    }.prefix(measure.isEnd ? 40 : 8).map(\.self)
  }

  /// Too little to be a subject by itself: 有効期間は1年です takes the heading's words.
  private static func isShort(_ terms: StatementTerms, isEnglish: Bool) -> Bool {
    terms.ordered.count <= (isEnglish ? 1 : 2)
  }

  func isSame(_ a: Measure, _ b: Measure) -> Bool {
    let (x, y) = (figure(a), figure(b))
    // A law gives many amounts for one thing, each under its own conditions.
    guard x.sentence != y.sentence, a.isEnd == b.isEnd, a.isEnd || x.kind == y.kind && !isLaw,
      a.isEnd || a.unit == b.unit, a.side == b.side || a.isEnd,
      a.moment == nil || b.moment == nil || a.moment == b.moment,
      a.contrasts == b.contrasts, a.hasCondition == b.hasCondition
    else { return false }
    if a.moment != b.moment, edition.isPast(x.sentence) != edition.isPast(y.sentence) {
      return false
    }
    // Another share of another whole: 全体の30%, 予算の30%; all tenants and tenants are one.
    if let p = x.base, let q = y.base, !p.hasSuffix(q), !q.hasSuffix(p) { return false }
    let isShort = Self.isShort(a.own, isEnglish: edition.isEnglish)
    if a.skeleton != nil, a.skeleton == b.skeleton, !isLaw, a.section == b.section || !isShort {
      return true
    }
    var first = a.own
    var second = b.own
    if a.section != b.section {
      if Self.isShort(a.own, isEnglish: edition.isEnglish) { first.formUnion(a.heading) }
      if Self.isShort(b.own, isEnglish: edition.isEnglish) { second.formUnion(b.heading) }
    }
    guard !first.ordered.isEmpty, !second.ordered.isEmpty else { return false }
    let shared = first.set.intersection(b.all).union(second.set.intersection(a.all)).count
    let least = edition.isEnglish ? 2 : 3
    guard shared >= least || isOneSubject(x, y) && shared + 1 >= least else { return false }
    let there = coverage(of: first, by: b.all)
    let back = coverage(of: second, by: a.all)
    let (high, low) = (max(there, back), min(there, back))
    if isLaw { return high >= 0.95 && low >= 0.75 }
    // A date that ends something tells by its event; an amount needs its whole statement.
    return high >= (a.isEnd ? 0.8 : 0.85) && low >= 0.6 || high >= 0.99 && low >= 0.5
  }

  /// A compound name of four signs or more that both figures are read to measure: 委員の任期.
  private func isOneSubject(_ x: Figure, _ y: Figure) -> Bool {
    let key = SubjectKey(x.subject)
    return key.text.utf8.count >= 12 && key == SubjectKey(y.subject)
  }

  /// How much of what a statement speaks of the other speaks of too; rare words weigh more.
  private func coverage(of terms: StatementTerms, by other: Set<UInt64>) -> Double {
    var shared = 0.0
    var whole = 0.0
    for term in terms.ordered {
      let count = Double(frequency[term, default: 1])
      let weight = 2 / (1 + count.squareRoot())
      whole += weight
      if other.contains(term) { shared += weight }
    }
    return whole == 0 ? 0 : shared / whole
  }
}
