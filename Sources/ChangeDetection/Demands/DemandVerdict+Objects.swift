internal import Lexicon
internal import PolicyModel

/// Whether a demand now works on something else.
extension DemandJudgement {
  func isRetargeted(_ old: Demand, _ new: Demand) -> Bool {
    guard !old.object.isEmpty, !new.object.isEmpty, !isDeed(old.object), !isDeed(new.object),
      !isAmount(old, comparison.old) || !isAmount(new, comparison.new),
      Self.withoutDigits(old.object) != Self.withoutDigits(new.object),
      !haveSameHead(old.object, new.object), !TurnedDemand.sharesDeed(old, new),
      !areCutOtherwise(old, new)
    else { return false }
    return Likeness.overlap(renaming.applied(to: old.object), new.object) < 0.3
  }

  /// "You may claim ⟦£20⟧": an object that is nothing but an amount.
  private func isAmount(_ demand: Demand, _ view: EditionView) -> Bool {
    amounts(of: demand, view).contains {
      $0.contains(demand.object)
        || demand.object.contains($0) && demand.object.utf8.count <= $0.utf8.count + 8
    }
  }

  /// Another aim has another noun at its head: in Japanese the last one.
  /// A whole clause as object (踏まえて行うこと, 考え合わせて進めること) is put in other words.
  private func haveSameHead(_ old: String, _ new: String) -> Bool {
    if comparison.new.document.language == .japanese {
      return zip(old.unicodeScalars.reversed(), new.unicodeScalars.reversed()).prefix(2)
        .allSatisfy { $0 == $1 } && min(old.unicodeScalars.count, new.unicodeScalars.count) >= 2
    }
    return false
  }

  static func withoutDigits(_ words: String) -> [Unicode.Scalar] {
    words.unicodeScalars.filter { $0.properties.numericType == nil }
  }
}
