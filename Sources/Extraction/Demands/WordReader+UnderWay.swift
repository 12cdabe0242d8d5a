internal import Lexicon
internal import PolicyModel

/// What the author is about, as a programme or plan tells it.
extension WordReader {
  /// "We are ⟦replacing 900 kilometres⟧ of pipe": what the author is about.
  func underWay(_ words: [Range<Int>], in sentence: Range<Int>) -> DemandDraft? {
    let isAim = isKind(.infinitive, words[0])
    let first = isAim ? behindComma(words) ?? 0 : 0
    guard stance.isPlan || stance.isPledge || stance.isVoiced, first + 2 < words.count,
      isKind(.author, words[first]), isAny([.several, .contracted], words[first + 1])
    else { return nil }
    let verb = pastAdverbs(first + 2, words)
    guard verb + 1 < words.count,
      let entry = conjugations.gerund(words[verb], in: text),
      entry.isDeed
        && !index.isAny([.endeavouring, .involuntary, .stative, .report, .asking], entry.base)
        || index.isKind(.climb, entry.base) && isShifted(from: verb + 1, words)
    else { return nil }
    let listed = index.verb(
      in: text, from: words[verb].lowerBound, upTo: sentence.upperBound, [.gerund])
    let end = listed?.end ?? words[verb].upperBound
    guard let next = words.first(where: { $0.lowerBound >= end }),
      isNumber(next) || isAny([.article, .own, .all], next) || first > 0,
      case let object = object(from: end, in: sentence), !object.isEmpty
    else { return nil }
    let row = listed?.row ?? .unlisted(entry.base)
    // "We are investing £3 million" reports; what comes to be, or has its term, is promised.
    guard
      row.action == .create || isTimed(from: verb + 1, words) || isShifted(from: verb + 1, words)
        || first > 0 && stance.isPledge && row.action != .other
    else { return nil }
    // "We are ⟦not⟧ building a weir."
    let isNegated = words[(first + 2)..<verb].contains { isKind(.negation, $0) }
    return DemandDraft(
      frame: .commitment, deontic: nil, action: row.action, verb: row.base,
      polarity: isNegated ? Effect.negated(row.polarity) : row.polarity,
      object: object, strength: min(4, row.strength), cue: words[first + 1].lowerBound..<end,
      clause: sentence, confidence: 0.5, rule: "plain")
  }

  /// "⟦To pay for this,⟧ we are …"
  private func behindComma(_ words: [Range<Int>]) -> Int? {
    words.indices.dropFirst(2).first {
      text[words[$0 - 1].upperBound..<words[$0].lowerBound].contains(0x2C)
    }
  }

  /// "⟦from £5,000 to £30,000⟧"
  private func isShifted(from place: Int, _ words: [Range<Int>]) -> Bool {
    words.indices.dropFirst(place).dropLast(3).contains {
      isKind(.slot, words[$0]) && isNumber(words[$0 + 1])
        && words[($0 + 2)...].prefix(3).contains { isKind(.infinitive, $0) }
    }
  }
}
