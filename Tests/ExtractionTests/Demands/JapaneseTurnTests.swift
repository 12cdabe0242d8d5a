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
    ("所得に応じて負担が変わる仕組みとします。", "C4+"),
    ("年収に応じて額が決まる制度とします。", "C4+"),
    ("より手厚い支援が求められています。", "D2+"),
    ("早急な対策が必要だと認識しています。", "D2+"),
    ("新しい点検の仕組みを導入し、制度の見直しに繋げます。", "C4+ C4+"),
    ("利用者から寄付が求められていました。", ""),
    ("他の町では、無料の制度となっています。", ""),
    ("この寺は、町で最も古い寺と認識しています。", ""),
  ])
  func `a programme promises by its turn of phrase`(sentence: String, told: String) {
    #expect(demands(sentence, "わたしの五つの約束").words == told)
  }

  @Test(arguments: [
    ("使った量で額が変わる制度とします。", "使った量で額が変わる制度"),
    ("一定の額に近づくような仕組みとします。", "一定の額に近づくような仕組み"),
    ("給食は、食べた回数で額が決まる制度とします。", "給食"),
  ])
  func `what is made is named by all words that tell of it, what is made something by its own`(
    sentence: String, object: String
  ) {
    #expect(demands(sentence, "わたしの五つの約束").demands.first?.object == object)
  }

  @Test(arguments: [
    ("正会員のうち、次のいずれにも該当する者は、講習の対象とする。", "次のいずれにも"),
    ("正会員のうち、次のすべてに該当する者は、講習の対象とする。", "次のすべてに"),
  ])
  func `of whom those are a part who are meant names none of them`(sentence: String, group: String)
  {
    let scope = demands(sentence, "ひばり会館利用規程").demands.first?.scope
    #expect(scope?.quantifier == .some)
    #expect(scope?.included == [group])
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
    ("洗い場は、夜間も使用できます。", "N1+"),
    ("洗い場は、夜間は使用できません。", "N5-"),
    ("共用の傘は、館外に持ち出せます。", ""),
    ("事故を完全に防ぐことはできません。", ""),
    ("鳴き声は完全には予防できません。", ""),
    ("停電のときは、電話が利用できません。", ""),
    ("飼い主は、発病を防ぐことができないときは、獣医に相談してください。", "N3+"),
    ("連休は、ごみの収集を休みます。", "C4-"),
    ("発熱した日は、学校を休みます。", ""),
    ("申込みの際は、印鑑を不要とする。", "N10"),
    ("申込みの際は、印鑑を必要とする。", "N4+"),
    ("名簿は、保存を義務付ける。", "N30"),
    ("犬の鳴き声に不安が多く、見回りを行うこと。", "N4+"),
  ])
  func `rules bind by their turn of phrase`(sentence: String, told: String) {
    #expect(demands(sentence, "ペット飼育細則").words == told)
  }

  @Test(arguments: [
    ("解約の手続をしない場合、有料の契約に自動的に移行します。", "有料の契約"),
    ("吠える犬は、苦情を受けた場合、預かりを停止する。", "預かり"),
    ("使われない首輪は、持ち主が名札を外したときは、廃棄する。", "使われない首輪"),
    ("会員が会費を滞納したときは、退会させることができる。", ""),
    ("首輪を外すときは、会社に届け出てください。", "首輪"),
    ("大きな犬を飼うときは、受付の窓に電話で申し込んでください。", "大きな犬"),
    ("世話人は、調査が終わったときは、解任されるものとする。", "世話人"),
    ("首輪は、名札を外してから出してください。", "首輪"),
    ("首輪を外すには、係員の許可を必要とする。", "係員の許可"),
    ("首輪を新たに付け、又は変更するには、係員の許可を必要とする。", "係員の許可"),
  ])
  func `what a case is about is not what is worked on`(sentence: String, object: String) {
    let read = demands(sentence, "ペット飼育細則")
    #expect(read.demands.map(\.object) == [object])
  }

  @Test func `what is done every day comes before what is done then`() {
    let read = demands("首輪は、毎日持ち帰り、家庭で充電してください。", "ペット飼育細則").demands
    #expect(read.map(\.verb) == ["持ち帰る", "充電する"])
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

  @Test(arguments: [
    ("申込みの際は、印鑑を不要とする。", ""), ("道路の補修は、多額の費用を必要とする。", ""),
    ("この施設は、夜間も利用できます。", ""),
  ])
  func `a programme lays down nothing by what is wanted or possible`(
    sentence: String, told: String
  ) {
    #expect(demands(sentence, "わたしの五つの約束").words == told)
  }

  @Test func `a ban on a list of deeds forbids each of them`() {
    let read = demands("合鍵の貸与、複製、売買等をしてはならない。", "ペット飼育細則").demands
    #expect(read.map(\.verb) == ["貸与する", "複製する", "売買する"])
    #expect(read.allSatisfy { $0.object == "合鍵" && $0.deontic == .prohibition })
    let given = demands("合鍵を他人に貸与、複製、売買等をしてはならない。", "ペット飼育細則").demands
    #expect(given.map(\.verb) == ["貸与する", "複製する", "売買する"])
    #expect(given.allSatisfy { $0.object == "合鍵" })
    let plain = demands("大声、悪口等をしてはならない。", "ペット飼育細則").demands
    #expect(plain.map(\.object) == ["大声、悪口等"])
  }

  @Test func `a heading says what there is to be none of`() {
    #expect(demands("待機児童、ゼロ", "わたしの五つの約束", as: .listItem(depth: 0, marker: "-")).words == "C4-")
  }

  @Test(arguments: [
    ("空港の拡張に慎重な立場をとります。", "みずうみ党 公約", "V10"),
    ("空港の拡張に否定的な姿勢をとります。", "みずうみ党 公約", "V3-"),
    ("空港の拡張に反対の立場をとります。", "みずうみ党 公約", "V3-"),
    ("庭を手入れする責任は、借主にある。", "ひばり荘利用規則", "N4+"),
    ("桟橋を修繕する義務は、船主が負う。", "ひばり荘利用規則", "N4+"),
    ("事故の責任は、運転者にある。", "ひばり荘利用規則", ""),
    ("責任は重い。", "ひばり荘利用規則", ""),
    ("暮らしを守る責任は、国にあります。", "みずうみ党 公約", ""),
  ])
  func `a stance or a duty is told as a noun`(sentence: String, title: String, told: String) {
    #expect(demands(sentence, title).words == told)
  }

  @Test func `a case keeps all whom its list names`() {
    let found = demands("館長は、学校、保育園又は児童館が申し込んだときは、入館料を減額することができる。", "ひばり館条例")
    #expect(found.demands.first?.conditions == ["学校、保育園又は児童館が申し込んだときは"])
    let other = demands("館長は、休館日に、学校又は児童館が申し込んだときは、入館料を減額することができる。", "ひばり館条例")
    #expect(other.demands.first?.conditions == ["学校又は児童館が申し込んだときは"])
  }

  @Test func `その before a deed stands for what is named before`() {
    #expect(demands("街灯の設置については、その拡大を進めます。", "みずうみ党 公約").demands.first?.object == "街灯の設置")
    #expect(demands("街灯の設置を急ぎ、その周辺を整備します。", "みずうみ党 公約").demands.last?.object == "その周辺")
  }
}
