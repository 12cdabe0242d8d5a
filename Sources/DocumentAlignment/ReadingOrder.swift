internal import PolicyModel

/// Puts correspondences into reading order and adds what is only on one side.
enum ReadingOrder {
  /// In the order of the new side; what is gone stands behind the one its predecessor went to.
  static func arranged(
    _ paired: [Correspondence], oldCount: Int, newCount: Int
  ) -> [Correspondence] {
    var ofOld = [Int32](repeating: -1, count: oldCount)
    var ofNew = [Int32](repeating: -1, count: newCount)
    for (index, correspondence) in paired.enumerated() {
      for place in correspondence.old { ofOld[place] = Int32(index) }
      for place in correspondence.new { ofNew[place] = Int32(index) }
    }
    var goneBehind = [[Int32]](repeating: [], count: paired.count + 1)
    var last = paired.count
    for place in 0..<oldCount {
      if ofOld[place] >= 0 {
        last = Int(ofOld[place])
      } else {
        goneBehind[last].append(Int32(place))
      }
    }
    var result: [Correspondence] = []
    result.reserveCapacity(paired.count + newCount)
    func appendGone(_ index: Int) {
      for place in goneBehind[index] {
        result.append(Correspondence(kind: .removed, old: [Int(place)], new: [], similarity: 0))
      }
    }
    appendGone(paired.count)
    for place in 0..<newCount {
      let index = Int(ofNew[place])
      if index < 0 {
        result.append(Correspondence(kind: .inserted, old: [], new: [place], similarity: 0))
      } else if paired[index].new.first == place {
        result.append(paired[index])
        appendGone(index)
      }
    }
    return result
  }
}
