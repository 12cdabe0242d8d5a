import ChangeDetection
import PolicyModel
import Testing

/// The same words in another spelling are notation, whatever a rule made of them.
@Suite struct `Words in another spelling` {
  private func told(_ old: String, _ new: String, _ language: Language) throws -> Set<String> {
    Set(try readReport(old, new, language).changes.map(\.name))
  }

  static let japanese = [
    ("会員は、部屋を使うことができる。", "会員は、部屋を使うことが出来る。"),
    ("結果を公表いたします。", "結果を公表致します。"),
    ("計画は、3年ごとに見直します。", "計画は、3年ごとに見なおします。"),
    ("部屋を禁止又は制限することができる。", "部屋を禁止または制限することができる。"),
    ("子どもの遊び場を全ての地区に設けます。", "子供の遊び場をすべての地区に設けます。"),
    ("手続きの窓口等を設けます。", "手続の窓口などを設けます。"),
    ("利用料を引き上げません。", "利用料を引上げません。"),
    ("サーバーの記録を消します。", "サーバの記録を消します。"),
  ]

  @Test(arguments: japanese) func `Japanese words`(pair: (String, String)) throws {
    let frame = { (words: String) in "# ひばり市政策集\n\n\(words)" }
    #expect(try told(frame(pair.0), frame(pair.1), .japanese) == ["notation spelling"])
    #expect(try told(frame(pair.1), frame(pair.0), .japanese) == ["notation spelling"])
  }

  static let english = [
    ("We will modernise the harbour programme.", "We will modernize the harbor program."),
    ("We will not raise fares.", "We won't raise fares."),
    ("We will mend roads and bridges.", "We will mend roads & bridges."),
    ("Members cannot bring dogs.", "Members can’t bring dogs."),
  ]

  @Test(arguments: english) func `English words`(pair: (String, String)) throws {
    let frame = { (words: String) in "# Our plan for the town\n\n\(words)" }
    #expect(try told(frame(pair.0), frame(pair.1), .english) == ["notation spelling"])
    #expect(try told(frame(pair.1), frame(pair.0), .english) == ["notation spelling"])
  }

  @Test func `another word is no spelling`() throws {
    #expect(
      try told("# 政策\n\n図書館を廃止します。", "# 政策\n\n図書館を見直します。", .japanese)
        .contains { $0.hasPrefix("demand") })
    let given = try told(
      "# 政策\n\n手当の支給を始めます。", "# 政策\n\n手当の支援を始めます。", .japanese)
    #expect(!given.contains("notation spelling"))
    let fares = try told(
      "# Our plan\n\nWe will raise fares.", "# Our plan\n\nWe won't raise fares.", .english)
    #expect(fares.contains("demand reversed"))
  }

  @Test func `a figure that changed beside another spelling is told alone`() throws {
    let told = try told(
      "# ひばり市政策集\n\n部屋は30人まで使うことができます。", "# ひばり市政策集\n\n部屋は40人まで使うことが出来ます。",
      .japanese)
    #expect(told.contains("figure changed"))
    #expect(told.isSubset(of: ["figure changed", "demand requantified", "notation spelling"]))
  }
}
