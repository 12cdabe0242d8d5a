internal import Lexicon
internal import PolicyModel

/// Numbers that belong to a name.
extension JapaneseFigureScanner {
  /// 骨太の方針2022, 2040構想, WEB3: the number belongs to a name.
  func isName(_ numeral: Numeral, nounEnd: Int) -> Bool {
    guard !numeral.isKanji, numeral.power == 0, numeral.isInteger, !numeral.isNegative else {
      return false
    }
    if numeral.digitCount == 4,
      JapaneseFigureWords.namesAfter.longest(in: text.bytes, from: numeral.end, to: text.end) != nil
    {
      return true
    }
    guard
      JapaneseFigureWords.namesBefore.longest(
        in: text.bytes, endingAt: numeral.start, from: floor) != nil
    else { return false }
    return numeral.digitCount == 4 || nounEnd == numeral.end
  }

  /// 「報告書の2.3 The use of funds」: a part's number before its title.
  func isPartNumber(_ numeral: Numeral) -> Bool {
    guard !numeral.isInteger, !numeral.isKanji, text.byte(numeral.end) == 0x20,
      text.byte(numeral.end + 1) &- 0x41 < 26
    else { return false }
    var end = numeral.end + 2
    while text.byte(end) &- 0x61 < 26 { end += 1 }
    // 2.3 GB and 2.3 Hz are amounts, and a title has more than one word.
    return end - numeral.end >= 4 && text.byte(end) == 0x20
      && text.isLetter(end + 1)
  }

  /// 令和二年度等における手当の支給に関する法律(令和二年法律第五号): the year is part of a law's title.
  func isLongTitle(_ offset: Int) -> Bool {
    guard let head = text.skipping(JapaneseSubjectCircumstances.titleYears, at: offset) else {
      return false
    }
    var position = head
    while position < text.end, position - head < 180 {
      switch text.scalar(position) {
      case 0x3001, 0x3002, 0x306F, 0x304C, 0x28: return false  // 、 。 は が (
      default: break
      }
      if let end = text.skipping(JapaneseSubjectCircumstances.titleEnds, at: position) {
        if text.starts("第", at: end) { return numerals.numeral(at: end + 3) != nil }
        return text.has(JapaneseSubjectCircumstances.titleTies, at: end)
          || text.byte(end) == 0x28
            && [
              JapaneseSubjectCircumstances.lawNumber, JapaneseSubjectCircumstances.ordinanceNumber,
            ].contains { text.place(of: $0, from: end, to: min(text.end, end + 60)) != nil }
      }
      position += text.width(position)
    }
    return false
  }

  mutating func named(_ numeral: Numeral, end: Int) -> Int {
    var draft = FigureDraft(
      .number, .number(ExactNumber(numeral.value)), range: numeral.start..<end, rule: "name")
    draft.isInName = true
    return found(draft)
  }

  /// 一人当たりGDP世界一を達成した: a rank of what is measured, told in words.
  ///
  /// 世界一周, 日本一のまち are no ranks: a measure has to stand before, and no noun behind.
  mutating func firstOfAll(_ numeral: Numeral) -> Int? {
    guard numeral.isKanji, numeral.small == 1, numeral.end - numeral.start == 3,
      let (_, start) = JapaneseFigureContext.rankPlaces.longest(
        in: text.bytes, endingAt: numeral.start, from: floor),
      text.has(JapaneseFigureContext.rankedMeasures, endingAt: start)
    else { return nil }
    let behind = Script(text.scalar(numeral.end))
    guard
      behind != .kanji && behind != .katakana
        || text.has(JapaneseFigureContext.rankedBy, at: numeral.end)
    else { return nil }
    return found(
      FigureDraft(
        .ordinal, .number(ExactNumber(1)), unit: "位", range: start..<numeral.end, rule: "rank"))
  }
}
