/// Gives the hashes of both sides small numbers, and counts each on either side.
struct HashNumbering {
  private(set) var old: [Int32]
  private(set) var new: [Int32]
  private(set) var oldCounts: [Int32] = []
  private(set) var newCounts: [Int32] = []

  init(old oldHashes: [UInt64], new newHashes: [UInt64]) {
    var capacity = 16
    while capacity < (oldHashes.count + newHashes.count) * 2 { capacity *= 2 }
    var slots = [Int32](repeating: -1, count: capacity)
    var keys: [UInt64] = []
    func number(_ hash: UInt64) -> Int32 {
      var slot = Int(truncatingIfNeeded: hash ^ hash >> 29) & (capacity - 1)
      while slots[slot] >= 0 {
        if keys[Int(slots[slot])] == hash { return slots[slot] }
        slot = (slot + 1) & (capacity - 1)
      }
      slots[slot] = Int32(keys.count)
      keys.append(hash)
      return slots[slot]
    }
    old = oldHashes.map { number($0) }
    new = newHashes.map { number($0) }
    oldCounts = Array(repeating: 0, count: keys.count)
    newCounts = oldCounts
    for token in old { oldCounts[Int(token)] += 1 }
    for token in new { newCounts[Int(token)] += 1 }
  }

  var count: Int { oldCounts.count }
}
