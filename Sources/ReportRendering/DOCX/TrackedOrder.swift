internal import PolicyModel

/// One step of a tracked text: what stands in a paragraph or row of it.
enum TrackedStep {
  /// Stands at its place in both editions.
  case kept(Passage)
  case added(Passage.Side)
  case removed(Passage.Side)
  /// The old place of what moved, and its new one.
  case movedFrom(Passage)
  case movedTo(Passage)

  /// What the old edition has there.
  var old: Passage.Side? {
    switch self {
    case .kept(let passage), .movedFrom(let passage): passage.old
    case .removed(let side): side
    case .added, .movedTo: nil
    }
  }

  /// What the new edition has there.
  var new: Passage.Side? {
    switch self {
    case .kept(let passage), .movedTo(let passage): passage.new
    case .added(let side): side
    case .removed, .movedFrom: nil
    }
  }

  /// Its cells, if it is a row of a table: of the new edition, else of the old one.
  var isRow: Bool { (new ?? old)?.blockKind.isRow ?? false }
}

/// Passages in an order in which both editions can be read off: accepted revisions give the new
/// one, rejected ones the old.
///
/// What both editions have in the same order stays; what stands elsewhere moves from its old to
/// its new place. Headings that are a number alone have no passage and get one.
enum TrackedOrder {
  static func steps(of report: [Passage]) -> [TrackedStep] {
    // The new edition's order; blocks of one number keep theirs.
    let report =
      report.filter { $0.new != nil }.enumerated()
      .sorted { ($0.element.new?.block ?? 0, $0.offset) < ($1.element.new?.block ?? 0, $1.offset) }
      .map(\.element) + report.filter { $0.new == nil }
    let kept = steadyPairs(report)
    var gone: [(side: Passage.Side, step: TrackedStep)] = []
    var rows: [TrackedStep] = []
    for (index, passage) in report.enumerated() {
      if kept.contains(index) {
        rows.append(.kept(passage))
        continue
      }
      let moves = passage.isCarried
      if let old = passage.old { gone.append((old, moves ? .movedFrom(passage) : .removed(old))) }
      if let new = passage.new { rows.append(moves ? .movedTo(passage) : .added(new)) }
    }
    gone.sort { $0.side.block < $1.side.block }
    var merged: [TrackedStep] = []
    var seen: Set<Int> = Set(rows.compactMap(\.old?.block))
    var rest = gone[...]
    func bury(before block: Int) {
      while let next = rest.first, next.side.block < block {
        rest.removeFirst()
        if seen.insert(next.side.block).inserted { merged.append(next.step) }
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
  private static func named(_ steps: [TrackedStep]) -> [TrackedStep] {
    var rows: [TrackedStep] = []
    var (oldSection, newSection): ([String], [String]) = ([], [])
    for step in steps {
      let old = step.old.flatMap { heading(over: $0, after: &oldSection) }
      let new = step.new.flatMap { heading(over: $0, after: &newSection) }
      switch (old, new) {
      case (let old?, let new?):
        let kind: Passage.Kind = old.section == new.section ? .unchanged : .edited
        rows.append(.kept(Passage(kind: kind, old: old, new: new)))
      case (let old?, nil): rows.append(.removed(old))
      case (nil, let new?): rows.append(.added(new))
      case (nil, nil): break
      }
      rows.append(step)
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

extension Passage {
  /// Whether enough of its words stayed to tell that it went elsewhere; rows of tables cannot be
  /// marked as moved.
  fileprivate var isCarried: Bool {
    guard let old, let new, kind != .replaced else { return false }
    return !old.blockKind.isRow && !new.blockKind.isRow
  }
}

extension Block.Kind {
  var isRow: Bool {
    if case .tableRow = self { true } else { false }
  }
}
