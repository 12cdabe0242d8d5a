/// Writes rows of cells that no spreadsheet takes for formulas.
struct CSVWriter: ~Copyable {
  private var utf8: [UInt8] = [0xEF, 0xBB, 0xBF]

  mutating func row(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { utf8.append(UInt8(ascii: ",")) }
      append(cell)
    }
    utf8 += [0x0D, 0x0A]
  }

  var finished: String { String(decoding: utf8, as: UTF8.self) }

  private mutating func append(_ cell: String) {
    var text = VisibleText.shown(cell)
    if Self.isFormula(cell) { text = "'" + text }
    let needsQuotes = text.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ";")
        || $0 == UInt8(ascii: "'") || $0 == 0x20
    }
    guard needsQuotes else { return utf8.append(contentsOf: text.utf8) }
    utf8.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { utf8.append(byte) }
      utf8.append(byte)
    }
    utf8.append(UInt8(ascii: "\""))
  }

  /// Whether a spreadsheet would calculate the cell. Blanks in front and full-width signs count.
  static func isFormula(_ cell: String) -> Bool {
    let scalars = cell.unicodeScalars.drop {
      $0.properties.isWhitespace || VisibleText.isSpeltOut($0.value)
    }
    guard let first = scalars.first else { return false }
    if let start = cell.unicodeScalars.first, [0x09, 0x0A, 0x0D].contains(start.value) {
      return true
    }
    switch first {
    case "=", "@", "＝", "＠": return true
    case "+", "-", "＋", "－", "−": return !isNumber(scalars.dropFirst())
    case "|", "%": return true
    default: return false
    }
  }

  private static func isNumber(_ scalars: Substring.UnicodeScalarView) -> Bool {
    !scalars.isEmpty
      && scalars.allSatisfy {
        (0x30...0x39).contains($0.value) || $0 == "." || $0 == "," || $0 == "%"
      }
  }
}
