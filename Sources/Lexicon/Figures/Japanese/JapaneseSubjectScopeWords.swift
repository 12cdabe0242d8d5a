/// Words that narrow what a figure measures, as tables: for whom, in which case and in which clause.
package enum JapaneseSubjectScopeWords {
  /// Verbs of paying, behind an amount and を.
  package static let payings = set("支払 支払い 払 納付 納め 納入 納 徴収 負担")
  /// What is asked for or put forward with ことを.
  package static let askings = ending("提言 要望 要求 主張 提案 請願 陳情 勧告")
  /// Nouns that say nothing without the clause before them.
  package static let frames = WordTable<Bool>(
    "措置 制度 仕組み 方式 特例 取扱い".spacedWords.map { ($0, true) }, backward: true)
  /// Verbs of change behind an amount that something comes to, with the noun of each.
  package static let changes = WordTable<String>(
    [
      ("上昇", "上昇"), ("上が", "上昇"), ("増え", "増加"), ("増加", "増加"), ("減", "減少"), ("下が", "低下"),
      ("低下", "低下"),
      ("伸び", "伸び"), ("下落", "下落"), ("拡大", "拡大"), ("縮小", "縮小"),
    ].flatMap { word, noun in ["", "まで", "に", "へ"].map { ($0 + word, noun) } })
  /// States that a time is told since.
  package static let sinceStates = set("産後 出産後 退院後")
  /// What a body does when it begins.
  package static let beginnings = set("発足 出発 設立 創立 創業 開業 開校 開園 開院 開館")
  /// Differences, behind how many times they are.
  package static let gaps = WordTable<String>([
    ("差", "差"), ("開き", "開き"), ("格差", "格差"), ("違い", "違い"), ("ひらき", "開き"),
  ])
  /// Behind those for whom something holds.
  package static let abouts = set("について、 については、 に対しては、 にあっては、")
  /// How a sentence ends that asks something of persons, behind its verb.
  package static let biddings = WordTable<Bool>(
    [("こと", true), ("はならない", true), ("ものとする", true)], backward: true)
  /// Those who sit in a body, told by its name first.
  package static let members = set("議員 委員 会員 役員 職員 理事 監事 社員 組合員 評議員 構成員 審査員 代議員")
  /// Behind である, where it is nobody who is somebody else besides.
  package static let noRelatives = set("者 場合 とき 時 こと もの 旨 際 限り 間")
  /// Behind what those answered whom a share is of.
  package static let answering = WordTable<Bool>(
    "と答えた と回答した と考える と考えている と感じる と感じている".spacedWords.map { ($0, true) }, backward: true)
  /// What stands before the number of a digit behind it.
  package static let points = set("小数点 少数点 小数 小数点以下 少数点以下 小数点以下の")
  /// What is done with such a digit.
  package static let roundings = WordTable<String>([
    ("切り捨て", "切り捨て"), ("切捨て", "切り捨て"), ("切り上げ", "切り上げ"), ("切上げ", "切り上げ"), ("四捨五入", "四捨五入"),
  ])
  /// Signs and words between the members of a list of spans.
  package static let listTies = set("、 及 び 並 に と ・ まで の 各")
  package static let listCommas = set("、 及 び 並 と ・ ま で")
  /// Sums and means that are taken for a span.
  package static let sums = WordTable<String>(
    "平均額 合計額 総額 平均給与額 平均値 合計 平均 使用量 件数 人数 収支".spacedWords.map { ($0, $0) })
  /// Those of an age, as they stand behind it.
  package static let agedOnes = set("の者 者 の方 の人 に達しない者 に満たない者 に達した者")
  /// Nouns that tell nothing without the body they are of.
  package static let ofBodies = set("組織 体制 人員 陣容 職員 職員数 人員数 定員")
  /// Ends of names of bodies.
  package static let bodyEnds = WordTable<Bool>(
    "庁 省 局 部 課 室 センター 機構 公社 協会 組合 会社 法人 委員会 消防 警察 病院 大学".spacedWords.map { ($0, true) },
    backward: true)
  /// Ends of names of fields that a sentence begins with.
  package static let fields = set("分野 部門 領域 業界")
  /// Heads of columns that say nothing without the heading above the table.
  package static let bareColumns = set(
    "付与日 支給日 納期限 期日 期限 支払日 提出日 提出期限 日数 金額 額 率 人数 件数 回数 単価 料金 手数料 定員")
  /// What ties an amount to what was spoken of before: これによる税収減.
  package static let causes = ["これによる", "それによる", "これに伴う", "それに伴う"]
  /// What all of them hold, and the tie that belongs to no name.
  package static let causeMark = "れに"
  package static let causeTie = "伴う"
  /// Measures that the line above their list says of what they are.
  package static let listed = set(
    """
    期間 冊数 点数 人数 回数 件数 日数 時間 金額 額 料金 数量 大きさ 長さ 重さ 割合 定員 期限 上限 下限 対象 費用 手数料 \
    運賃 運行間隔 間隔 支給額 補助率 補助額 補助上限額 上限額 限度額 申請期限 対象年齢 支給期間 利用時間 開館時間 開館日数 使用料 \
    利用料 単価 税率 保険料率 便数 運行本数 募集人数 募集期間 貸出期間 貸出冊数 返済期間 返還期間 利率 受付期間 有効期間 更新料 年会費
    """)
  /// Words for all of those whom a rule may be for.
  package static let everybody = set("すべて 全て 全員 全社員 全職員 各")
  /// Behind those for whom, or the time in which, a list of cases holds.
  package static let casesAhead = set("に対しては、 に対し、 に対して、 には、 については、 について、 に、")
  /// Ends of deeds that say by when they are done.
  package static let deadlines = WordTable<Bool>(
    "期限 期日".spacedWords.map { ($0, true) }, backward: true)
  /// Between the stem of a verb and what undergoes it.
  package static let undergoings = WordTable<Bool>(
    "する した される された することとなる することになる することとなった することになった すべき しなければならない".spacedWords
      .map { ($0, true) })
  /// Ends of things that can do nothing themselves and hold no promise: what narrows them, they undergo.
  package static let things = WordTable<Bool>(
    """
    記録情報 個人情報 登録情報 記録 データ 書類 文書 帳簿 物品 製品 備品 部品 薬品 食品 商品 機器 端末 車両 債権 債務 負債 \
    借入金 貸付金
    """.spacedWords.map { ($0, true) }, backward: true)
  /// Behind a case that an aside gives another figure for.
  package static let ofCases = ["にあつては、", "にあっては、", "については、", "には、", "は、", "は"]
  /// How a state goes on behind て, as it narrows a noun.
  package static let states = WordTable<String>(
    [("いる", "いる"), ("います", "いる"), ("おり", "いる"), ("おります", "いる")]
      + ["いない", "いません", "おらず", "おりません"].map { ($0, "いない") })
  /// Measures that tell nothing without what they are needed for.
  package static let needed = set("必要な期間 必要な日数 必要な時間")

  private static func ending(_ words: String) -> WordTable<String> {
    WordTable(words.spacedWords.map { ("の" + $0, $0) }, backward: true)
  }

  private static func set(_ words: String) -> WordTable<Bool> {
    WordTable(words.spacedWords.map { ($0, true) })
  }
}
