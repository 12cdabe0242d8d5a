/// The kanji that write numbers.
package enum KanjiNumerals {
  /// 〇 and 一 to 九.
  @inlinable
  package static func digit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x3007: 0
    case 0x4E00: 1
    case 0x4E8C: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    default: nil
    }
  }

  /// 十, 百, 千.
  @inlinable
  package static func power(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x5341: 10
    case 0x767E: 100
    case 0x5343: 1000
    default: nil
    }
  }
}
