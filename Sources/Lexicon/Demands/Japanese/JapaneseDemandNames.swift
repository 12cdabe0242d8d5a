/// Words that decide what a Japanese demand is called.
package enum JapaneseDemandNames {
  /// Stems of verbs of taking, whose object is a thing and no deed: 休みを取る.
  package static let taking: Set<String> = ["取", "取れ", "取得"]
  /// Deeds that name nothing without what they are done to.
  package static let bareDeeds = WordTable<Bool>(
    "検討 議論 協議 調査 研究 検証 精査 分析 評価 見直し 改善 対応 取組 取り組み 取組み 実施 推進 強化 実現 位置づけ 位置付け 調整 準備 整備 導入 活用 促進 拡充 充実 具体化 明確化"
      .split(separator: " ").map { (String($0), true) }, backward: true)
  /// What says how they are done, right before them.
  package static let manners = WordTable<Bool>(
    "詳細 早期 本格 本格的な 具体的 具体的な 抜本的 抜本的な 継続的な 更なる さらなる 一層の 必要な 詳細な 十分な 丁寧な"
      .split(separator: " ").map { (String($0), true) }, backward: true)
  package static let pointers = WordTable<Bool>(
    ["その", "この", "これらの", "そうした", "こうした"].map { ($0, true) })
  /// Nouns that name nothing without what they are of: その効果.
  package static let bareSides = WordTable<Bool>(
    "効果 成果 結果 内容 状況 費用 財源 実績 影響 進捗 進捗状況 到達度 必要性 可否 範囲 方法 運用 あり方 在り方 割合 効力 水準 品質"
      .split(separator: " ").map { (String($0), true) })
  /// What ties a noun to the verb, and how it is tied to a noun instead.
  package static let ties = WordTable<String>(
    [
      ("として", "としての"), ("について", "についての"), ("につき", "についての"), ("に関して", "に関する"),
      ("に関し", "に関する"), ("に向けて", "に向けた"), ("に向け", "に向けた"), ("のために", "のための"),
      ("に対して", "に対する"), ("に対し", "に対する"), ("をめぐって", "をめぐる"), ("をめぐり", "をめぐる"),
    ], backward: true)
}
