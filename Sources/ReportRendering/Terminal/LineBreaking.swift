/// Where a line may end: at blanks, and between wide characters by the 禁則 rules.
enum LineBreaking {
  static func mayBreak(between left: Unicode.Scalar, and right: Unicode.Scalar) -> Bool {
    if right == " " { return true }
    if left == " " { return true }
    guard isWide(left) || isWide(right) else { return false }
    return !noEnd.contains(left) && !noStart.contains(right)
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x1100 && DisplayWidth.of(scalar) == 2
  }

  /// 行頭禁則: what no line begins with.
  private static let noStart = Set(
    "、。，．・：；？！）」』】］〉》〕｝〟’”ゝゞ々ー―…‥ァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎ％‰℃),.:;!?%]}-".unicodeScalars)
  /// 行末禁則: what no line ends with.
  private static let noEnd = Set("（「『【［〈《〔｛〝‘“([{￥＄£€¥$＋−±".unicodeScalars)
}
