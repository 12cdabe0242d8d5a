import DocumentReading
import PolicyModel
import Testing

@testable import Extraction

/// Subjects told with the object, the plan or the predicate that the clause of their figure says.
struct ScopedObjectTests {
  @Test(arguments: [
    // A deadline of a deed that the sentence told before, with its object.
    ("県は、各市町に窓口業務を移管させようとしていますが、2031年度末までの移管期限に間に合わない町があります。", "2031年度末まで", "窓口業務の移管期限"),
    ("組合は旧型車両を廃止するとしていたが、2029年3月末までの廃止期限を守れなかった。", "2029年3月末まで", "旧型車両の廃止期限"),
    ("防火扉が改修される予定であるが、2028年9月末までの改修期限は延ばされた。", "2028年9月末まで", "防火扉の改修期限"),
    // What undergoes the deed is the head of the clause.
    ("- 三　二年以内に廃棄することとなる登録情報を記録する帳簿", "二年以内", "登録情報の廃棄"),
    ("六月以内に処分する物品は、台帳に記載する。", "六月以内", "物品の処分"),
    ("三年以内に償還される債務は、別に定める。", "三年以内", "債務の償還"),
    // The time until what is planned.
    ("会社は、八週間以内に出産する予定の職員を夜勤に就かせない。", "八週間以内", "出産予定までの期間"),
    (
      "所長は、八週間（双子の場合にあつては、十二週間）以内に出産する予定の職員が休業を請求したときは、休業させる。", "八週間",
      "出産予定までの期間"
    ),
    (
      "所長は、八週間（双子の場合にあつては、十二週間）以内に出産する予定の職員が休業を請求したときは、休業させる。", "十二週間",
      "出産予定までの期間（双子の場合）"
    ),
    // What has been so for so long.
    ("この町では、この15年にわたって公共料金が上がっておらず、人口も減っていません。", "この15年", "公共料金が上がっていない期間"),
    ("この30年にわたって実質賃金が伸びていません。", "この30年", "実質賃金が伸びていない期間"),
    ("過去12年間にわたり出生数が減り続けています。", "12年間", "出生数が減り続けている期間"),
  ])
  func `a deed is told with its object, a time with its predicate`(
    text: String, figure: String, subject: String
  ) throws {
    try expect(text, figure, subject)
  }

  @Test(arguments: [
    // Another deed, two objects, an owner that is told already.
    ("県は窓口業務を見直すが、2031年度末までの移管期限は変えない。", "2031年度末まで", "移管期限"),
    ("県は書庫を移管し、倉庫を移管したが、2031年度末までの移管期限は変えない。", "2031年度末まで", "移管期限"),
    ("県は書庫を移管するが、倉庫の移管期限は2031年度末までとする。", "2031年度末まで", "倉庫の移管期限"),
    // Those who act, cases and contents are no objects.
    ("二年以内に廃棄する場合は、届け出る。", "二年以内", "廃棄"),
    ("五年以内に導入する施設を公募する。", "五年以内", "導入"),
    ("九十日以内に退去する誓約書を提出する。", "九十日以内", "退去"),
    // Deeds without a plan.
    ("会社は、八週間以内に出産した職員を夜勤に就かせない。", "八週間以内", "出産"),
    ("八週間以内に入学する児童に通知する。", "八週間以内", "入学"),
    // What is done for so long, and not what is so.
    ("この15年にわたって町は公共料金を見直してきました。", "この15年", "公共料金の見直し"),
    ("10年にわたって支援を行う。", "10年", "支援"),
  ])
  func `what is no object stays out`(text: String, figure: String, subject: String) throws {
    try expect(text, figure, subject)
  }

  @Test func `what is needed is told with the heading, unless there is none`() throws {
    let line = "必要な期間が4日を超える場合は、証明書を出す。"
    for (head, subject) in [
      ("# 規程\n\n## 療養休暇\n\n", "療養休暇（必要な期間）"), ("# 規程\n\n", "必要な期間"),
    ] {
      let document = try DocumentReader().read(
        Array((head + line).utf8), hint: ReadingHint(format: .markdown, language: .japanese)
      ).document
      let found = FigureExtractor(settings: .init()).figures(in: document, published: nil)
      #expect(found.map(\.subject) == [subject])
    }
  }

  private func expect(_ text: String, _ figure: String, _ subject: String) throws {
    let all = try figures(text, on: "2030-01-15")
    let found = try #require(
      all.first { $0.words == figure } ?? all.first { $0.words.contains(figure) }, "\(text)")
    #expect(found.figure.subject == subject, "\(text)")
  }
}
