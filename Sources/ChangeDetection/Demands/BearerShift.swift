internal import Lexicon
internal import PolicyModel

/// Who bears a cost in both sentences: 「送料は、⟦市⟧が負担します」 → 「送料は⟦購入者⟧の負担とする」, "⟦The
/// tenant⟧ pays the cost" → "⟦The landlord⟧ pays the cost".
struct BearerShift {
  /// The same one bears the same, in other words.
  private(set) var isSame = false
  private(set) var shift: ModalShift?

  init(_ pair: TurnedWords, _ renaming: TermRenaming) {
    guard let a = Bearer(pair.old), let b = Bearer(pair.new), a.share == b.share else { return }
    let isDivided = pair.old.isDivided
    let name = renaming.applied(to: a.name)
    let isAlike = name == b.name
    let isSameMatter = renaming.applied(to: a.matter) == b.matter
    if isAlike {
      isSame = isSameMatter && (isDivided ? a.isVerb != b.isVerb : !(a.isVerb && b.isVerb))
      return
    }
    if !isDivided, isSameMatter {
      // 「会社⟦と従業員⟧が負担します」, 「申請者の負担」 and 「本人の負担」.
      if let kind = BearerWords.joins(name, b.name)
        ? .widened
        : BearerWords.joins(b.name, name) ? .narrowed : nil as Change.DemandChange?
      {
        shift = Self.shift(kind, a, b, pair, isWhole: true)
        return
      }
      isSame = BearerWords.areNamedAlike(name, b.name)
      if isSame { return }
    }
    guard isSameMatter || !isDivided && Likeness.overlap(a.matter, b.matter) >= 0.7,
      isDivided ? Self.areOther(name, b.name) : !BearerWords.mayBeOne(name, b.name),
      Synonyms.groups(of: name).isDisjoint(with: Synonyms.groups(of: b.name))
    else { return }
    shift = Self.shift(.retargeted, a, b, pair, isWhole: isSameMatter)
  }

  private static func shift(
    _ kind: Change.DemandChange, _ a: Bearer, _ b: Bearer, _ pair: TurnedWords, isWhole: Bool
  ) -> ModalShift {
    let (old, new) = (pair.old.folded(a.range), pair.new.folded(b.range))
    return ModalShift(
      kind: kind, old: old, new: new, hunk: pair.joined(0...pair.hunks.count - 1),
      oldCue: pair.comparison.old.words(old), newCue: pair.comparison.new.words(new),
      source: .bearer, isWhole: isWhole)
  }

  /// Whether two English names share no word; *we* and a noun may be one.
  private static func areOther(_ a: String, _ b: String) -> Bool {
    let pronouns = [a, b].count { BearerWords.pronouns.contains($0) }
    func stems(_ name: String) -> Set<Substring> {
      Set(name.split(separator: " ").map { $0.prefix(4) })
    }
    return pronouns != 1 && stems(a).isDisjoint(with: stems(b))
  }

  private struct Bearer {
    var name: String
    /// What is borne.
    var matter: String
    /// How much of it, where that is said beside the name.
    var share = ""
    var isVerb: Bool
    /// The name's place, as offsets.
    var range: Range<Int>

    init?(_ sentence: ComparedSentence) {
      if sentence.isDivided { self.init(words: sentence) } else { self.init(signs: sentence) }
    }

    private init?(signs sentence: ComparedSentence) {
      let bytes = SentenceEnd.withoutStop(sentence.bytes)
      guard let end = BearerWords.ends.first(where: { SentenceEnd.has($0.words, bytes) }) else {
        return nil
      }
      let head = String(decoding: bytes.dropLast(end.words.count), as: UTF8.self)
      guard let topic = head.lastIndex(of: BearerWords.topic) else { return nil }
      var who = head[head.index(after: topic)...]
      if who.first == "、" { who.removeFirst() }
      if let share = BearerWords.shares.first(where: { who.hasPrefix($0) }) {
        self.share = share
        who.removeFirst(share.count)
      }
      guard (1...14).contains(who.count), topic > head.startIndex,
        !who.contains(where: { BearerWords.foreign.contains($0) || $0.isASCII && $0.isNumber })
      else { return nil }
      name = BearerWords.plain(String(who))
      matter = String(head[..<topic])
      isVerb = end.isVerb
      let stop = bytes.count - end.words.count
      range = stop - who.utf8.count..<stop
    }

    private init?(words sentence: ComparedSentence) {
      let words = sentence.words
      guard words.count <= 40,
        let verb = words.firstIndex(where: {
          BearerWords.verbs.contains($0.text) || BearerWords.undergone.contains($0.text)
        }), verb > 0, sentence.denials.isEmpty
      else { return nil }
      isVerb = BearerWords.verbs.contains(words[verb].text)
      var (before, behind) = (words[..<verb], words[(verb + 1)...])
      // "The club ⟦pays for⟧ the lights", "The lights are ⟦paid for⟧ by the club".
      let isPaidFor =
        BearerWords.paying.contains(words[verb].text) && behind.first?.text == BearerWords.forWhat
      if isPaidFor { behind.removeFirst() }
      if !isVerb {
        guard behind.first?.text == BearerWords.by else { return nil }
        behind.removeFirst()
        if before.last?.text == EnglishModals.being {
          before.removeLast()
        } else if before.last.map({ ScaleContext.copulas.contains($0.text) }) ?? false {
          before.removeLast()
        } else {
          return nil
        }
      }
      if let modal = before.last, BearerWords.modals.contains(modal.text) { before.removeLast() }
      func plain(_ words: ArraySlice<ComparedSentence.Word>) -> [String] {
        words.map(\.text).filter { !ScaleContext.articles.contains($0) }
      }
      let (who, what) = isVerb ? (before, behind) : (behind, before)
      let names = plain(who)
      guard (1...4).contains(names.count), !names.contains(where: BearerWords.noNames.contains),
        let first = who.first, let last = who.last,
        !sentence.text(first.range.lowerBound..<last.range.upperBound).contains(","),
        isPaidFor || what.contains(where: { BearerWords.costs.contains($0.text) })
      else { return nil }
      name =
        names.count == 1 ? BearerWords.forms[names[0]] ?? names[0] : names.joined(separator: " ")
      matter = plain(what).joined(separator: " ")
      range = first.range.lowerBound..<last.range.upperBound
    }
  }
}
