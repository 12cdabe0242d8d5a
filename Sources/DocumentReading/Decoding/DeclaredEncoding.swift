/// The encoding that a page names in its head.
enum DeclaredEncoding {
  /// The value behind the first `charset=` within the first 2 KB.
  static func name(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(2048).map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    let key = Array("charset=".utf8)
    var index = 0
    while index + key.count < head.count {
      guard head[index] == key[0], head[index...].starts(with: key) else {
        index += 1
        continue
      }
      let value = head[(index + key.count)...].drop { $0 == 0x22 || $0 == 0x27 || $0 == 0x20 }
      let name = value.prefix { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
          || byte == 0x5F
      }
      return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
    }
    return nil
  }
}
