/// Words that make a date or length of time the term by which something is to be done.
package struct DeadlineWords: Sendable {
  /// Inside a figure's end or right behind it.
  package var behind: [String]
  /// Those that bound a length of time unless a particle follows: 1人2時間⟦まで⟧, but 2日⟦までに⟧.
  package var bounds: [(word: String, term: String)] = []
  /// Inside a figure's begin or right before it.
  package var before: [String]
  /// Behind a term, what makes it belong to a noun that is no deed: 月末までの⟦経過的な⟧措置.
  package var adnominal: String
  /// The deeds that such a term belongs to all the same: 2030年まで⟦の⟧達成.
  package var deeds: [String]
  /// Behind one of those among whom something is shared out: 保育士1人⟦当たり⟧月2万円の手当.
  package var per: [String] = []
  /// Behind an amount that something is made: 5割以上⟦とする⟧よう努める.
  package var made: [String] = []
  /// Behind the first of two amounts that a change leads from and to: 月4回⟦から⟧月8回⟦に⟧.
  package var leaving: [String] = []
  package var reaching: [String] = []
  /// Hedges that are none behind の: 家庭の⟦状況に応じて⟧.
  package var owned: [String] = []
  /// Hedges that are nouns as well: ⟦原則⟧2か月以内に, but 基本原則を.
  package var bareHedges: [String] = []

  package static func of(_ language: String) -> DeadlineWords {
    switch language {
    case "ja":
      DeadlineWords(
        behind: ["まで", "前まで", "末まで", "以内", "中に", "内に", "を目途", "をめど"],
        bounds: [("まで", "までに")], before: [], adnominal: "の",
        deeds: [
          "実現", "達成", "完了", "完成", "廃止", "導入", "策定", "整備", "解消", "ゼロ", "実施", "開始",
          "半減", "倍増", "制定", "設置", "創設", "終了", "削減", "再開", "全廃",
        ], per: ["当たり", "あたり", "につき", "につき、"], made: ["とする", "にする", "とすること", "にすること"],
        leaving: ["から"], reaching: ["に", "へ", "まで"],
        owned: ["状況に応じて", "状況を見ながら"], bareHedges: ["原則"])
    case "de":
      DeadlineWords(
        behind: [], before: ["binnen ", "innerhalb ", "bis ", "spätestens "], adnominal: "",
        deeds: [])
    default:
      DeadlineWords(
        behind: [], before: ["within ", "no later than ", "not later than ", "by ", "before "],
        adnominal: "", deeds: [])
    }
  }
}
