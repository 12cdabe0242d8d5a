internal import Lexicon
internal import PolicyModel

/// What there is none of now, or is some of: "We will close ⟦no libraries⟧" → "⟦two libraries⟧".
enum VoidShift {
  static func shift(in pair: TurnedWords, at index: Int) -> ModalShift? {
    guard pair.old.isDivided, pair.isSmall(besides: index...index) else { return nil }
    let hunk = pair.hunks[index]
    let (a, b) = (words(hunk.old, pair.old), words(hunk.new, pair.new))
    let areVoid = [isVoid(a, hunk.old, pair.old), isVoid(b, hunk.new, pair.new)]
    guard areVoid[0] != areVoid[1],
      (pair.old.denials.count + pair.new.denials.count) % 2 == 1,
      case let (void, other) = areVoid[0] ? (a, b) : (b, a),
      !other.isEmpty || void.count == 1,
      void.dropFirst().allSatisfy({ other.contains($0) }),
      areOfOneNoun(hunk, pair)
    else { return nil }
    let isOfLeave =
      pair.hunks.count == 1 && other.elementsEqual(void.dropFirst())
      && pair.new.words.contains { VoidWords.leaves.contains($0.text) }
    return ModalShift(
      kind: .reversed, old: hunk.old, new: hunk.new, hunk: hunk,
      oldCue: pair.comparison.old.words(hunk.old), newCue: pair.comparison.new.words(hunk.new),
      source: isOfLeave ? .denial : .void, isWhole: pair.hunks.count == 1,
      isDoubtful: pair.hunks.count > 1)
  }

  /// "⟦A⟧ speed ⟦limit⟧ is set", "⟦No⟧ speed ⟦camera⟧ is set": there is none of another thing.
  private static func areOfOneNoun(_ hunk: WordHunk, _ pair: TurnedWords) -> Bool {
    guard pair.hunks.count > 1, let a = noun(at: hunk.old, in: pair.old),
      let b = noun(at: hunk.new, in: pair.new)
    else { return true }
    return VoidWords.stem(a) == VoidWords.stem(b)
  }

  /// The last word of the name that an edit begins.
  private static func noun(_ words: [String]) -> String? {
    words.prefix { !VoidWords.behindNames.contains($0) && EnglishModals.strengths[$0] == nil }.last
  }

  private static func noun(at edit: Range<Int>, in sentence: ComparedSentence) -> String? {
    noun(
      sentence.words(in: sentence.offsets(edit).lowerBound..<sentence.bytes.count).prefix(8)
        .map(\.text))
  }

  private static func words(_ edit: Range<Int>, _ sentence: ComparedSentence) -> [String] {
    sentence.words(in: sentence.offsets(edit)).map(\.text)
  }

  /// "⟦no⟧ libraries"; "⟦no later⟧ than" and "at ⟦no⟧ time" count nothing.
  private static func isVoid(
    _ words: [String], _ edit: Range<Int>, _ sentence: ComparedSentence
  ) -> Bool {
    guard words.first == ScaleContext.void else { return false }
    let range = sentence.offsets(edit)
    let next =
      words.count > 1
      ? words[1] : sentence.words(in: range.upperBound..<sentence.bytes.count).first?.text
    let before = sentence.words(in: 0..<range.lowerBound).last?.text ?? ""
    return !ScaleContext.limits.contains(next ?? "") && !ScaleContext.phrasal.contains(before)
  }
}
