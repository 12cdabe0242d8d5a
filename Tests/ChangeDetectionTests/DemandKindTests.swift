import ChangeDetection
import PolicyModel
import Testing

/// Every kind of change of a demand, from sentences to the report.
@Suite struct DemandKindTests {
  typealias Case = DemandCase

  /// The kinds of all demand changes, restated ones left out, as a report tells them.
  private func kinds(_ row: Case, title: String, _ language: Language) throws -> String {
    try changes(row.old, row.new, title: title, language).compactMap { change in
      guard case .demand(let kinds) = change.matter, kinds != [.restated] else { return nil }
      return kinds.map(\.rawValue).joined(separator: "+")
        + (change.needsConfirmation ? "?" : "")
    }.joined(separator: " ")
  }

  private func changes(
    _ old: String, _ new: String, title: String, _ language: Language
  ) throws -> [Change] {
    try readReport("# \(title)\n\n\(old)\n", "# \(title)\n\n\(new)\n", language).changes
  }

  static let pledges = [
    Case("softened", "- 2050年までに実質ゼロを実現します", "- 2050年までに実質ゼロをめざします"),
    Case("reversed", "- 渡し船の廃止に反対します", "- 渡し船の廃止に賛成します"),
    Case(
      "reversed", "## 癒着を広げる新庁舎は必要ありません\n\n説明を聞きました。",
      "## 癒着を広げる新庁舎は必要です\n\n説明を聞きました。"),
    Case("reversed", "- 分校の統合を中止させます", "- 分校の統合を進めさせます"),
    Case("reversed", "- 出張所の存続を許しません", "- 出張所の存続を認めます"),
    Case("reversed", "- 朝市の開場時間を延長します", "- 朝市の開場時間を短縮します"),
    Case("reversed", "- 補聴器の購入を補助します", "- 補聴器の購入を補助しません"),
    Case("softened", "- 入港料を廃止します", "- 入港料の廃止を検討します"),
    Case("reframed", "- 港の入港料を2027年3月までに見直します", "- 港の入港料を2027年3月に見直しました"),
    Case("reframed", "- 防波堤の補強を進めます", "- 防波堤の補強を進めています"),
    Case("reframed", "- 分校の体育館を建て替えました", "- 分校の体育館を建て替えます"),
    Case("softened", "- 入港料の増額を中止します", "- 入港料の増額を凍結します"),
    Case("softened", "- 条例案を撤回させます", "- 条例案の見直しを求めます"),
    Case("softened", "- 焼却炉を直ちに停止します", "- 焼却炉を速やかに停止します"),
    Case("softened", "- 国の責任で防波堤を整備します", "- 防波堤を整備します"),
    Case("softened", "- 保育料を引き下げます", "- 財源が整い次第、保育料を引き下げます"),
    Case("softened", "- 必ず年金を守ります", "- 年金をできる限り守ります"),
    Case("softened", "埋め立ての計画は許されません。", "埋め立ての計画には問題があります。"),
    Case("reframed", "- 通行料を廃止します", "- 通行料の廃止を国に求めます"),
    Case("strengthened", "- 移動図書館の復活をめざします", "- 移動図書館を復活させます"),
    Case("strengthened", "- 井戸水を検査します", "- 国の責任で井戸水を検査します"),
    Case("strengthened", "- 給食室を直すよう努めます", "- 給食室を必ず直します"),
    Case("widened", "- 75歳以上の医療費を無料にします", "- 65歳以上の医療費を無料にします"),
    Case("widened", "- 診療所に補助金を支給します", "- 診療所等に補助金を支給します"),
    Case(
      "widened", "- 高齢者に見舞金を支給します", "- 高齢者にとどまらず、すべての住民に見舞金を支給します"),
    Case("narrowed", "- すべての児童に教材を配布します", "- 希望する児童に教材を配布します"),
    Case("narrowed", "- 年収400万円以下の世帯に支給します", "- 年収300万円以下の世帯に支給します"),
    Case("narrowed", "- 18歳未満の子どもの医療費を無料にします", "- 15歳未満の子どもの医療費を無料にします"),
    Case("rescheduled", "- 2027年度までに待機児童をゼロにします", "- 2029年度までに待機児童をゼロにします"),
    Case("requantified", "- 公営住宅を1,000戸増やします", "- 公営住宅を500戸増やします"),
    Case("retargeted", "- 国に交付金の増額を求めます", "- 県に交付金の増額を求めます"),
    Case("dropped", "- 分校の統廃合をやめさせ、養護教諭を増やします", "- 分校の統廃合をやめさせます"),
    Case("added", "- 分校の統廃合をやめさせます", "- 分校の統廃合をやめさせ、養護教諭を増やします"),
    Case("", "- 渡し船を存続させる", "- 渡し船を存続させます"),
    Case("", "- 給食費を無償化します", "- 給食費の無償化"),
    Case("", "- 基礎となる調査の体制の整備が必要", "- 基礎となる調査の体制の整備が必要です。"),
    Case("", "- 分校の統廃合をやめさせ、教員を増やします", "- 教員を増やし、分校の統廃合をやめさせます"),
  ]

  @Test(arguments: pledges)
  func `a pledge that changed is told by its kind`(row: Case) throws {
    #expect(try kinds(row, title: "海辺の会　政策", .japanese) == row.kinds)
  }

  static let norms = [
    Case("rescheduled", "組合員は、会費を納めなければならない。", "組合員は、会費を前納しなければならない。"),
    Case("", "組合員は、会費を納めなければならない。", "組合員は、会費を納付しなければならない。"),
    Case("widened", "各班に班長1名を置く。", "各班に班長1名及び副班長1名を置く。"),
    Case(
      "widened", "会員は、総会に議案を出すことができる。", "会員及びその家族は、総会に議案を出すことができる。"),
    Case("rescheduled", "定期総会は、毎年4月に開く。", "定期総会は、毎年5月に開く。"),
    Case("softened", "班長は、回覧板を次の世帯に回さなければならない。", "班長は、回覧板を次の世帯に回すよう努める。"),
    Case(
      "softened", "職員は、残業を月30時間を超えて行わないものとする。", "職員は、残業を月30時間を超えて行わないよう努めるものとする。"),
    Case("added", "職員の定年は、満60歳とする。", "職員の定年は、満60歳とする。ただし、本人が希望するときは、満70歳まで再雇用する。"),
    Case("softened", "町は、計画を策定しなければならない。", "町は、計画を策定するよう努めなければならない。"),
    Case("softened", "町は、計画を策定するものとする。", "町は、計画を策定することができる。"),
    Case("softened", "事業者は、届け出なければならない。", "事業者は、届出を要しない。"),
    Case("softened", "町は、手当を支給する。", "町は、予算の範囲内において、手当を支給する。"),
    Case(
      "softened", "町長は、許可を取り消すことができる。", "町長は、許可を取り消すことができる。ただし、軽微な場合を除く。"),
    Case(
      "strengthened", "町長は、許可を取り消すことができる。ただし、軽微な場合を除く。",
      "町長は、許可を取り消すことができる。"),
    Case("strengthened", "町は、名簿を公表するものとする。", "町は、名簿を公表しなければならない。"),
    Case("reversed", "利用者は、水を使用してはならない。", "利用者は、水を使用することができる。"),
    Case("reversed", "町は、手当を支給する。", "町は、手当を支給しない。"),
    Case("widened", "50人以上の事業所は、計画を定めなければならない。", "30人以上の事業所は、計画を定めなければならない。"),
    Case("rescheduled", "事業者は、30日以内に町長に報告しなければならない。", "事業者は、14日以内に町長に報告しなければならない。"),
    Case("requantified", "違反した者は、5万円以下の過料に処する。", "違反した者は、10万円以下の過料に処する。"),
  ]

  @Test(arguments: norms)
  func `a rule that changed is told by its kind`(row: Case) throws {
    #expect(try kinds(row, title: "瀬音町水源条例", .japanese) == row.kinds)
  }

  static let english = [
    Case(
      "strengthened", "- We encourage boatyards to publish their water use.",
      "- We require boatyards to publish their water use."),
    Case("reframed", "- We will build forty moorings.", "- We have built forty moorings."),
    Case(
      "reversed", "- We oppose the merger of the hospitals.",
      "- We support the merger of the hospitals."),
    Case(
      "reversed", "- We will reverse the cuts to legal aid.",
      "- We will maintain the cuts to legal aid."),
    Case(
      "softened", "- We will abolish ferry tolls.", "- We will consider abolishing ferry tolls."),
    Case("softened", "- We will abolish ferry tolls.", "- We will freeze ferry tolls."),
    Case("softened", "- We will immediately end the levy.", "- We will end the levy."),
    Case(
      "softened", "- The council must publish the map.", "- The council should publish the map."),
    Case("strengthened", "- We aim to restore the night bus.", "- We will restore the night bus."),
    Case(
      "widened", "- We will give free travel to people aged 70 or over.",
      "- We will give free travel to people aged 65 or over."),
    Case(
      "narrowed", "- We will give free travel to all pensioners.",
      "- We will give free travel to some pensioners."),
    Case("rescheduled", "- We will close the plant by 2030.", "- We will close the plant by 2035."),
    Case("requantified", "- We will fund 200 nurses.", "- We will fund 150 nurses."),
    Case("", "- We will restore the night bus.", "- We will restore the night bus"),
  ]

  @Test(arguments: english)
  func `an English pledge that changed is told by its kind`(row: Case) throws {
    #expect(try kinds(row, title: "Harbour Party Manifesto", .english) == row.kinds)
  }

  static let terms = [
    Case(
      "softened", "We answer every letter within a week.",
      "We aim to answer every letter within a week."),
    Case(
      "rescheduled", "A manager will reply within 15 days; you can ask for a review.",
      "A manager will reply within 20 days; you can ask for a review."),
    Case("", "Berths are let in May 2024.", "Berths are let in June 2025."),
    Case("reversed", "You must not share your account.", "You may share your account."),
    Case(
      "softened", "Users must verify their address.",
      "Users are not required to verify their address."),
    Case(
      "strengthened", "You should keep a copy of your files.", "You must keep a copy of your files."
    ),
    Case(
      "widened", "We may close accounts if you break these rules.", "We may close accounts."),
    Case(
      "rescheduled", "We will answer every complaint within 28 days.",
      "We will answer every complaint within 14 days."),
  ]

  @Test(arguments: terms)
  func `a term that changed is told by its kind`(row: Case) throws {
    #expect(try kinds(row, title: "Larkspur Terms of Service", .english) == row.kinds)
  }

  @Test func `what decided is shown beside equal cues`() throws {
    let changes = try changes(
      "We may close accounts.", "If you break these rules, we may close accounts.",
      title: "Larkspur Terms of Service", .english)
    let change = try #require(changes.first { $0.name.hasPrefix("demand") })
    #expect(change.because.oldCue == "may close")
    #expect(change.because.newCue?.hasPrefix("If you break these rules") == true)
  }

  @Test func `a heading that goes while its section stays is no dropped demand`() throws {
    let body = """
      窓口は、だれにとっても使いやすいものであるべきです。

      - 申込みの用紙を、大きな字で印刷します
      - 受付の番号札を、音声でも知らせます
      """
    let changes = try changes(
      "## 窓口の不便をなくす\n\n\(body)\n\n## 出張所を増やす\n\n- 出張所を3か所増やします\n",
      "## 出張所を増やす\n\n\(body)\n\n- 出張所を3か所増やします\n", title: "海辺の会　政策", .japanese)
    #expect(!changes.map(\.name).contains("demand dropped"))
  }

  @Test func `a term renamed throughout is told once`() throws {
    let old = """
      - 体験バウチャーを全児童に配布します
      - 体験バウチャーを夏休みにも使えるようにします
      - 体験バウチャーの対象を広げます
      """
    let changes = try changes(
      old, old.replacing("バウチャー", with: "クーポン"), title: "海辺の会　政策", .japanese)
    #expect(changes.count == 1)
    #expect(changes.first?.subject == "バウチャー → クーポン")
  }

  @Test func `plain for polite style is notation`() throws {
    let changes = try changes(
      "- 起業への関心が失われている（都市部）\n- 利用者が増えてきている",
      "- 起業への関心が失われています（都市部）。\n- 利用者が増えてきています。", title: "海辺の会　政策", .japanese)
    #expect(Set(changes.map(\.name)) == ["notation style"])
  }
}
