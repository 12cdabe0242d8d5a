import DocumentReading
import PolicyModel
import Testing

@testable import Extraction

/// What a sentence lays on the items of the list below it.
@Suite struct DemandListTests {
  private func demands(
    _ lead: String, _ items: [String], _ language: Language, _ title: String
  ) -> [Demand] {
    var builder = DocumentBuilder(title: title, language: language)
    builder.add(lead)
    for item in items { builder.add(item, as: .listItem(depth: 0, marker: "-")) }
    return DemandExtractor().demands(in: builder.document, figures: []).filter { $0.sentence > 1 }
  }

  @Test func `an item below a prohibition is forbidden and not asked for`() throws {
    let found = demands(
      "利用者は、次の行為をしてはならない。", ["他人の著作権を侵害すること", "営業を目的とする撮影"], .japanese,
      "港の家利用規則")
    #expect(found.count == 2)
    for demand in found {
      #expect(demand.deontic == .prohibition)
      #expect(demand.strength == 5)
      #expect(demand.polarity < 0)
    }
    #expect(found.map(\.object) == ["他人の著作権", "営業を目的とする撮影"])
  }

  @Test func `a list of what must not be done forbids in texts of no kind`() {
    let found = demands(
      "公園では、次の行為をしてはなりません。", ["ごみを捨てること", "花火をすること"], .japanese, "ひばり公園")
    #expect(found.map(\.object) == ["ごみ", "花火"])
    #expect(found.allSatisfy { $0.deontic == .prohibition && $0.polarity < 0 })
    let stance = demands("戦争をしてはなりません。", ["世界の平和"], .japanese, "ひばり公園")
    #expect(stance.isEmpty)
  }

  @Test(arguments: ["ただし、町長が認めた場合は、この限りでない。", "ただし、祭りの日を除く。"])
  func `a proviso between a prohibition and its list takes nothing from the list`(
    proviso: String
  ) throws {
    let text =
      "港の公園条例\n\n第8条　何人も、次に掲げる行為をしてはならない。" + proviso
      + "\n(1)　たき火をすること。\n(2)　無人航空機を飛行させること。\n"
    let hint = ReadingHint(format: .text, language: .japanese)
    let document = try DocumentReader().read(Array(text.utf8), hint: hint).document
    let found = DemandExtractor().demands(in: document, figures: [])
      .filter { $0.rule == "item" }
    #expect(found.map(\.object) == ["たき火", "無人航空機"])
    #expect(found.allSatisfy { $0.deontic == .prohibition && $0.polarity < 0 })
  }

  @Test func `an item below a duty has its verb`() throws {
    let found = demands(
      "申込書には、次に掲げる事項を記載しなければならない。", ["団体の名称", "利用の目的"], .japanese, "港の家利用規則")
    #expect(found.map(\.object) == ["団体の名称", "利用の目的"])
    #expect(found.allSatisfy { $0.verb == "記載する" && $0.strength == 4 && $0.polarity > 0 })
  }

  @Test func `nouns below a promise are promised`() throws {
    let found = demands(
      "次のことを行います。", ["窓口の土曜開庁", "相談員の増員", "昨年度は三百人が訪れました。"], .japanese,
      "港町こども計画")
    #expect(found.map(\.object) == ["窓口の土曜開庁", "相談員"])
    #expect(found.allSatisfy { $0.frame == .commitment && $0.strength == 4 })
    #expect(found.map(\.action) == [.other, .increase])
  }

  @Test func `a lead with a colon lays its verb on the items`() throws {
    let found = demands("次の取組を進めます:", ["病児保育の拡大"], .japanese, "港町こども計画")
    #expect(found.map(\.action) == [.increase])
    #expect(found.map(\.strength) == [3])
  }

  @Test func `what is offered and what one has a right to is told item by item`() throws {
    let offered = demands(
      "We offer the following services free of charge:", ["health checks", "transport"], .english,
      "Larkspur Service Policy")
    #expect(offered.map(\.object) == ["health checks", "transport"])
    #expect(offered.allSatisfy { $0.frame == .commitment && $0.action == .provide })
    let rights = demands(
      "You have the right to:", ["see your file", "a copy of your contract"], .english,
      "Larkspur Service Policy")
    #expect(rights.map(\.deontic) == [.entitlement, .entitlement])
  }

  @Test func `cases below a right are conditions and no demands`() {
    #expect(
      demands(
        "館長は、次の各号のいずれかに該当する場合は、利用を断ることができる。", ["騒音を出すおそれがあるとき", "満員のとき"],
        .japanese, "港の家利用規則"
      ).isEmpty)
    #expect(
      demands(
        "You may ask for a refund if:", ["the ferry is late", "the ferry does not run"], .english,
        "Harbour Ferry Terms"
      ).isEmpty)
  }

  @Test func `verbs below “must not” are forbidden`() {
    let found = demands(
      "Passengers must not:", ["smoke on the lower deck", "feed the gulls."], .english,
      "Harbour Ferry Terms")
    #expect(found.map(\.verb) == ["smoke", "feed"])
    #expect(found.allSatisfy { $0.deontic == .prohibition && $0.polarity < 0 && $0.strength == 5 })
  }

  @Test func `nouns below “must include” are asked for by its verb`() {
    let found = demands(
      "Your claim must include:", ["A copy of the ticket.", "The date of the crossing."], .english,
      "Harbour Ferry Terms")
    #expect(found.map(\.object) == ["A copy of the ticket", "The date of the crossing"])
    #expect(found.allSatisfy { $0.verb == "include" && $0.cue == "must include" })
  }

  @Test func `what a programme asks of others below a colon is not its own promise`() {
    let found = demands(
      "The government should:", ["scrap the ferry tax", "publish the safety report"], .english,
      "Islanders' Manifesto")
    #expect(found.map(\.frame) == [.demand, .demand])
    #expect(found.map(\.action) == [.abolish, .disclose])
  }

  @Test func `a list that is over lends nothing to the next one`() {
    var builder = DocumentBuilder(title: "Harbour Ferry Terms", language: .english)
    builder.add("Passengers must not:")
    builder.add("smoke on the lower deck", as: .listItem(depth: 0, marker: "-"))
    builder.add("The ferry calls at three piers.")
    builder.add("the north pier", as: .listItem(depth: 0, marker: "-"))
    let found = DemandExtractor().demands(in: builder.document, figures: [])
    #expect(found.count == 1)
  }

  @Test(arguments: [
    ("We'll build forty homes.", Demand.Frame.commitment),
    ("I'll scrap the ferry tax.", .commitment),
    ("The island's council will close the pier.", .announcement),
  ])
  func `a contraction is read like the whole word`(sentence: String, frame: Demand.Frame) throws {
    var builder = DocumentBuilder(title: "My Pledges", language: .english)
    builder.add(sentence)
    let found = DemandExtractor().demands(in: builder.document, figures: [])
    #expect(try #require(found.first).frame == frame)
  }
}
