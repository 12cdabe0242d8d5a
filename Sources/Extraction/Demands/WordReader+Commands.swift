internal import Lexicon
internal import PolicyModel

/// What rules tell those whom they bind to do, by a verb that no table of deeds lists.
extension WordReader {
  /// "⟦Work in pairs.⟧", "⟦Be polite⟧ to visitors.": no subject, and no verb but the first.
  func commanded(
    _ words: [Range<Int>], in sentence: Range<Int>, role: Demand.Role, isAnalysis: Bool
  ) -> DemandDraft? {
    let isInfinitive =
      role == .bullet && !stance.isNormative && isKind(.infinitive, words[0])
      && (stance.isPledge || stance.isPlan)
    guard !isAnalysis, index.lexicon.verbPlace == .afterCue,
      stance.isNormative && role != .heading && (role == .bullet || isWhole(sentence))
        || isInfinitive
    else { return nil }
    let first = isInfinitive ? pastAdverbs(1, words) : behindUrging(words)
    guard first + 1 < words.count, let entry = conjugations.base(words[first], in: text) else {
      return nil
    }
    let isBeing = entry.base == "be"
    guard
      isBeing
        ? isQuality(words[first + 1]) : isCommand(entry, first, words, in: sentence, role: role),
      isInfinitive || !hasOtherVerb(behind: first, words)
    else { return nil }
    let listed = index.verb(
      in: text, from: words[first].lowerBound, upTo: sentence.upperBound, [.base])
    let row = listed?.row ?? .unlisted(entry.base)
    var object = object(from: listed?.end ?? words[first].upperBound, in: sentence)
    if object.isEmpty || isBeing { object = words[first + 1].lowerBound..<clauseEnd(first, words) }
    let isAim = isInfinitive && !stance.isPledge
    return DemandDraft(
      frame: isInfinitive ? .commitment : .norm, deontic: isInfinitive ? nil : .obligation,
      action: row.action, verb: row.base, polarity: row.polarity, object: object,
      strength: isAim ? min(2, row.strength) : role == .bullet || isInfinitive ? 4 : 3,
      cue: words[first].lowerBound..<(listed?.end ?? words[first].upperBound), clause: sentence,
      confidence: 0.45, rule: "command")
  }

  /// Past a condition, a phrase of time and adverbs: "If it rains, ⟦wear⟧ a hat."
  private func behindUrging(_ words: [Range<Int>]) -> Int {
    var first = 0
    if isAny([.condition, .subordinate, .infinitive, .adjunct, .preposition], words[0]),
      let comma = words.indices.dropFirst(2).first(where: {
        text[words[$0 - 1].upperBound..<words[$0].lowerBound].contains(0x2C)
      })
    {
      first = comma
    }
    return pastAdverbs(first, words)
  }

  /// A verb of doing at the head of a sentence; one that is as often a noun is told by what follows.
  private func isCommand(
    _ entry: Conjugations.Entry, _ first: Int, _ words: [Range<Int>], in sentence: Range<Int>,
    role: Demand.Role
  ) -> Bool {
    let next = words[first + 1]
    guard entry.isDeed, !isSmall(words[first]), !isNotice(entry.base),
      !isAny([.finite, .join, .genitive, .present], next), !isPastVerb(next)
    else { return false }
    if !entry.isNoun { return true }
    if isAny(Self.governed + [.particle], next) || isNumber(next) { return true }
    if isKind(.onward, next), !isKind(.infinitive, next) { return true }
    guard role == .body else { return false }
    let isPlain = conjugations.thirdPerson(next, in: text) == nil && !isParticiple(next)
    return isPlain && (isAny([.preposition, .beside], next) || text[next.upperBound - 1] == 0x73)
  }

  /// Where the clause that begins at a word ends: at its next comma.
  private func clauseEnd(_ first: Int, _ words: [Range<Int>]) -> Int {
    let comma = words.indices.dropFirst(first + 2).first {
      text[words[$0 - 1].upperBound..<words[$0].lowerBound].contains {
        $0 == 0x2C || $0 == 0x3B || $0 == 0x3A || $0 == 0x28
      }
    }
    return words[(comma ?? words.count) - 1].upperBound
  }
}
