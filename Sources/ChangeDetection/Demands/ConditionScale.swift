internal import Lexicon
internal import PolicyModel

/// Whether conditions or means were put to a demand, taken from it, or put in others' place.
struct ConditionScale {
  private let words: ConditionWords

  init(language: String) { words = .of(language) }

  func change(_ old: Demand, _ new: Demand) -> Change.DemandChange? {
    let lost = old.conditions.filter { !isKept($0, in: new.conditions) }
    let gained = new.conditions.filter { !isKept($0, in: old.conditions) }
    if !gained.isEmpty && lost.isEmpty { return .softened }
    if !lost.isEmpty && gained.isEmpty { return .strengthened }
    if !lost.isEmpty { return .retargeted }
    if let step = reach(old.conditions, new.conditions) { return step }
    let meansLost = isLost(old.means, new.means)
    let meansGained = isLost(new.means, old.means)
    if meansGained && !meansLost { return .strengthened }
    if meansLost && !meansGained { return .softened }
    return nil
  }

  /// Whether a demand has this very condition too, so that it tells no difference.
  func holds(_ condition: String, in others: [String]) -> Bool {
    others.contains { asked($0) == asked(condition) }
  }

  /// 「雨天の場合」 lives on in 「雨天又は強風の場合」, not in 「降雪の場合」.
  private func isKept(_ condition: String, in others: [String]) -> Bool {
    let own = asked(condition)
    return others.contains {
      let other = asked($0)
      return isException(condition) == isException($0)
        && (Self.withoutDigits(own) == Self.withoutDigits(other)
          || Likeness.overlap(own, other) >= 0.4)
    }
  }

  /// One condition that became another by a further case (又は) or a further demand (かつ).
  private func reach(_ old: [String], _ new: [String]) -> Change.DemandChange? {
    guard old.count == new.count else { return nil }
    for (a, b) in zip(old, new) {
      let (x, y) = (asked(a), asked(b))
      guard x != y else { continue }
      let grows = Likeness.covered(Likeness.pairs(x), by: Likeness.pairs(y)) >= 0.9
      let shrinks = Likeness.covered(Likeness.pairs(y), by: Likeness.pairs(x)) >= 0.9
      guard grows != shrinks else { continue }
      let (less, more) = grows ? (x, y) : (y, x)
      let isWider: Bool
      if gains(words.alternatives, less, more) {
        isWider = grows
      } else if gains(words.additions, less, more) {
        isWider = !grows
      } else {
        continue
      }
      return isWider == isException(a) ? .narrowed : .widened
    }
    return nil
  }

  private func gains(_ joins: [String], _ less: String, _ more: String) -> Bool {
    joins.contains { Self.count($0, in: more) > Self.count($0, in: less) }
  }

  private func isException(_ condition: String) -> Bool {
    let low = condition.lowercased()
    return words.exceptions.contains { words.isBehind ? low.hasSuffix($0) : low.hasPrefix($0) }
  }

  /// What a condition asks, without the words that make it one.
  private func asked(_ condition: String) -> String {
    var low = condition.lowercased()[...]
    if words.isBehind {
      for tail in ["は", "には"] where low.hasSuffix(tail) { low = low.dropLast(tail.count) }
      if let mark = words.marks.first(where: { low.hasSuffix($0) }) {
        low = low.dropLast(mark.count)
      }
      if low.hasSuffix("の") { low = low.dropLast() }
    } else if let mark = words.marks.first(where: { low.hasPrefix($0) }) {
      low = low.dropFirst(mark.count)
    }
    return Self.withoutAsides(low)
  }

  /// 「法令（条例を含む。）」: what stands in brackets tells of a word, and asks nothing more.
  private static func withoutAsides(_ words: Substring) -> String {
    var kept = String.UnicodeScalarView()
    var depth = 0
    for scalar in words.unicodeScalars {
      if scalar == "(" || scalar == "（" { depth += 1 }
      if depth == 0 { kept.append(scalar) }
      if scalar == ")" || scalar == "）" { depth = max(0, depth - 1) }
    }
    return String(kept)
  }

  /// Whether a phrase of the first list has nothing like it in the second.
  private func isLost(_ a: [String], _ b: [String]) -> Bool {
    a.contains { phrase in !b.contains { Likeness.overlap(phrase, $0) >= 0.4 } }
  }

  private static func withoutDigits(_ words: String) -> [Unicode.Scalar] {
    words.unicodeScalars.filter { $0.properties.numericType == nil }
  }

  private static func count(_ word: String, in text: String) -> Int {
    let isLatin = word.utf8.first.map { $0 < 0x80 } ?? false
    if isLatin { return text.split(separator: " ").count { $0 == word } }
    var count = 0
    var rest = text.utf8[...]
    let bytes = Array(word.utf8)
    while rest.count >= bytes.count {
      if rest.starts(with: bytes) { count += 1 }
      rest = rest.dropFirst()
    }
    return count
  }
}
