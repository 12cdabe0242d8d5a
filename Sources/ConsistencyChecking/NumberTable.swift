/// Whole numbers under keys of 64 bits, for the millions of small look-ups of one pass.
///
/// Open addressing with a fixed mixing of the key: the same input gives the same table.
struct NumberTable {
  private var keys: [UInt64] = []
  /// The number of each key, -1 for an empty place.
  private var numbers: [Int32] = []
  private(set) var count = 0

  init(capacity: Int = 16) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    numbers = [Int32](repeating: -1, count: size)
  }

  /// The number of a key, -1 where it has none.
  @inline(__always)
  func number(of key: UInt64) -> Int32 { numbers[place(of: key)] }

  /// The number of a key; a key that is new gets the next one.
  mutating func number(entering key: UInt64) -> Int32 {
    var place = place(of: key)
    if numbers[place] >= 0 { return numbers[place] }
    if count * 2 >= keys.count {
      grow()
      place = self.place(of: key)
    }
    keys[place] = key
    numbers[place] = Int32(count)
    count += 1
    return Int32(count - 1)
  }

  @inline(__always)
  private func place(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var mixed = key &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 32
    mixed = mixed &* 0xD6E8_FEB8_6659_FD93
    mixed ^= mixed >> 29
    var place = Int(truncatingIfNeeded: mixed) & mask
    while numbers[place] >= 0, keys[place] != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let (oldKeys, oldNumbers) = (keys, numbers)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    numbers = [Int32](repeating: -1, count: oldKeys.count * 2)
    for (index, number) in oldNumbers.enumerated() where number >= 0 {
      let place = place(of: oldKeys[index])
      keys[place] = oldKeys[index]
      numbers[place] = number
    }
  }
}
