/// Where a line may end: at blanks, and between wide characters by the 禁則 rules.
enum LineBreaking {
  static func mayBreak(between left: Unicode.Scalar, and right: Unicode.Scalar) -> Bool {
    if right == " " { return true }
    if left == " " { return true }
    guard isWide(left) || isWide(right) else { return false }
    return !noEnd.contains(left) && !noStart.contains(right)
  }

  /// Whether a date or an amount runs over a place: 2025年|3月, 16|市町村, 30| days.
  ///
  /// - Parameter scalar: the scalar so many places behind the break, which is 0; nil beyond the
  ///   ends of the text.
  static func splitsFigure(_ scalar: (Int) -> Unicode.Scalar?) -> Bool {
    guard let left = scalar(-1), let right = scalar(0) else { return false }
    if left == " " || right == " " {
      return splitsLatinFigure(scalar, left == " " ? -1 : 0)
    }
    if isPoint(left), isDigit(right), scalar(-2).map(isDigit) == true { return true }
    if isPoint(right), isDigit(left), scalar(1).map(isDigit) == true { return true }
    // 第15条, 月1回 and 令和6年 begin before their digits.
    if let next = scalar(1), isDigit(next), beginnings.contains("\(left)\(right)") { return true }
    if isDigit(right) {
      if isDigit(left) || leads.contains(left) { return true }
      if let before = scalar(-2), beginnings.contains("\(before)\(left)") {
        return true
      }
    }
    guard isDigit(right) || isUnit(right) else { return false }
    // The unit behind the last digit, as long as units are.
    for back in 1...4 {
      guard let other = scalar(-back) else { return false }
      if isDigit(other) { return true }
      guard isUnit(other) else { return false }
    }
    return false
  }

  /// A blank between a number and its unit or between the parts of a date: 30 days, 15 May 2024.
  private static func splitsLatinFigure(_ scalar: (Int) -> Unicode.Scalar?, _ blank: Int) -> Bool {
    guard let before = scalar(blank - 1), let after = scalar(blank + 1) else { return false }
    if isDigit(before) { return after.properties.isAlphabetic && after.isASCII }
    guard isDigit(after), before.isASCII, before.properties.isAlphabetic else { return false }
    // May 2024 and line 12: the word before a number that is a name or short.
    for back in 2...10 {
      guard let other = scalar(blank - back) else { return true }
      if !other.isASCII || !other.properties.isAlphabetic {
        return back <= 5 || isCapital(blank - back + 1)
      }
    }
    return false

    func isCapital(_ place: Int) -> Bool { scalar(place)?.properties.isUppercase == true }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || ("０"..."９").contains(scalar)
  }

  private static func isPoint(_ scalar: Unicode.Scalar) -> Bool {
    [".", ",", "．", "，"].contains(scalar)
  }

  /// What units are written with: 円, か所, ページ.
  private static func isUnit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x4E00...0x9FFF, 0x30A1...0x30FC, 0x304B, 0x3064: true
    default: false
    }
  }

  /// What stands before the digits of a number and belongs to it.
  private static let leads = Set("第約満毎計年月週日".unicodeScalars)
  private static let beginnings: Set<String> = [
    "令和", "平成", "昭和", "大正", "明治", "午前", "午後",
  ]

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x1100 && DisplayWidth.of(scalar) == 2
  }

  /// 行頭禁則: what no line begins with.
  private static let noStart = Set(
    "、。，．・：；？！）」』】］〉》〕｝〟’”ゝゞ々ー―…‥ァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎ％‰℃),.:;!?%]}-".unicodeScalars)
  /// 行末禁則: what no line ends with.
  private static let noEnd = Set("（「『【［〈《〔｛〝‘“([{￥＄£€¥$＋−±".unicodeScalars)
}
