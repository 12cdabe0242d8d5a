/// Writes JSON text, members in the order in which they are given.
///
/// The caller nests objects and arrays with closures, so that what comes out is always whole.
/// Every scalar of the input comes out: controls, U+2028 and U+2029 escaped, the rest as
/// UTF-8.
package struct JSONWriter: ~Copyable {
  package private(set) var utf8: [UInt8] = []
  private let isIndented: Bool
  private var depth = 0
  private var needsComma = false

  /// - Parameter isIndented: two blanks a level and a line for each member; else one line.
  package init(isIndented: Bool) {
    self.isIndented = isIndented
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

  /// The name of the member whose value is written next.
  package mutating func key(_ name: StaticString) {
    separate()
    quote("\(name)")
    utf8.append(UInt8(ascii: ":"))
    if isIndented { utf8.append(UInt8(ascii: " ")) }
    needsComma = false
  }

  package mutating func member(_ name: StaticString, _ value: String?) {
    key(name)
    string(value)
  }

  package mutating func member(_ name: StaticString, _ value: Int?) {
    key(name)
    if let value { number("\(value)") } else { null() }
  }

  package mutating func member(_ name: StaticString, _ value: Bool) {
    key(name)
    number(value ? "true" : "false")
  }

  /// A ratio, rounded to four places so that bytes do not depend on the last bit.
  package mutating func member(_ name: StaticString, ratio value: Double?) {
    key(name)
    if let value { ratio(value) } else { null() }
  }

  package mutating func member(_ name: StaticString, _ values: [String]) {
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

  /// A line end behind the whole document.
  package mutating func finish() {
    utf8.append(0x0A)
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
    let empty = utf8.count
    content(&self)
    depth -= 1
    if utf8.count > empty { breakLine() }
    utf8.append(close)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma {
      utf8.append(UInt8(ascii: ","))
      breakLine()
      needsComma = false
    } else if let last = utf8.last, last == UInt8(ascii: "{") || last == UInt8(ascii: "[") {
      breakLine()
    }
  }

  private mutating func breakLine() {
    guard isIndented else { return }
    utf8.append(0x0A)
    for _ in 0..<depth { utf8.append(contentsOf: [0x20, 0x20]) }
  }

  private mutating func quote(_ value: String) {
    utf8.append(UInt8(ascii: "\""))
    var value = value
    value.makeContiguousUTF8()
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
      default: utf8.append(byte)
      }
    }
    utf8.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ unit: UInt16) {
    utf8.append(contentsOf: "\\u".utf8)
    for shift in [12, 8, 4, 0] {
      let digit = UInt8(unit >> UInt16(shift) & 0xF)
      utf8.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }
}
