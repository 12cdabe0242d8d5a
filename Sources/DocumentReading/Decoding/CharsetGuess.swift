/// Which of the older encodings bytes are that are not UTF-8.
///
/// Every candidate is read strictly, byte for byte; the share of hiragana and of common
/// characters decides between those that can be read, and the detector between close ones.
enum CharsetGuess {
  case encoding(String, isDoubtful: Bool)
  /// UTF-8 with a few bad bytes: nothing else reads better.
  case damagedUTF8
  case damaged(String, offset: Int)
  case binary(offset: Int)

  init(_ bytes: [UInt8], firstInvalidUTF8: Int) {
    if let offset = Self.firstControl(in: bytes) {
      self = .binary(offset: offset)
      return
    }
    if Self.isMostlyUTF8(bytes) {
      self = .damagedUTF8
      return
    }
    let shiftJIS = JapaneseBytes(shiftJIS: bytes)
    let euc = JapaneseBytes(euc: bytes)
    let detected = CharsetDetector.name(of: bytes)
    switch (shiftJIS.firstInvalidOffset, euc.firstInvalidOffset) {
    case (nil, nil):
      let difference = shiftJIS.score - euc.score
      let name = difference > 0 ? "CP932" : "EUC-JP"
      let agrees = detected.map { Self.names(name, $0) } ?? false
      self = .encoding(name, isDoubtful: abs(difference) < 0.2 && !agrees || bytes.count < 24)
    case (nil, _) where shiftJIS.score > 0.2:
      self = .encoding("CP932", isDoubtful: shiftJIS.score < 0.4)
    case (_, nil) where euc.score > 0.2:
      self = .encoding("EUC-JP", isDoubtful: euc.score < 0.4)
    default:
      self = Self.other(
        bytes, detected: detected, shiftJIS: shiftJIS, euc: euc, firstInvalidUTF8: firstInvalidUTF8)
    }
  }

  /// Neither can be read to the end: the one that reads nearly all of it is damaged; otherwise
  /// the detector's word is taken with doubt.
  private static func other(
    _ bytes: [UInt8], detected: String?, shiftJIS: JapaneseBytes, euc: JapaneseBytes,
    firstInvalidUTF8: Int
  ) -> CharsetGuess {
    for (candidate, name) in [(shiftJIS, "CP932"), (euc, "EUC-JP")] {
      guard let offset = candidate.firstInvalidOffset else { continue }
      if candidate.score > 0.5 && candidate.invalidCount * 50 < candidate.characterCount + 50 {
        return .damaged(name, offset: offset)
      }
    }
    if let detected, detected != "ASCII", detected != "UTF-8", !detected.hasPrefix("UTF-"),
      hasBlanks(bytes), let converter = CharsetConverter(from: detected),
      (try? converter.convert(bytes, named: detected)) != nil
    {
      return .encoding(detected, isDoubtful: true)
    }
    let widest = max(shiftJIS.firstInvalidOffset ?? 0, euc.firstInvalidOffset ?? 0)
    return widest > firstInvalidUTF8 + 64
      ? .damaged(
        (shiftJIS.firstInvalidOffset ?? 0) >= (euc.firstInvalidOffset ?? 0) ? "CP932" : "EUC-JP",
        offset: widest)
      : .damagedUTF8
  }

  /// Whether one byte in a hundred is a blank or line end, as in every text of words; nearly
  /// all bytes are letters of some single-byte encoding, so that the detector believes anything.
  private static func hasBlanks(_ bytes: [UInt8]) -> Bool {
    bytes.count { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D } * 100 >= bytes.count
  }

  private static func names(_ name: String, _ detected: String) -> Bool {
    switch name {
    case "CP932": detected == "SHIFT_JIS" || detected == "CP932"
    default: detected == name
    }
  }

  /// More valid multi-byte sequences than twenty times the bad bytes.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    var valid = 0
    var invalid = 0
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        offset += 1
        continue
      }
      let width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      let isWhole =
        byte >= 0xC2 && byte < 0xF5 && offset + width <= bytes.count
        && bytes[(offset + 1)..<(offset + width)].allSatisfy { $0 & 0xC0 == 0x80 }
      if isWhole {
        valid += 1
        offset += width
      } else {
        invalid += 1
        offset += 1
      }
    }
    return valid >= 2 && valid > invalid * 4
  }

  /// Control characters that no text has.
  private static func firstControl(in bytes: [UInt8]) -> Int? {
    var count = 0
    var first: Int?
    for (offset, byte) in bytes.enumerated()
    where byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D && byte != 0x0C
      && byte != 0x0B && byte != 0x1B
    {
      count += 1
      first = first ?? offset
    }
    return count * 100 > bytes.count ? first : nil
  }
}
