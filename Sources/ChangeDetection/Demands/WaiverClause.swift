internal import Lexicon
internal import PolicyModel

extension DemandJudgement {
  /// "a fee, ⟦which is waived for⟧ students and carers": what a clause behind the demand lets off. A list there
  /// that grew takes from what is demanded.
  func areOfWaiver(_ old: Demand, _ new: Demand) -> Bool {
    guard comparison.new.document.language == .english, old.cue == new.cue,
      case let a = comparison.old.words(old.folded).lowercased(),
      case let b = comparison.new.words(new.folded).lowercased(),
      let x = head(of: a, behind: old.cue), let y = head(of: b, behind: new.cue)
    else { return false }
    // What was charged may differ in its amount alone.
    return x.filter { !$0.isNumber } == y.filter { !$0.isNumber }
  }

  /// The words of a demand up to the clause that lets off, where one stands behind its cue.
  private func head(of words: String, behind cue: String) -> Substring? {
    guard let start = words.firstRange(of: cue.lowercased())?.upperBound else { return nil }
    let rest = words[start...]
    return WaiverWords.clauses.lazy
      .compactMap { rest.firstRange(of: $0).map { words[..<$0.lowerBound] } }.first
  }
}
