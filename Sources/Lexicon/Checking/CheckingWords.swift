/// Words that the consistency checks look for, in all languages at once.
///
/// Folded forms. Rows of one list are alternatives; longer ones that contain shorter ones
/// stand first.
package enum CheckingWords {
  /// A word for a year that only the edition's date tells, and its distance from that year.
  package struct RelativeYear: Sendable {
    package let word: String
    package let distance: Int
  }

  package static let relativeYears: [RelativeYear] = [
    .init(word: "今年", distance: 0), .init(word: "本年", distance: 0),
    .init(word: "昨年", distance: -1), .init(word: "去年", distance: -1),
    .init(word: "来年", distance: 1), .init(word: "一昨年", distance: -2),
    .init(word: "this year", distance: 0), .init(word: "last year", distance: -1),
    .init(word: "next year", distance: 1),
  ]

  /// The words of `relativeYears` by their place in it.
  package static let relativeYearWords = WordTable(
    relativeYears.enumerated().map { ($0.element.word, $0.offset) })

  /// Endings that tell of something past.
  package static let pastEndings = [
    "ました", "でした", "なかった", "った", "いた", "えた", "した", "れた", "きた", "けた", "せた",
    "めた", "んだ", "だった",
  ]

  /// Words that make a date behind them one that was only announced: 2027年4月に廃止すると発表しました.
  package static let announcingWords = [
    "発表", "公表", "表明", "決定", "決め", "決議", "予定", "方針", "見通し", "見込", "約束", "announce", "plan",
    "decide", "schedule", "expect", "promise",
  ]

  /// Openings that take up the count of the sentence before: このうち21人で、全体の27%.
  package static let takingUpWords = ["このうち", "そのうち", "うち", "Of these", "Of them", "Of those"]

  /// English words that tell of something past.
  package static let pastWords = [
    " was ", " were ", " had ", " did ", " began ", " became ", " took ",
  ]

  /// Endings that tell of something under way.
  package static let progressiveEndings = [
    "ています", "ている", "でいます", "でいる", "中です", "中である",
  ]

  /// Words that mark a period of concentrated work: 3年間の集中的な改革期間.
  package static let periodWords = ["集中", "期間", "計画", "重点", "programme", "program", "plan"]

  /// Claims that the parts that follow make up the whole.
  package static let breakdownWords = ["内訳", "の合計", "合計", "合わせて", "breakdown"]

  /// First cells of rows that hold sums.
  package static let totalRowWords = ["合計", "計", "総計", "総額", "total", "Total", "TOTAL", "Sum"]

  /// `first` stands before the smaller of two values: 445名より多く.
  package static let greaterWords = ["より多", "を上回", "より大き", "より高"]
  package static let smallerWords = ["より少な", "を下回", "より小さ", "より低"]

  /// Verbs behind a change from one value to another, with the way they go.
  package static let risingWords = [
    "引き上げ", "引上げ", "増や", "増加", "増員", "増額", "拡大", "上昇", "延長", "増え", "伸ば", "rose",
    "rise", "increase", "raise", "grew", "grow", "up from",
  ]
  package static let fallingWords = [
    "引き下げ", "引下げ", "減ら", "減少", "減員", "減額", "縮小", "低下", "短縮", "減り", "下が", "fell",
    "fall", "reduce", "cut", "decrease", "lower", "drop", "down from",
  ]

  /// Marks of a list that is not whole.
  package static let openListWords = ["など", "等", "ほか", "その他", "etc", "such as", "including"]

  /// What stands before 第○条 where another text is meant.
  package static let otherTexts = [
    "法", "令", "条例", "規則", "規程", "憲法", "条約", "約款", "協定", "定款", "要綱", "告示", "Act", "Code",
    "Directive", "Regulation", "Treaty", "Constitution",
  ]

  /// Headings under which numbers begin anew and refer to other texts.
  package static let supplementaryHeadings = [
    "附則", "附 則", "附　則", "付則", "別表", "様式", "Schedule", "Annex", "Appendix",
  ]

  /// Days of the week, Monday first.
  package static let japaneseWeekdays = ["月", "火", "水", "木", "金", "土", "日"]
  package static let englishWeekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// Words that set a value apart from today's: a former aim, another's figure.
  package static let formerWords = [
    "当初", "従来", "以前", "前回", "改正前", "変更前", "旧", "これまで", "originally", "previously", "former",
  ]

  /// Counters of things that are told one by one behind their number: 3分野（A、B、C）.
  package static let enumeratedCounters = [
    "つ", "点", "項目", "分野", "大臣", "種類", "社", "者", "団体", "機関", "原則", "本柱", "柱", "課題", "か国",
    "カ国", "ヶ国", "都市", "市", "町", "村", "区", "県", "省", "部門", "事業", "業務", "施策", "目標", "方針",
    "段階", "名", "人", "areas", "principles", "goals", "pillars", "categories", "priorities",
    "ministers", "departments", "cities", "districts", "types", "measures",
  ]
}
