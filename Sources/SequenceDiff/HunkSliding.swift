extension EditScript {
  /// The same edits with each pure insertion or removal at the place that scores best.
  ///
  /// Where the tokens beside a hunk repeat those inside, the hunk can stand in several places
  /// and mean the same. `score` is asked for each of them with the tokens of the side that has
  /// the words and the range they would take; among equals the last place wins. Hunks that
  /// come to touch are joined.
  package func slid(
    old: [Int32], new: [Int32], by score: (_ isInsertion: Bool, _ range: Range<Int>) -> Int
  ) -> EditScript {
    var moved: [Hunk] = []
    for (index, hunk) in hunks.enumerated() {
      guard hunk.isInsertion || hunk.isRemoval else {
        moved.append(hunk)
        continue
      }
      let tokens = hunk.isInsertion ? new : old
      let range = hunk.isInsertion ? hunk.new : hunk.old
      let next = index + 1 < hunks.count ? hunks[index + 1] : nil
      let lowest = moved.last.map { hunk.isInsertion ? $0.new.upperBound : $0.old.upperBound } ?? 0
      let highest =
        next.map { hunk.isInsertion ? $0.new.lowerBound : $0.old.lowerBound } ?? tokens.count
      var up = 0
      while range.lowerBound - up > lowest
        && tokens[range.lowerBound - up - 1] == tokens[range.upperBound - up - 1]
      {
        up += 1
      }
      var down = 0
      while range.upperBound + down < highest
        && tokens[range.upperBound + down] == tokens[range.lowerBound + down]
      {
        down += 1
      }
      var best = (shift: 0, score: Int.min)
      for shift in -up...down {
        let value = score(
          hunk.isInsertion, range.lowerBound + shift..<range.upperBound + shift)
        if value >= best.score { best = (shift, value) }
      }
      moved.append(
        Hunk(
          old: hunk.old.lowerBound + best.shift..<hunk.old.upperBound + best.shift,
          new: hunk.new.lowerBound + best.shift..<hunk.new.upperBound + best.shift))
    }
    return EditScript(oldCount: oldCount, newCount: newCount, hunks: moved)
  }
}
