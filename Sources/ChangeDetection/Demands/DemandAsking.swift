internal import Lexicon
internal import PolicyModel

/// What two demands ask for, by their verbs and by the leave that they want.
extension DemandJudgement {
  /// "may ⟦ask for⟧ proof" → "may ⟦require⟧ proof": the same right to more.
  func asking(_ old: Demand, _ new: Demand) -> Change.DemandChange? {
    guard old.frame == new.frame, old.strength == new.strength,
      let a = AskingVerbs.firmness(of: old.verb), let b = AskingVerbs.firmness(of: new.verb), a != b
    else { return nil }
    return b > a ? .strengthened : .softened
  }

  /// 「許可なく移動してはならない」 → 「移動するときは、許可を受けなければならない」: the same rule.
  func asksSameLeave(_ old: Demand, _ new: Demand) -> Bool {
    func forbids(_ demand: Demand) -> Bool { demand.deontic == .prohibition }
    guard Set([old.deontic, new.deontic]) == [.prohibition, .obligation] else { return false }
    let words = (comparison.old.words(old.folded), comparison.new.words(new.folded))
    return forbids(old)
      ? shift.asksLeave(forbidding: words.0, asking: words.1)
      : shift.asksLeave(forbidding: words.1, asking: words.0)
  }
}

extension WordShift {
  /// Whether a prohibition says by a leave that is wanting what a duty says by the leave: 「許可なく…
  /// してはならない」, 「…するときは、許可を受けなければならない」.
  func asksLeave(forbidding: String, asking: String) -> Bool {
    guard let words else { return false }
    return words.leaves.contains { leave in
      guard asking.contains(leave), let place = forbidding.firstRange(of: leave) else {
        return false
      }
      guard words.isDivided else {
        let behind = forbidding[place.upperBound...]
        return words.lacking.contains { behind.hasPrefix($0) }
      }
      let before = forbidding[..<place.lowerBound].lowercased().split(separator: " ").suffix(5)
      return words.lacking.contains { word in before.contains { $0 == word } }
    }
  }
}
