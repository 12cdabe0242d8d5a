internal import PolicyModel

/// Passages in an order in which both editions can be read off: accepted revisions give the new
/// one, rejected ones the old.
///
/// What both editions have in the same order stays; what stands elsewhere is inserted at its new
/// and deleted at its old place. Headings that are a number alone have no passage and get one.
enum TrackedOrder {
  static func passages(of report: [Passage]) -> [Passage] {
    // The new edition's order; blocks of one number keep theirs.
    let report =
      report.filter { $0.new != nil }.enumerated()
      .sorted { ($0.element.new?.block ?? 0, $0.offset) < ($1.element.new?.block ?? 0, $1.offset) }
      .map(\.element) + report.filter { $0.new == nil }
    let kept = steadyPairs(report)
    var gone: [Passage.Side] = []
    var rows: [Passage] = []
    for (index, passage) in report.enumerated() {
      let isKept = kept.contains(index)
      if let old = passage.old, !isKept { gone.append(old) }
      if isKept {
        rows.append(passage)
      } else if let new = passage.new {
        rows.append(Passage(kind: .added, old: nil, new: new))
      }
    }
    gone.sort { $0.block < $1.block }
    var merged: [Passage] = []
    var seen: Set<Int> = Set(rows.compactMap(\.old?.block))
    var rest = gone[...]
    func bury(before block: Int) {
      while let side = rest.first, side.block < block {
        rest.removeFirst()
        if seen.insert(side.block).inserted {
          merged.append(Passage(kind: .removed, old: side, new: nil))
        }
      }
    }
    // What is gone stands before what came in its place.
    var next = Int.max
    let limits = rows.reversed().map { row in
      next = row.old?.block ?? next
      return next
    }
    for (row, limit) in zip(rows, limits.reversed()) {
      bury(before: limit)
      merged.append(row)
    }
    bury(before: Int.max)
    return named(merged)
  }

  /// The places of the longest run of pairs that stand in the same order in both editions.
  private static func steadyPairs(_ passages: [Passage]) -> Set<Int> {
    var ends: [Int] = []
    var before: [Int: Int] = [:]
    func block(_ index: Int) -> Int { passages[index].old?.block ?? 0 }
    for (index, passage) in passages.enumerated()
    where passage.old != nil && passage.new != nil && passage.kind != .moved {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if block(ends[middle]) < block(index) { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? ends[low - 1] : nil
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var steady: Set<Int> = []
    var next = ends.last
    while let index = next {
      steady.insert(index)
      next = before[index]
    }
    return steady
  }

  /// Adds the numbers that stand for headings without words.
  private static func named(_ passages: [Passage]) -> [Passage] {
    var rows: [Passage] = []
    var (oldSection, newSection): ([String], [String]) = ([], [])
    for passage in passages {
      let old = passage.old.flatMap { heading(over: $0, after: &oldSection) }
      let new = passage.new.flatMap { heading(over: $0, after: &newSection) }
      if old != nil || new != nil {
        let kind: Passage.Kind = old == nil ? .added : new == nil ? .removed : .edited
        rows.append(
          Passage(kind: old?.section == new?.section ? .unchanged : kind, old: old, new: new))
      }
      rows.append(passage)
    }
    return rows
  }

  private static func heading(
    over side: Passage.Side, after section: inout [String]
  ) -> Passage.Side? {
    defer { section = side.section }
    if case .heading = side.blockKind { return nil }
    guard side.section != section, !section.starts(with: side.section),
      let name = side.section.last, !QuietSection.number(name).isEmpty || name == "附則"
    else { return nil }
    return Passage.Side(
      runs: [Passage.Run(name, isChanged: true)], line: side.line, blockKind: .heading(level: 3),
      section: side.section, block: side.block)
  }
}
