internal import Lexicon
internal import PolicyModel

/// What is promised of things: in the clause behind "that", by a passive, or by what will not rise.
extension WordReader {
  /// "Your case will be ⟦heard⟧": done to somebody, and nothing that befalls them.
  func isDone(_ deed: Deed, among words: [Range<Int>]) -> Bool {
    stance.isNormative && deed.isPassive && !index.isKind(.befall, deed.verb)
      && words.contains { isKind(.reader, $0) || isKind(.addressee, $0) }
  }

  func climbs(_ deed: Deed) -> Bool {
    index.isKind(.climb, deed.verb)
  }

  /// free, safe: no article, no participle and no small word.
  func isQuality(_ word: Range<Int>) -> Bool {
    !isArticle(word)
      && !isAny(
        [.preposition, .negation, .skip, .none, .leadIn, .noVerb, .involuntary], word)
      && !isParticiple(word)
  }

  /// The deed of the clause behind a vow's "that".
  func said(behind cue: Cue, among words: [Range<Int>], in sentence: Range<Int>) -> Deed? {
    let last = self.words(in: cue.range).last.map { word($0) } ?? ""
    let start =
      index.isKind(.that, last)
      ? cue.next
      : cue.next < words.count && isKind(.that, words[cue.next]) ? cue.next + 1 : nil
    // "Ministers have concluded that deposits ⟦should⟧ be capped."
    let isDecided = firstWord(in: cue.range).map { isKind(.having, $0) } ?? false
    guard let start, start < words.count,
      let inner = cues(among: words, in: sentence).first(where: {
        $0.word > start
          && ([.will, .must, .may].contains($0.row.kind) || isDecided && $0.row.kind == .should)
      })
    else { return nil }
    let range = words[start].lowerBound..<words[inner.word - 1].upperBound
    let isNone = isKind(.none, words[start])
    let subject = Subject(kind: .thing, range: range, isNegative: isNone)
    var deed = deed(after: inner, subject, among: words, in: sentence)
    guard !deed.verb.isEmpty else { return nil }
    if climbs(deed) {
      deed.action = .increase
      deed.polarity = 1
      deed.object = range
    }
    if inner.isNegated != isNone { deed.polarity = Effect.negated(deed.polarity) }
    if deed.object.isEmpty { deed.object = range }
    return deed
  }

  /// "Our aim is for ⟦half of new homes⟧ to be for rent": what is to become of a thing.
  func aimed(_ deed: Deed, _ cue: Cue, in sentence: Range<Int>) -> Deed {
    let behind = words(in: cue.range.upperBound..<sentence.upperBound)
    guard let to = behind.indices.dropFirst().first(where: { isKind(.infinitive, behind[$0]) }),
      case let verb = pastAdverbs(to + 1, behind), verb < behind.count
    else { return nounDeed(deed, cue, in: sentence) }
    var deed = deed
    let isDone = isKind(.passive, behind[verb]) && verb + 1 < behind.count
    let main = behind[isDone ? verb + 1 : verb]
    let listed = index.verb(
      in: text, from: main.lowerBound, upTo: sentence.upperBound, [isDone ? .participle : .base])
    let isVerb = !isDone || listed != nil || isParticiple(main)
    deed.verb = listed?.row.base ?? word(isVerb ? main : behind[verb])
    (deed.action, deed.polarity) = (listed?.row.action ?? .other, listed?.row.polarity ?? 1)
    deed.object = behind[0].lowerBound..<behind[to - 1].upperBound
    return deed
  }

  /// "There ⟦will be no⟧ toll": the frame and strength of what is to be or not to be.
  func exist(_ deed: inout Deed, _ cue: Cue, _ isNegated: Bool, in sentence: Range<Int>)
    -> (Demand.Frame, Int)?
  {
    let named = measure(from: cue.range.upperBound, in: sentence)
    let strength = min(cue.row.strength, deed.cap ?? 5)
    deed.action = named?.action ?? .other
    deed.object = named?.object ?? object(from: cue.range.upperBound, in: sentence)
    deed.verb = cue.row.text
    deed.polarity = isNegated ? Effect.negated(deed.action.polarity) : deed.action.polarity
    if stance.isNormative { return (.norm, strength == 4 && isNegated ? 5 : strength) }
    // "There will be ⟦an exception⟧ for students"
    if !isNegated, words(in: deed.object).prefix(4).contains(where: { isKind(.exempting, $0) }) {
      return (stance.isPledge || stance.isPlan ? .commitment : .norm, strength)
    }
    let isAsked = strength == 3
    guard isAsked || stance.isPledge || stance.isPlan, isNegated || named != nil else { return nil }
    return (isAsked ? .demand : .commitment, min(4, strength))
  }

  /// "We always ⟦answer⟧ within a day": whether it burdens those whom rules bind; nil where no
  /// habit is a promise.
  func habit(_ deed: inout Deed, _ cue: Cue, _ subject: Subject, in sentence: Range<Int>) -> Bool? {
    let isBurden =
      subject.kind == .subject && stance.isNormative && index.isKind(.burden, cue.row.text)
    guard subject.kind == .author || isBurden, stance.isNormative || stance.isPledge else {
      return nil
    }
    if cue.row.strength == 3, !isRegular(sentence) { return nil }
    if cue.row.strength < 5 {
      let start = cue.range.lowerBound
      guard stance.isNormative || cue.row.strength == 3,
        let (row, end) = index.verb(in: text, from: start, upTo: sentence.upperBound, [.base])
          ?? index.thirdPerson(in: text, from: start, upTo: cue.range.upperBound)
      else { return nil }
      deed.action = row.action
      deed.polarity = row.polarity
      deed.verb = row.base
      deed.object = object(from: end, in: sentence)
    } else {
      guard deed.isListed else { return nil }
    }
    guard !deed.object.isEmpty || cue.row.strength == 5, !tells(deed.object),
      !(firstWord(in: deed.object).map { isKind(.empty, $0) } ?? false)
    else { return nil }
    return isBurden
  }

  /// "We publish our results ⟦every⟧ year"
  private func isRegular(_ sentence: Range<Int>) -> Bool {
    words(in: sentence).contains { isKind(.regular, $0) }
  }
}
