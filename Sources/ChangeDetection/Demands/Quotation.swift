/// Sentences that begin with words of somebody else's.
enum Quotation {
  private static let marks: Set<Character> = ["「", "『", "\u{201C}", "\""]

  /// Whether a quotation opens in the first few signs of a sentence.
  static func opens(_ sentence: String) -> Bool {
    sentence.prefix(12).contains { marks.contains($0) }
  }
}
