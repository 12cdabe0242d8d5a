/// Patience anchoring: tokens that occur once on either side hold the sides together.
///
/// Of the anchors that cross, the longest run in order is kept; then the stretches between are
/// searched for anchors of their own.
struct AnchorSearch {
  let old: [Int32]
  let new: [Int32]

  /// The boxes between anchors that remain to be compared, in order.
  func boxes(within whole: Hunk) -> [Hunk] {
    let size = Int(max(old.max() ?? 0, new.max() ?? 0)) + 1
    var oldCounts = [Int32](repeating: 0, count: size)
    var newCounts = oldCounts
    var oldPlaces = oldCounts
    var closed: [Hunk] = []
    var open = [(box: whole, depth: 0)]
    while let (box, depth) = open.popLast() {
      guard !box.old.isEmpty && !box.new.isEmpty && depth < 32 else {
        closed.append(box)
        continue
      }
      for place in box.old {
        oldCounts[Int(old[place])] += 1
        oldPlaces[Int(old[place])] = Int32(place)
      }
      for place in box.new { newCounts[Int(new[place])] += 1 }
      var anchors: [(old: Int32, new: Int32)] = []
      for place in box.new {
        let token = Int(new[place])
        if oldCounts[token] == 1 && newCounts[token] == 1 {
          anchors.append((oldPlaces[token], Int32(place)))
        }
      }
      for place in box.old { oldCounts[Int(old[place])] = 0 }
      for place in box.new { newCounts[Int(new[place])] = 0 }
      let kept = longestRisingRun(of: anchors.map(\.old), weights: nil)
      guard !kept.isEmpty else {
        closed.append(box)
        continue
      }
      var between: [Hunk] = []
      var (x, y) = (box.old.lowerBound, box.new.lowerBound)
      for index in kept {
        let anchor = anchors[index]
        between.append(Hunk(old: x..<Int(anchor.old), new: y..<Int(anchor.new)))
        (x, y) = (Int(anchor.old) + 1, Int(anchor.new) + 1)
      }
      between.append(Hunk(old: x..<box.old.upperBound, new: y..<box.new.upperBound))
      open += between.reversed().map { ($0, depth + 1) }
    }
    return closed
  }
}
