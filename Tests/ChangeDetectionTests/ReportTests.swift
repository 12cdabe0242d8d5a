import ChangeDetection
import PolicyModel
import Testing

private let chapters = [
  "# 交通\n市営のバスは朝夕の便を増やしています。\n駅の段差はほとんどなくなりました。",
  "# 住まい\n空き家を直して若い世帯に貸しています。\n家賃の補助には多くの申し込みがあります。",
  "# 農業\n用水路の改修が山あいの集落で進んでいます。\n直売所には毎朝新しい野菜が並びます。",
  "# 文化\n図書館は夜も開くようになりました。\n郷土の祭りを記録する仕事が始まっています。",
]

@Test func `an edition against itself has nothing to tell`() {
  let text = PolicyText(chapters.joined(separator: "\n"))
  let report = report(text, text)
  #expect(report.changes.isEmpty)
  #expect(report.passages.isEmpty)
  #expect(!report.differsOnlyInBytes)
  #expect(report.tally.unchangedSentences == report.tally.newSentences)
}

@Test func `sections in another order are moved and nothing else`() {
  let old = PolicyText(chapters.joined(separator: "\n"))
  let new = PolicyText([0, 2, 3, 1].map { chapters[$0] }.joined(separator: "\n"))
  #expect(report(old, new).told == ["section moved 住まい→住まい"])
}

@Test func `a heading in other words is a renamed section`() {
  let old = PolicyText(chapters.joined(separator: "\n"))
  let new = PolicyText(chapters.joined(separator: "\n").replacing("# 住まい", with: "# 住宅の支援"))
  #expect(report(old, new).told == ["section renamed 住まい→住宅の支援"])
}

@Test func `numbers that shift together are one renumbering`() throws {
  let names = ["目的", "定義", "責務", "補助", "報告", "罰則"]
  let bodies = [
    "この条例は川の水を守ることを目的とする。", "川とは市の管理する水路をいう。", "市民は水を汚さない。",
    "市は井戸の改修に補助を出す。", "事業者は毎年の排水を報告する。", "報告を怠った者には過料を科す。",
  ]
  func text(_ numbers: [String], _ parts: [Int]) -> PolicyText {
    PolicyText(
      zip(numbers, parts).map { "# 第\($0)条 \(names[$1])\n\(bodies[$1])" }.joined(separator: "\n"))
  }
  let old = text(["一", "二", "三", "四", "五"], [0, 2, 3, 4, 5])
  let new = text(["一", "二", "三", "四", "五", "六"], [0, 1, 2, 3, 4, 5])
  let report = report(old, new)
  #expect(Set(report.changes.map(\.name)) == ["section added", "section renumbered"])
  let renumbered = try #require(report.changes.first { $0.name == "section renumbered" })
  #expect(renumbered.occurrences == 4)
}

@Test func `another mark is notation and another word is an edit`() {
  let old = PolicyText("駅前の広場は、市民の集まる場所です。\n川沿いの道は静かな散歩道として親しまれています。")
  let new = PolicyText("駅前の広場は市民の集まる場所です。\n川沿いの道は大切な散歩道として親しまれています。")
  let names = report(old, new).changes.map(\.name)
  #expect(names == ["wording edited", "notation punctuation"])
}

@Test func `an indent is white space and no change of words`() {
  let old = PolicyText("駅前の広場は市民の集まる場所です。")
  let new = PolicyText("　駅前の広場は市民の集まる場所です。")
  let names = report(old, new).changes.map(\.name)
  #expect(names == ["notation whitespace"])
}

@Test func `swapped editions give the mirror image`() {
  let old = PolicyText(chapters.joined(separator: "\n"))
  let new = PolicyText(
    ([chapters[0], chapters[2]] + ["# 水道\n水道管の交換が川の東で始まっています。"])
      .joined(separator: "\n").replacing("新しい野菜", with: "採れたての野菜"))
  let there = report(old, new).changes
  let back = report(new, old).changes
  let mirror = ["added": "removed", "removed": "added"]
  func names(_ changes: [Change], swapped: Bool) -> [String] {
    changes.map { change in
      var parts = change.name.split(separator: " ").map(String.init)
      if swapped { parts[1] = mirror[parts[1]] ?? parts[1] }
      return parts.joined(separator: " ")
    }.sorted()
  }
  #expect(names(there, swapped: false) == names(back, swapped: true))
}

@Test func `names of changes do not depend on what else stands in the text`() throws {
  var old = PolicyText(chapters.joined(separator: "\n") + "\n# 防災\n備蓄は3日分あります。")
  old.count("3日分", 3, "日分")
  var new = PolicyText(chapters.joined(separator: "\n") + "\n# 防災\n備蓄は5日分あります。")
  new.count("5日分", 5, "日分")
  var longer = PolicyText(
    "# 序\nこの計画は市民の声をもとに書かれました。\n" + chapters.joined(separator: "\n")
      + "\n# 防災\n備蓄は5日分あります。")
  longer.count("5日分", 5, "日分")
  let id = try #require(report(old, new).changes.first { $0.name == "figure changed" }?.id)
  #expect(report(old, longer).changes.contains { $0.id == id })
}

@Test func `passages mark the words that differ on both sides`() throws {
  let old = PolicyText("川沿いの道は静かな散歩道です。")
  let new = PolicyText("川沿いの道は大切な散歩道です。")
  let passage = try #require(report(old, new).passages.first)
  #expect(passage.kind == .edited)
  #expect(passage.old?.text == "川沿いの道は静かな散歩道です。")
  #expect(passage.new?.runs.contains { $0.isChanged && $0.text.contains("大切") } == true)
  #expect(passage.new?.runs.first == Passage.Run("川沿いの道は", isChanged: false))
}

@Test func `unchanged passages are listed on request`() {
  let text = PolicyText(chapters.joined(separator: "\n"))
  let all = report(text, text, options: DetectionOptions(includesUnchanged: true))
  #expect(all.passages.count == 12)
  #expect(all.passages.allSatisfy { $0.kind == .unchanged })
}

@Test func `every figure is told once or kept`() {
  var old = PolicyText("# 数\n図書館は12館、公園は48か所です。職員は743人です。\n橋は9本あります。")
  old.count("12館", 12, "館")
  old.count("48か所", 48, "か所")
  old.count("743人", 743, "人")
  old.count("9本", 9, "本")
  var new = PolicyText("# 数\n図書館は13館、公園は48か所です。\n新しい橋は7本になります。来年の職員は743人のままです。")
  new.count("13館", 13, "館")
  new.count("48か所", 48, "か所")
  new.count("7本", 7, "本")
  new.count("743人", 743, "人")
  let figures = report(old, new).changes.filter { $0.name.hasPrefix("figure") }
  var oldTold: [Int: Int] = [:]
  var newTold: [Int: Int] = [:]
  for change in figures {
    if let start = change.old?.figure?.span.start { oldTold[start, default: 0] += 1 }
    if let start = change.new?.figure?.span.start { newTold[start, default: 0] += 1 }
  }
  #expect(oldTold.values.allSatisfy { $0 == 1 })
  #expect(newTold.values.allSatisfy { $0 == 1 })
  #expect(!figures.contains { $0.old?.focused == "48か所" })
  #expect(figures.contains { $0.old?.focused == "12館" && $0.new?.focused == "13館" })
  #expect(!figures.contains { $0.old?.focused == "743人" && $0.new == nil })
}

@Test func `polite for plain style is told once with its places`() throws {
  let plain = ["広場に木を植える", "古い橋を直す", "川の水質を毎月調べる", "駅に時計を置く"]
  let polite = ["広場に木を植えます", "古い橋を直します", "川の水質を毎月調べます", "駅に時計を置きます"]
  let old = PolicyText("# 計画\n" + plain.map { "- \($0)" }.joined(separator: "\n"))
  let new = PolicyText("# 計画\n" + polite.map { "- \($0)" }.joined(separator: "\n"))
  let change = try #require(report(old, new).changes.first)
  #expect(report(old, new).changes.count == 1)
  #expect(change.name == "notation style")
  #expect(change.because.rule == "polite-style")
  #expect(change.occurrences == 4)
}

@Test func `a comma that goes inside a compound is punctuation`() {
  let old = PolicyText("市は戸籍、住民票、保育の仕事を担っています。")
  let new = PolicyText("市は戸籍住民票、保育の仕事を担っています。")
  #expect(report(old, new).changes.map(\.name) == ["notation punctuation"])
}

@Test func `a clause that stands in another sentence has moved and neither sentence was edited`()
  throws
{
  let clause = "利用者の声が十分に届いていないにもかかわらず、"
  let library = "図書館の夜間開館は三度目の冬を迎えました。"
  let counter = "駅前の窓口では平日の相談だけを受け付けています。"
  let old = PolicyText("\(clause)\(library)\n\(counter)\n川沿いの道は静かです。")
  let new = PolicyText("\(library)\n川沿いの道は静かです。\n\(clause)\(counter)")
  let moved = try #require(report(old, new).changes.first { $0.name == "wording moved" })
  #expect(moved.because.rule == "words-moved")
  #expect([moved.old?.line, moved.new?.line] == [1, 3])
  #expect(!report(old, new).changes.contains { $0.name == "wording edited" })
}

@Test func `a sentence of its own that was a clause before has moved`() {
  let note = "利用者の声はまだ十分に届いているとはいえません"
  let rest = "川沿いの道は朝から静かです。丘の公園は春から広くなりました。"
  let old = PolicyText("\(note)――図書館の夜間開館は三度目の冬を迎えました。\(rest)")
  let new = PolicyText("図書館の夜間開館は三度目の冬を迎えました。\(rest)\(note)。")
  let names = report(old, new).changes.map(\.name)
  #expect(names == ["wording moved"])
}

@Test func `a few words that go here and come there are two edits`() {
  let old = PolicyText("駅前の広場は早朝から市民の集まる場所です。\n川沿いの道は静かな散歩道として親しまれています。")
  let new = PolicyText("駅前の広場は市民の集まる場所です。\n川沿いの道は早朝から静かな散歩道として親しまれています。")
  #expect(report(old, new).changes.map(\.name) == ["wording edited", "wording edited"])
}

@Test func `a clause of an English sentence has moved though the next word got a capital`() {
  let clause = "ecause many residents have no access to the internet at home, "
  let old = PolicyText(
    "B\(clause)the council keeps the counter open.\nThe mobile library visits twelve villages.",
    language: .english)
  let new = PolicyText(
    "The council keeps the counter open.\nB\(clause)the mobile library visits twelve villages.",
    language: .english)
  #expect(report(old, new).changes.map(\.name) == ["wording moved"])
}

@Test(arguments: [
  ("労働者", "社員", "労働者災害補償保険法に従う。"), ("居住者", "入居者", "長期居住者名簿を作る。"),
])
func `a new name through the text is one line, though longer names keep the old`(
  old: String, new: String, kept: String
) throws {
  func text(_ who: String) -> String {
    """
    # 規則

    \(who)は、時刻を記録しなければならない。

    \(who)は、暗証番号を漏らしてはならない。

    \(who)は、届を出さなければならない。

    \(kept)
    """
  }
  let changes = try readReport(text(old), text(new), .japanese).changes
  #expect(changes.map(\.subject) == ["\(old) → \(new)"])
  // Where one sentence keeps the old name by itself, each change is told.
  let stale = text(new) + "\n\n\(old)は、規則を守らなければならない。"
  let before = text(old) + "\n\n\(old)は、規則を守らなければならない。"
  #expect(try readReport(before, stale, .japanese).changes.count == 3)
}

@Test func `of two renamed terms the longer is taken first, and a mark beside one is not all`()
  throws
{
  func text(_ staff: String, _ full: String, _ end: String) -> String {
    """
    # 規則

    \(staff)は、時刻を記録しなければならない。

    \(staff)は、暗証番号を漏らしてはならない。

    \(staff)は、届を出さなければならない。

    \(full)は、名札を付けなければならない。

    \(full)は、鍵を返さなければならない。

    \(full)は、火を使ってはならない。

    届を出した\(staff)には、書面を渡す（写しを含む。）\(end)
    """
  }
  let report = try readReport(
    text("労働者", "フルタイム労働者", ""), text("社員", "正社員", "。"), .japanese)
  #expect(
    Set(report.changes.filter { $0.name.hasPrefix("wording") }.map(\.subject))
      == ["労働者 → 社員", "フルタイム労働者 → 正社員"])
  #expect(!report.changes.contains { $0.name.hasPrefix("demand") })
}
