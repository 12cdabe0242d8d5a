internal import PolicyModel

/// Gives changes names that stay the same from run to run.
///
/// FNV-1a over matter, section and words, in 64 bits. Lines and offsets are left out, so that
/// a paragraph put in elsewhere changes no name; like changes are numbered in their order.
enum ChangeIdentity {
  static func named(_ changes: [Change]) -> [Change] {
    var seen: [UInt64: Int] = [:]
    return changes.map { change in
      let hash = hash(of: change)
      let count = seen[hash, default: 0]
      seen[hash] = count + 1
      var change = change
      change.id = hexadecimal(hash) + (count == 0 ? "" : "-\(count + 1)")
      return change
    }
  }

  private static func hash(of change: Change) -> UInt64 {
    var hash = StableHash()
    hash.add(ChangeOrder.typeName(change.matter))
    hash.add(ChangeOrder.kind(change.matter))
    for heading in change.section { hash.add(heading) }
    for excerpt in [change.old, change.new] {
      hash.add(excerpt?.text ?? "")
      hash.add(excerpt?.focus.map { "\($0.lowerBound)+\($0.count)" } ?? "")
    }
    return hash.value
  }

  private static func hexadecimal(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

/// FNV-1a in 64 bits.
struct StableHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Adds words and a mark of their end.
  mutating func add(_ words: String) {
    for byte in words.utf8 { add(byte) }
    add(0xFF)
  }

  private mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}
