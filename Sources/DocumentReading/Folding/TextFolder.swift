internal import Lexicon
internal import PolicyModel

/// Folds stretches of a source into one `NormalizedText`.
///
/// Most of a text is left as it is and copied in long runs; only what has another form, such as
/// full-width letters, goes through the tables. Spaces are folded to one, and none stands at
/// the start of a block, nor between a digit and a Japanese character: 2025 年 5 月 is 2025年5月.
struct TextFolder {
  private(set) var folded = NormalizedText()
  private(set) var tally = FoldingTally()
  /// Where the current block began in the folded text.
  private var blockStart = 0
  private var pendingSpace: (offset: Int, utf8Count: Int)?
  private var pendingBreak: (offset: Int, utf8Count: Int)?
  private var scratch: [UInt8] = []

  /// The limit that Unicode's Stream-Safe Text Format sets to marks on one character.
  static let markLimit = 30

  /// Whether readings in brackets are the writer's habit, and taken with the kanji they belong to.
  private let hasReadings: Bool

  init(capacity: Int, hasReadings: Bool = false) {
    self.hasReadings = hasReadings
    folded.reserveCapacity(capacity + capacity / 16)
  }

  var utf8Count: Int { folded.utf8Count }

  /// Starts a block: spaces before its first character are dropped.
  mutating func beginBlock() {
    blockStart = folded.utf8Count
    pendingSpace = nil
    pendingBreak = nil
  }

  /// Ends a block or cell with a mark that belongs to no sentence.
  mutating func separate(by byte: UInt8, from offset: Int, sourceCount: Int) {
    pendingSpace = nil
    pendingBreak = nil
    folded.append(replacedBy: byte, from: offset, sourceCount: sourceCount)
    blockStart = folded.utf8Count
  }

  /// A line end inside a sentence: one space between words, nothing between Japanese characters.
  mutating func lineBreak(at offset: Int, utf8Count: Int) {
    guard folded.utf8Count > blockStart, pendingBreak == nil else { return }
    pendingBreak = (offset, utf8Count)
  }

  /// Characters that the source writes as something else, such as an entity.
  mutating func append(replacement bytes: [UInt8], from offset: Int, sourceCount: Int) {
    settle(before: bytes.first ?? 0, second: bytes.count > 1 ? bytes[1] : 0)
    guard !bytes.isEmpty else { return }
    let span = bytes.span
    var index = 0
    scratch.removeAll(keepingCapacity: true)
    while index < span.count {
      let scalar = DecodedScalar(span, at: index)
      index += scalar.utf8Count
      if InvisibleCharacters.isSpace(scalar.value) {
        scratch.append(0x20)
      } else if let kind = InvisibleCharacters.kind(of: scalar.value) {
        tally.dropped(kind, scalar.value, at: offset)
      } else {
        appendForm(of: scalar.value, previous: scratch.last, at: offset)
      }
    }
    if scratch == [0x20] {
      pendingSpace = pendingSpace ?? (offset, sourceCount)
    } else {
      folded.append(replaced: scratch, from: offset, sourceCount: sourceCount)
    }
  }

  /// Folds a stretch of the source.
  mutating func append(_ source: [UInt8], _ range: Range<Int>) {
    let bytes = source.span
    var runStart = range.lowerBound
    var index = runStart
    let end = range.upperBound
    while index < end {
      let byte = bytes[index]
      let width = Int(Self.plainWidth[Int(byte)])
      if width > 0 && (byte != 0xE3 || Self.isPlainKana(bytes, index)) {
        if byte == 0x6F || byte == 0x4F { checkLookAlike(bytes, index, range) }
        index += width
      } else if byte == 0x20 && index > runStart && Self.isPlain(bytes, index + 1, end)
        && !Self.partsDigit(bytes, index)
      {
        index += 1
      } else {
        if hasReadings, byte == 0xEF, index - 3 >= runStart,
          let close = KanjiReading.end(bytes, index, end)
        {
          flush(source, runStart..<index - 3)
          appendRead(source, index - 3, to: close)
          (index, runStart) = (close, close)
          continue
        }
        let base = index > runStart ? Self.clusterStart(bytes, index) : index
        flush(source, runStart..<base)
        index = appendSpecial(source, base, end)
        runStart = index
      }
    }
    flush(source, runStart..<end)
  }

  /// The last kanji of a word, with the reading of the word behind it: 備⟦蓄（びちく）⟧.
  private mutating func appendRead(_ source: [UInt8], _ index: Int, to end: Int) {
    settle(before: source[index], second: source[index + 1])
    folded.append(
      replaced: Array(source[index..<index + 3]), from: index, sourceCount: end - index)
  }

  // MARK: Runs

  private mutating func flush(_ source: [UInt8], _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    settle(
      before: source[range.lowerBound], second: range.count > 1 ? source[range.lowerBound + 1] : 0)
    folded.append(verbatim: source, range)
  }

  /// Writes the space or line end that was waiting for the character behind it.
  private mutating func settle(before byte: UInt8, second: UInt8) {
    defer {
      pendingSpace = nil
      pendingBreak = nil
    }
    let hasText = folded.utf8Count > blockStart
    guard hasText else { return }
    let mark: (offset: Int, utf8Count: Int)
    if let pendingBreak {
      if isWideEnd() || Self.isWideStart(byte, second)
        || CutNumber.holds(folded.utf8[blockStart...], byte, second)
      {
        return
      }
      mark = pendingBreak
    } else if let pendingSpace {
      mark = pendingSpace
    } else {
      return
    }
    let last = folded.utf8[folded.utf8Count - 1]
    if last == 0x20 { return }
    if pendingBreak == nil, mark.utf8Count == 1, partsDigit(last, byte, second) { return }
    folded.append(replacedBy: 0x20, from: mark.offset, sourceCount: mark.utf8Count)
  }

  /// Whether a single space stands between a digit and a Japanese character, where it is a habit of
  /// setting type and parts no words; the number that a block begins with keeps its own.
  private func partsDigit(_ last: UInt8, _ byte: UInt8, _ second: UInt8) -> Bool {
    if Self.isDigit(byte) { return last >= 0x80 && isWideEnd() }
    guard Self.isDigit(last) || last == 0x25, Self.isWideStart(byte, second) else { return false }
    return !BlockNumber.isAll(of: folded.utf8[blockStart...])
  }

  /// The same in a run of the source, which is looked at when it has been written.
  @inline(__always)
  private static func partsDigit(_ bytes: borrowing Span<UInt8>, _ space: Int) -> Bool {
    let (last, next) = (bytes[space - 1], bytes[space + 1])
    return isDigit(next) && last >= 0x80 || (isDigit(last) || last == 0x25) && next >= 0xE3
  }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private func isWideEnd() -> Bool {
    let bytes = folded.utf8
    var index = bytes.count - 1
    while index > blockStart && bytes[index] & 0xC0 == 0x80 { index -= 1 }
    return Self.isWideStart(bytes[index], index + 1 < bytes.count ? bytes[index + 1] : 0)
  }

  /// Kana, kanji and their punctuation, by the first two bytes.
  private static func isWideStart(_ byte: UInt8, _ second: UInt8) -> Bool {
    (0xE3...0xE9).contains(byte) || byte == 0xEF || (byte == 0xF0 && second >= 0xA0)
  }

  // MARK: Characters with another form

  /// Folds one character, or one with its marks, and answers where the next begins.
  private mutating func appendSpecial(
    _ source: [UInt8], _ index: Int, _ end: Int
  ) -> Int {
    let bytes = source.span
    let scalar = DecodedScalar(bytes, at: index)
    var next = index + scalar.utf8Count
    if InvisibleCharacters.isSpace(scalar.value) {
      while next < end {
        let following = DecodedScalar(bytes, at: next)
        guard InvisibleCharacters.isSpace(following.value) else { break }
        next += following.utf8Count
      }
      pendingSpace = pendingSpace ?? (index, next - index)
      return next
    }
    if let kind = InvisibleCharacters.kind(of: scalar.value) {
      note(kind, scalar.value, bytes, at: index)
      return next
    }
    next = appendCluster(bytes, index, scalar, end)
    return next
  }

  private mutating func note(
    _ kind: InvisibleCharacters.Kind, _ scalar: UInt32, _ bytes: borrowing Span<UInt8>,
    at index: Int
  ) {
    if kind == .presentation && index > 0 {
      let before = DecodedScalar(bytes, at: Self.start(ofScalarBefore: index, in: bytes)).value
      if InvisibleCharacters.isPictograph(before) || (0xFE00...0xFE0F).contains(before) { return }
    }
    tally.dropped(kind, scalar, at: index)
  }

  private mutating func appendCluster(
    _ bytes: borrowing Span<UInt8>, _ index: Int, _ scalar: DecodedScalar, _ end: Int
  ) -> Int {
    var next = index + scalar.utf8Count
    var base = KanaComposition.fullWidth(of: scalar.value) ?? scalar.value
    var isComposed = false
    var marks: [UInt32] = []
    var markCount = 0
    while next < end {
      let following = DecodedScalar(bytes, at: next)
      if let voiced = KanaComposition.voiced(base, by: following.value),
        KanaComposition.isMark(following.value)
      {
        base = voiced
      } else if Self.isCombiningMark(following.value) {
        markCount += 1
        if let whole = marks.isEmpty
          ? FoldingTables.shared.composition(base, following.value) : nil
        {
          base = whole
        } else if markCount <= Self.markLimit {
          marks.append(following.value)
        }
      } else if let syllable = HangulComposition.syllable(base, following.value) {
        base = syllable
      } else {
        break
      }
      isComposed = true
      next += following.utf8Count
    }
    scratch.removeAll(keepingCapacity: true)
    let previous = folded.utf8Count > blockStart ? folded.utf8[folded.utf8Count - 1] : nil
    appendForm(of: base, previous: previous, at: index)
    for mark in marks { scratch.append(scalar: mark) }
    if isComposed { tally.normalizedForm(at: index) }
    settle(before: scratch.first ?? 0, second: scratch.count > 1 ? scratch[1] : 0)
    if !isComposed && scratch.count == scalar.utf8Count && scratch[0] == bytes[index]
      && scratch.indices.allSatisfy({ scratch[$0] == bytes[index + $0] })
    {
      folded.append(verbatim: scratch, from: index)
    } else {
      appendReplaced(from: index, sourceCount: next - index)
    }
    return next
  }

  /// Appends what stands in `scratch`, which is one byte nearly always: １ is read as 1.
  private mutating func appendReplaced(from index: Int, sourceCount: Int) {
    if scratch.count == 1 {
      folded.append(replacedBy: scratch[0], from: index, sourceCount: sourceCount)
    } else {
      folded.append(replaced: scratch, from: index, sourceCount: sourceCount)
    }
  }

  /// Puts what a character is read as behind `scratch`.
  private mutating func appendForm(of scalar: UInt32, previous: UInt8?, at offset: Int) {
    switch scalar {
    case 0xFF01...0xFF5E:
      scratch.append(UInt8(scalar - 0xFEE0))
    case 0x301C, 0x223C:
      scratch.append(0x7E)
    case 0x2010, 0x2011, 0x2212, 0xFE63:
      scratch.append(0x2D)
    case 0x2018, 0x2019, 0x201B, 0x02BC:
      scratch.append(0x27)
    case 0x201C, 0x201D, 0x201F:
      scratch.append(0x22)
    case 0xB2, 0xB3:
      // m² is a unit like ㎡; behind a digit the form is a power.
      if previous == 0x6D {
        scratch.append(UInt8(scalar - 0x80))
      } else {
        scratch.append(scalar: scalar)
      }
    case 0x300..<0x530, 0x1F00..<0x2000:
      if isLookAlike(scalar, previous: previous) { tally.sawLookAlike(at: offset) }
      scratch.append(scalar: scalar)
    case 0x1D400...0x1D7FF:
      MathematicalLetters.append(scalar, to: &scratch)
    case 0xE000...0xF8FF, 0xF0000...0x10FFFF, 0xFDD0...0xFDEF, 0xFFFE, 0xFFFF:
      tally.sawPrivateUse(at: offset)
      scratch.append(scalar: scalar)
    case 0xFFFD:
      tally.sawReplacement(at: offset)
      scratch.append(scalar: scalar)
    default:
      if let digit = DigitForms.digit(of: scalar) {
        if let previous, (0x30...0x39).contains(previous) { tally.sawLookAlike(at: offset) }
        scratch.append(0x30 + digit)
      } else if scalar < 0xA0 || (0x2010..<0x2100).contains(scalar) {
        scratch.append(scalar: scalar)
      } else if let form = FoldingTables.shared.form(of: scalar) {
        scratch.append(contentsOf: form)
      } else {
        scratch.append(scalar: scalar)
      }
    }
  }

  // MARK: Look-alikes

  /// A Cyrillic or Greek letter right behind a Latin one.
  private func isLookAlike(_ scalar: UInt32, previous: UInt8?) -> Bool {
    guard let previous, (0x370..<0x530).contains(scalar) else { return false }
    return (0x41...0x5A).contains(previous & 0xDF)
  }

  /// The letter O in a number: 1OO.
  private mutating func checkLookAlike(
    _ bytes: borrowing Span<UInt8>, _ index: Int, _ range: Range<Int>
  ) {
    guard index > range.lowerBound, (0x30...0x39).contains(bytes[index - 1]) else { return }
    var next = index + 1
    while next < range.upperBound && (bytes[next] == 0x4F || bytes[next] == 0x6F) { next += 1 }
    let isWord = next < range.upperBound && (0x41...0x5A).contains(bytes[next] & 0xDF)
    if !isWord { tally.sawLookAlike(at: index) }
  }

  // MARK: Byte classes

  /// The length of a character that folding leaves alone, by its first byte; 0 for those that
  /// must be looked at.
  private static let plainWidth: [UInt8] = (0..<256).map { (byte: Int) -> UInt8 in
    switch byte {
    case 0x21...0x7E: 1
    case 0xC3...0xC9: 2
    case 0xE3...0xE9, 0xEB, 0xEC: 3
    default: 0
    }
  }

  /// Kana, kanji from U+3400 on and most punctuation.
  @inline(__always)
  private static func isPlainKana(_ bytes: borrowing Span<UInt8>, _ index: Int) -> Bool {
    let second = bytes[index + 1]
    if second == 0x81 || second == 0x83 || second >= 0x90 { return true }
    let third = bytes[index + 2]
    if second == 0x80 { return third != 0x80 && third != 0x9C && third < 0xB8 }
    return second == 0x82 && !(0x99...0x9C).contains(third)
  }

  /// Whether a character stands here that folding leaves alone.
  @inline(__always)
  private static func isPlain(_ bytes: borrowing Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    guard index < end else { return false }
    return plainWidth[Int(bytes[index])] > 0 && (bytes[index] != 0xE3 || isPlainKana(bytes, index))
  }

  /// Where the character begins that a mark at `index` belongs to; `index` for other characters.
  private static func clusterStart(_ bytes: borrowing Span<UInt8>, _ index: Int) -> Int {
    switch bytes[index] {
    case 0xCC, 0xCD, 0xE1, 0xE2, 0xE3, 0xEF:
      let scalar = DecodedScalar(bytes, at: index).value
      guard isCombiningMark(scalar) || KanaComposition.isMark(scalar) else { return index }
      return start(ofScalarBefore: index, in: bytes)
    default: return index
    }
  }

  private static func isCombiningMark(_ scalar: UInt32) -> Bool {
    (0x300...0x36F).contains(scalar) && scalar != 0x34F || (0x1AB0...0x1AFF).contains(scalar)
      || (0x1DC0...0x1DFF).contains(scalar) || (0x20D0...0x20FF).contains(scalar)
  }

  private static func start(ofScalarBefore index: Int, in bytes: borrowing Span<UInt8>) -> Int {
    var start = index - 1
    while start > 0 && bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}
