/// A stretch of old tokens that gives way to a stretch of new ones; either may be empty.
package struct Hunk: Hashable, Sendable {
  package var old: Range<Int>
  package var new: Range<Int>

  package init(old: Range<Int>, new: Range<Int>) {
    self.old = old
    self.new = new
  }

  /// Tokens are taken out and none put in their place.
  package var isRemoval: Bool { new.isEmpty && !old.isEmpty }
  /// Tokens are put in and none taken out.
  package var isInsertion: Bool { old.isEmpty && !new.isEmpty }
}

/// How one sequence becomes another: what gives way to what; all else is common.
///
/// Hunks ascend on both sides and never touch, so that between two of them stands at least one
/// common token.
package struct EditScript: Hashable, Sendable {
  package let oldCount: Int
  package let newCount: Int
  package let hunks: [Hunk]

  /// Takes hunks that ascend; those that touch are joined.
  package init(oldCount: Int, newCount: Int, hunks: [Hunk]) {
    self.oldCount = oldCount
    self.newCount = newCount
    var joined: [Hunk] = []
    for hunk in hunks where !(hunk.old.isEmpty && hunk.new.isEmpty) {
      if let last = joined.last, last.old.upperBound == hunk.old.lowerBound,
        last.new.upperBound == hunk.new.lowerBound
      {
        joined[joined.count - 1] = Hunk(
          old: last.old.lowerBound..<hunk.old.upperBound,
          new: last.new.lowerBound..<hunk.new.upperBound)
      } else {
        joined.append(hunk)
      }
    }
    self.hunks = joined
  }

  /// Tokens taken out and put in, together.
  package var cost: Int {
    hunks.reduce(0) { $0 + $1.old.count + $1.new.count }
  }

  /// The script from the new sequence back to the old one.
  package var inverse: EditScript {
    EditScript(
      oldCount: newCount, newCount: oldCount,
      hunks: hunks.map { Hunk(old: $0.new, new: $0.old) })
  }

  /// The stretches that both sides have, as equally long ranges.
  package var common: [Hunk] {
    var stretches: [Hunk] = []
    var oldStart = 0
    var newStart = 0
    for hunk in hunks {
      if hunk.old.lowerBound > oldStart {
        stretches.append(
          Hunk(old: oldStart..<hunk.old.lowerBound, new: newStart..<hunk.new.lowerBound))
      }
      oldStart = hunk.old.upperBound
      newStart = hunk.new.upperBound
    }
    if oldCount > oldStart {
      stretches.append(Hunk(old: oldStart..<oldCount, new: newStart..<newCount))
    }
    return stretches
  }

  /// The new sequence, made of the old one and what the script puts in.
  package func applied<Token>(to old: [Token], takingFrom new: [Token]) -> [Token] {
    var result: [Token] = []
    result.reserveCapacity(newCount)
    var next = 0
    for hunk in hunks {
      result += old[next..<hunk.old.lowerBound]
      result += new[hunk.new]
      next = hunk.old.upperBound
    }
    return result + old[next...]
  }
}
