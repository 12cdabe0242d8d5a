internal import Lexicon
internal import PolicyModel

/// The end of a Japanese sentence that leaves open what was laid down: 「設置する」 → 「設置する⟦ことができる⟧」.
enum LeaveShift {
  static func shift(in pair: TurnedWords) -> ModalShift? {
    guard let (hunk, a, b) = pair.ends else { return nil }
    // 最新の技術に触れる → 最新の技術に触れることができます。: a line of a list made a sentence.
    guard (a.count == pair.old.bytes.count) == (b.count == pair.new.bytes.count) else { return nil }
    let isGain: Bool
    let place: Int
    switch (deed(leftOpenIn: a), deed(leftOpenIn: b)) {
    case (nil, let deed?) where deed.isDone(in: a): (isGain, place) = (true, deed.end)
    case (let deed?, nil) where deed.isDone(in: b): (isGain, place) = (false, deed.end)
    default: return freed(a, b, hunk, in: pair)
    }
    let side = isGain ? pair.new : pair.old
    let range = side.folded(place..<(isGain ? b : a).count)
    return ModalShift(
      kind: isGain ? .softened : .strengthened, old: isGain ? hunk.old : range,
      new: isGain ? range : hunk.new, hunk: hunk,
      oldCue: isGain ? "" : pair.comparison.old.words(range),
      newCue: isGain ? pair.comparison.new.words(range) : "",
      isDoubtful: pair.hunks.count > 1)
  }

  /// 「捨て⟦てはならない⟧」 → 「捨てる⟦ことができる⟧」: what was forbidden is allowed now.
  private static func freed(
    _ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>, _ hunk: WordHunk, in pair: TurnedWords
  ) -> ModalShift? {
    guard isFreed(from: a, to: b) || isFreed(from: b, to: a) else { return nil }
    return ModalShift(
      kind: .reversed, old: hunk.old, new: hunk.new, hunk: hunk,
      oldCue: pair.comparison.old.words(hunk.old), newCue: pair.comparison.new.words(hunk.new),
      source: .denial, isWhole: pair.hunks.count == 1)
  }

  private static func isFreed(from ban: ArraySlice<UInt8>, to leave: ArraySlice<UInt8>) -> Bool {
    if let deed = BanTwin.forbidden(ban), deed == allowed(leave, by: LeaveEndings.leave) {
      return true
    }
    // 「花火は⟦禁止です⟧」 → 「花火が⟦できます⟧」, of a noun.
    guard let deed = BanTwin.refused(ban), !deed.isEmpty else { return false }
    return deed == allowed(leave, by: LeaveEndings.nominal)
  }

  private static func allowed(_ sentence: ArraySlice<UInt8>, by endings: [[UInt8]]) -> String? {
    endings.first { SentenceEnd.has($0, sentence) }
      .map { BanTwin.deed(sentence.dropLast($0.count)) }
  }

  /// A verb as it stands before such an ending.
  private struct Deed {
    /// The signs before its kana: 設置 of 設置する, 置 of 置く.
    var stem: ArraySlice<UInt8>
    /// Its kana as a sentence may end in them that says that it is done.
    var ends: [[UInt8]]
    /// Where the ending begins.
    var end: Int

    func isDone(in sentence: ArraySlice<UInt8>) -> Bool {
      ends.contains { end in
        SentenceEnd.has(end, sentence)
          && sentence.dropLast(end.count).suffix(6).elementsEqual(stem.suffix(6))
      }
    }
  }

  private static func deed(leftOpenIn sentence: ArraySlice<UInt8>) -> Deed? {
    // 「交付⟦できる⟧」, of a noun alone.
    for able in LeaveEndings.able where SentenceEnd.has(able, sentence) {
      let stem = sentence.dropLast(able.count)
      guard stem.count >= 6, stem.suffix(6).isOfNoun else { continue }
      return Deed(stem: stem, ends: LeaveEndings.doing, end: stem.count)
    }
    for ending in LeaveEndings.open where SentenceEnd.has(ending, sentence) {
      let verb = sentence.dropLast(ending.count)
      for (plain, done) in LeaveEndings.verbs
      where SentenceEnd.has(plain, verb) && verb.count >= plain.count + 6 {
        // 求める has ます where 送る has ります.
        let others = LeaveEndings.verbs.filter { $0.plain == plain && $0.done != done }
        return Deed(
          stem: verb.dropLast(plain.count), ends: done + others.flatMap(\.done), end: verb.count)
      }
      // 「支給⟦しない⟧ことがある」
      for refusal in LeaveEndings.refusals
      where SentenceEnd.has(refusal, verb) && verb.count >= refusal.count + 6 {
        let stem = verb.dropLast(LeaveEndings.denied[0].count)
        return Deed(stem: stem, ends: LeaveEndings.denied, end: verb.count)
      }
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  /// Whether it has no hiragana: E3 81 xx, E3 82 80–9F.
  fileprivate var isOfNoun: Bool {
    !indices.contains { place in
      self[place] == 0xE3 && place + 2 < endIndex
        && (self[place + 1] == 0x81 || self[place + 1] == 0x82 && self[place + 2] < 0xA0)
    }
  }
}
