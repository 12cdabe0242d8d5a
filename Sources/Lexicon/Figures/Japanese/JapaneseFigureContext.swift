package import PolicyModel

/// Small sets of words that decide, right behind or before a numeral, what it is.
package enum JapaneseFigureContext {
  /// 分 is a minute before these kanji; 3分野 and 7分室 are none.
  package static let minuteFollowers = set("間 後 前 以内 以上 以下 未満 超 程度 半 台 毎 弱 強 過 長 短 早 遅 多 少")
  /// 分の is a minute before these: 15分の休憩.
  package static let minuteNouns = set("の間 の休 の遅 の距離 の延長 の短縮 の授業 の面談")
  /// Behind a month or a year 分 begins another word in these.
  package static let wordsOfParting = set("分野 分科 分析 分室 分担 分配 分割 分類 分別 分離 分散 分岐 分譲 分校 分会 分間")
  /// 十分 is ten minutes before these, else it says "enough".
  package static let tenMinutes = set("間 後 前 以内 過ぎ 程度 経")
  /// 時 is no hour before these: 時代, 時給, 時短.
  package static let notHours = set("代 期 給 短 差 限 刻 節 事 効 局 速 価 的 計 世 間 点 系 空 報 折")
  /// 前 is no "ago" before these: 前倒し, 前期.
  package static let notAgo = set("前後 前倒 前払 前期 前半 前納 前年 前提 前向 前身 前か 前まで 前者 前例 前回")
  /// Words of a least notice before 三十日前: the event that follows is what it is counted back from.
  package static let leasts = set("少なくとも 少くとも 遅くとも おそくとも", backward: true)
  /// 後 is no "later" before these: 後期, 後半.
  package static let notLater = set("後期 後半 後継 後押 後退 後見 後遺 後援 後方 後者 後任 後発 後続")
  /// Behind 年 and 月 these show months of a length, as laws write them: 一年六月以下.
  package static let monthsOfLength = set(
    "以下 以内 以上 を超え をこえ 間 の懲役 の拘禁 の禁錮 を経過 未満 の期間 を超過 を限度 ごと 毎に おきに")
  /// 一月前までに in kanji: so long before.
  package static let afterMonthsAgo = set("前までに 前まで 前に 前の日 前から")
  /// Behind ゼロ, where it is what something comes to.
  package static let afterZero = set("に へ とす とし とな です だっ であ を目 をめ 。 、")
  /// Labels behind which a day is one of a month: 提出期限 5日.
  package static let labelsOfDays = WordTable<Bool>(
    "日 月 期限 締切 締切り 締め切り 期日 日程 納期 開催 予定 給料 時".spacedWords.map { ($0, true) },
    backward: true)

  /// Topics whose value is a length: 任期は三月, 日数は10日.
  package static let topicsOfLength = set(
    "期間は 期間を 期間が 任期は 任期を 年限は 年限を 日数は 日数を 日数が 月数は 月数を 会期は 会期を 猶予は 工期は",
    backward: true)
  /// What ends such a statement.
  package static let endsOfLength = set("です とす とし とな であ で、 。 、 に延長 に短縮 に変更 に改め 程度 とさ (")
  /// Behind N日 and の these make it a number of days: 20日の休暇.
  package static let daysOfLength = set(
    "休 有給 年休 年次有給 慶弔休 特別休 育児休 介護休 看護休 病気休 夏季休 忌引 産前 産後 停職 出勤停止 拘留 日数 連休 旅 "
      + "猶予 余裕 遅 期間 予告期 周知期 縦覧期 短縮 延長")
  /// 1日 is the first of a month before these; else it is a day's length.
  package static let afterFirstDay = set("から まで 付 現在 時点 以降 以前 より は、 に施行 に開 に始 に行 に発 に成 に実 に公 曜 目 (")
  /// A season goes on with these: 24年秋以降.
  package static let afterSeason = set("以 頃 季 期 号 現 時 予 開 実 施 国 成 閣 臨 改 発")
  /// Words behind a counter that make an adjective of it: 一本化, 三次的.
  package static let adjectives = set("化 的 性 式")
  /// What is first before it is amended, in whatever month: 2023年度の当初予算.
  package static let afterInitial = set("予算 案 計画 見込 見通 見積 目標")
  /// Kanji that end an open counter at once.
  package static let boundsAtOnce = set("以 未満 超 程度 前後 規模 現在 弱 強 余 比 頃 近く")
  /// Kanji between two counts: 2クラス各30人, 3校約200人.
  package static let beforeNextCount = set("各 約 計 延 毎")
  /// What a law's number begins with, behind its date: 令和四年条例第十四号.
  package static let lawKinds = set("法律 条例 規則 令 告示 規程 達 要綱 条約 要領", backward: true)
  /// Behind the date of a law, before its number.
  package static let lawNumbers = set("法律第 政令第 勅令第 省令第 府令第 条例第 規則第 告示第 訓令第 太政官")
  /// Before a month or day that is counted from an event and no date: した日の属する月の翌月.
  package static let eventDays = set(
    "の属する月の の属する年の の属する年度の した日の する日の った日の れた日の いた日の えた日の べき日の 基準日の それぞれの", backward: true)
  /// Before 五年度 these make it a number of years.
  package static let beforeManyYears = set("以前 以後 以降 過去 直近 連続する 連続 今後 向こう", backward: true)
  /// Behind 1年度 these make it a length: 1年度につき5日.
  package static let behindManyYears = set("につき に付き 当たり あたり ごと 毎 間 以内 以上 を超え のうち 目")
  /// A month or day in ASCII ends before these.
  package static let afterDottedDate = set("に で から まで より の は ごろ 以 現在 時点 末 発 施")
  /// Hiragana that a lone kanji numeral may stand before: 三は素数.
  package static let particles = set("は が を に で と も の から まで より だ くらい ほど や か です")
  package static let particlesAfterOne = set("は です と から")
  /// Every so often: 3週間ごと.
  package static let every = set("ごとに ごと 毎に 毎 おきに おき")
  /// Words before a length that take it from the head or the end of a date: 今年の最初の3か月.
  package static let headsOfDate = WordTable<Bool>(
    [
      ("の最初の", true), ("の初めの", true), ("最初の", true), ("の最後の", false), ("最後の", false),
      ("の終わりの", false),
    ], backward: true)
  /// Nouns right behind 2040年 that make a name of it.
  package static let namesAfterYear = set("構想 問題 の崖 ビジョン アジェンダ 万博 サミット")
  /// Where something is the first of all, and what it measures: 貯蓄額|日本|一, 一人当たりGDP|世界|一.
  package static let rankPlaces = set("世界 日本 全国 国内 アジア 東洋 県内 都内 道内 府内 市内", backward: true)
  package static let rankedMeasures = set(
    "額 率 量 数 高 密度 gdp GDP 所得 生産 輸出 輸入 売上 人口 シェア 寿命 面積 出荷 収入 消費", backward: true)
  package static let rankedBy = set("高 低 多 少 長 短 大き 小さ")
  /// What happens so often: 5年に1度.
  package static let occurrences = set("回 度 日 ヶ月 か月 カ月 時間")
  /// Trains and flights that go so often: 1時間に1本.
  package static let services = set("本 便")
  package static let hedges = set("ほど くらい ぐらい 程度 ちょっと")
  package static let hedgesBeforeChange = set("程度 以上 以下 未満 超 強 弱 ほど 前後")
  /// Verbs of change: 5割まで引き上げる.
  package static let changes = set("引き 引上 引下 増 減 拡 縮 上 下 低下 回復 高め 伸 改善 悪化")
  /// Bounds between a rhythm and how often: 毎日⟦少なくとも⟧3回.
  package static let boundsBehindRhythms: [(String, Figure.Bound)] = [
    ("少なくとも", .atLeast), ("最低でも", .atLeast), ("最低", .atLeast), ("多くとも", .atMost), ("最大", .atMost),
    ("約", .about), ("およそ", .about),
  ]
  /// What stands between two days of one month: 毎月5日及び20日.
  package static let betweenDays = set("、 ・ 及び 並びに 又は または と")
  /// What stands between the first and the last day of a week's days: 月曜日から金曜日まで.
  package static let fromTo = ["から", "～", "〜", "~", "ー", "-"]
  /// Units that are told in tenths, behind a dot between two digits: 2・4％.
  package static let tenths = ["%", "％", "パーセント", "ポイント", "倍"]
  package static let (yearOfAge, childOfAge) = ("歳", "歳児")
  /// The week of a month that no number names: 毎月最終金曜日.
  package static let lastWeek = "最終"
  /// Words before a number of days that is no day of a month: 付与日数は⟦15日⟧.
  package static let numbersOfDays = ["日数", "日数が", "日数を", "日数は", "日数を、", "日数は、"]
  /// What stands between the two bounds of one figure.
  package static let betweenBounds = set("、かつ かつ 且つ 、 , で")
  /// Words of heat: 度 is a degree near them.
  package static let heat = set("温 暖房 冷房 サーモスタット 摂氏 華氏 平熱 発熱 高熱 微熱 解熱 の熱 暑 寒さ 寒波 エアコン 真夏日 気候 に設定")
  /// Words of share: ポイント is a percentage point near them.
  package static let share = set("% 率 割合 シェア パーセント")
  /// 割 is no tenth in these: 割合, 割り当て.
  package static let notTenths = set("割合 割り当 割当 割振 割り振 割愛 割高 割安")
  /// What may stand between a date in parentheses and their end: (2025年12月末調査).
  package static let surveys = set("末 の 調査 調べ 現在 時点 実績 推計 速報 平均 公表 発表 度 速報値 確定値 データ 集計")
  /// Glue between a base and its figure.
  package static let afterBase = set("で に て ると 、")
  /// Marks and words between the ends of a range.
  package static let rangeMarks = set("から ～ 〜 ~ - – — ― ‐ − － ー ないし 乃至 → ⇒ ⇨")
  /// Per so much time, behind a measure.
  package static let perTime = WordTable<String>([
    ("毎秒", "s"), ("每秒", "s"), ("毎時", "h"), ("毎分", "min"), ("/秒", "s"), ("/時", "h"), ("/年", "年"),
    ("/日", "日"),
  ])
  /// Counters of what stands in order, of which 1、2 are two.
  package static let ordered: Set<String> = [
    "級", "年生", "号", "条", "項", "章", "節", "階", "丁目", "番", "番目", "位", "類", "種", "期", "次", "学年",
    "等", "部", "号室", "区", "班", "組",
  ]
  /// Behind N分 these make it so many hundredths: 5分引き.
  package static let changesOfPrice = set("引き 増し 減額 引の")
  /// Verbs of coming back and setting out, before which a length is counted from now.
  package static let returns = set("戻 帰 出発 もど かえ")
  /// Units of time before a count: 年2回, 週に3日.
  package static let rhythms = WordTable<Counter.TimeUnit>(
    [
      ("年", .year), ("月", .month), ("週", .week), ("日", .day), ("年に", .year), ("月に", .month),
      ("週に", .week), ("日に", .day), ("年間", .year), ("四半期に", .quarter), ("学期に", .schoolTerm),
      ("半期に", .halfYear),
      ("半年に", .halfYear), ("月間", .month), ("年間に", .year),
    ], backward: true)
  /// Signs before a negative numeral.
  package static let minusSigns = set("− ▲ △ ▼ －", backward: true)
  /// English names of weekdays, as tables write them.
  package static let weekdays = WordTable<Int>([
    ("Mon", 1), ("Tue", 2), ("Wed", 3), ("Thu", 4), ("Fri", 5), ("Sat", 6), ("Sun", 7),
  ])
  /// Halves of a year that stand by themselves.
  package static let halves = WordTable<(half: Int, isFiscal: Bool)>([
    ("上半期", (1, false)), ("下半期", (2, false)), ("上期", (1, true)), ("下期", (2, true)),
  ])

  private static func set(_ words: String, backward: Bool = false) -> WordTable<Bool> {
    WordTable(words.spacedWords.map { ($0, true) }, backward: backward)
  }
}

/// Which words of the lexicon a Japanese figure may begin with.
package enum JapaneseCue: Sendable {
  case era, date, quantity

  package static let table: WordTable<JapaneseCue> = {
    var entries: [(String, JapaneseCue)] = []
    entries += JapaneseFigureWords.quantities.words.map { ($0, .quantity) }
    entries += JapaneseDateWords.relative.words.map { ($0, .date) }
    entries += JapaneseDateWords.alone.words.map { ($0, .date) }
    entries += [("現在", .date), ("今", .date)]
    entries += JapaneseFigureContext.halves.words.map { ($0, .date) }
    entries += Era.names.words.map { ($0, .era) }
    return WordTable(entries)
  }()
}
