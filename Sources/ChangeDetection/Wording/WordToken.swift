/// A stretch of a sentence that a reader would name: a word, a figure, a mark.
package struct WordToken: Hashable, Sendable {
  package enum Kind: UInt8, Hashable, Sendable {
    /// A number with its unit, a date, a share.
    case figure
    /// Letters of a spaced script, or digits outside a figure.
    case word
    case katakana
    /// Kanji with the okurigana behind them.
    case ideographs
    /// Particles, endings and other words of hiragana.
    case hiragana
    /// Letters of a script without spaces that is none of the above.
    case syllables
    case punctuation
    case space
  }

  package var range: Range<Int>
  package var kind: Kind

  package init(range: Range<Int>, kind: Kind) {
    self.range = range
    self.kind = kind
  }

  /// Marks and spaces: what carries no words.
  package var isMark: Bool { kind == .punctuation || kind == .space }

  /// What the token counts for when stretches are weighed against each other.
  var weight: Int {
    switch kind {
    case .figure: 6
    case .word: range.count <= 3 ? 2 : 4
    case .katakana, .ideographs: range.count <= 3 ? 3 : 4
    case .syllables: 2
    case .hiragana: range.count <= 6 ? 1 : 2
    case .punctuation: 1
    case .space: 0
    }
  }
}
