internal import Lexicon
internal import PolicyModel

/// Tells whether the two sides of a correspondence are the same words in another spelling.
struct SpellingOfSentences {
  let comparison: Comparison
  private let variants: SpellingVariants?

  init(_ comparison: Comparison) {
    self.comparison = comparison
    let language = comparison.new.document.language
    variants =
      language == comparison.old.document.language ? SpellingVariants.of(language.rawValue) : nil
  }

  /// Whether nothing is left of the difference once marks, spaces and what has been told are out.
  ///
  /// - Complexity: O(*n*) in the length of the sentences.
  func isSame(_ places: Correspondence, told old: [Range<Int>], _ new: [Range<Int>]) -> Bool {
    guard let variants else { return false }
    return unified(places.old, in: comparison.old, without: old, variants)
      == unified(places.new, in: comparison.new, without: new, variants)
  }

  private func unified(
    _ sentences: [Int], in view: EditionView, without told: [Range<Int>],
    _ variants: SpellingVariants
  ) -> String {
    let told = told.sorted { $0.lowerBound < $1.lowerBound }
    var words: [UInt8] = []
    for sentence in sentences {
      let range = view.document.sentences[sentence].folded
      // A sign of its own where something was told, so that it stands in the same place of both.
      words += EditionView.stretches(of: range, without: told).map(view.bytes)
        .joined(separator: [0x01])
    }
    let text = String(decoding: variants.unified(words), as: UTF8.self)
    var left = String.UnicodeScalarView()
    for scalar in text.unicodeScalars
    where !NotationOfWords.isSpace(scalar) && !NotationOfWords.isMark(scalar) {
      left.append(scalar)
    }
    return String(left)
  }
}
