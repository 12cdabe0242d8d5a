import PolicyModel
import Testing

@Test func `a pledge that is only to be considered is softened with both cues`() throws {
  var old = PolicyText("- 学校の給食を無償にします")
  old.demand("学校の給食を無償にします", .provide, "無償にする", object: "学校の給食")
  var new = PolicyText("- 学校の給食の無償化を検討します")
  new.demand(
    "学校の給食の無償化を検討します", .study, "検討する", object: "学校の給食の無償化", polarity: 0,
    strength: 1, cue: "検討します")
  let report = report(old, new)
  #expect(report.changes.map(\.name) == ["demand softened"])
  let change = try #require(report.changes.first)
  #expect(change.because.oldCue == "します")
  #expect(change.because.newCue == "検討します")
}

@Test func `a demand for the opposite is reversed and nothing else is told`() {
  var old = PolicyText("この制度は廃止すべきです。")
  old.demand(
    "この制度は廃止すべきです", frame: .demand, .abolish, "廃止する", object: "この制度", polarity: -2,
    strength: 3, cue: "べきです")
  var new = PolicyText("この制度は存続すべきです。")
  new.demand(
    "この制度は存続すべきです", frame: .demand, .maintain, "存続する", object: "この制度", polarity: 1,
    strength: 3, cue: "べきです")
  #expect(report(old, new).changes.map(\.name) == ["demand reversed"])
}

@Test func `bullets that go and come are dropped and added`() {
  var old = PolicyText("# 子育て\n保育の質を高めることが大切です。\n- 保育士の賃金を引き上げます\n- 公園の遊具を直します")
  old.demand("保育士の賃金を引き上げます", .increase, "引き上げる", object: "保育士の賃金")
  old.demand("公園の遊具を直します", .other, "直す", object: "公園の遊具")
  var new = PolicyText("# 子育て\n保育の質を高めることが大切です。\n- 公園の遊具を直します\n- 夜間の診療所を三つ開きます")
  new.demand("公園の遊具を直します", .other, "直す", object: "公園の遊具")
  new.demand("夜間の診療所を三つ開きます", .create, "開く", object: "夜間の診療所")
  let told = report(old, new).told
  #expect(told.contains("demand dropped 保育士の賃金を引き上げます→"))
  #expect(told.contains("demand added →夜間の診療所を三つ開きます"))
  #expect(told.count == 2)
}

@Test func `a demand that moves into a heading is promoted and not dropped`() {
  var old = PolicyText("# 交通\n路線を守ることは市の務めです。市営バスの路線を維持します。\n# 住まい\n家賃の補助を続けます。")
  old.demand("市営バスの路線を維持します", .maintain, "維持する", object: "市営バスの路線")
  var new = PolicyText("# 市営バスの路線を維持します\n路線を守ることは市の務めです。\n# 住まい\n家賃の補助を続けます。")
  new.demand("市営バスの路線を維持します", .maintain, "維持する", object: "市営バスの路線")
  let demands = report(old, new).changes.map(\.name).filter { $0.hasPrefix("demand") }
  #expect(demands == ["demand promoted"])
}

@Test func `plain style for polite style is no change of a demand`() {
  var old = PolicyText("- 相談の窓口を全国に設置する")
  old.demand("相談の窓口を全国に設置する", .create, "設置する", object: "相談の窓口", cue: "する")
  var new = PolicyText("- 相談の窓口を全国に設置します")
  new.demand("相談の窓口を全国に設置します", .create, "設置する", object: "相談の窓口")
  let loud = report(old, new).changes.map(\.name).filter { $0.hasPrefix("demand") }
  #expect(loud.isEmpty)
}

@Test func `a demand for some instead of all is narrowed`() {
  var old = PolicyText("- すべての児童に教材を配ります")
  old.demand(
    "すべての児童に教材を配ります", .provide, "配る", object: "教材", scope: .init(quantifier: .all))
  var new = PolicyText("- 希望する児童に教材を配ります")
  new.demand(
    "希望する児童に教材を配ります", .provide, "配る", object: "教材", scope: .init(quantifier: .some))
  #expect(report(old, new).changes.map(\.name) == ["demand narrowed"])
}

@Test func `a verdict that becomes an allowing statement is reversed`() {
  var old = PolicyText("窓口をなくすやり方は許されません。")
  old.demand(
    "窓口をなくすやり方は許されません", frame: .verdict, .oppose, "許す", object: "窓口をなくすやり方",
    polarity: -1, strength: 3, cue: "許されません")
  let new = PolicyText("窓口をなくすやり方は許容されます。")
  #expect(report(old, new).changes.map(\.name) == ["demand reversed"])
}

@Test func `two demands of one sentence that go together are one change`() throws {
  var old = PolicyText("# 保険\n制度の説明を配りました。\n- 一律の停止をやめさせ、従来の証書を存続させます")
  old.demand("一律の停止をやめさせ", .stop, "やめさせる", object: "一律の停止", polarity: 2)
  old.demand("従来の証書を存続させます", .maintain, "存続させる", object: "従来の証書")
  let new = PolicyText("# 保険\n制度の説明を配りました。")
  #expect(report(old, new).told == ["demand dropped 一律の停止をやめさせ、従来の証書を存続させます→"])
}

@Test func `a demand that an older edition made is restored`() {
  var oldest = PolicyText("- 夜間の診療所を区ごとに開きます")
  oldest.demand("夜間の診療所を区ごとに開きます", .create, "開く", object: "夜間の診療所")
  let old = PolicyText("# 医療\n病院の統合が進んでいます。")
  var new = PolicyText("# 医療\n病院の統合が進んでいます。\n- 夜間の診療所を区ごとに開きます")
  new.demand("夜間の診療所を区ごとに開きます", .create, "開く", object: "夜間の診療所")
  #expect(report(old, new).changes.map(\.name) == ["demand added"])
  let informed = report(old, new, earlier: [oldest])
  #expect(informed.changes.map(\.name) == ["demand restored"])
}

@Test func `a hedge in place of a pledge softens however the words are put`() {
  var old = PolicyText("給付の一律の停止には反対です。")
  old.demand(
    "給付の一律の停止には反対です", frame: .verdict, .oppose, "反対する", object: "給付の一律の停止",
    polarity: -1, strength: 3, cue: "反対です")
  let new = PolicyText("給付の一律の停止には懸念があります。")
  #expect(report(old, new).changes.map(\.name) == ["demand softened"])
  #expect(report(new, old).changes.map(\.name) == ["demand strengthened"])
}

@Test func `a booster strengthens even a demand at the top of the scale`() {
  var old = PolicyText("- 国の責任で給付を続けさせます")
  old.demand(
    "国の責任で給付を続けさせます", frame: .demand, .maintain, "続ける", object: "給付", strength: 5,
    cue: "続けさせます", modifiers: ["国の責任で"])
  var new = PolicyText("- 国の責任で必ず給付を続けさせます")
  new.demand(
    "国の責任で必ず給付を続けさせます", frame: .demand, .maintain, "続ける", object: "給付", strength: 5,
    cue: "続けさせます", modifiers: ["国の責任で", "必ず"])
  #expect(report(old, new).changes.map(\.name) == ["demand strengthened"])
}

@Test func `words that stayed are no change though only one edition reads them as a demand`() {
  var old = PolicyText("そのやり方は重大な問題です。駅前の広場は静かです。")
  old.demand(
    "そのやり方は重大な問題です", frame: .verdict, .oppose, "問題である", object: "やり方", polarity: -1,
    strength: 2, cue: "問題です")
  let new = PolicyText("そのやり方は重大な問題です。駅前の広場は賑やかです。")
  #expect(report(old, new).changes.allSatisfy { !$0.name.hasPrefix("demand") })
}

@Test func `a hedge behind an assertion softens it`() {
  let old = PolicyText("実態に合わなくなった制度や慣習は適宜見直します。")
  var new = PolicyText("実態に合わなくなった制度や慣習は適宜見直すことを検討します。")
  new.demand(
    "実態に合わなくなった制度や慣習は適宜見直すことを検討します", .study, "検討する", object: "制度や慣習",
    polarity: 0, strength: 1, cue: "検討します")
  #expect(report(old, new).changes.map(\.name) == ["demand softened"])
  #expect(report(new, old).changes.map(\.name) == ["demand strengthened"])
}

@Test func `a modal that changes turns an English clause that was no demand`() throws {
  func kinds(_ old: String, _ new: String) -> [String] {
    report(PolicyText(old, language: .english), PolicyText(new, language: .english)).changes
      .map(\.name)
  }
  let base = "The members think that the market %@ work for everyone, not just for a few."
  func text(_ words: String) -> String { base.replacing("%@", with: words) }
  #expect(kinds(text("should"), text("should not")) == ["demand reversed"])
  #expect(kinds(text("should"), text("must")) == ["demand strengthened"])
  #expect(kinds(text("will"), text("will consider whether to")) == ["demand softened"])
  #expect(kinds(text("will"), text("will")).isEmpty)
}

@Test func `a sentence of many deeds tells of one that went as a short one does`() throws {
  let things = [
    "公園", "道路", "橋", "水道", "図書館", "学校", "保育所", "港", "駅前", "市場", "病院", "広場", "河川",
    "温泉", "球場", "体育館", "美術館", "博物館",
  ]
  let many = things.map { "\($0)の整備を進め、" }.joined()
  for lead in ["", many] {
    let names = try readReport(
      "# 市の方針\n\n\(lead)相談窓口の位置づけを明確化し発信します。\n",
      "# 市の方針\n\n\(lead)相談窓口の位置づけを明確化します。\n"
    ).changes.map(\.name)
    #expect(names.contains("demand dropped"), "\(names)")
    #expect(!names.contains("demand retargeted"), "\(names)")
  }
}

@Test func `in a line of hundreds of figures one that is spelled out is still the same`() throws {
  let fees = (1...200).map { "第\($0)区は\($0 + 20)円、" }.joined()
  let report = try readReport(
    "# 料金表\n\n\(fees)署名は3大臣とします。\n", "# 料金表\n\n\(fees)署名は三大臣とします。\n")
  #expect(!report.changes.contains { $0.name.hasPrefix("figure") }, "\(report.changes.map(\.name))")
}
