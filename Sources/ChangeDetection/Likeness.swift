internal import Lexicon

/// How alike two short phrases are, by the pairs of neighbouring characters they share.
///
/// Dice's coefficient over bigrams, 0 to 1. Spaces and punctuation count for nothing, and
/// letters are compared without case; a phrase of one character compares as itself.
enum Likeness {
  static func of(_ a: String, _ b: String) -> Double {
    if a == b { return a.isEmpty ? 0 : 1 }
    return of(
      pairs(JapaneseSubjectCircumstances.withoutShare(a)),
      pairs(JapaneseSubjectCircumstances.withoutShare(b)))
  }

  /// The share of the shorter phrase's bigrams that the other one has.
  static func overlap(_ a: String, _ b: String) -> Double {
    let x = pairs(a)
    let y = pairs(b)
    guard !x.isEmpty, !y.isEmpty else { return 0 }
    return Double(common(x, y)) / Double(min(x.count, y.count))
  }

  /// The share of the first phrase's bigrams that the second one has.
  static func covered(_ x: [UInt64], by y: [UInt64]) -> Double {
    x.isEmpty ? 0 : Double(common(x, y)) / Double(x.count)
  }

  static func of(_ x: [UInt64], _ y: [UInt64]) -> Double {
    guard !x.isEmpty, !y.isEmpty else { return 0 }
    return 2 * Double(common(x, y)) / Double(x.count + y.count)
  }

  /// Sorted bigrams of a phrase; long phrases give their first thousand.
  static func pairs(_ text: String) -> [UInt64] {
    var pairs: [UInt64] = []
    var previous: UInt64 = 0
    var count = 0
    for scalar in text.unicodeScalars {
      guard isWord(scalar) else { continue }
      var value = UInt64(scalar.value)
      if (0x41...0x5A).contains(value) { value += 0x20 }
      count += 1
      if count > 1 { pairs.append(previous << 32 | value) }
      previous = value
      if count == 1000 { break }
    }
    if count == 1 { pairs.append(previous) }
    pairs.sort()
    return pairs
  }

  private static func common(_ x: [UInt64], _ y: [UInt64]) -> Int {
    var i = 0
    var j = 0
    var count = 0
    while i < x.count && j < y.count {
      if x[i] == y[j] {
        (i, j, count) = (i + 1, j + 1, count + 1)
      } else if x[i] < y[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return count
  }

  /// Letters, digits, kana and ideographs; no spaces, punctuation or brackets.
  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0xC0, 0x2000...0x2BFF, 0x3000...0x3004, 0x3007...0x3020: false
    case 0x30FB, 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65: false
    default: true
    }
  }
}
