internal import Lexicon

/// What a line begins with: a sign of a list or a note, a number, or nothing.
enum LineMark: Hashable {
  case none
  /// `canHead` marks signs such as ■ that head sections as well.
  case bullet(marker: Range<Int>, text: Int, canHead: Bool)
  case note(marker: Range<Int>, text: Int)
  case number(NumberMark)
  /// 【子育て】 and nothing else.
  case bracketed
  /// （目的） and nothing else: the caption of the article below.
  case caption
  /// A line of dashes or equal signs.
  case rule
  case quoted(text: Int)
  /// `## Heading`, as Markdown has it.
  case hashes(level: Int, text: Int)
  /// A row of a table, cell by cell.
  case cells([Range<Int>])
  /// A line of a table of contents, with the end of its words.
  case entry(wordsEnd: Int, number: NumberMark?)

  init(_ bytes: [UInt8], _ range: Range<Int>, _ reader: NumberReader) {
    var cursor = ScalarCursor(bytes, range)
    while !cursor.isAtEnd, InvisibleCharacters.kind(of: cursor.peek) != nil { cursor.advance() }
    let range = cursor.offset..<range.upperBound
    let first = cursor.peek
    if let rule = Self.rule(bytes, range) {
      self = rule
      return
    }
    if first == 0x23, let hashes = Self.hashes(cursor) {
      self = hashes
      return
    }
    if first == 0x3E {
      cursor.advance()
      let hasSpace = cursor.skipSpaces()
      if hasSpace {
        self = .quoted(text: cursor.offset)
        return
      }
    }
    if let note = Self.note(cursor) ?? Self.bracketedNote(cursor) {
      self = note
    } else if let end = ContentsList.wordsEnd(bytes, range) {
      self = .entry(wordsEnd: end, number: reader.mark(in: range.lowerBound..<end))
    } else if let number = reader.mark(in: range) {
      self = .number(number)
    } else if !Self.isWholeText(bytes, range), let bullet = Self.bullet(cursor) {
      self = bullet
    } else {
      self = Self.bracketed(bytes, range) ?? .none
    }
  }

  /// - 1 4/5 and nothing else in the text: the dash is the number's sign.
  private static func isWholeText(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count < 24, bytes[range.lowerBound] == 0x2D,
      bytes[range].contains(where: Self.isDigit)
    else { return false }
    return bytes.indices.allSatisfy {
      bytes[$0] <= 0x20 || range.contains($0) && (0x2C...0x39).contains(bytes[$0])
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func hashes(_ start: ScalarCursor) -> LineMark? {
    var cursor = start
    var level = 0
    while cursor.skip("#") { level += 1 }
    guard level <= 6, cursor.skipSpaces(), !cursor.isAtEnd else { return nil }
    return .hashes(level: level, text: cursor.offset)
  }

  private static func rule(_ bytes: [UInt8], _ range: Range<Int>) -> LineMark? {
    guard range.count >= 3 else { return nil }
    let first = bytes[range.lowerBound]
    if [0x2D, 0x3D, 0x2A, 0x5F, 0x7E, 0x2B, 0x23].contains(first) {
      return bytes[range].allSatisfy { $0 == first || $0 == 0x20 } ? .rule : nil
    }
    guard first == 0xE2, range.count >= 9, range.count % 3 == 0 else { return nil }
    let sign = bytes[range.lowerBound..<(range.lowerBound + 3)]
    guard
      ["─", "―", "—", "━", "═", "…", "＝", "＊", "－"].contains(where: { sign.elementsEqual($0.utf8) })
    else { return nil }
    let isRule = stride(from: range.lowerBound, to: range.upperBound, by: 3).allSatisfy {
      bytes[$0..<($0 + 3)].elementsEqual(sign)
    }
    return isRule ? .rule : nil
  }

  private static func note(_ start: ScalarCursor) -> LineMark? {
    for sign in ListMarks.notes where start.isAtStart(of: sign) {
      var cursor = start
      guard cursor.skip(word: sign) else { continue }
      while (0x30...0x39).contains(cursor.peek), !cursor.isAtEnd { cursor.advance() }
      if sign.hasPrefix("（") || sign.hasPrefix("(") || sign.hasPrefix("［") || sign.hasPrefix("〔") {
        guard cursor.peek == 0x29 || cursor.peek == 0x5D || cursor.peek == 0x3015 else { continue }
        cursor.advance()
      } else if cursor.peek == 0x29 {
        cursor.advance()
      }
      let marker = start.offset..<cursor.offset
      if cursor.peek == 0x3A { cursor.advance() }
      cursor.skipSpaces()
      if sign == "＊" && cursor.offset == marker.upperBound { continue }
      return .note(marker: marker, text: cursor.offset)
    }
    return nil
  }

  /// [1] Members pay no fee: with a space behind it.
  private static func bracketedNote(_ start: ScalarCursor) -> LineMark? {
    var cursor = start
    guard !start.isWide, cursor.skip("[") else { return nil }
    let first = cursor.offset
    while (0x30...0x39).contains(cursor.peek), !cursor.isAtEnd { cursor.advance() }
    guard (1...3).contains(cursor.offset - first), cursor.skip("]") else { return nil }
    let marker = start.offset..<cursor.offset
    guard cursor.skipSpaces(), !cursor.isAtEnd else { return nil }
    return .note(marker: marker, text: cursor.offset)
  }

  private static func bullet(_ start: ScalarCursor) -> LineMark? {
    var cursor = start
    let sign = cursor.peek
    cursor.advance()
    if ListMarks.doubled.contains(where: { $0.value == sign }), cursor.peek == sign {
      while cursor.peek == sign { cursor.advance() }
      return bullet(start, cursor, canHead: false)
    }
    if ListMarks.minusSigns.contains(where: { $0.value == sign }), cursor.isAtDigit { return nil }
    if ListMarks.bullets.contains(where: { $0.value == sign }) {
      return bullet(
        start, cursor, canHead: ListMarks.headings.contains { $0.value == sign })
    }
    if ListMarks.spaced.contains(where: { $0.value == sign }) && !start.isEnclosed {
      let isJapanese = cursor.peek >= 0x3040 && cursor.peek < 0xFF00 && sign != 0x2D
      guard cursor.isAtSpace || isJapanese else { return nil }
      return bullet(start, cursor, canHead: false)
    }
    return nil
  }

  private static func bullet(
    _ start: ScalarCursor, _ behind: ScalarCursor, canHead: Bool
  ) -> LineMark? {
    var cursor = behind
    cursor.skipSpaces()
    guard !cursor.isAtEnd else { return nil }
    return .bullet(marker: start.offset..<behind.offset, text: cursor.offset, canHead: canHead)
  }

  private static func bracketed(_ bytes: [UInt8], _ range: Range<Int>) -> LineMark? {
    let cursor = ScalarCursor(bytes, range)
    if cursor.peek == 0x28 { return caption(bytes, range) }
    guard range.count < 400,
      ListMarks.headingBrackets.contains(where: {
        $0.open.value == cursor.peek || cursor.peek == 0x3C
      })
    else { return nil }
    let line = String(decoding: bytes[range], as: UTF8.self).unicodeScalars
    guard let first = line.first, let last = line.last, line.count > 2 else { return nil }
    let isWhole = ListMarks.headingBrackets.contains { pair in
      pair.open == first && pair.close == last
        && !line.dropFirst().dropLast().contains(pair.open)
    }
    return isWhole ? .bracketed : nil
  }

  /// （目的） with nothing behind it.
  private static func caption(_ bytes: [UInt8], _ range: Range<Int>) -> LineMark? {
    let line = bytes[range]
    let opensWide = line.starts(with: [0xEF, 0xBC, 0x88])
    let closesWide = line.suffix(3).elementsEqual([0xEF, 0xBC, 0x89])
    guard opensWide || line.first == 0x28, closesWide || line.last == 0x29, range.count < 200
    else { return nil }
    let inner = line.dropFirst(opensWide ? 3 : 1).dropLast(closesWide ? 3 : 1)
    let isPlain =
      !inner.contains(sequence: [0xEF, 0xBC, 0x88]) && !inner.contains(0x28)
      && !inner.contains(sequence: [0xE3, 0x80, 0x82])
    return isPlain ? .caption : nil
  }
}
