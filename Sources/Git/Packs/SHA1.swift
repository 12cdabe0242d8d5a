/// SHA-1 over bytes as they come, for the trailers of packs and indexes.
struct SHA1: ~Copyable {
  private var state: (UInt32, UInt32, UInt32, UInt32, UInt32) = (
    0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0
  )
  private var pending: [UInt8] = []
  private var byteCount = 0

  init() {}

  static func digest(_ bytes: [UInt8]) -> [UInt8] {
    var sum = SHA1()
    sum.update(bytes)
    return sum.finish()
  }

  mutating func update(_ bytes: [UInt8], _ range: Range<Int>? = nil) {
    let range = range ?? 0..<bytes.count
    byteCount += range.count
    var at = range.lowerBound
    if !pending.isEmpty {
      let taken = min(64 - pending.count, range.count)
      pending += bytes[at..<at + taken]
      at += taken
      guard pending.count == 64 else { return }
      compress(pending, from: 0)
      pending.removeAll(keepingCapacity: true)
    }
    while at + 64 <= range.upperBound {
      compress(bytes, from: at)
      at += 64
    }
    if at < range.upperBound { pending += bytes[at..<range.upperBound] }
  }

  /// The digest; nothing may be added afterwards.
  mutating func finish() -> [UInt8] {
    let bits = UInt64(byteCount) * 8
    var tail: [UInt8] = [0x80]
    while (pending.count + tail.count) % 64 != 56 { tail.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    update(tail)
    var digest: [UInt8] = []
    for word in [state.0, state.1, state.2, state.3, state.4] {
      for shift in [24, 16, 8, 0] as [UInt32] {
        digest.append(UInt8(truncatingIfNeeded: word >> shift))
      }
    }
    return digest
  }

  private mutating func compress(_ bytes: [UInt8], from start: Int) {
    let block = bytes.span
    var w = InlineArray<80, UInt32>(repeating: 0)
    for index in 0..<16 {
      let at = start + index * 4
      w[index] =
        UInt32(block[at]) << 24 | UInt32(block[at + 1]) << 16 | UInt32(block[at + 2]) << 8
        | UInt32(block[at + 3])
    }
    for index in 16..<80 {
      let word = w[index - 3] ^ w[index - 8] ^ w[index - 14] ^ w[index - 16]
      w[index] = word << 1 | word >> 31
    }
    var (a, b, c, d, e) = state
    for index in 0..<80 {
      let f: UInt32
      let k: UInt32
      switch index {
      case 0..<20: (f, k) = (d ^ (b & (c ^ d)), 0x5A82_7999)
      case 20..<40: (f, k) = (b ^ c ^ d, 0x6ED9_EBA1)
      case 40..<60: (f, k) = ((b & c) | (d & (b | c)), 0x8F1B_BCDC)
      default: (f, k) = (b ^ c ^ d, 0xCA62_C1D6)
      }
      let next = (a << 5 | a >> 27) &+ f &+ e &+ k &+ w[index]
      (e, d, c, b, a) = (d, c, b << 30 | b >> 2, a, next)
    }
    state = (
      state.0 &+ a, state.1 &+ b, state.2 &+ c, state.3 &+ d, state.4 &+ e
    )
  }
}
