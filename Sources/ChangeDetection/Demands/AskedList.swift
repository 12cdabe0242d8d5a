internal import Lexicon
internal import PolicyModel

/// A list of what someone has to bring or meet before something is given: when it grows, fewer get it.
///
/// 「診断書及び住民票を提出した世帯に」 → 「診断書、住民票及び所得証明書を提出した世帯に」. Of a list that names things to
/// choose from (又は) the contrary holds, as of every other list.
struct AskedList {
  enum Effect { case turned, unclear }

  /// What it makes of a scope that a list seems to have changed; nil where nothing is asked.
  let effect: Effect?

  init(_ raw: WordShift.Difference, _ words: JoinWords) {
    effect = words.isDivided ? Self.divided(raw, words) : Self.undivided(raw)
  }

  /// "who submit a plan, a budget and a tax return"
  private static func divided(_ raw: WordShift.Difference, _ joins: JoinWords) -> Effect? {
    let longer = raw.a.count > raw.b.count ? raw.a : raw.b
    let words = WordShift.Difference.text(longer[..<(longer.count - raw.tail)]).lowercased()
      .split { !$0.isLetter }.map(String.init)
    guard
      let verb = words.indices.last(where: {
        $0 > 0 && AskedWords.verbs.contains(words[$0])
          && AskedWords.relatives.contains(words[$0 - 1])
      })
    else { return nil }
    let list = words[(verb + 1)...]
    guard !list.contains(where: { joins.verbal.contains($0) || AskedWords.eitherWord == $0 })
    else { return nil }
    return list.contains(AskedWords.togetherWord) ? .turned : .unclear
  }

  private static func undivided(_ raw: WordShift.Difference) -> Effect? {
    let words = raw.a.count > raw.b.count ? raw.a : raw.b
    let end = words.count - raw.tail
    guard let verb = asked(behind: words[end..<min(words.count, end + 24)]) else {
      return nil
    }
    let list = WordShift.Difference.text(words[max(0, raw.head - 24)..<min(words.count, end + 12)])
    let named = list.prefix { $0 != Character(AskedWords.particle) }
    guard !AskedWords.either.contains(where: { named.contains($0) }) else {
      return nil
    }
    let isTogether = AskedWords.together.contains { named.contains($0) }
    if AskedWords.met.contains(where: { verb.hasPrefix($0) }) {
      return isTogether ? .turned : .unclear
    } else if AskedWords.before.contains(where: { verb.hasPrefix($0) }) {
      let sentence = Array(WordShift.Difference.text(words[...]).utf8)
      let isLeave = AskedWords.leaves.contains {
        SentenceEnd.has(Array($0.utf8), SentenceEnd.withoutStop(sentence))
      }
      return isLeave ? (isTogether ? .turned : .unclear) : nil
    } else {
      return AskedWords.open.contains { verb.hasPrefix($0) } && isTogether ? .unclear : nil
    }
  }

  func turned(_ kind: Change.DemandChange?) -> Change.DemandChange? {
    switch effect {
    case nil: kind
    case .turned: kind == .widened ? .narrowed : .widened
    case .unclear: nil
    }
  }

  /// What stands behind the particle of the list.
  private static func asked(behind words: ArraySlice<Unicode.Scalar>) -> String? {
    let particle = AskedWords.particle.unicodeScalars.first
    guard let place = words.firstIndex(where: { $0 == particle }) else { return nil }
    return WordShift.Difference.text(words[words.index(after: place)...])
  }
}
