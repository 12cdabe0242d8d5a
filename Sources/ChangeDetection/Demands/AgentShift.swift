internal import Lexicon
internal import PolicyModel

/// Another who does what is done: "decided ⟦by our Team⟧" → "⟦by the Panel⟧", 「窓口は、⟦総務課⟧が担う」 →
/// 「⟦人事課⟧が担う」.
struct AgentShift {
  /// The same one does the same, named in another form.
  private(set) var isSame = false
  private(set) var shift: ModalShift?

  init(_ pair: TurnedWords, _ renaming: TermRenaming) {
    let (old, new) = (pair.comparison.old.annotated, pair.comparison.new.annotated)
    let isBare =
      old.demandRanges[pair.oldSentence].isEmpty && new.demandRanges[pair.newSentence].isEmpty
    guard let a = Agent(pair.old, isBare: isBare), let b = Agent(pair.new, isBare: isBare),
      a.deed == b.deed, Self.bare(a.end) == Self.bare(b.end)
    else {
      return
    }
    let name = renaming.applied(to: a.name)
    if name == b.name {
      isSame = a.isPlainly != b.isPlainly && a.end == b.end
      return
    }
    let isAny = a.isPlainly.contains { AgentWords.indefinite.contains($0) }
    guard
      pair.old.isDivided
        ? Self.areOther(name, b.name, isAny: isAny) : OfficeName.areOther(name, b.name),
      pair.old.isDivided || !BearerWords.mayBeOne(name, b.name),
      Synonyms.groups(of: name).isDisjoint(with: Synonyms.groups(of: b.name))
    else { return }
    let places = (pair.old.folded(a.range), pair.new.folded(b.range))
    shift = ModalShift(
      kind: .retargeted, old: places.0, new: places.1, hunk: pair.joined(0...pair.hunks.count - 1),
      oldCue: pair.comparison.old.words(places.0), newCue: pair.comparison.new.words(places.1),
      source: .bearer, isWhole: a.end == b.end)
  }

  /// What stands behind the name, without its numbers: "within ⟦10⟧ days".
  private static func bare(_ words: [String]) -> [String] {
    words.map { word in
      word.contains(where: \.isNumber) ? word.filter { !$0.isNumber } : word
    }
  }

  /// Whether two English names have other heads, or one head and other words before it: "the
  /// ⟦legal⟧ team", "the ⟦appeals⟧ team", but not "a ⟦young⟧ architect", "a ⟦local⟧ architect".
  private static func areOther(_ a: String, _ b: String, isAny: Bool) -> Bool {
    func parts(_ name: String) -> [Substring] {
      name.split(separator: " ").prefix { $0 != AgentWords.of[...] }.map { $0.prefix(5) }
    }
    let (x, y) = (parts(a), parts(b))
    guard let head = x.last, let other = y.last else { return false }
    if head != other { return Set(x).isDisjoint(with: y) || x.count == 1 && y.count == 1 }
    return !isAny && x.count > 1 && y.count > 1 && Set(x.dropLast()).isDisjoint(with: y.dropLast())
  }

  private struct Agent {
    var name: String
    /// What stands before and behind the name.
    var deed: [String]
    var end: [String]
    /// Whether the name has no word before it, or the particle is a short one.
    var isPlainly: [String]
    /// The name's place, as offsets.
    var range: Range<Int>

    /// - Parameter isBare: no demand was read that names who does it.
    init?(_ sentence: ComparedSentence, isBare: Bool) {
      if sentence.isDivided {
        self.init(words: sentence, isBare: isBare)
      } else {
        self.init(signs: sentence)
      }
    }

    private init?(words sentence: ComparedSentence, isBare: Bool) {
      let words = sentence.words
      guard (4...50).contains(words.count) else { return nil }
      // "⟦A judge⟧ will hear the appeal."
      if isBare,
        let modal = words.prefix(7).firstIndex(where: { AgentWords.modals.contains($0.text) }),
        modal > 0, !words[..<modal].contains(where: { AgentWords.ends.contains($0.text) })
      {
        self.init(words[..<modal], in: sentence, from: 0)
        return
      }
      guard let start = Self.mark(words) else { return nil }
      var end = start
      while end < words.count, end < start + 9, !AgentWords.ends.contains(words[end].text) {
        end += 1
        let gap =
          words[end - 1].range
          .upperBound..<(end < words.count
          ? words[end].range.lowerBound : words[end - 1].range.upperBound)
        if sentence.bytes[gap].contains(where: { $0 != 0x20 }) { break }
      }
      self.init(words[start..<end], in: sentence, from: start)
    }

    private init?(
      _ whole: ArraySlice<ComparedSentence.Word>, in sentence: ComparedSentence, from start: Int
    ) {
      let words = sentence.words
      let name = whole.map(\.text).filter { !AgentWords.articles.contains($0) }
      guard let first = whole.first, let last = whole.last, name.count <= 6,
        AgentWords.isName(name.prefix { $0 != AgentWords.of })
      else { return nil }
      self.name = name.joined(separator: " ")
      deed = words[..<start].map(\.text).filter { !AgentWords.articles.contains($0) }
      end = words[whole.endIndex...].map(\.text)
      isPlainly = whole.map(\.text).filter { AgentWords.articles.contains($0) }
      range = first.range.lowerBound..<last.range.upperBound
    }

    /// Where the name begins.
    private static func mark(_ words: [ComparedSentence.Word]) -> Int? {
      for place in words.indices.dropFirst(2) {
        if words[place].text == AgentWords.by, place + 1 < words.count {
          let before = words[max(0, place - 4)..<place - 1]
          if before.contains(where: { AgentWords.beings.contains($0.text) }) { return place + 1 }
        }
        if let mark = AgentWords.fallings.first(where: { mark in
          mark[0] == words[place].text && place + mark.count < words.count
            && words[place..<place + mark.count].map(\.text) == mark
        }) {
          return place + mark.count
        }
      }
      return nil
    }

    private init?(signs sentence: ComparedSentence) {
      let bytes = SentenceEnd.withoutStop(sentence.bytes)
      guard bytes.count <= 300 else { return nil }
      for (mark, sought) in Self.marks where Self.followsDoer(sought, bytes) {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let place = text.ranges(of: mark).last,
          case let rest = String(text[place.upperBound...]), !rest.isEmpty, rest.count <= 24,
          !rest.contains("、"), !AgentWords.cases.contains(where: { rest.holdsBytes(of: $0) }),
          mark == AgentWords.doing
            || AgentWords.passives.contains(where: { rest.endsInBytes(of: $0) }),
          case let head = text[..<place.lowerBound],
          let topic = AgentWords.topics.compactMap({ head.ranges(of: $0).last }).max(by: {
            $0.upperBound < $1.upperBound
          }),
          case let name = String(head[topic.upperBound...]), (2...20).contains(name.count),
          AgentWords.doers.contains(where: { name.endsInBytes(of: $0) }),
          !RuleWords.noOffices.contains(where: { name.endsInBytes(of: $0) }),
          !AgentWords.withoutSeat(name).contains(where: {
            BearerWords.foreign.contains($0) || $0.isNumber
          })
        else { continue }
        self.name = name
        deed = [String(head[..<topic.upperBound])]
        end = [mark == AgentWords.doing ? mark : AgentWords.undergone[0], rest]
        isPlainly = [mark]
        let start = head[..<topic.upperBound].utf8.count
        range = start..<start + name.utf8.count
        return
      }
      return nil
    }

    private static let marks = ([AgentWords.doing] + AgentWords.undergone)
      .map { ($0, Array($0.utf8)) }

    /// Whether the last of a mark's places follows a word for those who act; asked of most sentences,
    /// and answered without a string for each.
    private static func followsDoer(_ sought: [UInt8], _ bytes: ArraySlice<UInt8>) -> Bool {
      var start = bytes.endIndex - sought.count
      let least = max(bytes.startIndex + 1, bytes.endIndex - sought.count - 24 * 4)
      while start >= least,
        bytes[start] != sought[0] || !bytes[start..<start + sought.count].elementsEqual(sought)
      {
        start -= 1
      }
      guard start >= least else { return false }
      let before = String(
        decoding: bytes[max(bytes.startIndex, start - 24)..<start], as: UTF8.self)
      return AgentWords.doers.contains { before.endsInBytes(of: $0) }
    }
  }
}
