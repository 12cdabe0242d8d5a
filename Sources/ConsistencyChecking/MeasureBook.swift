internal import Lexicon
internal import PolicyModel

/// Tells which figures of an edition measure the same thing.
///
/// Two figures do where kind, unit, bound and time go together and where the statement of the
/// shorter is all but contained in that of the longer, the headings above them counted in.
struct MeasureBook {
  private unowned let edition: CheckedEdition
  let measures: [Measure]
  /// For each measure, the number of its subject; -1 for one without.
  let subjects: [Int32]
  /// The subjects by their numbers.
  let subjectKeys: [SubjectKey]
  /// For each measure, what its pairs are asked for first, close together.
  let standings: [Standing]
  /// What measures are shares of, by number.
  let bases: [String]
  /// Pairs of measures of the same thing, in reading order.
  private(set) var pairs: [MeasurePair] = []

  init(_ edition: CheckedEdition) {
    self.edition = edition
    var reader = MeasureReader(edition)
    let measures = edition.figures.indices.compactMap { reader.measure($0) }
    self.measures = measures
    var terms = reader.terms
    terms.rank()
    let skeletons = Skeletons(edition).twins(among: measures)
    var texts = TextNumbers()
    var numbers: [Int32] = []
    var numberOfKey: [SubjectKey: Int32] = [:]
    var keys: [SubjectKey] = []
    subjects = measures.map { measure in
      let own = edition.figures[measure.figure].subject
      let subject = measure.isEnd ? Self.withoutEnd(own) : own
      let text = Int(texts.number(entering: subject))
      if text < numbers.count { return numbers[text] }
      let key = SubjectKey(subject)
      let number = numberOfKey[key] ?? Int32(keys.count)
      if Int(number) == keys.count { keys.append(key) }
      numberOfKey[key] = number
      numbers.append(number)
      return number
    }
    subjectKeys = keys
    var classNumbers = ClassNumbers()
    let classes = measures.map { measure in
      classNumbers.number(of: measure, edition.figures[measure.figure].kind)
    }
    var bases = TextNumbers()
    var standings: [Standing] = []
    standings.reserveCapacity(measures.count)
    for (index, measure) in measures.enumerated() {
      standings.append(
        Standing(
          sentence: Int32(measure.sentence), section: Int32(measure.section),
          moment: measure.moment, group: classes[index], skeleton: skeletons[index],
          base: edition.figures[measure.figure].base.map { bases.number(entering: $0) } ?? -1,
          isEnd: measure.isEnd))
    }
    self.standings = standings
    self.bases = bases.texts
    // The terms are wanted no longer than that.
    pairs = MeasureMatcher(book: self, terms: terms, edition: edition).pairs()
  }

  /// What tells most pairs of measures apart.
  struct Standing {
    let sentence: Int32
    let section: Int32
    let moment: Int32
    /// What must be equal for two to be one: kind, unit, bound, conditions.
    let group: Int32
    /// The number of its sentence's words without the figure, where the edition has them exactly
    /// twice; else -1.
    let skeleton: Int32
    /// The number of what it is a share of, -1 for none.
    let base: Int32
    let isEnd: Bool
  }

  /// 電子決済の期限 is an end of 電子決済.
  private static func withoutEnd(_ subject: String) -> String {
    for name in StatementWords.japaneseEndNames where subject.endsInBytes(of: name) {
      let rest = subject.dropLast(name.count)
      // 申請の期限 names it apart, 有効期限 does not.
      let isNamed = rest.hasSuffix("の")
      let thing = isNamed ? rest.dropLast() : rest
      if thing.utf8.count >= (isNamed ? 6 : 9) { return String(thing) }
    }
    return subject
  }

  /// The figure of a measure.
  func figure(_ measure: Int) -> Figure { edition.figures[measures[measure].figure] }

  /// The sections that the measures of a pair stand in.
  func sections(_ pair: MeasurePair) -> [Int] {
    [measures[pair.first].section, measures[pair.second].section]
  }

  /// Whether two measures give one value.
  func haveOneValue(_ first: Int, _ second: Int) -> Bool {
    edition.figures[measures[first].figure].value == edition.figures[measures[second].figure].value
  }

  /// The figures of a pair.
  func figures(_ pair: MeasurePair) -> (Figure, Figure) {
    (figure(pair.first), figure(pair.second))
  }

  /// Whether two measures count in units that are written in two ways.
  func differInUnit(_ pair: MeasurePair) -> Bool {
    let (a, b) = (measures[pair.first].figure, measures[pair.second].figure)
    return edition.figures[a].kind == .count && edition.figures[a].unit != edition.figures[b].unit
  }
}

/// Two measures by their numbers, in reading order: a text has millions of such pairs.
struct MeasurePair: Hashable {
  private let low: Int32
  private let high: Int32

  init(_ first: Int, _ second: Int) {
    low = Int32(first)
    high = Int32(second)
  }

  var first: Int { Int(low) }
  var second: Int { Int(high) }
}

extension MeasureBook {
  /// $6.99 a month or $69 a year: one thing in two ways.
  func areAlternatives(_ a: Int, _ b: Int) -> Bool {
    guard measures[a].sentence == measures[b].sentence else { return false }
    let (first, second) = (figure(min(a, b)).folded, figure(max(a, b)).folded)
    guard first.upperBound < second.lowerBound, second.lowerBound - first.upperBound <= 24 else {
      return false
    }
    let between = FoldedWords(
      edition.utf8, first.upperBound..<second.lowerBound)
    return between.contains(" or ") || between.contains("又は")
  }

  /// Sections that state the same things with other values: two cases side by side, no slips.
  func parallelSections() -> Set<[Int]> {
    var first: [Int32: Int] = [:]
    var shared: [[Int]: Int] = [:]
    for index in measures.indices where standings[index].skeleton >= 0 {
      guard let other = first[standings[index].skeleton] else {
        first[standings[index].skeleton] = index
        continue
      }
      let sections = [measures[other].section, measures[index].section]
      if sections[0] != sections[1], !haveOneValue(other, index) {
        shared[sections, default: 0] += 1
      }
    }
    return Set(shared.filter { $0.value >= 2 }.keys)
  }
}

/// Numbers the classes of measures: two of one class agree in kind, unit, bound and conditions.
private struct ClassNumbers {
  private var things = NumberTable()
  private var lowContrasts = NumberTable()
  private var highContrasts = NumberTable()
  private var contrasts = NumberTable()
  private var classes = NumberTable()

  mutating func number(of measure: Measure, _ kind: Figure.Kind) -> Int32 {
    let side: UInt64 =
      switch measure.side {
      // An end has no bound.
      case _ where measure.isEnd: 0
      case .exactly: 1
      case .atLeast: 2
      case .atMost: 3
      }
    let traits =
      UInt64(Figure.Kind.allCases.firstIndex(of: kind) ?? 0) << 4
      | side << 2 | (measure.isEnd ? 2 : 0) | (measure.hasCondition ? 1 : 0)
    let thing = things.number(entering: UInt64(UInt32(measure.unit)) << 32 | traits)
    let low = lowContrasts.number(entering: UInt64(truncatingIfNeeded: measure.contrasts))
    let high = highContrasts.number(entering: UInt64(truncatingIfNeeded: measure.contrasts >> 64))
    return classes.number(
      entering: Self.key(thing, contrasts.number(entering: Self.key(low, high))))
  }

  private static func key(_ high: Int32, _ low: Int32) -> UInt64 {
    UInt64(UInt32(high)) << 32 | UInt64(UInt32(low))
  }
}

/// Sentences by their words without one figure in them; the other figures are words like others.
private struct Skeletons {
  private let edition: CheckedEdition
  /// Bytes up to which a sentence is read for each of its figures.
  private static let longest = 1200

  init(_ edition: CheckedEdition) { self.edition = edition }

  /// For each measure the number of its skeleton where exactly two have it, else -1.
  func twins(among measures: [Measure]) -> [Int32] {
    var table = NumberTable(capacity: measures.count)
    /// For each skeleton its first measure and how many there are.
    var firsts: [Int] = []
    var counts: [Int] = []
    var numbers = [Int32](repeating: -1, count: measures.count)
    for (index, measure) in measures.enumerated() {
      guard var hash = hash(of: measure) else { continue }
      var number = Int(table.number(entering: hash))
      // Two skeletons of one hash are told apart by the next number that is free.
      while number < firsts.count, !isSame(measures[firsts[number]], measure) {
        hash &+= 1
        number = Int(table.number(entering: hash))
      }
      if number == firsts.count {
        firsts.append(index)
        counts.append(0)
      }
      counts[number] += 1
      numbers[index] = Int32(number)
    }
    return numbers.map { $0 >= 0 && counts[Int($0)] == 2 ? $0 : -1 }
  }

  /// Where the sentence of a measure stands, and its figure in it.
  private func place(_ measure: Measure) -> (sentence: Range<Int>, figure: Range<Int>) {
    (
      edition.sentences[measure.sentence].folded,
      edition.figures[measure.figure].folded
    )
  }

  /// Nil where the words are too few to say something, or too many.
  private func hash(of measure: Measure) -> UInt64? {
    let (sentence, figure) = place(measure)
    guard sentence.count <= Self.longest, sentence.count - figure.count >= 11 else { return nil }
    let bytes = edition.utf8
    let utf8 = bytes.span
    var hash = Fingerprint()
    for offset in sentence.lowerBound..<figure.lowerBound { hash.add(utf8[offset]) }
    hash.add(0)
    for offset in figure.upperBound..<sentence.upperBound { hash.add(utf8[offset]) }
    return hash.state
  }

  private func isSame(_ a: Measure, _ b: Measure) -> Bool {
    let (first, second) = (place(a), place(b))
    let utf8 = edition.utf8
    return utf8[first.sentence.lowerBound..<first.figure.lowerBound]
      == utf8[second.sentence.lowerBound..<second.figure.lowerBound]
      && utf8[first.figure.upperBound..<first.sentence.upperBound]
        == utf8[second.figure.upperBound..<second.sentence.upperBound]
  }
}
