internal import Lexicon

/// What falls to a month or a year, and thirds of one month.
extension JapaneseFigureScanner {
  /// 12月分, 2025年度分: what falls to a month or a year, and no day by which something is due.
  func portion(_ draft: FigureDraft) -> FigureDraft {
    let end = draft.range.upperBound
    guard draft.date?.ownDay == nil, text.starts("分", at: end),
      !text.starts("分の", at: end) || numerals.numeral(at: end + 6) == nil,
      !text.has(JapaneseFigureContext.wordsOfParting, at: end)
    else { return draft }
    var portion = draft
    portion.range = draft.range.lowerBound..<end + 3
    portion.rule = "portion"
    return portion
  }

  /// 3月上旬～中旬: the second third is of the same month.
  mutating func laterThird(_ date: WrittenDate, behind last: Int) -> Int {
    guard case .part(let first) = date.part, [.firstThird, .secondThird].contains(first),
      let place = RangeMark.end(in: text, at: last),
      let (third, end) = JapaneseDateWords.parts.longest(
        in: text.bytes, from: place, to: text.end),
      [.secondThird, .lastThird].contains(third)
    else { return last }
    var later = date
    later.part = .part(third)
    return found(FigureDraft(.date, .date(later), range: place..<end, rule: "date"))
  }
}
