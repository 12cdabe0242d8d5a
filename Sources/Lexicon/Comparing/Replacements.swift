internal import PolicyModel

/// Words that are put for others all over a text, in the order of a table.
///
/// Few texts hold any of them: a row whose signs do not all stand in the text is passed by.
package struct Replacements: Sendable {
  private struct Row: Sendable {
    let word: String
    let other: String
    let signs: SignSet
  }

  private let rows: [Row]

  init(_ rows: [(String, String)]) {
    self.rows = rows.map { Row(word: $0.0, other: $0.1, signs: SignSet($0.0)) }
  }

  /// - Complexity: O(*n* + rows), and O(*n*) for each row whose signs the text holds.
  package func applied(to text: String) -> String {
    var text = text
    var signs = SignSet(text)
    for row in rows where signs.holds(row.signs) && text.holdsBytes(of: row.word) {
      text = text.replacingBytes(of: row.word, with: row.other)
      signs = SignSet(text)
    }
    return text
  }
}

/// The signs of a text by a few bits of each: all kana apart, kanji several to a bit.
private struct SignSet: Sendable {
  private var bits = InlineArray<4, UInt64>(repeating: 0)

  init(_ text: String) {
    let bytes = text.utf8.span
    var place = 0
    while place < bytes.count {
      let lead = bytes[place]
      let width = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      let end = min(place + width, bytes.count) - 1
      // ASCII by itself, of longer signs the last bits of their last two bytes.
      let row = lead < 0x80 ? Int(lead >> 6) : Int(bytes[end - 1] & 3)
      bits[row] |= 1 << UInt64(bytes[end] & 63)
      place += width
    }
  }

  /// Whether a text of these signs may hold a word of the others.
  func holds(_ word: SignSet) -> Bool {
    for row in 0..<4 where word.bits[row] & ~bits[row] != 0 { return false }
    return true
  }
}
