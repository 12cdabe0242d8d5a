/// One code point and its length in UTF-8.
struct DecodedScalar {
  var value: UInt32
  var utf8Count: Int

  /// Reads the code point that begins at an offset of valid UTF-8.
  @inline(__always)
  init(_ bytes: borrowing Span<UInt8>, at offset: Int) {
    let lead = bytes[offset]
    if lead < 0x80 {
      self.init(value: UInt32(lead), utf8Count: 1)
    } else if lead < 0xE0 {
      let value = UInt32(lead & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F)
      self.init(value: value, utf8Count: 2)
    } else if lead < 0xF0 {
      let value =
        UInt32(lead & 0x0F) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6
        | UInt32(bytes[offset + 2] & 0x3F)
      self.init(value: value, utf8Count: 3)
    } else {
      let high = UInt32(lead & 0x07) << 18 | UInt32(bytes[offset + 1] & 0x3F) << 12
      let low = UInt32(bytes[offset + 2] & 0x3F) << 6 | UInt32(bytes[offset + 3] & 0x3F)
      self.init(value: high | low, utf8Count: 4)
    }
  }

  private init(value: UInt32, utf8Count: Int) {
    self.value = value
    self.utf8Count = utf8Count
  }
}

extension [UInt8] {
  /// Appends a code point as UTF-8.
  mutating func append(scalar: UInt32) {
    switch scalar {
    case 0..<0x80:
      append(UInt8(scalar))
    case 0x80..<0x800:
      append(UInt8(0xC0 | scalar >> 6))
      append(UInt8(0x80 | scalar & 0x3F))
    case 0x800..<0x10000:
      append(UInt8(0xE0 | scalar >> 12))
      append(UInt8(0x80 | scalar >> 6 & 0x3F))
      append(UInt8(0x80 | scalar & 0x3F))
    default:
      append(UInt8(0xF0 | scalar >> 18 & 0x07))
      append(UInt8(0x80 | scalar >> 12 & 0x3F))
      append(UInt8(0x80 | scalar >> 6 & 0x3F))
      append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
