import DocumentReading
import PolicyModel
import Testing

@testable import Extraction

/// Subjects told with whom, what case, what clause and what figure they are narrowed by.
struct ScopedSubjectTests {
  @Test(arguments: [
    // For whom, among whom, in each of what.
    ("嘱託員及び補助員について、1週間の勤務時間は28時間未満とする。", "28時間未満", "嘱託員及び補助員の1週間の勤務時間"),
    ("町議会議員の任期は四年とし、二年ごとに議員の半数を改選する。", "半数", "町議会議員の改選"),
    ("保育所ごとに看護師1人が常駐する基準を見直す。", "1人", "保育所ごとに常駐する看護師"),
    ("水産局は、約400人の職員数で発足したが、今の職員数は600人である。", "約400人", "発足時の水産局の職員数"),
    // The clause around a time, and what is asked for since then.
    ("旧型の券が2027年3月末まで使える特例措置を取る。", "2027年3月末まで", "旧型の券が使える特例措置"),
    ("港湾組合は2005年から、休業手当を引き上げることを提言してきた。", "2005年から", "港湾組合による休業手当を引き上げることの提言"),
    ("電池の価格は、2022年の5月には80だったが、わずか2年後の2024年の5月には40まで下がった。", "2年後", "電池の価格の低下"),
    ("同社は、2028年までに、40の都市に300の支店を展開する。", "2028年までに", "支店の展開"),
    // Asides.
    ("総合学校（初等6年間＋中等3年間）をつくる。", "3年間", "総合学校（中等）"),
    ("5年間（大臣は3年間に短縮）の集中期間で規制の見直しを進める。", "3年間", "規制の見直し（大臣の短縮）"),
    // Figures without which the phrase is cut.
    ("厳格な北国でも、3学年まとめた規定となっている。", "3学年", "北国の3学年まとめた規定"),
    ("親の学歴によって塾に通う子どもの割合は3倍ほど開きがある", "3倍ほど", "親の学歴による塾に通う子どもの割合の開き"),
    ("「知っている」と答えた町民の割合は62％でした。", "62％", "「知っている」と答えた町民の割合"),
    // Purposes and those towards whom.
    ("500億円規模の新興企業への基金を新設する。", "500億円規模", "新興企業への基金"),
    ("毎年1回、定期に、負担の程度を把握するための検査を行う。", "毎年1回", "負担の程度を把握するための検査"),
  ])
  func `what narrows a subject is told with it`(text: String, figure: String, subject: String)
    throws
  {
    try expect(text, figure, subject)
  }

  @Test(arguments: [
    ("渡し船を使う者は、一台につき五百円を支払わなければならない。", "五百円", "渡し船を使う者の支払額"),
    ("渡し船を使う者は、一台につき五百円を支払わなければならない。", "一台", "渡し船を使う者の支払額の算定単位"),
    ("社員は、1日について3回、1回について20分の授乳時間を請求することができる。", "1回", "授乳時間を数える単位"),
    ("全国で1人1台端末は整備された。", "1人", "端末を割り当てる単位"),
    ("全国で1人1台端末は整備された。", "1台", "1人あたりの端末"),
    ("減給は1回の額が平均賃金の5割を超えない。", "1回", "減給の額の算定単位"),
  ])
  func `a unit is none of the things that are counted by it`(
    text: String, figure: String, subject: String
  ) throws {
    try expect(text, figure, subject)
  }

  @Test(arguments: [
    ("18歳未満の者は、高所での作業に就かないこと。", "18歳未満", "高所での作業に就かない者"),
    ("18歳未満の者又は運転をする予定の者は、酒のすすめに応じないこと。", "18歳未満", "酒のすすめに応じない者"),
    ("18歳未満の者に対し、酒をすすめないこと。", "18歳未満", "酒をすすめない相手"),
    ("- 二　十二歳に達する日以後の最初の三月三十一日を経過した生徒である兄又は姉", "十二歳", "生徒である兄又は姉"),
    ("超過時間は、月の合計を日数で割った時間数（小数点第3位を切り捨て）とする。", "第3位", "時間数の切り捨てを行う小数点以下の位"),
    ("国は、毎年、検査に要する費用（事務の費用を除く。）を負担する。", "毎年", "検査に要する費用の負担"),
    (
      "契約に定める期間の初日から起算して一年を経過する日までの間については、なお従前の例による。", "一年",
      "契約に定める期間の初日から従前の例による期間"
    ),
    (
      "付与日から2年以内に、休暇日数のうち4日について、会社が時季を指定して取得させる。", "2年以内",
      "休暇のうち4日の取得"
    ),
    ("- 二　附則第五条の規定平成十五年四月一日", "平成十五年四月一日", "規定の施行"),
    (
      "組合員に支払われる手当の、一月から三月まで及び四月から六月までの各期間ごとの平均額を公表する。", "四月から六月まで",
      "手当の平均額を算定する期間の区分"
    ),
    (
      "町は、住居の届出を電子的に行うことについて、この条例の施行後三年以内を目途として検討を加える。", "三年以内",
      "住居の届出を電子的に行うことの検討（条例の施行後）"
    ),
    ("建築主は、計画を変更したときは、三十日以内に市長に届け出なければならない。", "三十日以内", "計画の変更の届出"),
    (
      "第三条の規定による届出をせず、又は虚偽の届出をした者は、十万円以下の過料に処する。", "十万円以下",
      "第三条の規定による届出をせず、又は虚偽の届出をした者の過料"
    ),
    ("床面積が五十平方メートル以上の倉庫を設置する者は、届け出る。", "五十平方メートル以上", "倉庫の床面積"),
    ("減給は平均賃金の1日分の5割を超えない。", "1日", "平均賃金を数える期間"),
    ("届書を提出して14日を経過したとき", "14日", "届書の提出からの期間"),
  ])
  func `a figure of a rule is of those and of the deed that it rules`(
    text: String, figure: String, subject: String
  ) throws {
    try expect(text, figure, subject)
  }

  @Test func `a place in a law is told with its measure, and the old reading as such`() throws {
    let text =
      "省令の適用を受ける見習者についての第二十条の規定の適用については、同条第一項中「十労働日」とあるのは「十五労働日」とする。"
    try expect(text, "十五労働日", "第二十条第一項の労働日数（見習者についての読替え後）")
    let rate = "第九条第二項中「前年度の補助率を標準とし」とあるのは、「百分の三を標準として」とする。"
    try expect(rate, "百分の三", "補助率（読替え後）")
    // What is amended for good is of the place.
    try expect("第九条第二項中「十日」を「十四日」に改める。", "十四日", "第九条第二項")
  }

  @Test func `the lines before a sentence narrow it`() throws {
    try expect("水産局は、職員を増やした。来年は「700人規模の組織を目安に」整備を進める。", "700人規模", "水産局の組織")
    try expect("介護分野では、記録を自動で残す。紙の申請をゼロにする。", "ゼロ", "介護分野の紙の申請")
    try expect("燃料の輸入を制限します。これによる税収減は年間2兆円ほどです。", "2兆円ほど", "燃料の輸入の制限による税収減")
    try expect("所得税を収入に応じて減税します。これによる税収減は2兆円です。", "2兆円", "所得税の減税による税収減")
    try expect("- 貸出しは、次のとおりとする。\n- 期間は14日間とする。", "14日間", "貸出しの期間")
    try expect("## 利用資格\n\n13歳未満の方は、利用できません。", "13歳未満", "利用資格の対象年齢")
    let cases = """
      # 特別休暇

      1. 採用した職員に対しては、次のとおり休暇を与える。
          1. 本人が転居したとき・・・2日
      2. 採用日から3年を経過した職員に対しては、次のとおり休暇を与える。
          1. 本人が転居したとき・・・5日

      """
    let document = try DocumentReader().read(
      Array(cases.utf8), hint: ReadingHint(format: .markdown, language: .japanese)
    ).document
    let found = FigureExtractor(settings: .init()).figures(in: document, published: nil)
      .filter { !$0.isInName }
    #expect(found.map(\.subject).suffix(1) == ["特別休暇（採用日から3年を経過した職員、本人が転居したとき）"])
  }

  @Test(arguments: [
    // A sentence of its own body, a named place, a field that the subject names.
    ("防災について、町の備蓄は28日分とする。", "28日", "町の備蓄"),
    ("議員の半数を改選する。", "半数", "議員の改選"),
    ("床面積が五十平方メートル以上の場合は、届け出る。", "五十平方メートル以上", "床面積"),
    ("十二歳に達した生徒である場合は、別に定める。", "十二歳", "生徒"),
    ("発足から3年で会員数は250人になった。", "250人", "会員数"),
    ("同社は、2028年までに支店を廃止する。", "2028年までに", "支店の廃止"),
    ("渡し船の料金は、一台につき五百円とする。", "一台", "渡し船の料金の算定単位"),
    ("住宅の改修（上限20万円）を補助する。", "20万円", "住宅の改修"),
  ])
  func `what nothing narrows stays as it is`(text: String, figure: String, subject: String) throws {
    try expect(text, figure, subject)
  }

  private func expect(_ text: String, _ figure: String, _ subject: String) throws {
    let all = try figures(text, on: "2030-01-15")
    let found = try #require(
      all.first { $0.words == figure } ?? all.first { $0.words.contains(figure) }, "\(text)")
    #expect(found.figure.subject == subject, "\(text)")
  }
}
