internal import PolicyModel

/// Compares how two sentences of equal folded words are written.
struct NotationComparing {
  let comparison: Comparison
  let explained: ExplainedWords

  init(_ comparison: Comparison, explained: ExplainedWords) {
    self.comparison = comparison
    self.explained = explained
  }

  /// The notation change of a pair, its figures left to their own changes; nil for none.
  func change(_ link: Int, _ oldSentence: Int, _ newSentence: Int) -> Change? {
    let a = comparison.old.document.sentences[oldSentence]
    let b = comparison.new.document.sentences[newSentence]
    guard let kind = kind(link, a, b) ?? spacing(a, b) else { return nil }
    let old = comparison.old.excerpt(sentence: oldSentence)
    let new = comparison.new.excerpt(sentence: newSentence)
    return Change(
      id: "", matter: .notation(kind), subject: "", section: new.section, old: old, new: new,
      because: Change.Because(rule: "equal-words"), significance: 0.02)
  }

  private func kind(_ link: Int, _ a: Sentence, _ b: Sentence) -> Change.NotationChange? {
    let oldSource = comparison.old.document.text.utf8[a.span.range]
    let newSource = comparison.new.document.text.utf8[b.span.range]
    if oldSource == newSource { return nil }
    let told = explained.old[link] ?? []
    let old = visible(a.folded, in: comparison.old, without: told)
    let new = visible(b.folded, in: comparison.new, without: explained.new[link] ?? [])
    if let kind = NotationOfWords.kind(old: old, new: new) { return kind }
    if Self.closed(oldSource) == Self.closed(newSource) { return .whitespace }
    return told.isEmpty && LinkTargets.differ(oldSource, newSource) ? .link : nil
  }

  /// Without the spaces between a digit and a Japanese character, which folding leaves out.
  private static func closed(_ source: ArraySlice<UInt8>) -> [UInt8] {
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) || byte == 0x25 }
    return source.indices.filter { index in
      guard source[index] == 0x20, index > source.startIndex, index + 1 < source.endIndex else {
        return true
      }
      let (before, behind) = (source[index - 1], source[index + 1])
      return !(isDigit(before) && behind >= 0x80 || isDigit(behind) && before >= 0x80)
    }.map { source[$0] }
  }

  /// A sentence as the source writes it, told stretches left out.
  private func visible(
    _ sentence: Range<Int>, in view: EditionView, without told: [Range<Int>]
  ) -> String {
    EditionView.stretches(
      of: sentence, without: told.sorted { $0.lowerBound < $1.lowerBound }
    ).map(view.visible).joined()
  }

  /// Spaces before and behind a sentence in its line of running text.
  private func spacing(_ a: Sentence, _ b: Sentence) -> Change.NotationChange? {
    guard comparison.old.edition.provenance.format == "text",
      comparison.new.edition.provenance.format == "text"
    else { return nil }
    let old = comparison.old.document.text.utf8
    let new = comparison.new.document.text.utf8
    let isSame =
      old[Self.margin(before: a.span, old)] == new[Self.margin(before: b.span, new)]
      && old[Self.margin(behind: a.span, old)] == new[Self.margin(behind: b.span, new)]
    return isSame ? nil : .whitespace
  }

  /// The spaces that a line begins with, before its first sentence.
  private static func margin(before span: SourceSpan, _ text: [UInt8]) -> Range<Int> {
    var start = span.start
    while let count = spaceCount(endingAt: start, text) { start -= count }
    let startsLine = start == 0 || text[start - 1] == 0x0A || text[start - 1] == 0x0D
    return startsLine ? start..<span.start : span.start..<span.start
  }

  /// The spaces that a line ends with, behind its last sentence.
  private static func margin(behind span: SourceSpan, _ text: [UInt8]) -> Range<Int> {
    var end = span.end
    while let count = spaceCount(startingAt: end, text) { end += count }
    let endsLine = end == text.count || text[end] == 0x0A || text[end] == 0x0D
    return endsLine ? span.end..<end : span.end..<span.end
  }

  private static func spaceCount(endingAt end: Int, _ text: [UInt8]) -> Int? {
    guard end > 0 else { return nil }
    if text[end - 1] == 0x20 || text[end - 1] == 0x09 { return 1 }
    return end >= 3 && text[end - 3] == 0xE3 && text[end - 2] == 0x80 && text[end - 1] == 0x80
      ? 3 : nil
  }

  private static func spaceCount(startingAt start: Int, _ text: [UInt8]) -> Int? {
    guard start < text.count else { return nil }
    if text[start] == 0x20 || text[start] == 0x09 { return 1 }
    return start + 3 <= text.count && text[start] == 0xE3 && text[start + 1] == 0x80
      && text[start + 2] == 0x80 ? 3 : nil
  }
}

/// Tells whether two stretches of markup link to different places.
enum LinkTargets {
  static func differ(_ old: ArraySlice<UInt8>, _ new: ArraySlice<UInt8>) -> Bool {
    targets(old) != targets(new)
  }

  /// What stands in the brackets of Markdown links and in `href`.
  private static func targets(_ bytes: ArraySlice<UInt8>) -> [[UInt8]] {
    var found: [[UInt8]] = []
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      if bytes[index] == 0x5D && bytes[index + 1] == 0x28 {
        let rest = bytes[(index + 2)...]
        found.append(Array(rest.prefix { $0 != 0x29 }))
      } else if bytes[index...].starts(with: Array("href=\"".utf8)) {
        found.append(Array(bytes[(index + 6)...].prefix { $0 != 0x22 }))
      }
      index += 1
    }
    return found
  }
}
