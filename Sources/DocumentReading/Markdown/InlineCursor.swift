/// Follows the parser's inline nodes through the source, so that every word has its place.
///
/// The parser's own columns are wrong on lines with containers, escapes and entities; its nodes
/// say which construct comes next, and that is enough to read the source along with them. Where
/// the two part, the words are looked for further on, a limited number of times.
struct InlineCursor {
  private let bytes: [UInt8]
  private(set) var offset: Int
  private let end: Int
  /// How many `>` each further line of the block has before it.
  private let quoteDepth: Int
  private let literals: [UInt8]
  private(set) var pieces: [Piece] = []
  private var searches = 0
  private static let searchLimit = 8

  init(
    _ bytes: [UInt8], _ range: Range<Int>, quoteDepth: Int, literals: [UInt8]
  ) {
    self.bytes = bytes
    offset = range.lowerBound
    end = range.upperBound
    self.quoteDepth = quoteDepth
    self.literals = literals
  }

  private func byte(at index: Int) -> UInt8 { index < end ? bytes[index] : 0 }

  // MARK: Text

  /// Reads a text node's words.
  mutating func readText(_ literal: Range<Int>) {
    guard !literal.isEmpty else { return }
    if literals[literal.lowerBound] != 0x20 { skipBlanks() }
    var index = literal.lowerBound
    var runStart = offset
    while index < literal.upperBound {
      let byte = byte(at: offset)
      if byte == 0x5C, Self.isPunctuation(self.byte(at: offset + 1)),
        literals[index] == self.byte(at: offset + 1)
      {
        addRun(runStart)
        runStart = offset + 1
        offset += 2
        index += 1
      } else if byte == 0x26, let entity = entity(literal: index, literal.upperBound) {
        addRun(runStart)
        pieces.append(
          .replaced(Array(literals[index..<entity.literalEnd]), offset..<entity.sourceEnd))
        offset = entity.sourceEnd
        runStart = offset
        index = entity.literalEnd
      } else if byte == literals[index], offset < end {
        offset += 1
        index += 1
      } else {
        addRun(runStart)
        guard resume(at: index, literal.upperBound) else {
          pieces.append(
            .replaced(Array(literals[index..<literal.upperBound]), offset..<offset))
          return
        }
        runStart = offset
      }
    }
    addRun(runStart)
  }

  private mutating func addRun(_ start: Int) {
    if start < offset { pieces.append(.source(start..<offset)) }
  }

  /// Looks for the next words of a literal further on.
  private mutating func resume(at index: Int, _ limit: Int) -> Bool {
    guard searches < Self.searchLimit else { return false }
    searches += 1
    let wanted = literals[index..<min(limit, index + 24)]
    guard let first = wanted.first else { return false }
    var place = offset
    while place + wanted.count <= end {
      if bytes[place] == first && bytes[place..<(place + wanted.count)].elementsEqual(wanted) {
        offset = place
        return true
      }
      place += 1
    }
    return false
  }

  /// An entity here, by its length in the source and in the literal.
  private func entity(literal index: Int, _ limit: Int) -> (sourceEnd: Int, literalEnd: Int)? {
    var close = offset + 1
    while close < min(end, offset + 34), bytes[close] != 0x3B {
      let isName =
        (0x30...0x39).contains(bytes[close]) || (0x41...0x5A).contains(bytes[close] & 0xDF)
      guard isName || bytes[close] == 0x23 && close == offset + 1 else { return nil }
      close += 1
    }
    guard byte(at: close) == 0x3B, close > offset + 1 else { return nil }
    let name = bytes[(offset + 1)..<close]
    // A name that is no entity stays as it is.
    let isAmpersand =
      name.elementsEqual("amp".utf8) || name.elementsEqual("AMP".utf8)
      || name.elementsEqual("#38".utf8)
    if literals[index] == 0x26 && !isAmpersand { return nil }
    let width = DecodedScalar(literals.span, at: index).utf8Count
    return (close + 1, min(limit, index + width))
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  private mutating func skipBlanks() {
    while byte(at: offset) == 0x20 || byte(at: offset) == 0x09 { offset += 1 }
  }

  // MARK: Line ends

  /// Reads a line end with what the next line has before its words.
  mutating func readBreak(isHard: Bool) {
    let start = offset
    while offset < end, bytes[offset] != 0x0A, bytes[offset] != 0x0D {
      guard [0x20, 0x09, 0x5C].contains(bytes[offset]) else { break }
      offset += 1
    }
    guard offset < end, bytes[offset] == 0x0A || bytes[offset] == 0x0D else {
      offset = start
      pieces.append(isHard ? .hardBreak(start..<start) : .lineBreak(start..<start))
      return
    }
    skipLineEnd()
    pieces.append(isHard ? .hardBreak(start..<offset) : .lineBreak(start..<offset))
  }

  private mutating func skipLineEnd() {
    offset += bytes[offset] == 0x0D && byte(at: offset + 1) == 0x0A ? 2 : 1
    skipBlanks()
    for _ in 0..<quoteDepth {
      guard byte(at: offset) == 0x3E else { break }
      offset += 1
      skipBlanks()
    }
  }

  // MARK: Code and HTML

  /// Reads a code span: its words without the backticks.
  mutating func readCode(_ literal: Range<Int>) {
    skipTo(0x60)
    var fence = 0
    while byte(at: offset) == 0x60 {
      fence += 1
      offset += 1
    }
    let start = offset
    var close = offset
    while close < end {
      guard bytes[close] == 0x60 else {
        close += 1
        continue
      }
      var count = 0
      while byte(at: close + count) == 0x60 { count += 1 }
      if count == fence { break }
      close += count
    }
    addLines(start..<close)
    offset = min(end, close + fence)
  }

  /// Adds a stretch of source that may run over lines.
  private mutating func addLines(_ range: Range<Int>) {
    var start = range.lowerBound
    offset = start
    while offset < range.upperBound {
      if bytes[offset] == 0x0A || bytes[offset] == 0x0D {
        addRun(start)
        let lineEnd = offset
        skipLineEnd()
        pieces.append(.lineBreak(lineEnd..<offset))
        start = offset
      } else {
        offset += 1
      }
    }
    if start < range.upperBound { pieces.append(.source(start..<range.upperBound)) }
  }

  /// Skips an HTML tag; `<br>` is a line end that the writer asked for.
  mutating func readTag(_ literal: Range<Int>) {
    skipTo(0x3C)
    let start = offset
    for byte in literals[literal] {
      if byte == 0x0A {
        while offset < end, bytes[offset] != 0x0A, bytes[offset] != 0x0D { offset += 1 }
        if offset < end { skipLineEnd() }
      } else if self.byte(at: offset) == byte {
        offset += 1
      }
    }
    let tag = literals[literal].prefix(4).map { $0 | 0x20 }
    if tag.starts(with: [0x3C | 0x20, 0x62, 0x72]), tag.count > 3, !(0x61...0x7A).contains(tag[3]) {
      pieces.append(.hardBreak(start..<offset))
    }
  }

  private mutating func skipTo(_ wanted: UInt8) {
    var place = offset
    while place < end && bytes[place] != wanted && place - offset < 64 { place += 1 }
    if byte(at: place) == wanted { offset = place }
  }

  // MARK: Delimiters

  /// Skips the signs that open or close emphasis.
  mutating func skipDelimiter(_ count: Int) {
    if pieces.isEmpty { skipBlanks() }
    var left = count
    while left > 0, [0x2A, 0x5F, 0x7E].contains(byte(at: offset)) {
      offset += 1
      left -= 1
    }
  }

  /// Forgets the pieces from one on.
  mutating func dropPieces(from place: Int) {
    guard place < pieces.count else { return }
    pieces.removeSubrange(place...)
  }

  /// Skips what opens a link or an image.
  mutating func openLink() {
    skipBlanksIfAtStart()
    if byte(at: offset) == 0x21 { offset += 1 }
    if byte(at: offset) == 0x5B || byte(at: offset) == 0x3C { offset += 1 }
  }

  private mutating func skipBlanksIfAtStart() {
    if pieces.isEmpty { skipBlanks() }
  }

  /// Skips what closes a link or an image: its target, its label, or nothing more.
  mutating func closeLink() {
    if byte(at: offset) == 0x3E {
      offset += 1
      return
    }
    guard byte(at: offset) == 0x5D else { return }
    offset += 1
    if byte(at: offset) == 0x28, let behind = LinkTarget.end(bytes, offset, end) {
      offset = behind
    } else if byte(at: offset) == 0x5B {
      var close = offset + 1
      while close < min(end, offset + 1002), bytes[close] != 0x5D, bytes[close] != 0x5B {
        close += bytes[close] == 0x5C ? 2 : 1
      }
      if byte(at: close) == 0x5D { offset = close + 1 }
    }
  }

  /// Skips `[^note]`.
  mutating func skipFootnoteReference() {
    skipBlanksIfAtStart()
    guard byte(at: offset) == 0x5B else { return }
    var close = offset
    while close < min(end, offset + 1002), bytes[close] != 0x5D { close += 1 }
    if byte(at: close) == 0x5D { offset = close + 1 }
  }
}
