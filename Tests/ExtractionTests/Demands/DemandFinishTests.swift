import PolicyModel
import Testing

@testable import Extraction

/// 終える and the like carry a work through or end what goes on.
@Suite struct DemandFinishTests {
  private func demands(_ sentence: String) -> [Demand] {
    var builder = DocumentBuilder(title: "港町の政策", language: .japanese)
    builder.add(sentence)
    return DemandExtractor().demands(in: builder.document, figures: [])
      .filter { $0.sentence > 0 }
  }

  @Test(arguments: [
    "公共施設の照明のLED化は、令和8年度末までに8割を終えます。", "全校の点検を終えます。", "2027年度までに耐震改修を完了します。",
    "来年度中に庁舎の移転を済ませます。",
  ])
  func `a work that is brought to its end is no thing given up`(sentence: String) throws {
    let found = demands(sentence)
    #expect(found.count == 1)
    #expect(try #require(found.first).polarity > 0)
  }

  @Test(arguments: ["紙の通知の発行を終えます。", "利用券の制度を終了します。", "臨時の給付を終わらせます。"])
  func `what went on and is ended is given up`(sentence: String) throws {
    #expect(try #require(demands(sentence).first).polarity < 0)
  }

  @Test func `a work that comes to its end by itself is no promise`() {
    #expect(demands("来年度には工事が完了します。").isEmpty)
  }

  @Test(arguments: ["ごみを埋め立てません。", "公共事業を選び直します。"])
  func `two verbs in a row are one deed`(sentence: String) {
    #expect(demands(sentence).count == 1)
  }
}
