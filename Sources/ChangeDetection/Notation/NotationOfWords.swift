internal import PolicyModel

/// Tells what kind of writing habit two texts differ in, if nothing else differs.
enum NotationOfWords {
  /// The kind for two visible texts whose folded words are equal.
  static func kind(old: String, new: String) -> Change.NotationChange? {
    if old == new { return nil }
    if withoutSpaces(old) == withoutSpaces(new) { return .whitespace }
    if narrow(old) == narrow(new) { return .width }
    // 備蓄 and 備蓄（びちく）.
    if hiragana(old) != hiragana(new) { return .spelling }
    return withoutMarks(narrow(old)) == withoutMarks(narrow(new)) ? .punctuation : .width
  }

  /// The kind for hunks whose letters and digits are the same; nil where words differ.
  static func kind(of hunks: [WordHunk], _ comparison: Comparison) -> Change.NotationChange? {
    var kind = Change.NotationChange.whitespace
    for hunk in hunks {
      let old = comparison.old.words(hunk.old)
      let new = comparison.new.words(hunk.new)
      if withoutSpaces(old) == withoutSpaces(new) { continue }
      kind = .punctuation
      let isSame =
        withoutMarks(old.unicodeScalars.map(\.value))
        == withoutMarks(new.unicodeScalars.map(\.value))
      if !isSame { return nil }
    }
    return kind
  }

  private static func hiragana(_ words: String) -> [UInt32] {
    words.unicodeScalars.map(\.value).filter { (0x3041...0x3096).contains($0) }
  }

  private static func withoutSpaces(_ words: String) -> [UInt32] {
    words.unicodeScalars.filter { !isSpace($0) }.map(\.value)
  }

  private static func withoutMarks(_ words: [UInt32]) -> [UInt32] {
    words.filter { value in
      Unicode.Scalar(value).map { !isSpace($0) && !isMark($0) } ?? true
    }
  }

  /// Full-width letters, digits and signs within a number (３．５, １，２００, ９：３０, ５％) as their
  /// ASCII forms; marks of the sentence stay as they are.
  private static func narrow(_ words: String) -> [UInt32] {
    let values = words.unicodeScalars.filter { !isSpace($0) }.map { scalar in
      switch scalar.value {
      case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: scalar.value - 0xFEE0
      default: scalar.value
      }
    }
    let isDigit = { (index: Int) in
      values.indices.contains(index) && (0x30...0x39).contains(values[index])
    }
    return values.indices.map { index in
      switch values[index] {
      case 0xFF05 where isDigit(index - 1): 0x25
      case 0xFF0C...0xFF0F where isDigit(index - 1) && isDigit(index + 1),
        0xFF1A where isDigit(index - 1) && isDigit(index + 1),
        0xFF0B where isDigit(index + 1), 0xFF0D where isDigit(index + 1):
        values[index] - 0xFEE0
      default: values[index]
      }
    }
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200D, 0x2028, 0x2029, 0x202F, 0x205F,
      0x2060, 0x3000, 0xFEFF:
      true
    default: false
    }
  }

  /// Marks that punctuate, quote or set off; signs that change a value are none of them.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x23, 0x26...0x2A, 0x2C...0x2F, 0x3A...0x3B, 0x3F, 0x5B...0x60, 0x7B...0x7E: true
    case 0xA1, 0xA7, 0xAB, 0xB6, 0xB7, 0xBB, 0xBF: true
    case 0x2010...0x2027, 0x2030...0x205E, 0x25A0...0x25FF, 0x2600...0x26FF, 0x2700...0x27BF:
      true
    case 0x3001...0x3003, 0x3008...0x301F, 0x3030, 0x30A0, 0x30FB: true
    case 0xFE10...0xFE6F: true
    case 0xFF01...0xFF0A, 0xFF0C...0xFF0F, 0xFF1A...0xFF1B, 0xFF1F, 0xFF3B...0xFF40: true
    case 0xFF5B...0xFF65: true
    default: false
    }
  }
}
