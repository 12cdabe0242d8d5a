internal import PolicyModel

/// A sentence that one edition has beside one that both have: an item below its lead, an exception
/// behind its rule.
struct AddedSentence {
  var sentence: Int
  /// Whether the old edition has it.
  var isLost: Bool
  /// The sentence of either edition that it belongs to.
  var old: Int
  var new: Int
  var words: String
}

extension DemandComparing {
  /// What a sentence of its own makes of the rule that it belongs to; to be confirmed, unless `adjust`
  /// says otherwise.
  func tell(
    _ added: AddedSentence, _ kind: Change.DemandChange, _ gathering: inout DemandGathering,
    _ explained: inout ExplainedWords,
    adjust: (inout DemandGathering.Entry) -> Void = { _ in }
  ) {
    if added.isLost {
      explained.addAlone(old: added.sentence)
    } else {
      explained.addAlone(new: added.sentence)
    }
    var entry = DemandGathering.Entry(
      kinds: [kind], old: nil, new: nil, oldSentence: added.isLost ? added.sentence : added.old,
      newSentence: added.isLost ? added.new : added.sentence, rule: "condition",
      oldCue: added.isLost ? added.words : nil, newCue: added.isLost ? nil : added.words,
      direction: nil, isDoubtful: true, significance: 0.5)
    adjust(&entry)
    gathering.add(entry)
  }
}
