internal import PolicyModel

extension [Figure] {
  /// The figures of a sentence that begin within a place, by their index.
  ///
  /// - Parameter sentence: indices of the sentence's figures, in reading order.
  /// - Complexity: O(log *n* + *m*), *n* figures in the sentence and *m* in the place.
  func indices(within place: Range<Int>, among sentence: Range<Int>) -> Range<Int> {
    var (low, high) = (sentence.lowerBound, sentence.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].folded.lowerBound < place.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var end = low
    while end < sentence.upperBound, self[end].folded.lowerBound < place.upperBound { end += 1 }
    return low..<end
  }
}
