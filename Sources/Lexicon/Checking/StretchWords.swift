/// Words between a stretch of time and the length that it is said to have.
package enum StretchWords {
  /// The length follows the stretch.
  package static let beforeLength: Set = [
    "の", "(", "、", "、計", "の計", "(計", "、すなわち", "の合計", " (", ", a period of ", ", a total of ",
    ", that is ", ", a term of ", ", i.e. ", ", or ", " (a period of ", ": ", ", ", ", lasting ",
  ]
  /// The stretch follows the length.
  package static let behindLength: Set = [
    "(", "、", "とし、", "で、", "、すなわち", " (", ", ", " ", ": ", ", that is ", " – ",
  ]
  /// Behind a count of days that leaves some out.
  package static let otherDays = ["営業", "勤務", " working", " business"]
}

/// Words that make a percentage the growth between the two values before it.
package enum GrowthWords {
  package static let behind = [
    "増", "の増", "減", "の減", "上昇", "の上昇", "低下", "の低下", "アップ", "のアップ", "の伸び", "伸び", "引き上げ", "引き下げ",
    "の引き上げ", "の引き下げ", "拡大", "の拡大", "縮小", "の縮小", "の値上げ", "の値下げ", "値上げ", "値下げ",
  ]
  package static let englishBefore = [
    "an increase of ", "a rise of ", "a decrease of ", "a fall of ", "a cut of ", "growth of ",
    "a drop of ", "a reduction of ", "an increase of about ", "up by ", "down by ",
  ]
  package static let englishBehind = [
    " increase", " rise", " decrease", " fall", " cut", " drop", " more", " less", " fewer",
    " higher", " lower",
  ]
  /// Between the values and the rate: the rate is of something else.
  package static let others = [
    "うち", "ポイント", "一方", "また", "対して", "of which", "while", "whereas", "; ",
  ]
}
