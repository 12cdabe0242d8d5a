internal import PolicyModel

/// Parts of a provision, which are names: (3) in section 12(3)(b), (1A) in regulation 14(1A).
extension EnglishFigureScanner {
  /// Behind a part's number, marked as a name where it is all digits; nil for other numbers.
  ///
  /// 12(3) is a part only where no figure stands before the parenthesis: 743(35) are two numbers.
  mutating func subdivision(at offset: Int) -> Int? {
    guard text.byte(offset - 1) == 0x28 else { return nil }
    let before = text.byte(offset - 2)
    guard before == 0x29 || text.isDigit(offset - 2) else { return nil }
    if let last = drafts.last, !last.isInName, last.range.upperBound >= offset - 2 { return nil }
    var digits = offset
    while text.isDigit(digits), digits - offset < 3 { digits += 1 }
    var end = digits
    while text.isLetter(end), end - digits < 2 { end += 1 }
    guard digits > offset, text.byte(end) == 0x29 else { return nil }
    guard end == digits, let value = ExactDecimal(text.string(offset..<digits)) else { return end }
    var draft = FigureDraft(
      .number, .number(ExactNumber(value)), range: offset..<digits, rule: "name")
    draft.isInName = true
    return found(draft)
  }
}
