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
  /// What its sentence speaks of.
  let sentence: StatementTerms
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
  /// The terms of every measure, by number; those of a shorter stretch are in all longer ones.
  private let terms: TermLists
  /// For each measure, what must be equal for two to be one: kind, unit, bound, conditions.
  private let classes: [Int]
  /// For each measure, its sentence, what it is a share of, and its subject.
  private let sentences: [Int]
  private let bases: [String?]
  private let subjects: [SubjectKey]

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
    terms = TermLists(measures, reader, isEnglish: edition.isEnglish)
    sentences = measures.map { edition.figures[$0.figure].sentence }
    bases = measures.map { edition.figures[$0.figure].base }
    subjects = measures.map { SubjectKey(edition.figures[$0.figure].subject) }
    var numbers: [Class: Int] = [:]
    classes = measures.map { measure in
      let figure = edition.figures[measure.figure]
      let key = Class(
        isEnd: measure.isEnd, kind: figure.kind, unit: measure.unit,
        side: measure.isEnd ? nil : measure.side, contrasts: measure.contrasts,
        hasCondition: measure.hasCondition)
      let number = numbers[key] ?? numbers.count
      numbers[key] = number
      return number
    }
  }

  private struct Class: Hashable {
    let isEnd: Bool
    let kind: Figure.Kind
    let unit: String
    let side: Measure.Side?
    let contrasts: Set<String>
    let hasCondition: Bool
  }

  func figure(_ measure: Measure) -> Figure { edition.figures[measure.figure] }

  /// Pairs that measure the same thing, in reading order.
  ///
  /// - Complexity: near O(*n*): candidates are of one class and share a rare term, and a common
  ///   one gives at most 24.
  func pairs() -> [(Measure, Measure)] {
    var shelves: [Shelf: [Int]] = [:]
    var pairs: [(Measure, Measure)] = []
    var repeated: [String: Int] = [:]
    var candidates: [Int] = []
    for (index, measure) in measures.enumerated() {
      candidates.removeAll(keepingCapacity: true)
      if let skeleton = measure.skeleton {
        if let other = repeated[skeleton] { candidates.append(other) }
        repeated[skeleton] = index
      }
      // Deadlines are few and may be told at length; of an amount a few words are enough.
      for term in terms.rarest(of: index, measure.isEnd ? 40 : 8) {
        let shelf = Shelf(class: classes[index], term: term)
        candidates += shelves[shelf, default: []]
        if shelves[shelf, default: []].count < 24 { shelves[shelf, default: []].append(index) }
      }
      candidates.sort()
      var last = -1
      for other in candidates where other != last {
        last = other
        if isSame(other, index) { pairs.append((measures[other], measure)) }
      }
    }
    return pairs
  }

  private struct Shelf: Hashable {
    let `class`: Int
    let term: Int32
  }

  private func isSame(_ first: Int, _ second: Int) -> Bool {
    guard classes[first] == classes[second], sentences[first] != sentences[second] else {
      return false
    }
    let isEnd = measures[first].isEnd
    // A law gives many amounts for one thing, each under its own conditions.
    guard isEnd || !isLaw, isOfOneTime(first, second) else { return false }
    // Another share of another whole: 全体の30%, 予算の30%; all tenants and tenants are one.
    if let p = bases[first], let q = bases[second], !p.hasSuffix(q), !q.hasSuffix(p) {
      return false
    }
    let isOneSection = measures[first].section == measures[second].section
    if let skeleton = measures[first].skeleton, skeleton == measures[second].skeleton, !isLaw,
      isOneSection || !terms.isShort(first)
    {
      return true
    }
    let overlap = terms.overlap(of: first, and: second, withHeadings: !isOneSection)
    guard !overlap.isEmpty else { return false }
    let least = edition.isEnglish ? 2 : 3
    guard
      overlap.shared >= least || overlap.shared + 1 >= least && isOneSubject(first, second)
    else { return false }
    let (high, low) = (max(overlap.there, overlap.back), min(overlap.there, overlap.back))
    if isLaw { return high >= 0.95 && low >= 0.75 }
    // A date that ends something tells by its event; an amount needs its whole statement.
    return high >= (isEnd ? 0.8 : 0.85) && low >= 0.6 || high >= 0.99 && low >= 0.5
  }

  private func isOfOneTime(_ first: Int, _ second: Int) -> Bool {
    let (a, b) = (measures[first].moment, measures[second].moment)
    guard a != b else { return true }
    guard a == nil || b == nil else { return false }
    return edition.isPast(sentences[first]) == edition.isPast(sentences[second])
  }

  /// A compound name of four signs or more that both figures are read to measure: 委員の任期.
  private func isOneSubject(_ first: Int, _ second: Int) -> Bool {
    subjects[first].text.utf8.count >= 12 && subjects[first] == subjects[second]
  }
}
