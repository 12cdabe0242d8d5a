internal import PolicyModel

/// How much a reader will care about a demand's change, 0 to 1.
enum DemandSignificance {
  /// - Parameter isShare: whether another demand of its sentence says as much of the same object
  ///   and stayed: of 「明確化し発信します」 only the second deed went.
  static func of(
    _ kind: Change.DemandChange, old: Demand?, new: Demand?, isShare: Bool = false
  ) -> Double {
    guard let demand = new ?? old else { return 0 }
    var weight =
      switch kind {
      case .reversed: 0.96
      case .dropped: 0.8
      case .added: 0.74
      case .softened: 0.72
      case .strengthened: 0.68
      case .narrowed: 0.62
      case .widened: 0.58
      case .rescheduled: 0.6
      case .requantified: 0.59
      case .retargeted: 0.5
      case .reframed: 0.4
      case .restored: 0.7
      case .promoted, .demoted: 0.3
      case .split, .merged: 0.15
      case .restated: 0.1
      }
    if kind == .softened || kind == .strengthened, let old, let new {
      weight += 0.03 * Double(max(0, abs(old.strength - new.strength) - 1))
    }
    weight += 0.04 * Double(RoleScale.rank(demand.role))
    // A wish that came or went is less than a pledge; who turned round is told first in any case.
    let step = kind == .added || kind == .dropped ? 0.04 : 0.02
    weight += step * Double(max(old?.strength ?? 0, new?.strength ?? 0) - 3)
    if demand.frame == .announcement { weight *= 0.6 }
    if isShare { weight *= 0.7 }
    if demand.attribution != .author { weight *= 0.7 }
    // Whoever turns round is told first, however doubtful the reading.
    let doubt = kind == .reversed ? max(0.75, demand.confidence) : demand.confidence
    return min(1, max(0, weight * (0.6 + 0.4 * doubt)))
  }
}
