package import PolicyModel

/// Writes JSON text, members in the order in which they are given.
///
/// The caller nests objects and arrays with closures, so that what comes out is always whole.
/// Every scalar of the input comes out: controls, U+2028 and U+2029 escaped, the rest as
/// UTF-8.
package struct JSONWriter: ~Copyable {
  /// What was written and not yet passed on.
  package private(set) var utf8: [UInt8] = []
  private let isIndented: Bool
  private let spread: Spread?
  private let passOn: (([UInt8]) -> Void)?
  private var depth = 0
  private var needsComma = false
  /// The last byte opened an object or array.
  private var isFresh = false

  private static let chunkCount = 1 << 16
  /// Elements that one thread writes at a time.
  private static let partCount = 64

  /// - Parameters:
  ///   - isIndented: two blanks a level and a line for each member; else one line.
  ///   - spread: writes long lists in parts at once; nil to write one after the other.
  ///   - passOn: takes the text piece by piece while it is written; without it all of it stays
  ///     in `utf8`.
  package init(
    isIndented: Bool, spread: Spread? = nil, passOn: (([UInt8]) -> Void)? = nil
  ) {
    self.isIndented = isIndented
    self.spread = spread
    self.passOn = passOn
  }

  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    nest(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  package mutating func array(_ elements: (inout JSONWriter) -> Void) {
    nest(UInt8(ascii: "["), UInt8(ascii: "]"), elements)
  }

  /// An array with one element for each of `items`.
  package mutating func array<Item>(
    _ items: some Sequence<Item>, _ write: (inout JSONWriter, Item) -> Void
  ) {
    array { json in
      for item in items { write(&json, item) }
    }
  }

  /// An array of elements that may be many; their texts are written in parts at once then.
  package mutating func array<Item: Sendable>(
    ofMany items: [Item], _ write: @Sendable (inout JSONWriter, Item) -> Void
  ) {
    guard let spread, items.count > Self.partCount else { return array(items, write) }
    array { json in
      let (isIndented, depth) = (json.isIndented, json.depth)
      // A wave at a time, so that no more than that is held.
      let wave = 8 * Self.partCount
      for first in stride(from: 0, to: items.count, by: wave) {
        let starts = stride(from: first, to: min(first + wave, items.count), by: Self.partCount)
        let parts = Array(starts).map(by: spread) { start in
          var part = JSONWriter(isIndented: isIndented)
          part.depth = depth
          part.isFresh = start == 0
          part.needsComma = start > 0
          for item in items[start..<min(start + Self.partCount, items.count)] {
            write(&part, item)
          }
          return part.utf8
        }
        for part in parts { json.utf8.append(contentsOf: part) }
        json.isFresh = false
        json.needsComma = true
        json.flushIfLong()
      }
    }
  }

  /// The name of the member whose value is written next.
  package mutating func key(_ name: String) {
    separate()
    utf8.append(UInt8(ascii: "\""))
    utf8.append(contentsOf: name.utf8)
    utf8.append(UInt8(ascii: "\""))
    utf8.append(UInt8(ascii: ":"))
    if isIndented { utf8.append(UInt8(ascii: " ")) }
    needsComma = false
  }

  package mutating func member(_ name: String, _ value: String?) {
    key(name)
    string(value)
  }

  package mutating func member(_ name: String, _ value: Int?) {
    key(name)
    if let value { number("\(value)") } else { null() }
  }

  package mutating func member(_ name: String, _ value: Bool) {
    key(name)
    number(value ? "true" : "false")
  }

  /// A ratio, rounded to four places so that bytes do not depend on the last bit.
  package mutating func member(_ name: String, ratio value: Double?) {
    key(name)
    if let value { ratio(value) } else { null() }
  }

  package mutating func member(_ name: String, _ values: [String]) {
    key(name)
    array(values) { json, value in json.string(value) }
  }

  package mutating func string(_ value: String?) {
    guard let value else { return null() }
    separate()
    quote(value)
    needsComma = true
  }

  package mutating func int(_ value: Int) { number("\(value)") }

  package mutating func ratio(_ value: Double) {
    guard value.isFinite, abs(value) < 1e14 else { return null() }
    let scaled = (abs(value) * 10_000).rounded()
    let whole = Int(scaled) / 10_000
    var fraction = String(Int(scaled) % 10_000 + 10_000).dropFirst()
    while fraction.last == "0" { fraction.removeLast() }
    let sign = value < 0 && scaled > 0 ? "-" : ""
    number(sign + "\(whole)" + (fraction.isEmpty ? "" : "." + fraction))
  }

  package mutating func null() { number("null") }

  /// A line end behind the whole document; nothing is written after it.
  package mutating func finish() {
    utf8.append(0x0A)
    flush()
  }

  private mutating func flush() {
    guard let passOn else { return }
    passOn(utf8)
    utf8.removeAll(keepingCapacity: true)
  }

  private mutating func number(_ literal: String) {
    separate()
    utf8.append(contentsOf: literal.utf8)
    needsComma = true
  }

  private mutating func nest(
    _ open: UInt8, _ close: UInt8, _ content: (inout JSONWriter) -> Void
  ) {
    separate()
    utf8.append(open)
    depth += 1
    needsComma = false
    isFresh = true
    content(&self)
    depth -= 1
    if !isFresh { breakLine() }
    isFresh = false
    utf8.append(close)
    needsComma = true
    flushIfLong()
  }

  private mutating func flushIfLong() {
    if utf8.count >= Self.chunkCount { flush() }
  }

  private mutating func separate() {
    if needsComma {
      utf8.append(UInt8(ascii: ","))
      breakLine()
      needsComma = false
    } else if isFresh {
      breakLine()
    }
    isFresh = false
  }

  private mutating func breakLine() {
    guard isIndented else { return }
    utf8.append(0x0A)
    utf8.append(contentsOf: repeatElement(0x20, count: 2 * depth))
  }

  private mutating func quote(_ value: String) {
    utf8.append(UInt8(ascii: "\""))
    if Self.isPlain(value) {
      utf8.append(contentsOf: value.utf8)
    } else {
      escaped(value)
    }
    utf8.append(UInt8(ascii: "\""))
  }

  /// Whether no byte of a text needs to be looked at again.
  private static func isPlain(_ value: String) -> Bool {
    let bytes = value.utf8.span
    for index in bytes.indices {
      switch bytes[index] {
      case 0x00...0x1F, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"): return false
      // U+2028 and U+2029 are E2 80 A8 and A9.
      case 0xA8, 0xA9: if index >= 2, bytes[index - 1] == 0x80 { return false }
      // C1 controls, which some terminals obey, are C2 80 to C2 9F.
      case 0x80...0x9F: if index >= 1, bytes[index - 1] == 0xC2 { return false }
      default: break
      }
    }
    return true
  }

  private mutating func escaped(_ value: String) {
    let bytes = value.utf8.span
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        utf8.append(UInt8(ascii: "\\"))
        utf8.append(byte)
      case 0x0A: utf8.append(contentsOf: "\\n".utf8)
      case 0x00...0x1F, 0x7F: escape(UInt16(byte))
      case 0xA8, 0xA9:
        if index >= 2 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE2 {
          utf8.removeLast(2)
          escape(0x2000 + UInt16(byte) - 0x80)
        } else {
          utf8.append(byte)
        }
      case 0x80...0x9F where index >= 1 && bytes[index - 1] == 0xC2:
        utf8.removeLast()
        escape(UInt16(byte))
      default: utf8.append(byte)
      }
    }
  }

  private mutating func escape(_ unit: UInt16) {
    utf8.append(contentsOf: "\\u".utf8)
    for shift in [12, 8, 4, 0] {
      let digit = UInt8(unit >> UInt16(shift) & 0xF)
      utf8.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }
}
