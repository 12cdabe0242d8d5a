internal import Lexicon

/// Where an open counter ends: 743自治体は, 6コマ行います.
extension JapaneseFigureScanner {
  /// The end of the run of kanji, katakana and letters behind a numeral; nil without one.
  func openNounEnd(from start: Int) -> Int? {
    var position = start
    var length = 0
    while position < text.end, length < 12 {
      let scalar = text.scalar(position)
      let script = Script(scalar)
      guard script == .kanji || script == .katakana || script == .latin else { break }
      if JapaneseNumeral.digit(scalar) != nil, scalar != 0x4E00 { break }
      if script == .kanji, position > start, beginsVerb(at: position) || isChange(at: position) {
        break
      }
      // 1経営体当たり.
      if length > 0, text.starts("当たり", at: position) || text.starts("当り", at: position) { break }
      if length > 0, text.isDigit(position + 3),
        text.has(JapaneseFigureContext.beforeNextCount, at: position)
      {
        break
      }
      if length > 0 || boundsOnly(at: position),
        JapaneseBounds.after.longest(in: text.bytes, from: position, to: text.end) != nil,
        script == .kanji
      {
        break
      }
      position += text.width(position)
      length += 1
    }
    return length == 0 ? nil : position
  }

  private func boundsOnly(at position: Int) -> Bool {
    text.has(JapaneseFigureContext.boundsAtOnce, at: position)
  }

  /// 55店|減りました, 12校|増やす.
  private func isChange(at position: Int) -> Bool {
    (text.starts("減", at: position) || text.starts("増", at: position))
      && Script(text.scalar(position + 3)) == .hiragana
      && !text.has(JapaneseFigureContext.particles, at: position + 3)
  }

  /// 6コマ行います: one kanji behind katakana, and then the kana of a verb.
  private func beginsVerb(at position: Int) -> Bool {
    guard Script(text.scalar(before: position)) == .katakana,
      Script(text.scalar(position + 3)) == .hiragana
    else { return false }
    return !text.has(JapaneseFigureContext.particles, at: position + 3)
  }
}
