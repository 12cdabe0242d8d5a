import PolicyModel
import Testing

/// What Japanese figures are of where a case, an aside or a second deed stands in between.
struct JapaneseDeedSubjectTests {
  @Test func `an aside and a case keep their own nouns`() throws {
    for (text, index, subject) in [
      ("奨励金の額は、経費に相当する額（その額に端数があるときは、切り捨てた額）とし、60万円を限度とする。", 0, "奨励金の額"),
      ("返納の額は、利用した期間が6か月未満の場合は10分の8とする。", 1, "返納の額"),
      // The case itself is of what it is told by.
      ("返納の額は、利用した期間が6か月未満の場合は10分の8とする。", 0, "利用した期間"),
      ("町税を滞納していない者で、申込みの日において満30歳以上であるもの", 0, ""),
      ("余った席があるときは、上位5名で抽選会を行う。", 0, "抽選会"),
      ("休暇の日数（その日数が5日を超える場合には、5日とする。）は、時季を定めて与える。", 1, "休暇の日数"),
      // Nothing else is spoken of.
      ("潮位が上がったときは、2時間ごとに見回る。", 0, "潮位"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
  }

  @Test func `what is asked, heard or got beforehand is not what is timed`() throws {
    for (text, index, subject) in [
      ("船主の意見を聴いて、40日以内に料金を定める。", 0, "料金"),
      ("漁具の持ち主は、組合の同意を得て、漁具を3か月間貸すことができる。", 0, "漁具"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
  }

  @Test func `an act is told with its head, its aim or who does it`() throws {
    for (text, index, subject) in [
      ("交付の日から2年以内に利用しなかった釣り券は、払い戻す。", 0, "釣り券の利用"),
      ("就任の日から60日以内に島内に転居する者", 0, "島内への転居"),
      ("開業後4年以上継続して営業する意思がある者", 0, "営業"),
      ("8週間（双子の場合は12週間）以内に出産する予定の職員は、休むことができる。", 0, "出産予定までの期間"),
      ("15日以内に評議会が解散されない限り、", 0, "評議会の解散"),
      ("20日以内に、町議会を招集しなければならない。", 0, "町議会の招集"),
      ("4年ごとに評議員の半数を改選する。", 0, "評議員の改選"),
      ("その監事は、任期を8年とし、再任できる。", 0, "監事の任期"),
      ("3つ目に、浜の自治を制限するという問題です。", 0, "浜の自治の制限"),
      // A request that is sent is told by what is sent.
      ("届書は、10日以内に町長に提出する。", 0, "届書"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
  }

  @Test func `a time is of what was said, decided, done or happened then`() throws {
    for (text, index, subject) in [
      ("2031年4月に突如、水産大臣は「港を閉じる」と発表し、約束を破った。", 0, "水産大臣の発表"),
      ("漁業連合会は1990年代から、港の数を減らすことを提言してきた。", 0, "漁業連合会による港の数を減らすことの提言"),
      ("2033年に漁協が行った調査では、船は減っていた。", 0, "漁協が行った調査"),
      ("5月2日には桟橋が沈むという事故も起きています。", 0, "桟橋が沈むという事故"),
      ("空いた船の数が2033年度末で61隻に達している。", 0, "空いた船の数"),
      ("この規約は、令和十二年四月一日（以下「施行日」という。）から施行する。", 0, "規約の施行"),
      (
        "第三条及び附則第七条の規定は令和十三年五月一日から、第四条の規定は同年八月一日から施行する。", 0,
        "第三条及び附則第七条の規定の施行"
      ),
      (
        "第一条、第二条、第三条及び第四条の規定は、令和十三年五月一日から施行する。", 0,
        "第一条、第二条、第三条及び第四条の規定の施行"
      ),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
  }

  @Test func `a share of voters is of what they give, a multiple of the topic`() throws {
    for (text, index, subject) in [
      ("総会員の3分の1以上の要求があれば、総会を開く。", 0, "総会員の要求の割合"),
      ("出席した会員の4分の3以上の賛成で決する。", 0, "出席した会員の賛成の割合"),
      ("出席会員の3分の2以上の多数で決する。", 0, "出席会員のうちの割合"),
      ("町の接待費は、隣の町の3.1倍に達していた。", 0, "町の接待費"),
      ("船員の平均年齢は61歳を超え、20代は全体の5％である。", 2, "20代の人"),
      ("島に住む人のうち80歳以上が占める割合は41％にのぼる。", 1, "島に住む人のうち80歳以上が占める割合"),
      ("島の客は昨年2,100人と過去最高を記録したが、その6割が2つの浜に集まった。", 2, "島の客"),
      ("島の客は昨年2,100人と過去最高を記録したが、その6割が2つの浜に集まった。", 0, "島の客"),
      ("補助率は2分の1とし、1隻当たり年180万円を超えない範囲で交付する。", 2, "交付（1隻当たり）"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
  }

  @Test func `what takes long, is rare or is repeated keeps its noun`() throws {
    for (text, index, subject) in [
      ("返事に12営業日を超える時間がかかる場合は、知らせます。", 0, "返事"),
      ("人が2か月を要するほどの複雑な作業も終わる。", 0, "複雑な作業に人が要する期間"),
      ("9か月以上利用のない船置き場は、返していただきます。", 0, "利用のない船置き場"),
      ("違反が4回確認された場合は、入港を制限します。", 0, "違反"),
      ("船の免許の取得に1人15万円を助成する。", 1, "船の免許の取得"),
      ("第4子は所得にかかわらず無料とし、保育料の半額を補う。", 1, "保育料に対する割合"),
      ("出航は8時10分までとし、8時20分を過ぎた場合は欠航とする。", 0, "出航"),
      ("4日以上続けて休業するときは、届け出る。", 0, "休業"),
      ("競技開始後15分を過ぎて着いた者は、参加できない。", 0, "競技開始からの時間"),
      ("赤字の航路のうち、1日の利用者が9人に満たない31航路については、4年以内に小船に替える。", 0, "利用者を数える期間"),
      ("灯台の点検は3年に1回行っているが、古い灯台については見直す。", 0, "灯台の点検"),
      ("霧が続くときは、県は、5時間前までに予告する。", 0, "予告"),
      ("集計を調査の終わった日から70日以内に公表する。", 0, "集計"),
      ("苦情を受けた日から70日以内に公表する。", 0, "公表"),
      ("毎年2回、医師による負担の程度を知るための検査を行う。", 0, "負担の程度を知るための検査"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
  }

  @Test func `a day and a part are told with what they are of`() throws {
    for (text, index, subject) in [
      ("最終改定日：2031年4月9日", 0, "最終改定日"),
      ("調査会を「港湾本部」に改組(2033年5月)し、体制を整える。", 0, "港湾本部への改組"),
      ("港に灯台(2033年5月完成)が立つ。", 0, "灯台の完成"),
      ("補助率は、離島にあっては3分の2、本土にあっては2分の1とする。", 0, "離島の補助率"),
      ("補助率は、離島にあっては3分の2、本土にあっては2分の1とする。", 1, "本土の補助率"),
      ("犬又は猫を合わせて15頭以上飼養する家", 0, "犬又は猫"),
      ("繰り越した券を合わせた枚数は、40枚までとする。", 0, "繰り越した券を合わせた枚数"),
      ("休止の届から80日が過ぎると、口座は消えます。", 0, "休止の届からの期間"),
      ("合い言葉は14文字以上とし、4回続けて誤ると止まります。", 0, "合い言葉"),
      ("2032年に寄せられた苦情は、港に多い。", 0, "苦情"),
      ("受け取った日から50日以内に1度だけ異議を申し立てることができる。", 1, "異議"),
      ("五月一日以外の日が基準日である船員に係る手当については、同月二日前は従前の例による。", 1, "船員に係る手当"),
      ("令和七年六月一日から同年九月三十日までの間に当該修了前の児童と同居することとなった者", 0, "修了前の児童との同居"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
    #expect(try figures("附 則 1 この規約は、公布の日から施行する。").isEmpty)
    #expect(try figures("卵を3こ配る。").map(\.figure.unit) == ["個"])
  }

  @Test func `a change without an object is of what the sentence before tells`() throws {
    let found = try figures("待っている船は88隻にのぼりました。私たちは3年以内にゼロにします。")
    #expect(found.map(\.figure.subject) == ["待っている船", "待っている船", "待っている船"])
    let pointed = try figures("漁獲の落ち込みは全体の37％を占めています。本校は、2031年度までにこれを20％以下に減らします。")
    #expect(pointed.last?.figure.subject == "漁獲の落ち込みの割合（全体に対する）")
    let sum = try figures("修理には費用の2割を徴収する。ただし、その額が1万円を超えるときは1万円とする。")
    #expect(sum.last?.figure.subject == sum.first?.figure.subject)
    let rest = try figures("灯台は52基のうち31基を直しました。残る21基は2032年度までに終えます。")
    #expect(rest.suffix(2).map(\.figure.subject) == ["灯台", "灯台"])
    let longer = try figures("船を待つ時間は平均23分で、県平均より14分長くなりました。")
    #expect(longer.last?.figure.kind == .duration)
    #expect(longer.last?.figure.subject == "船を待つ時間")
    let other = try figures("待っている船は88隻です。町は3年以内に桟橋を新しくします。")
    #expect(other.last?.figure.subject == "桟橋")
  }

  private func expect(_ text: String, _ index: Int, _ subject: String) throws {
    let found = try figures(text)
    try #require(found.indices.contains(index), "\(text)")
    #expect(found[index].figure.subject == subject, "\(text)")
  }
}
