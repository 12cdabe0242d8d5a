internal import PolicyModel

/// Tells Japanese from English by the share of kana and kanji.
enum LanguageGuess {
  static func language(of text: [UInt8]) -> Language {
    var wide = 0
    var latin = 0
    for byte in text.prefix(1 << 16) {
      if (0xE3...0xE9).contains(byte) { wide += 1 }
      if (0x41...0x5A).contains(byte & 0xDF) { latin += 1 }
    }
    // One Japanese character says about as much as two Latin letters.
    return wide * 4 > latin ? .japanese : .english
  }
}
