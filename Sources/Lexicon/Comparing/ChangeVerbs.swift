/// Verbs whose amount is either that by which something changes or that which it reaches:
/// 1万円引き上げる and 1万円まで引き上げる.
package enum ChangeVerbs {
  /// What they begin with, in the folded text.
  package static let japanese = [
    "引き上げ", "引上げ", "引き下げ", "引下げ", "増や", "増額", "増員", "増加", "増設", "増便", "減ら", "減額", "減員",
    "減少", "減便", "上乗せ", "値上げ", "値下げ", "上げ", "下げ", "拡大", "拡充", "縮小", "延長", "延ば", "短縮", "縮め",
    "削減", "上昇", "低下", "加算", "積み増",
  ]

  /// What stands between an amount that is reached and its verb.
  package static let reaching = ["まで", "に", "へ"]

  /// Stems, in small letters.
  package static let english = [
    "raise", "raising", "increas", "rise", "rising", "grow", "expand", "extend", "lengthen", "cut",
    "reduc", "lower", "fall", "shorten", "shrink", "decreas", "lift", "boost",
  ]
}
