internal import Lexicon
internal import PolicyModel

/// Who does what something undergoes: "This policy will be reviewed ⟦by the Board⟧".
extension WordReader {
  /// Who stands behind the by of a passive deed, if it is somebody of a table or whom rules bind.
  func agent(of deed: Deed, among words: [Range<Int>]) -> Subject? {
    guard deed.isPassive, let end = deed.verbEnd,
      let by = words.firstIndex(where: { $0.lowerBound >= end }), isKind(.agent, words[by]),
      by + 1 < words.count, !isNumber(words[by + 1])
    else { return nil }
    var last = by + 1
    while last < words.count, last <= by + 6,
      last == by + 1
        || text[words[last - 1].upperBound..<words[last].lowerBound].allSatisfy({ $0 == 0x20 })
          && !isAny(
            [.preposition, .adjunct, .rhythm, .join, .stop, .relative, .that, .condition],
            words[last])
    {
      last += 1
    }
    var agent = named(by + 1..<last, words)
    // "by ⟦the Treasurer⟧": told by how the noun ends, where no rules bind as well.
    if agent.kind == .thing, namesAgent(by + 1..<last, words) { agent.kind = .subject }
    return agent.kind == .thing ? nil : agent
  }

  /// The actor of a demand; whoever undergoes it is none.
  func actor(
    of deed: Deed, _ cue: Cue, _ subject: Subject, _ frame: Demand.Frame, among words: [Range<Int>]
  ) -> String? {
    if !subject.range.isEmpty, !isUndergone(deed, cue, subject) { return written(subject.range) }
    guard frame == .norm || frame == .demand || frame == .announcement,
      let agent = agent(of: deed, among: words), agent.kind != .author
    else { return nil }
    return written(agent.range)
  }

  /// "The accounts will be audited ⟦by the Treasurer⟧" says no more than "The Treasurer will audit".
  func force(
    of deed: Deed, by subject: Subject, isNegated: Bool, _ force: Force, among words: [Range<Int>]
  ) -> Force? {
    guard subject.kind == .thing, force.frame == .commitment, !stance.isPledge, !stance.isPlan,
      let agent = agent(of: deed, among: words)
    else { return force }
    var force = force
    if agent.kind == .other { force.frame = .announcement }
    if agent.kind == .subject {
      // As nothing is read in "The Treasurer will audit the accounts".
      guard stance.isNormative else { return nil }
      (force.frame, force.deontic) = (.norm, isNegated ? .prohibition : .obligation)
      force.strength = isNegated ? 5 : force.strength
    }
    return force
  }
}
