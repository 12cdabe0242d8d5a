internal import Lexicon
internal import PolicyModel

/// What is needed, and what is to be brought: 「入館には、カード⟦が必要です⟧」, 「入館の際は、カード⟦をお持ちください⟧」.
enum NeedTwin {
  static func hold(_ a: String, _ b: String) -> Bool {
    if let x = parts(a, TwinWords.needed, TwinWords.forWhat) {
      return parts(b, TwinWords.brought, TwinWords.atWhat).map { $0 == x } ?? false
    }
    if let y = parts(b, TwinWords.needed, TwinWords.forWhat) {
      return parts(a, TwinWords.brought, TwinWords.atWhat).map { $0 == y } ?? false
    }
    return false
  }

  private static func parts(_ words: String, _ ends: [String], _ marks: [String]) -> [String]? {
    guard let head = JapaneseText.without(ends, words).map(String.init),
      let mark = marks.first(where: { head.holdsBytes(of: $0) }),
      let place = head.firstRange(of: mark)
    else { return nil }
    return [String(head[..<place.lowerBound]), String(head[place.upperBound...])]
      .map { words in
        TwinWords.alike.reduce(words) { $0.replacingBytes(of: $1.0, with: $1.1) }
      }
  }
}
