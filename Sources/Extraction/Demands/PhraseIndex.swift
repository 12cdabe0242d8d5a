/// Fixed phrases, entered both ways.
struct PhraseIndex: Sendable {
  private let forward: ByteTrie
  private let backward: ByteTrie
  private let rows: [[Int]]

  init(_ phrases: [String]) {
    let numbered = NumberedWords(phrases)
    rows = numbered.rows
    forward = ByteTrie(numbered.words)
    backward = ByteTrie(numbered.words.map { ($0.bytes.reversed(), $0.number) })
  }

  /// The longest phrase that ends at `end`.
  func longest(in text: [UInt8], endingAt end: Int, downTo floor: Int) -> (row: Int, start: Int)? {
    var found: (Int, Int)?
    backward.matches(in: text, endingAt: end, downTo: floor) { word, start in
      found = (rows[word][0], start)
    }
    return found
  }

  /// How many phrases end at `end`.
  func count(in text: [UInt8], endingAt end: Int, downTo floor: Int) -> Int {
    var count = 0
    backward.matches(in: text, endingAt: end, downTo: floor) { word, _ in
      count += rows[word].count
    }
    return count
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

/// Different words by number, with the rows that have each.
struct NumberedWords {
  private(set) var words: [(bytes: [UInt8], number: Int)] = []
  private(set) var rows: [[Int]] = []

  /// Leaves rows without words out.
  init(_ texts: [String]) {
    var numbers: [[UInt8]: Int] = [:]
    numbers.reserveCapacity(texts.count)
    words.reserveCapacity(texts.count)
    rows.reserveCapacity(texts.count)
    for (row, text) in texts.enumerated() {
      let bytes = Array(text.utf8)
      guard !bytes.isEmpty else { continue }
      if let number = numbers[bytes] {
        rows[number].append(row)
      } else {
        numbers[bytes] = rows.count
        words.append((bytes, rows.count))
        rows.append([row])
      }
    }
  }
}
