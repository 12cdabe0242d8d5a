import ChangeDetection
import PolicyModel
import Testing

/// Items of lists whose lead forbids or lets, and demands whose sentence the other edition has too.
@Suite struct LeadListTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var lead: String
    var items: [String]
    var more: String
    /// Told where the item comes; nil for nothing but structure.
    var expected: String?
    var testDescription: String { lead }
  }

  static let rows = [
    Row(
      lead: "次に掲げる場所では、喫煙をしてはならない。", items: ["玄関の周囲", "屋上"], more: "非常階段",
      expected: "widened"),
    Row(
      lead: "次に掲げる者は、施設を利用することができる。", items: ["市民", "市内に通学する者"], more: "市内に通勤する者",
      expected: "widened"),
    Row(
      lead: "次に掲げる要件をすべて満たす者は、施設を利用することができる。", items: ["市民", "成人"], more: "会員",
      expected: nil),
    Row(lead: "園内には、次の施設がある。", items: ["池", "茶室"], more: "売店", expected: nil),
    Row(
      lead: "The following shops are in the park:", items: ["a bakery", "a florist"],
      more: "a kiosk", expected: nil),
  ]

  private static func text(_ lead: String, _ items: [String], _ language: Language) -> String {
    let title = language == .japanese ? "ひばり会館利用規程" : "Larkspur Club Rules"
    return "# \(title)\n\n\(lead)\n\n" + items.map { "- \($0)\n" }.joined()
  }

  @Test(arguments: rows)
  func `an item of a ban or a right widens it where it comes and narrows it where it goes`(
    row: Row
  ) throws {
    let language: Language = row.lead.utf8.contains { $0 >= 0xE0 } ? .japanese : .english
    let few = Self.text(row.lead, row.items, language)
    let many = Self.text(row.lead, [row.items[0], row.more, row.items[1]], language)
    for (old, new, kind) in [(few, many, "widened"), (many, few, "narrowed")] {
      let changes = try readReport(old, new, language).changes
      let told = changes.filter { $0.name.hasPrefix("demand") }
      #expect(told.map(\.name) == (row.expected == nil ? [] : ["demand \(kind)"]))
      if row.expected != nil {
        #expect(told.first?.subject == row.more)
        #expect(!changes.contains { $0.name.hasPrefix("paragraph") })
      }
    }
  }

  /// What is told of the second sentence of a policy that has these.
  static let partners: [(Language, String, String, [String])] = [
    (
      .english, "The secretary chairs the meeting.", "The president chairs the meeting.",
      ["demand retargeted"]
    ),
    (
      .english, "The head of collections answers for this policy.",
      "The duty manager answers for this policy.", ["demand retargeted"]
    ),
    (
      .english, "Every enquiry gets an answer within three days.",
      "We answer every enquiry within three days.", []
    ),
    (
      .english, "Each claimant receives a receipt on the day.",
      "We give each claimant a receipt on the day.", []
    ),
    (.japanese, "苦情は、総務課の窓口で受け付ける。", "苦情の受付は、総務課の窓口とする。", []),
    (.japanese, "水門は、水位が3メートルを超えたときに閉鎖する。", "水門は、水位が3メートルに達したときに閉鎖する。", []),
    (
      .english, "The club will answer every enquiry within three days.",
      "Answering every enquiry remains a problem.", ["demand dropped"]
    ),
    (.japanese, "市は、相談窓口を開設します。", "相談窓口は昨年度に閉じました。", ["demand dropped"]),
  ]

  @Test(arguments: partners)
  func `a demand is not dropped where its words are still laid down`(
    language: Language, old: String, new: String, expected: [String]
  ) throws {
    let head =
      language == .japanese
      ? "# ひばり市の方針\n\n市は、毎年度の計画を定める。\n\n" : "# Larkspur Club Rules\n\nMembers must pay.\n\n"
    let told = try readReport("\(head)\(old)\n", "\(head)\(new)\n", language).changes
      .map(\.name)
      .filter { $0.hasPrefix("demand") && $0 != "demand restated" && $0 != "demand requantified" }
    #expect(told == expected)
  }
}
