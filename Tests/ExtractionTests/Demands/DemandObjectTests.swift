import PolicyModel
import Testing

@testable import Extraction

/// What a demand works on, as the sentence writes it.
@Suite struct DemandObjectTests {
  private func objects(_ sentence: String, _ language: Language, _ title: String) -> [String] {
    var builder = DocumentBuilder(title: title, language: language)
    builder.add(sentence, as: .listItem(depth: 0, marker: "-"))
    return DemandExtractor().demands(in: builder.document, figures: []).map(\.object)
  }

  @Test(arguments: [
    ("財源は一般財源とし、地方債は発行しません。", ["地方債"]),
    ("水族館は2029年5月の開館を目指します。", ["水族館"]),
    ("港の位置づけを明確化し公表します。", ["港の位置づけ", "港の位置づけ"]),
    ("利用料の撤廃、補助額の引き上げを検討します。", ["利用料", "補助額"]),
    ("待ち時間と費用の同時削減", ["待ち時間と費用"]),
    ("見直しが必要な路線を公表します。", ["見直しが必要な路線"]),
    ("漁場を守るために必要な措置を講じます。", ["漁場を守るために必要な措置"]),
    ("海辺の声を聞くことが、備えを進めるうえで重要です。", ["海辺の声"]),
    ("抽選の仕組みを公開の形で開発し、各港に無償で提供します。", ["抽選の仕組み", "抽選の仕組み"]),
    ("検診の自己負担は、70歳以上を除き廃止します。", ["検診の自己負担"]),
    ("係留料は、次の場合を除き引き上げます。", ["係留料"]),
    ("保育料を所得に応じ減額します。", ["保育料"]),
    ("案内所を町が整備し、予約を受け付けます。", ["案内所", "予約"]),
    ("係留料の一部を3年間補給します。", ["係留料の一部"]),
    // Words that only tell how name nothing.
    ("船具の購入に対する税制上の支援", ["船具の購入に対する税制上の支援"]),
    ("係留の財源等の具体的検討を推進します。", ["係留の財源等"]),
    ("漁港の法的な整備を進めます。", ["漁港の法的な整備"]),
    ("漁師の所得向上を支援します。", ["漁師の所得向上"]),
    ("漁業の目的を明確化します。", ["漁業の目的"]),
    ("後継ぎのいない店への支援を検討します。", ["後継ぎのいない店"]),
  ])
  func `the object of a Japanese demand`(sentence: String, expected: [String]) {
    #expect(objects(sentence, .japanese, "海辺の会 政策") == expected)
  }

  @Test(arguments: [
    ("船内での撮影はできません。", ["船内での撮影"]), ("船内で撮影することはできません。", ["船内で撮影する"]),
    ("双眼鏡は、持ち出すことができません。", ["双眼鏡"]),
  ])
  func `what is barred without an object is the deed`(sentence: String, expected: [String]) {
    #expect(objects(sentence, .japanese, "乗船のご案内") == expected)
  }

  @Test func `the kind of text is told by the edition's title below its author's name`() {
    var builder = DocumentBuilder(title: "海辺の病院", language: .japanese)
    builder.add("病室で撮影することはできません。")
    func demands(_ title: String?) -> [Demand] {
      DemandExtractor().demands(in: builder.document, figures: [], title: title)
    }
    #expect(demands(nil).isEmpty)
    #expect(demands("面会のご案内").map(\.object) == ["病室で撮影する"])
  }

  @Test(arguments: [
    (
      "We will scrap the mooring fee, introduce a harbour pass and build forty moorings.",
      ["the mooring fee", "a harbour pass", "forty moorings"]
    ),
    (
      "We want to help young crews and we will build a hostel.", ["young crews", "a hostel"]
    ),
    ("It is essential that the council publish its accounts.", ["its accounts"]),
  ])
  func `the object of an English demand`(sentence: String, expected: [String]) {
    #expect(objects(sentence, .english, "Islanders' Manifesto") == expected)
  }

  @Test(arguments: [
    "この橋は地域の解決策にはなりません。", "国の支援は見直されつつありますが、負担は軽くなっていません。", "建物は開かれたものでなければなりません。",
  ])
  func `what tells how things are is no demand`(sentence: String) {
    #expect(objects(sentence, .japanese, "海辺の会 政策").isEmpty)
  }

  @Test(arguments: [
    ("漁港の無駄を削減し、冬の漁を可能にする道を模索します。", 1), ("案内所を廃止し、電話で受け付ける方法を検討します。", 1),
    ("案内所を廃止し、新しい券の導入を検討します。", 4), ("案内所を廃止し、桟橋を存続させる条例を制定します。", 4),
  ])
  func `what belongs to a way that is looked for is promised no more than it`(
    sentence: String, strength: Int
  ) {
    var builder = DocumentBuilder(title: "海辺の会 政策", language: .japanese)
    builder.add(sentence, as: .listItem(depth: 0, marker: "-"))
    let demands = DemandExtractor().demands(in: builder.document, figures: [])
    #expect(demands.count == 2)
    #expect(demands.first?.strength == strength)
  }

  @Test func `a table of rules that sets words beside others demands nothing`() {
    var builder = DocumentBuilder(title: "港湾管理条例", language: .japanese)
    builder.add("次の表のとおり読み替える。")
    builder.add("提出を求める", as: .tableRow(cells: [0..<6], isHeader: false))
    #expect(
      DemandExtractor().demands(in: builder.document, figures: []).allSatisfy { $0.sentence < 2 })
  }
}
