internal import Lexicon
internal import PolicyModel

/// A demand that the other edition tells as done, whoever does it: 「消去⟦します⟧」, 「消去⟦されます⟧」.
enum PassiveTwin {
  static func says(_ sentence: String, _ demand: Demand) -> Bool {
    guard demand.verb.hasSuffix("する"), demand.frame == .commitment || demand.deontic == .obligation,
      !demand.object.isEmpty,
      Likeness.covered(Likeness.pairs(demand.object), by: Likeness.pairs(sentence)) >= 0.6
    else { return false }
    let stem = TurnWords.stem(of: demand.verb)
    guard stem.unicodeScalars.count >= 2, demand.cue.hasPrefix(stem),
      TurnWords.done.contains(String(demand.cue.dropFirst(stem.count)))
    else { return false }
    return TurnWords.undergone.contains { ending in
      sentence.hasSuffix(stem + ending) || sentence.hasSuffix(stem + ending + "。")
    }
  }
}
