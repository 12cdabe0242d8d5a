/// A table of contents: lines that come again as the headings they announce.
struct ContentsList {
  private static let titles = ["目次", "もくじ", "contents", "table of contents"].map { Array($0.utf8) }
  /// Entries beyond which a table of contents is not looked for.
  private static let entryLimit = 1000

  private let bytes: [UInt8]
  private let groups: [LineGroup]

  init(_ bytes: [UInt8], _ groups: [LineGroup]) {
    self.bytes = bytes
    self.groups = groups
  }

  /// Makes the entries items, so that each section is there once.
  func name(_ roles: inout [LineRole]) {
    guard let title = groups.prefix(200).indices.first(where: { isTitle(groups[$0]) }),
      title + 2 < groups.count, let end = end(from: title + 1)
    else { return }
    roles[title] = .paragraph
    for index in (title + 1)..<end where roles[index] != .rule { roles[index] = .item }
  }

  /// Where the words of a contents entry end, before its leaders and page number:
  /// 第１　計画の趣旨・・・・・１. Nil for any other line.
  static func wordsEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var end = range.upperBound
    var digits = 0
    while let scalar = lastScalar(bytes, range.lowerBound..<end), isPage(scalar.value) {
      if !InvisibleCharacters.isSpace(scalar.value) { digits += 1 }
      end = scalar.start
    }
    guard (1...5).contains(digits) else { return nil }
    var leaders = 0
    while let scalar = lastScalar(bytes, range.lowerBound..<end),
      isLeader(scalar.value) || InvisibleCharacters.isSpace(scalar.value)
    {
      leaders += scalar.value == 0x2026 ? 3 : isLeader(scalar.value) ? 1 : 0
      end = scalar.start
    }
    return leaders >= 3 && end > range.lowerBound ? end : nil
  }

  private static func lastScalar(
    _ bytes: [UInt8], _ range: Range<Int>
  ) -> (value: UInt32, start: Int)? {
    guard !range.isEmpty else { return nil }
    var start = range.upperBound - 1
    while start > range.lowerBound && bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return (DecodedScalar(bytes.span, at: start).value, start)
  }

  private static func isPage(_ scalar: UInt32) -> Bool {
    (0x30...0x39).contains(scalar) || (0xFF10...0xFF19).contains(scalar)
      || InvisibleCharacters.isSpace(scalar)
  }

  private static func isLeader(_ scalar: UInt32) -> Bool {
    [0x2E, 0xB7, 0x2022, 0x2025, 0x2026, 0x22EF, 0x30FB, 0xFF0E, 0xFF65].contains(scalar)
  }

  private func isTitle(_ group: LineGroup) -> Bool {
    guard group.isSingle, group.span.count <= 40 else { return false }
    let words = FoldedWords.bytes(of: bytes, group.span).compactMap { byte in
      byte == 0x20 ? nil : (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
    }
    return Self.titles.contains { $0.filter { $0 != 0x20 } == words }
  }

  /// Where the first entry comes again, as the first heading of the text.
  private func end(from first: Int) -> Int? {
    let key = key(of: groups[first])
    guard !key.isEmpty else { return nil }
    let last = min(groups.count, first + Self.entryLimit)
    for index in (first + 1)..<max(first + 1, last) {
      if groups[index].ending == .stopped && groups[index].span.count > 120 { return nil }
      let other = self.key(of: groups[index])
      if other == key || Self.begins(key, other) { return index }
    }
    return nil
  }

  /// Words without the dots and page number at their end.
  private func key(of group: LineGroup) -> [UInt8] {
    var words = FoldedWords.bytes(of: bytes, group.first)
    while let last = words.last, last == 0x20 || last == 0x2E || (0x30...0x39).contains(last) {
      words.removeLast()
    }
    while words.suffix(3).elementsEqual("…".utf8) || words.suffix(3).elementsEqual("・".utf8) {
      words.removeLast(3)
    }
    while words.last == 0x20 { words.removeLast() }
    return words
  }

  /// 第１章　総則 for 第１章　総則（第１条―第６条）.
  private static func begins(_ entry: [UInt8], _ heading: [UInt8]) -> Bool {
    heading.count >= 6 && entry.count > heading.count && entry.starts(with: heading)
      && (entry[heading.count] == 0x28 || entry[heading.count] == 0x20)
  }
}
