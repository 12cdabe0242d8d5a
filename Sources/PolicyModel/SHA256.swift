/// SHA-256 (FIPS 180-4): the name that bytes have in every room.
///
/// Own code of seventy lines, since nothing else of a digest library is needed.
package enum SHA256 {
  /// The digest in lower-case hexadecimal.
  package static func hex(_ bytes: [UInt8]) -> String {
    var text = ""
    for byte in digest(bytes) { text += (byte < 16 ? "0" : "") + String(byte, radix: 16) }
    return text
  }

  /// The thirty-two bytes of the digest.
  ///
  /// - Complexity: O(*n*).
  package static func digest(_ bytes: [UInt8]) -> [UInt8] {
    var state: State = [
      0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB,
      0x5BE0_CD19,
    ]
    let blocks = bytes.count / 64
    let source = bytes.span
    for block in 0..<blocks { compress(source, block * 64, &state) }
    var tail = Array(bytes[(blocks * 64)...]) + [0x80]
    while tail.count % 64 != 56 { tail.append(0) }
    let bits = UInt64(bytes.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    for start in stride(from: 0, to: tail.count, by: 64) { compress(tail.span, start, &state) }
    var digest: [UInt8] = []
    digest.reserveCapacity(32)
    for index in 0..<8 {
      for shift in [24, 16, 8, 0] as [UInt32] {
        digest.append(UInt8(truncatingIfNeeded: state[index] >> shift))
      }
    }
    return digest
  }

  private typealias State = InlineArray<8, UInt32>

  private static func compress(_ bytes: Span<UInt8>, _ start: Int, _ state: inout State) {
    var w = InlineArray<64, UInt32>(repeating: 0)
    for index in 0..<16 {
      let place = start &+ index &* 4
      w[index] =
        UInt32(bytes[place]) << 24 | UInt32(bytes[place &+ 1]) << 16
        | UInt32(bytes[place &+ 2]) << 8 | UInt32(bytes[place &+ 3])
    }
    for index in 16..<64 {
      let (x, y) = (w[index &- 15], w[index &- 2])
      w[index] =
        w[index &- 16] &+ (turned(x, 7) ^ turned(x, 18) ^ x &>> 3) &+ w[index &- 7]
        &+ (turned(y, 17) ^ turned(y, 19) ^ y &>> 10)
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    var index = 0
    // Eight rounds at a time, after which every word has its old place again.
    while index < 64 {
      round(a, b, c, &d, e, f, g, &h, constants[index] &+ w[index])
      round(h, a, b, &c, d, e, f, &g, constants[index &+ 1] &+ w[index &+ 1])
      round(g, h, a, &b, c, d, e, &f, constants[index &+ 2] &+ w[index &+ 2])
      round(f, g, h, &a, b, c, d, &e, constants[index &+ 3] &+ w[index &+ 3])
      round(e, f, g, &h, a, b, c, &d, constants[index &+ 4] &+ w[index &+ 4])
      round(d, e, f, &g, h, a, b, &c, constants[index &+ 5] &+ w[index &+ 5])
      round(c, d, e, &f, g, h, a, &b, constants[index &+ 6] &+ w[index &+ 6])
      round(b, c, d, &e, f, g, h, &a, constants[index &+ 7] &+ w[index &+ 7])
      index &+= 8
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }

  /// One round on words that keep their places: what would move on is named anew by the caller.
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32,
    _ g: UInt32, _ h: inout UInt32, _ word: UInt32
  ) {
    let one =
      h &+ (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) &+ ((e & f) ^ (~e & g)) &+ word
    d &+= one
    h = one &+ (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) &+ ((a & b) ^ (a & c) ^ (b & c))
  }

  @inline(__always)
  private static func turned(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }

  private static let constants: InlineArray<64, UInt32> = [
    0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1, 0x923F_82A4,
    0xAB1C_5ED5, 0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3, 0x72BE_5D74, 0x80DE_B1FE,
    0x9BDC_06A7, 0xC19B_F174, 0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F,
    0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA, 0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7,
    0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351, 0x1429_2967, 0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC,
    0x5338_0D13, 0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85, 0xA2BF_E8A1, 0xA81A_664B,
    0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070, 0x19A4_C116,
    0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F, 0x682E_6FF3,
    0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208, 0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7,
    0xC671_78F2,
  ]
}
