import DocumentReading
import PolicyModel
import Testing

@testable import Extraction

/// Deeds with what they are done to, parts with what is done with them, and values with their case.
struct JapaneseOwnedSubjectTests {
  private func subjects(_ text: String) throws -> [String] {
    try figures(text, on: "2030-01-15").filter { !$0.figure.isInName }.map(\.figure.subject)
  }

  @Test(arguments: [
    ("体育館は、21時まで開放する。", "体育館の開放"),
    ("閲覧室の利用を、3月間停止する。", "閲覧室の利用の停止"),
    ("会費は、納入の通知を受けた日から20日以内に納付しなければならない。", "会費の納付"),
    ("救護班は、要請を受けてから1時間以内に出動する。", "救護班の出動"),
    ("渡船は6往復の運航にとどまる。", "渡船の運航"),
    ("営業を目的とする撮影については、撮影日の1月前から受付を開始する。", "営業を目的とする撮影の受付"),
    ("期間の更新により2年以上継続している者", "期間の更新による継続"),
    ("閲覧の請求には、1件300円の手数料がかかる。", "閲覧の請求の手数料"),
    ("お手紙には、10日以内に回答します。", "手紙への回答"),
    ("賃料を3か月以上滞納したときは、契約を解く。", "賃料の滞納"),
    ("契約の期間は、引渡しの日から2年間とする。", "契約の期間"),
    ("通った日数を20日で除して計算する。", "通った日数の除数"),
  ])
  func `a deed or measure is told with whose it is`(text: String, subject: String) throws {
    #expect(try subjects(text).first == subject)
  }

  @Test(arguments: [
    ("船主は、9時間を超えて作業させてはならない。", "作業"),
    ("雪が続くときは、市は、3時間前までに予告する。", "予告"),
    ("手当率は3分の1とし、年90万円を超えない範囲で交付する。", "交付"),
    ("町は、屋根の点検を行う場合、7日前までに通知した上で、門を閉じる。", "通知"),
    ("職員の研修は、年3回とする。", "職員の研修"),
  ])
  func `whoever acts and what a case is of own no deed`(text: String, subject: String) throws {
    #expect(try subjects(text).last == subject)
  }

  @Test(arguments: [
    ("避難所では今も約8百人が暮らしています。", "避難所で暮らしている人"),
    ("学生のうち320人が寮で生活しています。", "寮で生活している学生"),
    ("約90人が入園を待っている。", "入園を待っている人"),
    ("農家の7割が「後継ぎがいない」と答えました。", "「後継ぎがいない」と答えた農家の割合"),
    ("防犯灯は、町が設置費の半額を補助します。", "設置費の補助の割合"),
    ("橋の架け替えに必要な費用を、県が3分の1以上負担すること。", "橋の架け替えに必要な費用の県の負担"),
    ("積立金から8,000万円を取り崩します。", "積立金からの取崩し"),
    ("火災により建物の2分の1以上が焼失したとき", "建物の焼失の割合"),
    ("救急の講師を40人養成します。", "救急の講師の養成"),
    ("各職員の有する年休の日数のうち5日を超える部分について、あらかじめ時季を指定して取得させることがある。", "時季を指定して取得させる日数"),
    ("苗を購入した農家には、購入額の2分の1、上限2万円を補助します。", "購入額の補助の割合"),
    ("相談の件数は1.2倍に増え、そのうち4割が騒音に関するものでした。", "相談の件数"),
    ("年収300万円未満の世帯は、免除する。", "世帯の年収"),
  ])
  func `a part is told with what it does or what is done with it`(
    text: String, subject: String
  ) throws {
    #expect(try subjects(text).first == subject)
  }

  @Test(arguments: [
    ("介護職員が2030年度に150人不足します。", "介護職員の不足"), ("利用者は累計9,000人に達した。", "利用者"),
    ("参加者は500人が限度です。", "参加者"), ("売上は前年の8割に減った。", "売上"),
    ("会費は、基準額の2分の1の額とする。", "会費の割合（基準額に対する）"),
  ])
  func `a number that changes or is set is nobody's deed`(text: String, subject: String) throws {
    #expect(try subjects(text).last == subject)
  }

  @Test func `values for several numbers tell which number each is for`() throws {
    let text = "家族1人で税率がマイナス2ポイント、2人になるとマイナス4ポイント、3人になるとマイナス8ポイントとする。"
    let found = try subjects(text)
    #expect(found[1] == "税率（家族1人）")
    #expect(found[3] == "税率（家族2人）")
    #expect(found[5] == "税率（家族3人）")
    // One number tells nothing apart.
    #expect(try subjects("家族2人で税率が4ポイント下がる。").allSatisfy { !$0.contains("（") })
  }

  @Test(arguments: [
    ("抽選は毎月10日に行い、結果は20日までに公開する。", "抽選の結果の公開"),
    ("業者の公募は2029年9月に行い、12月までに選定する。", "業者の選定"),
    ("応募期間が20日に満たない場合は、延長する。", "応募期間"),
    ("駐輪場は90台分で、最初の2時間は無料とする。", "駐輪場の無料時間"),
    ("会議室を使用する場合にあっては、6月前から予約することができる。", "会議室の予約"),
    ("この規程の施行の日の前日までにされた申込みについては、なお従前の例による。", "された申込み"),
    ("受付日の前日において、第三条の許可を受けている者は、届け出る。", "第三条の許可を受けている者を定める基準日"),
    ("九歳に達する日以後の最初の三月三十一日を経過した児童", "九歳に達する日以後の最初の年度末"),
  ])
  func `a time is of its own clause, and no day that it is counted from`(
    text: String, subject: String
  ) throws {
    #expect(try subjects(text).last == subject)
  }

  @Test(arguments: [
    ("ただし、附則第二条（第三項を除く。）及び第五条（前条の規定を準用する部分を除く。）の規定は四月一日から施行する。", "附則第二条及び第五条の規定の施行"),
    ("住民の過半数で組織する団体を定める。", "団体を組織する住民の割合"),
    ("前条各項の承認（以下この章において「特別承認」という。）は、二十日以内に行う。", "特別承認"),
    ("同時に借りることができる冊数は、8冊を限度とする。", "同時に借りることができる冊数"),
    ("最も低い区分の負担額は、月額900円とする。", "最も低い区分の負担額"),
    ("第2子の給食費を月額4,000円とする。", "第2子の給食費"),
    ("70歳以上人口は3,400人です。", "70歳以上人口"),
    ("基準となる1日の勤務時間は、7時間とする。", "基準となる1日の勤務時間"),
  ])
  func `a phrase is neither cut nor turned round`(text: String, subject: String) throws {
    #expect(try subjects(text).last == subject)
  }

  @Test(arguments: [
    ("年会費は、正会員7,000円、学生会員2,000円とする。", "学生会員の年会費"),
    ("理事の4分の1以上は女性とする。", "女性の理事の割合"),
    ("総会の議決は、出席者の過半数による。", "総会の議決"),
    ("脱会しようとするときは、2か月前までに脱会届を提出する。", "脱会届の提出"),
    ("予備の費用は、収入総額の6％を超えてはならない。", "予備の費用の割合（収入総額に対する）"),
    ("残金のうち40万円を記念館の基金に積み立てる。", "記念館の基金への積立て"),
    ("年間に1,200トンの二酸化炭素を吸収します。", "二酸化炭素の吸収"),
    ("組合は、正組合員、準組合員及び賛助組合員の3種とする。", "組合の種類"),
    ("排出は、電気の使用によるものが6割を超えています。", "電気の使用による排出"),
    ("電球型の灯は、白熱の灯に比べて消費電力が7分の1です。", "電球型の灯の消費電力"),
    ("町民1人当たりの年間排出量は、4.8トンです。", "町民1人当たりの年間排出量"),
    ("海外に1年以上滞在する会員を除く。", "海外での滞在"),
    ("町は、7年をめどに計画を見直します。", "計画の見直し"),
    ("改修に要する費用の3分の1を、20万円を限度に助成します。", "改修に要する費用の助成の上限"),
    ("意見は90件で、その3割を計画に反映した。", "計画に反映した意見"),
  ])
  func `a figure is of what its own clause says`(text: String, subject: String) throws {
    #expect(try subjects(text).last == subject)
  }

  @Test(arguments: [
    ("入場料は、市民会館300円とする。", "市民会館"),
    ("計画の見直しを、9年以内に終える。", "計画の見直し"),
  ])
  func `what is no class, kind or term is not made one`(text: String, subject: String) throws {
    #expect(try subjects(text).last == subject)
  }
}
