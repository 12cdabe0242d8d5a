internal import Lexicon

/// How the words of a line end, which tells headings from sentences.
enum LineEnding: Hashable {
  /// A full stop, also behind a closing mark or a short bracket.
  case stopped
  /// ！ or ？, which end sentences and headings.
  case called
  /// A colon: something follows that belongs to it.
  case colon
  /// The sentence goes on in the next line.
  case half
  /// Anything else: a heading, an item, or a line that is wrapped.
  case open

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    let tail = Tail(bytes, range)
    var end = tail.endBeforeReference
    var last = tail.scalar(before: end)
    var isBehindBracket = false
    while let closer = last, Tail.isCloser(closer.value) {
      if closer.value == 0x29 || closer.value == 0xFF09, !isBehindBracket,
        let opening = tail.openingBracket(before: closer.start)
      {
        // …です。（2025年12月）
        let stop = tail.scalar(before: opening)
        if let stop, Tail.isStop(stop.value) {
          self = .stopped
          return
        }
      }
      isBehindBracket = true
      end = closer.start
      last = tail.scalar(before: end)
    }
    guard let last else {
      self = .open
      return
    }
    switch last.value {
    case 0x3002, 0xFF61, 0xFF0E: self = .stopped
    case 0x2E: self = tail.isEnglishStop(at: last.start) ? .stopped : .open
    case 0x21, 0x3F, 0xFF01, 0xFF1F: self = .called
    case 0x3A, 0xFF1A: self = isBehindBracket ? .open : .colon
    case 0x3B, 0xFF1B: self = .half
    default: self = !isBehindBracket && Self.isHalf(bytes, range) ? .half : .open
    }
  }

  /// The endings by their last character.
  private static let halves: [UInt32: [[UInt8]]] = Dictionary(
    grouping: (HalfSentenceEndings.rows + HalfSentenceEndings.particles).map { Array($0.utf8) },
    by: { tailKey($0[...]) })
  private static let clefts: [[UInt8]] = HalfSentenceEndings.clefts.map { Array($0.utf8) }
  private static let reason = Array("から".utf8)

  private static func tailKey(_ line: ArraySlice<UInt8>) -> UInt32 {
    guard let last = line.last, last >= 0x80, line.count >= 3 else { return UInt32(line.last ?? 0) }
    return line.suffix(3).reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static func isHalf(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let line = bytes[range]
    if let last = line.last, last < 0x80, isHalfLatin(line) { return true }
    // A line that is nothing but the ending, such as また, is a word of its own.
    guard let candidates = halves[tailKey(line)] else { return false }
    let isHalf = candidates.contains { ending in
      line.count > ending.count && line.suffix(ending.count).elementsEqual(ending)
    }
    guard isHalf, line.suffix(reason.count).elementsEqual(reason) else { return isHalf }
    return !clefts.contains { line.contains(sequence: $0) }
  }
}

extension LineEnding {
  /// The adult fare stays at $2.50 until: forty characters and a word that leads on.
  private static func isHalfLatin(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count >= 40, let space = line.lastIndex(of: 0x20), line.endIndex - space <= 10
    else { return false }
    return EnglishHalfEndings.words.contains(String(decoding: line[(space + 1)...], as: UTF8.self))
  }
}

/// Looks at a line from its end.
private struct Tail {
  private let bytes: [UInt8]
  private let range: Range<Int>

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  func scalar(before end: Int) -> (value: UInt32, start: Int)? {
    guard end > range.lowerBound else { return nil }
    var start = end - 1
    while start > range.lowerBound && bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return (DecodedScalar(bytes.span, at: start).value, start)
  }

  /// The end without a note's number: *applies.[1]*.
  var endBeforeReference: Int {
    guard range.count > 3, bytes[range.upperBound - 1] == 0x5D else { return range.upperBound }
    let digits = bytes[range].dropLast().suffix(3).reversed().prefix { $0 &- 0x30 < 10 }.count
    let open = range.upperBound - 2 - digits
    return digits > 0 && open > range.lowerBound && bytes[open] == 0x5B ? open : range.upperBound
  }

  static func isStop(_ scalar: UInt32) -> Bool {
    [0x3002, 0xFF61, 0xFF0E, 0xFF01, 0xFF1F, 0x21, 0x3F].contains(scalar)
  }

  static func isCloser(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x29, 0x5D, 0x2019, 0x201D, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015,
      0xFF09, 0xFF3D, 0xFF63, 0x2A, 0x5F:
      true
    default: false
    }
  }

  /// Where the bracket begins that is closed at `offset`, within sixty characters.
  func openingBracket(before offset: Int) -> Int? {
    var depth = 1
    var index = offset
    let limit = max(range.lowerBound, offset - 180)
    while index > limit {
      guard let scalar = scalar(before: index) else { return nil }
      index = scalar.start
      if scalar.value == 0x29 || scalar.value == 0xFF09 { depth += 1 }
      if scalar.value == 0x28 || scalar.value == 0xFF08 {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  /// A full stop behind a word, not the point of a number that goes on.
  func isEnglishStop(at offset: Int) -> Bool {
    guard let before = scalar(before: offset) else { return false }
    return before.value != 0x2E || offset - range.lowerBound > 3
  }
}

extension Collection<UInt8> {
  /// Whether the bytes of `sequence` stand somewhere in these.
  func contains(sequence: [UInt8]) -> Bool {
    guard let first = sequence.first else { return true }
    var rest = self[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: sequence) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
