/// What the words of a table begin or end with, by a few bits of their outermost sign.
///
/// Most looks into a table end here: at three places of four none of its words stands, and the
/// last ten bits of a sign tell. A sign that no word has may pass; one that a word has always does.
public struct SignFilter: Sendable {
  @usableFromInline var bits = InlineArray<4, UInt64>(repeating: 0)

  /// - Parameters:
  ///   - words: without an empty one, each in its reading order.
  ///   - backward: whether their ends are told rather than their beginnings.
  ///   - foldsCase: whether an ASCII letter stands for its capital too.
  package init(_ words: some Sequence<String>, backward: Bool, foldsCase: Bool = false) {
    for word in words {
      let bytes = Array(word.utf8)
      insert(
        backward
          ? Self.key(endingAt: bytes.count, in: bytes, from: 0)
          : Self.key(at: 0, in: bytes, to: bytes.count), foldsCase)
    }
  }

  /// For words that stand end to end among some bytes, each from its end where they are reversed.
  init(
    _ words: some Sequence<Range<Int>>, in bytes: [UInt8], areReversed: Bool, foldsCase: Bool
  ) {
    for word in words {
      let start = word.lowerBound
      if areReversed {
        let last = bytes[start]
        let isLong = last >= 0x80 && word.count > 1
        insert(isLong ? UInt(bytes[start + 1] & 3) << 6 | UInt(last & 63) : UInt(last), foldsCase)
      } else {
        insert(Self.key(at: start, in: bytes, to: word.upperBound), foldsCase)
      }
    }
  }

  private mutating func insert(_ key: UInt, _ foldsCase: Bool) {
    insert(key)
    if foldsCase, key &- 0x61 < 26 { insert(key ^ 0x20) }
  }

  private mutating func insert(_ key: UInt) { bits[Int(key >> 6 & 3)] |= 1 << UInt64(key & 63) }

  /// Whether a word may begin at `start`.
  @inlinable @inline(__always)
  public func mayBegin(in bytes: [UInt8], at start: Int, to end: Int) -> Bool {
    start < end && holds(Self.key(at: start, in: bytes, to: end))
  }

  /// Whether a word may end at `end`.
  @inlinable @inline(__always)
  public func mayEnd(in bytes: [UInt8], at end: Int, from start: Int) -> Bool {
    start < end && holds(Self.key(endingAt: end, in: bytes, from: start))
  }

  @inlinable @inline(__always)
  func holds(_ key: UInt) -> Bool { bits[Int(key >> 6 & 3)] >> UInt64(key & 63) & 1 != 0 }

  /// Whether a word may stand at the end of a text, which needs no array for that.
  package func mayEnd(_ text: String) -> Bool {
    let bytes = text.utf8.span
    guard bytes.count > 1 else { return bytes.count == 1 }
    let last = bytes[bytes.count - 1]
    return holds(last < 0x80 ? UInt(last) : UInt(bytes[bytes.count - 2] & 3) << 6 | UInt(last & 63))
  }

  /// ASCII by itself, of longer signs the last bits of their second and third byte.
  @inlinable @inline(__always)
  static func key(at start: Int, in bytes: [UInt8], to end: Int) -> UInt {
    let lead = bytes[start]
    guard lead >= 0xE0, start + 2 < end else { return UInt(lead) }
    return UInt(bytes[start + 1] & 3) << 6 | UInt(bytes[start + 2] & 63)
  }

  /// The same from behind, where a sign of two bytes has its last ones told.
  @inlinable @inline(__always)
  static func key(endingAt end: Int, in bytes: [UInt8], from start: Int) -> UInt {
    let last = bytes[end - 1]
    guard last >= 0x80, end - 1 > start else { return UInt(last) }
    return UInt(bytes[end - 2] & 3) << 6 | UInt(last & 63)
  }
}
