internal import Lexicon
internal import PolicyModel

extension PredicateReader {
  /// What a sentence says its predicate of: 「⟦政府は⟧…します」.
  struct Topic {
    enum Kind { case author, party, issuer, other, subject, thing }
    var name: Range<Int>
    var kind: Kind
    var isSubjectMarked: Bool
  }

  /// How far behind its head a sentence has its first topic, in bytes; a line of thousands of clauses
  /// is not looked through for each of them.
  private static let farthestTopic = 3_000

  /// The first topic of a stretch, outside brackets.
  func topic(in range: Range<Int>) -> Topic? {
    let farthest = min(range.upperBound, range.lowerBound + Self.farthestTopic)
    var place = range.lowerBound
    var nameStart = place
    var depth = 0
    while place < farthest {
      let next = text.scalarEnd(after: place)
      depth = max(0, depth + bracketStep(at: place))
      if depth == 0 {
        if text.hasBytes(Self.comma, at: place) { nameStart = next }
        let isTopic = text.hasBytes(sign("は"), at: place)
        let isSubject = text.hasBytes(sign("が"), at: place)
        if isTopic || isSubject, place > nameStart,
          next >= range.upperBound || text.script(at: next) != .hiragana
            || text.script(at: text.scalarStart(before: place)) != .hiragana,
          !isSubject || !isInCondition(next, upTo: range.upperBound),
          isSubject || !endsJoin(next, downTo: range.lowerBound),
          !isSubject || !isOfRelativeClause(next, upTo: range.upperBound),
          let topic = topic(named: nameStart..<place, isSubject: isSubject)
        {
          return topic
        }
      }
      place = next
    }
    return nil
  }

  /// Whether the clause from `start` on is a condition or another subordinate clause:
  /// 「社員が⟦退職した場合は⟧、…」, 「高所得者が⟦青天井とならないよう⟧、…」.
  private func isInCondition(_ start: Int, upTo end: Int) -> Bool {
    segments(in: start..<end).contains { segment in
      segment.range.upperBound < end
        && (isCondition(segment.range) || isSubordinate(segment.range.upperBound, downTo: start))
    }
  }

  private func isSubordinate(_ end: Int, downTo floor: Int) -> Bool {
    if index.given.contains(where: { text.hasBytes($0, endingAt: end, downTo: floor) }) {
      return true
    }
    guard let (row, _) = index.adverbs.longest(in: text, endingAt: end, downTo: floor) else {
      return false
    }
    return !index.adverbKinds[row].isDisjoint(with: [.clause, .beyond])
  }

  /// A topic that does nothing: what the clause before worked on (「導入効果は検証し、⟦結果を公表する⟧」),
  /// or an institution that something is done to (「市立病院は⟦残します⟧」).
  func settle(
    _ topic: inout Topic?, of meaning: Meaning, _ predicate: Predicate, _ own: [Complement],
    from start: Int, isRefusal: Bool
  ) {
    guard let named = topic, !named.isSubjectMarked else { return }
    switch named.kind {
    case .thing
    where start > named.name.upperBound && own.contains { $0.particle == .object && $0.isMarked }:
      let before = named.name.upperBound..<start
      if firstObjectMark(in: before) == before.upperBound { topic = nil }
    case .subject where meaning.mark != .object && isHeld(named, by: predicate),
      .other where meaning.mark != .object && isHeld(named, by: predicate):
      topic?.kind = .thing
    case .subject where !stance.isNormative && isMade(predicate): topic = nil
    case .other, .issuer:
      guard stance.isPledge, meaning.object.isEmpty, predicate.isListed, !predicate.isPassive,
        predicate.row.kind == .act, isRefusal || meaning.action != .other,
        index.hasWord(
          .facility, in: text, endingAt: named.name.upperBound, downTo: named.name.lowerBound)
      else { return }
      topic?.kind = .thing
    default: return
    }
  }

  /// 「⟦定期総会⟧は、毎年5月に開く」: a meeting is held, and holds nothing.
  private func isHeld(_ topic: Topic, by predicate: Predicate) -> Bool {
    let stem = Array(predicate.row.stem.utf8)
    return text.hasBytes(sign("会"), endingAt: topic.name.upperBound)
      && index.words(.held).contains { $0.count == stem.count && stem.hasBytes($0, at: 0) }
  }

  /// 「⟦区域内に船を有する法人⟧は、組合員となることができる」: what the doer's name holds is done nothing to.
  func isOfDoer(_ object: Range<Int>, _ topic: Topic) -> Bool {
    topic.kind != .thing && !object.isEmpty && object != topic.name
      && topic.name.lowerBound <= object.lowerBound && object.upperBound < topic.name.upperBound
      && text.hasBytes(sign("を"), at: object.upperBound)
  }

  /// 「75歳以上の方は、割引の⟦対象と⟧します」
  private func isMade(_ predicate: Predicate) -> Bool {
    let stem = Array(predicate.row.stem.utf8)
    return index.words(.making).contains { stem.hasBytes($0, endingAt: stem.count, downTo: 0) }
  }

  /// 「AIへの転換を⟦促します⟧」: without anybody who is asked, it is furthered.
  func isFurthered(_ ending: Ending, _ meaning: Meaning, from clause: Int) -> Bool {
    var start = clause
    while start > 0, !text.hasBytes(Self.stop, endingAt: start), clause - start < 120 { start -= 1 }
    let stem = Array(ending.predicate.row.stem.utf8)
    return meaning.mark == .object
      && index.words(.prompting).contains { $0.count == stem.count && stem.hasBytes($0, at: 0) }
      && addressee(in: start..<ending.predicate.range.lowerBound) == nil
  }

  /// Whether the words behind が tell what their subject is able to do, of the noun that follows:
  /// 「保護者が⟦使えるAI⟧」.
  func isEnabled(from start: Int, upTo end: Int) -> Bool {
    var place = start
    while place + 3 <= end, place < text.count - 3 {
      if text.hasBytes(Self.comma, at: place) { return false }
      let next = text.scalarEnd(after: place)
      if text.script(at: place) == .hiragana, text.script(at: next) != .hiragana,
        text.hasBytes(sign("る"), at: place),
        index.words(.ability).contains(where: {
          text.hasBytes($0, endingAt: place, downTo: start)
        })
      {
        return true
      }
      place = next
    }
    return false
  }

  /// Whether the words behind が tell of the noun behind them alone what its subject does or can do:
  /// 「企業が⟦協力する⟧相談会を設置し」, 「若者が、⟦安心して働ける⟧職場を用意し」.
  ///
  /// A pause behind が leaves only what can be done: 「企業が、町内で働く人を支援し」. Behind a clause
  /// of its own, 「若者が進学し、⟦研究に打ち込める環境⟧を」, it is what one can do somewhere.
  private func isOfRelativeClause(_ start: Int, upTo end: Int) -> Bool {
    let hasPause = text.hasBytes(Self.comma, at: start)
    let first = hasPause ? start + Self.comma.count : start
    var place = first
    while place < end, place - first <= Self.longestRelative {
      if text.hasBytes(Self.comma, at: place) { return isOfSetting(first, upTo: end) }
      let next = text.scalarEnd(after: place)
      if next < end, text.script(at: place) == .hiragana, beginsNoun(at: next),
        index.hasWord(.verbEnd, in: text, endingAt: next, downTo: first)
      {
        if isPotential(endingAt: next, downTo: first) { return true }
        guard !hasPause, let verb = verb(endingAt: next, downTo: first) else {
          return isOfSetting(next, upTo: end)
        }
        return verb.predicate.range.lowerBound == first
      }
      place = next
    }
    return false
  }

  /// Whether clauses without another subject end in what one can do somewhere:
  /// 「進学し、教材を活用して、⟦研究に打ち込める環境を⟧」.
  private func isOfSetting(_ start: Int, upTo end: Int) -> Bool {
    let settings = index.words(.setting)
    var place = start
    while place < end, place - start <= Self.longestClauses {
      let next = text.scalarEnd(after: place)
      if text.hasBytes(sign("が"), at: place) || text.hasBytes(sign("は"), at: place),
        text.script(at: text.scalarStart(before: place)) != .hiragana
      {
        return false
      }
      if next < end, text.hasBytes(sign("る"), at: place),
        settings.contains(where: {
          text.hasBytes($0, at: next) && text.hasBytes(sign("を"), at: next + $0.count)
        }),
        isPotential(endingAt: next, downTo: start)
      {
        return true
      }
      place = next
    }
    return false
  }

  private static let longestRelative = 90
  private static let longestClauses = 240

  private func beginsNoun(at place: Int) -> Bool {
    let script = text.script(at: place)
    return script == .kanji || script == .katakana || script == .latin
      || text.hasBytes(Self.openQuote, at: place)
  }

  /// 「働⟦ける⟧」, 「選択⟦できる⟧」, and no verb that a table has: 「続ける」.
  private func isPotential(endingAt end: Int, downTo floor: Int) -> Bool {
    guard text.hasBytes(sign("る"), endingAt: end, downTo: floor),
      index.hasWord(.ability, in: text, endingAt: end - 3, downTo: floor)
        || index.hasWord(.potential, in: text, endingAt: end - 3, downTo: floor)
    else { return false }
    let known = index.predicate(in: text, .dictionary, endingAt: end, downTo: floor)
    return known.map { !$0.isListed || $0.row.kind == .ability || $0.isPassive } ?? true
  }

  private func topic(named name: Range<Int>, isSubject: Bool) -> Topic? {
    let actor = index.actors.longest(in: text, endingAt: name.upperBound, downTo: name.lowerBound)
    let kind = actor.map { index.lexicon.actors[$0.row].kind } ?? ""
    if kind == "time" { return nil }
    if kind.isEmpty {
      for word in index.words(.noTopic) where text.hasBytes(word, endingAt: name.upperBound) {
        return nil
      }
    }
    if isSubject, kind.isEmpty || kind == "thing" { return nil }
    var start = name.lowerBound
    start =
      isSubject
      ? nounPhrase(endingAt: name.upperBound, downTo: start).lowerBound
      : trimmed(start..<name.upperBound).lowerBound
    var end = name.upperBound
    for word in index.words(.about) where text.hasBytes(word, endingAt: end, downTo: start + 3) {
      end -= word.count
    }
    let words = String(decoding: text[start..<name.upperBound], as: UTF8.self)
    let resolved: Topic.Kind =
      switch kind {
      case "" where isOwn(start..<name.upperBound): .author
      case "author": .author
      case "party": stance.isPartys && !stance.title.contains(words) ? .party : .author
      case "issuer": stance.isAuthor(words) ? .author : .issuer
      case "other": stance.isAuthor(words) || isOffice(words) ? .author : .other
      case "subject": .subject
      default: .thing
      }
    return Topic(name: start..<end, kind: resolved, isSubjectMarked: isSubject)
  }

  /// 「⟦当モール⟧は」: a name of the author's own.
  private func isOwn(_ name: Range<Int>) -> Bool {
    text.hasBytes(sign("当"), at: name.lowerBound) && name.count > 3
      && text.script(at: name.lowerBound + 3) == .katakana
  }

  /// 「⟦町長⟧は…設置する」 in the town's own plan.
  private func isOffice(_ words: String) -> Bool {
    stance.isPlan
      && index.lexicon.offices.contains {
        words.endsInBytes(of: $0.text) && stance.authors.contains($0.kind)
      }
  }

  /// Who is asked or made to act: 「⟦政府⟧に公表を求めます」.
  func addressee(in range: Range<Int>, isGiven: Bool = false) -> Range<Int>? {
    var place = range.lowerBound
    while place < range.upperBound {
      if text.hasBytes(sign("に"), at: place),
        let (row, start) = index.actors.longest(
          in: text, endingAt: place, downTo: range.lowerBound),
        ["issuer", "other", "subject", "party"].contains(index.lexicon.actors[row].kind),
        !isGiven || index.lexicon.actors[row].kind != "subject"
      {
        let phrase = nounPhrase(endingAt: place, downTo: range.lowerBound)
        return phrase.isEmpty ? start..<place : phrase
      }
      place = text.scalarEnd(after: place)
    }
    return nil
  }

  func words(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }
}
