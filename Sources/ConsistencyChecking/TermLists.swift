/// The terms of all measures of an edition as sorted numbers in one array.
///
/// Two measures are compared by merging two short runs of it, without a set or an allocation.
struct TermLists {
  private var numbers: [Int32] = []
  /// What each measure's own words speak of.
  private var own: [Range<Int>] = []
  /// The same with the heading, where the own words are too few to be a subject.
  private var named: [Range<Int>] = []
  /// Everything that a measure's sentence and headings speak of.
  private var all: [Range<Int>] = []
  private var short: [Bool] = []
  private var frequency: [Int] = []

  /// What two measures speak of together.
  struct Overlap {
    /// Terms of either that the other's sentence or headings hold as well.
    var shared = 0
    /// How much of the first the second speaks of; rare words weigh more.
    var there = 0.0
    /// How much of the second the first speaks of.
    var back = 0.0
    /// One of them speaks of nothing.
    var isEmpty = false
  }

  init(_ measures: [Measure], _ reader: MeasureReader, isEnglish: Bool) {
    var known: [UInt64: Int32] = [:]
    for measure in measures {
      let mine = number(measure.own, &known)
      let isShort = mine.count <= (isEnglish ? 1 : 2)
      let heading = isShort ? number(reader.headings[measure.section], &known) : []
      let around =
        number(measure.sentence, &known) + number(reader.paths[measure.section], &known)
      for term in mine { frequency[Int(term)] += 1 }
      short.append(isShort)
      own.append(store(mine))
      named.append(isShort ? store(Self.distinct(mine + heading)) : own[own.count - 1])
      all.append(store(Self.distinct(mine + around)))
    }
  }

  /// Whether a measure's own words are too little to be a subject by themselves: 有効期間は1年です
  /// takes the heading's words.
  func isShort(_ measure: Int) -> Bool { short[measure] }

  /// The rarest terms that a measure speaks of.
  func rarest(of measure: Int, _ count: Int) -> [Int32] {
    numbers[named[measure]].sorted { a, b in
      (frequency[Int(a)], a) < (frequency[Int(b)], b)
    }.prefix(count).map(\.self)
  }

  /// - Complexity: O(*n* + *m*) in the terms of the two.
  func overlap(of first: Int, and second: Int, withHeadings: Bool) -> Overlap {
    let a = withHeadings ? named[first] : own[first]
    let b = withHeadings ? named[second] : own[second]
    var overlap = Overlap(isEmpty: a.isEmpty || b.isEmpty)
    guard !overlap.isEmpty else { return overlap }
    overlap.there = coverage(of: a, by: all[second]) { _ in overlap.shared += 1 }
    overlap.back = coverage(of: b, by: all[first]) { term in
      if !contains(a, term) { overlap.shared += 1 }
    }
    return overlap
  }

  private func coverage(
    of terms: Range<Int>, by other: Range<Int>, _ found: (Int32) -> Void
  ) -> Double {
    var shared = 0.0
    var whole = 0.0
    var place = other.lowerBound
    for index in terms {
      let term = numbers[index]
      let weight = 2 / (1 + Double(max(1, frequency[Int(term)])).squareRoot())
      whole += weight
      while place < other.upperBound, numbers[place] < term { place += 1 }
      if place < other.upperBound, numbers[place] == term {
        shared += weight
        found(term)
      }
    }
    return whole == 0 ? 0 : shared / whole
  }

  private func contains(_ terms: Range<Int>, _ term: Int32) -> Bool {
    var (low, high) = (terms.lowerBound, terms.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < term { low = middle + 1 } else { high = middle }
    }
    return low < terms.upperBound && numbers[low] == term
  }

  // MARK: Numbering

  private mutating func number(
    _ terms: StatementTerms, _ known: inout [UInt64: Int32]
  ) -> [Int32] {
    Self.distinct(
      terms.read.map { term in
        if let number = known[term] { return number }
        let number = Int32(known.count)
        known[term] = number
        frequency.append(0)
        return number
      })
  }

  private mutating func store(_ terms: [Int32]) -> Range<Int> {
    let start = numbers.count
    numbers += terms
    return start..<numbers.count
  }

  private static func distinct(_ terms: [Int32]) -> [Int32] {
    var distinct: [Int32] = []
    distinct.reserveCapacity(terms.count)
    for term in terms.sorted() where term != distinct.last { distinct.append(term) }
    return distinct
  }
}
