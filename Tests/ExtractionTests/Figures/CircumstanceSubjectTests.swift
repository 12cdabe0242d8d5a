import DocumentReading
import Lexicon
import PolicyModel
import Testing

@testable import Extraction

/// Figures told with the circumstance that tells them from others of the same name.
struct CircumstanceSubjectTests {
  private func figures(_ text: String, _ language: Language = .japanese) throws -> [Figure] {
    let document = try DocumentReader().read(
      Array(text.utf8), hint: ReadingHint(format: .markdown, language: language)
    ).document
    return FigureExtractor(settings: .init()).figures(in: document, published: nil)
  }

  // MARK: Coming into force

  private let annexes =
    "# 干潟保全法\n\n## 附則\n\nこの法律は、平成二年四月一日から施行する。\n\n## 附則（平成九年六月四日法律第八一号）\n\n"
    + "この法律は、公布の日から起算して五月を超えない範囲内において政令で定める日から施行する。\n\n## 附則\n\n"
    + "この法律（第三条を除く。）は、令和三年四月一日から施行する。\n"

  @Test func `a law that comes into force is the one whose provisions say so`() throws {
    #expect(
      try figures(annexes).filter { !$0.isInName }.map(\.subject) == [
        "干潟保全法の施行", "平成九年六月四日法律第八一号の施行（公布の日から）", "附則を定める改正法（第三条を除く）の施行",
      ])
  }

  @Test func `a rule amended that day is in force from the next date`() throws {
    let text =
      "# 宿直規程\n\n## 附則\n\n- この規程は、令和3年5月6日から施行する。\n- この規程は、令和4年2月1日に改正し、令和4年3月1日から施行する。\n"
    let all = try figures(text).map(\.subject)
    #expect(all.first == "宿直規程の施行")
    #expect(all.last == "令和4年2月1日改正の規程の施行")
  }

  // MARK: Within one sentence

  @Test(arguments: [
    (
      "第九十条　船員名簿の取扱者が、その職務に関して取り扱った船員名簿（その写しを含む。）を不正な利益を図る目的で提供し、又は盗用したときは、二年以下の懲役に処する。",
      ["船員名簿を不正な利益を図る目的で提供し、又は盗用したときの懲役"]
    ),
    ("乗務員の待機時間は、一箇月について六十時間を超えないものとする。", ["乗務員の待機時間を数える期間", "乗務員の待機時間（一箇月）"]),
    ("投稿の数は14ヶ月ごとに2倍になっています。", ["", "投稿の数（14ヶ月ごと）"]),
    ("年間8千円分の図書券を、すべての園児に配ります。", ["図書券（年間）"]),
    ("受講した時間が講座の時間の8割以上である者に、修了証を渡す。", ["受講した時間の割合（講座の時間に対する）"]),
    ("留学生は5,200人で、学生全体の6.1%を占めています。", ["留学生", "留学生の割合（学生全体に対する）"]),
    ("会社は、社員の過半数を代表する者の意見を聴く。", ["代表される社員の割合"]),
    ("夜間に巡回させる回数を一週間について細則で定める回数以内とする。", ["夜間に巡回させる回数を数える期間"]),
    ("海鳥工業が最初の漁船を完成させたのは1958年です。", ["海鳥工業の最初の漁船の完成"]),
    ("たとえば潮風塾は、海辺の30の町に420の教室を開きました。", ["", "潮風塾が開く教室"]),
    ("ロボットが、人間が3週間を要するほどの細かい作業もこなします。", ["細かい作業に人間が要する期間"]),
    ("令和二年度等における漁業手当の支給に関する法律（令和二年法律第九号）第五条の規定による。", [""]),
  ])
  func `what tells a figure from its siblings is kept`(text: String, subjects: [String]) throws {
    let own = try figures(text).filter { !$0.isInName || $0.rule != "lawNumber" }.map(\.subject)
    for (index, subject) in subjects.enumerated() where !subject.isEmpty {
      #expect(index < own.count && own[index] == subject, "\(text): \(own)")
    }
  }

  @Test func `the year of a law's title is no figure of its own`() throws {
    let title = "令和二年度等における漁業手当の支給に関する法律（令和二年法律第九号）第五条の規定による。"
    #expect(try figures(title).first?.isInName == true)
    let deed = "令和二年度における漁業手当の支給に関する事務は、町長が行う。"
    #expect(try figures(deed).first?.isInName == false)
  }

  @Test func `a bound behind a bracket is whose it is, and of those it names`() throws {
    let text = "小規模漁業者（その漁船の建造費が二千万円（沖合漁業を営む者については五千万円）以下である漁業者をいう。）は、届出を要しない。"
    let all = try figures(text)
    #expect(all.first?.subject == "小規模漁業者の漁船の建造費の上限")
    #expect(all.last?.subject == "小規模漁業者の漁船の建造費の上限（沖合漁業を営む者）")
  }

  @Test func `a day defines whom the law speaks of`() throws {
    let text = "施行日の前日において旧港湾法第五条の認定（更新を含む。）を受けているものは、令和八年三月三十一日までに届け出る。"
    #expect(try figures(text).first { !$0.isInName }?.subject == "旧港湾法第五条の認定を受けている者を定める基準日")
  }

  @Test func `shares of unlike things are no more alike for being shares`() throws {
    let (mine, other) = ("漁港の割合（全体に対する）", "反対の声の割合（全体に対する）")
    #expect(JapaneseSubjectCircumstances.withoutShare(mine) == "漁港")
    #expect(JapaneseSubjectCircumstances.withoutShare(other) == "反対の声")
    #expect(JapaneseSubjectCircumstances.withoutShare("全日数に対する乗船の割合") == "全日数に対する乗船")
    #expect(JapaneseSubjectCircumstances.withoutShare("割合") == "割合")
  }

  // MARK: What stays as it is

  @Test(arguments: [
    ("会費の納入率は、92％です。", "会費の納入率"), ("この橋の開通は、2030年です。", "橋の開通"),
    ("町は、3つの公園を設けます。", "公園"), ("使用料は、一時間五百円とする。", "使用料"),
    ("予算は、昨年の2倍です。", "予算"),
  ])
  func `what has no such circumstance is told as before`(text: String, subject: String) throws {
    #expect(try figures(text).last?.subject == subject)
  }

  // MARK: English

  @Test(arguments: [
    (
      "Even a single act of smuggling can carry fines of up to $9,000.",
      "fines for a single act of smuggling"
    ),
    (
      "Either side may close the account by giving two months' notice.",
      "notice to close the account"
    ),
    ("Fines of up to $9,000 are rare.", "Fines"),
  ])
  func `an English sum or notice says for what`(text: String, subject: String) throws {
    #expect(try figures(text, .english).first?.subject.lowercased() == subject.lowercased())
  }
}
