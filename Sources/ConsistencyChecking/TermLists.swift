/// The terms of all measures of an edition as sorted numbers in one array.
///
/// Two measures are compared by merging two short runs of it, without a set or an allocation.
struct TermLists {
  private let isEnglish: Bool
  private var known = NumberTable()
  private var numbers: [Int32] = []
  private var lists: [Lists] = []
  /// In how many measures' own words each term stands.
  private var frequency: [Int32] = []

  /// Where the terms of one measure stand.
  private struct Lists {
    /// What its own words speak of.
    let own: Range<Int32>
    /// The same with the heading, where the own words are too few to be a subject.
    let named: Range<Int32>
    /// Everything that its sentence and headings speak of.
    let all: Range<Int32>
    let isShort: Bool
  }

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

  init(isEnglish: Bool) { self.isEnglish = isEnglish }

  /// Whether a measure's own words are too little to be a subject by themselves: 有効期間は1年です
  /// takes the heading's words.
  func isShort(_ measure: Int) -> Bool { lists[measure].isShort }

  /// The rarest terms that a measure speaks of.
  func rarest(of measure: Int, _ count: Int) -> ArraySlice<UInt32> {
    var keys: [UInt64] = []
    for index in lists[measure].named {
      let term = numbers[Int(index)]
      keys.append(UInt64(frequency[Int(term)]) << 32 | UInt64(term))
    }
    keys.sort()
    return keys.map { UInt32(truncatingIfNeeded: $0) }.prefix(count)
  }

  /// - Complexity: O(*n* + *m*) in the terms of the two.
  func overlap(of first: Int, and second: Int, withHeadings: Bool) -> Overlap {
    let a = withHeadings ? lists[first].named : lists[first].own
    let b = withHeadings ? lists[second].named : lists[second].own
    var overlap = Overlap(isEmpty: a.isEmpty || b.isEmpty)
    guard !overlap.isEmpty else { return overlap }
    overlap.there = coverage(of: a, by: lists[second].all) { _ in overlap.shared += 1 }
    overlap.back = coverage(of: b, by: lists[first].all) { term in
      if !contains(a, term) { overlap.shared += 1 }
    }
    return overlap
  }

  @inline(__always)
  private func coverage(
    of terms: Range<Int32>, by other: Range<Int32>, _ found: (Int32) -> Void
  ) -> Double {
    var shared = 0.0
    var whole = 0.0
    var place = Int(other.lowerBound)
    let end = Int(other.upperBound)
    for index in Int(terms.lowerBound)..<Int(terms.upperBound) {
      let term = numbers[index]
      let weight = Self.weight(frequency[Int(term)])
      whole += weight
      while place < end, numbers[place] < term { place += 1 }
      if place < end, numbers[place] == term {
        shared += weight
        found(term)
      }
    }
    return whole == 0 ? 0 : shared / whole
  }

  @inline(__always)
  private static func weight(_ frequency: Int32) -> Double {
    frequency < 1024
      ? weights[Int(frequency)] : 2 / (1 + Double(frequency).squareRoot())
  }

  /// The weights of the frequencies that most terms have.
  private static let weights = (0..<1024).map { 2 / (1 + Double(max(1, $0)).squareRoot()) }

  private func contains(_ terms: Range<Int32>, _ term: Int32) -> Bool {
    var (low, high) = (Int(terms.lowerBound), Int(terms.upperBound))
    let end = high
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < term { low = middle + 1 } else { high = middle }
    }
    return low < end && numbers[low] == term
  }

  // MARK: Taking down

  /// The numbers of terms, ascending and each once; a new term gets the next number.
  mutating func numbers(of terms: [UInt64]) -> [Int32] {
    var numbers: [Int32] = []
    numbers.reserveCapacity(terms.count)
    for term in terms {
      let number = known.number(entering: term)
      if Int(number) == frequency.count { frequency.append(0) }
      numbers.append(number)
    }
    return Self.distinct(numbers)
  }

  /// Whether own words are too few to be a subject.
  func isShort(_ own: [Int32]) -> Bool { own.count <= (isEnglish ? 1 : 2) }

  /// Takes a measure down and tells its number.
  ///
  /// - Parameters:
  ///   - own: what its own words speak of.
  ///   - heading: what its heading speaks of, where the own words are few.
  ///   - around: what its sentence and its headings speak of.
  mutating func append(own: [Int32], heading: [Int32]?, around: [Int32]) -> Int {
    for term in own { frequency[Int(term)] += 1 }
    let mine = store(own)
    lists.append(
      Lists(
        own: mine, named: heading.map { store(Self.distinct(own + $0)) } ?? mine,
        all: store(Self.distinct(own + around)), isShort: heading != nil))
    return lists.count - 1
  }

  /// Takes down a measure that speaks of what an earlier one does.
  mutating func append(likeBefore measure: Int) {
    let known = lists[measure]
    for index in known.own { frequency[Int(numbers[Int(index)])] += 1 }
    lists.append(known)
  }

  private mutating func store(_ terms: [Int32]) -> Range<Int32> {
    let start = Int32(numbers.count)
    numbers += terms
    return start..<Int32(numbers.count)
  }

  private static func distinct(_ terms: [Int32]) -> [Int32] {
    var distinct = terms
    distinct.sort()
    var count = 0
    for index in distinct.indices where count == 0 || distinct[index] != distinct[count - 1] {
      distinct[count] = distinct[index]
      count += 1
    }
    distinct.removeSubrange(count...)
    return distinct
  }
}
