/// Words that make the name of what a figure measures whole, as tables.
package enum JapaneseSubjectNames {
  /// Nouns that tell nothing without the thing they are of.
  package static let ofThings = set(
    """
    コスト 更新時期 改訂 改定 改正 割合 比率 有効期間 有効期限 価格 単価 定員 利用料 更新期間 耐用年数 使用期限 保存期間 \
    補助率 補助額 補助金額 上限額 限度額 支給額 支給期間 貸出期間 返済期間 返還期間 申請期限 募集人数 募集期間 対象年齢 使用料 上限 \
    普及率 利用率 達成率 実施率 加入率 参加率 設置率 発効 全面改訂 一部改正 全部改正 \
    引き下げ 引き上げ 引下げ 引上げ 値上げ 値下げ
    """)
  /// Nouns that tell nothing without the deed they are of.
  package static let ofDeeds = set(
    "費用 経費 期限 締切 締め切り 財源 予算 総費用 総工費 事業費 所要額 期日 実施時期 開始時期 完了時期")
  /// What may stand between those and the beginning of their clause.
  package static let narrowings = set(narrowingWords)
  package static let narrowingEnds = ending(narrowingWords)
  private static let narrowingWords = "最新の 直近の 前回の 次回の 最後の 最初の 現行の 現在の 必要な 平均的な 標準的な 年間の 更なる さらなる"
  /// A change that goes further than what the words before it tell of.
  package static let furthers = set("更なる さらなる")
  /// What a deed's noun goes on with: 更新時期 is of the 更新.
  package static let tailsOfDeeds = ["時期", "期限", "期間", "費用", "回数", "頻度", "間隔"]
  /// What begins a sentence with further answers to a question.
  package static let nextAnswers = set("次いで 続いて 次に その次 以下、 一方、 また、 反対に 逆に 「")
  /// Behind such a word the thing takes another tie: 太陽光発電に必要な費用.
  package static let needed = set("必要な 要する かかる")
  /// Nouns that only say how a thing goes on.
  package static let goingsOn = ending("の普及 の進展 の発展 の推進 の拡大 の進歩 の増加")
  /// Endings of names that no thing is: places, times and those who act.
  package static let noThings = ending("市 町 村 県 国 政府 私たち 我が国 自治体 現在 現状 近年 今 昨今 こと もの 人 者 方")

  /// Adverbs between a time since something and the time itself.
  package static let sinceTies = ending("てから てから、 でから でから、 て以来 て以来、")
  /// Stems of verbs that are no verbal noun, before てから, with the noun of each.
  package static let turnings = WordTable<String>(
    [
      ("始まっ", "開始"), ("始め", "開始"), ("終わっ", "終了"), ("終え", "終了"), ("生まれ", "誕生"), ("起き", "発生"),
      ("できて", "完成"), ("届い", "到着"), ("受け取っ", "受領"), ("引っ越し", "転居"), ("辞め", "退職"),
    ], backward: true)
  /// How such a verb goes on before てから.
  package static let turned = ending("され し せられ させ")

  /// Behind a clause, with the noun that what may come is told by.
  package static let outlooks = WordTable<String>([
    ("可能性があ", "可能性"), ("可能性が高", "可能性"), ("可能性も", "可能性"), ("おそれがあ", "おそれ"), ("恐れがあ", "恐れ"),
    ("見込みで", "見込み"), ("見通しで", "見通し"), ("予定で", "予定"), ("見込みとな", "見込み"), ("でしょう", "こと"),
    ("と見込まれ", "こと"), ("とみられ", "こと"), ("と見られ", "こと"), ("と言われ", "こと"), ("といわれ", "こと"),
    ("と予測され", "こと"), ("と予想され", "こと"), ("と推計され", "こと"), ("と考えられ", "こと"), ("だろう", "こと"),
  ])
  /// What stands between a time and the clause that tells what happens then.
  package static let behindTimes = set("には、 には までには、 までには に、 に ごろには、 頃には、 、 までに、 までに")

  /// Ends of names of meetings in which something is talked over or decided.
  package static let meetings = ending(
    "国会 議会 定例会 臨時会 総会 審議会 協議会 部会 委員会 会議 大会 理事会 評議員会 検討会 研究会 懇談会 分科会 閣議 サミット")
  /// What is done with a matter in a meeting, with the noun of each.
  package static let dealings = WordTable<String>([
    ("審議", "審議"), ("議論", "議論"), ("可決", "可決"), ("否決", "否決"), ("成立", "成立"), ("議決", "議決"),
    ("採択", "採択"), ("決定", "決定"), ("了承", "了承"), ("承認", "承認"), ("合意", "合意"), ("提案", "提案"),
    ("提出", "提出"), ("打ち出", "打ち出し"), ("示さ", "提示"), ("示し", "提示"), ("報告", "報告"), ("改正", "改正"),
    ("協議", "協議"), ("検討", "検討"), ("決議", "決議"), ("継続審議", "継続審議"), ("制定", "制定"), ("導入", "導入"),
    ("発表", "発表"), ("公表", "公表"), ("説明", "説明"), ("策定", "策定"), ("改定", "改定"), ("答申", "答申"),
  ])
  /// How such a verb ends before what it is done with.
  package static let dealt = set("された した されている している されました しました され、 し、 されて して")

  /// Ends of names of what a ruling stands in.
  package static let rulings = ending("規定 法律 条例 規則 附則 要綱 規程 政令 省令 法")
  /// Behind a comma that only divides alternatives.
  package static let alternatives = set("又は 若しくは かつ、 かつ")
  /// Deeds that are done towards a thing.
  package static let towards = set("アクセス 相談 連絡 参加 接続 通報 質問 問い合わせ 申請 避難 応募 登録")
  /// Words for being open all the time, which no thing is.
  package static let alwaysOpen = set("年中無休 無休")

  /// Behind a length of time, before what is done with its thing and again tells of it.
  package static let goesOnAs = ["の例による", "の例により"]

  /// What ties those whom a figure narrows to who has to do with them; whether they are acted on.
  package static let relations = WordTable<Bool>([
    ("を", true), ("との間に", false), ("との間で", false),
  ])
  /// Behind what a rule forbids, bids or allows.
  package static let bidden = set("してはならない しなければならない することができ させてはならない")
  /// Behind one of those that each have so much.
  package static let perUnits = set("につき 当たり あたり 当り")
  /// Behind a number that something comes to.
  package static let reachings = set("にのぼ にものぼ に上 にも上 に達し にも達し です。 でした。")
  /// Verbs of giving to persons, as they stand before a noun.
  package static let givingVerbs = WordTable<String>([
    ("つけ", "つける"), ("付け", "付ける"), ("割り当て", "割り当てる"), ("与え", "与える"), ("付与", "付与する"),
    ("割り振", "割り振る"),
  ])
  /// Ends of names of groups that a share is of.
  package static let groups = ending(
    "層 世代 企業 世帯 家庭 男性 女性 学生 生徒 児童 高齢者 若者 事業者 者 国 県 市 町 村 大学 学校 業 代 歳以上 歳以下 歳未満")
  /// Behind a time that a day lies in.
  package static let lyingIn = set("にある である 以後である 以前である 前である 後である")
  /// Days that lie in a time.
  package static let daysLyingIn = ending("日 翌日 前日 日の翌日 日の前日 期限")
  /// What is done with a plan or a rule, told right behind the date.
  package static let datedDeeds = WordTable<String>(
    "実施 導入 開始 施行 適用 改定 改訂 改正 策定 開設 開業 開館 開校 発行 稼働 運用開始 供用開始".spacedWords
      .map { ($0, $0) })
  package static let datedDeedEnds = ending(
    """
    実施 導入 開始 施行 適用 改定 改訂 改正 策定 開設 開業 開館 開校 発行 稼働 完成 竣工 成立 廃止 終了 移転 統合 発足 設立 \
    公布 満了 閉鎖 閉校 開通 着工 交付 発売
    """)
  /// What a deed may stand before that is only planned or expected.
  package static let plansOfDeeds: Set<String> = ["予定", "見込み", "見通し", "方針", "計画", "運び", "予想"]
  /// Behind こと, for what came to light.
  package static let becameKnown = set(
    "が分か が判明 が明らか がわか も分か も判明 も明らか もわか が発覚 も発覚")
  /// Ends of a time in which hours are brought to a mean.
  package static let averagedSpans = set("の期間を平均 の一定の期間を平均 を平均")
  /// What an age before birth is reckoned from, told before its figure.
  package static let sinceBirth = ending("生後満 生後")
  /// What points to a list that follows.
  package static let pointersAhead = set("次の 下記の 以下の 左の 次に掲げる")
  /// What ties a case in an aside to its own figure.
  package static let casesInAsides: Set<String> = [
    "の場合は", "の場合は、", "の場合には", "の場合にあっては", "の場合にあっては、", "の場合にあつては", "の場合",
    "にあっては", "にあっては、", "にあつては", "については", "については、",
  ]
  /// Changes that come again and again.
  package static let multiplyings = WordTable<String>(
    "倍増 半減 倍加 増加 減少".spacedWords.map { ($0, $0) })
  /// What is chosen so that something else is done.
  package static let chosen: Set<String> = ["時季", "時期", "日", "日時", "期日"]
  /// How a verb goes on that is bidden, with the form that stands before a noun.
  package static let plainOfBidden: [(ending: String, plain: String)] = [
    ("ばれ", "ばれる"), ("され", "される"), ("しな", "する"), ("する", "する"), ("任しな", "任する"), ("ぶ", "ぶ"),
    ("ばな", "ぶ"),
  ]
  /// What closes a case, behind its verb.
  package static let caseClosings = set("ときは、 ときには、 とき、 場合は、 場合には、 場合、 場合においては、 際は、 際には、")
  /// Ends of clauses in which something comes about.
  package static let occurredEnds = ["があった", "が生じた", "がある", "が発生した", "が起きた"]
  /// Ends of clauses in which something is done.
  package static let doneEnds = ["しようとする", "された", "した", "する"]
  /// Penalties, which are of what is punished.
  package static let penalties = set("過料 罰金 科料 懲役 禁錮 拘禁刑 拘留")
  /// Ends of names of those who ask for something: what they ask for is what they pay for.
  package static let seekers = ["を受けようとする者", "をしようとする者", "を受ける者", "を申請する者", "を求める者", "を請求する者"]
  /// Headings that every document has, and that name no matter.
  package static let hollowHeadings: Set<String> = [
    "はじめに", "おわりに", "終わりに", "ビジョン", "基本方針", "基本的な考え方", "政策概要", "概要", "背景", "現状", "課題",
    "現状と課題", "現状認識", "現状認識・課題", "現状認識と課題", "目的", "目標", "方針", "政策", "主な政策", "具体的な政策", "取組", "取り組み",
    "主な取組", "主な取り組み", "具体的な取組", "具体的な取り組み", "施策", "主な施策", "まとめ", "趣旨", "その他", "総論", "各論", "提案",
    "私たちの提案",
    "詳細", "説明", "補足", "参考", "備考",
  ]

  private static func ending(_ words: String) -> WordTable<Bool> {
    WordTable(words.spacedWords.map { ($0, true) }, backward: true)
  }

  private static func set(_ words: String) -> WordTable<Bool> {
    WordTable(words.spacedWords.map { ($0, true) })
  }
}
