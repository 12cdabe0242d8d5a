internal import Lexicon
internal import PolicyModel

/// The whole name of an office or of who holds it, whichever of its signs an edit cut: ⟦文学部⟧長.
struct OfficeName {
  let name: String
  /// In the folded text.
  let range: Range<Int>

  /// nil where an edit stands in no name of an office.
  init?(around edit: Range<Int>, of sentence: Int, in view: EditionView) {
    let bounds = view.document.sentences[sentence].folded
    let bytes = view.document.folded.utf8
    var (start, end) = (edit.lowerBound, edit.upperBound)
    while start - 3 >= bounds.lowerBound, Self.isOfNames(bytes, at: start - 3) { start -= 3 }
    while end + 3 <= bounds.upperBound, Self.isOfNames(bytes, at: end) { end += 3 }
    self.init(named: view.words(start..<end), at: start..<end)
  }

  init?(named name: String, at range: Range<Int>) {
    guard RuleWords.offices.contains(where: { name.hasSuffix($0) }),
      !RuleWords.noOffices.contains(where: { name.hasSuffix($0) })
    else { return nil }
    (self.name, self.range) = (name, range)
  }

  /// Whether another holds it: 「市長」 and 「みどり市長」 are one, and so are 「総務課」 and 「総務課長」 to
  /// whoever writes there; 「理事長」 and 「⟦副⟧理事長」 are two.
  func isOther(than other: OfficeName) -> Bool {
    Self.areOther(name, other.name)
  }

  static func areOther(_ a: String, _ b: String) -> Bool {
    let (short, long) = a.utf8.count <= b.utf8.count ? (a, b) : (b, a)
    if short == long { return false }
    if long.hasSuffix(short) {
      let head = long.dropLast(short.count)
      return RuleWords.deputies.contains { head.hasSuffix($0) }
    }
    if long.hasPrefix(short) {
      let tail = long.dropFirst(short.count)
      return RuleWords.deputies.contains { tail.hasPrefix($0) }
    }
    return true
  }

  /// Kanji and katakana.
  private static func isOfNames(_ bytes: [UInt8], at place: Int) -> Bool {
    guard place + 2 < bytes.count, bytes[place] >= 0xE3 else { return false }
    let value =
      UInt32(bytes[place] & 0x0F) << 12 | UInt32(bytes[place + 1] & 0x3F) << 6
      | UInt32(bytes[place + 2] & 0x3F)
    return (0x3400...0x9FFF).contains(value) || (0x30A1...0x30FA).contains(value)
      || value == 0x30FC || value == 0x3005
  }
}
