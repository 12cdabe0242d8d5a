internal import Lexicon
internal import PolicyModel

/// Whether conditions or means were put to a demand, taken from it, or put in others' place.
struct ConditionScale {
  private let words: ConditionWords

  init(language: String) { words = .of(language) }

  func change(_ old: Demand, _ new: Demand) -> Change.DemandChange? {
    // 「⟦子どもの数に応じて⟧税率を下げる」 → 「『⟦子どもの数に応じて⟧税率を下げる』制度」: the object holds it.
    let lost = old.conditions.filter {
      !isSilent($0) && !isKept($0, in: new.conditions) && !new.object.contains(asked($0))
    }
    let gained = new.conditions.filter {
      !isSilent($0) && !isKept($0, in: old.conditions) && !old.object.contains(asked($0))
    }
    // 「ただし、土日を除きます」 takes days away, 「やむを得ない場合を除き」 loosens.
    if old.isRight, new.isRight {
      // 「ただし、保護者の同意があれば、16歳以上の方も登録できます」 lets in more.
      if !gained.isEmpty, lost.isEmpty, gained.allSatisfy(isOpening) { return .widened }
      if !lost.isEmpty, gained.isEmpty, lost.allSatisfy(isOpening) { return .narrowed }
    }
    // "We will pay carers £50 a week, ⟦provided that they live here⟧"
    if old.isBenefit, new.isBenefit {
      if !gained.isEmpty, lost.isEmpty, gained.allSatisfy(isLimit) { return .narrowed }
      if !lost.isEmpty, gained.isEmpty, lost.allSatisfy(isLimit) { return .widened }
    }
    let isOwnLeave = Self.isOwnLeave(old) && Self.isOwnLeave(new) && old.strength == new.strength
    if !gained.isEmpty && lost.isEmpty {
      return isOwnLeave || gained.allSatisfy(isExclusion) ? .narrowed : .softened
    }
    if !lost.isEmpty && gained.isEmpty {
      return isOwnLeave || lost.allSatisfy(isExclusion) ? .widened : .strengthened
    }
    if !lost.isEmpty { return .retargeted }
    if let step = reach(old.conditions, new.conditions) { return step }
    let meansLost = isLost(old.means, new.means)
    let meansGained = isLost(new.means, old.means)
    if meansGained && !meansLost { return .strengthened }
    if meansLost && !meansGained { return .softened }
    return nil
  }

  /// "We may ask you, ⟦if another user reports you⟧, …": what an author allows itself grows no
  /// softer by a condition, it holds for fewer cases.
  private static func isOwnLeave(_ demand: Demand) -> Bool {
    demand.deontic == .permission && demand.actor == nil
  }

  /// Whether nothing but exceptions differs between the conditions of two demands.
  func changeExceptionsAlone(_ old: Demand, _ new: Demand) -> Bool {
    func cases(_ demand: Demand) -> [String] { demand.conditions.filter { !isException($0) } }
    return cases(old) == cases(new) && old.conditions != new.conditions
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
      let grows = x.unicodeScalars.count < y.unicodeScalars.count
      guard let addition = grows ? Self.addition(to: x, in: y) : Self.addition(to: y, in: x)
      else { continue }
      let isWider: Bool
      if words.alternatives.contains(where: { isJoined(addition, by: $0) }) {
        isWider = grows
      } else if words.additions.contains(where: { isJoined(addition, by: $0) }) {
        // 「法令に基づく場合⟦及び委託先に渡す場合⟧を除き」: of exceptions both tell a case.
        isWider = isException(a) ? grows : !grows
      } else {
        continue
      }
      return isWider == isException(a) ? .narrowed : .widened
    }
    return nil
  }

  /// The words that one condition has in the midst of the other's; nil where others went as well.
  private static func addition(to less: String, in more: String) -> String? {
    let (a, b) = (Array(less.unicodeScalars), Array(more.unicodeScalars))
    var head = 0
    while head < a.count, a[head] == b[head] { head += 1 }
    var tail = 0
    while tail < a.count - head, a[a.count - 1 - tail] == b[b.count - 1 - tail] { tail += 1 }
    // 「発生⟦した⟧」 → 「発生⟦し、又はその疑いがある⟧」: the end of the verb alone was bent.
    let bent = a[head..<(a.count - tail)]
    guard bent.count <= 2, bent.allSatisfy({ (0x3041...0x309F).contains($0.value) }) else {
      return nil
    }
    if !bent.isEmpty, head < b.count - tail, b[head].value == 0x3001 { head += 1 }
    return String(String.UnicodeScalarView(b[head..<(b.count - tail)]))
  }

  /// Whether words begin or end with the one that joins them: ⟦又は⟧強風, 強風⟦又は⟧.
  private func isJoined(_ addition: String, by join: String) -> Bool {
    let parts = addition.split(separator: " ")
    guard words.isBehind else { return parts.first == join[...] || parts.last == join[...] }
    return addition.hasPrefix(join) || addition.hasSuffix(join)
  }

  private func isException(_ condition: String) -> Bool {
    let low = condition.lowercased()
    return words.exceptions.contains { words.isBehind ? low.hasSuffix($0) : low.hasPrefix($0) }
  }

  private func isLimit(_ condition: String) -> Bool {
    let low = condition.lowercased()
    return words.limits.contains { low.hasPrefix($0) }
  }

  private func isSilent(_ condition: String) -> Bool {
    words.silent.contains { condition.hasSuffix($0) }
      || words.measuring.contains { end in
        condition.hasSuffix(end)
          && words.measured.contains { condition.dropLast(end.count).hasSuffix($0) }
      }
  }

  private func isOpening(_ condition: String) -> Bool {
    !words.openings.mark.isEmpty && condition.contains(words.openings.mark)
      && words.openings.ends.contains { condition.hasSuffix($0) }
  }

  /// An exception that names whom or what a demand leaves out, and no case.
  private func isExclusion(_ condition: String) -> Bool {
    isException(condition) && !words.cases.contains { condition.lowercased().contains($0) }
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
}

extension Demand {
  fileprivate var isRight: Bool { deontic == .permission || deontic == .entitlement }

  /// What somebody gets or may do.
  fileprivate var isBenefit: Bool {
    polarity > 0 && (isRight || deontic == nil && [.commitment, .announcement].contains(frame))
  }
}
