internal import Lexicon

/// A year as written in figures or by its era, read at a place in the text.
struct WrittenYear {
  let year: Int
  let range: Range<Int>
  /// 年 or 年度 stood behind the number, or nothing did.
  let isFiscal: Bool
  let isEra: Bool
  let hasUnit: Bool

  /// 2025年, 2025年度, 2025, 令和7年 at an offset.
  init?(at offset: Int, in words: FoldedWords) {
    var position = offset
    var base = 0
    let era = CheckingWords.eras.first { words.stands($0.name, at: offset) }
    if let era {
      position += era.name.utf8.count
      base = era.first - 1
    }
    var number: Int?
    if era != nil, words.stands("元", at: position) {
      number = 1
      position += 3
    } else {
      number = KanjiCount.read(words.utf8, &position, words.range.upperBound)
    }
    guard let number,
      era == nil ? position - offset == 4 && (1000...2999).contains(number) : number < 100
    else { return nil }
    hasUnit = words.stands("年", at: position)
    if hasUnit { position += 3 }
    isFiscal = hasUnit && words.stands("度", at: position)
    if isFiscal { position += 3 }
    // 2025（令和5）年: the unit stands behind the bracket.
    guard hasUnit || era == nil || words.stands(")年", at: position) else { return nil }
    isEra = era != nil
    year = base + number
    range = offset..<position
  }

  /// A year whose last sign ends right before an offset.
  init?(endingAt end: Int, in words: FoldedWords) {
    for length in [7, 4, 10, 15, 12, 13, 16, 18, 21, 24] {
      let start = end - length
      guard start >= words.range.lowerBound, let year = WrittenYear(at: start, in: words),
        year.range.upperBound == end
      else { continue }
      if start > words.range.lowerBound, (0x30...0x39).contains(words.utf8[start - 1]) { continue }
      self = year
      return
    }
    return nil
  }
}
