internal import Lexicon
internal import PolicyModel

/// A list whose items came or went, whatever became of the words that join them.
///
/// 「内容、危険性及び費用を」 → 「内容、危険性、費用及び治療法を」: the same things and one more.
struct ListShift {
  private let joins: [[UInt8]]

  init?(_ words: JoinWords) {
    guard !words.isDivided else { return nil }
    joins = words.joins.filter { $0.utf8.count > 3 || $0 == "、" || $0 == "・" }.map {
      Array($0.utf8)
    }
  }

  func change(_ old: String, _ new: String) -> Change.DemandChange? {
    guard let (x, y) = lists(old, new) else { return nil }
    if Set(x).isStrictSubset(of: Set(y)) { return .widened }
    return Set(y).isStrictSubset(of: Set(x)) ? .narrowed : nil
  }

  /// The items of the lists in which two clauses differ; nil where they are no lists.
  func lists(_ old: String, _ new: String) -> (old: [[UInt8]], new: [[UInt8]])? {
    let (a, b) = (Array(old.utf8), Array(new.utf8))
    guard a != b, max(a.count, b.count) <= 900 else { return nil }
    var head = zip(a, b).prefix { $0 == $1 }.count
    let tail = zip(a[head...].reversed(), b[head...].reversed()).prefix { $0 == $1 }.count
    // Back to the join, or the beginning of the clause, before the first item that differs.
    guard let first = beginning(of: a, before: head), beginning(of: b, before: head) == first else {
      return nil
    }
    head = first
    var back = tail
    while back > 0, !isParticle(a, at: a.count - back) { back -= 1 }
    let (x, y) = (items(a[head..<a.count - back]), items(b[head..<b.count - back]))
    guard x.count > 1 || y.count > 1, !x.isEmpty, !y.isEmpty, x != y,
      (x + y).allSatisfy({ (3...45).contains($0.count) })
    else { return nil }
    return (x, y)
  }

  /// Behind the last particle or comma before a place: where the list may begin.
  private func beginning(of bytes: [UInt8], before place: Int) -> Int? {
    var start = place
    while start > 0 {
      if start >= 3, Self.edges.contains(where: { bytes[start - 3..<start].elementsEqual($0) }) {
        return start
      }
      start -= 1
    }
    return nil
  }

  private func isParticle(_ bytes: [UInt8], at place: Int) -> Bool {
    place + 3 <= bytes.count
      && Self.marks.contains { bytes[place..<place + 3].elementsEqual($0) }
  }

  private static let edges = ["、", "は", "・"].map { Array($0.utf8) }
  private static let marks = ["を", "が", "は", "に", "と"].map { Array($0.utf8) }

  private func items(_ bytes: ArraySlice<UInt8>) -> [[UInt8]] {
    var items: [[UInt8]] = []
    var item: [UInt8] = []
    var place = bytes.startIndex
    while place < bytes.endIndex {
      if let join = joins.first(where: { bytes[place...].starts(with: $0) }) {
        if !item.isEmpty { items.append(item) }
        item = []
        place += join.count
      } else {
        item.append(bytes[place])
        place += 1
      }
    }
    if !item.isEmpty { items.append(item) }
    return items
  }
}
