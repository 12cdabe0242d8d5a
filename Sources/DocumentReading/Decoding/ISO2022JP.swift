/// ISO-2022-JP, whose escapes switch between ASCII and Japanese sets.
///
/// The bytes are moved into EUC-JP, which reads the vendor rows (①, ㈱) that strict ISO-2022-JP
/// refuses, and which has an offset for every error.
enum ISO2022JP {
  /// Where stretches of the EUC bytes began in the bytes received.
  struct Offsets {
    var pairs: [(euc: Int, source: Int)] = []

    func offset(of euc: Int) -> Int {
      guard let pair = pairs.last(where: { $0.euc <= euc }) else { return euc }
      return pair.source + (euc - pair.euc)
    }
  }

  private enum Set {
    case ascii, kana, double
  }

  /// Whether the bytes are seven-bit and hold an escape to a Japanese set.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    guard let escape = bytes.firstIndex(of: 0x1B), escape + 2 < bytes.count else { return false }
    guard !bytes.contains(where: { $0 >= 0x80 }) else { return false }
    return switch (bytes[escape + 1], bytes[escape + 2]) {
    case (0x24, 0x40), (0x24, 0x42), (0x28, 0x4A), (0x28, 0x49): true
    default: false
    }
  }

  static func eucBytes(of bytes: [UInt8]) throws(ReadingError) -> ([UInt8], Offsets) {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var offsets = Offsets(pairs: [(0, 0)])
    var set = Set.ascii
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == 0x1B {
        guard offset + 2 < bytes.count else { throw error(offset) }
        switch (bytes[offset + 1], bytes[offset + 2]) {
        case (0x28, 0x42), (0x28, 0x4A): set = .ascii
        case (0x28, 0x49): set = .kana
        case (0x24, 0x40), (0x24, 0x42): set = .double
        default: throw error(offset)
        }
        offset += 3
        offsets.pairs.append((out.count, offset))
        continue
      }
      guard byte < 0x80 else { throw error(offset) }
      if set == .ascii || byte <= 0x20 {
        // An escape left open at a line's end is closed there, as mail programs do.
        if byte == 0x0A || byte == 0x0D { set = .ascii }
        out.append(byte)
        offset += 1
      } else if set == .kana {
        out.append(contentsOf: [0x8E, byte | 0x80])
        offset += 1
        offsets.pairs.append((out.count, offset))
      } else {
        guard offset + 1 < bytes.count, bytes[offset + 1] > 0x20, bytes[offset + 1] < 0x7F
        else { throw error(offset) }
        out.append(contentsOf: [byte | 0x80, bytes[offset + 1] | 0x80])
        offset += 2
      }
    }
    return (out, offsets)
  }

  private static func error(_ offset: Int) -> ReadingError {
    .undecodable(encoding: "ISO-2022-JP", offset: offset)
  }
}
