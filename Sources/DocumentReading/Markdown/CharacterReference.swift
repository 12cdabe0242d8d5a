/// A character that HTML writes as `&name;` or `&#number;`.
struct CharacterReference {
  let utf8: [UInt8]
  /// Behind the semicolon.
  let end: Int

  private static let names: [String: UInt32] = [
    "amp": 0x26, "apos": 0x27, "copy": 0xA9, "emsp": 0x2003, "ensp": 0x2002, "gt": 0x3E,
    "hellip": 0x2026, "ldquo": 0x201C, "lsquo": 0x2018, "lt": 0x3C, "mdash": 0x2014,
    "middot": 0xB7, "nbsp": 0xA0, "ndash": 0x2013, "quot": 0x22, "rdquo": 0x201D,
    "reg": 0xAE, "rsquo": 0x2019, "sect": 0xA7, "times": 0xD7, "yen": 0xA5,
  ]

  init?(_ bytes: [UInt8], _ start: Int, _ limit: Int) {
    guard let close = bytes[start..<min(limit, start + 12)].firstIndex(of: 0x3B) else { return nil }
    let name = bytes[(start + 1)..<close]
    var value: UInt32?
    if name.first == 0x23 {
      let isHexadecimal = name.dropFirst().first.map { $0 | 0x20 == 0x78 } ?? false
      value = UInt32(
        String(decoding: name.dropFirst(isHexadecimal ? 2 : 1), as: UTF8.self),
        radix: isHexadecimal ? 16 : 10)
    } else {
      value = Self.names[String(decoding: name, as: UTF8.self)]
    }
    guard let value, let scalar = Unicode.Scalar(value), value != 0 else { return nil }
    var utf8: [UInt8] = []
    utf8.append(scalar: scalar.value)
    self.utf8 = utf8
    end = close + 1
  }
}
