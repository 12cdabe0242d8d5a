internal import Lexicon

/// One kanji digit right behind a noun, as statutes and rules write numbers: 委員三人以内, 任期四年とする.
extension JapaneseFigureScanner {
  /// Whether a digit behind a noun's last sign counts, by the counter and what follows it.
  ///
  /// 統一 and 再三 are words, 寛永三年に is a year of an era that nobody reads here: of one thing only
  /// those are counted who hold an office, and lengths only where a word of lengths follows.
  func countsBehindNoun(_ numeral: Numeral, _ before: UInt32) -> Bool {
    guard numeral.signCount == 1, let value = numeral.small, value < 10 else { return false }
    if text.starts("割", at: numeral.end) {
      return value > 1 && isClosed(at: numeral.end + 3)
    }
    guard
      let (row, end) = JapaneseCounters.table.longest(
        in: text.bytes, from: numeral.end, to: text.end)
    else { return false }
    switch row.counter {
    case .things(let unit):
      guard JapaneseFigureWords.countersBehindNouns.contains(unit), isClosed(at: end) else {
        return false
      }
      let isOfPersons = unit == "人" || unit == "名"
      return value > 1 || isOfPersons && JapaneseFigureWords.endsOfPersons.contains(before)
    case .span: return value > 1 && isClosed(at: end)
    case .month, .day:
      // 停止六月とする may be of June, 会期三日とする on the third.
      return value > 1 && JapaneseBounds.after.end(in: text.bytes, from: end, to: text.end) >= 0
    case .year:
      return value > 1 && !JapaneseFigureWords.endsOfSchools.contains(before)
        && text.has(JapaneseFigureWords.behindLengths, at: end)
    default: return false
    }
  }

  /// Whether a counter's word ends: no other noun begins with it, unless a bound follows.
  private func isClosed(at end: Int) -> Bool {
    Script(text.scalar(end)) != .kanji
      || JapaneseBounds.after.end(in: text.bytes, from: end, to: text.end) >= 0
  }
}
