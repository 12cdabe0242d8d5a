internal import Lexicon
internal import PolicyModel

/// Two Japanese sentences that forbid one deed by other endings: 「捨ててはならない」, 「捨てることを禁止する」.
enum BanTwin {
  static func holds(_ pair: TurnedWords) -> Bool {
    guard !pair.old.isDivided,
      let a = forbidden(SentenceEnd.withoutStop(pair.old.bytes)),
      let b = forbidden(SentenceEnd.withoutStop(pair.new.bytes))
    else { return false }
    return a == b
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
