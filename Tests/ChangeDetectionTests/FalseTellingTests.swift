import ChangeDetection
import Foundation
import PolicyModel
import Testing

/// Minimal pairs in which words look as if they turned, shifted or widened a rule, and some in which
/// they do.
///
/// What has to be told was written down before any pair was compared. Columns of a row: the group,
/// the language, what is told, the old and the new sentence. A kind, or several between `;`, has
/// to be told; `!!` and kinds: none of them may be told; `!`: none without asking for
/// confirmation; `*`: something that is more than notation; `=`: no demand; `&` and kinds: all of
/// them, and no step of one demand; `+` and kinds: these and no others, of one demand or of several.
@Suite struct FalseTellingTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var group: String
    var language: Language
    var expected: String
    var old: String
    var new: String
    var testDescription: String { "\(group) \(expected): \(old) → \(new)" }
  }

  static let rows = read("false-tellings")
  /// Groups, quantifiers, provisos and conditions.
  static let scopes = read("scope-and-conditions")
  /// Bans in polite words, and what was furthered and is now held back.
  static let courses = read("bans-and-courses")
  /// Who bears a cost, lists of what is refused, and limits of what is given.
  static let bearers = read("bearers-and-limits")
  /// Terms and haste, what was given wholly, and hedges beside a figure.
  static let terms = read("terms-and-caps")
  /// Opposites of other things, leave in the place of a ban, costs, hedges beside a wider scope.
  static let opposites = read("opposites-and-costs")

  /// An event's day and a term, parts of a whole, cases beside groups, active and passive.
  static let days = read("days-and-holders")

  /// One demand in other words, and pairs that only look like it.
  static let restatements = read("restatements")
  /// What readers of real editions found told falsely.
  static let readers = read("readers")

  /// Exceptions, cautious words, duties told as whose they are, and facts beside a promise.
  static let exceptions = read("exceptions-and-duties")

  /// Lists that won or lost an item, and what is asked of someone.
  static let lists = read("lists")

  /// Means that came or went, blanks filled in, stances that are held, and clauses that say who is meant.
  static let means = read("means-and-blanks")

  /// Who does what is done, terms and events, what must be had first, lists beside a term that moved.
  static let agents = read("agents-and-events")

  /// What is free, waits for leave or is open to some, as either side says it; bans of two verbs.
  static let rights = read("rights-and-costs")

  /// Plans that are being carried out, verbs in kana, waivers, and deeds told as a list of nouns.
  static let underWay = read("under-way-and-kana")

  /// Promises told of what would undergo them, exceptions, other doers, light verbs, bans on fewer things.
  static let promises = read("promises-and-doers")

  /// Bans but for some, heavier steps, leave of others, who pays, lists of rights.
  static let sanctions = read("sanctions-and-leaves")

  private static func read(_ name: String) -> [Row] {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Pairs/\(name).tsv")
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").map { line in
      let cells = line.split(separator: "\t").map(String.init)
      return Row(
        group: cells[0], language: cells[1] == "ja" ? .japanese : .english, expected: cells[2],
        old: cells[3].replacing("\\n", with: "\n"), new: cells[4].replacing("\\n", with: "\n"))
    }
  }

  @Test func `there are pairs that must be told and pairs that must not`() {
    let silent = Self.rows.count { $0.expected.hasPrefix("!") || $0.expected == "*" }
    #expect(silent >= 100)
    #expect(Self.rows.count - silent >= 50)
  }

  @Test(
    arguments: rows + scopes + courses + bearers + terms + opposites + restatements + lists
      + days + readers + exceptions + means + agents + rights + underWay + promises + sanctions)
  func `words that only look turned are told as nothing false`(row: Row) throws {
    for title in ["", row.language == .japanese ? "ひばり会館利用規程" : "Larkspur Club Rules"] {
      let head = title.isEmpty ? "" : "# \(title)\n\n"
      let changes = try readReport("\(head)\(row.old)\n", "\(head)\(row.new)\n", row.language)
        .changes
      let told = changes.compactMap { change -> Told? in
        guard case .demand(let kinds) = change.matter, kinds != [.restated] else { return nil }
        return kinds.first.map {
          Told(
            kind: $0.rawValue, all: kinds.map(\.rawValue), isSure: !change.needsConfirmation)
        }
      }
      #expect(
        Self.meets(row.expected, told, tellsMoreThanNotation: changes.contains { $0.isOfWords }),
        "\(title): \(told)")
    }
  }

  @Test func `a line of a list that was made a sentence leaves nothing open`() throws {
    let report = try readReport(
      "幼いころから、地域の職人の技に触れる\n", "幼いころから、地域の職人の技に触れることができます。\n", .japanese)
    #expect(!report.changes.contains { $0.name.hasPrefix("demand softened") })
  }

  /// Items of a rule that came below an intro, lost it or turned.
  @Test(arguments: [
    (
      "1. 棚に登らないこと。",
      "1. 利用者は、次の事項を守らなければならない。\n    1. 棚及び机に登らないこと。", false
    ),
    (
      "1. 生徒の写真を撮らないこと。",
      "1. 利用者は、次のことを遵守しなければならない。\n    1. 児童の写真を撮らないこと。", false
    ),
    (
      "1. 利用者は、次の事項を守らなければならない。\n    1. 棚及び机に登らないこと。",
      "1. 棚に登らないこと。", false
    ),
    (
      "1. 利用者は、次の事項を守らなければならない。\n    1. 窓を開けないこと。",
      "1. 利用者は、次の事項を守らなければならない。\n    1. 窓を開けること。", true
    ),
    (
      "1. 利用者は、次の事項を守らなければならない。\n    1. 靴を脱ぐこと。",
      "1. 利用者は、次の事項を守らなければならない。\n    1. 靴を脱がないこと。", true
    ),
  ])
  func `a ban below an intro is the ban that it was without`(
    old: String, new: String, turns: Bool
  ) throws {
    let head = "# ひばり会館利用規程\n\n"
    let changes = try readReport(head + old + "\n", head + new + "\n", .japanese).changes
    #expect(changes.contains { $0.name == "demand reversed" } == turns)
  }

  @Test func `a whole group in the place of its members holds for more`() throws {
    for (old, new, told) in [
      ("職員に", "全職員に", "demand widened"), ("全ての会員に", "会員に", "demand narrowed"),
    ] {
      let changes = try readReport(
        "# ひばり会館利用規程\n\nこの規程は、\(old)適用する。\n",
        "# ひばり会館利用規程\n\nこの規程は、\(new)適用する。\n", .japanese
      ).changes
      #expect(changes.map(\.name).contains(told))
    }
  }

  @Test func `a value that stays where it was to be lowered from has no direction`() throws {
    func change(_ old: String, _ new: String) throws -> Change? {
      try readReport(old, new, .english).changes.first { $0.name == "figure changed" }
    }
    let stays = try #require(
      try change(
        "The speed limit will be lowered from 50 to 30 km/h.\n",
        "The speed limit will stay at 50 km/h.\n"))
    #expect(stays.direction == nil)
    #expect(stays.delta == nil)
    let falls = try change(
      "The speed limit will be lowered from 50 to 30 km/h.\n",
      "The speed limit will be lowered from 50 to 20 km/h.\n")
    #expect(falls?.direction == .lowered)
  }

  /// What is told of a demand.
  private struct Told {
    var kind: String
    var all: [String]
    var isSure: Bool
  }

  private static func meets(
    _ expected: String, _ told: [Told], tellsMoreThanNotation: Bool
  ) -> Bool {
    func names(_ list: Substring) -> [String] { list.split(separator: ",").map(String.init) }
    switch expected {
    case "*": return tellsMoreThanNotation
    case "=": return told.isEmpty
    case _ where expected.hasPrefix("&"):
      let kinds = Set(told.map(\.kind))
      return kinds.isSuperset(of: names(expected.dropFirst()))
        && kinds.isDisjoint(with: ["softened", "strengthened", "moved", "reframed", "retargeted"])
    case _ where expected.hasPrefix("+"):
      return Set(told.flatMap(\.all)) == Set(names(expected.dropFirst()))
    case _ where expected.hasPrefix("!!"):
      let kinds = names(expected.dropFirst(2))
      return !told.contains { kinds.contains($0.kind) }
    case _ where expected.hasPrefix("!"):
      let kinds = names(expected.dropFirst())
      return !told.contains { kinds.contains($0.kind) && $0.isSure }
    default:
      return told.first.map { expected.split(separator: ";").contains($0.kind[...]) } ?? false
    }
  }

  // MARK: Words shown

  @Test func `an office is shown by its whole name`() throws {
    let changes = try readReport(
      "施設の利用は、総務課長が許可する。\n", "施設の利用は、総務係長が許可する。\n", .japanese
    ).changes
    let change = try #require(changes.first { $0.name == "demand retargeted" })
    #expect(change.because.oldCue == "総務課長")
    #expect(change.because.newCue == "総務係長")
  }

  @Test func `an item that is only striven for is told as effort`() throws {
    let changes = try readReport(
      "- 手当は月2万円を最低保障\n", "- 手当は月2万円の最低保障に向けて努力\n", .japanese
    ).changes
    let change = try #require(changes.first { $0.name == "demand softened" })
    #expect(change.because.rule == "effort")
  }

  // MARK: Headings

  static let headings: [Row] = [
    Row(
      group: "A13", language: .japanese, expected: "reversed", old: "駐車場は無料です", new: "駐車場は有料です"),
    Row(
      group: "A13", language: .japanese, expected: "reversed", old: "新しい堤防は必要ありません",
      new: "新しい堤防は必要です"),
    Row(
      group: "A13", language: .english, expected: "softened", old: "Booking is required",
      new: "Booking is recommended"),
    Row(
      group: "A13", language: .english, expected: "reversed", old: "We will close the pool",
      new: "We will not close the pool"),
  ]

  @Test(arguments: headings)
  func `a heading that turned is told once`(row: Row) throws {
    let rest = row.language == .japanese ? "正門の北にあります。" : "It lies north of the gate."
    let changes = try readReport(
      "# Larkspur\n\n## \(row.old)\n\n\(rest)\n", "# Larkspur\n\n## \(row.new)\n\n\(rest)\n",
      row.language
    ).changes
    #expect(changes.map(\.name) == ["demand \(row.expected)"])
  }

  @Test func `a heading with another name alone is renamed`() throws {
    let changes = try readReport(
      "# Larkspur\n\n## 駐車場\n\n正門の北にあります。\n", "# Larkspur\n\n## 車を置く所\n\n正門の北にあります。\n", .japanese
    ).changes
    #expect(changes.map(\.name) == ["section renamed"])
  }
}

extension Change {
  /// Words, figures, demands or parts changed, and not their notation alone.
  fileprivate var isOfWords: Bool {
    if case .notation = matter { false } else { true }
  }
}
