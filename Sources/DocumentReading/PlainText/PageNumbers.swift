internal import Lexicon

/// Lines that are nothing but a page's number: - 12 -, Page 3 of 20, or 12 where numbers run on
/// from page to page.
///
/// They belong to the paper and not to the text: a sentence that a page's end cut goes on behind.
struct PageNumbers {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The lines without page numbers; what stood before one and what stood behind it meet again
  /// where the first is no whole sentence.
  ///
  /// - Complexity: O(*n*) in the lines.
  func removed(from lines: [TextLine]) -> [TextLine] {
    let bare = bareNumbers(lines)
    var kept: [TextLine] = []
    kept.reserveCapacity(lines.count)
    var isCut = false
    for (index, line) in lines.enumerated() {
      if isDashed(line) || isNamed(line) || bare.contains(index) {
        isCut = true
        continue
      }
      var line = line
      // A page's number stands apart from the words round it.
      if isCut { line.isAfterBlank = true }
      if isCut, let last = kept.last, goesOn(last) {
        line.isAfterBlank = false
        line.goesOn = true
      }
      isCut = false
      kept.append(line)
    }
    return kept.isEmpty ? lines : kept
  }

  /// A line as long as lines of prose are, with a comma and without an end.
  private func goesOn(_ line: TextLine) -> Bool {
    guard line.indent + line.width >= 30,
      bytes[line.range].contains(sequence: Array("、".utf8)) || bytes[line.range].contains(0x2C)
    else { return false }
    let ending = LineEnding(bytes, line.range)
    return ending == .half || ending == .open
  }

  /// - 12 -
  private func isDashed(_ line: TextLine) -> Bool {
    guard line.range.count <= 24 else { return false }
    var cursor = ScalarCursor(bytes, line.range)
    guard Self.dashes.contains(cursor.peek) else { return false }
    let dash = cursor.peek
    cursor.advance()
    cursor.skipSpaces()
    guard number(&cursor) != nil else { return false }
    cursor.skipSpaces()
    guard cursor.peek == dash, !cursor.isAtEnd else { return false }
    cursor.advance()
    return cursor.isAtEnd
  }

  /// Page 3, Page 3 of 20, 3 / 20 ページ
  private func isNamed(_ line: TextLine) -> Bool {
    guard line.range.count <= 40 else { return false }
    var cursor = ScalarCursor(bytes, line.range)
    var isNamed = PageWords.before.contains { cursor.skip(word: $0) }
    cursor.skipSpaces()
    guard number(&cursor) != nil else { return false }
    cursor.skipSpaces()
    if PageWords.between.contains(where: { cursor.skip(word: $0) }) {
      cursor.skipSpaces()
      guard number(&cursor) != nil else { return false }
      cursor.skipSpaces()
    }
    isNamed = PageWords.behind.contains { cursor.skip(word: $0) } || isNamed
    return isNamed && cursor.isAtEnd
  }

  private static let dashes: Set<UInt32> = [
    0x2D, 0x2010, 0x2013, 0x2014, 0x2015, 0x2212, 0x2500, 0x30FC,
  ]

  /// Numbers that stand alone and count up by one, at least three of them.
  private func bareNumbers(_ lines: [TextLine]) -> Set<Int> {
    var found: Set<Int> = []
    var run: [Int] = []
    var expected = -1
    for (index, line) in lines.enumerated() {
      guard line.range.count <= 12, isAlone(index, lines) else { continue }
      var cursor = ScalarCursor(bytes, line.range)
      guard let value = number(&cursor), cursor.isAtEnd else { continue }
      if value != expected { run = [] }
      run.append(index)
      expected = value + 1
      if run.count >= 3 { found.formUnion(run) }
    }
    return found
  }

  private func isAlone(_ index: Int, _ lines: [TextLine]) -> Bool {
    lines[index].isAfterBlank && (index + 1 == lines.count || lines[index + 1].isAfterBlank)
  }

  private func number(_ cursor: inout ScalarCursor) -> Int? {
    var value = 0
    var count = 0
    while !cursor.isAtEnd, (0x30...0x39).contains(cursor.peek), count < 4 {
      value = value * 10 + Int(cursor.peek - 0x30)
      count += 1
      cursor.advance()
    }
    return count > 0 ? value : nil
  }
}
