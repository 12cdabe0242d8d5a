internal import Lexicon

/// A further clause behind the noun that a sentence ends with: "to any member who is expelled ⟦and who
/// asks for them⟧".
enum RelativeClause {
  /// Whether the longer sentence has one that the shorter ends before.
  static func isAdded(_ short: String, _ long: String) -> Bool {
    guard max(short.utf8.count, long.utf8.count) <= 600, long.utf8.count > short.utf8.count,
      GroupModifiers.relatives.contains(where: { long.holdsBytes(of: $0[1]) })
    else { return false }
    let (a, b) = (words(short), words(long))
    for tie in GroupModifiers.relatives {
      guard
        let place = b.indices.dropLast().last(where: { b[$0] == tie[0] && b[$0 + 1] == tie[1] }),
        (2...10).contains(b.count - place - 1), place >= 4, a.count >= 4,
        a.suffix(4).elementsEqual(b[..<place].suffix(4)),
        a.contains(where: { $0.hasPrefix("who") })
      else { continue }
      return true
    }
    return false
  }

  private static func words(_ sentence: String) -> [String] {
    sentence.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "-" }
      .map(String.init)
  }
}
