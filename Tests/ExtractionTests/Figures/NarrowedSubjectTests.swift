import PolicyModel
import Testing

/// Subjects that a reader understands away from their sentence.
struct NarrowedSubjectTests {
  @Test func `what narrows a short noun belongs to its name`() throws {
    for (text, index, subject) in [
      ("郵送による投票は1,240件でした。", 0, "郵送による投票"),
      ("点字に対応した案内板は、全体の18％です。", 0, "点字に対応した案内板の割合（全体に対する）"),
      ("2024年度に廃棄された図書は、2,300冊でした。", 1, "廃棄された図書"),
      ("2024年度に廃棄された図書は、2,300冊でした。", 0, "廃棄された図書"),
      ("2024年に成立した公園法を改める。", 0, "公園法の成立"),
      ("わかりやすい説明書は、12種類あります。", 0, "わかりやすい説明書"),
      ("世帯主が70歳以上の空き家は、340戸です。", 1, "世帯主が70歳以上の空き家"),
      ("店主が60歳以上の商店", 0, "商店の店主"),
      ("本のうち、そのまま貸し出せない雑誌が40冊あります。", 0, "貸し出せない雑誌"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
  }

  @Test func `a count of what is listed before it is of what the list is`() throws {
    for (text, index, subject) in [
      ("- 雪捨て場の開設（河川敷、旧小学校グラウンド、運動公園駐車場の3か所）", 0, "雪捨て場の開設"),
      ("相談窓口は、本庁、東支所、西支所の3か所に置く。", 0, "相談窓口"),
      ("市は、本庁、東支所、西支所の3か所に相談窓口を置く。", 0, "相談窓口"),
      ("対象の機器は、冷蔵庫、エアコン、給湯器の3品目とする。", 0, "対象の機器の品目"),
      ("試験は、札幌、仙台及び福岡の3会場で行う。", 0, "試験の会場"),
      // Other numbers than that of the names are of the last one.
      ("巡回は、本庁、東支所の12か所で行う。", 0, "東支所"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
  }

  @Test func `a clause that stands for those it holds of is named with them`() throws {
    for (text, index, subject) in [
      ("県内の保育園520園のうち、看護師を置いているのは130園で、全体の25％です。", 1, "看護師を置いている保育園"),
      ("県内の保育園520園のうち、看護師を置いているのは130園で、全体の25％です。", 2, "看護師を置いている保育園の割合（全体に対する）"),
      ("橋は86本ありますが、点検が済んでいるのは61本です。", 1, "点検が済んでいる橋"),
      ("滞納は900件です。このうち5年を過ぎたものは70件です。", 2, "5年を過ぎた滞納"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
  }

  @Test func `a time is of the stretch or the level that it measures`() throws {
    for (text, index, subject) in [
      ("受付から引渡しまで平均12日かかります。", 0, "受付から引渡しまで"),
      ("診察の待ち時間は平均40分で、医師を増やして20分以内に縮めます。", 1, "診察の待ち時間"),
      ("回答を、受付の日から20日以内に公開します。", 0, "回答"),
      ("苦情があったときは、3日以内に相手に伝えることを求めます。", 0, "相手に伝えること"),
      ("返納は、通知を受けた日から10日以内にお願いします。", 0, "返納"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
  }

  @Test func `a share is of what is told, and its base is not`() throws {
    for (text, index, subject) in [
      ("県の助成は工事費の3分の1で、残りは町が負う。", 0, "県の助成の割合（工事費に対する）"),
      ("入場の収入は年間2億円で、館の収入の4％にあたります。", 1, "入場の収入の割合（館の収入に対する）"),
      ("女性の割合は農学部で21％、薬学部で48％です。", 0, "農学部の女性の割合"),
      ("女性の割合は農学部で21％、薬学部で48％です。", 1, "薬学部の女性の割合"),
      ("農学部の定員は300人、薬学部は90人です。", 1, "薬学部の定員"),
      ("審査会は、委員9人で構成する。", 0, "審査会の委員"),
      ("新しい分室は、定員40人で開きます。", 0, "分室の定員"),
      ("改修の費用を補助し、上限は50万円とします。", 0, "補助の上限"),
      ("所得が300万円未満の世帯を支えます。", 0, "世帯の所得"),
      ("二酸化炭素の排出を2割削減します。", 0, "二酸化炭素の排出の削減"),
      ("税率を10％に引き下げます。", 0, "税率"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
  }

  @Test func `a measure that is not said again comes from the sentence before`() throws {
    try expect("大人のときの入館料は800円とします。子どものときは400円です。", 1, "子どもの入館料")
  }

  @Test func `what a time ends is its end`() throws {
    for (text, index, subject) in [
      ("2027年4月から紙の切符を廃止し、", 0, "紙の切符の廃止"),
      ("旧制度を28年秋に廃止します。", 0, "旧制度の廃止"),
      ("県は2026年5月になって、調査書を配布することを決めました。", 0, "調査書の配布の決定"),
      ("令和七年三月三十一日までの間に旧法の規定による登録の申請をしたときは、", 0, "登録の申請"),
      ("基本給の二十日分の慰労金を支払う。", 0, "慰労金"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
  }

  @Test func `whoever acts or is counted beside gives way to what is measured`() throws {
    for (text, index, subject) in [
      ("教員免許を持つ指導員は64％で、協会は2029年までに90％にする。", 2, "教員免許を持つ指導員"),
      ("跡継ぎのいない農家は、町内の農家310戸のうち140戸です。", 1, "跡継ぎのいない農家"),
      ("県大会には、予選を勝ち抜いた24チームが出場する。", 0, "予選を勝ち抜いたチーム"),
      ("板の長さは90センチ、重さは4キログラムとする。", 1, "板の重さ"),
      ("審判員は30人で、任期は2年です。", 1, "審判員の任期"),
      ("入園料は大人700円、子ども300円とする。", 1, "子どもの入園料"),
      ("改修の費用を助成し、限度額は80万円とします。", 0, "助成の限度額"),
      ("許可を申請してから結果を受けるまでの期間は、30日です。", 0, "許可を申請してから結果を受けるまでの期間"),
      ("県が認めた農園は、120か所です。市の認定を受けたものは45か所あります。", 1, "市の認定を受けた農園"),
      ("50歳代が4割を占め、", 1, "50歳代の割合"), ("65歳以上が3割を占め、", 1, "65歳以上の人"),
      ("くみ置く水を1割減らします。", 0, "くみ置く水の削減"),
      ("設備の点検は月に2回行い、異常があれば機械を止めます。", 0, "設備の点検"),
      ("改修を終えた学校は12校で、残りの5校も終えます。", 1, "改修を終えた学校"),
      ("検査は年2回とし、費用は900円です。", 1, "検査の費用"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
  }

  @Test func `an English whole or place gives way to what is measured`() throws {
    for (text, index, subject) in [
      ("Lamps were fitted in 900 flats.", 0, "Lamps"),
      ("We found mould in 75 flats and cleaned 60 of them.", 1, "mould"),
      ("Of all visitors, 44% come by bicycle.", 0, "visitors that come by bicycle"),
      (
        "Of all visitors, 44% come by bicycle; our target is 60%.", 1,
        "visitors that come by bicycle"
      ),
      ("The depot will shrink from 310 to 240 places.", 0, "depot"),
      ("The average engine is 3 decibels quieter than five years ago.", 0, "average engine"),
      ("If we miss a visit, we pay £20.", 0, "miss a visit"),
      ("The club has 18 members. It meets every three weeks.", 1, "club"),
      ("We employ 310 people, of whom 90 are trained in rescue.", 1, "people trained in rescue"),
      ("Adopted on 3 May 2026.", 0, "Adopted"),
      (
        "In a poll 61% of readers asked for longer hours.", 0, "readers that asked for longer hours"
      ),
      ("The fund should equal four months of spending.", 0, "fund"),
      ("The board has 9 members and meets every month.", 1, "meeting of the board"),
    ] as [(String, Int, String)] { try expect(text, index, subject, .english) }
  }

  @Test func `an English change is named with its direction`() throws {
    for (text, index, subject) in [
      ("We will cut food waste by 40%.", 0, "cut in food waste"),
      ("We reduced delays by a quarter.", 0, "reduction in delays"),
      ("The board lowered the fee by £3.", 0, "reduction in fee"),
    ] as [(String, Int, String)] { try expect(text, index, subject, .english) }
  }

  @Test func `an English deed tells what its time is for`() throws {
    for (text, index, subject) in [
      (
        "Hosts must register with the town hall within 14 days.", 0,
        "registration with the town hall"
      ),
      ("Captains must report to the office within 2 hours.", 0, "report to the office"),
      ("When you leave, we erase it from our disks within 7 days.", 0, "erase it from our disks"),
      ("If you do not log in for 12 months, we may close your page.", 0, "do not log in"),
      ("Minutes must reach all members within five days.", 0, "Minutes"),
      ("If you return it within 20 days of delivery, we refund the price.", 0, "price"),
    ] as [(String, Int, String)] { try expect(text, index, subject, .english) }
  }

  @Test func `English shares and prices are of whoever has them`() throws {
    for (text, index, subject) in [
      ("Of these, 300 said that they had no heating, which is 20 percent.", 0, "had no heating"),
      ("Of these, 300 said that they had no heating, which is 20 percent.", 1, "had no heating"),
      ("In the survey 72% of tenants said that they feel safe at home.", 0, "feel safe at home"),
      ("Mooring costs £40 for small boats and £95 for yachts.", 0, "Mooring"),
      ("Mooring costs £40 for small boats and £95 for yachts.", 1, "Mooring"),
      ("Trainees receive 70% of the full rate.", 0, "Trainees"),
      ("Anyone under 12 must wear a helmet on the track.", 0, "helmet"),
      ("Of these claims, 90 failed.", 0, "claims that failed"),
      ("Wind turbines on 14 farms produced 3.2 GWh.", 1, "Wind turbines"),
      ("We keep the line open 98% of the time.", 0, "line open"),
    ] as [(String, Int, String)] { try expect(text, index, subject, .english) }
  }

  private func expect(
    _ text: String, _ index: Int, _ subject: String, _ language: Language = .japanese
  ) throws {
    let found = try figures(text, language, on: "2026-01-15")
    try #require(index < found.count, "\(text)")
    #expect(found[index].figure.subject == subject, "\(text)")
  }
}
