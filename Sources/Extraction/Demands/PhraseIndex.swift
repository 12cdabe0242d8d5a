/// Fixed phrases, entered both ways.
///
/// A class, so that asking one of the tables for a phrase copies neither the table nor its trees.
final class PhraseIndex: Sendable {
  private let forward: ByteTrie
  private let backward: ByteTrie
  private let rows: NumberedRows

  init(_ phrases: [String]) {
    let numbered = NumberedWords(phrases)
    rows = numbered.rows
    forward = ByteTrie(numbered.words)
    backward = ByteTrie(numbered.words, backward: true)
  }

  /// The longest phrase that ends at `end`.
  func longest(in text: [UInt8], endingAt end: Int, downTo floor: Int) -> (row: Int, start: Int)? {
    var found: (Int, Int)?
    backward.matches(in: text, endingAt: end, downTo: floor) { word, start in
      found = (rows.first(of: word), start)
    }
    return found
  }

  /// How many phrases end at `end`.
  func count(in text: [UInt8], endingAt end: Int, downTo floor: Int) -> Int {
    var count = 0
    backward.matches(in: text, endingAt: end, downTo: floor) { word, _ in
      count += rows.count(of: word)
    }
    return count
  }

  /// All phrases that begin at `start`, shortest first.
  @inline(__always)
  func each(
    in text: [UInt8], from start: Int, upTo end: Int, _ body: (_ row: Int, _ end: Int) -> Void
  ) {
    forward.matches(in: text, from: start, upTo: end) { word, place in
      rows.each(of: word) { body($0, place) }
    }
  }

  /// The longest phrase that begins at `start`.
  func longest(in text: [UInt8], from start: Int, upTo end: Int) -> (row: Int, end: Int)? {
    var found: (Int, Int)?
    forward.matches(in: text, from: start, upTo: end) { word, place in
      found = (rows.first(of: word), place)
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
  let rows: NumberedRows

  /// Leaves rows without words out.
  init(_ texts: [String]) {
    var numbers: [[UInt8]: Int] = [:]
    var rows: [[Int]] = []
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
    self.rows = NumberedRows(rows)
  }
}

/// The rows of each word by its number, end to end: asking for those of one counts no reference.
struct NumberedRows: Sendable {
  private let starts: [Int]
  private let rows: [Int]

  /// Takes no word without a row.
  init(_ rowsOfWords: [[Int]]) {
    var starts = [0]
    for rows in rowsOfWords { starts.append(starts[starts.count - 1] + rows.count) }
    self.starts = starts
    rows = rowsOfWords.flatMap { $0 }
  }

  @inline(__always)
  func first(of word: Int) -> Int { rows[starts[word]] }

  @inline(__always)
  func count(of word: Int) -> Int { starts[word + 1] - starts[word] }

  /// The rows of a word in the order of the table.
  @inline(__always)
  func each(of word: Int, _ body: (Int) -> Void) {
    for place in starts[word]..<starts[word + 1] { body(rows[place]) }
  }
}
