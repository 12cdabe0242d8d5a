internal import Lexicon
internal import PolicyModel

extension PredicateReader {
  private static let particles: [(sign: Sign, particle: Particle)] = [
    (sign("を"), .object), (sign("が"), .subject), (sign("は"), .topic), (sign("に"), .goal),
    (sign("へ"), .goal), (sign("も"), .also),
  ]
  private static let marked = [sign("に"), sign("で"), sign("と"), sign("へ")]

  /// Marked noun phrases before a place, nearest first, back to the clause's beginning.
  ///
  /// A compound or genitive counts as an object without a mark: 保険証 in 保険証廃止, 保険証の廃止.
  func complements(before predicate: Int, downTo floor: Int) -> [Complement] {
    var found: [Complement] = []
    // 「登録された方に⟦お⟧渡しします」
    let predicate = withoutHonour(before: predicate, downTo: floor)
    if text.hasBytes(sign("を"), at: predicate), predicate > floor {
      found.append(Complement(particle: .object, noun: floor..<predicate, isAdjacent: true))
    }
    let end = withoutAdverbs(before: predicate, downTo: floor)
    if end == predicate, let bare = unmarked(before: end, downTo: floor) {
      found.append(
        Complement(particle: .object, noun: floor..<bare, isAdjacent: true, isMarked: false))
    }
    var place = end
    var depth = 0
    var isBeyond = false
    // 「⟦解約の手続⟧をしない場合、有料の契約に移行します」: what a condition is about is not worked on.
    var isInCase = text.hasBytes(Self.comma, at: end) && isCaseEnd(at: end, downTo: floor)
    // 「再開を、住民の同意が⟦ないかぎり⟧認めない」: what stands before the comma is worked on.
    var isUnless = isUnlessEnd(at: end, downTo: floor)
    let firstObject = firstObjectMark(in: floor..<end)
    while place > floor, found.count < 6 {
      let start = text.scalarStart(before: place)
      depth = max(0, depth - bracketStep(at: start))
      if depth == 0 {
        if text.hasBytes(Self.comma, at: start) {
          if isClauseBreak(at: start, downTo: floor) { break }
          isInCase = isInCase || isCaseEnd(at: start, downTo: floor)
          isUnless = isUnlessEnd(at: start, downTo: floor)
        }
        // 「解説を充実させることで対応します」: what stands before ことで is another verb's.
        let adverb = index.adverbs.longest(in: text, endingAt: place, downTo: floor)
        if !isBeyond,
          closesClause(adverb, .beyond, downTo: floor)
            || firstObject < place && endsWithVerb(at: place, downTo: floor)
        {
          isBeyond = true
        }
        // Its own object once met, further ones are the predicate's again: 指導をAIを用いて実施.
        if isBeyond, text.hasBytes(sign("を"), at: start) {
          isBeyond = false
          place = start
          continue
        }
        if let mark = mark(at: start, upTo: end, behind: adverb, downTo: floor),
          mark.nounEnd > floor,
          !isBeyond || mark.particle == .topic || mark.particle == .about
            || mark.particle == .goal && text.hasBytes(bytes("には"), at: mark.nounEnd)
        {
          found.append(
            Complement(
              particle: mark.particle, noun: floor..<mark.nounEnd, isAdjacent: mark.end == end,
              isInCase: (isInCase || isUnless) && mark.particle != .topic && mark.particle != .about
            ))
          if mark.particle == .manner { isBeyond = true }
        }
      }
      place = start
    }
    return found
  }

  /// Whether a clause with a verb that puts a case ends at a comma: …をした場合、.
  private func isCaseEnd(at comma: Int, downTo floor: Int) -> Bool {
    var end = comma
    if text.hasBytes(sign("は"), endingAt: end, downTo: floor) { end -= 3 }
    return index.words(.casewise).contains {
      text.hasBytes($0, endingAt: end, downTo: floor)
        && index.hasWord(.attributive, in: text, endingAt: end - $0.count, downTo: floor)
    }
  }

  private func isUnlessEnd(at end: Int, downTo floor: Int) -> Bool {
    index.hasWord(.unless, in: text, endingAt: end, downTo: floor)
      || text.hasBytes(sign("は"), endingAt: end, downTo: floor)
        && index.hasWord(.unless, in: text, endingAt: end - 3, downTo: floor)
  }

  private func withoutHonour(before predicate: Int, downTo floor: Int) -> Int {
    (["お", "ご"] as [Sign]).contains { text.hasBytes($0, endingAt: predicate, downTo: floor + 3) }
      && predicate > floor + 3 && text.script(at: predicate) == .kanji ? predicate - 3 : predicate
  }

  /// Where an object without a particle ends: before a predicate that it is compounded with.
  private func unmarked(before predicate: Int, downTo floor: Int) -> Int? {
    var end = predicate
    // 「時間と費用の⟦同時⟧削減」: how it is done, and nothing that is worked on.
    while let prefix = index.prefixes.first(where: {
      text.hasBytes($0, endingAt: end, downTo: floor)
    }) {
      end -= prefix.count
    }
    guard end > floor, !isCircumstance(endingAt: end, downTo: floor) else { return nil }
    if end < predicate, !text.hasBytes(sign("の"), endingAt: end, downTo: floor) { return nil }
    // 「給食の⟦完全実施と⟧無償化」: the object of the deed beside it.
    for join in index.nounJoins where text.hasBytes(join, endingAt: end, downTo: floor) {
      guard
        let beside = index.predicate(in: text, .noun, endingAt: end - join.count, downTo: floor),
        beside.isListed, beside.row.paradigm == "s", !beside.row.namesThing,
        beside.range.lowerBound < predicate
      else { return nil }
      return unmarked(before: beside.range.lowerBound, downTo: floor)
    }
    if text.hasBytes(sign("の"), endingAt: end, downTo: floor + 3),
      !text.hasBytes(bytes("もの"), endingAt: end, downTo: floor)
        || !text.hasBytes(bytes("に限"), at: end)
    {
      // その検討, この廃止 have no object of their own.
      let isPointed = index.hasWord(.pointer, in: text, endingAt: end - 3)
      if isPointed || isAmount(endingAt: end - 3, downTo: floor) { return nil }
      // 「後継者のいない⟦店⟧への支援」
      return text.hasBytes(sign("へ"), endingAt: end - 3, downTo: floor + 3) ? end - 6 : end - 3
    }
    if isAmount(endingAt: end, downTo: floor) { return behindAmount(end, downTo: floor) }
    let script = text.script(at: text.scalarStart(before: end))
    // 「特急料金の⟦値上げ⟧ストップ」
    if script == .hiragana, text.script(at: end) == .katakana,
      index.predicate(in: text, .noun, endingAt: end, downTo: floor)?.isListed == true
    {
      return end
    }
    // 「避難計画⟦づくり⟧」
    guard script == .kanji || script == .katakana || script == .latin,
      text.script(at: end) != .hiragana || text.hasBytes(bytes("づくり"), at: end)
    else { return nil }
    // 大問題, 再検討: one sign is part of the word.
    let last = text.scalarStart(before: end)
    if script == .kanji, last == floor || text.script(at: text.scalarStart(before: last)) != script
    {
      return nil
    }
    return end
  }

  /// 「⟦市長給与⟧の3割カット」: by how much, and nothing that is worked on.
  private func behindAmount(_ end: Int, downTo floor: Int) -> Int? {
    var start = end
    while start > floor,
      text.script(at: text.scalarStart(before: start)) == .digit
        || index.isCounter(text, at: text.scalarStart(before: start))
    {
      start = text.scalarStart(before: start)
    }
    guard index.shares.contains(where: { text.hasBytes($0, endingAt: end, downTo: start) }),
      text.hasBytes(sign("の"), endingAt: start, downTo: floor + 3),
      !isAmount(endingAt: start - 3, downTo: floor),
      text.script(at: text.scalarStart(before: start - 3)) != .hiragana
    else { return nil }
    return start - 3
  }

  /// Before the words of manner and the modifiers that stand between object and predicate.
  private func withoutAdverbs(before end: Int, downTo floor: Int) -> Int {
    var end = end
    while end > floor {
      if let start = index.modifier(in: text, endingAt: end, downTo: floor), start > floor {
        end = start
      } else if let (row, start) = index.adverbs.longest(in: text, endingAt: end, downTo: floor),
        index.adverbKinds[row] == .manner, start > floor
      {
        end = start
        while end > floor, text.hasBytes(bytes("的に"), at: start),
          text.script(at: text.scalarStart(before: end)) == .kanji
        {
          end = text.scalarStart(before: end)
        }
      } else if text.hasBytes(Self.comma, endingAt: end, downTo: floor),
        !isClauseBreak(at: end - 3, downTo: floor)
      {
        end -= 3
      } else {
        break
      }
    }
    return end
  }

  private func isClauseBreak(at comma: Int, downTo floor: Int) -> Bool {
    guard comma > floor else { return true }
    let last = text.scalarStart(before: comma)
    guard text.script(at: last) == .hiragana else { return false }
    // 「負担を軽くする⟦よう⟧、国に働きかけます」
    if text.hasBytes(bytes("よう"), endingAt: comma, downTo: floor) { return false }
    // 「議会の活動⟦について⟧、市民に説明する」
    if let (row, _) = index.adverbs.longest(in: text, endingAt: comma, downTo: floor),
      index.adverbKinds[row] == .about
    {
      return false
    }
    for particle in ["は", "も", "を", "の", "や", "と", "に", "で", "か", "ら", "び", "が"] as [Sign]
    where text.hasBytes(particle, at: last) {
      return false
    }
    return true
  }

  struct Mark {
    var particle: Particle
    var nounEnd: Int
    var end: Int
  }

  /// The particle at a place; には counts as に, では and とは mark nothing.
  ///
  /// - Parameter adverb: the longest that ends with the sign at the place.
  private func mark(
    at start: Int, upTo end: Int, behind adverb: (row: Int, start: Int)?, downTo floor: Int
  ) -> Mark? {
    guard start > floor else { return nil }
    if let (row, _) = adverb,
      !index.adverbKinds[row].isDisjoint(with: [.frame, .manner, .time])
    {
      return nil
    }
    let manner = bytes("よう")
    // Particles are kana; at other signs only phrases such as 以外に begin.
    let isKana = text[start] == 0xE3
    if isKana, text.hasBytes(manner, at: start) {
      var next = start + manner.count
      if text.hasBytes(sign("に"), at: next) { next += 3 }
      guard next >= end || text.script(at: next) != .hiragana, !isManner(endingAt: next, floor)
      else { return nil }
      return Mark(particle: .manner, nounEnd: start, end: next)
    }
    if let (row, next) = index.adverbs.longest(in: text, from: start, upTo: end) {
      switch index.adverbKinds[row] {
      case .about: return Mark(particle: .about, nounEnd: start, end: next)
      case .frame: return nil
      default: break
      }
    }
    guard isKana, !text.hasBytes(bytes("やむを"), endingAt: start + 3, downTo: floor) else {
      return nil
    }
    for (word, particle) in Self.particles where text.hasBytes(word, at: start) {
      let next = start + word.count
      let atWord =
        next >= end || text.script(at: next) != .hiragana
        || isUnmistakable(particle, at: start, next: next)
      if particle == .topic,
        isCircumstance(endingAt: start, downTo: floor) || endsJoin(next, downTo: floor)
      {
        return nil
      }
      if particle == .subject, text.hasBytes(Self.comma, at: next), joinsClauses(start, floor) {
        return nil
      }
      guard particle == .object || atWord else { return nil }
      if particle == .topic {
        for mark in Self.marked
        where text.hasBytes(mark, endingAt: start, downTo: floor)
          && !text.hasBytes(bytes("こと"), endingAt: start, downTo: floor)
        {
          guard mark == sign("に"), !isTime(endingAt: start, downTo: floor) else { return nil }
          return Mark(particle: .goal, nounEnd: start - mark.count, end: next)
        }
      }
      if particle == .goal, text.hasBytes(manner, endingAt: start, downTo: floor) { return nil }
      if particle == .goal, isAmount(endingAt: start, downTo: floor) { return nil }
      // 「申請がなくても」: a concession, 「休業の期間中も」: a time, and not what is worked on.
      if particle == .also,
        text.hasBytes(sign("て"), endingAt: start) || text.hasBytes(sign("で"), endingAt: start)
          || isCircumstance(endingAt: start, downTo: floor)
      {
        return nil
      }
      return Mark(particle: particle, nounEnd: start, end: next)
    }
    return nil
  }

  /// 「改善されています⟦が⟧、…」: behind a verb or copula が is a conjunction.
  /// Whether the は before a place is that of または, 又は or もしくは, which make no topic.
  func endsJoin(_ end: Int, downTo floor: Int) -> Bool {
    index.joins.contains { text.hasBytes($0, endingAt: end, downTo: floor) }
  }

  private func joinsClauses(_ start: Int, _ floor: Int) -> Bool {
    index.hasWord(.conjunctive, in: text, endingAt: start, downTo: floor)
  }

  /// 同じように, 着実に: how, and nothing that is worked on.
  private func isManner(endingAt end: Int, _ floor: Int) -> Bool {
    guard let (row, _) = index.adverbs.longest(in: text, endingAt: end, downTo: floor) else {
      return false
    }
    return index.adverbKinds[row] == .manner
  }

  /// 「2030年には」, 「将来的には」: when, not whom.
  private func isTime(endingAt end: Int, downTo floor: Int) -> Bool {
    let noun = end - 3
    if isAmount(endingAt: noun, downTo: floor) || isCircumstance(endingAt: noun, downTo: floor) {
      return true
    }
    guard let (row, _) = index.adverbs.longest(in: text, endingAt: end, downTo: floor) else {
      return false
    }
    return !index.adverbKinds[row].isDisjoint(with: [.manner, .time, .beyond, .clause])
  }

  /// は or が right behind kanji and before kana is a particle: 手続き⟦は⟧なるべく, but not がん検診.
  private func isUnmistakable(_ particle: Particle, at start: Int, next: Int) -> Bool {
    guard particle == .topic || particle == .subject,
      text.script(at: text.scalarStart(before: start)) == .kanji
        || text.hasBytes(sign("き"), endingAt: start)
    else { return false }
    return !["ん", "ら", "い", "っ", "じ"].contains { text.hasBytes(bytes($0), at: next) }
  }

  /// 「…した場合は」, 「又は」: not what the sentence is about.
  func isCircumstance(endingAt end: Int, downTo floor: Int) -> Bool {
    if text.hasBytes(sign("又"), endingAt: end, downTo: floor) { return true }
    guard let (row, _) = index.actors.longest(in: text, endingAt: end, downTo: floor) else {
      return false
    }
    return index.lexicon.actors[row].kind == "time"
  }

  /// What an amount is given as: 「⟦給付金⟧として、10万円を…」.
  func named(before amount: Int, downTo floor: Int) -> Range<Int>? {
    var end = amount
    if text.hasBytes(Self.comma, endingAt: end, downTo: floor) { end -= Self.comma.count }
    let mark = bytes("として")
    guard text.hasBytes(mark, endingAt: end, downTo: floor) else { return nil }
    let name = nounPhrase(endingAt: end - mark.count, downTo: floor)
    return name.isEmpty ? nil : name
  }

  /// What これ stands for: the noun phrase named before it.
  func antecedent(
    of object: Range<Int>, in sentence: Range<Int>, _ topic: Topic?, of verb: String
  ) -> Range<Int> {
    // 「⟦街灯の設置⟧については、⟦その拡大⟧を進めます」: the deed itself, of what is named before.
    if object.count > 6, text.hasBytes(bytes("その"), at: object.lowerBound),
      case let deed = Array(TurnWords.stem(of: verb).utf8), deed.count == object.count - 6,
      text.hasBytes(deed, at: object.lowerBound + 6),
      let named = complements(before: object.lowerBound, downTo: sentence.lowerBound)
        .first(where: { $0.isMarked && ($0.particle == .about || $0.particle == .topic) })
    {
      return nounPhrase(endingAt: named.noun.upperBound, downTo: sentence.lowerBound)
    }
    guard (6...9).contains(object.count), index.lexicon.pointers.contains(words(object)) else {
      return object
    }
    if let topic, topic.kind == .thing, topic.name.upperBound <= object.lowerBound {
      return topic.name
    }
    var place = sentence.lowerBound
    while place < object.lowerBound {
      if text.hasBytes(sign("を"), at: place) {
        let phrase = nounPhrase(endingAt: place, downTo: sentence.lowerBound)
        if !phrase.isEmpty { return phrase }
      }
      place = text.scalarEnd(after: place)
    }
    return object
  }
}
