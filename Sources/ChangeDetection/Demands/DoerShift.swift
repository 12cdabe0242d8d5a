internal import Lexicon
internal import PolicyModel

/// Another who does what a Japanese sentence says is done, whatever else stands before them: 「高齢者のもとへ、
/// ⟦民生委員⟧が毎月訪ねる」 → 「⟦保健師⟧が毎月訪ねる」. Figures are told by themselves.
enum DoerShift {
  static func shift(in pair: TurnedWords, _ renaming: TermRenaming) -> ModalShift? {
    guard !pair.old.isDivided, max(pair.old.bytes.count, pair.new.bytes.count) <= 300,
      let a = Doer(pair.old), let b = Doer(pair.new), a.name != b.name,
      a.before.elementsEqual(b.before), a.isTopic == b.isTopic
    else { return nil }
    let (x, y) = (
      rest(pair.comparison.old, pair.oldSentence, from: pair.old.folded(a.range).upperBound),
      rest(pair.comparison.new, pair.newSentence, from: pair.new.folded(b.range).upperBound)
    )
    guard x == y, DoerWords.isDone(x), renaming.applied(to: a.name) != b.name,
      !DoerWords.areOfOneKind(a.name, b.name), OfficeName.areOther(a.name, b.name),
      !BearerWords.mayBeOne(a.name, b.name),
      Synonyms.groups(of: a.name).isDisjoint(with: Synonyms.groups(of: b.name))
    else { return nil }
    let places = (pair.old.folded(a.range), pair.new.folded(b.range))
    return ModalShift(
      kind: .retargeted, old: places.0, new: places.1, hunk: pair.joined(0...pair.hunks.count - 1),
      oldCue: pair.comparison.old.words(places.0), newCue: pair.comparison.new.words(places.1),
      source: .bearer, isWhole: true)
  }

  private static func rest(_ view: EditionView, _ sentence: Int, from start: Int) -> String {
    let end = view.document.sentences[sentence].folded.upperBound
    let words = view.words(of: start..<max(start, end), withoutFiguresOf: sentence)
    return words.endsInBytes(of: "。") ? String(words.dropLast()) : words
  }

  private struct Doer {
    var name: String
    var before: ArraySlice<UInt8>
    /// Its place, as offsets.
    var range: Range<Int>
    var isTopic: Bool

    /// The first name with が that follows the start, a comma or a particle of place; a topic at the start.
    init?(_ sentence: ComparedSentence) {
      let bytes = sentence.bytes
      var start = 0
      var place = 0
      while place + 2 < bytes.count {
        // Hiragana and commas: E3 80 xx, E3 81 xx, E3 82 80–9F.
        guard bytes[place] == 0xE3,
          bytes[place + 1] <= 0x81 || bytes[place + 1] == 0x82 && bytes[place + 2] < 0xA0
        else {
          place += 1
          continue
        }
        let sign = bytes[place..<place + 3]
        let isSubject = sign.elementsEqual(DoerWords.subject)
        if isSubject || start == 0 && sign.elementsEqual(DoerWords.topic) {
          let name = String(decoding: bytes[start..<place], as: UTF8.self)
          if (2...16).contains(name.count),
            AgentWords.doers.contains(where: { name.endsInBytes(of: $0) }),
            !RuleWords.noOffices.contains(where: { name.endsInBytes(of: $0) }),
            !name.contains(where: { BearerWords.foreign.contains($0) || $0.isNumber })
          {
            self.name = name
            before = bytes[..<start]
            range = start..<place
            isTopic = !isSubject
            return
          }
          // 「窓口の当番は、⟦係長⟧が決める」; behind another subject somebody else does it.
          if isSubject { return nil }
        }
        place += 3
        if DoerWords.edges.contains(where: { sign.elementsEqual($0) }) { start = place }
      }
      return nil
    }
  }
}

/// A deed that is told in the midst of a sentence: 「委員を3名⟦入れる⟧」, 「委員を5名⟦入れ、⟧うち1名は…」.
enum ContinuedDeed {
  /// - Parameters:
  ///   - words: the demand's own sentence without its figures.
  ///   - other: the sentence that answers it, likewise.
  static func says(_ other: String, _ words: String, _ demand: Demand) -> Bool {
    guard demand.object.utf8.count >= 6, demand.verb.utf8.count >= 6,
      words.endsInBytes(of: demand.verb) || words.endsInBytes(of: demand.verb + "。"),
      let object = words.firstRange(of: demand.object + DoerWords.object),
      let place = other.firstRange(of: demand.object + DoerWords.object)
    else { return false }
    var deed = String(words[object.upperBound...])
    if deed.endsInBytes(of: "。") { deed.removeLast() }
    let between = String(deed.dropLast(demand.verb.count))
    let behind = String(other[place.upperBound...])
    return DoerWords.joining(demand.verb).contains { verb in
      DoerWords.joins.contains { behind.hasPrefix(between + verb + $0) }
    }
  }
}
