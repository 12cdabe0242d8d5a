internal import PolicyModel

/// Years counted from the birth of Christ: 476 AD, AD 476, 44 BC.
extension EnglishFigureScanner {
  /// 476 AD, AD 476, 1066 CE.
  mutating func eraYear(_ numeral: EnglishNumeral) -> Int? {
    guard (1...4).contains(numeral.digitCount), let year = numeral.small, year >= 1,
      !numeral.hasSeparators
    else { return nil }
    if let end = beforeChrist(at: numeral.end) {
      return amount(.ordinal, numeral, "BC", end: end, rule: "beforeChrist")
    }
    for word in [" AD", " A.D.", " CE", " C.E."] where text.byte(numeral.end) == 0x20 {
      guard let end = text.skipping(word, at: numeral.end), !text.isLetter(end) else { continue }
      return found(
        FigureDraft(
          .date, .date(WrittenDate(year: year)), range: numeral.start..<end, rule: "year"))
    }
    let mark = text.byte(numeral.start - 2)
    guard mark == 0x44 || mark == 0x2E else { return nil }
    for word in ["AD ", "A.D. "] where text.ends(word, at: numeral.start) {
      let start = numeral.start - word.utf8.count
      guard !text.isLetter(start - 1), start >= floor else { continue }
      return found(
        FigureDraft(
          .date, .date(WrittenDate(year: year)), range: start..<numeral.end, rule: "year"))
    }
    return nil
  }

  /// BC or BCE behind a year or century, which no calendar date covers.
  func beforeChrist(at offset: Int) -> Int? {
    guard text.byte(offset) == 0x20 else { return nil }
    for word in [" BCE", " B.C.E.", " BC", " B.C."] {
      if let end = text.skipping(word, at: offset), !text.isLetter(end) { return end }
    }
    return nil
  }
}
