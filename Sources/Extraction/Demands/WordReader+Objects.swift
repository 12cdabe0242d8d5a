internal import Lexicon
internal import PolicyModel

extension WordReader {
  /// The noun phrase from a place on, up to the next small word that closes it.
  ///
  /// Commas inside numbers and between adjectives do not close it: 1,800 homes; basic, affordable
  /// telephony.
  func object(from start: Int, in sentence: Range<Int>) -> Range<Int> {
    var end = start
    var first: Int?
    var isAfterSmallWord = true
    var isBeforeAdjective = false
    var wordCount = 0
    var isAfterJoin = false
    var joinStart = start
    var joinedEnd = start
    for word in eachWord(in: start..<sentence.upperBound) {
      let kinds = kinds(of: word)
      // "tell us ⟦about⟧ your needs"
      if let first, isKind(.pronoun, first..<end),
        kinds.contains(.preposition), !kinds.contains(.infinitive)
      {
        break
      }
      // "the rent ⟦in advance⟧", "a post ⟦for more than⟧ five years"
      if let first, isBound(word, in: sentence) {
        end = withoutPreposition(first..<end)
        break
      }
      if text[end..<word.lowerBound].contains(where: { $0 == 0x3B || $0 == 0x3A || $0 == 0x28 }) {
        break
      }
      if text[end..<word.lowerBound].contains(0x2C), first != nil,
        !isInNumber(end, word.lowerBound), !isBeforeAdjective || opensClause(word)
      {
        if let aim = aim(behind: word, askedOf: start..<end, in: sentence) {
          return object(from: aim, in: sentence)
        }
        // "income tax⟦, national insurance or VAT⟧"
        if let first { end = listEnd(behind: first..<end, from: word, in: sentence) ?? end }
        break
      }
      // "keep the chamber ⟦but⟧ remove the peers"
      if first != nil, kinds.contains(.contrast), isDeed(behind: word, in: sentence) { break }
      // "rent rises ⟦except⟧ where tenants agree"
      if first != nil, kinds.contains(.exception) { break }
      // "the library on Sundays, ⟦wherever staffing permits⟧"
      if first != nil, provisoEnd(from: word, in: sentence) != nil { break }
      // "the lowest paid ⟦and we⟧ will": another clause.
      if isAfterJoin,
        kinds.contains(.pronoun) || kinds.contains(.infinitive)
      {
        end = joinStart
        break
      }
      if first != nil, wordCount >= 5, kinds.contains(.infinitive),
        isInfinitive(word, in: sentence)
      {
        break
      }
      wordCount += 1
      // "aged 65 or over": part of the number.
      if let first, kinds.contains(.stop), !isAfterJoin,
        !RuleWords.countedUpTo.contains(self.word(first..<end)),
        !namesDoer(word, behind: first..<end, in: sentence)
      {
        // "a school ⟦in which⟧ pupils feel safe"
        if kinds.contains(.relative) { end = withoutPreposition(first..<end) }
        break
      }
      // "audit the register ⟦once⟧ a year", but not "of every school", "the only bridge".
      if first != nil, !isAfterSmallWord, !isAfterJoin, kinds.contains(.rhythm) {
        break
      }
      if kinds.contains(.join) { joinStart = end }
      isAfterJoin = kinds.contains(.join)
      isBeforeAdjective = isAfterSmallWord && first != nil
      isAfterSmallWord =
        kinds.contains(.preposition) || kinds.contains(.article)
      // "claim ⟦within a month⟧": when, and nothing that is claimed.
      if first == nil, kinds.contains(.adjunct) { return start..<start }
      // "sign ⟦up⟧", "update ⟦and change⟧ the terms": part of the verb.
      if first == nil, kinds.contains(.particle) { continue }
      if first == nil, let next = kinds.contains(.join) ? word.upperBound + 1 : nil,
        let (_, stop) = index.verb(in: text, from: next, upTo: sentence.upperBound, [.base])
      {
        joinedEnd = stop
        continue
      }
      if first == nil, word.upperBound <= joinedEnd { continue }
      // "copy⟦, sell⟧ or publish the data", "smoke ⟦or vape⟧ on the stairs": verbs of one list.
      if first == nil, let stop = listedVerb(word, behind: max(end, joinedEnd), in: sentence) {
        joinedEnd = stop
        continue
      }
      // "register ⟦with the council⟧": the phrase begins behind its preposition.
      if first == nil, kinds.contains(.preposition) { continue }
      if first == nil { first = word.lowerBound }
      end = word.upperBound
    }
    guard let first else { return start..<start }
    // "less regressive ⟦and⟧": a join with nothing behind it.
    if isAfterJoin, joinStart > first { end = joinStart }
    return first..<max(first, end)
  }

  /// Where a verb ends that goes on a list of verbs before any object: behind a comma and before another of
  /// them, or behind *or* and before what is done with the object; nil for other words.
  private func listedVerb(_ word: Range<Int>, behind end: Int, in sentence: Range<Int>) -> Int? {
    let isJoin = isKind(.join, word)
    guard isJoin || text[end..<word.lowerBound].contains(0x2C) else { return nil }
    let rest = (isJoin ? word.upperBound : word.lowerBound)..<sentence.upperBound
    guard let verb = firstWord(in: rest),
      let next = firstWord(in: verb.upperBound..<rest.upperBound),
      !isAny([.article, .possessive, .pronoun, .preposition, .noVerb], verb), !isNumber(verb)
    else { return nil }
    if isJoin {
      return isAny([.article, .possessive, .preposition, .all, .universal], next)
        ? verb.upperBound : nil
    }
    guard isKind(.join, next) || text[verb.upperBound..<next.lowerBound].contains(0x2C) else {
      return nil
    }
    return index.verb(in: text, from: verb.lowerBound, upTo: sentence.upperBound, [.base])?.end
      ?? conjugations.base(verb, in: text).flatMap { $0.isDeed ? verb.upperBound : nil }
  }

  /// Where a list of names ends whose first member ends at a comma: nothing but names, of which
  /// the last is joined to the others.
  func listEnd(behind first: Range<Int>, from start: Range<Int>, in sentence: Range<Int>)
    -> Int?
  {
    guard words(in: first).count <= 4 else { return nil }
    var items = 1
    var count = 0
    var isJoined = false
    var end = first.upperBound
    for word in eachWord(in: start.lowerBound..<sentence.upperBound) {
      let gap = text[end..<word.lowerBound]
      if gap.contains(where: { $0 == 0x3B || $0 == 0x3A || $0 == 0x28 }) { break }
      let isComma = gap.contains(0x2C)
      if isKind(.join, word) {
        guard !isJoined, count > 0 else { return nil }
        (isJoined, items, count) = (true, items + 1, 0)
        end = word.upperBound
        continue
      }
      if isJoined, count > 0 {
        // What goes on behind the last name: "or VAT ⟦for pensioners⟧".
        if isComma || isAny([.preposition, .stop, .adjunct, .condition, .exception], word) {
          break
        }
      } else if isComma, count > 0 {
        (items, count) = (items + 1, 0)
      }
      guard count < 4, items <= 8, !isVerbal(word, isFirst: count == 0) else { return nil }
      count += 1
      end = word.upperBound
    }
    return isJoined && count > 0 ? end : nil
  }

  /// Words that are none of a name's: verbs at its head, pronouns, small words.
  private func isVerbal(_ word: Range<Int>, isFirst: Bool) -> Bool {
    let kinds = kinds(of: word)
    if kinds.containsAny([
      .pronoun, .stop, .infinitive, .passive, .negation, .none, .subordinate, .relative,
      .preposition, .condition, .exception, .adjunct, .skip, .that, .having,
    ]) {
      return true
    }
    if EnglishModals.strengths[self.word(word)] != nil { return true }
    guard isFirst else {
      return isKind(.finite, word)
        || conjugations.base(word, in: text).map { !$0.isNoun } ?? false
    }
    let name = self.word(word)
    return name.hasSuffix("ing") || name.hasSuffix("ly")
      || index.verb(in: text, from: word.lowerBound, upTo: text.count, [.base])
        .map { $0.row.action != .other } ?? false
      || conjugations.base(word, in: text).map { !$0.isNoun } ?? false
  }

  /// "every post that was written ⟦by⟧ a program": who did what the object went through, and no
  /// time as in "approved by the end of May".
  private func namesDoer(_ by: Range<Int>, behind object: Range<Int>, in sentence: Range<Int>)
    -> Bool
  {
    guard word(by) == "by", let last = words(in: object).last,
      ["ed", "en", "ught"].contains(where: { word(last).hasSuffix($0) })
    else { return false }
    let next = words(in: by.upperBound..<sentence.upperBound).prefix(2).map { word($0) }
    guard let first = next.first, index.isKind(.article, first), let noun = next.last else {
      return false
    }
    return !index.isKind(.moment, noun) && !index.isKind(.period, noun)
  }

  /// "We may ask you, if another user reports you, to ⟦confirm⟧ your age": what is asked for
  /// stands behind the condition.
  private func aim(
    behind condition: Range<Int>, askedOf object: Range<Int>, in sentence: Range<Int>
  ) -> Int? {
    let asked = words(in: object)
    guard let one = asked.first, asked.count == 1, isKind(.pronoun, one),
      isKind(.condition, condition)
    else { return nil }
    let rest = words(in: condition.upperBound..<sentence.upperBound)
    return zip(rest, rest.dropFirst()).first { before, next in
      text[before.upperBound..<next.lowerBound].contains(0x2C)
    }.flatMap { _, next in
      isKind(.infinitive, next) ? next.upperBound : nil
    }
  }

  /// "99 per cent of the time ⟦in⟧ each month"
  private func withoutPreposition(_ object: Range<Int>) -> Int {
    let words = words(in: object)
    guard words.count > 1, let last = words.last, isKind(.preposition, last) else {
      return object.upperBound
    }
    return words[words.count - 2].upperBound
  }

  private func isBound(_ word: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard
      let (row, _) = index.phrase(
        index.functions, in: text, from: word.lowerBound, upTo: sentence.upperBound)
    else { return false }
    return index.isKind(.bound, index.lexicon.functions[row].text)
  }

  /// "…, ⟦protecting⟧ the web", "…, ⟦and⟧ we": no adjective.
  private func opensClause(_ word: Range<Int>) -> Bool {
    let name = self.word(word)
    let verb = index.verb(in: text, from: word.lowerBound, upTo: text.count, [.base])
    return name.hasSuffix("ing") || isKind(.join, word) || isKind(.pronoun, word)
      || isKind(.article, word) || verb.map { $0.row.action != .other } ?? false
  }

  /// Whether a verb of the tables follows at once.
  private func isDeed(behind but: Range<Int>, in sentence: Range<Int>) -> Bool {
    but.upperBound + 1 < sentence.upperBound
      && index.verb(
        in: text, from: but.upperBound + 1, upTo: sentence.upperBound, [.base]) != nil
  }

  /// "to ⟦help⟧ ensure": what an action is for.
  private func isInfinitive(_ to: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard to.upperBound + 1 < sentence.upperBound else { return false }
    return index.verb(
      in: text, from: to.upperBound + 1, upTo: sentence.upperBound, [.base]) != nil
      || index.phrase(
        index.carriers, in: text, from: to.upperBound + 1, upTo: sentence.upperBound) != nil
  }

  func isInNumber(_ end: Int, _ next: Int) -> Bool {
    next == end + 1 && (0x30...0x39).contains(text[end - 1]) && (0x30...0x39).contains(text[next])
  }
}
