/// How one object is made of another: git's copy and insert instructions.
enum Delta {
  /// Stretches of the old bytes are looked up by their first sixteen.
  private static let stride = 16

  /// The instructions that make `new` of `old`; nil where they would be longer than `limit`.
  static func instructions(
    from old: [UInt8], to new: [UInt8], limit: Int
  ) -> [UInt8]? {
    guard old.count >= stride, new.count >= stride, old.count < 1 << 30 else { return nil }
    var bits = 4
    while 1 << bits < old.count / stride * 2 { bits += 1 }
    let shift = 64 - bits
    // Places in the old bytes, plus one; 0 is an empty slot. The first of equal ones stays.
    var table = [Int32](repeating: 0, count: 1 << bits)
    let source = old.span
    let target = new.span
    var at = 0
    while at + stride <= old.count {
      let slot = Int(truncatingIfNeeded: hash(source, at) >> UInt64(shift))
      if table[slot] == 0 { table[slot] = Int32(at + 1) }
      at += stride
    }
    var output: [UInt8] = []
    appendLength(old.count, to: &output)
    appendLength(new.count, to: &output)
    var literal = 0
    at = 0
    while at < new.count {
      var copied = 0
      var from = 0
      if at + stride <= new.count {
        let slot = Int(truncatingIfNeeded: hash(target, at) >> UInt64(shift))
        from = Int(table[slot]) - 1
        if from >= 0 {
          while from + copied < old.count, at + copied < new.count,
            source[from + copied] == target[at + copied]
          { copied += 1 }
        }
      }
      guard copied >= stride else {
        at += 1
        continue
      }
      // What matches before the sampled place belongs to the copy too.
      while at > literal, from > 0, source[from - 1] == target[at - 1] {
        at -= 1
        from -= 1
        copied += 1
      }
      appendInsert(new, literal..<at, to: &output)
      appendCopy(from, copied, to: &output)
      at += copied
      literal = at
      if output.count > limit { return nil }
    }
    appendInsert(new, literal..<new.count, to: &output)
    return output.count > limit ? nil : output
  }

  private static func hash(_ bytes: Span<UInt8>, _ at: Int) -> UInt64 {
    var (a, b): (UInt64, UInt64) = (0, 0)
    for index in 0..<8 {
      a = a << 8 | UInt64(bytes[at + index])
      b = b << 8 | UInt64(bytes[at + 8 + index])
    }
    return (a &* 0x9E37_79B9_7F4A_7C15 ^ (b << 29 | b >> 35)) &* 0xBF58_476D_1CE4_E5B9
  }

  private static func appendLength(_ length: Int, to output: inout [UInt8]) {
    var rest = length
    while rest >= 0x80 {
      output.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    output.append(UInt8(rest))
  }

  private static func appendInsert(
    _ bytes: [UInt8], _ range: Range<Int>, to output: inout [UInt8]
  ) {
    var at = range.lowerBound
    while at < range.upperBound {
      let count = min(127, range.upperBound - at)
      output.append(UInt8(count))
      output += bytes[at..<at + count]
      at += count
    }
  }

  private static func appendCopy(_ offset: Int, _ count: Int, to output: inout [UInt8]) {
    var (offset, rest) = (offset, count)
    while rest > 0 {
      let size = min(rest, 0x10000)
      var head: UInt8 = 0x80
      var arguments: [UInt8] = []
      for index in 0..<4 {
        let byte = UInt8(truncatingIfNeeded: offset >> (8 * index))
        if byte != 0 {
          head |= 1 << index
          arguments.append(byte)
        }
      }
      // 65,536 is written as no size at all.
      if size < 0x10000 {
        for index in 0..<2 {
          let byte = UInt8(truncatingIfNeeded: size >> (8 * index))
          if byte != 0 {
            head |= 0x10 << index
            arguments.append(byte)
          }
        }
      }
      output.append(head)
      output += arguments
      offset += size
      rest -= size
    }
  }
}
