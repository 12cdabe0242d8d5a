internal import PolicyModel

/// Pairs the cells of tables that answer to one another by row and column.
///
/// In a table of fees that all rose by a step, each row says now what the next one said. What a
/// cell answers to is told by the name of its row and the head of its column, and not by a
/// number that another cell has now.
struct TableRepair {
  let old: Document
  let new: Document
  let oldList: SentenceList
  let newList: SentenceList

  /// Tables that share a row's name are looked up among so many.
  private let namesakes = 32

  /// Pairs cells anew; answers whether any pair changed. Linear in the cells.
  func repair(_ pairs: inout SentencePairs, along sections: ContainerPairing) -> Bool {
    let oldTables = DocumentTable.all(in: old, oldList)
    let newTables = DocumentTable.all(in: new, newList)
    guard !oldTables.isEmpty, !newTables.isEmpty else { return false }
    let linked = (Set(pairs.links.map(\.old)), Set(pairs.links.map(\.new)))
    var hasChanged = false
    for (first, second) in answering(oldTables, newTables, sections) {
      let columns = columns(oldTables[first], newTables[second])
      guard !columns.isEmpty else { continue }
      for (a, b) in rows(oldTables[first], newTables[second], pairs) {
        for (column, cell) in a.cells.enumerated() where cell.count == 1 {
          let index = cell.lowerBound
          let other = columns[column].map { b.cells.indices.contains($0) ? b.cells[$0] : 0..<0 }
          guard !linked.0.contains(Int32(index)) else { continue }
          if let other, other.count == 1, !linked.1.contains(Int32(other.lowerBound)) {
            if pair(index, other.lowerBound, &pairs) { hasChanged = true }
          } else if other?.isEmpty ?? true, part(index, from: b.block, &pairs) {
            hasChanged = true
          }
        }
      }
    }
    return hasChanged
  }

  private func pair(_ index: Int, _ partner: Int, _ pairs: inout SentencePairs) -> Bool {
    guard pairs.ofOld[index] != Int32(partner) else { return false }
    if !pairs.isFree(old: index) { pairs.part(old: index) }
    if !pairs.isFree(new: partner) { pairs.part(old: Int(pairs.ofNew[partner])) }
    pairs.pair(index, partner)
    return true
  }

  /// Parts a cell whose column is gone from a cell of the same row.
  private func part(_ index: Int, from block: Int, _ pairs: inout SentencePairs) -> Bool {
    guard !pairs.isFree(old: index), new.sentences[Int(pairs.ofOld[index])].block == block else {
      return false
    }
    pairs.part(old: index)
    return true
  }

  /// The tables that have half their rows or more in common, in sections that answer to one
  /// another.
  private func answering(
    _ oldTables: [DocumentTable], _ newTables: [DocumentTable], _ sections: ContainerPairing
  ) -> [(old: Int, new: Int)] {
    var places: [UInt64: [Int]] = [:]
    for (index, table) in newTables.enumerated() {
      for name in names(table) { places[name, default: []].append(index) }
    }
    var candidates: [(shared: Int, old: Int, new: Int)] = []
    for (index, table) in oldTables.enumerated() {
      var shared: [Int: Int] = [:]
      for name in names(table) {
        for other in places[name, default: []].prefix(namesakes)
        where sections.isPaired(table.section, newTables[other].section) {
          shared[other, default: 0] += 1
        }
      }
      for (other, count) in shared
      where count * 2 >= min(table.rows.count, newTables[other].rows.count) {
        candidates.append((count, index, other))
      }
    }
    candidates.sort {
      ($1.shared, abs($0.old - $0.new), $0.old, $0.new)
        < ($0.shared, abs($1.old - $1.new), $1.old, $1.new)
    }
    var taken = (Set<Int>(), Set<Int>())
    return candidates.compactMap { candidate in
      guard !taken.0.contains(candidate.old), !taken.1.contains(candidate.new) else { return nil }
      taken.0.insert(candidate.old)
      taken.1.insert(candidate.new)
      return (candidate.old, candidate.new)
    }
  }

  /// What the rows of a table are called, by their first cells and by all their words.
  private func names(_ table: DocumentTable) -> Set<UInt64> {
    Set(table.rows.lazy.flatMap { [$0.key, $0.label] }.filter { $0 != 0 })
  }

  /// For each old column the new one: the same head, or another head at the same place between
  /// the same neighbours; by number where neither table has heads.
  private func columns(_ old: DocumentTable, _ new: DocumentTable) -> [Int?] {
    if old.columns.isEmpty || new.columns.isEmpty {
      let width = old.rows.first?.cells.count ?? 0
      let isRegular =
        old.rows.allSatisfy { $0.cells.count == width }
        && new.rows.allSatisfy { $0.cells.count == width }
      return isRegular && old.columns.isEmpty == new.columns.isEmpty ? Array(0..<width) : []
    }
    var places: [UInt64: [Int]] = [:]
    for (index, head) in new.columns.enumerated().reversed() {
      places[head, default: []].append(index)
    }
    var columns = old.columns.map { places[$0]?.popLast() }
    var taken = Set(columns.compactMap { $0 })
    for index in columns.indices where columns[index] == nil {
      let place = index == 0 ? 0 : columns[index - 1].map { $0 + 1 } ?? new.columns.count
      let next = columns[index...].lazy.compactMap { $0 }.first ?? new.columns.count
      let gap = columns[index...].prefix { $0 == nil }.count
      guard place < new.columns.count, !taken.contains(place), next - place == gap else { continue }
      columns[index] = place
      taken.insert(place)
    }
    return columns
  }

  /// The heads, and the rows that answer to one another.
  private func rows(
    _ old: DocumentTable, _ new: DocumentTable, _ pairs: SentencePairs
  ) -> [(DocumentTable.Row, DocumentTable.Row)] {
    var answers = RowAnswers(old, new)
    if old.isNumbered, new.isNumbered {
      answers.pairUnique { $0.key == 0 || $0.label == 0 ? 0 : $0.key ^ $0.label }
      answers.pairInOrder(by: \.label)
      // A running number passes on to the next row, what a row is about does not.
      answers.pairUnique(by: \.title)
      answers.pairNames(pairs)
      answers.pairUnique(by: \.key)
    } else {
      answers.pairUnique(by: \.key)
      answers.pairInOrder(by: \.label)
      answers.pairNames(pairs)
    }
    let heads = old.head.flatMap { head in new.head.map { [(head, $0)] } } ?? []
    return heads + answers.places.map { (old.rows[$0.old], new.rows[$0.new]) }
  }
}

/// Rows of two tables, paired by one property after another, each among what is left.
private struct RowAnswers {
  private let old: [DocumentTable.Row]
  private let new: [DocumentTable.Row]
  private var oldLeft: [Int]
  private var newLeft: [Int]
  private(set) var places: [(old: Int, new: Int)] = []

  init(_ old: DocumentTable, _ new: DocumentTable) {
    self.old = old.rows
    self.new = new.rows
    oldLeft = Array(old.rows.indices)
    newLeft = Array(new.rows.indices)
  }

  /// Pairs rows of one value that no other row of their table has; 0 is none. Linear.
  mutating func pairUnique(by value: (DocumentTable.Row) -> UInt64) {
    let oldPlaces = Self.unique(old, value)
    let newPlaces = Self.unique(new, value)
    let free = Set(newLeft)
    take(
      oldLeft.compactMap { index in
        let key = value(old[index])
        guard oldPlaces[key] == index, let other = newPlaces[key], free.contains(other)
        else { return nil }
        return (index, other)
      })
  }

  /// Pairs rows of one value in the order of the tables; 0 is none. Linear.
  mutating func pairInOrder(by value: (DocumentTable.Row) -> UInt64) {
    var open: [UInt64: [Int]] = [:]
    for index in newLeft.reversed() where value(new[index]) != 0 {
      open[value(new[index]), default: []].append(index)
    }
    take(
      oldLeft.compactMap { index in
        open[value(old[index])]?.popLast().map { (index, $0) }
      })
  }

  /// Pairs rows whose names are a pair of sentences.
  mutating func pairNames(_ pairs: SentencePairs) {
    var named: [Int: Int] = [:]
    for index in newLeft {
      if let name = new[index].name { named[name] = index }
    }
    take(
      oldLeft.compactMap { index in
        old[index].name.flatMap { named[Int(pairs.ofOld[$0])] }.map { (index, $0) }
      })
  }

  private mutating func take(_ found: [(old: Int, new: Int)]) {
    guard !found.isEmpty else { return }
    places += found
    let taken = (Set(found.map(\.old)), Set(found.map(\.new)))
    oldLeft.removeAll { taken.0.contains($0) }
    newLeft.removeAll { taken.1.contains($0) }
  }

  private static func unique(
    _ rows: [DocumentTable.Row], _ value: (DocumentTable.Row) -> UInt64
  ) -> [UInt64: Int] {
    var places: [UInt64: Int] = [:]
    for (index, row) in rows.enumerated() {
      let key = value(row)
      if key != 0 { places[key] = places[key] == nil ? index : -1 }
    }
    return places.filter { $0.value >= 0 }
  }
}
