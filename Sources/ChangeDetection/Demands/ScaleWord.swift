internal import Lexicon
internal import PolicyModel

/// A word of a scale where it stands in a sentence, with what makes it the opposite of itself.
struct ScaleWord {
  let scale: Int
  /// The rung that the sentence says: that of the word, or the other one where it is denied.
  let rung: Int
  /// The word alone, as offsets.
  let word: Range<Int>
  /// The word with what denies it or says it of something, as offsets.
  let range: Range<Int>
  /// What it is said of; empty where nothing tells.
  let subject: String
  /// It is what the clause says, not a part of a name or of what stands before a noun.
  let isSaid: Bool

  /// All words of scales in a sentence, in its order.
  static func all(in sentence: ComparedSentence, _ language: Language) -> [ScaleWord] {
    switch language {
    case .japanese: found(in: sentence, WordScales.japanese, JapaneseScaleContext.init)
    case .english: found(in: sentence, WordScales.english, EnglishScaleContext.init)
    default: []
    }
  }

  private static func found(
    in sentence: ComparedSentence, _ table: borrowing WordScales,
    _ context: (ComparedSentence) -> any ScaleReading
  ) -> [ScaleWord] {
    let bytes = sentence.bytes
    var words: [ScaleWord] = []
    var reading: (any ScaleReading)?
    var place = 0
    while place < bytes.count {
      guard table.words.trie.signs.mayBegin(in: bytes, at: place, to: bytes.count),
        !sentence.isDivided || isEdge(bytes, place),
        case let found = table.words.trie.longest(in: bytes, from: place, to: bytes.count),
        found.row >= 0
      else {
        place += 1
        continue
      }
      // "free" of "freed" is no word, and neither is it of "freedom".
      guard !sentence.isDivided || isEdge(bytes, found.end) else {
        place += 1
        continue
      }
      if !sentence.isQuoted(place) {
        let reader = reading ?? context(sentence)
        reading = reader
        for (scale, rung, length) in table.words.rows[found.row]
        where !sentence.isDivided || isEdge(bytes, place + length) {
          if let word = reader.word(
            place..<place + length, on: table.scales[scale], numbered: scale, rung: rung)
          {
            words.append(word)
          }
        }
      }
      place = found.end
    }
    return words
  }

  /// Whether no letter or hyphen ties the signs on both sides of a place.
  private static func isEdge(_ bytes: [UInt8], _ place: Int) -> Bool {
    place == 0 || place >= bytes.count || !isLetter(bytes[place - 1]) || !isLetter(bytes[place])
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x27 || byte >= 0x80
  }
}

/// What a language tells around a word of a scale.
protocol ScaleReading {
  func word(_ place: Range<Int>, on scale: WordScale, numbered: Int, rung: Int) -> ScaleWord?
}
