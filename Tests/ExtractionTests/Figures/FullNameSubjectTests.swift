import PolicyModel
import Testing

/// Subjects of rules and reports that are told with what the sentence says of them.
struct FullNameSubjectTests {
  private func check(
    _ cases: [(text: String, index: Int, subject: String)], _ language: Language = .japanese
  ) throws {
    for (text, index, subject) in cases {
      let found = try figures(text, language, on: "2026-01-15")
      try #require(index < found.count, "\(text)")
      #expect(found[index].figure.subject == subject, "\(text)")
    }
  }

  @Test func `whom a figure narrows is told with who has to do with them`() throws {
    try check([
      ("満七十歳以上の教員との間に締結される雇用契約を除く。", 0, "教員との間に締結される雇用契約"),
      ("二歳に満たない子を養育する隊員は、夜勤を断ることができる。", 0, "隊員が養育する子"),
      ("三十人以上の労働者を使用する事業者は、記録を作る。", 0, "事業者が使用する労働者"),
      ("満十五歳未満の者を舞台の役者として使用してはならない。", 0, "舞台の役者として使用する者"),
      // A case or a place is nobody who has to do with them.
      ("満七十歳以上の職員を配置する場合は、届け出る。", 0, "職員"),
      ("65歳以上の市民を対象に、講座を開きます。", 0, "市民"),
      ("満十八歳の生徒をその者が満二十歳に達するまでの間、寮で指導することができる。", 1, "生徒の指導"),
    ])
  }

  @Test func `what a share or a number is among is told with it`() throws {
    try check([
      ("若年層では「移住検討者」は18％にとどまっています。", 0, "若年層の移住検討者"),
      ("調査では、満足度は18％にとどまっています。", 0, "満足度"),
      ("島を出る人は、毎年300人にのぼっています。", 1, "毎年島を出る人"),
      ("補助は、毎月3千円を上限とします。", 1, "補助（毎月）"),
      ("村は、すべての世帯に変わらない6桁の番号をつけます。", 0, "世帯につける番号"),
      ("台帳には6桁の番号をつけます。", 0, "番号"),
      ("制度が厳しいノルウェーでも、3学年まとめた基準となっています。", 0, "ノルウェーの基準でまとめた学年の数"),
      ("補修には1戸当たり40万円を補助します。", 0, "補修の算定単位"),
    ])
  }

  @Test func `a time is of what happens in it, until it or again and again`() throws {
    try check([
      ("記憶装置の容量は20か月ごとに2倍になると言われています。", 0, "記憶装置の容量が2倍になる周期"),
      ("水質は3か月ごとに検査します。", 0, "水質の検査"),
      ("新しい基準は2031年度に改定される予定で、それまでの3年間は据え置きます。", 1, "基準の改定まで"),
      ("この方針は2029年度以降実施の次期地域計画に盛り込まれます。", 0, "次期地域計画の実施"),
      (
        "勤続年数が四年に達する日の翌日が令和九年四月一日から令和十年三月三十一日までの間にある隊員については、別に定める。", 2,
        "勤続年数が四年に達する日の翌日"
      ),
      ("三年以上住所を有する者のうちから選ぶ。", 0, "住所を有する期間"),
      ("生後満二年に達しない幼児を育てる隊員は、申し出ることができる。", 0, "幼児"),
      ("二箇月以内の期間を平均し一週間当たりの作業時間が四十時間を超えないようにする。", 0, "作業時間を平均する期間"),
    ])
  }

  @Test func `what is due in time is told rather than whoever does it`() throws {
    try check([
      ("登録を受けた者は、記載事項に変更があったときは、その日から二十日以内に知事に届け出なければならない。", 0, "記載事項の変更の届出"),
      ("登録を受けた者は、事業を廃止したときは、その日から二十日以内に届け出なければならない。", 0, "事業の廃止の届出"),
      ("当社は、配信を終了する場合、3週間前までに利用者に通知します。", 0, "配信の終了の通知"),
      ("契約の日から10日以内であれば、理由を問わず解約できます。", 0, "解約"),
      ("付与の日から8か月以内に、4日について、所属長が時季を指定して取得させる。", 0, "取得"),
      ("入札は、公告の日から10日以内に行う。", 0, "入札"),
    ])
  }

  @Test func `cases, ages and columns are of what they are told for`() throws {
    try check([
      ("14歳で初級課程を修了した若者が、工房で学びます。", 0, "初級課程を修了した若者"),
      ("14歳で若者は工房に入ります。", 0, "若者"),
      ("二箇月以内の期間を定めて雇用する船員を除く。", 0, "期間を定めて雇用する船員"),
      ("出生の日から四年を経過しない児童とする。", 0, "出生からの期間"),
      ("8週間（双子の場合は16週間）以内に出産予定の隊員から請求があったときは、休ませる。", 1, "出産（双子）"),
      ("引き続き二年以上雇用された隊員は、休むことができる。", 0, "雇用された隊員"),
      ("村は、休憩所を村内の6か所に設けます。", 0, "休憩所"),
      ("村内の6か所の休憩所を直します。", 0, "休憩所"),
      ("算定期間として四箇月を超える期間を定めて働かせる場合", 0, "算定期間"),
      ("手当は、毎年四月及び十月に支払う。", 1, "手当の支払い"),
      ("令和九年度以降の年度に支出される国又は県の負担について適用する。", 0, "国又は県の負担の支出"),
    ])
    try check(
      [
        ("To use the pool, you must be 12 years of age or older.", 0, "age to use the pool"),
        ("Members must be 18 years of age or older.", 0, "Members"),
      ], .english)
  }

  @Test func `money is of whoever bears it and what is asked for`() throws {
    try check([
      ("第十二条の規定に違反した者は、三万円以下の過料に処する。", 0, "第十二条の規定に違反した者の過料"),
      ("登録を受けようとする者は、八千円の手数料を納めなければならない。", 0, "登録の手数料"),
      // Who is meant stands in a list.
      ("次の各号のいずれかに該当する者は、三万円以下の過料に処する。", 0, "過料"),
      ("窓口で支払う手数料は、八千円とする。", 0, "窓口で支払う手数料"),
    ])
  }

  @Test func `figures of a definition are of what is defined`() throws {
    try check([
      ("この規程において「大型店」とは、床面積が四百平方メートルを超える店舗をいう。", 0, "大型店（床面積）"),
      ("この要綱において「空き店舗」とは、六か月以上続けて使われていない店舗をいう。", 0, "空き店舗"),
      ("「若者」とは、三十歳に達する日までの間にある者をいう。", 0, "若者"),
      ("「若者」とは、三十歳未満の者をいう。ただし、届出は十日以内とする。", 1, "届出"),
    ])
  }

  @Test func `English names end where the words do that narrow them`() throws {
    try check(
      [
        (
          "A good second step before asking us to remove a page is to write.", 0,
          "step before asking us to remove a page"
        ),
        ("Two nurseries with 140 places opened last year.", 1, "places in nurseries"),
        ("The council has contracts with 12 suppliers.", 0, "suppliers"),
        (
          "Broken Locks: Ten Years After the Canal Act (Barge Press)", 0,
          "years after the Canal Act"
        ),
        (
          "Anyone blocking a fire exit is liable to a fine of £300.", 0,
          "fine for anyone blocking a fire exit"
        ),
        ("Each depot has four drivers trained in first aid.", 0, "drivers trained in first aid"),
        ("Four drivers resigned in May.", 0, "drivers"),
        (
          "Of those asked, 62% were satisfied with the ferry.", 0,
          "those who were satisfied with the ferry"
        ),
        (
          "Homes here are heated as follows: 12% by oil, 70% by gas and 18% by peat.", 1,
          "Homes here (by gas)"
        ),
      ], .english)
  }
}
