internal import Lexicon
internal import PolicyModel

/// Items of programmes and plans that name what is to have come about.
extension WordReader {
  /// "⟦Working⟧ with schools ⟦to cut⟧ waste"
  func towards(_ words: [Range<Int>], in sentence: Range<Int>) -> DemandDraft? {
    guard word(words[0]).hasSuffix("ing"), !isSmall(words[0]),
      let to = words.indices.dropFirst(2).prefix(6).first(where: {
        isKind(.infinitive, words[$0])
      }), to + 2 < words.count,
      let (row, end) = index.verb(
        in: text, from: words[to + 1].lowerBound, upTo: sentence.upperBound, [.base]),
      row.action != .other
    else { return nil }
    let object = object(from: end, in: sentence)
    guard !object.isEmpty else { return nil }
    return DemandDraft(
      frame: .commitment, deontic: nil, action: row.action, verb: row.base,
      polarity: row.polarity, object: object, strength: min(3, row.strength),
      cue: words[to].lowerBound..<end, clause: sentence, confidence: 0.5, rule: "gerund")
  }

  /// "No patient ⟦discharged⟧ after dark"
  func spared(_ words: [Range<Int>], in sentence: Range<Int>) -> DemandDraft? {
    guard isKind(.none, words[0]) else { return nil }
    for place in words.indices.dropFirst(2).prefix(3) {
      guard !isKind(.preposition, words[place - 1]) else { return nil }
      let listed = index.verb(
        in: text, from: words[place].lowerBound, upTo: sentence.upperBound, [.participle])
      guard listed != nil || isParticiple(words[place]) else { continue }
      return DemandDraft(
        frame: stance.isDemanding ? .demand : .commitment, deontic: nil,
        action: listed?.row.action ?? .other, verb: listed?.row.base ?? word(words[place]),
        polarity: Effect.negated(listed?.row.polarity ?? 1),
        object: words[1].lowerBound..<words[place - 1].upperBound, strength: 4,
        cue: words[0].lowerBound..<(listed?.end ?? words[place].upperBound), clause: sentence,
        confidence: 0.5, rule: "achieved")
    }
    return nil
  }

  /// "Waiting times ⟦down to⟧ 18 weeks": a figure that is to be reached.
  func levelled(_ words: [Range<Int>], in sentence: Range<Int>) -> DemandDraft? {
    guard
      let step = words.indices.dropFirst().first(where: { isKind(.level, words[$0]) }),
      step + 2 < words.count, isKind(.measured, words[step + 1]),
      words[(step + 2)...].prefix(2).contains(where: { isFigure($0) }), !isPast(words)
    else { return nil }
    let action: Demand.Action = isKind(.falling, words[step]) ? .reduce : .increase
    return DemandDraft(
      frame: stance.isDemanding ? .demand : .commitment, deontic: nil, action: action,
      verb: word(words[step]), polarity: action.polarity,
      object: words[0].lowerBound..<words[step - 1].upperBound, strength: 4,
      cue: words[step].lowerBound..<words[step + 1].upperBound, clause: sentence, confidence: 0.5,
      rule: "achieved")
  }

  /// "A ⟦new⟧ clinic in Hale by 2031", "⟦300 more⟧ nurses": in a plan, what it will bring.
  func scheduled(_ words: [Range<Int>], in sentence: Range<Int>) -> DemandDraft? {
    guard stance.isPlan, !isPast(words),
      !words.contains(where: { isKind(.comparison, $0) }),
      let measure = measure(from: words[0].lowerBound, in: sentence),
      [.create, .stop, .abolish, .prohibit].contains(measure.action)
        || measure.action == .increase && (0x30...0x39).contains(text[words[0].lowerBound])
        || isKind(.gratis, measure.word)
        || isExpansion(measure.word, words)
    else { return nil }
    return opening(measure, in: sentence)
  }

  /// "Councils ⟦given the power⟧ to buy land"
  func empowered(_ words: [Range<Int>], in sentence: Range<Int>) -> DemandDraft? {
    guard stance.isPledge, !isPast(words),
      let place = words.indices.dropFirst().prefix(4).first(where: {
        isKind(.bestowal, words[$0])
      }), place + 2 < words.count,
      isAny([.article, .all], words[place + 1]) || isNumber(words[place + 1]),
      !words[..<place].contains(where: { isAny([.preposition, .article], $0) }),
      case let object = object(from: words[place].upperBound, in: sentence), !object.isEmpty
    else { return nil }
    return DemandDraft(
      frame: stance.isDemanding ? .demand : .commitment, deontic: nil, action: .provide,
      verb: word(words[place]), polarity: 1, object: object, strength: 4, cue: words[place],
      clause: sentence, confidence: 0.5, rule: "achieved")
  }

  /// "Coal ⟦out by 2030⟧", "social care ⟦free at⟧ the point of use": what is to become of a thing.
  func predicated(_ words: [Range<Int>], in sentence: Range<Int>) -> DemandDraft? {
    guard !stance.isNormative || stance.isCharter, !isPast(words),
      let place = words.indices.dropFirst().prefix(5).first(where: {
        isKind(.predicate, words[$0])
      }), !isAny([.preposition, .join, .article], words[place - 1]),
      !words[..<place].contains(where: { isAny([.preposition, .none], $0) }),
      index.verb(in: text, from: words[0].lowerBound, upTo: sentence.upperBound, [.base]) == nil
    else { return nil }
    let rest = words[(place + 1)...]
    let isDue =
      rest.indices.dropLast().contains {
        isAny([.timing, .slot], words[$0]) && isNumber(words[$0 + 1])
      }
    let isForAll =
      rest.first.map { isAny([.cause, .utmost], $0) } ?? false
      && !stance.isPlan
    guard isDue || isForAll else { return nil }
    let isEnd = isKind(.gone, words[place])
    return DemandDraft(
      frame: stance.isDemanding ? .demand : .commitment, deontic: nil,
      action: isEnd ? .abolish : .other, verb: word(words[place]), polarity: isEnd ? -2 : 1,
      object: words[0].lowerBound..<words[place - 1].upperBound, strength: 4, cue: words[place],
      clause: sentence, confidence: 0.5, rule: "achieved")
  }

  /// "⟦Our pledge:⟧ a referendum by 2033"
  func vowed(_ words: [Range<Int>], in sentence: Range<Int>) -> DemandDraft? {
    guard !stance.isNormative, words.count >= 4, isKind(.own, words[0]),
      text[words[1].upperBound..<words[2].lowerBound].contains(0x3A),
      isAny([.pledging, .purpose], words[1]),
      case let verb = index.verb(
        in: text, from: words[2].lowerBound, upTo: sentence.upperBound, [.base]),
      case let object = object(from: verb?.end ?? words[2].lowerBound, in: sentence),
      !object.isEmpty
    else { return nil }
    let named = verb == nil ? measure(from: words[2].lowerBound, in: sentence) : nil
    let action = verb?.row.action ?? named?.action ?? .other
    return DemandDraft(
      frame: .commitment, deontic: nil, action: action, verb: verb?.row.base ?? word(words[1]),
      polarity: verb?.row.polarity ?? action.polarity, object: named?.object ?? object,
      strength: isKind(.pledging, words[1]) ? 4 : 2,
      cue: words[0].lowerBound..<words[1].upperBound, clause: sentence, confidence: 0.6,
      rule: "opener")
  }

  /// "⟦Expansion of⟧ the car club to 400 vehicles": a deed of whose plan it is.
  private func isExpansion(_ noun: Range<Int>, _ words: [Range<Int>]) -> Bool {
    isKind(.undertaking, noun)
      && (words.first { $0.lowerBound >= noun.upperBound }
        .map { isKind(.genitive, $0) } ?? false)
  }

  private func isFigure(_ word: Range<Int>) -> Bool {
    (0x30...0x39).contains(text[word.lowerBound]) || text[word.lowerBound] >= 0x80
      || word.lowerBound > 0 && text[word.lowerBound - 1] == 0x24
  }

  /// "⟦last⟧ year", "in 2024", "⟦since⟧ 2019": what has been.
  func isPast(_ words: [Range<Int>]) -> Bool {
    words.indices.contains { place in
      isKind(.bygone, words[place])
        || place > 0 && words[place].count == 4 && isFigure(words[place])
          && isKind(.yearly, words[place - 1])
    }
  }
}
