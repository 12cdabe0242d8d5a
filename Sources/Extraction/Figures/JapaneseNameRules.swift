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

  mutating func named(_ numeral: Numeral, end: Int) -> Int {
    var draft = FigureDraft(
      .number, .number(ExactNumber(numeral.value)), range: numeral.start..<end, rule: "name")
    draft.isInName = true
    return found(draft)
  }
}
