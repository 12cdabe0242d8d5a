internal import Lexicon
internal import PolicyModel

/// A deed that waits for somebody's leave, from either side: 「同意⟦なく⟧提供⟦しません⟧」, 「同意⟦がある場合に
/// 限り⟧提供⟦します⟧」.
enum ConsentTwin {
  enum Finding: Equatable {
    case same(RestatedTwin.Sameness)
    case other(Change.DemandChange, isSure: Bool)
  }

  static func finding(_ a: String, _ b: String) -> Finding? {
    guard max(a.utf8.count, b.utf8.count) <= 480, let x = Consent(a), let y = Consent(b),
      x.side != y.side, x.leave == y.leave
    else { return nil }
    let isOfOne = x.giver == y.giver
    // One of both may say by itself whose leave it is.
    let mayBeOfOne =
      isOfOne || x.giver.isEmpty || y.giver.isEmpty || BearerWords.mayBeOne(x.giver, y.giver)
    let isOneDeed = x.deed == y.deed
    switch (x.side, y.side) {
    case (.lacking, .limited), (.limited, .lacking):
      guard mayBeOfOne else { return .other(.retargeted, isSure: false) }
      if isOneDeed { return .same(isOfOne ? .sure : .likely) }
      return !isOfOtherThing(x.deed, y.deed) && Likeness.overlap(x.deed, y.deed) >= 0.5
        ? .same(.likely) : .other(.retargeted, isSure: false)
    case (.lacking, .even): return isOneDeed && isOfOne ? .other(.strengthened, isSure: true) : nil
    case (.even, .lacking): return isOneDeed && isOfOne ? .other(.softened, isSure: true) : nil
    default: return nil
    }
  }

  /// 「児童の⟦作品⟧を掲載」, 「児童の⟦氏名⟧を掲載」: in one place alone they differ.
  private static func isOfOtherThing(_ a: String, _ b: String) -> Bool {
    let (x, y) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
    let head = zip(x, y).prefix { $0 == $1 }.count
    let tail = zip(x[head...].reversed(), y[head...].reversed()).prefix { $0 == $1 }.count
    return 2 * (head + tail) >= min(x.count, y.count)
  }

  private struct Consent {
    enum Side { case lacking, limited, even }

    var side: Side
    var leave: String
    /// Whose leave it is.
    var giver: String
    /// The rest of the sentence, its verb without what ends it.
    var deed: String

    init?(_ sentence: String) {
      for leave in ConsentWords.leaves where sentence.holdsBytes(of: leave) {
        guard let place = sentence.firstRange(of: leave) else { continue }
        let behind = String(sentence[place.upperBound...])
        let before = String(sentence[..<place.lowerBound])
        self.leave = leave
        if ConsentWords.limited.contains(behind) {
          guard let cleft = ConsentWords.clefts.first(where: { before.holdsBytes(of: $0) }),
            let mark = before.firstRange(of: cleft),
            let deed = Self.deed(String(before[..<mark.lowerBound]), isDenied: false)
          else { return nil }
          (side, self.deed) = (.limited, deed)
          giver = Self.giver(String(before[mark.upperBound...]))
          return
        }
        let sides: [(Side, [String])] = [
          (.limited, ConsentWords.limiting), (.even, ConsentWords.even),
          (.lacking, ConsentWords.lacking),
        ]
        for (side, marks) in sides {
          guard let mark = marks.first(where: { behind.hasPrefix($0) }) else { continue }
          let edge = ConsentWords.edges.compactMap { before.ranges(of: $0).last?.upperBound }.max()
          let start = edge ?? before.startIndex
          let rest = String(before[..<start]) + behind.dropFirst(mark.count)
          guard let deed = Self.deed(rest, isDenied: side != .limited) else { return nil }
          (self.side, self.deed, giver) = (side, deed, Self.giver(String(before[start...])))
          return
        }
        return nil
      }
      return nil
    }

    /// What is done, without the kana in which its verb ends.
    private static func deed(_ words: String, isDenied: Bool) -> String? {
      let isLeft = ConsentWords.denied.contains { words.endsInBytes(of: $0) }
      guard isLeft == isDenied, isLeft || ConsentWords.done.contains(where: words.endsInBytes)
      else { return nil }
      let kept = words.unicodeScalars.reversed().drop { ("ぁ"..."ん").contains($0) }
      let end = words.unicodeScalars.dropFirst(kept.count).first
      guard !kept.isEmpty, let end, !ConsentWords.marks.contains(end) else { return nil }
      return bare(String(String.UnicodeScalarView(kept.reversed())))
    }

    private static func giver(_ words: String) -> String {
      let name = bare(words)
      return name.endsInBytes(of: TwinWords.genitive) ? String(name.dropLast()) : name
    }

    private static func bare(_ words: String) -> String {
      ConsentWords.beforehand.reduce(words) { $0.replacingBytes(of: $1, with: "") }
        .without(ConsentWords.loose)
    }
  }
}

/// A cost that nobody bears any more, in other words: 「自己負担を⟦なくし⟧ます」, 「自己負担を⟦ゼロにし⟧ます」.
enum CostTwin {
  static func hold(_ a: String, _ b: String) -> Bool {
    guard CostWords.marks.contains(where: { a.holdsBytes(of: $0) }),
      CostWords.marks.contains(where: { b.holdsBytes(of: $0) })
    else { return false }
    return CostWords.alike.applied(to: a).without([TwinWords.comma])
      == CostWords.alike.applied(to: b).without([TwinWords.comma])
  }
}

/// Children by their births who are meant: 「⟦第3子以降⟧に支給する」 → 「⟦第1子から⟧支給する」.
enum BirthShift {
  static func change(_ a: String, _ b: String) -> Change.DemandChange? {
    guard a.holdsBytes(of: BirthWords.child), b.holdsBytes(of: BirthWords.child),
      let x = Births(a), let y = Births(b), x.first != y.first, x.rest == y.rest
    else { return nil }
    return y.first < x.first ? .widened : .narrowed
  }

  private struct Births {
    var first: Int
    var rest: String

    init?(_ sentence: String) {
      guard let nth = sentence.firstRange(of: BirthWords.nth),
        case let digits = sentence[nth.upperBound...].prefix(while: \.isNumber),
        digits.count == 1, let digit = digits.first?.wholeNumberValue,
        case let behind = sentence[digits.endIndex...], behind.hasPrefix(BirthWords.child),
        case let later = String(behind.dropFirst(BirthWords.child.count)),
        let mark = BirthWords.andLater.first(where: { later.hasPrefix($0) })
      else { return nil }
      first = digit
      let tail = later.dropFirst(mark.count).drop { BirthWords.marks.contains($0) }
      rest = String(sentence[..<nth.lowerBound]) + String(tail)
    }
  }
}
