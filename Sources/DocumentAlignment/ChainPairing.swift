/// Pairs the sentences of a text that was put in other words, wherever its paragraphs went.
///
/// Of such a text a sentence shares a word or two with its partner and as much with some others.
/// What tells is the company: three neighbours that are a little like three neighbours, in the
/// same order, are no chance. So the best run of sentences is looked for on the whole plane of
/// old against new and held fast, then the next best among the rest, until what a run shares is no
/// longer enough. Inside a run a sentence may answer to the one in its place without a word in
/// common; alone it may not.
struct ChainPairing {
  private let plane: ChainPlane
  private let features: SentenceFeatures

  /// What a run must be worth; a pair alone must be more than twice as like as chance.
  private let least: Float = 0.12
  /// How many times their weight numbers have.
  private let numbers: Float = 2
  /// How many runs are looked for.
  private let most = 64
  /// Sentences of the shorter side below which nothing tells what is chance.
  private static let fewest = 12

  /// Nil where most sentences have a partner or the text is too short or too long.
  init?(
    _ features: SentenceFeatures, _ pairs: SentencePairs, _ thresholds: AlignmentThresholds
  ) {
    guard pairs.pairedShare <= thresholds.mostPaired,
      min(pairs.ofOld.count, pairs.ofNew.count) >= Self.fewest,
      ChainPlane.holds(features)
    else { return nil }
    self.features = features.weighingNumbers(numbers)
    plane = ChainPlane(self.features, pairs, thresholds)
  }

  /// Pairs run after run, the best first.
  ///
  /// - Complexity: O(cells of the plane) for each run.
  func pair(_ pairs: inout SentencePairs) {
    var plane = plane
    for _ in 0..<most {
      let run = plane.bestRun()
      guard run.worth >= least else { return }
      for step in run.steps {
        connect(step, &pairs)
        plane.take(step)
      }
    }
  }

  private func connect(_ step: ChainPlane.Match, _ pairs: inout SentencePairs) {
    var best = (old: step.old.lowerBound, new: step.new.lowerBound, common: -Float.infinity)
    for old in step.old {
      for new in step.new {
        let isPaired = Int(pairs.ofOld[old]) == new
        let common = isPaired ? Float.infinity : features.common(old, new)
        if common > best.common { best = (old, new, common) }
      }
    }
    if pairs.isFree(old: best.old) { pairs.pair(best.old, best.new) }
    for old in step.old where old != best.old { pairs.link(old, best.new) }
    for new in step.new where new != best.new { pairs.link(best.old, new) }
  }
}
