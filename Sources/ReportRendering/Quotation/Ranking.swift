internal import PolicyModel

/// Changes by their weight, each of a sort weighing less the more of the sort were taken.
struct Ranking {
  /// What a change weighs beside one of its sort that weighs the same and was taken before it.
  private static let share = 0.94

  private struct Entry {
    var change: Change
    var weight: Double
    var place: Int
  }

  /// Of each sort what is left, the heaviest last.
  private var waiting: [String: [Entry]] = [:]
  private var taken: [String: Int] = [:]

  init(_ changes: [Change], weight: (Change) -> Double) {
    for (place, change) in changes.enumerated() {
      waiting[Self.sort(of: change), default: []].append(
        Entry(change: change, weight: weight(change), place: place))
    }
    for sort in waiting.keys {
      waiting[sort]?.sort { a, b in (a.weight, b.place) < (b.weight, a.place) }
    }
  }

  /// The heaviest of all that are left, which leaves them.
  mutating func next() -> Change? {
    var best: (sort: String, weight: Double, place: Int)?
    for (sort, entries) in waiting {
      guard let entry = entries.last else { continue }
      var weight = entry.weight
      for _ in 0..<taken[sort, default: 0] { weight *= Self.share }
      if best.map({ ($0.weight, entry.place) < (weight, $0.place) }) ?? true {
        best = (sort, weight, entry.place)
      }
    }
    return best.flatMap { waiting[$0.sort]?.popLast()?.change }
  }

  /// Counts a change as taken, so that others of its sort weigh less.
  mutating func take(_ change: Change) { taken[Self.sort(of: change), default: 0] += 1 }

  /// A deadline is one, whether a promise has it or not.
  private static func sort(of change: Change) -> String {
    let kind = change.matter.kinds.first ?? ""
    let isOfAmount = kind == "rescheduled" || kind == "requantified" || kind == "changed"
    return isOfAmount
      ? "amount." + (change.direction?.rawValue ?? "") : change.matter.type + "." + kind
  }
}
