internal import Lexicon
internal import PolicyModel

/// What a programme or plan settles by telling it in the plain present: the grant ⟦doubles to⟧
/// £9 million.
extension WordReader {
  func isSettled(_ clause: PlainClause, _ subject: Subject, _ words: [Range<Int>]) -> Bool {
    guard stance.isPledge || stance.isPlan, !clause.isNegated, !subject.isNegative,
      !words[..<clause.subject.lowerBound].contains(where: { isKind(.casewise, $0) }),
      !drifts(clause, words)
    else { return false }
    switch clause.form {
    case .active:
      return isShifted(clause, words) || isHeld(clause, words) || becomes(clause, words)
        || isOver(clause, words) || ensues(clause, words) || pays(clause, words)
        || isSpent(clause, words)
    case .passive:
      return isKind(.preserved, words[clause.main])
        && isHeaded(subject, by: [.tariff, .ceiling, .paid])
    case .being, .having: return false
    }
  }

  /// "⟦Demand⟧ doubles", "⟦about nine in ten⟧ stay": what comes about by itself, or is reckoned.
  private func drifts(_ clause: PlainClause, _ words: [Range<Int>]) -> Bool {
    words[clause.subject].contains { isAny([.drift, .estimate, .period], $0) }
  }

  /// "doubles ⟦to £9 million⟧", "rise ⟦from £60 to £110⟧", "goes up ⟦by 3.9 per cent⟧"
  private func isShifted(_ clause: PlainClause, _ words: [Range<Int>]) -> Bool {
    guard index.isKind(.shift, verb(of: clause, words)) else { return false }
    let behind = Array(phrase(behind: clause, words))
    guard
      let step = behind.indices.prefix(3).first(where: {
        isAny([.infinitive, .agent, .slot], behind[$0])
      }), step + 1 < behind.count, isNumber(behind[step + 1]), !isYear(behind[step + 1]),
      behind[..<step].allSatisfy({ isAny([.onward, .level, .particle], $0) }),
      // "rise by 3 per cent ⟦a year⟧" is as often what they do.
      !behind.contains(where: { isAny([.estimate, .measuring], $0) })
    else { return false }
    let rhythm = behind.indices.dropFirst().contains {
      isKind(.period, behind[$0])
        && (isArticle(behind[$0 - 1]) || isKind(.universal, behind[$0 - 1]))
    }
    let isPlace =
      index.isKind(.fate, verb(of: clause, words))
      && !isMeasured(behind[step + 1], behind.dropFirst(step + 2))
    return !rhythm && !isPlace
  }

  /// "go up to 40 ⟦per cent⟧", but not "go to 12 ⟦schools⟧".
  private func isMeasured(_ number: Range<Int>, _ behind: ArraySlice<Range<Int>>) -> Bool {
    isSum(number) || (behind.first.map { isKind(.measure, $0) } ?? true)
  }

  /// "Fares stay ⟦at £2⟧", "council tax stays ⟦where it is⟧"
  private func isHeld(_ clause: PlainClause, _ words: [Range<Int>]) -> Bool {
    guard index.isKind(.remaining, verb(of: clause, words)),
      case let behind = phrase(behind: clause, words).prefix(3), let next = behind.first
    else { return false }
    if isKind(.preserved, next) {
      return stance.isPledge || isTimed(from: clause.finite + 1, words)
    }
    guard behind.count > 1 else { return false }
    let second = behind[behind.startIndex + 1]
    return isKind(.utmost, next) && isNumber(second) && !isClock(second)
      || isKind(.casewise, next) && isKind(.pronoun, second)
  }

  /// "at ⟦9am⟧"
  private func isClock(_ word: Range<Int>) -> Bool {
    text[word.upperBound - 1] == 0x6D && (0x30...0x39).contains(text[word.lowerBound])
  }

  /// "Streets become ⟦20 mph⟧", "panels become ⟦standard⟧ on new roofs"
  private func becomes(_ clause: PlainClause, _ words: [Range<Int>]) -> Bool {
    guard verb(of: clause, words) == "become", let next = phrase(behind: clause, words).first
    else { return false }
    return isNumber(next) || isAny([.attained, .predicate], next)
  }

  /// "Short visits ⟦come to an end⟧.", "Sixty posts ⟦go⟧, most of them vacant."
  func isOver(_ clause: PlainClause, _ words: [Range<Int>]) -> Bool {
    let verb = verb(of: clause, words)
    let behind = Array(phrase(behind: clause, words).prefix(4))
    if verb == "come" {
      return behind.count == 3 && isKind(.infinitive, behind[0]) && isArticle(behind[1])
        && isKind(.moment, behind[2]) && isKind(.slated, behind[2])
    }
    return verb == "go" && behind.isEmpty && clause.subject.count > 1
  }

  /// "A review ⟦follows in the autumn⟧", "the others ⟦follow within two years⟧"
  private func ensues(_ clause: PlainClause, _ words: [Range<Int>]) -> Bool {
    guard index.isKind(.ensuing, verb(of: clause, words)) else { return false }
    let behind = Array(phrase(behind: clause, words).prefix(5))
    return behind.indices.dropLast().contains { place in
      isKind(.soon, behind[place]) && isNumber(behind[place + 1])
        || isKind(.slot, behind[place])
          && behind[(place + 1)...].prefix(2).contains { isKind(.season, $0) }
    }
  }

  /// "Pensioners pay ⟦nothing⟧.", "second homes pay ⟦double⟧"
  private func pays(_ clause: PlainClause, _ words: [Range<Int>]) -> Bool {
    index.isKind(.burden, verb(of: clause, words))
      && phrase(behind: clause, words).first.map { isKind(.rated, $0) } ?? false
  }

  /// "⟦By 2036⟧, ⟦90 per cent⟧ of our power will come from the wind.": a share with its day.
  func isTargeted(
    _ deed: Deed, _ subject: Subject, _ cue: Cue, isNegated: Bool, among words: [Range<Int>]
  ) -> Bool {
    let named = self.words(in: subject.range)
    guard cue.row.kind == .will, !isNegated, !deed.verb.isEmpty, subject.kind == .thing,
      stance.isPledge || stance.isPlan || stance.isVoiced,
      let first = named.first, isNumber(first) || isKind(.article, first),
      named.prefix(3).contains(where: { isAny([.measure, .partial, .all], $0) }),
      !named.contains(where: { isAny([.drift, .estimate], $0) })
    else { return false }
    return words.indices.dropLast().contains {
      isKind(.timing, words[$0]) && isYear(words[$0 + 1])
    }
  }

  /// "⟦£7.5 million goes on⟧ potholes.", "one per cent of sales ⟦goes to⟧ charities"
  func isSpent(_ clause: PlainClause, _ words: [Range<Int>]) -> Bool {
    let first = words[clause.subject.lowerBound]
    guard clause.form == .active, verb(of: clause, words) == "go",
      isNumber(first), isSum(first) || isShare(words[clause.subject]),
      let next = phrase(behind: clause, words).first
    else { return false }
    return isAny([.onward, .slot, .infinitive], next)
  }

  private func isShare(_ words: ArraySlice<Range<Int>>) -> Bool {
    words.prefix(4).contains { isKind(.measure, $0) }
  }

  /// The verb of an active clause as it is listed: goes is go.
  private func verb(of clause: PlainClause, _ words: [Range<Int>]) -> String {
    (conjugations.base(words[clause.finite], in: text)
      ?? conjugations.thirdPerson(words[clause.finite], in: text))?.base ?? clause.verb.base
  }
}
