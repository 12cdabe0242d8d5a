internal import Lexicon
internal import PolicyModel

/// Two Japanese sentences of the same clauses in another order or with another verb for one deed:
/// 「⟦Xよう⟧、Yします」, 「Yし、⟦Xようにします⟧」.
enum ClauseTwin {
  /// Bytes by which such sentences differ at most.
  private static let reach = 60

  static func hold(_ a: String, _ b: String) -> Bool {
    guard abs(a.utf8.count - b.utf8.count) <= reach else { return false }
    let (a, b) = (alike(a), alike(b))
    let (x, y) = (parts(a), parts(b))
    if x.count == 2, y.count == 2, isTurned(x, y) || isTurned(y, x) { return true }
    let (p, q) = (core(a, x), core(b, y))
    return p.moved == q.moved && p.rest == q.rest && areMarkedAlike(p.marks, q.marks)
  }

  /// The clauses between commas.
  private static func parts(_ words: String) -> [String] {
    words.unicodeScalars.split(separator: TwinWords.comma).prefix(8).map { String($0) }
  }

  /// 「Xよう、Yします」 and 「Yし、Xようにします」, 「Aし、Bします」 and 「Bするため、Aします」.
  private static func isTurned(_ x: [String], _ y: [String]) -> Bool {
    guard let deed = joining(x[1]) else { return false }
    if let aim = JapaneseText.without(TwinWords.so, x[0]),
      let other = JapaneseText.without(TwinWords.soThat, y[1])
    {
      return aim == other && deed == y[0]
    }
    guard let aim = JapaneseText.without(TwinWords.inOrder, y[0]),
      let other = joining(y[1])
    else { return false }
    return other == x[0] && ends(of: deed).contains(String(aim))
  }

  /// 減らし of 減らします, 縮小し of 縮小する.
  private static func joining(_ words: String) -> String? {
    if words.endsInBytes(of: TwinWords.polite) {
      return String(words.dropLast(TwinWords.polite.count))
    }
    return words.endsInBytes(of: TwinWords.doing)
      ? String(words.dropLast(TwinWords.doing.count)) + TwinWords.doingOn : nil
  }

  /// How a verb ends that joins on in this way: 減らす, 改める, 縮小する.
  private static func ends(of joining: String) -> [String] {
    guard let last = joining.last else { return [] }
    var ends = [joining + String(TwinWords.goesOn)]
    if let bend = TwinWords.bends.first(where: { $0.0 == last }) {
      ends.append(joining.dropLast() + bend.1)
    }
    if joining.endsInBytes(of: TwinWords.doingOn) {
      ends.append(joining.dropLast() + TwinWords.doing)
    }
    return ends
  }

  // MARK: One core

  private struct Core {
    var moved: [String]
    /// Without the marks of topics and objects.
    var rest: String
    var marks: [Unicode.Scalar]
  }

  /// Whether one mark at most is another or missing: who and what did not change places.
  private static func areMarkedAlike(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    if a.count == b.count { return zip(a, b).count(where: { $0 != $1 }) <= 1 }
    let (long, short) = a.count > b.count ? (a, b) : (b, a)
    let shared = zip(long, short).prefix { $0 == $1 }.count
    return long.count - short.count == 1
      && long[(shared + 1)...].elementsEqual(short[shared...])
  }

  /// A sentence with the clauses taken out that may stand elsewhere, and its deed in one word.
  private static func core(_ words: String, _ parts: [String]) -> Core {
    var moved = parts.dropLast().filter { part in
      TwinWords.movable.contains { part.endsInBytes(of: $0) }
    }
    // 「雨天の場合は、⟦中止し⟧、返金します」: of two deeds it belongs to one.
    let isOfOneDeed = parts.dropLast().allSatisfy { part in
      moved.contains(part) || TwinWords.nounMarks.contains { part.endsInBytes(of: $0) }
    }
    if !isOfOneDeed { moved = [] }
    var rest = parts.filter { !moved.contains($0) }.joined(separator: "、")
    if rest.holdsBytes(of: TwinWords.unlessEnd),
      let phrase = TwinWords.floating.first(where: { rest.holdsBytes(of: $0) })
    {
      rest = rest.replacingBytes(of: phrase, with: "")
      moved.append(phrase)
    }
    for deeds in TwinWords.deeds {
      if let end = deeds.dropFirst().first(where: { rest.endsInBytes(of: $0) }) {
        rest = String(rest.dropLast(end.count)) + deeds[0]
        break
      }
    }
    if rest.endsInBytes(of: TwinWords.cannot.plain) {
      rest = String(rest.dropLast(TwinWords.cannot.plain.count)) + TwinWords.cannot.polite
    }
    for (never, not) in zip(TwinWords.never, TwinWords.not) where rest.endsInBytes(of: never) {
      let verb = String(rest.dropLast(never.count))
      if verb.endsInBytes(of: TwinWords.doing) {
        rest = String(verb.dropLast(TwinWords.doing.count)) + TwinWords.doingOn + not
      } else if let bend = TwinWords.bends.first(where: { verb.endsInBytes(of: $0.1) }),
        not == TwinWords.not[0]
      {
        rest = String(verb.dropLast()) + String(bend.0) + not
      }
    }
    return Core(
      moved: moved.sorted(), rest: rest.without(TwinWords.topics),
      marks: rest.unicodeScalars.filter { TwinWords.particles.contains($0) }.map { $0 })
  }

  /// Words in which one may stand for others put in one way.
  static func alike(_ words: String) -> String {
    var words = TwinWords.alike.applied(to: words)
    let (able, counted, topic) = TwinWords.countable
    if words.holdsBytes(of: counted), words.holdsBytes(of: able) {
      for count in TwinWords.counts {
        words = words.replacingBytes(of: able + count + counted, with: topic)
      }
      words = withoutDigits(words)
    } else if TwinWords.upTo.contains(where: words.endsInBytes(of:)) {
      words = withoutDigits(words)
    }
    return words
  }

  /// Figures are compared by themselves.
  private static func withoutDigits(_ words: String) -> String {
    words.filter { !("0"..."9").contains($0) }
  }
}

extension String {
  /// Without some signs.
  func without(_ signs: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(unicodeScalars.filter { !signs.contains($0) }))
  }
}
