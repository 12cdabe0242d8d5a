/// JSON as far as `edition.json` needs it: whole numbers, and keys in their order.
enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([JSONValue])
  case object([Member])

  struct Member: Hashable, Sendable {
    var key: String
    var value: JSONValue
    init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    let wanted = Array(key.utf8)
    return members.first { $0.key.utf8.elementsEqual(wanted) }?.value
  }

  var string: String? { if case .string(let words) = self { words } else { nil } }
  var number: Int? { if case .number(let number) = self { number } else { nil } }
}

extension JSONValue {
  /// The same value gives the same bytes: two spaces a level, a line end at the end.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes, level: 0)
    bytes.append(0x0A)
    return bytes
  }

  private func write(to bytes: inout [UInt8], level: Int) {
    switch self {
    case .null: bytes += Array("null".utf8)
    case .bool(let isTrue): bytes += Array((isTrue ? "true" : "false").utf8)
    case .number(let number): bytes += Array(String(number).utf8)
    case .string(let words): Self.write(words, to: &bytes)
    case .array(let values):
      Self.write(values.count, between: (0x5B, 0x5D), level, to: &bytes) { index, bytes in
        values[index].write(to: &bytes, level: level + 1)
      }
    case .object(let members):
      Self.write(members.count, between: (0x7B, 0x7D), level, to: &bytes) { index, bytes in
        Self.write(members[index].key, to: &bytes)
        bytes += [0x3A, 0x20]
        members[index].value.write(to: &bytes, level: level + 1)
      }
    }
  }

  private static func write(
    _ count: Int, between brackets: (UInt8, UInt8), _ level: Int, to bytes: inout [UInt8],
    each: (Int, inout [UInt8]) -> Void
  ) {
    bytes.append(brackets.0)
    for index in 0..<count {
      if index > 0 { bytes.append(0x2C) }
      bytes.append(0x0A)
      bytes += [UInt8](repeating: 0x20, count: (level + 1) * 2)
      each(index, &bytes)
    }
    if count > 0 {
      bytes.append(0x0A)
      bytes += [UInt8](repeating: 0x20, count: level * 2)
    }
    bytes.append(brackets.1)
  }

  private static func write(_ words: String, to bytes: inout [UInt8]) {
    bytes.append(0x22)
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\"": bytes += Array("\\\"".utf8)
      case "\\": bytes += Array("\\\\".utf8)
      case "\n": bytes += Array("\\n".utf8)
      case "\r": bytes += Array("\\r".utf8)
      case "\t": bytes += Array("\\t".utf8)
      default:
        if scalar.value < 0x20 || scalar.value == 0x7F {
          let digits = String(scalar.value, radix: 16)
          bytes += Array(("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
        } else {
          bytes += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
      }
    }
    bytes.append(0x22)
  }
}

extension JSONValue {
  /// Reads one JSON value that takes up all the bytes; nil for anything else.
  init?(bytes: [UInt8]) {
    var reader = JSONReader(bytes: bytes)
    guard let value = reader.value(depth: 0), reader.isAtEnd() else { return nil }
    self = value
  }
}

/// Reads JSON from bytes that nobody has looked at: bounded in depth, never trapping.
private struct JSONReader {
  let bytes: [UInt8]
  var at = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func isAtEnd() -> Bool {
    skipSpace()
    return at == bytes.count
  }

  mutating func value(depth: Int) -> JSONValue? {
    skipSpace()
    guard depth < 32, at < bytes.count else { return nil }
    switch bytes[at] {
    case 0x22: return string().map { .string($0) }
    case 0x5B: return array(depth)
    case 0x7B: return object(depth)
    case 0x74: return word("true", .bool(true))
    case 0x66: return word("false", .bool(false))
    case 0x6E: return word("null", .null)
    default: return number()
    }
  }

  private mutating func skipSpace() {
    while at < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[at]) { at += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private mutating func word(_ word: String, _ value: JSONValue) -> JSONValue? {
    guard bytes[at...].starts(with: word.utf8) else { return nil }
    at += word.utf8.count
    return value
  }

  private mutating func number() -> JSONValue? {
    let start = at
    while at < bytes.count, bytes[at] == 0x2D || (0x30...0x39).contains(bytes[at]) { at += 1 }
    return Int(String(decoding: bytes[start..<at], as: UTF8.self)).map { .number($0) }
  }

  private mutating func array(_ depth: Int) -> JSONValue? {
    at += 1
    var values: [JSONValue] = []
    if take(0x5D) { return .array(values) }
    repeat {
      guard let value = value(depth: depth + 1) else { return nil }
      values.append(value)
    } while take(0x2C)
    return take(0x5D) ? .array(values) : nil
  }

  private mutating func object(_ depth: Int) -> JSONValue? {
    at += 1
    var members: [JSONValue.Member] = []
    if take(0x7D) { return .object(members) }
    repeat {
      skipSpace()
      guard at < bytes.count, bytes[at] == 0x22, let key = string(), take(0x3A),
        let value = value(depth: depth + 1)
      else { return nil }
      members.append(.init(key, value))
    } while take(0x2C)
    return take(0x7D) ? .object(members) : nil
  }

  private mutating func string() -> String? {
    at += 1
    var words: [UInt8] = []
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      switch byte {
      case 0x22: return String(validating: words, as: UTF8.self)
      case 0x5C:
        guard let scalar = escape() else { return nil }
        words += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      case 0..<0x20: return nil
      default: words.append(byte)
      }
    }
    return nil
  }

  private mutating func escape() -> Unicode.Scalar? {
    guard at < bytes.count else { return nil }
    let byte = bytes[at]
    at += 1
    switch byte {
    case 0x6E: return "\n"
    case 0x72: return "\r"
    case 0x74: return "\t"
    case 0x62: return "\u{8}"
    case 0x66: return "\u{C}"
    case 0x22, 0x5C, 0x2F: return Unicode.Scalar(byte)
    case 0x75:
      guard let high = codeUnit() else { return nil }
      guard (0xD800...0xDBFF).contains(high) else { return Unicode.Scalar(high) }
      guard bytes[at...].starts(with: [0x5C, 0x75]) else { return nil }
      at += 2
      guard let low = codeUnit(), (0xDC00...0xDFFF).contains(low) else { return nil }
      return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    default: return nil
    }
  }

  private mutating func codeUnit() -> UInt32? {
    guard at + 4 <= bytes.count else { return nil }
    let digits = bytes[at..<at + 4]
    at += 4
    guard digits.allSatisfy({ $0 != 0x2B && $0 != 0x2D }) else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
