/// How a deed is told as being done that was planned or hoped for before.
package enum UnderWayWords {
  /// What stands before the verb in *-ing*, and what may stand between: we ⟦are now⟧ opening.
  package static let being: Set = ["is", "are", "am", "i'm", "we're", "they're"]
  package static let begun: Set = ["begun", "started", "began"]
  package static let adverbs: Set = ["now", "currently", "already", "also", "presently"]
  /// Fares are ⟦being⟧ cut.
  package static let passive = "being"
  package static let gerund = "ing"
  package static let articles: Set = ["a", "an", "the", "our", "its", "their", "out", "up"]
  /// Words that leave nothing to be done.
  package static let denials: Set = [
    "no", "not", "never", "without", "nor", "neither", "cannot", "nothing", "nobody", "stopped",
  ]

  /// How a Japanese sentence ends that tells a deed as being done, behind the deed itself.
  package static let ends = [
    "を進めています", "を進めております", "を進めている", "を推進しています", "を推進している", "を行っています", "を行っている",
    "を実施しています", "を実施している", "に着手しました", "に着手しています", "に着手している", "に着手した", "を始めました", "を始めている",
    "を始めています", "を開始しました", "を開始しています", "を開始した",
  ]
  /// How one ends that tells it as given up.
  package static let givenUp = [
    "断念しました", "断念した", "見送りました", "見送った", "取りやめました", "取りやめた", "取り止めました", "中止しました", "中止した",
    "撤回しました", "撤回した", "あきらめました", "やめました",
  ]
}
