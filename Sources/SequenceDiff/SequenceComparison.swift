/// Finds the edit script between two sequences of interned tokens.
///
/// The script is the same, seen in a mirror, when the sides are swapped.
package struct SequenceComparison: Sendable {
  /// What the comparison starts from.
  package enum Method: Hashable, Sendable {
    /// A shortest script, by Myers' method alone.
    case shortest
    /// Tokens that occur once on either side are held fast first, then the stretches between.
    case anchored
  }

  package var method: Method
  /// Edits on one side of a stretch after which the search for the shortest script is given up
  /// there and the way that came furthest is taken. Bounds the work to O(*n* · *limit*).
  package var searchLimit: Int

  package init(method: Method = .shortest, searchLimit: Int = 256) {
    self.method = method
    self.searchLimit = searchLimit
  }

  /// The script that turns `old` into `new`.
  ///
  /// - Complexity: O(*nd*) where *d* is the script's cost, at most O(*n* · `searchLimit`).
  package func script(old: [Int32], new: [Int32]) -> EditScript {
    let isMirrored =
      old.count == new.count ? new.lexicographicallyPrecedes(old) : new.count < old.count
    if isMirrored { return ordered(old: new, new: old).inverse }
    return ordered(old: old, new: new)
  }

  /// Interns both sequences and compares them.
  package func script<Token: Hashable>(
    old: some Sequence<Token>, new: some Sequence<Token>
  ) -> EditScript {
    var table = TokenTable<Token>()
    let oldTokens = table.identifiers(of: old)
    return script(old: oldTokens, new: table.identifiers(of: new))
  }

  private func ordered(old: [Int32], new: [Int32]) -> EditScript {
    var head = 0
    let shorter = min(old.count, new.count)
    while head < shorter && old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < shorter - head && old[old.count - 1 - tail] == new[new.count - 1 - tail] {
      tail += 1
    }
    let core = Hunk(old: head..<old.count - tail, new: head..<new.count - tail)
    var marks = EditMarks(oldCount: old.count, newCount: new.count)
    if core.old.isEmpty || core.new.isEmpty {
      marks.mark(core)
    } else {
      compare(core, old: old, new: new, marks: &marks)
    }
    return marks.script
  }

  /// Compares what is left of both sides when tokens without a namesake are dropped.
  private func compare(_ core: Hunk, old: [Int32], new: [Int32], marks: inout EditMarks) {
    var places = TokenPlaces(old: old[core.old], new: new[core.new])
    var keptOld: [Int32] = []
    var keptNew: [Int32] = []
    var oldPlaces: [Int32] = []
    var newPlaces: [Int32] = []
    for place in core.old {
      if let token = places.sharedToken(ofOld: place - core.old.lowerBound) {
        keptOld.append(token)
        oldPlaces.append(Int32(place))
      } else {
        marks.isRemoved[place] = true
      }
    }
    for place in core.new {
      if let token = places.sharedToken(ofNew: place - core.new.lowerBound) {
        keptNew.append(token)
        newPlaces.append(Int32(place))
      } else {
        marks.isInserted[place] = true
      }
    }
    places.release()
    var kept = EditMarks(oldCount: keptOld.count, newCount: keptNew.count)
    var boxes = [Hunk(old: 0..<keptOld.count, new: 0..<keptNew.count)]
    if method == .anchored {
      boxes = AnchorSearch(old: keptOld, new: keptNew).boxes(within: boxes[0])
    }
    var search = MyersSearch(old: keptOld, new: keptNew, limit: searchLimit)
    for box in boxes { search.compare(box, marks: &kept) }
    for place in oldPlaces.indices where kept.isRemoved[place] {
      marks.isRemoved[Int(oldPlaces[place])] = true
    }
    for place in newPlaces.indices where kept.isInserted[place] {
      marks.isInserted[Int(newPlaces[place])] = true
    }
  }
}

/// Which tokens of either side are not common.
struct EditMarks {
  var isRemoved: [Bool]
  var isInserted: [Bool]

  init(oldCount: Int, newCount: Int) {
    isRemoved = Array(repeating: false, count: oldCount)
    isInserted = Array(repeating: false, count: newCount)
  }

  mutating func mark(_ hunk: Hunk) {
    for place in hunk.old { isRemoved[place] = true }
    for place in hunk.new { isInserted[place] = true }
  }

  /// The script that the marks tell; tokens without a mark pair off in order.
  var script: EditScript {
    var hunks: [Hunk] = []
    var old = 0
    var new = 0
    while old < isRemoved.count || new < isInserted.count {
      let oldStart = old
      let newStart = new
      while old < isRemoved.count && isRemoved[old] { old += 1 }
      while new < isInserted.count && isInserted[new] { new += 1 }
      if old > oldStart || new > newStart {
        hunks.append(Hunk(old: oldStart..<old, new: newStart..<new))
      } else {
        old += 1
        new += 1
      }
    }
    return EditScript(oldCount: isRemoved.count, newCount: isInserted.count, hunks: hunks)
  }
}

/// Renumbers the tokens of two stretches and knows which of them stand on both sides.
private struct TokenPlaces {
  private var oldTokens: [Int32] = []
  private var newTokens: [Int32] = []
  private var isInOld: [Bool] = []
  private var isInNew: [Bool] = []

  init(old: ArraySlice<Int32>, new: ArraySlice<Int32>) {
    var table = TokenTable<Int32>()
    oldTokens = table.identifiers(of: old)
    newTokens = table.identifiers(of: new)
    isInOld = Array(repeating: false, count: table.count)
    isInNew = isInOld
    for token in oldTokens { isInOld[Int(token)] = true }
    for token in newTokens { isInNew[Int(token)] = true }
  }

  func sharedToken(ofOld place: Int) -> Int32? {
    isInNew[Int(oldTokens[place])] ? oldTokens[place] : nil
  }

  func sharedToken(ofNew place: Int) -> Int32? {
    isInOld[Int(newTokens[place])] ? newTokens[place] : nil
  }

  mutating func release() {
    oldTokens = []
    newTokens = []
    isInOld = []
    isInNew = []
  }
}
