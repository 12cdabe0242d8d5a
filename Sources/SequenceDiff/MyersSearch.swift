/// Myers' linear-space search, with a way out of hopeless inputs.
///
/// E. Myers, *An O(ND) Difference Algorithm and Its Variations*, 1986, section 4b. Where the
/// search costs more than `limit`, the path that came furthest is taken as it is.
struct MyersSearch {
  private let old: [Int32]
  private let new: [Int32]
  private let limit: Int
  /// Furthest old place reached on each diagonal from the start, and back from the end.
  private var forward: [Int32]
  private var backward: [Int32]
  /// What the arrays above hold for a diagonal that no path has come to.
  private let unreachedAhead: Int32 = -1
  private let unreachedBehind = Int32.max - 1
  /// Diagonal 0 of the arrays above.
  private let origin: Int

  init(old: [Int32], new: [Int32], limit: Int) {
    self.old = old
    self.new = new
    self.limit = max(1, limit)
    origin = new.count + 1
    forward = Array(repeating: 0, count: old.count + new.count + 3)
    backward = forward
  }

  /// Marks what the stretches of a box do not have in common.
  mutating func compare(_ box: Hunk, marks: inout EditMarks) {
    var open = [box]
    while var box = open.popLast() {
      trim(&box)
      if box.old.isEmpty || box.new.isEmpty {
        marks.mark(box)
        continue
      }
      let (x, y) = middle(of: box)
      open.append(Hunk(old: x..<box.old.upperBound, new: y..<box.new.upperBound))
      open.append(Hunk(old: box.old.lowerBound..<x, new: box.new.lowerBound..<y))
    }
  }

  private func trim(_ box: inout Hunk) {
    var (a, b) = (box.old.lowerBound, box.new.lowerBound)
    var (c, d) = (box.old.upperBound, box.new.upperBound)
    while a < c && b < d && old[a] == new[b] {
      a += 1
      b += 1
    }
    while a < c && b < d && old[c - 1] == new[d - 1] {
      c -= 1
      d -= 1
    }
    box = Hunk(old: a..<c, new: b..<d)
  }

  /// A point that a good path through the box goes through, at neither corner.
  ///
  /// The box is not empty on either side and its first and last tokens differ.
  private mutating func middle(of box: Hunk) -> (Int, Int) {
    let (a, b) = (box.old.lowerBound, box.new.lowerBound)
    let (c, d) = (box.old.upperBound, box.new.upperBound)
    let lowest = a - d
    let highest = c - b
    let forwardMiddle = a - b
    let backwardMiddle = c - d
    let isOdd = (forwardMiddle - backwardMiddle) & 1 != 0
    var (forwardLow, forwardHigh) = (forwardMiddle, forwardMiddle)
    var (backwardLow, backwardHigh) = (backwardMiddle, backwardMiddle)
    forward[origin + forwardMiddle] = Int32(a)
    backward[origin + backwardMiddle] = Int32(c)
    var cost = 0
    while true {
      cost += 1
      widen(&forwardLow, &forwardHigh, in: lowest...highest, of: &forward, with: unreachedAhead)
      var diagonal = forwardHigh
      while diagonal >= forwardLow {
        let place = origin + diagonal
        var x = max(Int(forward[place - 1]) + 1, Int(forward[place + 1]))
        if x > c { x = Int(forward[place + 1]) }
        var y = x - diagonal
        guard x >= a && y >= b && y <= d else {
          forward[place] = unreachedAhead
          diagonal -= 2
          continue
        }
        while x < c && y < d && old[x] == new[y] {
          x += 1
          y += 1
        }
        forward[place] = Int32(x)
        if isOdd && backwardLow <= diagonal && diagonal <= backwardHigh
          && Int(backward[place]) <= x
        {
          return (x, y)
        }
        diagonal -= 2
      }
      widen(&backwardLow, &backwardHigh, in: lowest...highest, of: &backward, with: unreachedBehind)
      diagonal = backwardHigh
      while diagonal >= backwardLow {
        let place = origin + diagonal
        var x = min(Int(backward[place - 1]), Int(backward[place + 1]) - 1)
        if x < a { x = Int(backward[place - 1]) }
        var y = x - diagonal
        guard x <= c && y <= d && y >= b else {
          backward[place] = unreachedBehind
          diagonal -= 2
          continue
        }
        while x > a && y > b && old[x - 1] == new[y - 1] {
          x -= 1
          y -= 1
        }
        backward[place] = Int32(x)
        if !isOdd && forwardLow <= diagonal && diagonal <= forwardHigh
          && x <= Int(forward[place])
        {
          return (x, y)
        }
        diagonal -= 2
      }
      if cost >= limit {
        return furthest(
          of: box, forward: forwardLow...forwardHigh, backward: backwardLow...backwardHigh)
      }
    }
  }

  /// Moves the outermost diagonals one out, or one in where the box ends.
  private func widen(
    _ low: inout Int, _ high: inout Int, in bounds: ClosedRange<Int>, of reach: inout [Int32],
    with unreached: Int32
  ) {
    if low > bounds.lowerBound {
      low -= 1
      reach[origin + low - 1] = unreached
    } else {
      low += 1
    }
    if high < bounds.upperBound {
      high += 1
      reach[origin + high + 1] = unreached
    } else {
      high -= 1
    }
  }

  /// Where the path ends that covered most tokens, from either corner.
  private func furthest(
    of box: Hunk, forward ahead: ClosedRange<Int>, backward behind: ClosedRange<Int>
  ) -> (Int, Int) {
    var best = (x: box.old.lowerBound, y: box.new.lowerBound, covered: 0)
    for diagonal in stride(from: ahead.upperBound, through: ahead.lowerBound, by: -2) {
      let x = min(Int(forward[origin + diagonal]), box.old.upperBound)
      let y = x - diagonal
      guard y >= box.new.lowerBound && y <= box.new.upperBound && x >= box.old.lowerBound
      else { continue }
      let covered = x - box.old.lowerBound + y - box.new.lowerBound
      if covered > best.covered { best = (x, y, covered) }
    }
    for diagonal in stride(from: behind.upperBound, through: behind.lowerBound, by: -2) {
      let x = max(Int(backward[origin + diagonal]), box.old.lowerBound)
      let y = x - diagonal
      guard y >= box.new.lowerBound && y <= box.new.upperBound && x <= box.old.upperBound
      else { continue }
      let covered = box.old.upperBound - x + box.new.upperBound - y
      if covered > best.covered { best = (x, y, covered) }
    }
    return (best.x, best.y)
  }
}
