import PolicyModel
import Testing

/// Subjects that name what happens at a time, whose a number is, and all that is tied by "or".
struct JapaneseEventSubjectTests {
  @Test func `a time is of what is done with a thing then`() throws {
    for (text, index, subject) in [
      ("漁協は、5月末までに許可証を送付することを決めた。", 0, "許可証の送付"),
      ("全ての港の台帳を、2031年度までに、県が用意する仕組みに移行する。", 0, "全ての港の台帳の移行"),
      ("組合員を2040年までに半減させ、港をまとめる。", 0, "組合員の半減"),
      ("灯台は2033年3月に完成します。", 0, "灯台の完成"),
      ("2033年4月末には島の人の切符が期限切れとなり、船に乗れなくなった。", 0, "島の人の切符の期限切れ"),
      ("2031年度までに船の油を4割減らします。", 0, "船の油の削減"),
      ("網の規格は、2032年6月末までに見直します。", 0, "網の規格の見直し"),
      ("名簿は、年2回、更新する。", 0, "名簿の更新"),
      ("港長は、毎年一回、港の状況について報告しなければならない。", 0, "港の状況の報告"),
      ("組合の総会は、毎年一回これを招集する。", 0, "組合の総会の招集"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
  }

  @Test func `a time keeps the thing alone where it is of that or nothing is done then`() throws {
    for (text, index, subject) in [
      // The time is of the clause that narrows the thing, and not of what is done with it.
      ("2031年に成立した漁港法を改正する。", 0, "漁港法の成立"),
      ("2031年の漁港計画を改正する。", 0, "漁港計画"),
      // How long a state lasts.
      ("古い切符が2033年9月末まで使える特例を廃止する。", 0, "古い切符が使える特例"),
      ("特例は2033年9月末まで延長する。", 0, "特例"),
      // The deed says no more than its thing.
      ("2033年6月に説明会を開催する。", 0, "説明会"),
      ("船の申込みの受付は2033年6月1日に開始する。", 0, "船の申込みの受付"),
      // Another deed ends before.
      ("2033年5月に港を閉じ、組合は次の計画を策定した。", 0, "港"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
  }

  @Test func `an amount that comes or goes is of the change`() throws {
    for (text, index, subject) in [
      ("港では網小屋4か所を廃止する。", 0, "網小屋の廃止"),
      ("漁協の職員を6人増員します。", 0, "漁協の職員の増員"),
      ("船大工が約300人不足する見込みである。", 0, "船大工の不足"),
      ("組合費を200円引き上げる。", 0, "組合費の引き上げ"),
      // What is reached or kept is no change.
      ("組合費を900円に引き上げる。", 0, "組合費"),
      ("渡し場を6か所まで減らします。", 0, "渡し場"),
      ("港では網小屋4か所を残す。", 0, "網小屋"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
  }

  @Test func `terms of a formula are not what it comes to`() throws {
    for (text, index, subject) in [
      ("作業時間の枠 = 35時間 ÷ 7 × 日数", 0, "作業時間の枠の算式"),
      ("作業時間の枠 = 35時間 ÷ 7 × 日数", 1, "作業時間の枠の算式の除数"),
      ("作業時間の枠 = 契約で定めた1週間の作業時間 × 日数 ÷ 7", 0, "作業時間を数える期間"),
      ("年会費 = 3,000円", 0, "年会費"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
  }

  @Test func `a share of another thing is of what is given`() throws {
    for (text, index, subject) in [
      ("平均日当の6割に相当する手当を支払う。", 0, "手当の割合（平均日当に対する）"),
      ("組合は、契約解除手当（平均日当の20日分）を支払わない。", 0, "契約解除手当"),
      ("乗船した日数が全日数の8割未満である者には、与えない。", 0, "乗船した日数の割合（全日数に対する）"),
      ("船長が全船員の6割以上の同意を得たとき。", 0, "全船員の同意の割合"),
      ("船の数に7を除した数とする。", 0, "船の数の除数"),
      ("平均日当の20日分以上の手当を契約解除手当として支払う。", 0, "契約解除手当"),
      // A sum without a name says nothing.
      ("修理費の3分の2に相当する額を補助する。", 0, "修理費の補助の割合"),
      ("第一期の評議員のうち、その半数の者の任期は、これを二年とする。", 0, "評議員"),
      ("漁師の求人倍率は2.8倍であり、全職種平均1.2倍と比べて高い。", 1, "全職種平均の求人倍率"),
      ("港の利用率は平均61％である。", 0, "港の利用率"),
      ("船に乗らない理由は「港が遠いから」が41％で最も多い。", 0, "船に乗らない理由「港が遠いから」"),
      ("「港が遠い」が41％で最も多い。", 0, "港が遠い"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
  }

  @Test func `a number of a body's own is told with the body`() throws {
    for (text, index, subject) in [
      ("漁業庁は、2031年に発足したが、職員数は1,204人に膨らんだ。", 1, "漁業庁の職員数"),
      ("漁業庁は、2031年に発足したが、職員数は1,204人に膨らんだ。", 0, "漁業庁の発足"),
      ("漁業庁は、約600人の職員数で発足した。", 0, "発足時の漁業庁の職員数"),
      ("漁業庁は、約600人のうち元漁師が3分の1を占める職員数で発足した。", 1, "発足時の漁業庁の元漁師の割合"),
      ("漁業庁の職員数は1,204人で、その内訳は、元漁師が528名で全体の44％を占める。", 1, "漁業庁の元漁師"),
      ("漁業庁は、職員数が1,204人に膨らみ、その内訳は、元漁師が528名で全体の44％を占める。", 1, "漁業庁の元漁師"),
      ("漁業庁は、職員数が1,204人に膨らみ、その内訳は、元漁師が528名で全体の44％を占める。", 2, "漁業庁の元漁師の割合（全体に対する）"),
      ("漁業庁は、職員数が1,204人に膨らみ、元漁師が528名いる。", 1, "元漁師"),
      // What it says of others is not its own.
      ("漁業庁は、人口が3割減ったと発表した。", 0, "人口"),
      ("漁業庁は、船の数が300隻に減ったとしている。", 0, "船の数"),
      ("漁業庁は、島の人口が300人に減り、港を閉じた。", 0, "島の人口"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
  }

  @Test func `both nouns that are tied are told`() throws {
    for (text, index, subject) in [
      ("船員手当又は特別手当の支給は、令和十二年四月から始める。", 0, "船員手当又は特別手当の支給"),
      ("会長及び監事の任期は、三年とする。", 0, "会長及び監事の任期"),
      ("船や網の修理費は5万円である。", 0, "船や網の修理費"),
      // Of one of them alone.
      ("漁師又は船員の過半数を代表する者と協定する。", 0, "代表される船員の割合"),
      ("網を直し、又は船の修理費は5万円とする。", 0, "船の修理費"),
      ("三年以下の船員及び監事の任期は、二年とする。", 1, "監事の任期"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
  }

  @Test func `a noun glued to a quotation and words of letters belong to a name`() throws {
    try expect("2033年6月の「港湾計画」改定において、沖の灯台を直す。", 0, "「港湾計画」改定")
    try expect("ナビ／AI 人材が約 300 人不足する。", 0, "ナビ/AI 人材の不足")
    try expect("2033年6月の「港湾計画」には、灯台がない。", 0, "港湾計画")
  }

  @Test func `a body's deed, what was said or asked, and who does so`() throws {
    for (text, index, subject) in [
      ("内閣は、次の年度に、検査報告とともに、これを議会に提出しなければならない。", 0, "議会への提出"),
      ("2033年5月の町議会で町長が答弁しました。", 0, "町議会での答弁"),
      ("2033年5月の町議会では、港が話し合われた。", 0, "町議会"),
      ("桟橋に着けない船が41隻である（2033年9月末調査）。", 1, "桟橋に着けない船の調査"),
      ("9割が電子の切符にしているにもかかわらず、窓口は混む。", 0, "電子の切符にしている割合"),
      ("6割が反対しました。", 0, "反対した割合"),
      ("漁師の6割が反対した。", 0, "反対した漁師の割合"),
      ("その受注は上位4グループで全体の4分の3を占めている。", 1, "上位グループの受注の割合（全体に対する）"),
      ("受注は12隻で全体の6％を占めている。", 1, "受注の割合（全体に対する）"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
  }

  @Test func `work is counted in hours, and a term of some is theirs`() throws {
    for (text, index, subject) in [
      ("船長は、一週間について四十時間を超えて労働させてはならない。", 1, "労働時間（一週間）"),
      ("船長は、一週間について四十時間を超えて労働させてはならない。", 0, "労働時間を数える期間"),
      ("船長は、5日を超えて労働させてはならない。", 0, "労働"),
      ("評議員のうち、その半数の者の任期は、二年とする。", 1, "評議員の任期"),
      ("3年ごとに評議員の半数を改選する。", 1, "評議員の改選の割合"),
      ("始末書を取り、20日間を限度として乗船を停止し、その間の賃金は支払わない。", 0, "乗船の停止"),
      ("20日間を限度として船を貸す。", 0, "船"),
      ("理由なく無断欠勤が15日以上に及んだとき。", 0, "無断欠勤"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
    let lines = try figures("# 休業の手当\n\n船を休ませた場合は、平均日当の6割を支給する。")
    #expect(lines.last?.figure.subject == "休業の手当")
  }

  private func expect(_ text: String, _ index: Int, _ subject: String) throws {
    let found = try figures(text, on: "2034-01-15")
    try #require(found.indices.contains(index), "\(text)")
    #expect(found[index].figure.subject == subject, "\(text)")
  }
}
