import PolicyModel
import Testing

@testable import DocumentAlignment

/// A programme put in other words, in which some sentences changed places with their neighbours.
@Suite struct SeatExchangeTests {
  static let old = [
    "家庭から出る燃えるごみを、5年で20パーセント減らします。",
    "指定ごみ袋の値段は上げません。",
    "生ごみを堆肥に変える容器の購入費を補助します。",
    "プラスチックの分別収集を全世帯で開始します。",
    "公共施設の電力は、2030年までにすべて再生可能エネルギーでまかないます。",
    "川の水質検査の結果を毎月公表します。",
    "最低賃金を下回る発注をなくすため、公契約条例を制定します。",
    "市の臨時職員の時給を1,250円以上に引き上げます。",
    "就職氷河期世代の方を、市の正規職員として毎年10名採用します。",
    "障害のある人が働ける場を広げます。",
  ]
  /// New sentences, each with the place in `old` of the one that it answers to.
  static let new: [(String, Int?)] = [
    ("すべての家庭を対象に、プラスチックごみを分けて集める取り組みをスタートさせます。", 3),
    ("可燃ごみの量を、5年間で2割削減します。", 0),
    ("台所の残りかすを肥料にするコンポストを買う方には、助成金を出します。", 2),
    ("ごみ袋の料金は据え置きとします。", 1),
    ("月ごとに河川の汚れ具合を調べ、数値を市民に知らせます。", 5),
    ("市の建物で使う電気は、2035年を目標に100パーセント自然エネルギーに切り替えます。", 4),
    ("街路樹を1,000本植えます。", nil),
    ("非正規で市に勤める方の賃金は、1時間あたり1,300円を下限とします。", 7),
    ("市の仕事を請け負う会社に適正な賃金の支払いを義務づける条例をつくります。", 6),
    ("障害者の雇用の機会を増やします。", 9),
    ("バブル崩壊後の就職難に苦しんだ世代から、年に15人を常勤の市職員に迎えます。", 8),
    ("海外から来て働く人が給料をもらえない事態をなくすべく、国の労働局とともに職場への立ち入りを行います。", nil),
  ]

  @Test func `sentences that changed places in a reworded text answer to each other`() {
    let found = links(Self.old, Self.new.map(\.0))
    let wanted = Set(
      Self.new.enumerated().compactMap { place, entry in entry.1.map { [$0, place] } })
    #expect(found.subtracting(wanted).count <= 1, "\(found.subtracting(wanted))")
    #expect(found.isSuperset(of: [[1, 3], [5, 4], [6, 8], [9, 9]]), "\(found)")
  }

  @Test func `other contents at the same places answer to nothing`() {
    let other = [
      "役場の食堂では、地元の野菜を使います。", "公園の遊具は、3年ごとに点検を受けます。",
      "夏祭りの花火は、河口の埋立地で上げます。", "姉妹都市との少年野球の試合を続けます。",
      "商店街のアーケードを塗り直します。", "温泉の源泉を掘り直します。",
    ]
    #expect(links(Self.old, other).count <= 1)
  }

  private func links(_ old: [String], _ new: [String]) -> Set<[Int]> {
    Set(
      Aligner().align(old: old, new: new).flatMap { group in
        group.old.flatMap { old in group.new.map { [old, $0] } }
      })
  }
}
