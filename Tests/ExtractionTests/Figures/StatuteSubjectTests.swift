import DocumentReading
import PolicyModel
import Testing

@testable import Extraction

/// What the figures of statutes, rules and their tables are about.
@Suite struct `Subjects in statutes` {
  private func check(_ cases: [(text: String, index: Int, subject: String)]) throws {
    for (text, index, subject) in cases {
      let found = try figures(text, on: "2026-01-15")
      try #require(index < found.count, "\(text)")
      #expect(found[index].figure.subject == subject, "\(text)")
    }
  }

  @Test func `what enters into force or ends is named with the act`() throws {
    try check([
      ("この条例は、令和九年四月一日から施行する。", 0, "条例の施行"),
      ("この規程は、令和8年5月1日に改正し、令和8年6月1日から施行する。", 0, "規程の改正"),
      ("この規程は、令和8年5月1日に改正し、令和8年6月1日から施行する。", 1, "令和8年5月1日改正の規程の施行"),
      ("第十二条の規定は、公布の日から起算して八月を超えない範囲内において政令で定める日から施行する。", 0, "第十二条の規定の施行（公布の日から）"),
      ("第二十条の改正規定は、令和十年四月一日から施行する。", 0, "第二十条の改正規定の施行"),
      // An amount in between is none of the law's.
      ("前項の規定は、五週間を通じ六日以上の休みを与える船主については適用しない。", 0, "休みを数える期間"),
      ("町の給食は、令和9年4月から無料とする。", 0, "町の給食"),
    ])
  }

  @Test func `how much in how long is of one thing`() throws {
    try check([
      ("船主は、船員に、一日について九時間を超えて、作業させてはならない。", 0, "作業を数える期間"),
      ("船主は、船員に、一日について九時間を超えて、作業させてはならない。", 1, "作業（一日）"),
      ("窓口は、一週間につき三十時間まで開館する。", 0, "開館を数える期間"),
      ("整備費は1か所につき約90万円です。", 0, "整備費の算定単位"), ("整備費は1か所につき約90万円です。", 1, "整備費（1か所につき）"),
      ("入館料は1回400円です。", 0, "入館料"), ("水道の更新には4年間で60億円を投じます。", 1, "水道の更新"),
      ("町は道の補修に3億円を計上し、歩道の幅を広げます。", 0, "道の補修"),
    ])
  }

  @Test func `a container of time gives way to what it holds`() throws {
    try check([
      ("四箇月以内の期間を定めて雇用される船員は、この限りでない。", 0, "期間を定めて雇用される船員"),
      ("二箇月を超える期間ごとに支払われる手当は、含まない。", 0, "手当"),
      ("検針は、5年に1度程度の間隔で見直しています。", 0, "検針"),
      ("六箇月経過日から起算した乗船年数に応じて定める。", 0, "六箇月経過日"),
      ("対象期間として令和九年三月三十一日を含む期間を定めているものについては、その効力を有する。", 0, "対象期間"),
      ("令和九年三月三十一日を含む一週間に係る作業時間については、なお従前の例による。", 0, "作業時間"),
      ("契約（その期間が二年を超えるものに限る。）を結ぶ。", 0, "契約の期間"),
    ])
  }

  @Test func `the place of a rule is no matter`() throws {
    try check([
      ("登録の申出は、通知を受けた日から四十日以内にしなければならない。", 0, "登録の申出"),
      ("令和十年四月分及び同年五月分の手当については、第七条の規定は、適用しない。", 0, "手当"),
      ("令和十年六月三十日までの間に新手当法第九条第一項の規定による認定の請求をする。", 0, "認定の請求"),
      ("入会した者は、入会の日から三週間以内に次の書類を提出しなければならない。", 0, "書類の提出"),
      ("次の集会の後十日以内に、総会の承認がない場合には、その決定を取り消す。", 0, "総会の承認"),
      ("嘱託を発した後四月を経過しても回答がない場合", 0, "嘱託"),
      ("その取消しの日前二十日以内に理事であった者", 0, "取消しの日前の期間"),
      ("会員は、満期の日の翌日から、終身の契約に転換することができる。", 0, "終身の契約への転換"),
    ])
  }

  @Test func `shares and times point back to what was named`() throws {
    try check([
      (
        "保育に要する費用（乳児に係る部分（第三条の額を除く。）に限る。）は、その三分の二に相当する額を国庫が負担し、その六分の一に相当する額を県が負担する。", 0,
        "保育に要する費用に対する割合"
      ),
      ("保育に要する費用は、その三分の二に相当する額を国庫が負担し、その六分の一に相当する額を県が負担する。", 1, "保育に要する費用に対する割合"),
      ("会長は、理事を任命する。ただし、その過半数は、会員の中から選ぶ。", 0, "会員の中から選ぶ理事"),
      ("登録の請求をした日の属する月の翌月から翌年の五月までの間は、この区分による。", 0, "登録の請求"),
      ("船主は、一週間について前条の作業時間、一日について同条第二項の作業時間を超えて作業させてはならない。", 1, "作業時間を数える期間"),
      ("省令で定める事業については、令和九年三月三十一日までの間、適用しない。", 0, "省令で定める事業についての特例"),
      ("施行の際四月一日以外の日が基準日である船員に係る休暇については、別に定める。", 0, "基準日（この日以外）"),
    ])
  }

  @Test func `targets, limits and years of a plan are of what the topic says`() throws {
    try check([
      ("残高も自動で管理し、紙の手続きをゼロにします。", 0, "紙の手続き"),
      ("前条の職種のうち、満十四歳の生徒の実態を調べる。", 0, "生徒の実態"),
      ("夜勤は月6回以内とし、欠員を減らします。", 0, "夜勤"), ("車庫は最初の1時間を無料とします。", 0, "車庫"),
      ("講習は40歳未満を対象とします。", 0, "講習"), ("申請の回数が年4回に達したときは、終わります。", 0, "申請の回数"),
      ("使用量が前年の実績を2割以上上回る場合は、お知らせします。", 1, "使用量"),
      ("予算は4年間で総額80億円、初年度は15億円です。", 2, "予算"),
      ("船員は900人です。このうち55歳以上が48％を占めます。", 1, "船員"),
      ("船員は900人です。このうち55歳以上が48％を占めます。", 2, "船員"),
      ("船員は900人です。このうち県の職員は40人です。", 1, "県の職員"),
      ("所得を1経営体当たり年300万円に引き上げます。", 1, "所得（1経営体当たり）"),
      ("水揚げ高は5万トンで、最も多かった昭和60年の2割です。", 1, "水揚げ高"),
    ])
    #expect(try figures("5年前より27円高くなっています。").last?.figure.kind == .money)
  }

  @Test func `a verb's stem and half a phrase are no subject`() throws {
    try check([
      ("期間を平均し一週間当たりの作業時間が三十五時間を超えない。", 0, "作業時間を数える期間"),
      ("一箇月当たりの平均時間八十時間を超えない。", 0, "平均時間を数える期間"),
      ("図書の貸出し900冊を超えた。", 0, "図書の貸出し"),
      ("作業部会がその部員の五分の四以上の多数で決める。", 0, "部員のうちの割合"),
      ("改訂された額により、令和9年4月から、手当を支払う。", 0, "手当の支払い"),
      ("日本は、60年代から70年代にかけて目覚ましい成長を遂げた。", 0, "成長"),
      ("3歳児の配置基準を改め、2027年度から実施する。", 1, "配置基準"),
      ("延滞したときは、年8.5％の割合による延滞金を払う。", 0, "延滞金"),
      ("蔵書の更新率は95％を6年連続で保っています。", 1, "蔵書の更新率"),
      ("離職は2.1％で、業界平均の約半分です。", 1, "離職の割合（業界平均に対する）"),
      ("乗合タクシーは現在3地区で走っています。", 0, "乗合タクシーの地区"),
      ("住民調査（1,800人に発送、回収率44％）では、多くが望んだ。", 0, "住民調査"),
    ])
  }

  @Test func `nouns of kana alone are subjects, and of an opening the act`() throws {
    try check([
      ("ごみを3割減らします。", 0, "ごみの削減"), ("学校のいじめは年に120件ありました。", 0, "学校のいじめ"),
      ("ひきこもりは3,400人と推計されます。", 0, "ひきこもり"), ("けがは18件でした。", 0, "けが"),
      ("2028年に開館します。", 0, "開館"), ("2030年度までに実現します。", 0, "実現"),
    ])
  }

  @Test func `a sentence that tells no subject does not take one from the sentence before`() throws
  {
    try check([
      ("新しい図書館の工事費は12億円です。1日に800人が訪れます。", 2, ""),
      ("2035年の完成をめざします。65歳以上の方は2割です。", 2, ""),
    ])
  }

  @Test func `a term is what its definition measures, a clause before leaders is a case`() throws {
    try check([
      ("この条例において「若者」とは、三十歳に達する日以後の最初の三月三十一日までの間にある者をいう。", 1, "若者"),
      ("この条例において「若者」とは、三十歳に達する日以後の最初の三月三十一日までの間にある者をいう。", 0, "若者"),
    ])
    let rules = "# 特別休暇\n\n1. 次のとおり休暇を与える。\n    1. 本人が転居したとき・・・2日\n    2. 正職員・・・12日\n"
    let document = try DocumentReader().read(
      Array(rules.utf8), hint: ReadingHint(format: .markdown, language: .japanese)
    ).document
    let found = FigureExtractor(settings: .init()).figures(in: document, published: nil)
    #expect(found.map(\.subject) == ["特別休暇（本人が転居したとき）", "特別休暇（正職員）"])
  }

  @Test func `rows below a group's name stand one column further left`() throws {
    let table = """
      | 種別 | 等級 | 補償 |
      |---|---|---|
      | 障害 |  |  |
      | 第一級 | 三〇〇日分 |  |
      | 第二級 | 二〇〇日分 |  |

      """
    let document = try DocumentReader().read(
      Array(table.utf8), hint: ReadingHint(format: .markdown, language: .japanese)
    ).document
    let found = FigureExtractor(settings: .init()).figures(in: document, published: nil)
    #expect(found.map(\.subject) == ["補償の等級", "第一級の補償", "補償の等級", "第二級の補償"])
  }

  @Test func `numbers of what is left out and years of a law's name are marked`() throws {
    for text in ["二及び三　略", "一から五まで　略", "第百条の三に規定する。", "平成十五年船員等改正法附則第三条を改める。"] {
      #expect(try figures(text).isEmpty, "\(text)")
    }
    #expect(try figures("日本年鑑を刊行する。").isEmpty)
    #expect(try !figures("本年の予算を定める。").isEmpty)
    #expect(try !figures("平成十五年に改正法案を出した。").isEmpty)
  }
}
