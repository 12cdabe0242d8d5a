/// Words around values of which one is reckoned from the others: products and averages.
package enum ReckoningWords {
  /// What a sentence holds that reckons.
  package static let cues = [
    "当たり", "あたり", "につき", "単価", "平均", "×", "1個", "1冊", "1本", "1枚", "1台", "1人", "1部", "か月分", "カ月分",
    "ヶ月分",
    " each", "average", " mean ", " per ", " apiece", " a head", " × ",
  ]

  /// Between one thing and its price: 1回当たり5,000円, 1個800円.
  package static let perOne: Set = [
    "", "当たり", "あたり", "につき", "当たりの", "あたりの", "当たりの単価は", "当たりの単価を", "当たりの費用は", "当たりの謝金は", "当たりの単価",
    "の単価は", "の値段は",
    "当たり約", "あたり約", "につき約",
  ]
  /// The same for a name between: 1回当たりの講師謝金は.
  package static let perOneOpeners = ["当たりの", "あたりの", "当たり", "あたり", "につき"]

  /// Before a price: 月額1,000円を12か月分.
  package static let monthly = ["月額", "毎月", "月々"]
  package static let monthsBehind = ["か月分", "カ月分", "ヶ月分", "箇月分", "か月間で", "か月で"]

  /// Before the product, anywhere between the price and it.
  package static let totals = [
    "総額", "合計", "合わせて", "計", "全体で", "全部で", "総計", "年額", "所要額", "総費用", "予算額",
  ]
  /// Behind the product.
  package static let behindTotals = [
    "を見込", "を要", "を計上", "となる", "となり", "になる", "になり", "を支出", "を支払", "を予算", "の支出", "が必要", "です", "かかる",
    "かかり",
  ]
  /// Words that put more into a product than its factors.
  package static let noProducts = [
    "上限", "限度", "以内", "まで", "別に", "加え", "割引", "引き", "除", "ほか", "および", "及び", "超え", "補助", "助成", "又は",
    "または",
    "基本", "加算", "税", "前年", "昨年", " up to ", " plus ", "discount", " or ", "deposit", " less ",
    " excluding ", " VAT", " maximum", "last year", " from ", " at least ", " first ",
  ]

  package static let englishEach = [" each", " apiece", " a head", " per person", " per unit"]
  /// Before the product in English.
  package static let englishTotals = [
    "total of ", "total cost of ", "total cost will be ", "total cost is ", "at a cost of ",
    "in total ",
    "costing ", "altogether ", "total value of ", "bringing the total to ", "in all ", "comes to ",
    "total price of ",
  ]

  /// Right before an average of the values told before it.
  package static let averages = [
    "平均は", "平均で", "平均して", "平均すると", "平均値は", "平均は約", "平均", "1回平均は", "1回平均で", "平均では",
    "an average of ", "the average was ", "the average is ", "on average ", "averaging ",
    "average is ",
    "average was ", "the mean was ", "a mean of ",
  ]
  /// Before an average by the month of a year's amount.
  package static let monthlyAverages = [
    "月平均は", "月平均では", "月平均で", "月平均", "1か月平均は", "1か月平均で", "1か月当たり", "ひと月平均で", "ひと月当たり",
  ]
  /// Before an average by the day of several, and before what all of them come to.
  package static let dailyAverages = ["1日平均", "1日平均で", "1日平均は", "1日当たり平均", "1日当たり"]
  package static let wholesBehind = ["延べ", "合計", "合わせて", "総数", "計", "合計で"]
  /// Before a value that all rows of a table come to.
  package static let allTogether = ["合わせて", "合計", "合計で", "全部で", "全体で", "総数", "で計"]
  package static let yearly = ["年間の", "年間で", "年間", "1年間の", "1年間で", "1年間に", "年度の", "年の"]
  /// Between values of which an average is taken.
  package static let joints: Set = ["、", ",", ", ", "、と", "と", "及び", " and ", ", and ", "・"]
  /// Between the last of them and the words of the average.
  package static let beforeAverage = [
    "で、", "であり、", "、", "でした。", "と、", ", ", ", with ", ", giving ", ", which is ", " (", "(", "となり、",
    "だったので、", "人で、",
    ": ", ", or ", "で",
  ]
}
