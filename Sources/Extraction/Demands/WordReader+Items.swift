internal import Lexicon
internal import PolicyModel

/// Items of programmes and rules without a verb of their own.
extension WordReader {
  /// An item of a programme that begins with its direction: "⟦No more⟧ selling off fields".
  func opened(
    _ words: [Range<Int>], in sentence: Range<Int>, role: Demand.Role, isAnalysis: Bool
  ) -> DemandDraft? {
    if !isAnalysis, role == .body, !stance.isNormative, isWhole(sentence),
      let draft = everyones(words, in: sentence)
    {
      return draft
    }
    if !isAnalysis, role != .heading, let draft = vowed(words, in: sentence) { return draft }
    // "Free parking for nurses." in a leaflet
    if !isAnalysis, role == .body, stance.isPledge, words.count <= 12, isWhole(sentence),
      !words.contains(where: { isParticiple($0) || isKind(.finite, $0) }),
      index.phrase(
        index.openers, in: text, from: words[0].lowerBound, upTo: sentence.upperBound) != nil,
      let measure = measure(from: words[0].lowerBound, in: sentence),
      !(0x30...0x39).contains(text[measure.object.lowerBound])
    {
      return opening(measure, in: sentence)
    }
    guard !isAnalysis,
      role == .bullet || stance.isNormative && role == .body && isWhole(sentence),
      let first = words.first,
      !words.indices.contains(where: {
        isKind(.finite, words[$0])
          && !($0 > 0 && isKind(.infinitive, words[$0 - 1]))
      })
    else { return nil }
    if stance.isNormative {
      guard
        role == .bullet
          || !words.contains(where: {
            isParticiple($0) || isKind(.subordinate, $0)
              || index.thirdPerson(in: text, from: $0.lowerBound, upTo: $0.upperBound) != nil
          })
      else { return nil }
      let told =
        excluded(words, in: sentence) ?? (role == .bullet ? assigned(words, in: sentence) : nil)
      guard told == nil, stance.isCharter, role == .bullet else { return told }
      return offered(words, in: sentence)
    }
    guard stance.isPledge || stance.isPlan else { return nil }
    // "⟦Scrapping⟧ the bedroom tax"
    if let (row, end) = index.verb(
      in: text, from: first.lowerBound, upTo: sentence.upperBound, [.gerund]), row.action != .other
    {
      let object = object(from: end, in: sentence)
      guard !object.isEmpty else { return nil }
      return DemandDraft(
        frame: .commitment, deontic: nil, action: row.action, verb: row.base,
        polarity: row.polarity, object: object, strength: row.strength,
        cue: first.lowerBound..<end, clause: sentence, confidence: 0.5, rule: "gerund")
    }
    if let draft = given(words, in: sentence) ?? towards(words, in: sentence)
      ?? spared(words, in: sentence)
      ?? empowered(words, in: sentence) ?? predicated(words, in: sentence)
      ?? levelled(words, in: sentence) ?? scheduled(words, in: sentence)
    {
      return draft
    }
    if let draft = stance.isPledge ? headline(words, in: sentence) : ordered(words, in: sentence) {
      return draft
    }
    if stance.isPledge || !isPast(words), let draft = achieved(words, in: sentence) { return draft }
    guard stance.isPledge,
      let measure = measure(from: first.lowerBound, in: sentence)
        ?? universal(words, in: sentence) ?? named(words, in: sentence)
    else { return nil }
    return opening(measure, in: sentence)
  }

  /// "⟦Free⟧ wifi on all ships": an item of a charter.
  private func offered(_ words: [Range<Int>], in sentence: Range<Int>) -> DemandDraft? {
    if let draft = given(words, in: sentence) ?? predicated(words, in: sentence)
      ?? achieved(words, in: sentence)
    {
      return draft
    }
    return (measure(from: words[0].lowerBound, in: sentence) ?? universal(words, in: sentence))
      .map { opening($0, in: sentence) }
  }

  func opening(
    _ measure: (action: Demand.Action, word: Range<Int>, object: Range<Int>),
    in sentence: Range<Int>
  ) -> DemandDraft {
    DemandDraft(
      frame: stance.isDemanding ? .demand : .commitment, deontic: nil, action: measure.action,
      verb: word(measure.word),
      polarity: effect(of: measure.action, on: measure.object), object: measure.object, strength: 4,
      cue: min(sentence.lowerBound, measure.word.lowerBound)..<measure.word.upperBound,
      clause: sentence, confidence: 0.5, rule: "opener")
  }

  /// "Council tax ⟦frozen⟧ for two years": what is to have been done.
  private func achieved(_ words: [Range<Int>], in sentence: Range<Int>) -> DemandDraft? {
    guard let first = words.first, !isKind(.preposition, first) else { return nil }
    for place in words.indices.dropFirst().prefix(6) {
      guard !hasComma(words[place - 1].upperBound, words[place].lowerBound) else { return nil }
      guard !isArticle(words[place - 1]), !isKind(.preposition, words[place - 1]),
        !isAdverb(words[place - 1]),
        let (row, end) = index.verb(
          in: text, from: words[place].lowerBound, upTo: sentence.upperBound, [.participle]
        )
        .flatMap({ $0.row.action == .other ? nil : $0 }) ?? tied(place, words)
      else { continue }
      // "a newly ⟦opened⟧ clinic", "the money ⟦saved⟧ by …": part of a name.
      let next = words.first { $0.lowerBound >= end }
      let closes =
        next.map {
          isKind(.bound, $0) || isKind(.preposition, $0)
            || isKind(.adjunct, $0) || isAdverb($0) || isKind(.join, $0)
        } ?? true
      guard closes, next.map({ !isKind(.agent, $0) }) ?? true else { return nil }
      return DemandDraft(
        frame: stance.isDemanding ? .demand : .commitment, deontic: nil, action: row.action,
        verb: row.base, polarity: row.polarity,
        object: first.lowerBound..<words[place - 1].upperBound, strength: row.strength,
        cue: words[place].lowerBound..<end, clause: sentence, confidence: 0.5, rule: "achieved")
    }
    return nil
  }

  /// "Rents ⟦linked to⟧ wages", "damp ⟦dealt with⟧ in a fortnight": any deed, told by what follows.
  private func tied(_ place: Int, _ words: [Range<Int>]) -> (row: VerbRow, end: Int)? {
    let name = word(words[place])
    guard stance.isPledge || stance.isCharter, isParticiple(words[place]),
      place + 2 < words.count, !isPast(words),
      isKind(.tie, words[place + 1]), !isKind(.stated, words[place]),
      !isKind(.befall, words[place]) || isKind(.infinitive, words[place + 1])
    else { return nil }
    return (.unlisted(name), words[place].upperBound)
  }

  private func hasComma(_ start: Int, _ end: Int) -> Bool { text[start..<end].contains(0x2C) }

  /// "⟦Polluters to pay⟧ the full cost": who is to do what, in the words of headlines.
  private func headline(_ words: [Range<Int>], in sentence: Range<Int>) -> DemandDraft? {
    if let draft = everyones(words, in: sentence) ?? ordered(words, in: sentence) { return draft }
    guard
      let to = words.indices.dropFirst().prefix(4).first(where: {
        isKind(.infinitive, words[$0])
      }), to + 1 < words.count,
      !words[1..<to].contains(where: { isParticiple($0) }), !isNamedByDeed(words[..<to]),
      let (row, end) = index.verb(
        in: text, from: words[to + 1].lowerBound, upTo: sentence.upperBound, [.base]),
      index.verb(in: text, from: words[0].lowerBound, upTo: sentence.upperBound, [.base]) == nil
    else { return nil }
    let subject = named(0..<to, words)
    guard
      subject.kind == .other || subject.kind == .subject || namesAgent(0..<to, words)
        || index.isKind(.burden, row.base) && isGeneric(subject)
    else { return nil }
    let object = object(from: end, in: sentence)
    guard !object.isEmpty else { return nil }
    return DemandDraft(
      frame: .demand, deontic: nil, actor: written(subject.range), action: row.action,
      verb: row.base, polarity: row.polarity, object: object, strength: min(4, row.strength),
      cue: words[to].lowerBound..<end, clause: sentence, confidence: 0.5, rule: "headline")
  }

  /// "⟦Rents to be frozen⟧ until 2030"
  func ordered(_ words: [Range<Int>], in sentence: Range<Int>) -> DemandDraft? {
    guard
      let to = words.indices.dropFirst().prefix(6).first(where: {
        isKind(.infinitive, words[$0])
      }), to + 2 < words.count, isKind(.passive, words[to + 1])
    else { return nil }
    let start = words[to + 2].lowerBound
    let row = index.verb(in: text, from: start, upTo: sentence.upperBound, [.participle])
    guard row != nil || isParticiple(words[to + 2]) else { return nil }
    return DemandDraft(
      frame: stance.isDemanding ? .demand : .commitment, deontic: nil,
      action: row?.row.action ?? .other, verb: row?.row.base ?? word(words[to + 2]),
      polarity: row?.row.polarity ?? 1, object: words[0].lowerBound..<words[to - 1].upperBound,
      strength: min(4, row?.row.strength ?? 4),
      cue: words[to].lowerBound..<(row?.end ?? words[to + 2].upperBound), clause: sentence,
      confidence: 0.5, rule: "headline")
  }

  /// "⟦Every primary school to have⟧ a breakfast club"
  func everyones(_ words: [Range<Int>], in sentence: Range<Int>) -> DemandDraft? {
    guard let first = words.first, isKind(.all, first),
      let to = words.indices.dropFirst(2).prefix(5).first(where: {
        isKind(.infinitive, words[$0])
      }), to + 1 < words.count
    else { return nil }
    let start = words[to + 1].lowerBound
    let row = index.verb(in: text, from: start, upTo: sentence.upperBound, [.base])?.row
    guard row != nil || isKind(.benefit, words[to + 1]) else { return nil }
    let object = object(from: words[to + 1].upperBound, in: sentence)
    guard !object.isEmpty,
      !words[..<to].contains(where: { isKind(.finite, $0) })
    else { return nil }
    // "Every supplier to ⟦pay⟧ the living wage": theirs to do.
    let isAsked =
      named(0..<to, words).kind == .subject && !isKind(.benefit, words[to + 1])
    return DemandDraft(
      frame: stance.isDemanding || isAsked ? .demand : .commitment, deontic: nil,
      action: row?.action ?? .provide, verb: row?.base ?? word(words[to + 1]),
      polarity: row?.polarity ?? 1, object: object, strength: min(4, row?.strength ?? 4),
      cue: words[to].lowerBound..<words[to + 1].upperBound, clause: sentence, confidence: 0.5,
      rule: "headline")
  }

  /// "⟦No refunds⟧ are given": what rules say is not done.
  func withheld(_ words: [Range<Int>], in sentence: Range<Int>) -> DemandDraft? {
    guard stance.isNormative, words.count >= 4, isKind(.none, words[0]),
      let verb = words.indices.dropFirst(2).prefix(5).first(where: {
        isKind(.present, words[$0])
      }), verb + 1 < words.count, isParticiple(words[verb + 1]),
      !isKind(.befall, words[verb + 1])
    else { return nil }
    let object = words[1].lowerBound..<words[verb - 1].upperBound
    let row = index.verb(
      in: text, from: words[verb + 1].lowerBound, upTo: sentence.upperBound, [.participle])?.row
    return DemandDraft(
      frame: .norm, deontic: .noEntitlement, action: row?.action ?? .other,
      verb: row?.base ?? word(words[verb + 1]), polarity: -1, object: object, strength: 5,
      cue: words[verb].lowerBound..<words[verb + 1].upperBound, clause: sentence, confidence: 0.55,
      rule: "withheld")
  }

  /// "⟦No⟧ spam or repeated posts": an item of rules.
  private func excluded(_ words: [Range<Int>], in sentence: Range<Int>) -> DemandDraft? {
    guard let first = words.first, words.count >= 2, isKind(.none, first) else {
      return nil
    }
    let object = object(from: first.upperBound, in: sentence)
    guard !object.isEmpty else { return nil }
    return DemandDraft(
      frame: .norm, deontic: .prohibition, action: .prohibit, verb: word(first), polarity: -1,
      object: object, strength: 5, cue: first, clause: sentence, confidence: 0.6, rule: "opener")
  }

  /// What "no more", "no" and "an end to" do where their noun names a deed: cuts, closures.
  private func effect(of action: Demand.Action, on object: Range<Int>) -> Int {
    guard action.polarity < 0, let first = firstWord(in: object),
      let (row, _) = index.verb(
        in: text, from: first.lowerBound, upTo: object.upperBound, [.noun, .gerund])
    else { return action.polarity }
    return Effect.combine(action.polarity, over: row.action == .other ? 0 : row.polarity)
  }

  /// "⟦Two hours' preparation time⟧": an item of a list of claims is claimed.
  private func named(_ words: [Range<Int>], in sentence: Range<Int>)
    -> (action: Demand.Action, word: Range<Int>, object: Range<Int>)?
  {
    guard stance.isDemanding, words.count >= 3, let first = words.first,
      !isKind(.preposition, first), !isKind(.condition, first),
      !isKind(.pronoun, first)
    else { return nil }
    if let (row, end) = index.verb(
      in: text, from: first.lowerBound, upTo: sentence.upperBound, [.noun]), row.action != .other
    {
      let object = object(from: end, in: sentence)
      if !object.isEmpty { return (row.action, first, object) }
    }
    let object = object(from: first.lowerBound, in: sentence)
    return object.isEmpty ? nil : (.provide, first, object)
  }

  /// "⟦A⟧ counsellor in every school": one thing for each of many.
  private func universal(_ words: [Range<Int>], in sentence: Range<Int>)
    -> (action: Demand.Action, word: Range<Int>, object: Range<Int>)?
  {
    guard let first = words.first, !isKind(.preposition, first),
      !isKind(.none, first),
      !words.contains(where: {
        isKind(.that, $0) || isKind(.relative, $0)
      }),
      let every = words.indices.dropFirst(2).first(where: {
        isKind(.universal, words[$0])
      }) ?? words.indices.dropFirst(2).last(where: { isKind(.everybody, words[$0]) }),
      isKind(.preposition, words[every - 1]),
      !isKind(.genitive, words[every - 1]),
      every + 1 < words.count || isKind(.everybody, words[every])
    else { return nil }
    let object = object(from: first.lowerBound, in: sentence)
    return object.isEmpty ? nil : (.create, first, object)
  }

  /// What a noun phrase brings about: "⟦a ban on⟧ evictions", "⟦free⟧ bus travel".
  func measure(from start: Int, in sentence: Range<Int>)
    -> (action: Demand.Action, word: Range<Int>, object: Range<Int>)?
  {
    let words = words(in: start..<sentence.upperBound)
    guard var first = words.first else { return nil }
    var place = 0
    if isArticle(first), words.count > 1 {
      place = 1
      first = words[1]
      // "A ⟦35-hour⟧ week", "a ⟦10%⟧ pay rise"
      if startsWithDigit(first), words.count > 2 {
        let object = object(from: words[0].lowerBound, in: sentence)
        return object.isEmpty ? nil : (.create, words[0], object)
      }
    }
    if place == 0, let counted = counted(words, in: sentence) { return counted }
    if let (row, end) = index.phrase(
      index.openers, in: text, from: first.lowerBound, upTo: sentence.upperBound),
      // "A fair price for milk" is a slogan, and so is "a new dawn".
      place == 0 || end > first.upperBound
        || index.lexicon.openers[row].action == .regulate
        || index.lexicon.openers[row].action == .create && words.count > 3
          && !isKind(.slogan, words[2])
    {
      let object = object(from: end, in: sentence)
      guard !object.isEmpty else { return nil }
      return (index.lexicon.openers[row].action, first.lowerBound..<end, object)
    }
    for next in place..<min(words.count, place + 4) {
      if next > place, isKind(.preposition, words[next]) { return nil }
      guard
        next + 1 == words.count || isKind(.preposition, words[next + 1])
          || next + 2 == words.count && isKind(.urgency, words[next + 1]),
        let (row, end) = index.phrase(
          index.measures, in: text, from: words[next].lowerBound, upTo: words[next].upperBound),
        end == words[next].upperBound
      else { continue }
      let action = index.lexicon.measures[row].action
      // A bare noun says nothing of itself: "support for carers", but not "help".
      guard next + 1 < words.count || next > place else { return nil }
      let isMade = action == .create || action == .provide || next + 1 == words.count
      let object =
        isMade ? object(from: first.lowerBound, in: sentence) : object(from: end, in: sentence)
      guard !object.isEmpty else { return nil }
      return (action, words[next], object)
    }
    return nil
  }

  /// "⟦200 more⟧ nurses by 2030", "⟦£2bn for⟧ potholes"
  private func counted(_ words: [Range<Int>], in sentence: Range<Int>)
    -> (action: Demand.Action, word: Range<Int>, object: Range<Int>)?
  {
    guard let first = words.first, startsWithDigit(first), words.count >= 3 else { return nil }
    for next in 1..<min(words.count - 1, 4) {
      if let (row, end) = index.phrase(
        index.openers, in: text, from: words[next].lowerBound, upTo: sentence.upperBound)
      {
        let object = object(from: end, in: sentence)
        return object.isEmpty ? nil : (index.lexicon.openers[row].action, words[next], object)
      }
      if isKind(.cause, words[next]), isSum(first) {
        let object = object(from: words[next].upperBound, in: sentence)
        return object.isEmpty ? nil : (.provide, words[next], object)
      }
    }
    return nil
  }

  private func startsWithDigit(_ word: Range<Int>) -> Bool {
    text[word].prefix(4).first { $0 < 0x80 }.map { (0x30...0x39).contains($0) } ?? false
  }

  /// "£2m", "€5": the sign is a letter here.
  func isSum(_ word: Range<Int>) -> Bool {
    text[word.lowerBound] >= 0x80 && word.count > 3
      || word.lowerBound > 0 && text[word.lowerBound - 1] == 0x24
  }

  func isArticle(_ word: Range<Int>) -> Bool { isKind(.article, word) }
}
