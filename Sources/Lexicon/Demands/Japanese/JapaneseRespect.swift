/// How phrases that end in あります are said with more respect.
enum JapaneseRespect {
  /// ことがございます for ことがあります; nil for a phrase that ends otherwise.
  static func honoured(_ phrase: String) -> String? {
    for (plain, honoured) in [("あります", "ございます"), ("ありません", "ございません")]
    where phrase.hasEnd(plain) {
      return String(Substring(phrase.utf8.dropLast(plain.utf8.count))) + honoured
    }
    return nil
  }
}

extension String {
  /// Whether the bytes of a text are the last of this one.
  func hasEnd(_ text: String) -> Bool {
    utf8.count >= text.utf8.count && utf8.suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
