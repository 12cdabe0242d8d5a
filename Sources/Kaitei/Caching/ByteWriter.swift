/// Writes values as compact bytes, each string once.
struct ByteWriter {
  private var body: [UInt8] = []
  private var strings: [String] = []
  private var places: [Words: Int] = [:]

  /// A string by its bytes: those of Japanese are hashed faster so than by their meaning.
  private struct Words: Hashable {
    let string: String

    static func == (a: Words, b: Words) -> Bool { a.string.utf8.elementsEqual(b.string.utf8) }

    func hash(into hasher: inout Hasher) {
      var sum: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in string.utf8 { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hasher.combine(sum)
    }
  }

  /// A number in seven bits a byte, small ones of either sign in one.
  mutating func write(_ number: Int) {
    var rest = UInt(bitPattern: number << 1 ^ number >> (Int.bitWidth - 1))
    while rest >= 0x80 {
      body.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    body.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func write(_ flag: Bool) { body.append(flag ? 1 : 0) }

  mutating func write(_ number: Double) {
    let bits = number.bitPattern
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      body.append(UInt8(truncatingIfNeeded: bits >> shift))
    }
  }

  mutating func write(_ string: String) {
    let words = Words(string: string)
    if let place = places[words] { return write(place) }
    places[words] = strings.count
    write(strings.count)
    strings.append(string)
  }

  mutating func write(_ bytes: some Collection<UInt8>) {
    write(bytes.count)
    body += bytes
  }

  mutating func write(_ range: Range<Int>) {
    write(range.lowerBound)
    write(range.count)
  }

  mutating func write<Value>(_ value: Value?, _ each: (inout ByteWriter, Value) -> Void) {
    write(value != nil)
    if let value { each(&self, value) }
  }

  mutating func write<Value>(_ values: [Value], _ each: (inout ByteWriter, Value) -> Void) {
    write(values.count)
    for value in values { each(&self, value) }
  }

  /// The strings, then what refers to them.
  var bytes: [UInt8] {
    var table = ByteWriter()
    table.write(strings.count)
    for string in strings { table.write(string.utf8) }
    return table.body + body
  }
}

/// Bytes that are not what a writer wrote.
struct MalformedBytes: Error, Hashable {}

/// Reads what a `ByteWriter` wrote; every length is checked before it is believed.
struct ByteReader {
  private let bytes: [UInt8]
  private var at = 0
  private var table: [String] = []

  init(_ bytes: [UInt8]) throws(MalformedBytes) {
    self.bytes = bytes
    let count = try count()
    table.reserveCapacity(count)
    for _ in 0..<count { table.append(String(decoding: try slice(), as: UTF8.self)) }
  }

  var isAtEnd: Bool { at == bytes.count }

  mutating func int() throws(MalformedBytes) -> Int {
    var number: UInt = 0
    var shift: UInt = 0
    while true {
      guard at < bytes.count, shift < 64 else { throw MalformedBytes() }
      let byte = bytes[at]
      at += 1
      number |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return Int(bitPattern: number >> 1) ^ -Int(bitPattern: number & 1)
  }

  mutating func bool() throws(MalformedBytes) -> Bool { try byte() != 0 }

  mutating func byte() throws(MalformedBytes) -> UInt8 {
    guard at < bytes.count else { throw MalformedBytes() }
    defer { at += 1 }
    return bytes[at]
  }

  mutating func double() throws(MalformedBytes) -> Double {
    guard bytes.count - at >= 8 else { throw MalformedBytes() }
    var bits: UInt64 = 0
    for index in 0..<8 { bits |= UInt64(bytes[at + index]) << UInt64(8 * index) }
    at += 8
    return Double(bitPattern: bits)
  }

  mutating func string() throws(MalformedBytes) -> String {
    let place = try int()
    guard table.indices.contains(place) else { throw MalformedBytes() }
    return table[place]
  }

  mutating func array() throws(MalformedBytes) -> [UInt8] { Array(try slice()) }

  private mutating func slice() throws(MalformedBytes) -> ArraySlice<UInt8> {
    let count = try count()
    defer { at += count }
    return bytes[at..<(at + count)]
  }

  mutating func range() throws(MalformedBytes) -> Range<Int> {
    let (start, count) = (try int(), try int())
    guard count >= 0, start >= 0, start <= Int.max - count else { throw MalformedBytes() }
    return start..<(start + count)
  }

  /// A count of things of at least one byte each.
  private mutating func count() throws(MalformedBytes) -> Int {
    let count = try int()
    guard count >= 0, count <= bytes.count - at else { throw MalformedBytes() }
    return count
  }

  mutating func optional<Value>(
    _ read: (inout ByteReader) throws(MalformedBytes) -> Value
  ) throws(MalformedBytes) -> Value? {
    try bool() ? try read(&self) : nil
  }

  mutating func list<Value>(
    _ read: (inout ByteReader) throws(MalformedBytes) -> Value
  ) throws(MalformedBytes) -> [Value] {
    let count = try count()
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }

  /// A case by its raw value.
  mutating func raw<Value: RawRepresentable<String>>() throws(MalformedBytes) -> Value {
    guard let value = Value(rawValue: try string()) else { throw MalformedBytes() }
    return value
  }
}
