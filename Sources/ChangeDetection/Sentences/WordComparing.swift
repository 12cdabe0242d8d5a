/// Compares the words of stretches of text and gives the edits back in the texts' own offsets.
enum WordComparing {
  /// The hunks between two lists of stretches that are read as one text each.
  static func hunks(
    old: [UInt8], _ oldStretches: [Range<Int>], new: [UInt8], _ newStretches: [Range<Int>]
  ) -> [WordHunk] {
    guard let oldFirst = oldStretches.first, let oldLast = oldStretches.last,
      let newFirst = newStretches.first, let newLast = newStretches.last
    else { return [] }
    let oldRange = oldFirst.lowerBound..<oldLast.upperBound
    let newRange = newFirst.lowerBound..<newLast.upperBound
    return [trimmed(old, oldRange, new, newRange)].compactMap { $0 }
  }

  /// What is left between the words both texts begin with and those both end with.
  private static func trimmed(
    _ old: [UInt8], _ oldRange: Range<Int>, _ new: [UInt8], _ newRange: Range<Int>
  ) -> WordHunk? {
    var front = 0
    let shorter = min(oldRange.count, newRange.count)
    while front < shorter, old[oldRange.lowerBound + front] == new[newRange.lowerBound + front] {
      front += 1
    }
    var back = 0
    while back < shorter - front,
      old[oldRange.upperBound - 1 - back] == new[newRange.upperBound - 1 - back]
    {
      back += 1
    }
    func isInside(_ bytes: [UInt8], _ index: Int) -> Bool {
      index < bytes.count && bytes[index] & 0xC0 == 0x80
    }
    while front > 0,
      isInside(old, oldRange.lowerBound + front)
        || isInside(new, newRange.lowerBound + front)
    { front -= 1 }
    while back > 0,
      isInside(old, oldRange.upperBound - back)
        || isInside(new, newRange.upperBound - back)
    { back -= 1 }
    let hunk = WordHunk(
      old: oldRange.lowerBound + front..<oldRange.upperBound - back,
      new: newRange.lowerBound + front..<newRange.upperBound - back)
    return hunk.old.isEmpty && hunk.new.isEmpty ? nil : hunk
  }
}
