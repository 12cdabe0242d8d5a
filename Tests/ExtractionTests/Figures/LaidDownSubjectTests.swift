import PolicyModel
import Testing

/// Figures that a rule lays down, told with the provision, the board, the sum or the deed that they are of.
struct LaidDownSubjectTests {
  @Test(arguments: [
    // Provisions, and from when they hold.
    (
      "改正後の第七条の規定は、令和九年四月一日以後に支払う手数料について適用する。", "令和九年四月一日以後",
      "改正後の第七条の規定の適用"
    ),
    ("前項の規定は、施行日以後一年間は、適用しない。", "一年間", "前項の規定の適用除外"),
    (
      "第四条の規定(第九条において準用する場合を含む。)は、令和九年四月一日以後の契約について適用し、同日前の契約は従前の例による。",
      "令和九年四月一日以後", "第四条の規定の適用"
    ),
    // A time that has to pass, with what it has to pass before.
    (
      "届出の日から四十日を経過した後でなければ、建物の解体に着手してはならない。", "四十日",
      "届出から建物の解体への着手までの期間"
    ),
    (
      "申込みの日から十五日を経過する日までに契約を締結しなければならない。", "十五日",
      "申込みから契約の締結までの期間"
    ),
    ("許可の日から一年を経過するごとに、報告書を提出しなければならない。", "一年", "報告書の提出の間隔"),
    (
      "旧規則の許可を受けた者は、施行の日から三月を経過する日までの間は、新規則の許可を受けた者とみなす。", "三月",
      "新規則の許可を受けた者とみなす期間"
    ),
    (
      "請負人は、計画を、工事着手十四日前までに、市長に届け出なければならない。", "十四日",
      "計画の届出（工事着手まで）"
    ),
    // Boards.
    ("図書館協議会は、委員十二人以内をもって組織する。", "十二人以内", "図書館協議会の委員"),
    ("審査会に、専門委員十二人以内を置くことができる。", "十二人以内", "審査会の専門委員"),
    ("委員のうち三人は、公募による町民でなければならない。", "三人", "公募による町民である委員"),
    ("委員のうち四人は、非常勤とする。", "四人", "非常勤とする委員"),
    ("協議会の議事は、出席した委員の三分の二以上の多数で決する。", "三分の二以上", "協議会の議事を決する出席した委員の割合"),
    ("議員を除名するには、出席議員の三分の二以上の多数による議決を必要とする。", "三分の二以上", "議員の除名に必要な出席議員の割合"),
    // Sums and their factors.
    (
      "奨励金の額は、設置に要した費用に二分の一を乗じて得た額とする。", "二分の一",
      "奨励金の額（設置に要した費用に乗じる割合）"
    ),
    ("加算額は、児童の数に三千円を乗じて得た額とする。", "三千円", "加算額（児童の数に乗じる額）"),
    // What is done with so many.
    ("障害者を三人以上雇用する事業主には、報奨金を支給する。", "三人以上", "事業主が雇用する障害者"),
    ("児童を三人以上監護する場合は、加算する。", "三人以上", "監護する児童"),
    ("契約期間が三年を超える労働契約を締結してはならない。", "三年を超える", "労働契約の契約期間"),
    (
      "十二歳に達する日以後の最初の三月三十一日を経過した児童が二人以上いる場合は、加算する。", "二人以上",
      "十二歳に達する日以後の最初の三月三十一日を経過した児童"
    ),
    // Pointers and definitions.
    ("外国においてする公示送達にあっては、前項の期間は、八週間とする。", "八週間", "公示送達の期間"),
    (
      "四月一日以外の日が基準日(継続勤務の期間が終了する日の翌日をいう。)である職員の休暇は、なお従前の例による。", "翌日",
      "基準日"
    ),
    ("第五条又は第九条の規定に違反した者は、二十万円以下の罰金に処する。", "二十万円以下", "第五条又は第九条の規定に違反した者の罰金"),
    // Another case of the sentence before.
    (
      "手数料の額は、一通につき三百円とする。ただし、電子申請による場合は、二百円とする。", "二百円",
      "手数料の額（電子申請による場合、一通につき）"
    ),
    ("入場料は五百円とする。ただし、六十五歳以上の者については、百円とする。", "百円", "入場料（六十五歳以上の者）"),
  ])
  func `what a rule lays down is told with what it is of`(
    text: String, figure: String, subject: String
  ) throws {
    try expect(text, figure, subject)
  }

  @Test(arguments: [
    // Deeds that a rule sets a time or an amount for.
    ("施行の際現に存する建物については、施行の日から二年間は、第五条の規定を適用しない。", "二年間", "第五条の規定の適用除外"),
    ("町は、この条例の施行後五年を経過した場合において、その施行の状況について検討を加える。", "五年", "条例の施行後の検討"),
    ("旧様式による用紙は、令和九年三月三十一日までの間、使用することができる。", "令和九年三月三十一日までの間", "用紙の使用"),
    ("市内に一年以上住所を有する者に支給する。", "一年以上", "市内に住所を有する期間"),
    ("補助事業に係る帳簿を、事業の完了後五年間保存しなければならない。", "五年間", "補助事業に係る帳簿の保存"),
    ("乳児を育てる女性は、一日二回各々三十分、その乳児を育てるための時間を請求することができる。", "三十分", "乳児を育てるための時間"),
    ("第二子以降の児童については、月額五千円を加算する。", "月額五千円", "第二子以降の児童への加算額"),
    ("現に事業を営む者は、施行の日から一月以内に市長に届け出なければならない。", "一月以内", "現に事業を営む者の届出"),
    ("協議会に会長十一人及び副会長十二人を置き、互選によって定める。", "十二人", "協議会の副会長"),
    ("令和九年四月一日を含む期間を定めている協定については、なお従前の例による。", "令和九年四月一日", "協定で定める期間"),
    ("毎年6月（深夜に働く者は毎年6月及び12月）、定期に健康診断を行う。", "12月", "健康診断（深夜に働く者）"),
    (
      "施行日から令和十年三月三十一日までの間における第七条の規定の適用については、同条中「十人」とあるのは、「八人」とする。", "令和十年三月三十一日までの間に", "第七条の規定の適用"
    ),
    ("登録の有効期間が満了する日の二月前までに、更新の申請をしなければならない。", "二月", "更新の申請（登録の有効期間が満了する日前）"),
    ("登録を受けた者が一年以上その業務を行わないときは、登録を取り消す。", "一年以上", "業務を行わない期間"),
    ("改正前の第三条の規定は、令和十三年三月三十一日までの間、なおその効力を有する。", "令和十三年三月三十一日までの間", "改正前の第三条の規定の効力"),
    ("保険者は、資格を失った日の属する月の翌月から、保険料を徴収しない。", "翌月から", "保険料を徴収しない期間"),
    ("第三条の改正規定は、令和八年七月一日から施行する。", "令和八年七月一日から", "第三条の改正規定の施行"),
    ("国は各団体に20基幹業務を移行させようとするが、2031年度末までの移行期限に間に合わない団体がある。", "2031年度末まで", "20基幹業務の移行期限"),
  ])
  func `what a rule sets a time for is told as a deed`(
    text: String, figure: String, subject: String
  ) throws {
    try expect(text, figure, subject)
  }

  @Test(arguments: [
    ("道路橋については、点検率を2028年度までに90％に高めます。", "90％", "道路橋の点検率"),
    ("市営住宅は老朽化が進み、修繕費は年間12億円に上ります。", "12億円", "市営住宅の修繕費（年間）"),
    ("市民農園は市内に14か所あり、使用料は年8,000円です。", "8,000円", "市民農園の使用料"),
    ("公共施設は老朽化が進んでおり、更新費用は今後40年間で2,400億円と見込まれます。", "2,400億円", "公共施設の更新費用"),
    ("本人の前年度の給与収入が三百万円以下の場合は、半額とする。", "三百万円以下", "本人の前年度の給与収入"),
    ("研究に従事する職員のうち女性は28％です。", "28％", "研究に従事する職員のうち女性"),
    ("都は区に施設の移転を促してきたが、2029年度末までの移転期限に間に合わない施設がある。", "2029年度末まで", "施設の移転期限"),
    ("計画に「大改定(10年に1回)」と「小改定(毎年)」を盛り込みます。", "毎年", "計画の小改定"),
    ("住宅の断熱改修を支援します。補助率は3分の1、上限は60万円です。", "60万円", "住宅の断熱改修の上限"),
  ])
  func `an owner that stands apart is told with its measure`(
    text: String, figure: String, subject: String
  ) throws {
    try expect(text, figure, subject)
  }

  @Test(arguments: [
    // A time of its own, another topic, an owner that is a time, somebody who acts.
    ("前項の規定は、四週間を通じ四日以上の休日を与える者については適用しない。", "四日以上", "休日"),
    ("人口は増え続け、税収は年間12億円に上ります。", "12億円", "税収（年間）"),
    ("市は計画を改め、補助率は3分の2です。", "3分の2", "補助率"),
    ("会費は千円とする。ただし、上限額は五千円とする。", "五千円", "会費の上限額"),
    ("委員のうち三人が欠席した。", "三人", "欠席した委員"),
  ])
  func `what is of something else stays apart`(
    text: String, figure: String, subject: String
  ) throws {
    try expect(text, figure, subject)
  }

  @Test(arguments: [
    (
      "The board of governors consists of nine members.", "nine members",
      "members of the board of governors"
    ),
    (
      "Members of the jury receive a daily allowance of $90.", "$90",
      "daily allowance for members of the jury"
    ),
    ("Nurses who finished the course numbered 310.", "310", "Nurses who finished the course"),
    (
      "If the tenant does not respond within 10 days, the offer lapses.", "10 days",
      "tenant's response"
    ),
    (
      "We will interpret silence longer than two weeks as consent.", "two weeks",
      "silence taken as consent"
    ),
    (
      "A permit is £85, with a discount of 20% for electric cars.", "20%",
      "discount for electric cars"
    ),
    // Nobody gets it, and no clause narrows them.
    ("The allowance rose to $90.", "$90", "allowance"),
    ("Nurses numbered 310.", "310", "Nurses"),
  ])
  func `a bare English noun is told with whose it is`(
    text: String, figure: String, subject: String
  ) throws {
    try expect(text, figure, subject, .english)
  }

  /// The lines of a list are of what leads into it.
  @Test(arguments: [
    (
      "# 計画\n\n## 交通\n\n地域バスを次のように見直します。\n\n- 運賃を200円に統一します。\n- 運行間隔を30分に縮めます。", "30分",
      "地域バスの運行間隔"
    ),
    (
      "# 条例\n\n## 税率\n\n宿泊税の税率は、次の各号に定める額とする。\n\n- 一　宿泊料金が二万円未満であるもの　二百円", "二百円",
      "宿泊税の税率（宿泊料金が二万円未満であるもの）"
    ),
  ])
  func `a line of a list is told with what leads into it`(
    text: String, figure: String, subject: String
  ) throws {
    try expect(text, figure, subject)
  }

  @Test func `a table that was flattened into a line keeps the name of its column`() throws {
    let text = "休暇の日数は、次の表のとおりとする。継続勤務年数労働日一年一労働日二年二労働日三年四労働日四年以上六労働日"
    for figure in ["一年", "二年", "三年", "四年以上"] { try expect(text, figure, "継続勤務年数") }
  }

  private func expect(
    _ text: String, _ figure: String, _ subject: String, _ language: Language = .japanese
  ) throws {
    let all = try figures(text, language, on: "2030-01-15")
    let found = try #require(
      all.last { $0.words == figure } ?? all.last { $0.words.contains(figure) }, "\(text)")
    #expect(found.figure.subject == subject, "\(text)")
  }
}
