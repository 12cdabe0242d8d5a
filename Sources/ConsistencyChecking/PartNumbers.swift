internal import Lexicon
internal import PolicyModel

/// Parts of a document named by number: 別表第3, 図2, Section 4.
struct PartNumber {
  /// The class of part: 別表, Section.
  let part: String
  /// Its number in ASCII: `3`, `4.2`, `B`.
  let number: String
  let isSection: Bool
  /// The whole reference in the folded text.
  let range: Range<Int>
}

/// Reads the numbered parts that a stretch of text names.
struct PartNumberReader {
  private let rows: [(row: ReferenceWords.Row, before: [UInt8], behind: [UInt8])]
  private let isEnglish: Bool

  init(isEnglish: Bool) {
    self.isEnglish = isEnglish
    let table = isEnglish ? ReferenceWords.english : ReferenceWords.japanese
    rows = table.map { ($0, Array($0.before.utf8), Array($0.behind.utf8)) }
  }

  /// All parts named in a range, in reading order; of two rows at one place the longer wins.
  func parts(in utf8: [UInt8], _ range: Range<Int>) -> [PartNumber] {
    var parts: [PartNumber] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      if mayBegin(at: offset, in: utf8, range.upperBound),
        let part = part(at: offset, in: utf8, range.upperBound)
      {
        parts.append(part)
        offset = part.range.upperBound
      } else {
        offset += 1
      }
    }
    return parts
  }

  private func mayBegin(at offset: Int, in utf8: [UInt8], _ limit: Int) -> Bool {
    isEnglish
      ? ReferenceWords.englishLeads.longest(in: utf8, from: offset, to: limit).row >= 0
      : ReferenceWords.japaneseLeads.longest(in: utf8, from: offset, to: limit).row >= 0
  }

  private func part(at offset: Int, in utf8: [UInt8], _ limit: Int) -> PartNumber? {
    for (row, before, behind) in rows {
      let end = offset + before.count
      guard end < limit, utf8[offset..<end].elementsEqual(before) else { continue }
      var position = end
      let number: String?
      if isEnglish {
        guard offset == 0 || !Self.isLetter(utf8[offset - 1]) else { return nil }
        number = Self.englishNumber(utf8, &position, limit)
      } else {
        guard !Self.isNounSign(before: offset, in: utf8) || before.count > 3 else { return nil }
        number = KanjiCount.read(utf8, &position, limit).map(String.init)
      }
      guard let number, position + behind.count <= limit,
        utf8[position..<position + behind.count].elementsEqual(behind),
        isEnglish || !behind.isEmpty || !Self.isCounter(at: position, in: utf8, limit)
      else { continue }
      return PartNumber(
        part: row.name, number: number, isSection: row.isSection,
        range: offset..<position + behind.count)
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// 4, 4.2, 12(a) gives 12; B alone.
  private static func englishNumber(
    _ utf8: [UInt8], _ position: inout Int, _ limit: Int
  ) -> String? {
    let start = position
    while position < limit, (0x30...0x39).contains(utf8[position]) || utf8[position] == 0x2E {
      position += 1
    }
    while position > start, utf8[position - 1] == 0x2E { position -= 1 }
    if position == start, position < limit, (0x41...0x5A).contains(utf8[position]),
      position + 1 >= limit || !isLetter(utf8[position + 1])
    {
      position += 1
    }
    guard position > start else { return nil }
    return String(decoding: utf8[start..<position], as: UTF8.self)
  }

  /// 地図3, 代表2: the sign belongs to the word before it.
  private static func isNounSign(before offset: Int, in utf8: [UInt8]) -> Bool {
    guard offset >= 3 else { return false }
    switch (utf8[offset - 3], utf8[offset - 2]) {
    case (0xE4, 0xB8...0xBF), (0xE5...0xE9, _), (0xE3, 0x82...0x83): return true
    default: return false
    }
  }

  /// 表3枚, 図2点: a kanji or a decimal point behind the number counts things.
  private static func isCounter(at position: Int, in utf8: [UInt8], _ limit: Int) -> Bool {
    guard position < limit else { return false }
    if utf8[position] == 0x2E || utf8[position] == 0x25 || utf8[position] == 0x2C { return true }
    guard position + 2 < limit else { return false }
    switch (utf8[position], utf8[position + 1]) {
    case (0xE4, 0xB8...0xBF), (0xE5...0xE9, _): return true
    // つ, か所, ヶ所, カ所.
    case (0xE3, 0x81) where utf8[position + 2] == 0xA4: return true
    case (0xE3, 0x83) where utf8[position + 2] == 0xB6: return true
    default: return false
    }
  }
}
