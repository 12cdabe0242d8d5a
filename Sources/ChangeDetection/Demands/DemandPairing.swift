internal import PolicyModel

/// Finds which demand of the new edition carries on which of the old one.
struct DemandPairing {
  let comparison: Comparison
  let kinship: DemandKinship

  /// Two demands that are one, as indices into the demands of both editions.
  struct Pair {
    var old: Int
    var new: Int
    /// The correspondence of their sentences; nil for a pair that only words join.
    var link: Int?
    /// Nothing but the place says that they are one.
    var isForced: Bool
    /// The old demand has another partner already: one became two, or two became one.
    var isShare = false
  }

  func pairs() -> [Pair] {
    var pairs: [Pair] = []
    for (link, places) in comparison.alignment.sentences.enumerated()
    where !places.old.isEmpty && !places.new.isEmpty {
      pairs += within(places, link)
    }
    pairs += elsewhere(
      old: unpaired(comparison.old, Set(pairs.map(\.old))),
      new: unpaired(comparison.new, Set(pairs.map(\.new))))
    return pairs.sorted { ($0.new, $0.old) < ($1.new, $1.old) }
  }

  private func unpaired(_ view: EditionView, _ paired: Set<Int>) -> [Int] {
    view.annotated.demands.indices.filter { !paired.contains($0) }
  }

  // MARK: In sentences that answer to each other

  private func within(_ places: Correspondence, _ link: Int) -> [Pair] {
    let old = places.old.flatMap { Array(comparison.old.annotated.demandRanges[$0]) }
    let new = places.new.flatMap { Array(comparison.new.annotated.demandRanges[$0]) }
    guard !old.isEmpty, !new.isEmpty else { return [] }
    if old.count == new.count, comparison.hasEqualWords(places) {
      return zip(old, new).map { Pair(old: $0, new: $1, link: link, isForced: false) }
    }
    if max(old.count, new.count) > Self.tooMany {
      return zip(old, new).map { Pair(old: $0, new: $1, link: link, isForced: false) }
    }
    let rows = old.map { kinship.oldSide($0) }
    let columns = new.map { kinship.newSide($0) }
    let areAlone = rows.count == 1 && columns.count == 1
    let found = Assignment.pairs(rows: rows.count, columns: columns.count) { row, column in
      kinship.worthInPair(
        rows[row], columns[column], areAlone: areAlone, likeness: places.similarity)
    }
    var pairs = found.map {
      Pair(old: old[$0.row], new: new[$0.column], link: link, isForced: false)
    }
    let restOld = old.indices.filter { row in !found.contains { $0.row == row } }
    let restNew = new.indices.filter { column in !found.contains { $0.column == column } }
    pairs += shares(found, rows, columns, old, new, restOld, restNew, link)
    let given = Set(pairs.map(\.old))
    let taken = Set(pairs.map(\.new))
    let lostOld = restOld.filter { !given.contains(old[$0]) }
    let lostNew = restNew.filter { !taken.contains(new[$0]) }
    if lostOld.count == lostNew.count, places.similarity >= 0.6 {
      pairs += zip(lostOld, lostNew)
        .filter {
          !OtherThing.holds(
            rows[$0].demand, columns[$1].demand, in: comparison.new.document.language)
            && !OtherThing.isOtherDeed(rows[$0].demand, columns[$1].demand)
        }
        .map { Pair(old: old[$0], new: new[$1], link: link, isForced: true) }
    }
    return pairs
  }

  /// Demands without a partner that share one with a neighbour: one was split in two, or two
  /// were merged.
  private func shares(
    _ found: [(row: Int, column: Int, worth: Double)], _ rows: [DemandKinship.Side],
    _ columns: [DemandKinship.Side], _ old: [Int], _ new: [Int], _ restOld: [Int],
    _ restNew: [Int], _ link: Int
  ) -> [Pair] {
    var pairs: [Pair] = []
    func isShare(_ part: DemandKinship.Side, of whole: DemandKinship.Side) -> Bool {
      part.demand.action == whole.demand.action
        && Likeness.covered(part.words, by: whole.words) >= 0.7
    }
    for column in restNew {
      guard let mate = found.first(where: { isShare(columns[column], of: rows[$0.row]) }) else {
        continue
      }
      pairs.append(
        Pair(old: old[mate.row], new: new[column], link: link, isForced: false, isShare: true))
    }
    for row in restOld {
      guard let mate = found.first(where: { isShare(rows[row], of: columns[$0.column]) }) else {
        continue
      }
      pairs.append(
        Pair(old: old[row], new: new[mate.column], link: link, isForced: false, isShare: true))
    }
    return pairs
  }

  private static let tooMany = 80

  // MARK: Anywhere in the document

  private func elsewhere(old: [Int], new: [Int]) -> [Pair] {
    guard !old.isEmpty, !new.isEmpty else { return [] }
    let newSides = new.map { kinship.newSide($0) }
    var postings: [UInt64: [Int32]] = [:]
    for (position, side) in newSides.enumerated() {
      for feature in side.features { postings[feature, default: []].append(Int32(position)) }
    }
    var candidates: [(worth: Double, old: Int, new: Int)] = []
    for index in old {
      let side = kinship.oldSide(index)
      for position in DemandKinship.likely(side, postings) {
        let other = newSides[position]
        let isNear = comparison.areInSameSection(
          old: side.demand.sentence, new: other.demand.sentence)
        if let worth = kinship.worthAnywhere(side, other, isNear: isNear) {
          candidates.append((worth, index, new[position]))
        }
      }
    }
    candidates.sort { a, b in
      if a.worth != b.worth { return a.worth > b.worth }
      let x = abs(a.old - a.new)
      let y = abs(b.old - b.new)
      return x != y ? x < y : (a.old + a.new, a.old) < (b.old + b.new, b.old)
    }
    var usedOld = Set<Int>()
    var usedNew = Set<Int>()
    var pairs: [Pair] = []
    for candidate in candidates
    where !usedOld.contains(candidate.old) && !usedNew.contains(candidate.new) {
      usedOld.insert(candidate.old)
      usedNew.insert(candidate.new)
      pairs.append(Pair(old: candidate.old, new: candidate.new, link: nil, isForced: false))
    }
    return pairs
  }

}
