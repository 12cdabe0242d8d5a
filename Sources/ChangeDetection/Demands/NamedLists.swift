internal import Lexicon
internal import PolicyModel

/// Lists of what is refused or of those who may do something that won or lost an item: 「新設⟦も増設も⟧認めません」
/// → 「新設は認めません」, 「面会できるのは、ご家族⟦やご友人⟧です」.
struct NamedLists {
  /// Both lists are the same.
  private(set) var isSame = false
  private(set) var shift: ModalShift?

  init(_ pair: TurnedWords) {
    guard !pair.old.isDivided else { return }
    let (a, b) = (
      String(decoding: SentenceEnd.withoutStop(pair.old.bytes), as: UTF8.self),
      String(decoding: SentenceEnd.withoutStop(pair.new.bytes), as: UTF8.self)
    )
    guard let (x, y) = Self.refused(a, b) ?? Self.allowed(a, b), !x.isEmpty, !y.isEmpty else {
      return
    }
    let (old, new) = (Set(x), Set(y))
    if old == new {
      isSame = x.count == y.count
      return
    }
    guard old.isSubset(of: new) || new.isSubset(of: old) else { return }
    let hunk = pair.joined(0...pair.hunks.count - 1)
    shift = ModalShift(
      kind: old.isSubset(of: new) ? .widened : .narrowed, old: hunk.old, new: hunk.new, hunk: hunk,
      oldCue: pair.comparison.old.words(hunk.old), newCue: pair.comparison.new.words(hunk.new),
      source: .list, isWhole: true)
  }

  // MARK: Refused

  private static func refused(_ old: String, _ new: String) -> ([String], [String])? {
    guard let a = matter(refusedBy: old), let b = matter(refusedBy: new) else { return nil }
    // 「館内での撮影も録音も」, 「館内での録音も」: what stands before all of them, up to の or a comma.
    let common = zip(a, b).prefix { $0 == $1 }.count
    let head = a.prefix(common).lastIndex { $0 == "の" || $0 == "、" }.map { a.index(after: $0) }
    let length = head.map { a.distance(from: a.startIndex, to: $0) } ?? 0
    let (x, y) = (items(a.dropFirst(length)), items(b.dropFirst(length)))
    guard x.isJoined || y.isJoined else { return nil }
    return (x.items, y.items)
  }

  private static func matter(refusedBy sentence: String) -> String? {
    let bytes = Array(sentence.utf8)[...]
    guard let end = RefusalWords.ends.first(where: { SentenceEnd.has($0, bytes) }) else {
      return nil
    }
    let matter = String(decoding: bytes.dropLast(end.count), as: UTF8.self)
    guard let last = matter.last, RefusalWords.particles.contains(last) else { return nil }
    return matter
  }

  private static func items(_ matter: Substring) -> (items: [String], isJoined: Bool) {
    let signs = Array(matter.dropLast())
    var items: [String] = []
    var item = ""
    var count = 0
    for (place, sign) in signs.enumerated() {
      let isJoin =
        sign == RefusalWords.join && !item.isEmpty
        && !RefusalWords.before.contains(signs[place - 1])
        && !(place + 1 < signs.count && RefusalWords.behind.contains(signs[place + 1]))
      if isJoin {
        items.append(item)
        item = ""
        count += 1
      } else {
        item.append(sign)
      }
    }
    if !item.isEmpty { items.append(item) }
    let all = items.flatMap { split($0, by: RefusalWords.joins) }
    return (all, count > 0 && matter.last == RefusalWords.join)
  }

  // MARK: Allowed

  private static func allowed(_ old: String, _ new: String) -> ([String], [String])? {
    guard let a = Allowed(old), let b = Allowed(new), a.head == b.head, a.end == b.end else {
      return nil
    }
    return (a.items, b.items)
  }

  private struct Allowed {
    var head: Substring
    var end: String
    var items: [String]

    init?(_ sentence: String) {
      guard let end = AllowedWords.ends.first(where: { sentence.endsInBytes(of: $0) }),
        sentence.holdsBytes(of: AllowedWords.topic),
        let topic = sentence.firstRange(of: AllowedWords.topic),
        case let head = sentence[..<topic.lowerBound],
        AllowedWords.verbs.contains(where: { head.hasSuffix($0) })
      else { return nil }
      var list = sentence[topic.upperBound...]
      guard list.count > end.count else { return nil }
      list.removeLast(end.count)
      if list.first == "、" { list.removeFirst() }
      guard list.count <= 60, !AllowedWords.foreign.contains(where: { list.contains($0) }),
        !list.contains(where: { $0.isASCII && $0.isNumber })
      else { return nil }
      (self.head, self.end) = (head, end)
      items = NamedLists.split(String(list), by: AllowedWords.joins).map { item in
        let front = AllowedWords.fronts.first { item.hasPrefix($0) && item.count > $0.count + 1 }
        return String(item.dropFirst(front?.count ?? 0))
      }
      guard items.count <= 6 else { return nil }
    }
  }

  private static func split(_ words: String, by joins: [String]) -> [String] {
    joins.reduce([words]) { parts, join in
      parts.flatMap { part in part.split(separator: join).map(String.init) }
    }
  }
}
