internal import Lexicon
internal import PolicyModel

/// A hedge or a booster that came or went in a sentence that lays something down:
/// 「勤務地は、⟦原則として、⟧本社とする」.
enum HedgeShift {
  static func shifts(in hunks: [WordHunk], _ places: Correspondence, _ comparison: Comparison)
    -> [ModalShift]
  {
    guard isPlain(places.old, comparison.old), isPlain(places.new, comparison.new) else {
      return []
    }
    let (old, new) = (places.old, places.new)
    if old.count == 1, new.count == 1,
      ProvisoShift.change(
        comparison.old.words(comparison.old.document.sentences[old[0]].folded),
        comparison.new.words(comparison.new.document.sentences[new[0]].folded),
        comparison.new.document.language) == .restated
    {
      return []
    }
    return hunks.compactMap { hunk in
      // 「公開とする」 → 「⟦原則⟧公開とする」: the edit may hold the word behind the hedge as well.
      let (a, b) = (comparison.old.words(hunk.old), comparison.new.words(hunk.new))
      guard a != b, hunk.old.count + hunk.new.count <= 60 else { return nil }
      // 「⟦原則として⟧」 → 「⟦例外なく⟧」
      let steps = (HedgeWeights.weight(of: trimmed(a)), HedgeWeights.weight(of: trimmed(b)))
      if steps.0.signum() * steps.1.signum() < 0 {
        return ModalShift(
          kind: steps.1 > steps.0 ? .strengthened : .softened, old: hunk.old, new: hunk.new,
          hunk: hunk, oldCue: trimmed(a), newCue: trimmed(b), isWhole: hunks.count == 1)
      }
      guard a.hasSuffix(b) || b.hasSuffix(a) else { return nil }
      let isGain = b.hasSuffix(a)
      let word = trimmed(String(isGain ? b.dropLast(a.count) : a.dropLast(b.count)))
      let weight = HedgeWeights.weight(of: word)
      guard weight != 0 else { return nil }
      return ModalShift(
        kind: (weight > 0) == isGain ? .strengthened : .softened, old: hunk.old, new: hunk.new,
        hunk: hunk, oldCue: isGain ? "" : word, newCue: isGain ? word : "",
        isWhole: hunks.count == 1)
    }
  }

  /// Whether sentences end as those do that lay something down.
  private static func isPlain(_ sentences: [Int], _ view: EditionView) -> Bool {
    sentences.allSatisfy { sentence in
      var words = view.words(view.document.sentences[sentence].folded)[...]
      while let last = words.last, "。 .".contains(last) { words.removeLast() }
      return HedgeWeights.settings.contains { words.hasSuffix($0) }
        || words.hasSuffix(HedgeWeights.denied)
          && !HedgeWeights.facts.contains { words.hasSuffix($0) }
    }
  }

  private static func trimmed(_ words: String) -> String {
    String(words.drop { "、, ".contains($0) }.reversed().drop { "、, ".contains($0) }.reversed())
  }
}
