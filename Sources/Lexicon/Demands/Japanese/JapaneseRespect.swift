internal import PolicyModel

/// How phrases that end in あります are said with more respect.
enum JapaneseRespect {
  /// ことがございます for ことがあります; nil for a phrase that ends otherwise.
  static func honoured(_ phrase: String) -> String? {
    for (plain, honoured) in [("あります", "ございます"), ("ありません", "ございません")]
    where phrase.endsInBytes(of: plain) {
      return String(Substring(phrase.utf8.dropLast(plain.utf8.count))) + honoured
    }
    return nil
  }
}
