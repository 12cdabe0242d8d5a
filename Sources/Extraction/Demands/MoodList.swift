/// The moods that end at one place, the longest first.
///
/// Without an array: every sentence asks, and most have no mood with words.
struct MoodList {
  private var rows = InlineArray<32, Int32>(repeating: 0)
  private var starts = InlineArray<32, Int32>(repeating: 0)
  private(set) var count = 0

  /// The row of a mood in the tables and where its words begin.
  subscript(place: Int) -> (row: Int, start: Int) {
    (Int(rows[count - 1 - place]), Int(starts[count - 1 - place]))
  }

  mutating func append(_ row: Int, from start: Int) {
    guard count < rows.count else { return }
    rows[count] = Int32(row)
    starts[count] = Int32(start)
    count += 1
  }
}
