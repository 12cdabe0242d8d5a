internal import Lexicon
internal import PolicyModel

/// What one pays, what is capped, and whether it is to rise or fall.
extension WordReader {
  /// "Fares will not ⟦rise⟧ before 2036.": what rules and programmes keep from rising.
  func staysDown(_ deed: Deed, _ subject: Subject, isNegated: Bool) -> Bool {
    guard isNegated else { return false }
    if stance.isNormative { return true }
    guard !index.isKind(.sinking, deed.verb) else { return false }
    return stance.isPledge || stance.isPlan && isHeaded(subject, by: [.tariff, .ceiling, .paid])
  }

  /// "The cap on deposits will ⟦fall to £150⟧.": what only whoever rules sets, and a figure.
  func isReset(_ deed: Deed, _ subject: Subject, _ cue: Cue, among words: [Range<Int>]) -> Bool {
    guard stance.isPledge || stance.isPlan || stance.isNormative,
      isHeaded(subject, by: [.ceiling]),
      let end = deed.verbEnd
    else { return false }
    let behind = words.drop { $0.lowerBound < end }.prefix(3)
    return behind.indices.dropLast().contains { place in
      isAny([.level, .infinitive, .agent, .preposition], words[place])
        && isNumber(words[place + 1])
    }
  }

  /// Whether the noun that a subject is about, before "of" or "on", is of some kinds.
  func isHeaded(_ subject: Subject, by kinds: [WordKind]) -> Bool {
    let words = self.words(in: subject.range)
    let head = words.firstIndex { isKind(.preposition, $0) } ?? words.count
    return head > 0 && isAny(kinds, words[head - 1])
  }

  /// "Fares ⟦rise no faster than⟧ prices.", "rents ⟦rise by at most⟧ 3 per cent": how far at most.
  func isHeldDown(_ clause: PlainClause, _ subject: Subject, _ words: [Range<Int>]) -> Bool {
    guard clause.form == .active, !clause.isNegated, index.isKind(.climb, clause.verb.base),
      !index.isKind(.sinking, clause.verb.base),
      isHeaded(subject, by: [.tariff, .ceiling, .paid])
    else { return false }
    return isCapped(from: clause.main + 1, words)
  }

  /// "Banks ⟦lose their exemption⟧.": what a programme takes from them.
  func isDeprived(_ clause: PlainClause, _ words: [Range<Int>]) -> Bool {
    guard stance.isPledge, clause.form == .active, clause.isPlural, !clause.isNegated,
      index.isAny([.penalised, .sanction], clause.verb.base),
      let first = words.firstIndex(where: { $0.lowerBound >= clause.end }),
      isKind(.possessive, words[first])
    else { return false }
    return words[(first + 1)...].prefix(4).contains { isKind(.privilege, $0) }
  }

  /// "Executives who lie will ⟦face⟧ two years in prison."
  func threatens(
    _ deed: Deed, _ subject: Subject, _ cue: Cue, isNegated: Bool, among words: [Range<Int>]
  ) -> Force? {
    guard cue.row.kind == .will, !isNegated, subject.kind != .author,
      stance.isNormative || stance.isPlan || stance.isPledge,
      index.isAny([.penalised, .sanction], deed.verb),
      words.contains(where: {
        $0.lowerBound >= cue.range.upperBound && isKind(.punishment, $0)
      })
    else { return nil }
    return Force(
      frame: stance.isPledge ? .commitment : .norm,
      deontic: stance.isPledge ? nil : .obligation, strength: 4, confidence: 0.6)
  }

  /// "⟦We deduct a fee of 4 per cent⟧": what rules say that their author takes.
  func isLevied(_ practice: Practice, _ subject: Subject, _ words: [Range<Int>]) -> Bool {
    subject.kind == .author && index.isKind(.levying, practice.row.base)
      && words.contains {
        $0.lowerBound >= practice.range.upperBound && (isNumber($0) || isAny([.tariff], $0))
      }
  }

  /// "Tea ⟦at no charge⟧", "lockers ⟦free of charge⟧": an item that costs nothing.
  func given(_ words: [Range<Int>], in sentence: Range<Int>) -> DemandDraft? {
    guard words.count >= 4, let last = words.indices.last(where: { isKind(.costing, words[$0]) }),
      last >= 3, !isPast(words)
    else { return nil }
    let isFree =
      isKind(.genitive, words[last - 1]) && isKind(.predicate, words[last - 2])
    let none = [last - 1, last - 2].first { $0 > 1 && isKind(.none, words[$0]) }
    let start =
      isFree ? last - 2 : none.flatMap { isKind(.utmost, words[$0 - 1]) ? $0 - 1 : nil }
    guard let start, start > 0 else { return nil }
    return DemandDraft(
      frame: stance.isDemanding ? .demand : .commitment, deontic: nil, action: .provide,
      verb: written(words[start].lowerBound..<words[last].upperBound).lowercased(), polarity: 1,
      object: words[0].lowerBound..<words[start - 1].upperBound, strength: 4,
      cue: words[start].lowerBound..<words[last].upperBound, clause: sentence, confidence: 0.5,
      rule: "achieved")
  }
}
