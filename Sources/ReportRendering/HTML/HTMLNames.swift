internal import PolicyModel

/// Names that the parts of a page share: anchors and languages.
struct HTMLNames {
  /// The language of the page.
  let page: Language
  /// The language of the words that are quoted.
  let words: Language

  /// The language of quoted words, where it is not the page's.
  var wordsLanguage: String? { words == page ? nil : words.rawValue }

  /// The language of an edition's words where it is not the page's.
  func language(_ edition: Edition) -> String? {
    edition.language == page ? nil : edition.language.rawValue
  }

  /// The anchor of a change: its own stable id, cut to what an address may hold.
  func anchor(_ change: Change) -> String {
    "c-"
      + String(
        decoding: change.id.utf8.map { byte -> UInt8 in
          switch byte {
          case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: byte
          default: 0x2D
          }
        }, as: UTF8.self)
  }
}
