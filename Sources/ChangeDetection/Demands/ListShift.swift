internal import Lexicon
internal import PolicyModel

/// A list whose items came or went, whatever became of the words that join them.
///
/// 「内容、危険性及び費用を」 → 「内容、危険性、費用及び治療法を」: the same things and one more.
struct ListShift {
  private let joins: [[UInt8]]
  /// 「学校と図書館」, 「保育料や給食費」: signs that join, and stand within words too (ひと, もやし).
  private let lightJoins: [[UInt8]]
  /// Words of a clause or an adverb, which is no item.
  private let clausal: Set<String>

  init?(_ words: JoinWords) {
    guard !words.isDivided else { return nil }
    let isLight = { (join: String) in words.lightJoins.contains(join) }
    joins = words.joins.filter { !isLight($0) }.map { Array($0.utf8) }
    lightJoins = words.joins.filter(isLight).map { Array($0.utf8) }
    clausal = words.clausal
  }

  func change(_ old: String, _ new: String) -> Change.DemandChange? {
    guard let (x, y) = lists(old, new) else { return nil }
    if let kind = step(from: Set(x), to: Set(y)) { return kind }
    // An item that the other list has proves that the sign before it joins.
    return step(from: parts(of: x, named: Set(y)), to: parts(of: y, named: Set(x)))
  }

  /// The same of two objects, whose words are nothing but the list; where items came and others went,
  /// it is another.
  ///
  /// An item that the other sentence has was cut off from its object there: 「帳簿及び⟦雇入、⟧解雇に関する書類」,
  /// 「帳簿及び雇入れ、⟦解雇に関する書類⟧」.
  func change(
    ofObjects old: String, _ new: String, in oldWords: String, _ newWords: String
  ) -> Change.DemandChange? {
    let (x, y) = (items(Array(old.utf8)[...]), items(Array(new.utf8)[...]))
    guard x.count > 1 || y.count > 1, (x + y).allSatisfy({ (3...60).contains($0.count) }) else {
      return nil
    }
    let (a, b) = (parts(of: x, named: Set(y)), parts(of: y, named: Set(x)))
    // 「第3号及び第4号」 → 「第4号及び第5号」 were numbered anew.
    guard
      a.symmetricDifference(b).allSatisfy({ item in
        isNoun(item)
          && !String(decoding: item, as: UTF8.self).unicodeScalars
            .contains { $0.properties.numericType != nil }
      })
    else { return nil }
    func stand(_ items: Set<[UInt8]>, in words: String) -> Bool {
      items.contains { words.holdsBytes(of: String(decoding: $0, as: UTF8.self)) }
    }
    if stand(a.subtracting(b), in: newWords) || stand(b.subtracting(a), in: oldWords) { return nil }
    if let kind = step(from: a, to: b) { return kind }
    return x.count > 1 && y.count > 1 && a != b && !a.isDisjoint(with: b) ? .retargeted : nil
  }

  private func isNoun(_ item: [UInt8]) -> Bool {
    let words = String(decoding: item, as: UTF8.self)
    return !clausal.contains { words.holdsBytes(of: $0) }
  }

  private func step(from x: Set<[UInt8]>, to y: Set<[UInt8]>) -> Change.DemandChange? {
    guard x.symmetricDifference(y).allSatisfy(isNoun) else { return nil }
    if x.isStrictSubset(of: y) { return .widened }
    return y.isStrictSubset(of: x) ? .narrowed : nil
  }

  /// The items, those cut in two of which the other list names both halves.
  private func parts(of items: [[UInt8]], named others: Set<[UInt8]>) -> Set<[UInt8]> {
    var parts: Set<[UInt8]> = []
    for item in items {
      let halves = others.contains(item) ? nil : halves(of: item, named: others)
      for part in halves ?? [item] { parts.insert(part) }
    }
    return parts
  }

  private func halves(of item: [UInt8], named others: Set<[UInt8]>) -> [[UInt8]]? {
    guard item.count > 6 else { return nil }
    for join in lightJoins {
      for place in stride(from: 3, through: item.count - 3 - join.count, by: 3)
      where item[place..<place + join.count].elementsEqual(join) {
        let halves = [Array(item[..<place]), Array(item[(place + join.count)...])]
        if halves.allSatisfy(others.contains) { return halves }
      }
    }
    return nil
  }

  /// The items of the lists in which two clauses differ; nil where they are no lists.
  func lists(_ old: String, _ new: String) -> (old: [[UInt8]], new: [[UInt8]])? {
    let (a, b) = (Array(old.utf8), Array(new.utf8))
    guard a != b, max(a.count, b.count) <= 900 else { return nil }
    var head = zip(a, b).prefix { $0 == $1 }.count
    let tail = zip(a[head...].reversed(), b[head...].reversed()).prefix { $0 == $1 }.count
    // Back to the join, or the beginning of the clause, before the first item that differs.
    head = beginning(of: a, before: head)
    var back = tail
    while back > 0, !isParticle(a, at: a.count - back) { back -= 1 }
    let (x, y) = (items(a[head..<a.count - back]), items(b[head..<b.count - back]))
    guard x.count > 1 || y.count > 1, !x.isEmpty, !y.isEmpty, x != y,
      // What stands at the very beginning is an item where both begin so, else 「例えば、」 and the like.
      head > 0 || x[0] == y[0],
      (x + y).allSatisfy({ (3...45).contains($0.count) })
    else { return nil }
    return (x, y)
  }

  /// Behind the last particle or comma before a place: where the list may begin.
  private func beginning(of bytes: [UInt8], before place: Int) -> Int {
    var start = place
    while start > 0 {
      if start >= 3, Self.edges.contains(where: { bytes[start - 3..<start].elementsEqual($0) }) {
        return start
      }
      start -= 1
    }
    return 0
  }

  private func isParticle(_ bytes: [UInt8], at place: Int) -> Bool {
    place + 3 <= bytes.count
      && Self.marks.contains { bytes[place..<place + 3].elementsEqual($0) }
  }

  private static let edges = ["、", "は", "・"].map { Array($0.utf8) }
  private static let marks = ["を", "が", "は", "に", "と", "の", "で", "へ", "も"].map { Array($0.utf8) }

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
