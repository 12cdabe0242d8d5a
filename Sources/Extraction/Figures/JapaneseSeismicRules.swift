internal import Lexicon
internal import PolicyModel

/// 震度5強, 最大震度6弱: steps of one scale, on which 弱 and 強 are no hedges.
extension JapaneseFigureScanner {
  /// A step is told as its number, 強 as half a step more: 5弱 5, 5強 5.5, 6弱 6, 6強 6.5.
  mutating func seismic(_ numeral: Numeral) -> Int? {
    guard let step = numeral.small, numeral.isInteger, (0...7).contains(step),
      let start = seismicStart(before: numeral.start)
    else { return nil }
    let isUpper = text.starts("強", at: numeral.end)
    let end = isUpper || text.starts("弱", at: numeral.end) ? numeral.end + 3 : numeral.end
    var value = ExactDecimal(step)
    if isUpper { value = value + ExactDecimal(5).scaled(byPowerOfTen: -1) }
    return found(
      FigureDraft(
        .ordinal, .number(ExactNumber(value)), unit: OrdinalScales.seismic, range: start..<end,
        rule: "seismic"))
  }

  /// Where the figure begins: at 震度, or at a second step behind から, ～ or the like.
  private func seismicStart(before offset: Int) -> Int? {
    if text.ends(OrdinalScales.seismic, at: offset) { return offset - 6 }
    if ["が", "は", "の"].contains(where: { text.ends(OrdinalScales.seismic + $0, at: offset) }) {
      return offset
    }
    guard let last = drafts.last, last.rule == "seismic", isStep(behind: offset),
      RangeMark.end(in: text, at: last.range.upperBound) == offset
        || text.skipping(JapaneseFigureContext.betweenDays, at: last.range.upperBound) == offset
    else { return nil }
    return offset
  }

  /// Whether 弱 or 強 follows the number.
  private func isStep(behind offset: Int) -> Bool {
    guard let numeral = numerals.numeral(at: offset) else { return false }
    return text.starts("弱", at: numeral.end) || text.starts("強", at: numeral.end)
  }
}
