internal import PolicyModel

/// Takes from word edits what other changes have told: figures, demands.
struct UnexplainedHunks {
  let comparison: Comparison
  private let old: [Range<Int>]
  private let new: [Range<Int>]

  init(_ comparison: Comparison, explainedOld: [Range<Int>], explainedNew: [Range<Int>]) {
    self.comparison = comparison
    old = Self.joined(explainedOld)
    new = Self.joined(explainedNew)
  }

  /// Sorted, and overlapping ones made one.
  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last, range.lowerBound <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }

  /// The edits that are left; what stands beside told words, a bare particle or mark, goes
  /// with them.
  func rest(of hunks: [WordHunk]) -> [WordHunk] {
    guard !old.isEmpty || !new.isEmpty else { return hunks }
    return hunks.compactMap { hunk in
      let oldRest = Self.subtract(old, from: hunk.old)
      let newRest = Self.subtract(new, from: hunk.new)
      let wasTold =
        oldRest.map(\.count).reduce(0, +) < hunk.old.count
        || newRest.map(\.count).reduce(0, +) < hunk.new.count
      let words =
        oldRest.map { comparison.old.words($0) } + newRest.map { comparison.new.words($0) }
      if words.allSatisfy(\.isEmpty) { return nil }
      if wasTold && (words.allSatisfy(Self.isSlight) || Self.isSame(oldRest, newRest, comparison)) {
        return nil
      }
      if !wasTold, touches(hunk), words.allSatisfy(Self.isSlight) { return nil }
      guard wasTold else { return hunk }
      return WordHunk(old: Self.hull(oldRest, hunk.old), new: Self.hull(newRest, hunk.new))
    }
  }

  /// Whether an edit stands directly beside told words.
  private func touches(_ hunk: WordHunk) -> Bool {
    Self.touches(old, hunk.old) || Self.touches(new, hunk.new)
  }

  private static func touches(_ told: [Range<Int>], _ range: Range<Int>) -> Bool {
    var index = first(of: told, endingBehind: range.lowerBound - 1)
    while index < told.count && told[index].lowerBound <= range.upperBound {
      if told[index].upperBound == range.lowerBound || told[index].lowerBound == range.upperBound {
        return true
      }
      index += 1
    }
    return false
  }

  /// The first of the sorted, disjoint ranges that ends behind an offset.
  private static func first(of told: [Range<Int>], endingBehind offset: Int) -> Int {
    var low = 0
    var high = told.count
    while low < high {
      let middle = (low + high) / 2
      if told[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func isSame(
    _ a: [Range<Int>], _ b: [Range<Int>], _ comparison: Comparison
  ) -> Bool {
    a.map { comparison.old.words($0) }.joined() == b.map { comparison.new.words($0) }.joined()
  }

  private static func hull(_ ranges: [Range<Int>], _ whole: Range<Int>) -> Range<Int> {
    guard let first = ranges.first, let last = ranges.last else {
      return whole.lowerBound..<whole.lowerBound
    }
    return first.lowerBound..<last.upperBound
  }

  private static func subtract(_ told: [Range<Int>], from range: Range<Int>) -> [Range<Int>] {
    var rest: [Range<Int>] = []
    var start = range.lowerBound
    var index = first(of: told, endingBehind: start)
    while index < told.count && told[index].lowerBound < range.upperBound {
      let piece = told[index]
      index += 1
      if piece.lowerBound > start { rest.append(start..<piece.lowerBound) }
      start = max(start, piece.upperBound)
    }
    if start < range.upperBound { rest.append(start..<range.upperBound) }
    return rest
  }

  /// At most two kana, or marks and spaces: の, には, 「、」.
  private static func isSlight(_ words: String) -> Bool {
    var kana = 0
    for scalar in words.unicodeScalars {
      if NotationOfWords.isSpace(scalar) || NotationOfWords.isMark(scalar) { continue }
      guard (0x3041...0x3096).contains(scalar.value) else { return false }
      kana += 1
    }
    return kana <= 2
  }
}
