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
  private let isLaw: Bool
  /// The terms of every measure, by number; those of a shorter stretch are in all longer ones.
  private let terms: TermLists
  /// For each measure, what must be equal for two to be one: kind, unit, bound, conditions.
  private let classes: [Int32]
  /// For each measure, the number of its sentence's words without the figure, where the edition
  /// has them exactly twice; else -1.
  private let skeletons: [Int32]
  /// For each measure, what it is a share of.
  private let bases: [String?]

  init(_ edition: CheckedEdition) {
    self.edition = edition
    isLaw = edition.heldArticles.count >= 3
    var reader = MeasureReader(edition)
    let measures = edition.figures.indices.compactMap { reader.measure($0) }
    self.measures = measures
    var terms = reader.terms
    terms.rank()
    self.terms = terms
    skeletons = Skeletons(edition).twins(among: measures)
    bases = measures.map { edition.figures[$0.figure].base }
    var numbers: [String: Int32] = [:]
    var numberOfKey: [SubjectKey: Int32] = [:]
    var keys: [SubjectKey] = []
    subjects = measures.map { measure in
      let subject = edition.figures[measure.figure].subject
      if let number = numbers[subject] { return number }
      let key = SubjectKey(subject)
      let number = numberOfKey[key] ?? Int32(keys.count)
      if Int(number) == keys.count { keys.append(key) }
      numberOfKey[key] = number
      numbers[subject] = number
      return number
    }
    subjectKeys = keys
    var classNumbers: [Class: Int32] = [:]
    classes = measures.map { measure in
      let key = Class(
        isEnd: measure.isEnd, kind: edition.figures[measure.figure].kind, unit: measure.unit,
        side: measure.isEnd ? nil : measure.side, contrasts: measure.contrasts,
        hasCondition: measure.hasCondition)
      let number = classNumbers[key] ?? Int32(classNumbers.count)
      classNumbers[key] = number
      return number
    }
  }

  private struct Class: Hashable {
    let isEnd: Bool
    let kind: Figure.Kind
    let unit: Int32
    let side: Measure.Side?
    let contrasts: UInt128
    let hasCondition: Bool
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

  /// Pairs of measures of the same thing, in reading order.
  ///
  /// - Complexity: near O(*n*): candidates are of one class and share a rare term, and a common
  ///   one gives at most 24.
  func pairs() -> [MeasurePair] {
    var pairs: [MeasurePair] = []
    var shelves = MeasureShelves(measures.count)
    var lastOfSkeleton: [Int32: Int] = [:]
    var same: [Int] = []
    for index in measures.indices {
      same.removeAll(keepingCapacity: true)
      shelves.begin(index)
      if skeletons[index] >= 0 {
        if let other = lastOfSkeleton[skeletons[index]], shelves.isNew(other),
          isSame(other, index)
        {
          same.append(other)
        }
        lastOfSkeleton[skeletons[index]] = index
      }
      // Deadlines are few and may be told at length; of an amount a few words are enough.
      for term in terms.rarest(of: index, measures[index].isEnd ? 40 : 8) {
        let key = UInt64(classes[index]) << 32 | UInt64(term)
        shelves.visit(key) { other in
          if isSame(other, index) { same.append(other) }
        }
      }
      if same.count > 1 { same.sort() }
      for other in same { pairs.append(MeasurePair(other, index)) }
    }
    return pairs
  }

  private func isSame(_ first: Int, _ second: Int) -> Bool {
    guard classes[first] == classes[second],
      measures[first].sentence != measures[second].sentence
    else { return false }
    let isEnd = measures[first].isEnd
    // A law gives many amounts for one thing, each under its own conditions.
    guard isEnd || !isLaw, isOfOneTime(first, second) else { return false }
    // Another share of another whole: 全体の30%, 予算の30%; all tenants and tenants are one.
    if let p = bases[first], let q = bases[second], !p.hasSuffix(q), !q.hasSuffix(p) {
      return false
    }
    let isOneSection = measures[first].section == measures[second].section
    if skeletons[first] >= 0, skeletons[first] == skeletons[second], !isLaw,
      isOneSection || !terms.isShort(first)
    {
      return true
    }
    guard terms.mayOverlap(first, second, withHeadings: !isOneSection) else { return false }
    let overlap = terms.overlap(of: first, and: second, withHeadings: !isOneSection)
    guard !overlap.isEmpty else { return false }
    let least = edition.isEnglish ? 2 : 3
    guard
      overlap.shared >= least || overlap.shared + 1 >= least && isOneSubject(first, second)
        || isOneBound(first, overlap)
    else { return false }
    let (high, low) = (max(overlap.there, overlap.back), min(overlap.there, overlap.back))
    if isLaw { return high >= 0.95 && low >= 0.75 }
    // A date that ends something tells by its event; an amount needs its whole statement.
    return high >= (isEnd ? 0.8 : 0.85) && low >= 0.6 || high >= 0.99 && low >= 0.5
  }

  /// You may hold up to two accounts: a bound on what is counted, which nothing else tells apart.
  private func isOneBound(_ measure: Int, _ overlap: TermLists.Overlap) -> Bool {
    edition.isEnglish && measures[measure].side != .exactly && overlap.shared >= 1
      && figure(measure).kind == .count
      && overlap.there >= 0.999 && overlap.back >= 0.999
  }

  private func isOfOneTime(_ first: Int, _ second: Int) -> Bool {
    let (a, b) = (measures[first].moment, measures[second].moment)
    guard a != b else { return true }
    guard a < 0 || b < 0 else { return false }
    return edition.isPast(measures[first].sentence) == edition.isPast(measures[second].sentence)
  }

  /// A compound name of four signs or more that both figures are read to measure: 委員の任期.
  private func isOneSubject(_ first: Int, _ second: Int) -> Bool {
    subjects[first] == subjects[second]
      && subjectKeys[Int(subjects[first])].text.utf8.count >= 12
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

/// Measures by class and term, at most 24 on a shelf.
private struct MeasureShelves {
  private static let width: UInt8 = 24
  private var shelves = NumberTable()
  /// For each shelf, how many stand there and which entry is the last.
  private var counts: [UInt8] = []
  private var lasts: [Int32] = []
  /// Measures with the entry before each on its shelf.
  private var entries: [(measure: Int32, before: Int32)] = []
  /// For each measure, the one that asked for it last.
  private var askedBy: [Int32]
  private var current = 0

  init(_ count: Int) { askedBy = [Int32](repeating: -1, count: count) }

  mutating func begin(_ measure: Int) { current = measure }

  /// Whether the current measure sees another for the first time.
  mutating func isNew(_ other: Int) -> Bool {
    guard askedBy[other] != Int32(current) else { return false }
    askedBy[other] = Int32(current)
    return true
  }

  /// Shows the current measure those on a shelf that it has not seen, and puts it there.
  mutating func visit(_ key: UInt64, _ body: (Int) -> Void) {
    let shelf = Int(shelves.number(entering: key))
    if shelf == counts.count {
      counts.append(0)
      lasts.append(-1)
    }
    var entry = lasts[shelf]
    while entry >= 0 {
      let (measure, before) = entries[Int(entry)]
      if isNew(Int(measure)) { body(Int(measure)) }
      entry = before
    }
    guard counts[shelf] < Self.width else { return }
    counts[shelf] += 1
    entries.append((Int32(current), lasts[shelf]))
    lasts[shelf] = Int32(entries.count - 1)
  }
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
      edition.document.folded.utf8, first.upperBound..<second.lowerBound)
    return between.contains(" or ") || between.contains("又は")
  }

  /// Sections that state the same things with other values: two cases side by side, no slips.
  func parallelSections() -> Set<[Int]> {
    var first: [Int32: Int] = [:]
    var shared: [[Int]: Int] = [:]
    for (index, measure) in measures.enumerated() where skeletons[index] >= 0 {
      guard let other = first[skeletons[index]] else {
        first[skeletons[index]] = measure.section
        continue
      }
      if other != measure.section { shared[[other, measure.section], default: 0] += 1 }
    }
    return Set(shared.filter { $0.value >= 2 }.keys)
  }
}

/// Sentences by their words without the one figure in them.
private struct Skeletons {
  private unowned let edition: CheckedEdition

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
      edition.document.sentences[measure.sentence].folded,
      edition.figures[measure.figure].folded
    )
  }

  /// Nil where the words are too few to say something, or too many, or around other figures.
  private func hash(of measure: Measure) -> UInt64? {
    let (sentence, figure) = place(measure)
    guard sentence.count <= 300, sentence.count - figure.count >= 11,
      edition.edition.annotated.figures(inSentence: measure.sentence)
        .count(where: { !$0.isInName && $0.kind != .ordinal }) == 1
    else { return nil }
    var hash = Fingerprint()
    for offset in sentence.lowerBound..<figure.lowerBound {
      hash.add(edition.document.folded.utf8[offset])
    }
    hash.add(0)
    for offset in figure.upperBound..<sentence.upperBound {
      hash.add(edition.document.folded.utf8[offset])
    }
    return hash.state
  }

  private func isSame(_ a: Measure, _ b: Measure) -> Bool {
    let (first, second) = (place(a), place(b))
    let utf8 = edition.document.folded.utf8
    return utf8[first.sentence.lowerBound..<first.figure.lowerBound]
      == utf8[second.sentence.lowerBound..<second.figure.lowerBound]
      && utf8[first.figure.upperBound..<first.sentence.upperBound]
        == utf8[second.figure.upperBound..<second.sentence.upperBound]
  }
}
