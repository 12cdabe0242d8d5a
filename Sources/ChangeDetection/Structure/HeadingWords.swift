internal import PolicyModel

/// A heading's words as they are compared: without number, figures, spaces and marks.
///
/// A heading in which only a figure or a bracket changed has not been renamed; the figure and
/// the notation are told for themselves.
struct HeadingWords: Equatable {
  private let words: [UInt32]

  init(_ view: EditionView, _ section: Int) {
    let document = view.document
    guard let block = document.sections[section].headingBlock else {
      words = []
      return
    }
    var words: [UInt32] = []
    for sentence in document.blocks[block].sentences {
      var start = document.sentences[sentence].folded.lowerBound
      for figure in view.annotated.figures(inSentence: sentence) where !figure.isInName {
        words += Self.letters(view.words(start..<max(start, figure.folded.lowerBound)))
        start = max(start, figure.folded.upperBound)
      }
      words += Self.letters(
        view.words(start..<max(start, document.sentences[sentence].folded.upperBound)))
    }
    let number = Self.letters(document.sections[section].number)
    if words.starts(with: number) { words.removeFirst(number.count) }
    self.words = words
  }

  /// A section's number as it is compared.
  static func number(_ section: Section) -> [UInt32] { letters(section.number) }

  func likeness(to other: HeadingWords) -> Double {
    if words == other.words { return 1 }
    return Likeness.of(text, other.text) * 0.99
  }

  private var text: String {
    String(String.UnicodeScalarView(words.compactMap { Unicode.Scalar($0) }))
  }

  private static func letters(_ words: String) -> [UInt32] {
    words.unicodeScalars.compactMap { scalar in
      if NotationOfWords.isSpace(scalar) || NotationOfWords.isMark(scalar) { return nil }
      switch scalar.value {
      case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: return scalar.value - 0xFEE0
      default: return scalar.value
      }
    }
  }
}
