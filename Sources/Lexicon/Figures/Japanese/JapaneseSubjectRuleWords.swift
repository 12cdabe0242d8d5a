/// Words around figures that rules lay down, as tables.
package enum JapaneseSubjectRuleWords {
  /// What a time that has to pass is told for.
  package enum Passing: Sendable { case until, during, each }

  /// Behind a length of time that is counted from something.
  package static let passings = WordTable<Passing>([
    ("を経過した後でなければ、", .until), ("を経過した後に", .until), ("を経過した後、", .until),
    ("を経過した日以後に", .until), ("を経過した日以後", .until), ("を経過しても", .until), ("を経過しても、", .until),
    ("を経過する日までに", .until), ("を経過する日までに、", .until), ("を経過する日まで", .during),
    ("を経過する日までの間", .during), ("を経過するまでの間", .during), ("を経過するまでに", .until),
    ("を経過するごとに", .each), ("を経過するごとに、", .each), ("を経過する日ごとに、", .each),
  ])
  /// What ties those of a board to one another.
  package static let listTies = set("及び 並びに と 、 の 以内 以上 以下")
  /// Behind a factor, where its product has no name.
  package static let products = set("乗じて得た額 乗じた額 乗じて計算した額 得た額")
  /// Behind a share of those who vote.
  package static let majorities = set("の多数で の多数をもって の多数により の同意で をもって で 以上の多数で 以上の多数をもって")
  /// Verbs of deciding, as they stand before those who do.
  package static let decidings = WordTable<String>([
    ("決する", "決する"), ("決定する", "決定する"), ("議決する", "議決する"), ("決し、", "決する"), ("決定し、", "決定する"),
    ("可決する", "可決する"), ("決める", "決める"), ("決めます", "決める"), ("決します", "決する"), ("決定します", "決定する"),
  ])
  /// Ends of measures that tell nothing without the thing that a sentence begins with.
  package static let ownedMeasures = WordTable<Bool>(
    """
    使用料 利用料 料金 費用 経費 費 単価 定員 面積 区画数 有効期間 利用期間 貸出期間 保存期間 返還期間 返済期間 上限 下限 上限額 \
    補助率 補助額 普及率 利用率 達成率 実施率 加入率 参加率 設置率 耐震化率 点検率 率 期限 利用時間 開館時間 開所時間 営業時間 \
    運行本数 便数 席数 蔵書数 耐用年数 支給額 申請期限 募集人数 対象年齢
    """.spacedWords.map { ($0, true) }, backward: true)

  /// Measures that a rule speaks of with a pointer: 前項の期間.
  package static let pointedMeasures = WordTable<String>(
    "期間 額 割合 日数 人数 時刻 時間 回数 年齢 率".spacedWords.map { ($0, $0) }, backward: true)
  /// Verbs of paying and letting off, with what their amount is to those for whom it is.
  package static let payments = WordTable<String>([
    ("加算", "への加算額"), ("支給", "への支給額"), ("交付", "への交付額"), ("給付", "への給付額"),
    ("助成", "への助成額"), ("補助", "への補助額"), ("減額", "の減額"), ("免除", "の免除額"), ("控除", "の控除額"),
  ])
  /// Ends of times, which own nothing.
  package static let times = WordTable<Bool>(
    "年度 年 月 日 期 現在 同期 間".spacedWords.map { ($0, true) }, backward: true)
  /// Ends of measures that are times.
  package static let timesOfDeeds = WordTable<Bool>(
    "期限 期間 期日 日 時期 時間".spacedWords.map { ($0, true) }, backward: true)
  /// Between an object and a list of what becomes of it.
  package static let changedSo = [
    "を次のように", "を次のとおり", "を次の通り", "を以下のように", "を以下のとおり", "を以下の通り", "を下記のとおり",
  ]
  /// What begins an exception from the sentence before.
  package static let provisos = set("ただし、 但し、 ただし 但し")
  /// Behind the case of a proviso, before its amount.
  package static let casesOfProvisos = WordTable<Bool>(
    "については、 については には、 には に対しては、 にあっては、 にあつては、 の場合は、 は、 は".spacedWords.map { ($0, true) },
    backward: true)
  /// Behind the amount of a proviso.
  package static let rulings = set("とする とし、 とします です である。 である")
  /// Ends of cases of a list, each before its amount.
  package static let caseEnds = WordTable<Bool>(
    "もの 者 場合 とき 時 方".spacedWords.map { ($0, true) }, backward: true)
  package static let columnCounters = ["年", "月", "歳", "人", "円", "時間"]
  /// Ends of names of columns.
  package static let columnEnds = WordTable<Bool>(
    "労働日 日数 金額 額 率 税率 割合 月数 期間 年数 料金 単価 人数 回数 区分 年齢 所得 面積".spacedWords.map { ($0, true) },
    backward: true)

  private static func set(_ words: String) -> WordTable<Bool> {
    WordTable(words.spacedWords.map { ($0, true) })
  }
}
