internal import Lexicon

/// Decimal digits of every script.
enum DigitForms {
  /// 0 to 9; nil for what is no digit.
  static func digit(of scalar: UInt32) -> UInt8? {
    guard scalar >= 0x0660 else { return nil }
    let zeros = DigitScripts.zeros
    var low = 0
    var high = zeros.count
    while low < high {
      let middle = (low + high) / 2
      if zeros[middle] <= scalar { low = middle + 1 } else { high = middle }
    }
    guard low > 0, scalar - zeros[low - 1] < 10 else { return nil }
    return UInt8(scalar - zeros[low - 1])
  }
}

/// Letters and digits of mathematical alphabets: 𝐀, 𝟙.
enum MathematicalLetters {
  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    switch scalar {
    case 0x1D7CE...0x1D7FF:
      bytes.append(0x30 + UInt8((scalar - 0x1D7CE) % 10))
    case 0x1D400...0x1D6A3:
      let place = UInt8((scalar - 0x1D400) % 52)
      bytes.append(place < 26 ? 0x41 + place : 0x61 + place - 26)
    default:
      bytes.append(scalar: scalar)
    }
  }
}
