import ChangeDetection
import PolicyModel
import Testing

/// What the words beside an amount make of it: by or up to, below or at most, hours or numbers.
@Suite struct AmountWordingTests {
  @Test(arguments: [
    ("限度額を250万円引き上げる。", "限度額を1,000万円まで引き上げる。", Language.japanese),
    ("定員を20人に増やす。", "定員を5人増やす。", .japanese),
    ("The levy will be raised by £5.", "The levy will be raised to £12.", .english),
  ])
  func `by how much is neither more nor less than up to how much`(
    old: String, new: String, language: Language
  ) throws {
    let changes = try figureChanges(old, new, language)
    #expect(changes.map(\.name) == ["figure requalified"])
    #expect(changes.map(\.direction) == [nil])
    #expect(changes.map(\.because.rule) == ["role"])
  }

  @Test func `amounts that both tell by how much are compared`() throws {
    #expect(try onlyFigureChange("限度額を250万円引き上げる。", "限度額を300万円引き上げる。").direction == .raised)
    #expect(try onlyFigureChange("定員を20人に増やす。", "定員を30人に増やす。").direction == .raised)
  }

  @Test(arguments: [
    ("対象は16歳未満の者とする。", "対象は15歳以下の者とする。"), ("定員は20人以下とする。", "定員は21人未満とする。"),
    ("会員が9人を超えるときは、総会を開く。", "会員が10人以上であるときは、総会を開く。"),
  ])
  func `two bounds that leave the same whole numbers are one`(old: String, new: String) throws {
    #expect(try figureChanges(old, new, .japanese).allSatisfy { $0.name.hasPrefix("notation") })
  }

  @Test func `a bound that leaves others is another`() throws {
    #expect(try onlyFigureChange("対象は16歳未満の者とする。", "対象は16歳以下の者とする。").direction == .widened)
    #expect(try onlyFigureChange("対象は16歳未満の者とする。", "対象は14歳以下の者とする。").direction == .lowered)
  }

  @Test func `two bounds in two units are one figure`() throws {
    let change = try onlyFigureChange("停学は1か月以上6か月以下とする。", "停学は2週間以上1年以下とする。")
    #expect(change.name == "figure changed")
    #expect(change.direction == .widened)
  }

  @Test func `the end of a month is counted from the day before it`() throws {
    let change = try onlyFigureChange("期間は5月1日から同月末までとする。", "期間は5月1日から翌月末までとする。")
    #expect(change.name == "figure changed")
    #expect(change.direction == .lengthened)
  }

  @Test func `hours with a point are hours where a door opens at them`() throws {
    let change = try onlyFigureChange(
      "The library opens at 9.30.", "The library opens at 10.00.", .english)
    #expect(change.name == "figure changed")
    #expect(change.delta?.value == ExactNumber(1800))
  }

  @Test func `each year in front of a sentence is what it is behind an amount`() throws {
    let changes = try figureChanges(
      "The fund will pay £5 million each year.", "Each year the fund will pay £5 million.",
      .english)
    #expect(changes.isEmpty)
  }

  @Test func `groups that a space parts are one number`() throws {
    let change = try onlyFigureChange(
      "The council will plant 5 000 trees.", "The council will plant 6 000 trees.", .english)
    #expect(change.delta?.value == ExactNumber(1000))
  }

  @Test(arguments: [
    (
      "Refunds cover fees paid in the last 12 months.",
      "Refunds cover fees paid in the last six months.", Change.Direction.shortened,
      Language.english
    ),
    ("過去5年間に滞納のない者とする。", "過去3年間に滞納のない者とする。", .shortened, .japanese),
    ("過去3年間に滞納のない者とする。", "過去5年間に滞納のない者とする。", .lengthened, .japanese),
  ])
  func `a stretch up to the edition's date is compared by its length`(
    old: String, new: String, direction: Change.Direction, language: Language
  ) throws {
    let dates = (
      CalendarDate.day(year: 2024, month: 4, 1), CalendarDate.day(year: 2026, month: 2, 15)
    )
    for known in [nil, dates] {
      let changes = try readReport(old, new, language, dates: known).changes.filter {
        $0.name.hasPrefix("figure")
      }
      #expect(changes.map(\.direction) == [direction])
      #expect(changes.first?.delta?.days == nil)
    }
  }

  @Test func `working days are longer than so many days and shorter than twice as many`() throws {
    let change = try onlyFigureChange(
      "Reply within 10 working days.", "Reply within 21 days.", .english)
    #expect(change.direction == .lengthened)
    let open = try onlyFigureChange(
      "Reply within 10 working days.", "Reply within 14 days.", .english)
    #expect(open.name == "figure requalified")
    #expect(open.direction == nil)
    let back = try onlyFigureChange("回答は5営業日以内に行う。", "回答は5日以内に行う。")
    #expect(back.direction == nil)
    #expect(try onlyFigureChange("回答は5営業日以内に行う。", "回答は3日以内に行う。").direction == .shortened)
  }

  @Test func `days in a column of their own are lengths`() throws {
    let change = try onlyFigureChange(
      "休暇は、次のとおりとする。\n\n一　本人が結婚するとき　　　5日\n二　子が結婚するとき　　　3日",
      "休暇は、次のとおりとする。\n\n一　本人が結婚するとき　　　7日\n二　子が結婚するとき　　　3日")
    #expect(change.direction == .lengthened)
  }
}
