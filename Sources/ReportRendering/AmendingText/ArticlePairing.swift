extension Article {
  /// For each old article the new one that holds most of its blocks; order is kept.
  static func partners(
    _ old: [Article], _ new: [Article], _ blocks: [Int: Int]
  ) -> [Int?] {
    var owners: [Int: Int] = [:]
    for (index, article) in new.enumerated() {
      for block in article.blocks { owners[block] = index }
    }
    let wanted: [Int?] = old.map { article in
      var counts: [Int: Int] = [:]
      for block in article.blocks {
        if let owner = blocks[block].flatMap({ owners[$0] }) { counts[owner, default: 0] += 1 }
      }
      return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
    // The longest run of articles that keeps its order, by the tails of runs of each length.
    var tails: [(value: Int, index: Int)] = []
    var previous = [Int?](repeating: nil, count: old.count)
    for (index, value) in wanted.enumerated() {
      guard let value else { continue }
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if tails[middle].value < value { low = middle + 1 } else { high = middle }
      }
      previous[index] = low > 0 ? tails[low - 1].index : nil
      if low == tails.count { tails.append((value, index)) } else { tails[low] = (value, index) }
    }
    var partners = [Int?](repeating: nil, count: old.count)
    var at = tails.last?.index
    while let index = at {
      partners[index] = wanted[index]
      at = previous[index]
    }
    return partners
  }
}
