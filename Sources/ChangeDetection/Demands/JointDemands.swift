internal import Lexicon
internal import PolicyModel

/// Demands of several that another edition lays on each by itself: "⟦Owners and tenants⟧ must sort
/// their waste.", "⟦Owners⟧ must sort their waste. ⟦Tenants⟧ must sort their waste."
struct JointDemands {
  private struct Place: Hashable {
    var demand: Int
    var isOld: Bool
  }

  /// Wholes all of whose parts name together whom they name.
  private var wholes: Set<Place> = []

  init(_ comparison: Comparison, _ pairs: [DemandPairing.Pair]) {
    guard pairs.contains(where: \.isShare) else { return }
    var parts: [Place: [Int]] = [:]
    for pair in pairs {
      parts[Place(demand: pair.old, isOld: true), default: []].append(pair.new)
      parts[Place(demand: pair.new, isOld: false), default: []].append(pair.old)
    }
    let (old, new) = (comparison.old.annotated.demands, comparison.new.annotated.demands)
    for (whole, shares) in parts where shares.count > 1 {
      let demand = whole.isOld ? old[whole.demand] : new[whole.demand]
      let others = shares.map { whole.isOld ? new[$0] : old[$0] }
      if Self.isSum(demand, of: others) || isSum(whole, of: shares, comparison) {
        wholes.insert(whole)
      }
    }
  }

  func holds(_ pair: DemandPairing.Pair) -> Bool {
    !wholes.isEmpty
      && (wholes.contains(Place(demand: pair.old, isOld: true))
        || wholes.contains(Place(demand: pair.new, isOld: false)))
  }

  private static func isSum(_ whole: Demand, of parts: [Demand]) -> Bool {
    guard let names = whole.actor?.lowercased() else { return false }
    return parts.allSatisfy { part in
      guard let name = part.actor?.lowercased(), name.utf8.count < names.utf8.count else {
        return false
      }
      return names.holdsBytes(of: bare(name)) && part.verb == whole.verb
        && part.object == whole.object && part.polarity == whole.polarity
        && part.deontic == whole.deontic && part.strength == whole.strength
    }
  }

  /// 「⟦校長及び教頭は、⟧名簿を…」 and 「⟦校長は、⟧名簿を…」, 「⟦教頭は、⟧名簿を…」, whoever was read as who has to.
  private func isSum(_ whole: Place, of shares: [Int], _ comparison: Comparison) -> Bool {
    guard comparison.new.document.language == .japanese else { return false }
    let (here, there) =
      whole.isOld ? (comparison.old, comparison.new) : (comparison.new, comparison.old)
    func halves(_ demand: Int, _ view: EditionView) -> (name: String, rest: String)? {
      let words = view.words(view.annotated.demands[demand].folded)
      guard let mark = words.firstRange(of: TwinWords.topic) else { return nil }
      return (
        String(words[..<mark.lowerBound]),
        String(words[mark.upperBound...]).replacingBytes(of: "。", with: "")
      )
    }
    guard let all = halves(whole.demand, here) else { return false }
    var length = 0
    for share in shares {
      guard let part = halves(share, there), part.rest == all.rest, !part.name.isEmpty,
        all.name.holdsBytes(of: part.name)
      else { return false }
      length += part.name.utf8.count
    }
    return length < all.name.utf8.count
  }

  private static func bare(_ name: String) -> String {
    name.hasPrefix("the ") ? String(name.dropFirst(4)) : name
  }
}
