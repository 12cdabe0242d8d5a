/// The bracketed target and title of a link, as CommonMark writes them.
enum LinkTarget {
  /// Behind the closing bracket of a target that opens at `start`; nil for what is no target.
  static func end(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    var index = skipSpaces(bytes, start + 1, limit)
    guard let behind = destinationEnd(bytes, index, limit) else { return nil }
    index = skipSpaces(bytes, behind, limit)
    if index < limit, let close = closer(of: bytes[index]), index > behind {
      index += 1
      while index < limit, bytes[index] != close { index += bytes[index] == 0x5C ? 2 : 1 }
      guard index < limit else { return nil }
      index = skipSpaces(bytes, index + 1, limit)
    }
    return index < limit && bytes[index] == 0x29 ? index + 1 : nil
  }

  private static func closer(of byte: UInt8) -> UInt8? {
    switch byte {
    case 0x22, 0x27: byte
    case 0x28: 0x29
    default: nil
    }
  }

  private static func destinationEnd(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    var index = start
    if index < limit && bytes[index] == 0x3C {
      index += 1
      while index < limit, bytes[index] != 0x3E {
        if bytes[index] == 0x0A || bytes[index] == 0x3C { return nil }
        index += bytes[index] == 0x5C ? 2 : 1
      }
      return index < limit ? index + 1 : nil
    }
    var depth = 0
    while index < limit {
      switch bytes[index] {
      case 0x5C where index + 1 < limit && bytes[index + 1] < 0x80: index += 1
      case 0x28:
        depth += 1
        if depth > 32 { return nil }
      case 0x29:
        if depth == 0 { return index }
        depth -= 1
      case 0x00...0x20: return depth == 0 ? index : nil
      default: break
      }
      index += 1
    }
    return nil
  }

  private static func skipSpaces(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
    return index
  }
}
