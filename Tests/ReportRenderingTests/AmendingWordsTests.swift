import Testing

@testable import ReportRendering

/// What an amending text quotes of one provision.
@Suite struct AmendingWordsTests {
  private func draft(_ old: String, _ new: String, beside: [String] = []) -> String? {
    AmendingWords(old: old, new: new, beside: beside).map { words in
      Phrasing.drafting.sentence(
        AmendingSentence(words.steps.map { .init(words: .step($0, at: "第三条"), verb: $0.verb) }))
    }
  }

  @Test func `a number is quoted with its unit`() {
    #expect(
      draft("申請は、十日以内に行う。", "申請は、十四日以内に行う。") == "第三条中「十日」を「十四日」に改める。")
    #expect(
      draft("委員は１２人以内とする。", "委員は１５人以内とする。") == "第三条中「１２人」を「１５人」に改める。")
  }

  @Test func `steps of one kind share their verb`() {
    #expect(
      draft("町は、毎年、会議を開き、記録を三年保存する。", "町は、隔年、会議を開き、記録を五年保存する。")
        == "第三条中「毎年」を「隔年」に、「三年」を「五年」に改める。")
  }

  @Test func `words are put in behind others and taken out`() {
    #expect(
      draft("町は、橋及び道路を点検する。", "町は、橋、堤防及び道路を点検する。")
        == "第三条中「橋」の下に「、堤防」を加える。")
    #expect(draft("町は、直ちに橋を点検する。", "町は、橋を点検する。") == "第三条中「直ちに」を削る。")
  }

  @Test func `what occurs twice is quoted with its neighbours`() {
    let told = draft("橋の点検は町が行い、道路の点検は県が行う。", "橋の点検は町が行い、道路の清掃は県が行う。")
    #expect(told == "第三条中「道路の点検」を「道路の清掃」に改める。")
    let beside = draft("点検は年一回行う。", "点検は年二回行う。", beside: ["年一回の検査"])
    #expect(beside == "第三条中「年一回行」を「年二回行」に改める。")
  }

  @Test(arguments: [
    ("あ、い、う、え。", "い、あ、え、う。"), ("一日、一日、一日。", "一日、二日、一日。"), ("甲は乙に与える。", "甲は乙及び丙に与える。"),
    ("町長は、定める。", "町長及び議長は、定めるものとする。"), ("三人。", "三人とする。"), ("とする三人。", "三人。"),
    ("届出の届出の届出。", "届出の申請の届出。"),
  ])
  func `what is drafted gives the new words`(old: String, new: String) {
    guard let words = AmendingWords(old: old, new: new) else { return }
    #expect(AmendingWords.result(of: words.steps, on: old, []) == new)
  }

  @Test func `a provision that is all new has no steps`() {
    #expect(draft("町は橋を点検する。", "知事の許可を受けた者だけが川で魚をとる。") == nil)
  }
}
