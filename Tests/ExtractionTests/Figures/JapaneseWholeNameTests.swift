import DocumentReading
import PolicyModel
import Testing

@testable import Extraction

/// Names that tell a reader what is measured, away from their sentence.
struct JapaneseWholeNameTests {
  private func subjects(_ text: String) throws -> [String] {
    let hint = ReadingHint(format: .markdown, language: .japanese)
    let document = try DocumentReader().read(Array(text.utf8), hint: hint).document
    return FigureExtractor().figures(in: document, published: CalendarDate(iso: "2030-01-15"))
      .filter { !$0.isInName }.map(\.subject)
  }

  @Test(arguments: [
    ("一人暮らしの学生の平均的な家賃5万円を目安とする。", "学生の平均的な家賃"),
    ("小規模な工場の標準的な電気料金8万円を補う。", "小規模な工場の標準的な電気料金"),
    // What stands before it belongs to another word.
    ("私たちは大切な資源3種を守ります。", "資源"),
  ])
  func `what describes a noun does not hide whose it is`(text: String, subject: String) throws {
    #expect(try subjects(text).first?.hasSuffix(subject) == true)
  }

  @Test(arguments: [
    ("3人目以降についても1人当たり2千円ずつ加算するなど、家庭の暮らしが守られ、安心が広がります。", "3人目以降の加算", "（1人当たり）"),
    ("渡し船についても1便当たり4人ずつ増員するなど、島の通院が楽になり、不安が減ります。", "渡し船の増員", "（1便当たり）"),
  ])
  func `the figure's own verb is told rather than the next clause`(
    text: String, subject: String, per: String
  ) throws {
    #expect(try subjects(text).suffix(2) == [subject + "の算定単位", subject + per])
  }

  @Test func `a verb that ends its sentence keeps its own thing`() throws {
    #expect(try subjects("敬老祝金を1人当たり5千円ずつ増額します。").last == "敬老祝金の増額（1人当たり）")
  }

  @Test(arguments: [
    ("第四条中「会員の会議」とあるのは、「会員の会議（区域の住民の過半数で組織する団体に限る。）」とする。", "団体を組織する住民の割合"),
    ("施行日に在学する生徒に係る奨学金については、最初の支給日の前日までの間は、旧規則第八条の規定の例による。", "生徒に係る奨学金"),
    ("研修生（二十歳に達した日の属する月の末日以前の者をいい、同日以後引き続いて寮に居住する者を含む。）に貸す。", "引き続いて寮に居住する者"),
  ])
  func `what stands beside a figure is told rather than its anchor`(
    text: String, subject: String
  ) throws {
    #expect(try subjects(text).last == subject)
  }

  @Test(arguments: [
    ("2034年には、無人船が離島へ荷物を運べるようになる可能性があります。", "無人船が離島へ荷物を運べるようになる可能性"),
    ("2031年には、図書館が夜も開くようになるでしょう。", "図書館が夜も開くようになること"),
    ("2026年には、無人船が救援物資を輸送しました。", "救援物資の輸送"),
    // Nothing but the state of a thing is told.
    ("2032年には、空き家が300戸になる。", "空き家"),
  ])
  func `a time is of what happens then`(text: String, subject: String) throws {
    #expect(try subjects(text).first == subject)
  }

  @Test(arguments: [
    ("隣町との合併協定を締結してから12年が経ちました。", "合併協定の締結からの期間"),
    ("風車が稼働されてから6年後に、売電が終わった。", "風車の稼働からの期間"),
    ("制度が始まってから3年が過ぎた。", "制度の開始からの期間"),
  ])
  func `a length since then is of what began`(text: String, subject: String) throws {
    #expect(try subjects(text).first?.hasSuffix(subject) == true)
  }

  @Test(arguments: [
    ("2027年臨時国会で審議され、同年11月に成立した「里山基本法」は、町の役割を広げます。", "里山基本法の審議"),
    ("2028年9月定例会で否決された「入湯税条例」を、改めて提案する。", "入湯税条例の否決"),
    ("2029年3月4日の都市計画審議会で、用途地域を見直す方針が示されました。", "用途地域を見直す方針の提示"),
    // The meeting itself is meant.
    ("2029年6月の定例会は、10日から開く。", "定例会"),
  ])
  func `a meeting's day is of what was dealt with there`(text: String, subject: String) throws {
    #expect(try subjects(text).first == subject)
  }

  @Test func `answers carry their question`() throws {
    #expect(
      try subjects("転出した理由は「仕事」が31％で、「住まい」が22％、「学校」が9％でした。") == [
        "転出した理由「仕事」", "転出した理由「住まい」", "転出した理由「学校」",
      ])
    #expect(
      try subjects("市の広報紙の閲読状況として、「読まない」が全体の41％です。")
        == ["市の広報紙の閲読状況「読まない」"])
    #expect(
      try subjects("転出した理由は「仕事」が31％で1位。次いで「住まい」が22％です。").last
        == "転出した理由「住まい」")
    // Another kind of number answers nothing.
    #expect(try subjects("「ひばり号」が12台走ります。") == ["ひばり号"])
  }

  @Test(arguments: [
    ("24時間365日、住民が気軽に通報できる窓口を設けます。", "窓口への通報"),
    ("年中無休・24時間、利用者が自由に予約できる受付所を置きます。", "受付所の予約"),
  ])
  func `what is open all day is told by its use`(text: String, subject: String) throws {
    #expect(try subjects(text).first == subject)
  }

  @Test func `a term of a formula is told by what it works on`() throws {
    #expect(
      try subjects("支給額 = 基本給 × 在職月数 ÷ 6") == ["在職月数を割る数（支給額の算式）"])
    #expect(try subjects("年額 = 月額 × 12") == ["月額に掛ける数（年額の算式）"])
  }

  @Test func `a noun that tells nothing alone takes what the words before it are of`() throws {
    #expect(try subjects("利用者には、通行証を交付します。有効期間は3年です。") == ["通行証の有効期間"])
    #expect(try subjects("町は2028年に連絡船を購入しました。費用は4億円でした。").last == "連絡船の購入の費用")
    #expect(
      try subjects("人工衛星の能力は毎年倍増、必要なコストは3年ごとに半分になる。").last { $0.contains("コスト") }
        == "人工衛星に必要なコスト（3年ごと）")
    #expect(try subjects("# 総合計画\n\n## 水道ビジョン\n\n直近の改定は2021年です。") == ["水道ビジョンの直近の改定"])
    // Who acts is no owner, nor is a heading that is a sentence.
    #expect(try subjects("市は努力します。費用は4億円です。") == ["費用"])
    #expect(try subjects("# 計画\n\n## 水道を守ります\n\n直近の改定は2021年です。") == ["直近の改定"])
  }

  @Test func `a sum that is multiplied is told by what it is multiplied by`() throws {
    #expect(
      try subjects("# 規則\n\n## 支給要件等\n\n六百円に同居する児童の数を乗じて得た額を加える。")
        == ["同居する児童の数に乗じる額"])
  }

  @Test(arguments: [
    ("町が最初の風車を完成させたのは1984年です。", "最初の風車の完成"),
    ("申込書の85％以上を自動入力できる仕組みを作ります。", "申込書の自動入力の割合"),
    ("基本計画が8年に一度の改訂であることが課題です。", "基本計画の改訂"),
    (
      "令和9年4月以後において負傷し、又は病気にかかった者については、旧規則による。",
      "負傷し、又は病気にかかった者"
    ),
    ("事由がやんだ後20日以内にその請求をしたときは、認定の請求があったものとみなす。", "請求"),
    ("前条の規定による登録の請求ができない場合は、やんだ後20日以内にその請求をする。", "登録の請求"),
    // Nobody is told of who holds then.
    ("令和9年4月以後において、定員は30人とする。", "定員"),
  ])
  func `a deed beside its figure is told with its thing`(text: String, subject: String) throws {
    #expect(try subjects(text).first?.hasSuffix(subject) == true)
  }

  @Test func `a noun told again is the one of the sentence before`() throws {
    #expect(
      try subjects("漁師の学び直しへの支援を実施。年間40人規模の支援を目指します。").last
        == "漁師の学び直しへの支援（年間）")
    #expect(
      try subjects("公共の家賃について、世帯を優遇します。3人目が生まれたら更なる引き下げを行います。").last?
        .hasSuffix("家賃の更なる引き下げ") == true)
    // Another noun stands there.
    #expect(try subjects("漁師への助言を行う。年間40人規模の支援を目指します。").last == "支援（年間）")
  }

  @Test(arguments: [
    ("みどりの面積は5年ごとに増えます。", ["みどりの面積"]),
    ("2027年度開始の新しい制度では、窓口を一つにします。", ["制度の開始"]),
    ("2028年度完成の新庁舎に移ります。", ["新庁舎の完成"]),
    // What stands behind the deed has to be a thing.
    ("2028年度完成のため、工事を急ぎます。", ["完成"]),
  ])
  func `a noun in kana owns what follows, and a deed beside its date is of its thing`(
    text: String, expected: [String]
  ) throws {
    #expect(try subjects(text) == expected)
  }
}
