/// The indices of a heaviest strictly rising run of `values`, ascending.
///
/// Without weights, a longest one. Negative values take part in no run.
///
/// - Complexity: O(*n* log *n*).
package func longestRisingRun(of values: [Int32], weights: [Int]?) -> [Int] {
  if isRising(values), weights?.contains(where: { $0 <= 0 }) != true {
    return values.indices.filter { values[$0] >= 0 }
  }
  let ranks = ranks(of: values)
  var heaviest = PrefixMaximum(count: ranks.count)
  var before = [Int32](repeating: -1, count: values.count)
  var best = (weight: 0, index: -1)
  for index in values.indices where values[index] >= 0 {
    let rank = ranks.rank[index]
    let (sum, previous) = heaviest.maximum(below: rank)
    before[index] = Int32(previous)
    let weight = sum + (weights.map { max(0, $0[index]) } ?? 1)
    heaviest.raise(rank, to: weight, from: index)
    if weight > best.weight { best = (weight, index) }
  }
  var run: [Int] = []
  var next = best.index
  while next >= 0 {
    run.append(next)
    next = Int(before[next])
  }
  return run.reversed()
}

/// Whether the values that count rise already, so that all of them are kept.
private func isRising(_ values: [Int32]) -> Bool {
  var last: Int32 = -1
  for value in values where value >= 0 {
    guard value > last else { return false }
    last = value
  }
  return true
}

private func ranks(of values: [Int32]) -> (rank: [Int], count: Int) {
  let order = values.indices.sorted { values[$0] < values[$1] }
  var rank = [Int](repeating: 0, count: values.count)
  var next = -1
  var last: Int32?
  for index in order {
    if values[index] != last {
      next += 1
      last = values[index]
    }
    rank[index] = next
  }
  return (rank, next + 1)
}

/// Answers which of the ranks below one bears most; a Fenwick tree of maxima.
private struct PrefixMaximum {
  private var weights: [Int]
  private var owners: [Int]

  init(count: Int) {
    weights = Array(repeating: 0, count: count + 1)
    owners = Array(repeating: -1, count: count + 1)
  }

  func maximum(below rank: Int) -> (weight: Int, owner: Int) {
    var best = (weight: 0, owner: -1)
    var node = rank
    while node > 0 {
      if weights[node] > best.weight { best = (weights[node], owners[node]) }
      node &= node - 1
    }
    return best
  }

  mutating func raise(_ rank: Int, to weight: Int, from owner: Int) {
    var node = rank + 1
    while node < weights.count {
      if weight > weights[node] {
        weights[node] = weight
        owners[node] = owner
      }
      node += node & -node
    }
  }
}
