/// Fixed phrases, entered both ways.
struct PhraseIndex: Sendable {
  private var forward = ByteTrie()
  private var backward = ByteTrie()
  private var rows: [[Int]] = []

  init(_ phrases: [String]) {
    for (index, phrase) in phrases.enumerated() {
      let number = forward.insert(Array(phrase.utf8), as: rows.count)
      _ = backward.insert(phrase.utf8.reversed(), as: number)
      if number == rows.count { rows.append([]) }
      rows[number].append(index)
    }
  }

  /// The longest phrase that ends at `end`.
  func longest(in text: [UInt8], endingAt end: Int, downTo floor: Int) -> (row: Int, start: Int)? {
    var found: (Int, Int)?
    backward.matches(in: text, endingAt: end, downTo: floor) { word, start in
      found = (rows[word][0], start)
    }
    return found
  }

  /// All phrases that begin at `start`, shortest first.
  @inline(__always)
  func each(
    in text: [UInt8], from start: Int, upTo end: Int, _ body: (_ row: Int, _ end: Int) -> Void
  ) {
    forward.matches(in: text, from: start, upTo: end) { word, place in
      for row in rows[word] { body(row, place) }
    }
  }

  /// The longest phrase that begins at `start`.
  func longest(in text: [UInt8], from start: Int, upTo end: Int) -> (row: Int, end: Int)? {
    var found: (Int, Int)?
    forward.matches(in: text, from: start, upTo: end) { word, place in
      found = (rows[word][0], place)
    }
    return found
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
