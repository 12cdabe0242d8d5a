/// UTF-16 to UTF-8, strictly: a lone surrogate or a cut unit is an error.
enum UTF16Decoding {
  static func utf8(of bytes: [UInt8], from start: Int, isBigEndian: Bool) throws(ReadingError)
    -> [UInt8]
  {
    let name = isBigEndian ? "UTF-16BE" : "UTF-16LE"
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 2)
    func unit(_ offset: Int) -> UInt32 {
      let low = UInt32(bytes[offset + (isBigEndian ? 1 : 0)])
      return low | UInt32(bytes[offset + (isBigEndian ? 0 : 1)]) << 8
    }
    var offset = start
    while offset + 1 < bytes.count {
      var scalar = unit(offset)
      var width = 2
      if (0xD800..<0xDC00).contains(scalar), offset + 3 < bytes.count,
        (0xDC00..<0xE000).contains(unit(offset + 2))
      {
        scalar = 0x10000 + (scalar - 0xD800) << 10 + (unit(offset + 2) - 0xDC00)
        width = 4
      }
      guard let valid = Unicode.Scalar(scalar) else {
        throw .undecodable(encoding: name, offset: offset)
      }
      if scalar == 0 { throw .binary(offset: offset) }
      utf8.append(scalar: valid.value)
      offset += width
    }
    if offset < bytes.count { throw .undecodable(encoding: name, offset: offset) }
    return utf8
  }

  /// The wide encoding that bytes with NULs look like, if the NULs stand at regular places.
  static func unmarkedGuess(_ bytes: [UInt8]) -> String? {
    var zeros: [Int] = [0, 0, 0, 0]
    let sample = min(bytes.count, 4096) & ~3
    guard sample >= 4 else {
      guard bytes.count >= 2 else { return nil }
      return bytes[0] == 0 ? "UTF-16BE" : bytes[1] == 0 ? "UTF-16LE" : nil
    }
    for offset in 0..<sample where bytes[offset] == 0 { zeros[offset & 3] += 1 }
    let quarter = sample / 4
    if zeros[0] >= quarter - 1 && zeros[1] > quarter * 9 / 10 && zeros[3] == 0 {
      return "UTF-32BE"
    }
    if zeros[3] >= quarter - 1 && zeros[2] > quarter * 9 / 10 && zeros[0] == 0 {
      return "UTF-32LE"
    }
    // A text in UTF-16 has line ends and spaces whose high byte is zero, and never a zero low byte.
    if zeros[1] + zeros[3] == 0 && zeros[0] + zeros[2] > 0 && isText(bytes, isBigEndian: true) {
      return "UTF-16BE"
    }
    if zeros[0] + zeros[2] == 0 && zeros[1] + zeros[3] > 0 && isText(bytes, isBigEndian: false) {
      return "UTF-16LE"
    }
    return nil
  }

  private static func isText(_ bytes: [UInt8], isBigEndian: Bool) -> Bool {
    let sample = Array(bytes.prefix(4096 & ~3))
    guard let utf8 = try? utf8(of: sample, from: 0, isBigEndian: isBigEndian) else { return false }
    return !utf8.contains { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
  }
}
