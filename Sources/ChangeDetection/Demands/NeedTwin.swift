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
      .map { TwinWords.alike.applied(to: $0) }
  }
}

/// What is given as a list below lays down: 「次のとおり休暇⟦を与える⟧」, 「休暇⟦は、次のとおりとする⟧」.
enum AsFollowsTwin {
  static func hold(_ a: String, _ b: String) -> Bool { says(a, b) || says(b, a) }

  private static func says(_ given: String, _ laid: String) -> Bool {
    guard let name = JapaneseText.without(TwinWords.laidAsFollows, laid), !name.isEmpty,
      given.holdsBytes(of: TwinWords.asFollows),
      let deed = JapaneseText.without(TwinWords.givingAsFollows, given)
    else { return false }
    let rest = String(deed).replacingBytes(of: TwinWords.asFollows, with: "")
    return rest.without(TwinWords.topics) == String(name).without(TwinWords.topics)
  }
}
