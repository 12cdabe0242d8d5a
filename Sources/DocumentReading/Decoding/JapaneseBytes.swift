/// How well bytes read as one of the two eight-bit Japanese encodings.
struct JapaneseBytes {
  private(set) var firstInvalidOffset: Int?
  private(set) var invalidCount = 0
  /// Characters of more than one byte or half-width kana.
  private(set) var characterCount = 0
  private var points = 0

  /// From -1 for what no Japanese text holds to 1 for plain Japanese.
  var score: Double {
    characterCount == 0 ? 0 : Double(points) / Double(characterCount)
  }

  /// Reads as Shift_JIS with the vendor rows of CP932.
  init(shiftJIS bytes: [UInt8]) {
    var offset = 0
    while offset < bytes.count {
      let lead = bytes[offset]
      if lead < 0x80 {
        offset += 1
      } else if (0xA1...0xDF).contains(lead) {
        characterCount += 1
        points -= 1
        offset += 1
      } else if (0x81...0x9F).contains(lead) || (0xE0...0xFC).contains(lead),
        offset + 1 < bytes.count, bytes[offset + 1] >= 0x40, bytes[offset + 1] != 0x7F,
        bytes[offset + 1] <= 0xFC
      {
        characterCount += 1
        points += Self.points(shiftJISLead: lead, trail: bytes[offset + 1])
        offset += 2
      } else {
        invalid(offset)
        offset += 1
      }
    }
  }

  /// Reads as EUC-JP with half-width kana and the supplementary set.
  init(euc bytes: [UInt8]) {
    func isTrail(_ offset: Int) -> Bool {
      offset < bytes.count && (0xA1...0xFE).contains(bytes[offset])
    }
    var offset = 0
    while offset < bytes.count {
      let lead = bytes[offset]
      if lead < 0x80 {
        offset += 1
      } else if lead == 0x8E, isTrail(offset + 1), bytes[offset + 1] <= 0xDF {
        characterCount += 1
        offset += 2
      } else if lead == 0x8F, isTrail(offset + 1), isTrail(offset + 2) {
        characterCount += 1
        offset += 3
      } else if (0xA1...0xFE).contains(lead), isTrail(offset + 1) {
        characterCount += 1
        points += Self.points(row: Int(lead) - 0xA0)
        offset += 2
      } else {
        invalid(offset)
        offset += 1
      }
    }
  }

  private mutating func invalid(_ offset: Int) {
    invalidCount += 1
    if firstInvalidOffset == nil { firstInvalidOffset = offset }
  }

  /// Punctuation, kana and first-level kanji make up Japanese text; other rows hardly do.
  private static func points(row: Int) -> Int {
    switch row {
    case 1, 3, 4, 5, 16...47: 1
    case 13, 48...84: 0
    default: -1
    }
  }

  private static func points(shiftJISLead lead: UInt8, trail: UInt8) -> Int {
    let half = Int(lead) - (lead <= 0x9F ? 0x81 : 0xC1)
    return points(row: half * 2 + (trail >= 0x9F ? 2 : 1))
  }
}
