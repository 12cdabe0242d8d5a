/// Pairs sections or blocks by the weight of the sentences that they share.
struct ContainerPairing {
  /// What two containers share.
  struct Edge {
    var old: Int32
    var new: Int32
    var weight: Float
  }

  /// Which group a container belongs to, -1 for none; groups are numbered by `groups`.
  private(set) var groupOfOld: [Int32]
  private(set) var groupOfNew: [Int32]
  /// Containers that answer to one another; the first of each side are the main pair.
  private(set) var groups: [ContainerGroup] = []

  /// Share of the lighter side from which two containers are one.
  private let sameShare: Float = 0.3
  /// Share of a container without a partner that another holds, for a split or a merge.
  private let partShare: Float = 0.5

  /// Takes edges in any order; edges between the same two containers add up.
  init(edges: [Edge], oldTotals: [Float], newTotals: [Float]) {
    groupOfOld = Array(repeating: -1, count: oldTotals.count)
    groupOfNew = Array(repeating: -1, count: newTotals.count)
    var edges = Self.summed(edges)
    func score(_ edge: Edge) -> Float {
      let (old, new) = (oldTotals[Int(edge.old)], newTotals[Int(edge.new)])
      return edge.weight / max(1, old + new - min(edge.weight, min(old, new)))
    }
    edges.sort { (score($0), $1.old, $1.new) > (score($1), $0.old, $0.new) }
    for edge in edges {
      let (old, new) = (Int(edge.old), Int(edge.new))
      guard groupOfOld[old] < 0, groupOfNew[new] < 0 else { continue }
      guard edge.weight >= sameShare * min(oldTotals[old], newTotals[new]) else { continue }
      pair(old, new)
    }
    edges.sort { ($0.weight, $1.old, $1.new) > ($1.weight, $0.old, $0.new) }
    for edge in edges {
      let (old, new) = (Int(edge.old), Int(edge.new))
      if groupOfNew[new] < 0, groupOfOld[old] >= 0, edge.weight >= partShare * newTotals[new] {
        groupOfNew[new] = groupOfOld[old]
        groups[Int(groupOfOld[old])].new.append(new)
      } else if groupOfOld[old] < 0, groupOfNew[new] >= 0,
        edge.weight >= partShare * oldTotals[old]
      {
        groupOfOld[old] = groupOfNew[new]
        groups[Int(groupOfNew[new])].old.append(old)
      }
    }
  }

  /// Whether two containers answer to one another.
  func isPaired(_ old: Int, _ new: Int) -> Bool {
    groupOfOld[old] >= 0 && groupOfOld[old] == groupOfNew[new]
  }

  /// Pairs two containers that have no partner yet.
  mutating func pair(_ old: Int, _ new: Int) {
    groupOfOld[old] = Int32(groups.count)
    groupOfNew[new] = Int32(groups.count)
    groups.append(ContainerGroup(old: [old], new: [new]))
  }

  /// Lets a container without a partner take the place of the only one of its side in a group.
  mutating func replace(old: Int, by other: Int) {
    let group = groupOfOld[old]
    groups[Int(group)].old = [other]
    (groupOfOld[other], groupOfOld[old]) = (group, -1)
  }

  /// The same on the new side.
  mutating func replace(new: Int, by other: Int) {
    let group = groupOfNew[new]
    groups[Int(group)].new = [other]
    (groupOfNew[other], groupOfNew[new]) = (group, -1)
  }

  /// Puts a container without a partner first into the group of the other, if that has one.
  mutating func join(_ old: Int, _ new: Int) {
    if groupOfOld[old] < 0, groupOfNew[new] >= 0 {
      groupOfOld[old] = groupOfNew[new]
      groups[Int(groupOfNew[new])].old.insert(old, at: 0)
    } else if groupOfNew[new] < 0, groupOfOld[old] >= 0 {
      groupOfNew[new] = groupOfOld[old]
      groups[Int(groupOfOld[old])].new.insert(new, at: 0)
    }
  }

  private static func summed(_ edges: [Edge]) -> [Edge] {
    let sorted = edges.sorted { ($0.old, $0.new) < ($1.old, $1.new) }
    var result: [Edge] = []
    for edge in sorted {
      if let last = result.last, last.old == edge.old, last.new == edge.new {
        result[result.count - 1].weight += edge.weight
      } else {
        result.append(edge)
      }
    }
    return result
  }
}

/// Containers that answer to one another; the first of either side are the main pair.
struct ContainerGroup {
  var old: [Int]
  var new: [Int]
}
