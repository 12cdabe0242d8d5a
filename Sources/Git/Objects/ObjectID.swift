internal import CLibgit2

/// The SHA-1 name of a git object.
package struct ObjectID: Hashable, Sendable, Comparable, CustomStringConvertible {
  private let high: UInt64
  private let middle: UInt64
  private let low: UInt32

  /// The name that stands for "no object".
  package static let zero = ObjectID(high: 0, middle: 0, low: 0)
  /// Length in bytes.
  package static let byteCount = 20

  private init(high: UInt64, middle: UInt64, low: UInt32) {
    self.high = high
    self.middle = middle
    self.low = low
  }

  /// Takes 20 bytes; nil for another number of them.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Self.byteCount else { return nil }
    var words: (UInt64, UInt64, UInt64) = (0, 0, 0)
    for (index, byte) in bytes.enumerated() {
      switch index / 8 {
      case 0: words.0 = words.0 << 8 | UInt64(byte)
      case 1: words.1 = words.1 << 8 | UInt64(byte)
      default: words.2 = words.2 << 8 | UInt64(byte)
      }
    }
    self.init(high: words.0, middle: words.1, low: UInt32(words.2))
  }

  /// Takes 40 hexadecimal digits.
  package init?(hex: some StringProtocol) {
    self.init(hexDigits: Array(hex.utf8))
  }

  /// Takes 40 hexadecimal digits as ASCII.
  package init?(hexDigits digits: some Collection<UInt8>) {
    guard digits.count == 40 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(20)
    var half: UInt8?
    for digit in digits {
      let value: UInt8
      switch digit {
      case 0x30...0x39: value = digit - 0x30
      case 0x61...0x66: value = digit - 0x61 + 10
      case 0x41...0x46: value = digit - 0x41 + 10
      default: return nil
      }
      if let first = half {
        bytes.append(first << 4 | value)
        half = nil
      } else {
        half = value
      }
    }
    self.init(bytes: bytes)
  }

  init(_ id: git_oid) {
    var id = id
    self = unsafe withUnsafeBytes(of: &id.id) { bytes in
      unsafe ObjectID(
        high: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)),
        middle: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)),
        low: UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: 16, as: UInt32.self)))
    }
  }

  var oid: git_oid {
    var id = git_oid()
    unsafe withUnsafeMutableBytes(of: &id.id) { bytes in
      unsafe bytes.storeBytes(of: high.bigEndian, toByteOffset: 0, as: UInt64.self)
      unsafe bytes.storeBytes(of: middle.bigEndian, toByteOffset: 8, as: UInt64.self)
      unsafe bytes.storeBytes(of: low.bigEndian, toByteOffset: 16, as: UInt32.self)
    }
    return id
  }

  /// The 20 bytes.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(20)
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: high >> UInt64(shift)))
    }
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: middle >> UInt64(shift)))
    }
    for shift in stride(from: 24, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: low >> UInt32(shift)))
    }
    return bytes
  }

  package var isZero: Bool { self == .zero }
  var firstByte: Int { Int(high >> 56) }

  /// 40 hexadecimal digits.
  package var description: String {
    String(decoding: Hexadecimal.digits(of: bytes), as: UTF8.self)
  }

  package static func < (a: ObjectID, b: ObjectID) -> Bool {
    (a.high, a.middle, a.low) < (b.high, b.middle, b.low)
  }
}

/// Lower-case hexadecimal.
package enum Hexadecimal {
  private static let alphabet = Array("0123456789abcdef".utf8)

  package static func digits(of bytes: some Sequence<UInt8>) -> [UInt8] {
    var digits: [UInt8] = []
    for byte in bytes {
      digits.append(alphabet[Int(byte >> 4)])
      digits.append(alphabet[Int(byte & 15)])
    }
    return digits
  }
}
