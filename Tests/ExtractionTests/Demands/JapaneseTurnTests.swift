import PolicyModel
import Testing

@testable import Extraction

/// Turns of phrase that make a Japanese sentence a promise or a rule, or tell whose it is.
@Suite struct JapaneseTurnTests {
  private func demands(
    _ sentence: String, _ title: String, as kind: Block.Kind = .paragraph
  ) -> (words: String, demands: [Demand], document: Document) {
    var builder = DocumentBuilder(title: title)
    builder.add(sentence, as: kind)
    let document = builder.document
    let frames: [Demand.Frame: String] = [
      .commitment: "C", .demand: "D", .verdict: "V", .norm: "N", .announcement: "A",
    ]
    let found = DemandExtractor().demands(in: document, figures: [])
      .filter { $0.sentence == document.sentences.count - 1 }
    let words = found.map { demand in
      "\(frames[demand.frame] ?? "?")\(demand.strength)"
        + (demand.polarity < 0 ? "-" : demand.polarity > 0 ? "+" : "0")
    }
    return (words.joined(separator: " "), found, document)
  }

  @Test(arguments: [
    ("保護者が気軽に利用できるAIを活用した相談窓口を設置します。", "C4+"),
    ("国が保護者に窓口を設置します。", "C4+"),
    ("市立病院は必ず残します。", "C5+"),
    ("小学校は統合しません。", "C4-"),
    ("学校は保護者に通知します。", "A4+"),
    ("国は補助金を減らします。", "A4-"),
    ("保育士の給料に月3万円を上乗せ。", "C4+"),
    ("知事が来年度の予算案を発表。", ""),
    ("産業全体のAI転換を促します。", "C3+"),
    ("企業に賃上げを促します。", "D2+"),
    ("企業に対し、賃上げを促します。", "D2+"),
    ("75歳以上の方は、運賃割引の対象とします。", "C4+"),
    ("導入効果は検証し、結果を公表します。", "C10 C40"),
  ])
  func `a programme promises by its turn of phrase`(sentence: String, told: String) {
    #expect(demands(sentence, "わたしの五つの約束").words == told)
  }

  @Test(arguments: [
    ("猛獣その他の危険な動物は、飼育できない。", "N5-"),
    ("消したデータは復元できません。", ""),
    ("飼えるペットは、1住戸につき2匹までとする。", "N3-"),
    ("開館時間は、午前9時から午後5時までとする。", ""),
    ("受付は、午後5時30分までとする。", ""),
    ("休憩は、45分までとする。", "N3-"),
    ("申込みは、年度末までとする。", ""),
    ("ごみは、決まった場所に出すよう努めてください。", "N2+"),
    ("会計年度は4月1日に始まるものとする。", "N3+"),
    ("近隣の住戸に配慮すること。", "N2+"),
    ("飼い主は、ふんを放置しない。", "N3-"),
  ])
  func `rules bind by their turn of phrase`(sentence: String, told: String) {
    #expect(demands(sentence, "ペット飼育細則").words == told)
  }

  @Test(arguments: [
    ("段階を置かず国民健康保険料を引き下げます。", "国民健康保険料"),
    ("所得を問わず保育料を引き下げます。", "保育料"),
    ("必ず水道料金を引き下げます。", "水道料金"),
  ])
  func `a clause that denies is no part of an object`(sentence: String, object: String) {
    let read = demands(sentence, "わたしの五つの約束")
    #expect(read.demands.first?.object == object)
  }

  @Test func `a heading says what there is to be none of`() {
    #expect(demands("待機児童、ゼロ", "わたしの五つの約束", as: .listItem(depth: 0, marker: "-")).words == "C4-")
  }
}
