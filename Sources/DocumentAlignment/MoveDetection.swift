internal import SequenceDiff

/// Tells what kept its order from what moved: as few places as can be, of several such choices
/// the lightest.
struct MoveDetection {
  /// A pair of places with the container it is judged in.
  struct Item {
    /// Pairs of one container are judged together; -1 for a pair that left its container.
    var container: Int32
    var old: Int32
    var new: Int32
    var weight: Int
    /// How many places the pair stands for: a section merged of two counts twice.
    var count = 1
  }

  /// Whether each item kept its order. Items must ascend by `old`.
  static func keepsOrder(_ items: [Item]) -> [Bool] {
    var keeps = [Bool](repeating: false, count: items.count)
    let order = items.indices.sorted {
      (items[$0].container, items[$0].old) < (items[$1].container, items[$1].old)
    }
    var start = 0
    while start < order.count {
      let container = items[order[start]].container
      var end = start
      while end < order.count && items[order[end]].container == container { end += 1 }
      if container >= 0 {
        let members = order[start..<end]
        let run = longestRisingRun(
          of: members.map { items[$0].new },
          weights: members.map { items[$0].count << 32 + items[$0].weight })
        for index in run { keeps[order[start + index]] = true }
      }
      start = end
    }
    return keeps
  }
}
