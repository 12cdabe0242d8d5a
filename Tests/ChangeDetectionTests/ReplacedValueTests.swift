import ChangeDetection
import PolicyModel
import Testing

/// Values that the other edition tells in wholly other terms, in the same place.
@Suite struct ReplacedValueTests {
  private func told(_ old: String, _ new: String) throws -> [String] {
    try readReport("# 入江の会　規約\n\n\(old)\n", "# 入江の会　規約\n\n\(new)\n", .japanese).changes
      .filter { if case .figure = $0.matter { true } else { false } }
      .map { "\($0.name) \($0.old?.focused ?? "")→\($0.new?.focused ?? "")" }
  }

  @Test func `a share that became all of it, or a rank the first, is one change`() throws {
    #expect(try told("船賃の2分の1を補助する。", "船賃の全額を補助する。") == ["figure changed 2分の1→全額"])
    #expect(try told("船賃の全部を3年間補助する。", "船賃の3割を5年間補助する。").contains("figure changed 全部→3割"))
    #expect(try told("港の水揚げ高は世界3位です。", "港の水揚げ高は世界一です。") == ["figure changed 3位→世界一"])
    // 全員 stands elsewhere, and is not what the share became.
    #expect(
      try told("船賃の2分の1を補助する。", "会員の全員に知らせ、船賃を補助する。")
        .allSatisfy { !$0.contains("全員") })
  }

  @Test func `what was paid in full and is paid in part is one change`() throws {
    func told(_ old: String, _ new: String) throws -> [String] {
      try readReport("# Club rules\n\n\(old)\n", "# Club rules\n\n\(new)\n", .english).changes
        .filter { if case .figure = $0.matter { true } else { false } }
        .map { "\($0.name) \($0.old?.focused ?? "")→\($0.new?.focused ?? "")" }
    }
    #expect(
      try told("You must repay the fees in full.", "You must repay half of the fees.")
        == ["figure changed in full→half"])
    #expect(
      try told("We will pay 60% of the cost.", "We will pay the cost in full.")
        == ["figure changed 60%→in full"])
    // What is published, or paid in full in both editions, is no share.
    #expect(
      try told("The plan is published in full.", "The plan is published by 40% of clubs.")
        .allSatisfy { !$0.contains("in full") })
    #expect(
      try told(
        "Rent is paid in full. A fee of 5% applies.", "Rent is paid in full. A fee of 8% applies.")
        == ["figure changed 5%→8%"])
  }

  @Test func `a count that became a share in the same place is requalified`() throws {
    #expect(
      try told("委員は9人とし、そのうち2人以上を女性とする。", "委員は9人とし、そのうち過半数を女性とする。")
        == ["figure requalified 2人以上→過半数"])
    #expect(
      try told("結果は、届けた日から3日以内に伝える。", "結果は、届けた日から翌日までに伝える。")
        == ["figure requalified 3日以内→翌日までに"])
    #expect(
      try told("会費の3割を積み立て、船を直す。", "船は12人で直し、会費を使う。")
        .allSatisfy { !$0.contains("requalified") })
  }

  @Test func `values that changed their order are compared by what they are of`() throws {
    let told = try told(
      "部門別では、漁業が34％で最も多く、観光が28％と続く。", "部門別では、観光が31％で最も多く、漁業が30％と続く。")
    #expect(Set(told) == ["figure changed 34％→30％", "figure changed 28％→31％"])
  }

  @Test func `one sign in common makes no moved age`() throws {
    let told = try told(
      "3歳に満たない子を育てる者は、早く帰ることができる。\n\n身重の者には、休みを与える。",
      "就学前の子を育てる者は、早く帰ることができる。\n\n身重の者又は3歳に満たない子を持つ者には、休みを与える。")
    #expect(told.filter { $0.hasPrefix("figure moved") } == [])
  }

  @Test func `steps of seismic intensity rise without a difference`() throws {
    let report = try readReport(
      "# 入江町　計画\n\n- 震度5強以上の地震で、職員を集めます。\n", "# 入江町　計画\n\n- 震度6弱以上の地震で、職員を集めます。\n",
      .japanese)
    let change = try #require(report.changes.first { $0.name == "figure changed" })
    #expect(change.direction == .raised && change.delta == nil)
  }
}
