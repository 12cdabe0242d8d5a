import Kaitei
import Testing

/// What the whole line says of figures that change: read, resolved, paired and judged.
struct FigureLineTests {
  @Test func `amounts are raised and lowered by points and shares`() throws {
    let japanese = try figures("利用率は38.3％です。", "利用率は47.73％です。")
    #expect(japanese == ["changed 38.3％ → 47.73％ raised 9.43 percent-point"])
    let english = try figures("The take-up rate is 47.73%.", "The take-up rate is 38.3%.")
    #expect(english == ["changed 47.73% → 38.3% lowered -9.43 percent-point"])
  }

  @Test func `deadlines are postponed by days`() throws {
    #expect(
      try figures("この措置は2025年3月末まで続ける。", "この措置は2026年3月末まで続ける。")
        == ["changed 2025年3月末まで → 2026年3月末まで postponed 365 days"])
    #expect(
      try figures("The scheme ends by 31 March 2025.", "The scheme ends by 31 March 2026.")
        == ["changed by 31 March 2025 → by 31 March 2026 postponed 365 days"])
  }

  @Test func `a rounded number is sharpened and blurred`() throws {
    #expect(
      try figures("職員は約700人である。", "職員は743人である。") == ["requalified 約700人 → 743人 sharpened 43 人"])
    #expect(
      try figures("The council has 743 staff.", "The council has about 700 staff.")
        == ["requalified 743 staff → about 700 staff blurred -43 staff"])
  }

  @Test func `the same value in other words is notation`() throws {
    let pairs = [
      ("経費を3割減らす。", "経費を30％減らす。"), ("期限は令和8年3月末とする。", "期限は2026年3月31日とする。"),
      ("対象は1万人である。", "対象は10,000人である。"), ("昨年12月に決めた。", "2024年12月に決めた。"),
      ("完成は2024年度とする。", "完成は令和6年度とする。"),
    ]
    for (old, new) in pairs { #expect(try figures(old, new) == [], "\(old)") }
    let english = [
      ("The plan covers 10,000 people.", "The plan covers ten thousand people."),
      ("It will cost £1.2bn.", "It will cost £1.2 billion."),
      ("It is open to three-quarters of homes.", "It is open to 75% of homes."),
      ("It was agreed last December.", "It was agreed in December 2024."),
      ("It ends on 31 March 2026.", "It ends on March 31, 2026."),
    ]
    for (old, new) in english { #expect(try figures(old, new) == [], "\(old)") }
  }

  @Test func `precision and bound requalify a figure`() throws {
    #expect(try figures("完成は2025年3月である。", "完成は2025年3月末である。").map(kind) == ["requalified"])
    #expect(
      try figures("It opens in March 2025.", "It opens at the end of March 2025.").map(kind) == [
        "requalified"
      ])
    #expect(try figures("対象は65歳以上とする。", "対象は65歳未満とする。").map(kind) == ["requalified"])
    #expect(
      try figures("It is for people aged 65 and over.", "It is for people under 65.").map(kind) == [
        "requalified"
      ])
  }

  @Test func `a price given up or set is a change from or to nothing`() throws {
    #expect(try figures("利用料は無料とする。", "利用料は110円とする。") == ["changed 無料 → 110円 raised 110 JPY"])
    #expect(try figures("利用料は200円とする。", "利用料は無料とする。") == ["changed 200円 → 無料 lowered -200 JPY"])
    #expect(
      try figures("Parking at the hall is free.", "Parking at the hall costs £3.")
        == ["changed free → £3 raised 3 GBP"])
    // A word for free that both have is no price of either.
    #expect(
      try figures("無料の駐車場を10台分置く。", "無料の駐車場を12台分置く。").map(kind) == ["changed"])
  }

  @Test func `amounts for other stretches of time have no difference`() throws {
    #expect(
      try figures("会費は月額500円とする。", "会費は年額6,000円とする。") == ["requalified 月額500円 → 年額6,000円"])
    #expect(
      try figures("Members pay £10 a month.", "Members pay £120 a year.")
        == ["requalified £10 a month → £120 a year"])
    #expect(try figures("年4回会議を開く。", "四半期に1回会議を開く。").map(kind) == ["requalified"])
  }

  @Test func `a day of every year is compared without the editions' years`() throws {
    #expect(
      try figures("申請は3月31日までに行う。", "申請は2月末までに行う。")
        == ["changed 3月31日までに → 2月末までに advanced -31 days"])
    #expect(try figures("申請は3月31日までに行う。", "申請は3月31日までに行う。") == [])
    #expect(
      try figures("毎月27日までに納める。", "毎月末日までに納める。").map(kind) == ["changed"])
  }

  @Test func `a stretch of every year may run over its turn`() throws {
    #expect(
      try figures("受付は4月1日から12月28日までとする。", "受付は4月1日から1月31日までとする。")
        == ["changed 4月1日から12月28日まで → 4月1日から1月31日まで lengthened 34 days"])
    #expect(
      try figures("受付は4月1日から12月28日までとする。", "受付は4月1日から10月31日までとする。")
        == ["changed 4月1日から12月28日まで → 4月1日から10月31日まで shortened -58 days"])
  }

  @Test func `since when a text holds itself is not put off by its next edition`() throws {
    #expect(
      try figures("この規程は、2025年4月1日から施行する。", "この規程は、2026年4月1日から施行する。")
        == ["changed 2025年4月1日から → 2026年4月1日から 365 days"])
    #expect(
      try figures("この規程は、2026年10月1日から施行する。", "この規程は、2027年4月1日から施行する。")
        == ["changed 2026年10月1日から → 2027年4月1日から postponed 182 days"])
    #expect(
      try figures("新しい料金は、2025年4月1日から適用する。", "新しい料金は、2026年4月1日から適用する。")
        == ["changed 2025年4月1日から → 2026年4月1日から postponed 365 days"])
  }

  @Test func `years of two schools are one scale, and factors stay factors`() throws {
    #expect(
      try figures("助成は小学6年生までとする。", "助成は中学3年生までとする。")
        == ["changed 6年生まで → 3年生まで raised 3 学年"])
    #expect(
      try figures("対象は小学校4年生までとする。", "対象は小学校6年生までとする。")
        == ["changed 4年生まで → 6年生まで raised 2 学年"])
    #expect(
      try figures("基準を1.3倍にする。", "基準を1.5倍にする。") == ["changed 1.3倍 → 1.5倍 raised 0.2 multiple"])
  }

  @Test func `days of a week are told in days`() throws {
    #expect(try figures("週2日の勤務とする。", "週3日の勤務とする。") == ["changed 週2日 → 週3日 raised 1 day"])
    #expect(
      try figures("The hall is open 5 days a week.", "The hall is open 6 days a week.")
        == ["changed 5 days a week → 6 days a week raised 1 day"])
  }

  @Test func `a hedge beside a bound and a beginning behind the end only requalify`() throws {
    #expect(
      try figures("約1,000人を超える見込みです。", "1,000人を超える見込みです。")
        == ["requalified 約1,000人を超える → 1,000人を超える sharpened"])
    #expect(
      try figures("保険料率を6％に引き上げる。", "保険料率を5.5％から6％に引き上げる。").map(kind)
        == ["requalified"])
  }

  @Test func `of two equal values only the changed one is told`() throws {
    #expect(
      try figures("区の職員は50人、市の職員は50人とする。", "区の職員は50人、市の職員は60人とする。")
        == ["changed 50人 → 60人 raised 10 人"])
    #expect(
      try figures(
        "The north has 50 beds and the south has 50 beds.",
        "The north has 50 beds and the south has 60 beds.")
        == ["changed 50 beds → 60 beds raised 10 beds"])
  }

  @Test func `both ends of a change are compared`() throws {
    #expect(
      try figures("取得率を38％から47％に引き上げる。", "取得率を38％から50％に引き上げる。")
        == ["changed 38％から47％ → 38％から50％ raised 3 percent-point"])
    #expect(
      try figures(
        "We will raise the rate from 38% to 47%.", "We will raise the rate from 40% to 47%."
      ).count == 1)
  }

  @Test func `another base or unit requalifies without a difference`() throws {
    #expect(
      try figures("排出を2013年度比で46％減らす。", "排出を2018年度比で46％減らす。")
        == ["requalified 2013年度比で → 2018年度比で"])
    #expect(
      try figures("Reply within 10 days.", "Reply within 10 working days.")
        == ["requalified within 10 days → within 10 working days"])
    #expect(try figures("10日以内に答える。", "10営業日以内に答える。") == ["requalified 10日以内 → 10営業日以内"])
  }

  @Test func `values that pass on within a list stay in their places`() throws {
    #expect(
      try figures("1人で5％、2人で10％、3人で20％とする。", "1人で5％、3人で10％、5人で20％とする。")
        == ["changed 2人 → 3人 raised 1 人", "changed 3人 → 5人 raised 2 人"])
  }

  @Test func `a number within a cited foreign title is not compared`() throws {
    let old = "出生率に関する研究を見よ。"
    let new = "出生率に関する研究（Effects of the Family 500+ Policy in Poland）を見よ。"
    #expect(try figures(old, new) == [])
  }

  private func kind(_ told: String) -> String { String(told.prefix { $0 != " " }) }

  /// Changed figures as `kind old → new direction difference`, in the order of the report.
  private func figures(_ old: String, _ new: String) throws -> [String] {
    func edition(_ text: String, _ date: String) throws -> AnnotatedEdition {
      var hint = ReadingHint()
      hint.fileName = "policy.md"
      hint.published = CalendarDate(iso: date)
      return try EditionReader().read(Array(text.utf8), hint: hint)
    }
    let report = EditionComparer().report(
      from: try edition(old, "2025-07"), to: try edition(new, "2026-01"))
    return report.changes.compactMap { change in
      guard case .figure(let kind) = change.matter else { return nil }
      let old = change.old.map(Self.words) ?? ""
      let new = change.new.map(Self.words) ?? ""
      var told = "\(kind.rawValue) \(old) → \(new)"
      if let direction = change.direction { told += " " + direction.rawValue }
      if let value = change.delta?.value { told += " \(value) \(change.delta?.unit ?? "")" }
      if let days = change.delta?.days, days != 0 { told += " \(days) days" }
      return told
    }.sorted()
  }

  private static func words(_ excerpt: Excerpt) -> String {
    guard let focus = excerpt.focus else { return excerpt.text }
    return String(decoding: Array(excerpt.text.utf8)[focus], as: UTF8.self)
  }
}
