internal import Lexicon
internal import PolicyModel

/// An adverb beside its verb, and in one word with it: 「⟦全面的に⟧禁止します」, 「⟦全面⟧禁止します」.
enum CompoundTwin {
  static func hold(_ a: String, _ b: String) -> Bool {
    guard TwinWords.adverbs.contains(where: { a.holdsBytes(of: $0) && b.holdsBytes(of: $0) })
    else { return false }
    return joined(a) == joined(b)
  }

  private static func joined(_ words: String) -> String {
    var words = words
    for adverb in TwinWords.adverbs where words.holdsBytes(of: adverb) {
      for end in TwinWords.adverbEnds {
        words = words.replacingBytes(of: adverb + end, with: adverb)
      }
      // 「条約⟦の早期⟧批准を実現します」
      if let carried = TwinWords.carrying.first(where: {
        words.endsInBytes(of: $0 + TwinWords.polite)
      }), words.holdsBytes(of: TwinWords.genitive + adverb) {
        words = String(words.dropLast(carried.count + TwinWords.polite.count)) + TwinWords.does
        words = words.replacingBytes(of: TwinWords.genitive + adverb, with: adverb)
      }
    }
    for (long, short) in TwinWords.verbal {
      if words.endsInBytes(of: long) { words = String(words.dropLast(long.count)) + short }
    }
    return words.without(TwinWords.topics)
  }
}
