/// The terms of all measures of an edition as sorted numbers in one array.
///
/// Two measures are compared by merging two short runs of it, without a set or an allocation.
struct TermLists {
  private let isEnglish: Bool
  private var known = NumberTable()
  private var numbers: [Int32] = []
  private var lists: [Lists] = []
  private var sketches: [Sketch] = []
  /// In how many measures' own words each term stands.
  private var frequency: [Int32] = []
  /// What each term weighs, once all are in.
  private var weights: [Double] = []
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
  }

  /// What tells most measures apart, in one line of the cache: millions of pairs are looked at.
  private struct Sketch {
    /// A bit for each term of everything around; terms may share one.
    let signature: UInt128
    /// The same for the named ones.
    let signatureOfNamed: UInt128
    /// What the named terms weigh together.
    var whole = 0.0
    /// Where the named terms stand in order of rarity.
    var ranked: Int32 = 0
    let namedCount: Int32
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
  func isShort(_ measure: Int) -> Bool { sketches[measure].isShort }

  /// How many words a measure's own are.
  func count(of measure: Int) -> Int { lists[measure].own.count }

  /// Puts the terms of every measure in order of rarity; to be done once, when all are in.
  mutating func rank() {
    weights = frequency.map { 2 / (1 + Double(max(1, $0)).squareRoot()) }
    ranked.reserveCapacity(numbers.count / 2)
    var keys: [UInt64] = []
    for measure in lists.indices {
      let named = lists[measure].named
      if measure > 0, lists[measure - 1].named == named, !named.isEmpty {
        sketches[measure].ranked = sketches[measure - 1].ranked
        sketches[measure].whole = sketches[measure - 1].whole
        continue
      }
      keys.removeAll(keepingCapacity: true)
      for index in named {
        let term = numbers[Int(index)]
        keys.append(UInt64(frequency[Int(term)]) << 32 | UInt64(term))
      }
      keys.sort()
      sketches[measure].ranked = Int32(ranked.count)
      var whole = 0.0
      for key in keys {
        let term = Int32(truncatingIfNeeded: key)
        ranked.append(term)
        whole += weights[Int(term)]
      }
      sketches[measure].whole = whole
    }
  }

  /// The rarest terms that a measure speaks of.
  func rarest(of measure: Int, _ count: Int) -> ArraySlice<Int32> {
    let start = Int(sketches[measure].ranked)
    return ranked[start..<start + min(count, Int(sketches[measure].namedCount))]
  }

  /// Whether two measures may speak of half of what the other does, and one of them of most of it.
  ///
  /// Tells by the bits of their terms alone; most pairs are no more alike than that.
  func mayOverlap(_ first: Int, _ second: Int, withHeadings: Bool) -> Bool {
    let (a, b) = (sketches[first], sketches[second])
    let there = !withHeadings && a.isShort ? 1 : mostCovered(a, by: b)
    guard there > 0 else { return false }
    let back = !withHeadings && b.isShort ? 1 : mostCovered(b, by: a)
    return back > 0 && max(there, back) > 0.79
  }

  /// How much of a measure another may speak of at most; 0 where it is less than half.
  @inline(__always)
  private func mostCovered(_ measure: Sketch, by other: Sketch) -> Double {
    let whole = measure.whole
    guard whole > 0 else { return 0 }
    let absent = measure.signatureOfNamed & ~other.signature
    guard absent != 0 else { return 1 }
    let most = whole * 0.51
    var missing = 0.0
    let start = Int(measure.ranked)
    for index in start..<start + Int(measure.namedCount) {
      let term = ranked[index]
      if absent &>> UInt128(truncatingIfNeeded: term & 127) & 1 != 0 {
        missing += weights[Int(term)]
        if missing > most { return 0 }
      }
    }
    return 1 - missing / whole
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
      let weight = weights[Int(term)]
      whole += weight
      while place < end, numbers[place] < term { place += 1 }
      if place < end, numbers[place] == term {
        shared += weight
        found(term)
      }
    }
    return whole == 0 ? 0 : shared / whole
  }

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
    Self.makeDistinct(&numbers)
    return numbers
  }

  /// Whether own words are too few to be a subject.
  func isShort(_ own: [Int32]) -> Bool { own.count <= (isEnglish ? 1 : 2) }

  /// Takes a measure down and tells its number.
  ///
  /// - Parameters:
  ///   - own: what its own words speak of, ascending, as are the others.
  ///   - heading: what its heading speaks of, where the own words are few.
  ///   - around: what its sentence and its headings speak of.
  mutating func append(own: [Int32], heading: [Int32]?, around: [Int32]) -> Int {
    for term in own { frequency[Int(term)] += 1 }
    let mine = store(own)
    let named = heading.map { store(own, with: $0) } ?? mine
    let all = store(own, with: around)
    lists.append(Lists(own: mine, named: named, all: all))
    sketches.append(
      Sketch(
        signature: signature(of: all), signatureOfNamed: signature(of: named),
        namedCount: Int32(named.count), isShort: heading != nil))
    return lists.count - 1
  }

  private func signature(of terms: Range<Int32>) -> UInt128 {
    var signature: UInt128 = 0
    for index in terms { signature |= 1 &<< UInt128(numbers[Int(index)] & 127) }
    return signature
  }

  /// Takes down a measure that speaks of what an earlier one does.
  mutating func append(likeBefore measure: Int) {
    let known = lists[measure]
    for index in known.own { frequency[Int(numbers[Int(index)])] += 1 }
    lists.append(known)
    sketches.append(sketches[measure])
  }

  private mutating func store(_ terms: [Int32]) -> Range<Int32> {
    let start = Int32(numbers.count)
    numbers += terms
    return start..<Int32(numbers.count)
  }

  /// Stores the terms of two lists, both ascending, each once.
  private mutating func store(_ first: [Int32], with second: [Int32]) -> Range<Int32> {
    let start = Int32(numbers.count)
    var (i, j) = (0, 0)
    while i < first.count || j < second.count {
      if j == second.count || i < first.count && first[i] < second[j] {
        numbers.append(first[i])
        i += 1
      } else {
        if i < first.count, first[i] == second[j] { i += 1 }
        numbers.append(second[j])
        j += 1
      }
    }
    return start..<Int32(numbers.count)
  }

  /// The terms of two lists, both ascending, each once and ascending.
  static func union(_ first: [Int32], _ second: [Int32]) -> [Int32] {
    var union = first + second
    makeDistinct(&union)
    return union
  }

  private static func makeDistinct(_ terms: inout [Int32]) {
    terms.sort()
    var count = 0
    for index in terms.indices where count == 0 || terms[index] != terms[count - 1] {
      terms[count] = terms[index]
      count += 1
    }
    terms.removeLast(terms.count - count)
  }
}
