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
