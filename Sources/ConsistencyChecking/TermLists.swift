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
  /// The named terms of all measures, the rarest of each first.
  private var ranked: [Int32] = []

  /// Where the terms of one measure stand.
  private struct Lists {
    /// What its own words speak of.
    let own: Range<Int32>
    /// The same with the heading, where the own words are too few to be a subject.
    let named: Range<Int32>
    /// Everything that its sentence and headings speak of.
    let all: Range<Int32>
    /// A bit for each term of them; terms may share one.
    let signature: UInt128
    let isShort: Bool
    /// Where its named terms stand in order of rarity, and their weight together.
    var ranked = 0
    var whole = 0.0

    @inline(__always)
    func mayHold(_ term: Int32) -> Bool { signature >> UInt128(term & 127) & 1 != 0 }
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

  /// Puts the terms of every measure in order of rarity; to be done once, when all are in.
  mutating func rank() {
    var keys: [UInt64] = []
    for measure in lists.indices {
      let named = lists[measure].named
      if measure > 0, lists[measure - 1].named == named, !named.isEmpty {
        lists[measure].ranked = lists[measure - 1].ranked
        lists[measure].whole = lists[measure - 1].whole
        continue
      }
      keys.removeAll(keepingCapacity: true)
      for index in named {
        let term = numbers[Int(index)]
        keys.append(UInt64(frequency[Int(term)]) << 32 | UInt64(term))
      }
      keys.sort()
      lists[measure].ranked = ranked.count
      for key in keys {
        let term = Int32(truncatingIfNeeded: key)
        ranked.append(term)
        lists[measure].whole += Self.weight(frequency[Int(term)])
      }
    }
  }

  /// The rarest terms that a measure speaks of.
  func rarest(of measure: Int, _ count: Int) -> ArraySlice<Int32> {
    let start = lists[measure].ranked
    return ranked[start..<start + min(count, lists[measure].named.count)]
  }

  /// Whether each of two measures may speak of half of what the other does; most pairs do not,
  /// and their rarest terms tell so.
  func mayOverlap(_ first: Int, _ second: Int, withHeadings: Bool) -> Bool {
    (!withHeadings && lists[first].isShort || mayCover(first, by: second))
      && (!withHeadings && lists[second].isShort || mayCover(second, by: first))
  }

  private func mayCover(_ measure: Int, by other: Int) -> Bool {
    let own = lists[measure]
    let half = own.whole * 0.51
    var missing = 0.0
    var shared = 0.0
    for index in own.ranked..<own.ranked + own.named.count {
      let term = ranked[index]
      let weight = Self.weight(frequency[Int(term)])
      if lists[other].mayHold(term), contains(lists[other].all, term) {
        shared += weight
        if shared > half { return true }
      } else {
        missing += weight
        if missing > half { return false }
      }
    }
    return true
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
    let all = Self.distinct(own + around)
    lists.append(
      Lists(
        own: mine, named: heading.map { store(Self.distinct(own + $0)) } ?? mine,
        all: store(all), signature: all.reduce(0) { $0 | 1 << UInt128($1 & 127) },
        isShort: heading != nil))
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
