import PolicyModel
import Testing

@testable import Extraction

/// Whose deed a clause tells in which somebody stands only for the noun behind, what is promised
/// behind words that grant something, and rules that lay down by とする and 〜ことがある.
@Suite struct JapaneseRelativeTests {
  private func objects(_ sentence: String, _ title: String) -> [String] {
    var builder = DocumentBuilder(title: title)
    builder.add(sentence)
    return DemandExtractor().demands(in: builder.document, figures: [])
      .filter { $0.sentence == 1 && $0.frame != .announcement }.map(\.object)
  }

  @Test(arguments: [
    ("子どもが、のびのび遊べる広場を整備します。", ["広場"]),
    ("学生が、夜も使える自習室を開設します。", ["自習室"]),
    ("事業者が参加する協議会を設置し、支援員を増やします。", ["協議会", "支援員"]),
    ("これにより歳入は減りますが、積立金で補います。", ["歳入"]),
    ("これに伴い手数料は下がりますが、不足分は一般会計で補填します。", ["不足分"]),
    ("見込みでは歳出は膨らみますが、国の交付金で賄います。", ["歳出"]),
    ("若者が、町外の学校に進学し、設備や教材を活用して、研究に打ち込める環境を提供します。", ["環境"]),
    ("住民が集い、語り合える場を作ります。", ["場"]),
    ("企業が投資し、競い合える仕組みを整備します。", ["仕組み"]),
    ("企業が、町内で働く人を支援します。", []),
    ("企業が、町内で働く人を支援し、若者を雇います。", []),
    ("企業が工場を建て、部品を作れる技術者を雇います。", []),
    ("企業が、工場を建設します。", []),
    ("隣町の企業が、町内に倉庫を建設しています。", []),
    ("住民が中心となって、毎年祭りを開催します。", []),
    ("これにより人口は減りますが、高齢者の割合は増えます。", []),
  ])
  func `a clause that tells of a noun gives the promise no other doer`(
    sentence: String, told: [String]
  ) {
    let found = objects(sentence, "わたしの五つの約束")
    #expect(found.count == told.count, "\(found)")
    #expect(zip(found, told).allSatisfy { $0.hasSuffix($1) }, "\(found)")
  }

  @Test(arguments: [
    ("育児の期間は、無給とする。", ["育児の期間"]),
    ("日曜日を法定休日とする。", ["日曜日"]),
    ("業務の都合により、休日に労働させることがある。", ["休日"]),
    ("理事会は、別の期日を定める場合がある。", ["別の期日"]),
    ("端数は、切り捨てとする。", ["端数"]),
    ("窓口は混雑することがある。", []),
    ("会館の屋根は、雪で傷むことがある。", []),
  ])
  func `rules lay down by what a thing is to be`(sentence: String, told: [String]) {
    #expect(objects(sentence, "ひばり会館利用規程") == told)
  }
}
