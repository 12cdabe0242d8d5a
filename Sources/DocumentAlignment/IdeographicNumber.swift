/// Reads the value of a run of ideographs that write a number, up to 万.
struct IdeographicNumber {
  /// A longer run is no number that anybody writes.
  private static let longest = 12

  private var total = 0
  private var group = 0
  private var digits = 0
  private var length = 0

  /// Takes one more ideograph; answers whether it is part of a number.
  mutating func take(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3007: take(digit: 0)
    case 0x4E00: take(digit: 1)
    case 0x4E8C: take(digit: 2)
    case 0x4E09: take(digit: 3)
    case 0x56DB: take(digit: 4)
    case 0x4E94: take(digit: 5)
    case 0x516D: take(digit: 6)
    case 0x4E03: take(digit: 7)
    case 0x516B: take(digit: 8)
    case 0x4E5D: take(digit: 9)
    case 0x5341: take(unit: 10)
    case 0x767E: take(unit: 100)
    case 0x5343: take(unit: 1000)
    case 0x4E07 where length > 0: takeMyriad()
    default: return false
    }
    length += 1
    return true
  }

  /// The value of the run, nil where there is none.
  mutating func end() -> Int? {
    defer { self = IdeographicNumber() }
    return length == 0 || length > Self.longest ? nil : total &+ group &+ digits
  }

  private mutating func take(digit: Int) { digits = digits &* 10 &+ digit }

  private mutating func take(unit: Int) {
    group = group &+ max(1, digits) &* unit
    digits = 0
  }

  private mutating func takeMyriad() {
    total = total &+ max(1, group &+ digits) &* 10_000
    (group, digits) = (0, 0)
  }
}
