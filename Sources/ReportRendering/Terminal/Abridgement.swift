/// Unchanged words between changed ones, cut where nobody misses them.
///
/// What stands next to a change stays: the end of what is before it, the beginning of what is
/// behind. Cuts fall between sentences or clauses where one is near, never inside a Latin word.
enum Abridgement {
  /// Columns that stay beside a change, and fewer of which are not worth a cut.
  private static let kept = 48
  private static let worth = 72
  /// How far a cut moves to fall between clauses.
  private static let reach = 24

  static func of(_ text: String, isFirst: Bool, isLast: Bool) -> String {
    let scalars = Array(text.unicodeScalars)
    var columns = [0]
    columns.reserveCapacity(scalars.count + 1)
    for scalar in scalars { columns.append(columns[columns.count - 1] + DisplayWidth.of(scalar)) }
    let total = columns[scalars.count]
    let room = (isFirst ? 0 : kept) + (isLast ? 0 : kept)
    guard total > room + worth else { return text }
    // The widths go up, so that a place is found by halving.
    func place(at column: Int) -> Int {
      var (low, high) = (0, scalars.count)
      while low < high {
        let middle = (low + high) / 2
        if columns[middle] < column { low = middle + 1 } else { high = middle }
      }
      return low
    }
    let head = isFirst ? 0 : cut(scalars, columns, near: place(at: kept), later: true)
    let tail =
      isLast ? scalars.count : cut(scalars, columns, near: place(at: total - kept), later: false)
    guard tail > head, columns[tail] - columns[head] >= worth - reach else { return text }
    return string(scalars[..<head].reversed().drop { $0 == " " }.reversed())
      + (isFirst ? "… " : isLast ? " …" : " … ") + string(scalars[tail...].drop { $0 == " " })
  }

  /// The best place near a wanted one: between sentences, else clauses, else words.
  private static func cut(
    _ scalars: [Unicode.Scalar], _ columns: [Int], near place: Int, later: Bool
  ) -> Int {
    let step = later ? 1 : -1
    var clause: Int?
    var word: Int?
    var index = place
    while index > 0, index < scalars.count, abs(columns[index] - columns[place]) <= reach {
      switch scalars[index - 1] {
      case "。", "！", "？": return index
      case "." where scalars[index] == " ": return index
      case "、", "，", "；", ";": clause = clause ?? index
      case " ": word = word ?? index
      default: if !scalars[index - 1].isASCII { word = word ?? index }
      }
      index += step
    }
    return clause ?? word ?? place
  }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
