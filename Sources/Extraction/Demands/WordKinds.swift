internal import Lexicon

/// A set of the kinds that small words may be of, as bits.
struct WordKinds: Sendable {
  private var bits = SIMD4<UInt64>()

  init() {}

  init(_ kinds: [WordKind]) {
    for kind in kinds { insert(kind) }
  }

  mutating func insert(_ kind: WordKind) {
    bits[Int(kind.rawValue >> 6)] |= 1 << UInt64(kind.rawValue & 63)
  }

  @inline(__always)
  func contains(_ kind: WordKind) -> Bool {
    bits[Int(kind.rawValue >> 6)] & 1 << UInt64(kind.rawValue & 63) != 0
  }

  func containsAny(_ kinds: [WordKind]) -> Bool { kinds.contains(where: contains) }

  func isDisjoint(with other: WordKinds) -> Bool { (bits & other.bits) == SIMD4<UInt64>() }
}
