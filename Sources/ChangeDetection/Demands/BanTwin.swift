internal import Lexicon
internal import PolicyModel

/// Two Japanese sentences that forbid one deed by other endings: 「捨ててはならない」, 「捨てることを禁止する」,
/// 「捨てることはできません」.
enum BanTwin {
  static func holds(_ pair: TurnedWords) -> Bool {
    guard !pair.old.isDivided else { return false }
    let (old, new) = (
      SentenceEnd.withoutStop(pair.old.bytes), SentenceEnd.withoutStop(pair.new.bytes)
    )
    let bans = (forbidden(old) ?? refused(old), forbidden(new) ?? refused(new))
    // Out of reach alone tells a fact as well: one of the two has to forbid.
    guard bans.0 != nil || bans.1 != nil, let a = bans.0 ?? barred(old),
      let b = bans.1 ?? barred(new)
    else { return false }
    return a == b
  }

  /// Whether two sentences forbid one deed but for the same reason, wherever that stands:
  /// 「⟦正当な理由なく⟧検査を 拒むことができない」, 「⟦正当な理由がない限り、⟧検査を拒んではならない」.
  static func holdInCase(_ a: String, _ b: String) -> Bool {
    guard [a, b].allSatisfy({ words in TwinWords.causes.contains { words.holdsBytes(of: $0) } })
    else { return false }
    let (x, y) = (ClauseTwin.alike(a), ClauseTwin.alike(b))
    guard
      let phrase = TwinWords.floating.first(where: { x.holdsBytes(of: $0) && y.holdsBytes(of: $0) })
    else { return false }
    func deed(_ words: String) -> String? {
      let bytes = Array(words.replacingBytes(of: phrase, with: "").utf8)[...]
      return (forbidden(bytes) ?? refused(bytes) ?? barred(bytes))?.without(TwinWords.topics)
    }
    return deed(x).map { $0 == deed(y) } ?? false
  }

  static func refused(_ sentence: ArraySlice<UInt8>) -> String? {
    BanEndings.refusals.first { SentenceEnd.has($0, sentence) }
      .map { deed(sentence.dropLast($0.count)) }
  }

  private static func barred(_ sentence: ArraySlice<UInt8>) -> String? {
    BanEndings.barred.first { SentenceEnd.has($0, sentence) }
      .map { deed(sentence.dropLast($0.count)) }
  }

  /// What a sentence forbids by its ending.
  static func forbidden(_ sentence: ArraySlice<UInt8>) -> String? {
    BanEndings.all.first { SentenceEnd.has($0, sentence) }
      .map { deed(sentence.dropLast($0.count)) }
  }

  /// Words without the kana that end their verb, and without the mark of its object.
  static func deed(_ bytes: ArraySlice<UInt8>) -> String {
    let words = String(decoding: bytes, as: UTF8.self)
    let end = BanEndings.verbEnds.first { words.hasSuffix($0) } ?? ""
    return BanEndings.withoutMark(String(words.dropLast(end.count)))
  }
}
