internal import Lexicon
internal import PolicyModel

/// A list of divided words whose items came or went, whatever became of the words that join them:
/// "parks, squares and yards" → "parks and squares".
struct WordListShift {
  let words: JoinWords

  init?(_ words: JoinWords) {
    guard words.isDivided else { return nil }
    self.words = words
  }

  /// - Complexity: O(*n*) in the words of both.
  func change(_ old: String, _ new: String) -> Change.DemandChange? {
    guard let (a, b) = lists(old, new) else { return nil }
    let (x, y) = (Set(a), Set(b))
    let differing = x.symmetricDifference(y)
    guard
      differing.allSatisfy({ item in
        (1...5).contains(item.count) && !item.contains { words.verbal.contains($0) }
      })
    else { return nil }
    if x.isStrictSubset(of: y) { return .widened }
    return y.isStrictSubset(of: x) ? .narrowed : nil
  }

  /// The items of both clauses, without what these say before the first and behind the last.
  func lists(_ old: String, _ new: String) -> (old: [[String]], new: [[String]])? {
    guard max(old.utf8.count, new.utf8.count) <= 900 else { return nil }
    var (a, b) = (items(old), items(new))
    guard a.count > 1 || b.count > 1, !a.isEmpty, !b.isEmpty, a != b else { return nil }
    // Without what the clause says before its first item and behind its last.
    if a[0] != b[0] {
      let head = zip(a[0], b[0]).prefix { $0 == $1 }.count
      a[0].removeFirst(head)
      b[0].removeFirst(head)
    }
    if let x = a.last, let y = b.last, x != y {
      let tail = zip(x.reversed(), y.reversed()).prefix { $0 == $1 }.count
      a[a.count - 1].removeLast(tail)
      b[b.count - 1].removeLast(tail)
    }
    return (a, b)
  }

  /// The words between commas and joining words, in small letters; the first item has what the
  /// clause begins with.
  private func items(_ text: String) -> [[String]] {
    var items: [[String]] = [[]]
    for part in text.lowercased().split(separator: " ") {
      let isLast = part.last == "," || part.last == ";"
      let word = String(part.filter { !",.;:".contains($0) })
      let joins = words.joins.contains(word)
      if !joins, !word.isEmpty { items[items.count - 1].append(word) }
      if joins || isLast, items[items.count - 1] != [] { items.append([]) }
    }
    if items.last == [] { items.removeLast() }
    return items
  }
}
