internal import Lexicon
internal import PolicyModel

/// Tells a text's language by its script, and by its small words where that is Latin.
enum LanguageGuess {
  /// Linear in the first 64 KB, which are all that is looked at.
  static func language(of text: [UInt8]) -> Language {
    let count = ScriptCount(text.prefix(1 << 16))
    // One Japanese character says about as much as two Latin letters.
    if (count.kana + count.han) * 12 > count.latin {
      return count.kana == 0 && count.han >= 60 ? Language(rawValue: "zh") : .japanese
    }
    if count.hangul * 6 > count.latin { return Language(rawValue: "ko") }
    if count.thai * 6 > count.latin { return Language(rawValue: "th") }
    return latin(text.prefix(1 << 16))
  }

  /// How many characters of each script a text has.
  private struct ScriptCount {
    var kana = 0
    var han = 0
    var hangul = 0
    var thai = 0
    var latin = 0

    init(_ bytes: ArraySlice<UInt8>) {
      var previous: UInt8 = 0
      for byte in bytes {
        if (0x41...0x5A).contains(byte & 0xDF) { latin += 1 }
        if previous == 0xE3, (0x81...0x83).contains(byte) {
          kana += 1
        } else if (0xE4...0xE9).contains(previous), byte & 0xC0 == 0x80 {
          han += 1
        } else if (0xEA...0xED).contains(previous), byte & 0xC0 == 0x80 {
          hangul += 1
        } else if previous == 0xE0, (0xB8...0xB9).contains(byte) {
          thai += 1
        }
        previous = byte
      }
    }
  }

  /// The language whose small words are the most among the first words; English in doubt.
  private static func latin(_ text: ArraySlice<UInt8>) -> Language {
    var counts = [Int](repeating: 0, count: LanguageMarks.words.count)
    var word: [UInt8] = []
    var seen = 0
    for byte in text {
      if byte >= 0x80 || (0x41...0x5A).contains(byte & 0xDF) {
        word.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        continue
      }
      guard !word.isEmpty else { continue }
      for (index, marks) in marks.enumerated() where marks.contains(word) { counts[index] += 1 }
      word.removeAll(keepingCapacity: true)
      seen += 1
      if seen == LanguageMarks.sample { break }
    }
    guard let most = counts.max(), most >= LanguageMarks.least,
      let index = counts.firstIndex(of: most)
    else { return .english }
    return Language(rawValue: LanguageMarks.words[index].language)
  }

  private static let marks: [Set<[UInt8]>] = LanguageMarks.words.map { row in
    Set(row.words.split(separator: " ").map { Array($0.utf8) })
  }
}
