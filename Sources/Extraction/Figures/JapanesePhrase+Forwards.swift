internal import Lexicon
internal import PolicyModel

/// Nouns read from where they begin.
extension JapanesePhrase {
  /// The noun that begins at an offset, up to the next particle.
  func noun(from offset: Int) -> Range<Int>? {
    var position = offset
    if text.starts("「", at: position) {
      var end = position + 3
      while end < text.end, end - position < 120 {
        if text.starts("」", at: end) {
          end += 3
          if text.starts("な", at: end), let more = noun(from: end + 3) {
            return offset..<more.upperBound
          }
          // 「重点計画」改定: a noun glued to a quotation is its head.
          if isNounSign(text.scalar(end)), !text.has(JapaneseSubjectWords.ties, at: end),
            !text.isDigit(end), !text.starts("等", at: end), let head = noun(from: end)
          {
            return offset..<head.upperBound
          }
          return offset..<end
        }
        end += text.width(end)
      }
      return nil
    }
    guard
      isNounSign(text.scalar(position)) || text.starts("ごみ", at: position)
        || text.starts("ひと", at: position)
    else { return nil }
    var length = 0
    while position < text.end, length < 24 {
      let scalar = text.scalar(position)
      if let end = text.skipping(JapaneseSubjectWords.mixedNouns, at: position) {
        length += 1
        position = end
        continue
      }
      if length > 0, text.has(JapaneseSubjectWords.ties, at: position) { break }
      if isNounSign(scalar) || scalar == 0x30FB && length > 0
        || scalar == 0x2F && length > 0 && Script(text.scalar(before: position)) == .katakana
      {
        position += text.width(position)
        length += 1
        continue
      }
      if scalar == 0x20, text.isLetter(position - 1), Script(text.scalar(position + 1)) == .kanji {
        // IT 革命.
        position += 1
        continue
      }
      guard Script(scalar) == .hiragana else { break }
      if text.starts("な", at: position), isNounSign(text.scalar(position + 3)), length >= 2 {
        position += 3
        continue
      }
      if text.has(JapaneseSubjectWords.particleStarts, at: position) { break }
      guard let end = hiraganaInside(position) else { break }
      position = end
      length += 1
    }
    // 広げます is no noun.
    if JapaneseSubjectWords.politeEnds.longest(in: text.bytes, endingAt: position, from: offset)
      != nil
    {
      return nil
    }
    return position > offset ? offset..<position : nil
  }

  /// Hiragana within a word, followed by a noun sign or a particle: 子ども, 引き上げ.
  private func hiraganaInside(_ offset: Int) -> Int? {
    var position = offset
    var length = 0
    while length < 3, Script(text.scalar(position)) == .hiragana,
      length == 0 || !text.has(JapaneseSubjectWords.particleStarts, at: position)
    {
      position += 3
      length += 1
    }
    let next = text.scalar(position)
    return isNounSign(next) || text.has(JapaneseSubjectWords.particleStarts, at: position)
      || next == 0 ? position : nil
  }
}
