internal import Lexicon
internal import PolicyModel

/// Demands that are turned round although their verbs are others or their polarity tells nothing.
enum TurnedDemand {
  /// 「祝日も⟦収集⟧します」 and 「祝日は⟦収集⟧を休みます」, 「⟦再任⟧を妨げない」 and 「⟦再任⟧することはできない」: what
  /// one does is what the other says something of.
  static func sharesDeed(_ a: Demand, _ b: Demand) -> Bool {
    a.verb != b.verb && (names(a.object, b.verb) || names(b.object, a.verb))
      && Reversal.holds(a, b)
  }

  private static func names(_ object: String, _ verb: String) -> Bool {
    let stem = TurnWords.stem(of: verb)
    return stem.unicodeScalars.count >= 2
      && (object.hasSuffix(stem) || TurnWords.nouns(of: stem).contains { object.hasSuffix($0) })
  }

  /// 「制服は⟦不要です⟧」 and 「制服を着用してください」, of one thing.
  static func wants(_ a: Demand, _ b: Demand) -> Bool {
    guard let free = [a, b].first(where: { isUnneeded($0) }),
      let bound = [a, b].first(where: { $0.deontic == .obligation && $0.polarity > 0 }),
      !free.object.isEmpty
    else { return false }
    return Likeness.overlap(free.object, bound.object) >= 0.5 || names(free.object, bound.verb)
  }

  /// 「旧庁舎を⟦売却する⟧」 and 「旧庁舎を⟦存続させる⟧」: one thing, parted with and kept.
  ///
  /// - Parameter isRefused: Whether the one does not part with it, and wants the same: 「売却⟦しない⟧」.
  static func partsWith(_ parting: Demand, kept: Demand, isRefused: Bool = false) -> Bool {
    // What is not done: of tearing down, that it stays.
    let isDenied = parting.action.polarity < 0 ? parting.polarity > 0 : parting.polarity < 0
    return TurnWords.parting.contains(parting.verb) && TurnWords.keeping.contains(kept.verb)
      && parting.frame == kept.frame && !parting.object.isEmpty
      && parting.object.lowercased() == kept.object.lowercased()
      && isDenied == isRefused && kept.polarity >= 0
  }

  /// "will not sell the baths" and "will keep the baths" want the same.
  static func keepsAlike(_ a: Demand, _ b: Demand) -> Bool {
    partsWith(a, kept: b, isRefused: true) || partsWith(b, kept: a, isRefused: true)
  }

  private static func isUnneeded(_ demand: Demand) -> Bool {
    demand.deontic == .noObligation
      && TurnWords.unneeded.contains { demand.verb.hasPrefix($0) || demand.cue.contains($0) }
  }

  /// 「利用は、市民に⟦限る⟧」 and 「利用の⟦制限⟧を廃止する」: a limit that is given up.
  static func endsLimit(_ a: Demand, _ b: Demand) -> Bool {
    (lays(a) && ends(b)) || (lays(b) && ends(a))
  }

  private static func lays(_ demand: Demand) -> Bool {
    demand.action == .regulate && demand.polarity == 0
  }

  private static func ends(_ demand: Demand) -> Bool {
    [.abolish, .stop, .withdraw].contains(demand.action) && demand.polarity < 0
      && TurnWords.limits.contains { demand.object.hasSuffix($0) }
  }
}

extension DemandJudgement {
  /// 「損害が⟦ない⟧ときは返還する」 → 「損害が⟦ある⟧ときは返還しない」: the case turned with the deed, so that both say
  /// the same, or nothing that one could tell.
  func isTurnedTwice(_ old: Demand, _ new: Demand) -> Bool {
    deniesElsewhere(old, comparison.old) != deniesElsewhere(new, comparison.new)
  }

  /// Whether a demand denies besides its cue.
  private func deniesElsewhere(_ demand: Demand, _ view: EditionView) -> Bool {
    let isDivided = view.document.language == .english
    let isAlone = view.annotated.demandRanges[demand.sentence].count == 1
    let range = isAlone ? view.document.sentences[demand.sentence].folded : demand.folded
    let cue = ComparedSentence(Array(demand.cue.utf8)[...], isDivided: isDivided)
    return ComparedSentence(view.bytes(range), isDivided: isDivided).denies != cue.denies
  }

  /// 「ふたを⟦外して⟧出してください」 → 「ふたを⟦外さずに⟧出してください」: how it is to be done is turned round.
  func turnsManner(_ old: Demand, _ new: Demand) -> Bool {
    guard comparison.new.document.language == .japanese, old.verb == new.verb,
      old.polarity.signum() == new.polarity.signum()
    else { return false }
    // 「⟦底を抜き⟧、洗ってから出してください」: how it is done may be a demand of its own.
    let a = comparison.old.words(comparison.old.document.sentences[old.sentence].folded)
    let b = comparison.new.words(comparison.new.document.sentences[new.sentence].folded)
    return Self.denies(a, in: b) || Self.denies(b, in: a)
  }

  /// Whether words deny by ずに or ないで a deed that others have in the て form.
  private static func denies(_ words: String, in other: String) -> Bool {
    let (a, b) = (Array(words.unicodeScalars), Array(other.unicodeScalars))
    for denial in TurnWords.denials.map({ Array($0.unicodeScalars) }) {
      var place = 0
      while place + denial.count <= b.count {
        defer { place += 1 }
        guard b[place..<place + denial.count].elementsEqual(denial),
          let deed = deed(endingAt: place, in: b), hasDone(deed, in: a)
        else { continue }
        return true
      }
    }
    return false
  }

  /// The object with the kanji of its verb before a place: ふたを外 of ふたを外さずに.
  private static func deed(endingAt end: Int, in words: [Unicode.Scalar]) -> ArraySlice<
    Unicode.Scalar
  >? {
    var verb = end
    while verb > 0, end - verb < 4, isKana(words[verb - 1]), words[verb - 1] != "を" { verb -= 1 }
    var mark = verb
    while mark > 0, verb - mark < 4, !isKana(words[mark - 1]) { mark -= 1 }
    guard mark > 1, mark < verb, words[mark - 1] == "を" else { return nil }
    // The last sign of the object tells it, or of one in kana the last two: 穴を開, ふたを外.
    let isShort = mark == 2 || !isKana(words[mark - 2]) || !isKana(words[mark - 3])
    return words[(mark - (isShort ? 2 : 3))..<verb]
  }

  private static func hasDone(
    _ deed: ArraySlice<Unicode.Scalar>, in words: [Unicode.Scalar]
  ) -> Bool {
    guard words.count > deed.count else { return false }
    return (0..<words.count - deed.count).contains { start in
      guard words[start..<start + deed.count].elementsEqual(deed) else { return false }
      let ending = words[(start + deed.count)...].prefix { isKana($0) }.prefix(4)
      let rest = words[(start + deed.count + ending.count)...]
      return !ending.contains { $0 == "ず" || $0 == "な" }
        && (ending.contains { $0 == "て" || $0 == "で" } || rest.first == "、")
    }
  }

  private static func isKana(_ scalar: Unicode.Scalar) -> Bool {
    (0x3041...0x309F).contains(scalar.value)
  }

  /// 「⟦無給⟧の休暇を与える」 → 「⟦有給⟧の休暇」: the same is given in a better or a worse way.
  func quality(_ old: Demand, _ new: Demand) -> Change.DemandChange? {
    guard comparison.new.document.language == .japanese, old.polarity > 0, new.polarity > 0,
      old.verb == new.verb
    else { return nil }
    let (a, b) = (comparison.old.words(old.folded), comparison.new.words(new.folded))
    for (worse, better) in TurnWords.qualities {
      if a.holdsBytes(of: worse), a.replacingBytes(of: worse, with: better) == b {
        return .strengthened
      }
      if a.holdsBytes(of: better), a.replacingBytes(of: better, with: worse) == b {
        return .softened
      }
    }
    return nil
  }

  /// 「⟦無料⟧で貸し出します」 → 「⟦有料⟧で貸し出します」
  func turnsPrice(_ old: Demand, _ new: Demand) -> Bool {
    guard comparison.new.document.language == .japanese, old.verb == new.verb,
      old.polarity > 0, new.polarity > 0
    else { return false }
    let (a, b) = (comparison.old.words(old.folded), comparison.new.words(new.folded))
    return TurnWords.prices.contains { charged, free in
      TurnWords.terms.contains { mark in
        let (x, y) = (charged + mark, free + mark)
        return a.holdsBytes(of: x) && a.replacingBytes(of: x, with: y) == b
          || a.holdsBytes(of: y) && a.replacingBytes(of: y, with: x) == b
      }
    }
  }

  /// 「⟦いつでも⟧閲覧することができる」 → 「⟦会長に申し出て、⟧閲覧することができる」: a leave that asks for more first.
  func freedom(_ old: Demand, _ new: Demand) -> Change.DemandChange? {
    guard old.deontic == .permission, new.deontic == .permission, old.verb == new.verb else {
      return nil
    }
    return shift.freedom(
      renaming.applied(to: comparison.old.words(old.folded)), comparison.new.words(new.folded))
  }
}
