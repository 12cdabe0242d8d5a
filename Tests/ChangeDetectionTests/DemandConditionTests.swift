import ChangeDetection
import PolicyModel
import Testing

/// Conditions that were put to a demand, taken from it or exchanged; read both ways.
@Suite struct DemandConditionTests {
  struct Case: CustomTestStringConvertible, Sendable {
    /// The main kind, and words that the report must show as what decided.
    var kind: Change.DemandChange
    var cue: String
    var old: String
    var new: String
    var testDescription: String { "\(kind): \(old) → \(new)" }

    init(_ kind: Change.DemandChange, _ cue: String, _ old: String, _ new: String) {
      (self.kind, self.cue, self.old, self.new) = (kind, cue, old, new)
    }
  }

  private func report(
    _ old: String, _ new: String, _ title: String, _ language: Language
  ) throws -> [Change] {
    try readReport("# \(title)\n\n\(old)\n", "# \(title)\n\n\(new)\n", language).changes
  }

  private func kinds(_ changes: [Change]) -> [[Change.DemandChange]] {
    changes.compactMap { if case .demand(let kinds) = $0.matter { kinds } else { nil } }
  }

  private func check(_ row: Case, _ title: String, _ language: Language) throws {
    let forward = try report(row.old, row.new, title, language)
    let change = try #require(
      forward.first { if case .demand = $0.matter { true } else { false } }, "\(row)")
    #expect(kinds([change]).first?.first == row.kind)
    let cues = (change.because.oldCue ?? "") + "→" + (change.because.newCue ?? "")
    #expect(cues.contains(row.cue), "\(cues)")
    let back = try report(row.new, row.old, title, language)
    #expect(kinds(back).map { Set($0) } == kinds(forward).map { Set($0.map(Self.mirrored)) })
  }

  private static func mirrored(_ kind: Change.DemandChange) -> Change.DemandChange {
    switch kind {
    case .softened: .strengthened
    case .strengthened: .softened
    case .widened: .narrowed
    case .narrowed: .widened
    case .added: .dropped
    case .dropped: .added
    case .promoted: .demoted
    case .demoted: .promoted
    case .split: .merged
    case .merged: .split
    default: kind
    }
  }

  static let rules = [
    Case(
      .softened, "会員の紹介がある場合", "利用者は、書庫に入ることができる。", "利用者は、会員の紹介がある場合に限り、書庫に入ることができる。"),
    Case(.softened, "満員のときは", "館長は、入館を認めなければならない。", "館長は、満員のときは、入館を認めなければならない。"),
    Case(
      .softened, "原則として", "利用者は、前日までに予約しなければならない。", "利用者は、原則として前日までに予約しなければならない。"),
    Case(
      .strengthened, "希望があるときは", "館長は、希望があるときは、書庫を案内しなければならない。",
      "館長は、書庫を案内しなければならない。"),
    Case(
      .softened, "この限りでない", "利用者は、閉館までに退出しなければならない。",
      "利用者は、閉館までに退出しなければならない。ただし、館長が認めた場合は、この限りでない。"),
    Case(
      .widened, "雨天又は降雪の場合", "利用者は、雨天の場合は、控室を使用することができる。",
      "利用者は、雨天又は降雪の場合は、控室を使用することができる。"),
    Case(
      .retargeted, "強風の場合", "利用者は、雨天の場合は、控室を使用することができる。",
      "利用者は、強風の場合は、控室を使用することができる。"),
  ]

  @Test(arguments: rules)
  func `a condition of a rule is told with its words`(row: Case) throws {
    try check(row, "みさき文庫利用規則", .japanese)
  }

  static let pledges = [
    Case(.softened, "財源の確保を条件に", "- 入館料を無料にします", "- 財源の確保を条件に、入館料を無料にします"),
    Case(.strengthened, "日曜日は休みます", "窓口を夜8時まで開きます。ただし、日曜日は休みます。", "窓口を夜8時まで開きます。"),
    Case(.softened, "住民の同意を得て", "- 分館を移転します", "- 住民の同意を得て、分館を移転します"),
    Case(.strengthened, "必要に応じ", "- 必要に応じて分館を増やします", "- 分館を増やします"),
  ]

  @Test(arguments: pledges)
  func `a condition of a pledge is told with its words`(row: Case) throws {
    try check(row, "文庫の会 政策", .japanese)
  }

  static let terms = [
    Case(
      .softened, "if another reader objects", "You may ask us to withdraw a note.",
      "You may ask us to withdraw a note if another reader objects."),
    Case(
      .narrowed, "if another reader complains", "We may ask you to show your ticket.",
      "We may ask you, if another reader complains, to show your ticket."),
    Case(
      .narrowed, "if you agree", "We may lend your notes to others.",
      "We may lend your notes to others if you agree."),
    Case(
      .softened, "unless the shelf is full", "Readers must return a book to its shelf.",
      "Readers must return a book to its shelf unless the shelf is full."),
    Case(
      .softened, "only if you leave", "We will refund the deposit.",
      "We will refund the deposit only if you leave within a month."),
    Case(
      .softened, "Subject to demand", "We will open the reading room.",
      "Subject to demand, we will open the reading room."),
    Case(
      .strengthened, "provided that a librarian agrees",
      "Readers may borrow a map, provided that a librarian agrees.", "Readers may borrow a map."),
    Case(
      .softened, "As long as the lift works", "We will open the tower.",
      "As long as the lift works, we will open the tower."),
  ]

  @Test(arguments: terms)
  func `a condition of terms is told with its words`(row: Case) throws {
    try check(row, "Reading Room Terms of Service", .english)
  }

  @Test func `brackets around a condition's word ask nothing more`() throws {
    let changes = try report(
      "館長は、法令の定める場合に限り、名簿を開示しなければならない。",
      "館長は、法令（条例及び規則を含む。）の定める場合に限り、名簿を開示しなければならない。", "みさき文庫利用規則", .japanese)
    #expect(kinds(changes).allSatisfy { $0 == [.restated] })
  }

  @Test func `an open list widens only what stood there before`() throws {
    let wider = try report("- 学校に司書を配置します", "- 学校等に司書を配置します", "文庫の会 政策", .japanese)
    #expect(kinds(wider) == [[.widened]])
    let other = try report(
      "- 読書を広げる活動を支援します", "- 書店等による読書を広げる活動を支援します", "文庫の会 政策", .japanese)
    #expect(!kinds(other).contains { $0.contains(.widened) })
  }

  @Test func `the deadline of a condition is not the demand's own`() throws {
    let changes = try report(
      "We will refund the fee.", "We will refund the fee only if you write to us within a week.",
      "Reading Room Terms of Service", .english)
    #expect(kinds(changes).first?.first == .softened)
  }

  @Test func `a figure that is a demand's deadline names that demand`() throws {
    let changes = try report(
      "- 2027年3月末までに分館を開きます\n- 貸出は1日300冊です", "- 2028年9月末までに分館を開きます\n- 貸出は1日500冊です",
      "文庫の会 政策", .japanese)
    let demand = try #require(
      changes.first { if case .demand = $0.matter { true } else { false } })
    #expect(kinds([demand]) == [[.rescheduled]])
    let figures = changes.filter { if case .figure = $0.matter { true } else { false } }
    #expect(figures.count == 2)
    #expect(figures.first { $0.old?.text.contains("2027") == true }?.partOf == demand.id)
    #expect(figures.first { $0.old?.text.contains("300") == true }?.partOf == nil)
  }

  @Test func `a figure that comes with a new demand names that demand`() throws {
    let changes = try report(
      "- 分館を開きます", "- 分館を開きます\n- 読書室を12か所つくります", "文庫の会 政策", .japanese)
    let demand = try #require(
      changes.first { if case .demand([.added]) = $0.matter { true } else { false } })
    let figure = try #require(
      changes.first { if case .figure(.added) = $0.matter { true } else { false } })
    #expect(figure.partOf == demand.id)
  }
}
