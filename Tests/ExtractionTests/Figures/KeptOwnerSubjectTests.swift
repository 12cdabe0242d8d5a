import DocumentReading
import PolicyModel
import Testing

@testable import Extraction

/// Subjects whose noun says nothing by itself, told with what it is of.
struct KeptOwnerSubjectTests {
  @Test(arguments: [
    ("漁港に対する国の調査は、2031年に終わります。", "2031年", "漁港に対する国の調査の終了"),
    ("職務上の負傷又は疾病による療養の開始後二年を経過した職員は、休職とする。", "二年", "職務上の負傷又は疾病による療養の開始からの期間"),
    ("灯台の修繕に必要な経費は、毎年3億円と見込まれます。", "3億円", "灯台の修繕に必要な経費（毎年）"),
    ("町の港湾（新港）の維持管理費の実績（2026年度）を示す。", "2026年度", "町の港湾（新港）の維持管理費の実績"),
    ("島に渡る船に関する国の補助の額は、月額四千円とする。", "四千円", "島に渡る船に関する国の補助の額"),
    ("80年代から90年代にかけて、我が国は世界に誇る発展を成し遂げました。", "80年代から90年代", "我が国の世界に誇る発展"),
    ("組合は、半分の職員数でも船を出せる港町をめざす。", "半分", "船を出せる港町の職員数"),
    ("2028年3月に県が行った調査では、漁師の不足を訴える港が増えました。", "2028年3月", "県が行った調査（漁師の不足を訴える港）"),
  ])
  func `a general noun keeps what stands right before it`(
    text: String, figure: String, subject: String
  ) throws {
    try expect(text, figure, subject)
  }

  @Test(arguments: [
    ("この調査は、2031年に終わります。", "2031年", "調査"),
    ("その事業の費用は、3億円です。", "3億円", "事業の費用"),
    ("前条の規定による調査は、毎年一回行う。", "毎年一回", "前条の規定による調査"),
    ("総額が賃金の総額の一割を超えてはならない。", "一割", "総額"),
    ("2028年3月に県が行った調査では、38％にのぼります。", "2028年3月", "県が行った調査"),
    ("組合は、半分の職員数で、船を出します。", "半分", "職員数"),
    ("90年代に、成長が止まりました。", "90年代", "成長"),
  ])
  func `what only points or is another clause's stays out`(
    text: String, figure: String, subject: String
  ) throws {
    let found = try self.subject(of: figure, text)
    #expect(found == subject || !found.hasSuffix("の" + subject), "\(text): \(found)")
  }

  @Test(arguments: [
    ("休業の申出は、休業を開始しようとする日の一週間前までにしなければならない。", "一週間", "休業の申出（休業を開始しようとする日前）"),
    ("会社は、転勤の命令を、異動の開始の日の少なくとも三週間前までに本人に伝える。", "三週間", "転勤の命令（異動の開始の日前）"),
    ("総会の招集は、会日の七日前までに通知する。", "七日", "総会の招集の通知（会日前）"),
    ("蒸気船の発明から帆船の廃止までの60年間に、港は広がりました。", "60年間", "蒸気船の発明から帆船の廃止まで"),
    ("事故の発生から保険金の支払いまでの日数は、平均で80日です。", "80日", "事故の発生から保険金の支払いまでの日数"),
    (
      "調整期間（その期間を平均し一週間当たりの労働時間が三十八時間を超えない範囲内において労働させる期間をいい、二箇月以内の期間に限るものとする。）",
      "二箇月以内", "調整期間"
    ),
    ("昭和四十年三月三十一日を含む一週間に係る当直時間については、なお従前の例による。", "一週間", "当直時間に係る期間（昭和四十年三月三十一日を含む）"),
    (
      "労働時間が五時間を超える場合においては四十分、七時間を超える場合においては五十分の休憩時間を与える。",
      "四十分", "休憩時間"
    ),
    ("全乗務日の七割以上乗務した船員に対し、休暇を与える。", "七割以上", "全乗務日に対する乗務の割合"),
    ("灯台が点灯してから30年後に、船が増えた。", "30年", "灯台の点灯からの期間"),
  ])
  func `a period is told with both of its ends`(
    text: String, figure: String, subject: String
  ) throws {
    try expect(text, figure, subject)
  }

  @Test(arguments: [
    ("- 三　第一条中船員法第百三十八条の改正規定　令和五年四月一日", "船員法第百三十八条の改正規定の施行"),
    ("- 二　附則第七条の規定　令和五年四月一日", "附則第七条の規定の施行"),
    (
      "- 四　第二条、第四条、第六条及び第八条並びに附則第五条から第八条まで、第十二条から第十六条まで及び第十八条の規定　令和五年四月一日",
      "第二条等の規定の施行"
    ),
  ])
  func `a day of force is told with its provision`(text: String, subject: String) throws {
    let found = try markdown(text).first { $0.kind == .date && !$0.isInName }
    #expect(found?.subject == subject)
  }

  @Test func `those that a rule begins with are not told by their number`() throws {
    let text = "子どもが3人の家には月8千円を支給し、6人以降についても1人当たり2千円ずつ上乗せするなど、負担を軽くします。"
    try expect(text, "6人", "子どもの上乗せが始まる人数")
  }

  @Test(arguments: [
    ("招集の日と会日との間に少なくとも三週間を置かなければならない。", "三週間", "招集の日と会日との間"),
    ("船員については、協定による定めをしている二箇月以内の一定の期間は、なお従前の例による。", "二箇月以内", "協定による定めをしている期間"),
    ("出産の日から六週間を経過しない女性を乗船させてはならない。", "六週間", "出産からの期間（女性の乗船）"),
    ("連盟は2027年までに、世界の60都市に1,500の相談所を展開し、9万人に使われています。", "60都市", "相談所を展開する世界の都市"),
    ("住民の投票においてその過半数の同意を得なければならない。", "過半数", "住民の投票における同意"),
    ("漁業手当は、毎年四月及び十月の二期に、前月までの分を支払う。", "二期", "漁業手当の支払い"),
    ("橋の修繕費の支払実績（2027年度）をみると、その支払は全体の3分の1を占めています。", "3分の1", "修繕費の支払の割合（全体に対する）"),
    ("2028年3月に県が行った調査では1.4倍にも維持費が増える見込みです。", "2028年3月", "県が行った調査（維持費）"),
  ])
  func `a figure is of its own clause's deed, days or vote`(
    text: String, figure: String, subject: String
  ) throws {
    try expect(text, figure, subject)
  }

  @Test(arguments: [
    ("労働時間は、船を異にする場合においても通算し、一週間について三十八時間を超えてはならない。", "一週間", "労働時間を数える期間"),
    ("対象者（船籍のある者であって、二十歳に満たないものをいう。）には、支援金を支給する。", "二十歳", "対象者"),
    ("船員が船籍を移したときの手続は、移動の日から五日以内に行う。", "五日以内", "船籍を移したときの手続"),
    ("手当は、月を単位として、乗客一人につき一万二千円を支給する。", "一万二千円", "手当"),
  ])
  func `a case or a unit is none of what is measured`(
    text: String, figure: String, subject: String
  ) throws {
    let found = try self.subject(of: figure, text)
    #expect(found.hasSuffix(subject), "\(text): \(found)")
  }

  @Test func `rows without heads are of the classes that the sentence above names`() throws {
    let text =
      "研修員についての第三条の規定の適用については、次の表の上欄に掲げる乗船年数の区分に応じ、同条の表の中欄に掲げる字句は、同表の下欄に掲げる字句とする。\n\n| 四年 | 六労働日 | 五労働日 |\n|---|---|---|\n| 五年 | 八労働日 | 六労働日 |\n"
    let years = try markdown(text).filter { $0.kind == .duration }
    #expect(!years.isEmpty && years.allSatisfy { $0.subject == "乗船年数" })
  }

  @Test(arguments: [
    ("出産の日から六週間を経過しない者は、乗船できない。", "六週間", "出産からの期間"),
    ("60都市に広がった。", "60都市", "都市"),
    ("漁業手当は、毎年4月に改定する。", "毎年", "漁業手当の支払い"),
  ])
  func `a deed that is not told is not added`(text: String, figure: String, subject: String) throws
  {
    let found = try self.subject(of: figure, text)
    #expect(found == subject || subject.hasSuffix("支払い") && found != subject, "\(text): \(found)")
  }

  // MARK: Lines before

  @Test func `the time of a proviso is told with the deed it is waited for`() throws {
    let text = "見習の期間中に適しないと認めた者は、解雇することがある。ただし、採用後十四日を経過した者については、次条の手続による。"
    try expect(text, "十四日", "採用からの期間（解雇）")
    let other = "見習の期間中に適しないと認めた者がいる。ただし、採用後十四日を経過した者については、次条の手続による。"
    try expect(other, "十四日", "採用からの期間")
  }

  @Test func `reasons are told with what they are reasons for`() throws {
    let text = "浜の掃除に参加した人は、4割です。参加しなかった理由は「時間がないから」が38.2％で1位です。"
    try expect(text, "38.2％", "浜の掃除に参加しなかった理由「時間がないから」")
    let other = "浜を守る人は、4割です。参加しなかった理由は「時間がないから」が38.2％で1位です。"
    try expect(other, "38.2％", "参加しなかった理由「時間がないから」")
  }

  @Test(arguments: [
    (
      "漁業者は、船名又は船籍を変更したときは、知事に届け出なければならない。\n\n２　前項の届出は、変更の日から十日以内に行わなければならない。",
      "十日以内", "船名又は船籍を変更したときの届出"
    ),
    (
      "組合は、契約を更新しないときは、その旨を会員に通知しなければならない。\n\n２　前項の通知は、満了の日の三十日前までに行わなければならない。",
      "三十日", "契約を更新しない旨の通知（満了の日前）"
    ),
    (
      "会社は、海技の講習の受講を指示することがある。\n\n２　前項の指示は、受講日の5日前までに文書で行う。",
      "5日", "海技の講習の受講の指示（受講日前）"
    ),
  ])
  func `what points back is told by what it points to`(
    text: String, figure: String, subject: String
  ) throws {
    try expect(text, figure, subject)
  }

  @Test func `what points back to nothing stays as it is`() throws {
    let text = "会社は、社員を出向させることがある。\n\n２　前項の届出は、変更の日から十日以内に行わなければならない。"
    try expect(text, "十日以内", "前項の届出")
  }

  @Test func `one of several factors of a sum is told with what it is multiplied by`() throws {
    let text = """
      # 第六条（養育手当の額）

      - 一　五歳に満たない幼児がいる場合　一万二千円に当該五歳に満たない幼児の数を乗じて得た額
      """
    let all = try markdown(text)
    let found = try #require(all.first { $0.kind == .money })
    #expect(found.subject == "養育手当の額（五歳に満たない幼児の数に乗じる額）")
  }

  @Test func `a rank is of what the column beside it tells`() throws {
    let ranks = try markdown("| 等級 | 障害補償 |\n|---|---|\n| 第三級 | 九〇〇日分 |\n")
    #expect(ranks.first?.subject == "障害補償の等級")
    let other = try markdown("| 等級 | ２０２６年 |\n|---|---|\n| 第三級 | 九〇〇日分 |\n")
    #expect(other.first?.subject == "等級")
  }

  // MARK: Reading

  private func subject(of figure: String, _ text: String) throws -> String {
    let all = try figures(text, on: "2030-01-15")
    let found = try #require(
      all.last { $0.words == figure } ?? all.last { $0.words.contains(figure) }, "\(text)")
    return found.figure.subject
  }

  private func expect(_ text: String, _ figure: String, _ subject: String) throws {
    let found = try self.subject(of: figure, text)
    #expect(found == subject, "\(text)")
  }

  private func markdown(_ text: String) throws -> [Figure] {
    let document = try DocumentReader().read(
      Array(text.utf8), hint: ReadingHint(format: .markdown, language: .japanese)
    ).document
    return FigureExtractor(settings: .init()).figures(in: document, published: nil)
  }
}
