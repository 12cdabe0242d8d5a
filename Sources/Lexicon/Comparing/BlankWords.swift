/// How forms leave a place open that is to be filled in: ＿＿日以内, ○○円.
package enum BlankWords {
  /// Signs of which such a place is made, one or several.
  package static let signs: Set<Unicode.Scalar> = [
    "_", "＿", "○", "◯", "〇", "●", "□", "■", "△",
  ]
  /// One of them is a digit, too: 二〇日.
  package static let zero: Unicode.Scalar = "〇"
  /// What may stand around such a place: within [●] days.
  package static let frames: (open: Set<Unicode.Scalar>, close: Set<Unicode.Scalar>) = (
    ["[", "(", "〔", "［", "（", "【"], ["]", ")", "〕", "］", "）", "】"]
  )
  /// The same as words.
  package static let words = signs.map { String(Character($0)) }
  /// Signs in and between the digits that fill it.
  package static let fillings: Set<Unicode.Scalar> = [
    ",", ".", "，", "．", "・", "十", "百", "千", "万", "億", "兆",
  ]
}
