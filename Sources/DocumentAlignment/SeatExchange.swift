/// Pairs anew what a text in other words had paired for its seat alone.
///
/// The programme of such a gap keeps order, so two sentences that changed places lose one partner
/// to whatever stands in its seat. A pair that shares next to nothing counts as none here, and
/// like sentences a few seats apart are paired first, crossing or not. Only gaps whose order was
/// seen to hold are gone through: in a text with new contents a likeness this low is chance.
struct SeatExchange {
  /// Likeness below which a pair stands for its seats alone.
  private let weak: Float = 0.15
  /// Likeness from which free sentences are paired across others.
  private let least: Float = 0.08
  /// How much more like than both pairs before a new one must be.
  private let gain: Float = 0.03
  /// Weight that it must have in common: one chance pair of characters is none.
  private let leastCommon: Float = 1.2
  /// How many seats off its own a partner is looked for.
  private let reach = 4

  private let features: SentenceFeatures
  private let lengthFit: Float

  init(_ features: SentenceFeatures, _ thresholds: AlignmentThresholds) {
    self.features = features
    lengthFit = thresholds.lengthFit
  }

  private struct Candidate {
    var old: Int
    var new: Int
    var score: Float
  }

  /// - Complexity: O(*n* log *n*) in the sentences of the gaps.
  func settle(_ gaps: [SentenceGap], _ pairs: inout SentencePairs) {
    guard !gaps.isEmpty else { return }
    var inGap = [Bool](repeating: false, count: pairs.ofOld.count)
    for gap in gaps { for old in gap.old { inGap[old] = true } }
    var settled = pairs
    let seated = seated(inGap, pairs)
    for seat in seated { settled.part(old: seat.old) }
    var kept = [Float](repeating: 0, count: pairs.ofOld.count)
    for seat in seated { kept[seat.old] = seat.likeness }
    for candidate in candidates(inGap, settled) {
      let (old, new) = (candidate.old, candidate.new)
      guard settled.isFree(old: old), settled.isFree(new: new) else { continue }
      let isKept = Int(pairs.ofOld[old]) == new
      let lost = kept[old] + (pairs.isFree(new: new) ? 0 : kept[Int(pairs.ofNew[new])])
      if isKept || candidate.score - lost >= gain { settled.pair(old, new) }
    }
    for seat in seated where settled.isFree(old: seat.old) && settled.isFree(new: seat.new) {
      settled.pair(seat.old, seat.new)
    }
    pairs = settled
  }

  /// The pairs of one to one that share next to nothing.
  private func seated(
    _ inGap: [Bool], _ pairs: SentencePairs
  ) -> [(old: Int, new: Int, likeness: Float)] {
    let linkedOld = Set(pairs.links.map(\.old))
    let linkedNew = Set(pairs.links.map(\.new))
    return inGap.indices.compactMap { old in
      guard inGap[old], !pairs.isFree(old: old), !features.oldRanges[old].isEmpty else {
        return nil
      }
      let new = pairs.ofOld[old]
      guard !linkedOld.contains(Int32(old)), !linkedNew.contains(new) else { return nil }
      let likeness = features.likeness(old, Int(new))
      return likeness < weak ? (old, Int(new), likeness) : nil
    }
  }

  /// Free sentences near each other's seats, the most like first.
  private func candidates(_ inGap: [Bool], _ pairs: SentencePairs) -> [Candidate] {
    let neighbours = PairedNeighbours(pairs)
    var candidates: [Candidate] = []
    for old in inGap.indices where inGap[old] && pairs.isFree(old: old) {
      for new in neighbours.seats(of: old, reach: reach, pairs)
      where pairs.isFree(new: new) && !features.isMixed(old, new) {
        let common = features.common(old, new)
        guard common >= leastCommon else { continue }
        let (total, other) = (features.oldTotals[old], features.newTotals[new])
        let score =
          features.likeness(common: common, total, other)
          + lengthFit * (LengthFit.of(total, other) - 0.5)
        if score >= least { candidates.append(Candidate(old: old, new: new, score: score)) }
      }
    }
    return candidates.sorted { ($0.score, $1.old, $1.new) > ($1.score, $0.old, $0.new) }
  }
}

extension PairedNeighbours {
  /// The sentences around where the neighbours of `old` went.
  fileprivate func seats(of old: Int, reach: Int, _ pairs: SentencePairs) -> Range<Int> {
    let (before, behind) = (Int(previousOld[old]), Int(nextOld[old]))
    let first = before < 0 ? old : Int(pairs.ofOld[before]) + old - before
    let last = behind < pairs.ofOld.count ? Int(pairs.ofOld[behind]) - (behind - old) : first
    let start = min(pairs.ofNew.count, max(0, min(first, last) - reach))
    return start..<max(start, min(pairs.ofNew.count, max(first, last) + reach + 1))
  }
}
