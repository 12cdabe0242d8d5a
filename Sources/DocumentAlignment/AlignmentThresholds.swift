/// From which likeness on sentences are paired; set by cross-validation over several suites.
struct AlignmentThresholds: Sendable {
  /// Likeness from which a pair holds fast wherever it stands, first pass to last.
  var strong: [Float] = [0.82, 0.56, 0.5]
  /// What being in the same gap adds, for one end in common and for both.
  var oneEnd: Float = 0.1
  var bothEnds: Float = 0.12
  /// Added where the neighbours went the same way.
  var nearby: Float = 0.03
  /// Lead over the next best partner without support of the neighbourhood.
  var lead: Float = 0.08
  /// Likeness below which nothing is paired inside a closed and an open gap.
  var closedGap: Float = 0.16
  var openGap: Float = 0.24
  /// Added to either where all words of one side have no counterpart, less where some have none.
  var imbalance: Float = 0.08
  /// What lengths that fit add to likeness inside a gap, and what they take where they do not.
  var lengthFit: Float = 0.06
  /// The same for a further sentence of a group.
  var linkedFit: Float = 0.24
  /// Likeness that a further sentence must add to a group.
  var splitGain: Float = 0.01
  /// Share of its weight that each part of a split or merge must find in the whole.
  var partShare: Float = 0.15
  /// The same where the whole text was put in other words and kept its order.
  var orderedPartShare: Float = 0.04
  /// What a sentence's place adds to likeness there, at most.
  var order: Float = 0.18
  /// Share of sentences with a partner from which a text is no longer one put in other words.
  var mostPaired: Float = 0.5
  /// Likeness for moved sentences without any support.
  var moved: Float = 0.4
  /// Share of a sentence's weight that must be new to its partner and found in the group.
  var linkedShare: Float = 0.32
  /// The same for a part that stands away from the rest of its group.
  var farShare: Float = 0.8
  /// Share of containment in likeness; the rest is Dice's coefficient.
  var containment: Float = 0.19
}
