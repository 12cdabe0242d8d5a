internal import PolicyModel

/// Recognises demands that come back: new against the last edition, but not for the series.
struct RestoredDemands {
  private let kinship: DemandKinship
  private var sides: [DemandKinship.Side] = []
  private var postings: [UInt64: [Int32]] = [:]

  /// - Parameter earlier: editions older than the one that is compared.
  init(earlier: [AnnotatedDocument], kinship: DemandKinship) {
    self.kinship = kinship
    for document in earlier {
      for demand in document.demands {
        let side = DemandKinship.Side(
          demand: demand, object: Likeness.pairs(demand.object),
          words: Likeness.pairs(document.document.folded.string(demand.folded)), position: 0)
        for feature in side.features { postings[feature, default: []].append(Int32(sides.count)) }
        sides.append(side)
      }
    }
  }

  /// Whether an older edition made the demand.
  func hold(_ side: DemandKinship.Side) -> Bool {
    DemandKinship.likely(side, postings).contains {
      kinship.worthAnywhere(sides[$0], side, isNear: false) != nil
        && sides[$0].demand.polarity.signum() == side.demand.polarity.signum()
    }
  }
}
