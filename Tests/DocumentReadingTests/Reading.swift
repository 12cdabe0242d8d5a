import DocumentReading
import PolicyModel
import Testing

/// Reads a text, for tests that look at what comes out.
func read(
  _ text: String, _ format: DocumentFormat = .text, fileName: String? = nil
) throws -> ReadEdition {
  try DocumentReader().read(
    Array(text.utf8), hint: ReadingHint(format: format, fileName: fileName))
}

/// The tree of a text as `DocumentTree` prints it.
func tree(_ text: String, _ format: DocumentFormat = .text) throws -> String {
  DocumentTree(document: try read(text, format).document).description
}

extension Document {
  /// Every sentence's folded words.
  var foldedSentences: [String] { sentences.map { folded.string($0.folded) } }

  /// Every sentence's words as the source writes them.
  var visibleSentences: [String] { sentences.indices.map { visibleText(ofSentence: $0) } }
}
