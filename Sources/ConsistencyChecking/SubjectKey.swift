/// What two phrases must share to be about one thing.
///
/// Quotation marks, blanks, 的 and the particles between nouns are left out, so that
/// 「暫定的」な措置 and 暫定措置 are one key.
struct SubjectKey: Hashable {
  let text: String

  private static let dropped: Set<Unicode.Scalar> = [
    "「", "」", "『", "』", "\"", "'", " ", "　", "、", ",", "の", "“", "”",
  ]

  init(_ phrase: String) {
    var text = ""
    for scalar in phrase.lowercased().unicodeScalars where !Self.dropped.contains(scalar) {
      text.unicodeScalars.append(scalar)
    }
    self.text = text.replacing("的な", with: "").replacing("的", with: "")
  }

  /// The kanji, katakana and Latin runs of the phrase: what it names.
  var nouns: Set<String> {
    var nouns: Set<String> = []
    var run = ""
    func close() {
      if run.unicodeScalars.count >= 2 { nouns.insert(run) }
      run = ""
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x3041...0x309F: close()
      case 0x4E00...0x9FFF, 0x3005, 0x30A0...0x30FF, 0x61...0x7A, 0x30...0x39:
        run.unicodeScalars.append(scalar)
      default: close()
      }
    }
    close()
    return nouns
  }
}
