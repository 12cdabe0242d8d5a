import DocumentReading
import PolicyModel
import Testing

@testable import Extraction

/// What is ruled for those whom a figure narrows, and deeds that a time comes before.
struct JapaneseRulingSubjectTests {
  @Test(arguments: [
    ("開講日の10日前までに受講者へ案内を送付する。", "案内の送付（開講日前）"),
    ("工事開始日の7日前までに近隣住民に工程を説明しなければならない。", "工程の説明（工事開始日前）"),
    ("入居日の3日前に鍵を渡す。", "鍵の交付（入居日前）"),
    ("3歳から5歳までの給食費を無償化します。", "給食費の無償化"),
    ("65歳以上の高齢者の入館料を免除します。", "高齢者の入館料の免除"),
    ("第八条の規定は、満七十歳以上の者については、適用しない。", "規定を適用しない者"),
    ("第四条の規定は、満十六歳に満たない児童については、これを適用しない。", "規定を適用しない児童"),
    ("施行前に退職した五十歳以上の職員に対する手当の額については、なお従前の例による。", "職員に対する手当の額"),
    ("解雇された満二十歳以上の女子が帰郷する場合における旅費の負担については、なお従前の例による。", "女子の旅費の負担"),
    ("最初の三月三十一日を経過した児童が一人いる場合", "期日を経過した児童"),
    ("わずか10年で観光都市になった。", "観光都市になるまでの期間"),
    ("2027年3月の町議会で町長が明らかにしました。", "町議会での公表"),
    ("2028年5月の総会で予算案が可決されました。", "予算案の可決"),
    ("出張の際は、回数（月に2回等）を届け出る。", "出張の回数"),
    ("委員の半数は、一年で退任する。", "一年で退任する委員の割合"),
    ("総会の議事は、委員の過半数で決する。", "総会の議事の決定"),
    ("規約の改正は、出席者の三分の二以上で決する。", "規約の改正の決定"),
    ("住民の過半数を代表する者を選ぶ。", "代表される住民の割合"),
    ("実際の利用時間が、定めた利用時間の4分の3以上である。", "実際の利用時間の割合（定めた利用時間に対する）"),
    ("七日以内に敷金を返還し、鍵を受け取る。", "敷金の返還"),
    ("委員のうち、その半数の者の任期は、これを二年とする。", "任期を二年とする委員"),
    ("一人一台端末を整える。", "端末を割り当てる単位"), ("1世帯2枚のマスクを配る。", "マスクを割り当てる単位"),
    ("規程に「本審査」と「簡易審査」の2つを設ける。", "規程に設ける審査"),
    ("規程に「メジャー改訂」と「マイナー改訂」の2つを盛り込む。", "規程に盛り込む改訂"),
    ("計画には「短期目標」と「長期目標」の二つを掲げる。", "計画に掲げる目標"),
    ("前項の承認（以下「特別承認」という。）は、申請から二十日以内に行う。", "特別承認"),
    ("新システムに12窓口業務を移行します。", "窓口業務の移行"),
    (
      "第四条並びに附則第五条から附則第十八条まで、附則第二十一条、附則第二十三条から附則第二十九条まで及び附則第三十一条の規定は令和九年四月一日から施行する。",
      "第四条等の規定の施行"
    ),
  ])
  func `a figure is of what is ruled or done`(text: String, subject: String) throws {
    let found = try figures(text, on: "2030-01-15").filter { !$0.figure.isInName }
    #expect(found.first?.figure.subject == subject)
  }

  @Test(arguments: [
    ("2026年の大会で優勝したチームが訪れました。", "大会"), ("20歳以上の職員を採用する。", "職員"),
    ("第四条及び附則第二条の規定は令和九年四月一日から施行する。", "第四条及び附則第二条の規定の施行"),
    ("65歳以上の職員については、別に定める。", "職員"), ("一人3回まで利用できる。", "利用"),
    ("会議室は3つを使う。", "会議室"), ("市民会館は、12部屋を備える。", "部屋"),
    ("総会を開く日の2週間前までに知らせる。", "総会を開く日"), ("10年で4割減った。", ""),
  ])
  func `what is told elsewise stays as it is`(text: String, subject: String) throws {
    let found = try figures(text, on: "2030-01-15").filter { !$0.figure.isInName }
    #expect(found.first?.figure.subject == subject)
  }

  @Test func `words that are read otherwise tell their own measure`() throws {
    let text = "第三条の適用については、同条中「一月について三十時間」とあるのは「一月について二十時間」とする。"
    let found = try figures(text).filter { $0.figure.subject.contains("（読替え") }
    #expect(found.map(\.figure.subject) == ["第三条の適用（読替え前）", "第三条の適用（読替え後）", "一月の時間（読替え後）"])
  }

  @Test func `tables of one head are told apart by what stands above them`() throws {
    let table = "\n\n| 月 | 1月 | 6月 |\n| :- | :- | :- |\n| 支給額 | 500円 | 900円 |\n\n"
    func subjects(_ text: String) throws -> [String] {
      let hint = ReadingHint(format: .markdown, language: .japanese)
      let document = try DocumentReader().read(Array(text.utf8), hint: hint).document
      return FigureExtractor(settings: .init()).figures(in: document, published: nil)
        .filter { $0.kind == .money }.map(\.subject)
    }
    let two = try subjects("# 手当\n\n勤続が長い者" + table + "勤続が短い者" + table)
    #expect(
      two == [
        "支給額（勤続が長い者、1月）", "支給額（勤続が長い者、6月）", "支給額（勤続が短い者、1月）",
        "支給額（勤続が短い者、6月）",
      ])
    #expect(try subjects("# 手当\n\n勤続が長い者" + table) == ["支給額（1月）", "支給額（6月）"])
  }
}
