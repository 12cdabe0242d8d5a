internal import Lexicon

/// The lexicon's folding rows, made ready for look-up by code point.
struct FoldingTables {
  static let shared = FoldingTables()

  private let forms: [UInt32: [UInt8]]
  private let compositions: [UInt64: UInt32]

  private init() {
    var forms: [UInt32: [UInt8]] = [:]
    for row in CompatibilityForms.rows.utf8.split(separator: 0x0A) {
      let fields = row.split(separator: 0x09)
      guard fields.count == 2, let code = Self.hexadecimal(fields[0]) else { continue }
      forms[code] = Array(fields[1])
    }
    for row in CompatibilityIdeographs.rows.unicodeScalars.split(separator: "\n") {
      let fields = row.split(separator: "\t")
      guard fields.count == 2, let first = Self.hexadecimal(String(fields[0]).utf8)
      else { continue }
      for (index, scalar) in fields[1].enumerated() where scalar != "." {
        forms[first + UInt32(index)] = Array(String(Character(scalar)).utf8)
      }
    }
    self.forms = forms
    var compositions: [UInt64: UInt32] = [:]
    for row in LetterCompositions.rows.unicodeScalars.split(separator: "\n") {
      let fields = row.split(separator: "\t")
      guard fields.count == 2, let base = Self.hexadecimal(String(fields[0]).utf8)
      else { continue }
      for entry in fields[1].split(separator: " ") {
        guard let composed = entry.last, let mark = Self.hexadecimal(String(entry.dropLast()).utf8)
        else { continue }
        compositions[Self.key(base, mark)] = composed.value
      }
    }
    self.compositions = compositions
  }

  /// What a character is read as, if that is something else.
  func form(of scalar: UInt32) -> [UInt8]? { forms[scalar] }

  /// The one character that a base and a mark make.
  func composition(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    compositions[Self.key(base, mark)]
  }

  private static func key(_ base: UInt32, _ mark: UInt32) -> UInt64 {
    UInt64(base) << 32 | UInt64(mark)
  }

  private static func hexadecimal(_ digits: some Sequence<UInt8>) -> UInt32? {
    var value: UInt32 = 0
    for digit in digits {
      switch digit {
      case 0x20: continue
      case 0x30...0x39: value = value << 4 | UInt32(digit - 0x30)
      case 0x41...0x46: value = value << 4 | UInt32(digit - 0x37)
      default: return nil
      }
    }
    return value
  }
}
