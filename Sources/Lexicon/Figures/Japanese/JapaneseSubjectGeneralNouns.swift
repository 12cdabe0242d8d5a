/// Nouns that say nothing without what they are of, and what ties them to it.
package enum JapaneseSubjectGeneralNouns {
  /// Measures, deeds and outcomes of anything: 割合, 調査, 成果.
  package static let heads = ending(
    """
    額 総額 合計額 金額 費用 経費 予算 割合 比率 人数 職員数 件数 日数 時間 期間 回数 年数 規模 面積 価格 負担 負担額 収入 支出 残高 \
    調査 検討 審査 規定 給付 手当 補助 助成 支援 指示 命令 措置 手続 手続き 制度 基準 計画 事業 業務 相談 申出 届出 通知 \
    出勤 休業 療養 採用 整備 導入 改修 成果 成長 発展 理由 原因 結果 課題 効果 影響 実績 契約実績 受注実績 受注 発注 \
    維持管理費 運用経費 維持費 運用費 利用 開始 終了 事由 事項 請求 申請 決定
    """)
  /// Ties of a general noun to what it is of, beside those of any noun.
  package static let ties = ending(
    "による に関する に対する に係る における に伴う に要する に必要な のための に資するための のために必要な に当たっての に際しての")
  /// Coordinations within what a noun is of: 負傷又は疾病.
  package static let joins = ending("又は 若しくは 及び 並びに または および")
  /// Pointers, behind which a noun is named elsewhere.
  package static let pointers = ending("この その 当該 本 同 こ そ")
  /// Ends of days and turns that something is done ahead of: 会日の七日前まで.
  package static let daysAhead = ending("日 期日 会日 満了 開始 終了 開催 実施 施行 発効 退職 着工 出発 投票 選挙")
  /// Paragraphs that a subject points at.
  package static let paragraphs = set("第一項の 第二項の 第三項の 第四項の 第五項の 第1項の 第2項の 第3項の 第4項の")
  /// Deeds that are written otherwise as verbs.
  package static let openDeeds = ["届出": "届け出", "申出": "申し出", "申込み": "申し込", "引渡し": "引き渡"]
  /// Ranks, which the column beside them tells of what.
  package static let ranks = set("等級 級 区分 種別 段階 ランク 階級")
  /// Nouns that a heading tells more of, where the sentence does not.
  package static let bare = set("手当 賃金 出勤 成果 理由 給付 規定 職員数 等級")
  /// The course of a country or town, told with whose it is.
  package static let courses = ending("成長 発展 衰退 復興 停滞 凋落 躍進 低迷 飛躍")
  /// What counts one time into another, before the span that so much is allowed in.
  package static let countedIn = ["を通算して", "を合算して", "を加算して"]
  /// Behind a survey, before what it found.
  package static let surveyTies = set("では、 では によると、 によると によれば、 によれば")
  /// Behind a case, before the amount that it has.
  package static let caseTies = ending("場合は 場合には 場合においては 場合にあっては 場合にあつては")
  /// States that last, told as how long they do.
  package static let states = set("継続勤務 妊娠 在職 在籍 在学 居住 帰郷")
  /// What is paid again and again.
  package static let payments = ending("手当 年金 給付金 給付 賃金 給与 報酬 補償 恩給 奨励金")
  /// Tails of subjects that stand in no sentence.
  package static let tails = ending("からの期間 を数える期間 の算定単位")
  /// Deeds of a subject that stand in the sentence as verbs.
  package static let deedTails = ending("の終了 の開始 の公表 の実施 の見直し の完了 の発表 の検証 の改定 の提出")

  private static func set(_ words: String) -> WordTable<Bool> {
    WordTable(words.spacedWords.map { ($0, true) })
  }

  private static func ending(_ words: String) -> WordTable<Bool> {
    WordTable(words.spacedWords.map { ($0, true) }, backward: true)
  }
}
