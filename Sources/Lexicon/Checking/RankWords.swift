/// Words that put values in an order: the greatest, and those that fall or rise without a break.
package enum RankWords {
  package static let cues =
    descending + ascending + greatest + least + rising + falling + [
      "highest", "largest", "lowest", "smallest", "greatest", "most ", "fewest",
    ]

  /// Behind or before values told from the greatest on.
  package static let descending = [
    "の順に多", "順に多", "多い順", "高い順", "大きい順", "の順で多", "多かった順", "in descending order",
    "from the largest to the smallest",
    "from highest to lowest", "largest first", "highest first",
  ]
  package static let ascending = [
    "少ない順", "低い順", "小さい順", "の順に少な", "in ascending order", "from the smallest to the largest",
    "from lowest to highest", "smallest first", "lowest first",
  ]

  /// A row of a table is said to hold the greatest or the least value.
  package static let greatest = [
    "最も多", "最も高", "最も大き", "最多", "一番多", "一番高", "最も長", "highest", "largest", "greatest",
  ]
  package static let least = [
    "最も少な", "最も低", "最も小さ", "最少", "一番少な", "一番低", "最も短", "lowest", "smallest", "fewest",
  ]

  /// Values that go one way from row to row.
  package static let rising = [
    "一貫して増", "年々増", "毎年増", "増え続け", "増加し続け", "増加を続け", "右肩上がり", "連続で増", "一貫して上昇", "risen every year",
    "rose every year", "grown every year",
    "increased every year", "risen steadily", "increased each year", "risen each year",
    "rose each year",
  ]
  package static let falling = [
    "一貫して減", "年々減", "毎年減", "減り続け", "減少し続け", "減少を続け", "右肩下がり", "連続で減", "一貫して低下", "fallen every year",
    "fell every year",
    "decreased every year", "fallen steadily", "fell each year", "decreased each year",
    "fallen each year",
  ]
}
