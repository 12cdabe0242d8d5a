/// Says which sentence of one side answers to which of the other.
///
/// Equal sentences are held fast first; what is left is paired by weighted features, clear
/// cases anywhere first, then the runs of a text in other words or what stands in order inside the
/// gaps, then what moved, what changed seats in a text in other words, then splits and merges.
struct SentenceAligner {
  let thresholds: AlignmentThresholds

  /// The pairs and links of two lists, and whether a search was given up.
  func align(
    _ old: SentenceList, _ new: SentenceList, rows: SentenceRuns = SentenceRuns()
  ) -> SentencePairing {
    var pairs = SentencePairs(oldCount: old.count, newCount: new.count)
    let identical = IdenticalPairing(old: old, new: new)
    identical.anchor(&pairs)
    identical.pairRuns(rows, &pairs)
    let features = SentenceFeatures(
      old: old, new: new, oldWanted: wanted(old, new, pairs.ofOld),
      newWanted: wanted(new, old, pairs.ofNew), containment: thresholds.containment)
    let fixedGaps = SentenceGap.all(in: pairs).filter(\.isClosed)
    var similar = SimilarPairing(
      features, pairs, letterCounts: old.letterCounts, thresholds)
    similar.pairStrong(&pairs)
    identical.pairNeighbours(&pairs)
    var gapPairing = GapPairing(features, pairs, thresholds)
    if let chains = ChainPairing(features, pairs, thresholds) {
      chains.pair(&pairs)
    } else {
      for gap in fixedGaps { gapPairing.solveWhole(gap, &pairs) }
    }
    for gap in SentenceGap.all(in: pairs) { gapPairing.pair(gap, &pairs) }
    identical.pairRemaining(&pairs)
    similar.pairMoved(&pairs)
    similar.pairLone(&pairs)
    if gapPairing.isCoarse {
      for gap in SentenceGap.all(in: pairs) { gapPairing.pair(gap, &pairs) }
    }
    SeatExchange(features, thresholds).settle(gapPairing.inOrder, &pairs)
    GroupExtension(features, thresholds, old, new).extend(&pairs)
    return SentencePairing(pairs: pairs, features: features, isCoarse: gapPairing.isCoarse)
  }

  /// Sentences without an equal partner.
  private func wanted(
    _ list: SentenceList, _ other: SentenceList, _ partners: [Int32]
  ) -> [Bool] {
    partners.indices.map { index in
      let partner = Int(partners[index])
      return partner < 0 || list.wordHashes[index] != other.wordHashes[partner]
    }
  }
}

/// What the sentence aligner found.
struct SentencePairing {
  var pairs: SentencePairs
  var features: SentenceFeatures
  var isCoarse: Bool
}
