internal import Lexicon
internal import PolicyModel

/// What stands around a demand's own words.
struct Surroundings: Sendable {
  var modifiers: [(ModifierRow, Range<Int>)] = []
  var scope = Demand.Scope()
  var conditions: [String] = []
  /// Where they stand: a term in one is not the demand's own.
  var conditionRanges: [Range<Int>] = []
  /// Where the reasons stand: an amount in one is not the demand's own.
  var reasonRanges: [Range<Int>] = []
  var means: [String] = []
}

/// A reader of one kind of language.
protocol DemandReading {
  func surroundings(of draft: DemandDraft) -> Surroundings
  /// The exception that a sentence makes to the one before it.
  func exception(in sentence: Range<Int>) -> Range<Int>?
  /// What a sentence without a demand of its own takes back from the one before it.
  func proviso(in sentence: Range<Int>) -> Range<Int>?
  /// What a sentence lays on the items of the list that it opens.
  func lead(in sentence: Range<Int>, _ drafts: [DemandDraft]) -> DemandLead?
  /// What a heading lays on the items right below it.
  func lead(ofHeading heading: Range<Int>) -> DemandLead?
  /// An item of such a list.
  func item(in sentence: Range<Int>, under lead: DemandLead) -> DemandDraft?
}

extension DemandReading {
  func lead(ofHeading heading: Range<Int>) -> DemandLead? { nil }
}

extension DemandDraft {
  /// Read from the item's words alone: what stands above the list knows better.
  var isGuessed: Bool { ["imperative", "opener", "nounFinal", "instruction"].contains(rule) }
}

extension Surroundings {
  /// The same in a text in which their sentence begins so much later.
  func moved(by offset: Int) -> Surroundings {
    func moved(_ range: Range<Int>) -> Range<Int> {
      range.lowerBound + offset..<range.upperBound + offset
    }
    var around = self
    for place in around.modifiers.indices {
      around.modifiers[place].1 = moved(around.modifiers[place].1)
    }
    around.conditionRanges = conditionRanges.map(moved)
    around.reasonRanges = reasonRanges.map(moved)
    return around
  }
}

extension PredicateReader: DemandReading {
  func surroundings(of draft: DemandDraft) -> Surroundings {
    let segments = segments(in: draft.clause)
    let conditions = conditions(in: draft.clause, segments)
    let found = index.surroundings.find(
      in: text, modifiers: modifierRange(of: draft, segments),
      scopes: draft.clause.lowerBound..<draft.cue.lowerBound, means: draft.clause)
    return Surroundings(
      modifiers: found.modifiers.map { (index.lexicon.modifiers[$0.row], $0.range) },
      scope: scope(of: draft, found.scopes, segments), conditions: conditions.map { words($0) },
      conditionRanges: conditions,
      reasonRanges: reasons(segments) + (draft.frame == .norm ? [] : facts(segments)),
      means: means(found.means, in: draft.clause))
  }

  private func reasons(_ segments: [Segment]) -> [Range<Int>] {
    segments.dropLast().map(\.range).filter {
      index.hasWord(.reason, in: text, endingAt: $0.upperBound, downTo: $0.lowerBound)
    }
  }

  /// 「⟦空き家は320戸に上っており⟧、これを100戸まで減らします」: how things stand, and nothing that is promised.
  private func facts(_ segments: [Segment]) -> [Range<Int>] {
    segments.dropLast().map(\.range).filter { segment in
      FactEnds.ends.contains {
        text.hasBytes($0, endingAt: segment.upperBound, downTo: segment.lowerBound)
      }
    }
  }

  /// Modifiers count in the clause itself, not in the conditions before it.
  private func modifierRange(of draft: DemandDraft, _ segments: [Segment]) -> Range<Int> {
    guard draft.frame == .norm else { return draft.clause }
    guard
      let last = segments.dropLast().last(where: {
        index.conditions.longest(
          in: text, endingAt: $0.range.upperBound, downTo: $0.range.lowerBound)
          != nil
      })
    else { return draft.clause }
    return last.next..<draft.clause.upperBound
  }

  private func scope(
    of draft: DemandDraft, _ found: SurroundingPhrases.Found, _ segments: [Segment]
  ) -> Demand.Scope {
    var scope = Demand.Scope()
    for (row, range) in found {
      let kind = index.lexicon.scopes[row].kind
      switch kind {
      case "open":
        // 等 of another clause opens nothing: 「目的等を勘案し、…措置を講ずる」.
        guard range.lowerBound >= scopeStart(of: draft, segments) else { continue }
        scope.isOpen = scope.isOpen || text.script(at: range.upperBound) != .kanji
      case "widen", "beside":
        let phrase = nounPhrase(
          endingAt: withoutMark(before: range.lowerBound, downTo: draft.clause.lowerBound),
          downTo: draft.clause.lowerBound)
        if !phrase.isEmpty { scope.included.append(words(phrase)) }
        // 「大人⟦だけでなく⟧、子どもも」 names others besides, and not all.
        if kind == "widen" { scope.quantifier = .all }
      default:
        guard let quantifier = Demand.Scope.Quantifier(rawValue: kind),
          quantifier != .allBut || !hedgesAmount(range),
          quantifier != .all || !isOfConditions(range)
        else { continue }
        if scope.quantifier == .unstated { scope.quantifier = quantifier }
        if quantifier == .some || quantifier == .none || quantifier == .allBut {
          let phrase = withoutWhole(
            nounPhrase(endingAt: range.lowerBound, downTo: draft.clause.lowerBound))
          // 「提供⟦を⟧原則として禁止する」: what is done as a rule is no exception to it.
          guard !phrase.isEmpty,
            !text.hasBytes(sign("を"), endingAt: phrase.upperBound, downTo: phrase.lowerBound)
          else { continue }
          if quantifier == .some {
            scope.included.append(words(phrase))
          } else {
            scope.excluded.append(words(phrase))
          }
        }
      }
    }
    return scope
  }

  /// 「次の⟦すべて⟧に該当する者」: of what has to be so, and not of those who are meant.
  private func isOfConditions(_ range: Range<Int>) -> Bool {
    index.words(.fulfilled).contains { text.hasBytes($0, at: range.upperBound) }
  }

  /// 「正会員のうち、⟦次のいずれにも⟧該当する者」: who they are a part of names none of them.
  private func withoutWhole(_ phrase: Range<Int>) -> Range<Int> {
    var start = phrase.lowerBound
    while start < phrase.upperBound {
      for word in index.words(.partOf) where text.hasBytes(word, at: start) {
        return start + word.count..<phrase.upperBound
      }
      start = text.scalarEnd(after: start)
    }
    return phrase
  }

  /// 「⟦おおむね⟧5営業日以内に」 is said of the number alone.
  private func hedgesAmount(_ range: Range<Int>) -> Bool {
    index.words(.rough).contains {
      $0.count == range.count && text.hasBytes($0, at: range.lowerBound)
    }
      && (text.script(at: range.upperBound) == .digit
        || index.isNumeral(text, at: range.upperBound))
  }

  /// Where the words of a demand's last clause begin that hold its object.
  private func scopeStart(of draft: DemandDraft, _ segments: [Segment]) -> Int {
    let object = draft.object.isEmpty ? draft.cue.lowerBound : draft.object.lowerBound
    // Of the last segment the cue is cut off.
    return segments.prefix { $0.range.lowerBound < draft.cue.lowerBound }
      .last {
        $0.range.lowerBound <= object && !$0.endsClause
          && $0.range.upperBound < draft.cue.lowerBound
          || $0.range.lowerBound <= object
            && object < min($0.range.upperBound, draft.cue.lowerBound)
      }
      .map(\.range.lowerBound) ?? draft.clause.lowerBound
  }

  private func withoutMark(before end: Int, downTo floor: Int) -> Int {
    text.hasBytes(sign("を"), endingAt: end, downTo: floor) ? end - 3 : end
  }

  private func conditions(in clause: Range<Int>, _ segments: [Segment]) -> [Range<Int>] {
    var conditions: [Range<Int>] = []
    var before: [Range<Int>] = []
    for segment in segments {
      defer { before.append(segment.range) }
      if let end = unlessEnd(
        in: segment.range.lowerBound..<min(segment.range.upperBound, clause.upperBound))
      {
        conditions.append(segment.range.lowerBound..<end)
        continue
      }
      var end = segment.range.upperBound
      if text.hasBytes(bytes("においては"), endingAt: end, downTo: segment.range.lowerBound) {
        end -= 3
      }
      guard segment.range.upperBound < clause.upperBound,
        isCondition(segment.range.lowerBound..<end)
      else { continue }
      // 「定め、又は変更したときは」 is one condition.
      let isHalf = index.joins.contains { text.hasBytes($0, at: segment.range.lowerBound) }
      let start =
        isHalf
        ? halves(before).last?.lowerBound
        : members(before, of: segment.range).last?.lowerBound
      conditions.append((start ?? segment.range.lowerBound)..<segment.range.upperBound)
    }
    return conditions
  }

  /// Where such a case ends in a clause that goes on behind it: 「同意がない限り⟦⟧認めない」.
  private func unlessEnd(in clause: Range<Int>) -> Int? {
    var place = clause.lowerBound + 3
    while place < clause.upperBound {
      // かぎり and 限り end in E3 82 8A.
      if text[place - 1] == 0x8A, text[place - 2] == 0x82,
        index.hasWord(.unless, in: text, endingAt: place, downTo: clause.lowerBound)
      {
        return place
      }
      place = text.scalarEnd(after: place)
    }
    return nil
  }

  /// 「⟦計画を定め、変更し⟧、又は廃止したときは」: the clauses that a condition's last verb is joined to.
  private func halves(_ before: [Range<Int>]) -> ReversedCollection<[Range<Int>]>.SubSequence {
    var count = 0
    for segment in before.reversed() {
      guard count < 3,
        count == 0
          || index.predicate(
            in: text, .continuative, endingAt: segment.upperBound, downTo: segment.lowerBound)?
            .isListed == true
      else { break }
      count += 1
    }
    return before.reversed().prefix(count)
  }

  /// 「⟦学校、保育園⟧又は児童館が申し込んだときは」: the members of a list before its last ones.
  private func members(_ before: [Range<Int>], of last: Range<Int>) -> [Range<Int>] {
    guard let previous = before.last, isMember(previous),
      index.joins.contains(where: { holds($0, in: last) })
    else { return [] }
    var members: [Range<Int>] = []
    for segment in before.reversed() {
      guard members.count < 6, isMember(segment) else { break }
      members.append(segment)
    }
    return members
  }

  /// A name alone, and no clause: 障害者団体.
  private func isMember(_ segment: Range<Int>) -> Bool {
    guard segment.count >= 3, segment.count <= 60,
      segment.count > 3
        || !MemberWords.none.contains(where: { text.hasBytes($0, at: segment.lowerBound) })
    else { return false }
    var place = segment.lowerBound
    var isNamed = false
    while place < segment.upperBound {
      let script = text.script(at: place)
      isNamed = script == .kanji || script == .katakana
      if script == .digit { return false }
      if script == .hiragana {
        // Of particles only の stands in a name.
        let isTie = text.hasBytes(sign("の"), at: place)
        guard isTie || place > segment.lowerBound else { return false }
        if Self.marks.contains(where: { text.hasBytes($0, at: place) }) { return false }
      }
      place = text.scalarEnd(after: place)
    }
    return isNamed
  }

  private static let marks: [Sign] = ["は", "が", "を", "に", "で", "も", "と"]

  private func holds(_ join: [UInt8], in segment: Range<Int>) -> Bool {
    guard segment.count > join.count else { return false }
    return (segment.lowerBound...(segment.upperBound - join.count)).contains {
      text[$0] == join[0] && text.hasBytes(join, at: $0)
    }
  }

  private func means(_ found: SurroundingPhrases.Found, in clause: Range<Int>) -> [String] {
    found.compactMap { row, range in
      if index.lexicon.means[row].kind == "means" { return words(range) }
      let phrase = nounPhrase(endingAt: range.lowerBound, downTo: clause.lowerBound)
      return phrase.isEmpty ? nil : words(phrase.lowerBound..<range.upperBound)
    }
  }
}
