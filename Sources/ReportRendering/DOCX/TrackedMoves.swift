internal import PolicyModel

/// Which steps of a tracked text belong to one move.
///
/// Paragraphs that left together and arrived together are one move under one name, as Word asks.
/// A step that has lost its other half is gone or new.
struct TrackedMoves {
  /// A step's part in a move.
  struct Part: Hashable {
    /// Counts from 1 in the order of the old places.
    var move: Int
    var isFirst: Bool
    var isLast: Bool
  }

  private(set) var steps: [TrackedStep]
  /// For each step its part in a move; nil for those of none.
  private(set) var parts: [Part?]
  /// How many moves there are.
  private(set) var count = 0

  init(_ steps: [TrackedStep]) {
    struct Pair: Hashable {
      var old: Int
      var new: Int
      init?(_ passage: Passage) {
        guard let old = passage.old, let new = passage.new else { return nil }
        (self.old, self.new) = (old.block, new.block)
      }
    }
    var arrivals: [Pair: Int] = [:]
    for (place, step) in steps.enumerated() {
      if case .movedTo(let passage) = step, let pair = Pair(passage) { arrivals[pair] = place }
    }
    self.steps = steps
    parts = [Part?](repeating: nil, count: steps.count)
    var arrived: Set<Int> = []
    var last: (from: Int, to: Int)?
    for (from, step) in steps.enumerated() {
      guard case .movedFrom(let passage) = step else { continue }
      guard let pair = Pair(passage), let to = arrivals[pair] else {
        self.steps[from] = passage.old.map { .removed($0) } ?? step
        continue
      }
      arrived.insert(to)
      let goesOn = last.map { $0.from + 1 == from && $0.to + 1 == to } ?? false
      if goesOn, let last {
        parts[last.from]?.isLast = false
        parts[last.to]?.isLast = false
      } else {
        count += 1
      }
      let part = Part(move: count, isFirst: !goesOn, isLast: true)
      parts[from] = part
      parts[to] = part
      last = (from, to)
    }
    for (place, step) in steps.enumerated() where !arrived.contains(place) {
      if case .movedTo(let passage) = step, let new = passage.new {
        self.steps[place] = .added(new)
      }
    }
  }
}
