/// What goes on with a sentence behind a full stop, a quotation mark or a bracket: 「…です。」と述べた。
package enum QuotationParticles {
  /// Hiragana that take up the words before them.
  package static let rows = [
    "って", "っていう", "と", "とい", "とか", "との", "など", "なの", "に", "の", "は", "へ", "も", "や", "を", "が", "で",
    "ら",
  ]
}
