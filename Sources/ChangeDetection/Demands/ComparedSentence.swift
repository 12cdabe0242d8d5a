internal import Lexicon
internal import PolicyModel

/// A sentence as the rules for turned words look at it: in small letters, cut and counted once.
struct ComparedSentence {
  /// In the folded text.
  let range: Range<Int>
  /// In small letters, a curled apostrophe straight; as long as `range`.
  let bytes: [UInt8]
  let isDivided: Bool
  /// Of divided text, in the order of the sentence.
  let words: [Word]
  /// Where words deny, as offsets.
  let denials: [Int]
  /// What stands between quotation marks, as offsets.
  private let quoted: [Range<Int>]

  /// A word of divided text; its range is one of offsets.
  struct Word {
    let text: String
    let range: Range<Int>
  }

  init(_ view: EditionView, _ sentence: Int) {
    self.init(
      view.bytes(view.document.sentences[sentence].folded),
      isDivided: view.document.language == .english)
  }

  init(_ text: ArraySlice<UInt8>, isDivided: Bool) {
    range = text.indices
    bytes = text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    self.isDivided = isDivided
    words = isDivided ? Self.words(in: bytes) : []
    denials = isDivided ? Self.denials(among: words, in: bytes) : Self.denials(in: bytes)
    quoted = Self.quotations(in: bytes)
  }

  /// The offset of a place of the folded text.
  func offset(_ place: Int) -> Int { place - range.lowerBound }

  /// Offsets as a range of the folded text.
  func folded(_ offsets: Range<Int>) -> Range<Int> {
    offsets.lowerBound + range.lowerBound..<offsets.upperBound + range.lowerBound
  }

  func offsets(_ range: Range<Int>) -> Range<Int> {
    offset(range.lowerBound)..<offset(range.upperBound)
  }

  func text(_ offsets: Range<Int>) -> String { String(decoding: bytes[offsets], as: UTF8.self) }

  func isQuoted(_ offset: Int) -> Bool { quoted.contains { $0.contains(offset) } }

  /// The words of divided text that lie in a stretch.
  func words(in offsets: Range<Int>) -> ArraySlice<Word> {
    let first = words.firstIndex { $0.range.lowerBound >= offsets.lowerBound } ?? words.endIndex
    let last =
      words[first...].firstIndex { $0.range.upperBound > offsets.upperBound } ?? words.endIndex
    return words[first..<last]
  }

  /// Whether an odd number of its words denies.
  var denies: Bool { denials.count % 2 == 1 }

  /// Whether an odd number of words denies outside of a stretch.
  func deniesOutside(of offsets: Range<Int>) -> Bool {
    denials.count { !offsets.contains($0) } % 2 == 1
  }

  /// Whether one of some words stands in it, besides a stretch.
  func holds(anyOf words: [String], besides offsets: Range<Int> = 0..<0) -> Bool {
    let before = String(decoding: bytes[..<offsets.lowerBound], as: UTF8.self)
    let behind = String(decoding: bytes[offsets.upperBound...], as: UTF8.self)
    return words.contains { before.contains($0) || behind.contains($0) }
  }

  /// What stands behind a stretch, without a closing form that lays down what was said: 公開しない⟦ものとする⟧.
  func restBehind(_ offsets: Range<Int>) -> ArraySlice<UInt8> {
    let rest = bytes[offsets.upperBound...]
    let form = ScaleContext.settling.longest(
      in: bytes, from: offsets.upperBound, to: bytes.count)
    return form.row < 0 ? rest : rest[form.end...]
  }

  // MARK: Cutting

  private static func words(in bytes: [UInt8]) -> [Word] {
    var words: [Word] = []
    var place = 0
    while place < bytes.count {
      guard let length = sign(bytes, at: place) else {
        place += 1
        continue
      }
      let start = place
      place += length
      while let next = sign(bytes, at: place) { place += next }
      words.append(
        Word(
          text: String(decoding: bytes[start..<place], as: UTF8.self).replacingBytes(
            of: "\u{2019}", with: "'"),
          range: start..<place))
    }
    return words
  }

  /// How many bytes a sign of a word has; nil for what parts words.
  private static func sign(_ bytes: [UInt8], at place: Int) -> Int? {
    guard place < bytes.count else { return nil }
    let byte = bytes[place]
    if byte < 0x80 {
      return (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x27 ? 1 : nil
    }
    // Dashes and quotation marks begin with E2, spaces and signs of money with C2.
    if byte == 0xE2 { return isApostrophe(bytes, at: place) ? 3 : nil }
    guard byte > 0xC2 else { return nil }
    return min(bytes.count - place, byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2)
  }

  private static func isApostrophe(_ bytes: [UInt8], at place: Int) -> Bool {
    place + 2 < bytes.count && bytes[place] == 0xE2 && bytes[place + 1] == 0x80
      && bytes[place + 2] == 0x99
  }

  private static func denials(among words: [Word], in bytes: [UInt8]) -> [Int] {
    words.indices.compactMap { index in
      let end = words[index].range.upperBound
      // "no-fault evictions" names them.
      guard DenialWords.english.contains(words[index].text),
        end >= bytes.count || bytes[end] != 0x2D
      else { return nil }
      // Not *only*, no *later* than.
      let isLimited = index + 1 < words.count && ScaleContext.limits.contains(words[index + 1].text)
      return isLimited ? nil : words[index].range.lowerBound
    }
  }

  private static func denials(in bytes: [UInt8]) -> [Int] {
    var denials: [Int] = []
    var place = 0
    while place < bytes.count {
      guard DenialWords.japanese.trie.signs.mayBegin(in: bytes, at: place, to: bytes.count),
        case let found = DenialWords.japanese.trie.longest(in: bytes, from: place, to: bytes.count),
        found.row >= 0
      else {
        place += 1
        continue
      }
      if DenialWords.japanese.rows[found.row] { denials.append(place) }
      place = found.end
    }
    return denials
  }

  private static func quotations(in bytes: [UInt8]) -> [Range<Int>] {
    var quoted: [Range<Int>] = []
    var start: Int?
    var place = 0
    while place < bytes.count {
      if bytes[place] == 0x22 {
        if let first = start {
          quoted.append(first..<place)
          start = nil
        } else {
          start = place
        }
      } else if place + 2 < bytes.count, bytes[place] >= 0xE2 {
        let mark = (bytes[place], bytes[place + 1], bytes[place + 2])
        if mark == (0xE3, 0x80, 0x8C) || mark == (0xE3, 0x80, 0x8E) || mark == (0xE2, 0x80, 0x9C) {
          start = place
        } else if mark == (0xE3, 0x80, 0x8D) || mark == (0xE3, 0x80, 0x8F)
          || mark == (0xE2, 0x80, 0x9D)
        {
          if let first = start { quoted.append(first..<place) }
          start = nil
        }
      }
      place += 1
    }
    return quoted
  }
}
