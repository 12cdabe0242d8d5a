/// Cuts folded text into sentences.
///
/// A full stop, an exclamation or a question mark ends a sentence unless it stands inside
/// brackets or quotation marks. Brackets are paired first, within the stretch at hand: one that
/// is never closed counts for nothing, so it cannot swallow what follows.
struct SentenceSplitter {
  /// A mark that may matter, by its place in the text.
  private struct Mark {
    var offset: Int
    var kind: MarkKind
    /// For a paired opening bracket, the index of its partner.
    var partner = -1
  }

  private enum MarkKind {
    case open(UInt8), close(UInt8)
    case japaneseStop, exclamation, stop
  }

  /// Longest quotation in bytes in which full stops are not heeded.
  private static let bracketLimit = 12_000
  private static let openLimit = 64

  private var marks: [Mark] = []
  private var open: [Int] = []

  /// The sentences of a stretch, without the spaces round them.
  mutating func sentences(in text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    collectMarks(text, range)
    var sentences: [Range<Int>] = []
    var start = range.lowerBound
    var index = 0
    while index < marks.count {
      let mark = marks[index]
      switch mark.kind {
      case .open:
        if mark.partner < 0 {
          index += 1
          continue
        }
        let behind = marks[mark.partner].offset + bracketWidth(text, marks[mark.partner].offset)
        index = mark.partner + 1
        if endsQuotedSentence(text, opening: mark.offset, behind: behind, start: start, range) {
          Self.add(text, start..<behind, to: &sentences)
          start = behind
        }
      case .close:
        index += 1
      case .japaneseStop, .exclamation, .stop:
        guard let end = end(of: mark, text, sentence: start, range) else {
          index += 1
          continue
        }
        Self.add(text, start..<end, to: &sentences)
        start = end
        index += 1
        while index < marks.count && marks[index].offset < end { index += 1 }
      }
    }
    Self.add(text, start..<range.upperBound, to: &sentences)
    return sentences
  }

  private static func add(_ text: [UInt8], _ range: Range<Int>, to sentences: inout [Range<Int>]) {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high && text[low] == 0x20 { low += 1 }
    while high > low && text[high - 1] == 0x20 { high -= 1 }
    if low < high { sentences.append(low..<high) }
  }

  // MARK: Marks and brackets

  private mutating func collectMarks(_ text: [UInt8], _ range: Range<Int>) {
    marks.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    let bytes = text.span
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
      let byte = bytes[index]
      if byte == 0xE3 {
        if bytes[index + 1] == 0x80 { addWide(bytes[index + 2], at: index) }
        index += 3
        continue
      }
      switch byte {
      case 0x28, 0x5B: addOpen(byte, at: index)
      case 0x29: addClose(0x28, at: index)
      case 0x5D: addClose(0x5B, at: index)
      case 0x2E: marks.append(Mark(offset: index, kind: .stop))
      case 0x21, 0x3F: marks.append(Mark(offset: index, kind: .exclamation))
      default: break
      }
      index += byte < 0xE0 ? 1 : byte < 0xF0 ? 3 : 4
    }
  }

  private mutating func addWide(_ third: UInt8, at offset: Int) {
    switch third {
    case 0x82: marks.append(Mark(offset: offset, kind: .japaneseStop))
    // 〈〉 《》 「」 『』 【】 and 〔〕: the closing one follows the opening one.
    case 0x88, 0x8A, 0x8C, 0x8E, 0x90, 0x94: addOpen(third, at: offset)
    case 0x89, 0x8B, 0x8D, 0x8F, 0x91, 0x95: addClose(third - 1, at: offset)
    default: break
    }
  }

  private mutating func addOpen(_ kind: UInt8, at offset: Int) {
    if open.count == Self.openLimit { open.removeFirst() }
    open.append(marks.count)
    marks.append(Mark(offset: offset, kind: .open(kind)))
  }

  private mutating func addClose(_ kind: UInt8, at offset: Int) {
    defer { marks.append(Mark(offset: offset, kind: .close(kind))) }
    let place = open.lastIndex { index in
      if case .open(let opened) = marks[index].kind { opened == kind } else { false }
    }
    guard let place else { return }
    let opening = open[place]
    open.removeSubrange(place...)
    if offset - marks[opening].offset <= Self.bracketLimit {
      marks[opening].partner = marks.count
    }
  }

  private func bracketWidth(_ text: [UInt8], _ offset: Int) -> Int {
    text[offset] < 0x80 ? 1 : 3
  }

  // MARK: Ends

  /// 「…です。」 alone is a sentence when a new one begins behind it, not when と follows.
  private func endsQuotedSentence(
    _ text: [UInt8], opening: Int, behind: Int, start: Int, _ range: Range<Int>
  ) -> Bool {
    guard behind < range.upperBound, text[behind - 1] >= 0x80, behind - 6 > opening,
      text[(behind - 6)..<(behind - 3)].elementsEqual([0xE3, 0x80, 0x82])
    else { return false }
    guard text[start..<opening].allSatisfy({ $0 == 0x20 }) else { return false }
    return !Continuation.takesUp(text, from: behind, to: range.upperBound)
      && !Continuation.isHiraganaOrComma(text, at: behind)
  }

  /// Where the sentence ends that a mark closes; nil if it goes on.
  private func end(of mark: Mark, _ text: [UInt8], sentence: Int, _ range: Range<Int>) -> Int? {
    switch mark.kind {
    case .japaneseStop:
      return Continuation.endBehindStop(text, mark.offset + 3, range.upperBound)
    case .exclamation:
      return exclamationEnd(text, mark.offset, range)
    case .stop:
      return EnglishStop.end(text, mark.offset, sentence: sentence, range)
    case .open, .close:
      return nil
    }
  }

  private func exclamationEnd(_ text: [UInt8], _ offset: Int, _ range: Range<Int>) -> Int? {
    var end = offset + 1
    while end < range.upperBound && (text[end] == 0x21 || text[end] == 0x3F) { end += 1 }
    let isJapanese = offset > range.lowerBound && text[offset - 1] >= 0x80
    end = Continuation.skipClosers(text, end, range.upperBound)
    if end == range.upperBound { return end }
    if text[end] == 0x20 {
      let next = end + 1
      if next < range.upperBound && (0x61...0x7A).contains(text[next]) { return nil }
      return isJapanese && Continuation.takesUp(text, from: next, to: range.upperBound)
        ? nil : end
    }
    guard isJapanese, text[end] >= 0x80 else { return nil }
    if Continuation.takesUp(text, from: end, to: range.upperBound) { return nil }
    return Continuation.isComma(text, at: end) ? nil : end
  }
}
