/// How many columns of a terminal a character takes.
enum DisplayWidth {
  /// 2 for wide and full-width scalars, 0 for marks that combine, else 1.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    if value >= 0x3041 && value <= 0x3096 { return 2 }
    if value >= 0x30A0 && value <= 0x30FF { return 2 }
    if value >= 0x4E00 && value <= 0x9FFF { return 2 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return EastAsianWidth.isWide(value) ? 2 : 1
    }
  }

  /// The columns that a text takes; it must hold no controls.
  static func of(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }
}
