/// Fixed phrases, entered both ways.
///
/// A class, so that asking one of the tables for a phrase copies neither the table nor its trees.
final class PhraseIndex: Sendable {
  /// From which side phrases are looked for: the tree of the other one need not be made.
  enum Side { case both, starts, ends }

  private let forward: ByteTrie
  private let backward: ByteTrie

  init(_ phrases: [String], by side: Side = .both) {
    forward = ByteTrie(side == .ends ? [] : phrases)
    backward = ByteTrie(side == .starts ? [] : phrases, backward: true)
  }

  /// The longest phrase that ends at `end`.
  func longest(in text: [UInt8], endingAt end: Int, downTo floor: Int) -> (row: Int, start: Int)? {
    var found: (Int, Int)?
    backward.matches(in: text, endingAt: end, downTo: floor) { rows, start in
      found = (rows.lowerBound, start)
    }
    return found.map { (Int(backward.rows[$0.0]), $0.1) }
  }

  /// How many phrases end at `end`.
  func count(in text: [UInt8], endingAt end: Int, downTo floor: Int) -> Int {
    var count = 0
    backward.matches(in: text, endingAt: end, downTo: floor) { rows, _ in count += rows.count }
    return count
  }

  /// All phrases that begin at `start`, shortest first.
  @inline(__always)
  func each(
    in text: [UInt8], from start: Int, upTo end: Int, _ body: (_ row: Int, _ end: Int) -> Void
  ) {
    forward.matches(in: text, from: start, upTo: end) { rows, place in
      for row in rows { body(Int(forward.rows[row]), place) }
    }
  }

  /// The longest phrase that begins at `start`.
  func longest(in text: [UInt8], from start: Int, upTo end: Int) -> (row: Int, end: Int)? {
    var found: (Int, Int)?
    forward.matches(in: text, from: start, upTo: end) { rows, place in
      found = (rows.lowerBound, place)
    }
    return found.map { (Int(forward.rows[$0.0]), $0.1) }
  }

  /// All phrases in a range that do not overlap, leftmost and longest.
  func all(in text: [UInt8], _ range: Range<Int>) -> [(row: Int, range: Range<Int>)] {
    var found: [(Int, Range<Int>)] = []
    var place = range.lowerBound
    while place < range.upperBound {
      if let (row, end) = longest(in: text, from: place, upTo: range.upperBound) {
        found.append((row, place..<end))
        place = end
      } else {
        place = text.scalarEnd(after: place)
      }
    }
    return found
  }
}
