internal import Lexicon

/// The kinds of a sentence's words, looked up once for all rules that ask for them.
struct WordMarks: Sendable {
  /// By the place where a word begins: its length, and behind it the number of its kinds.
  private let marks: [UInt32]

  /// None: every word is looked up when it is asked for.
  static let none = WordMarks(marks: [])

  private init(marks: [UInt32]) { self.marks = marks }

  /// Marks the words of a text in small letters.
  init(_ text: [UInt8], by index: WordIndex) {
    var marks = [UInt32](repeating: 0, count: text.count)
    let words = WordRanges(text: text, contractions: index.contractions, within: text.indices)
    for word in words where word.count < 256 {
      marks[word.lowerBound] =
        UInt32(word.count) << 24 | UInt32(index.kindsNumber(of: word, in: text))
    }
    self.marks = marks
  }

  /// The number of a word's kinds; nil for one that was not marked.
  @inline(__always)
  func kindsNumber(of word: Range<Int>) -> Int? {
    guard word.lowerBound < marks.count else { return nil }
    let mark = marks[word.lowerBound]
    return Int(mark >> 24) == word.count && mark != 0 ? Int(mark & 0xFF_FFFF) : nil
  }
}
