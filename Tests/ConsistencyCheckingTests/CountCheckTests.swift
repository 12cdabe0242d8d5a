import ConsistencyChecking
import DocumentReading
import Extraction
import PolicyModel
import Testing

/// Counts, shares and sums against each other.
@Suite struct CountCheckTests {
  @Test(
    arguments: [
      fires(
        "C08", "職員は1,200人で、そのうち女性が300人で全体の35％を占めます。\n", "回答した400世帯のうち、100世帯（40％）が賛成でした。\n",
        "職員は84人です。このうち21人、全体の27％が出向者です。\n", "対象となる400人の四割、100人が手続きを終えています。\n",
        "100人が参加しました。これは全400人の30％に当たります。\n",
        "Of the 400 households that answered, 100 (40%) were in favour.\n",
        "We asked 1,030 households. Of these, 412 were cold, which is 45 percent.\n",
        "In all, 178 out of 276 complaints were upheld, or 40 per cent.\n"),
      silent(
        "C08", "職員は1,105人で、そのうち女性が528人で全体の48％を占めます。\n", "回答した400世帯のうち、100世帯が参加し、満足度は80％でした。\n",
        "利用は400人で、前年の100人から30％増えました。\n", "応募は400件で、採用は3割です。\n",
        "Of the 400 households that answered, 100 (25%) were in favour.\n",
        "There were 400 visits and 100 complaints, 30% fewer than before.\n"),
      fires(
        "C10", "予算は100億円（内訳は施設整備60億円、人件費30億円）です。\n", "男性60人、女性30人の計100人が参加しました。\n",
        "We will spend £9 million in total: £3 million for staff and £4 million for repairs.\n",
        "We set aside £3 million for staff and £4 million for repairs, a total of £9 million.\n"),
      silent(
        "C10", "予算は100億円（内訳は施設整備60億円、人件費40億円）です。\n", "予算は100億円で、施設整備60億円などを含みます。\n",
        "男性60人、女性40人の計100人が参加しました。\n", "予算は100億円で、うち施設整備は60億円、広報は1億円です。\n",
        "We will spend £9 million, including £3 million for staff and £4 million for repairs.\n"),
      fires("C11", "98％が登録しています。\n", "60% said that they were content.\n"),
      silent(
        "C11", "世帯の98％が登録しています。\n", "登録率は98％です。\n", "60% of tenants said that they were content.\n"),
      fires(
        "C12", "相談員は40名で、事務職員の45名より多くなっています。\n", "登録は、前回の45件から40件に増えました。\n",
        "上限を45人から40人に引き上げます。\n", "会員は昨年度の45人に対し今年度は40人と、増加しています。\n",
        "Complaints rose from 45 to 40.\n", "Donations reached £200, up from £300.\n",
        "We dealt with 40 cases, more than the 45 cases of the year before.\n"),
      silent(
        "C12", "相談員は50名で、事務職員の45名より多くなっています。\n", "登録は、前回の40件から45件に増えました。\n",
        "経費を3割減らすといいます。しかし試算では1.6倍に増えました。\n", "Complaints rose from 40 to 45.\n",
        "You may keep no more than 5 copies, of 10 copies in all.\n"),
      fires(
        "C13", "3分野（福祉、防災）で進めます。\n", "市は、①窓口の整備、③職員の研修、④点検を進めます。\n", "福祉、防災、教育の4分野を重点とします。\n",
        "計画は4分野、すなわち福祉、防災、教育からなります。\n", "次の4点を求めます。\n\n- 福祉\n- 防災\n- 教育\n",
        "1つ目は窓口です。2つ目は研修です。4つ目は点検です。\n",
        "The plan covers four areas: health, housing and energy.\n",
        "The council has four priorities:\n\n- health\n- housing\n- energy\n",
        "First, we open. Second, we train. Fourth, we publish.\n"),
      silent(
        "C13", "3分野（福祉、防災、教育）で進めます。\n", "3分野（福祉、防災など）で進めます。\n",
        "市は、①窓口の整備、②職員の研修を進めます。\n", "福祉、防災、教育の3分野を重点とします。\n", "市は、福祉、防災の2分野を重点とします。\n",
        "関係3者（とくに市の担当課）で話し合います。\n", "次の3点を求めます。\n\n- 福祉\n- 防災\n- 教育\n",
        "The plan covers three areas: health, housing and energy.\n",
        "The plan covers four areas, including health and housing.\n"),
      fires("C29", "観光案内所の通訳は12人です。\n\n市には観光案内所の通訳が12名います。\n"),
      silent("C29", "観光案内所の通訳は12人です。\n\n市には観光案内所の通訳が12人います。\n"),
      fires(
        "C29",
        "55% of tenants use the repair line.\n\nToday 55 per cent of all tenants use the repair line.\n"
      ),
      silent(
        "C29",
        "55% of tenants use the repair line.\n\nToday 55% of all tenants use the repair line.\n"),
    ].flatMap { $0 })
  func `a check fires on what it names and on nothing else`(_ example: CheckCase) throws {
    try example.hold()
  }

  @Test func `a share is held against a known whole`() throws {
    let facts = KnownFacts("# wholes\n全自治体, すべての自治体 = 1,788\n")
    let text = "期限に間に合わない自治体が743自治体（全自治体の45％）あります。\n"
    let found = try findings(text, only: "C09", facts: facts)
    #expect(found.map(\.severity) == [.low])
    #expect(found.first?.facts.map(\.value) == ["全自治体", "1633–1669", "1788"])
    #expect(try findings(text.replacing("45％", with: "41.6％"), only: "C09", facts: facts).isEmpty)
    #expect(try findings(text, only: "C09").isEmpty)
  }

  @Test func `a file of facts tells lines that are none`() {
    let facts = KnownFacts("全自治体 = 1788\n\n市町村 1741\n世帯、家庭 = 1741, 1718 # both\n")
    #expect(facts.unreadable == [3])
    #expect(facts.facts.map(\.names) == [["全自治体"], ["世帯", "家庭"]])
    #expect(facts.facts.map { $0.values.map(\.description) } == [["1788"], ["1741", "1718"]])
  }

  @Test func `numbered lines that Markdown joins go on from the mark of the item`() throws {
    func found(_ third: Int) throws -> [String] {
      let text =
        "The steps are:\n\n(1) We publish costs.\n(2) We answer.\n(\(third)) We keep records.\n"
      var hint = ReadingHint()
      hint.format = .markdown
      let read = try DocumentReader().read(Array(text.utf8), hint: hint)
      let edition = AnnotatedEdition(
        edition: read.edition, annotated: Annotator().annotate(read.document, published: nil))
      return ConsistencyChecker(only: ["C13", "C19"]).findings(in: edition).map(\.check)
    }
    #expect(try found(4) == ["C19"])
    #expect(try found(3) == [])
  }
}
