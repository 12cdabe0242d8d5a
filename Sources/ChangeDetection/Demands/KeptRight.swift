internal import Lexicon

/// What somebody keeps, or has no more: "Retired members ⟦keep their⟧ vote", "Retired members ⟦no longer
/// have a⟧ vote".
enum KeptRight {
  static func isLost(_ a: [String], _ b: [String]) -> Bool {
    guard a.count <= 40, b.count <= 40,
      let kept = a.firstIndex(where: { ReachWords.keeping.contains($0) }), kept >= 1, kept <= 8,
      a[..<kept].elementsEqual(b.prefix(kept)), a.count > kept + 2,
      let loss = ReachWords.losing.first(where: { b[kept...].starts(with: $0) })
    else { return false }
    return thing(a[(kept + 1)...]) == thing(b[(kept + loss.count)...])
  }

  /// A thing and what follows it, without the word that says whose it is.
  private static func thing(_ words: ArraySlice<String>) -> ArraySlice<String> {
    guard let first = words.first, ReachWords.determiners.contains(first) else { return words }
    return words.dropFirst()
  }

  /// "Overtime stays voluntary⟦, except in an emergency⟧", "… voluntary ⟦at all times⟧": without what
  /// was excepted.
  static func isUnexcepted(_ a: [String], _ b: [String]) -> Bool {
    guard a.count <= 40,
      let always = ReachWords.always.first(where: { b.suffix($0.count).elementsEqual($0) }),
      case let said = b.dropLast(always.count), said.count >= 3, a.starts(with: said),
      a.count > said.count + 1, ReachWords.excepting.contains(a[said.count])
    else { return false }
    return true
  }
}

/// What was forbidden and is allowed in some cases: "should be ⟦banned⟧", "should be ⟦allowed only where
/// the worker asks⟧".
enum LimitedLeave {
  static func lifts(_ ban: [String], _ leave: [String]) -> Bool {
    guard (2...30).contains(ban.count), leave.count <= 40,
      let form = ReachWords.forbidden.first(where: { ban.suffix($0.count).elementsEqual($0) }),
      case let subject = ban.dropLast(form.count), !subject.isEmpty,
      leave.starts(with: subject),
      case let rest = leave.dropFirst(subject.count),
      let granted = rest.first, VoidWords.leaves.contains(granted),
      rest.count >= 3, rest[rest.startIndex + 1] == RuleWords.englishOnly
    else { return false }
    return !subject.contains { VoiceWords.denials.contains($0) || $0 == VoidWords.determiner }
  }
}
