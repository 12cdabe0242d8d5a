import ChangeDetection
import PolicyModel
import Testing

/// Spellings of one value in the words of a policy, and values that must not pass for it.
@Suite struct `One value in many spellings` {
  private func figureChanges(
    _ frame: String, _ old: String, _ new: String, _ language: Language
  ) throws -> [Change] {
    let fill = { (words: String) in
      frame.split(separator: "_", omittingEmptySubsequences: false).joined(separator: words)
    }
    return try readReport(fill(old), fill(new), language).changes.filter {
      switch $0.matter {
      case .figure, .demand: true
      default: false
      }
    }
  }

  private func expectOne(
    _ frame: String, _ spellings: [String], _ language: Language,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    for (old, new) in zip(spellings, spellings.dropFirst() + [spellings[0]]) {
      let told = try figureChanges(frame, old, new, language)
      #expect(told.isEmpty, "\(old) → \(new): \(told.map(\.id))", sourceLocation: location)
    }
  }

  @Test func `a figure that moved to the head of its sentence is written as before`() throws {
    for (old, new) in [
      ("Buses run at least every 20 minutes.", "At least every 20 minutes buses run."),
      ("Members pay half of the fee.", "Half of the fee is what members pay."),
    ] {
      let told = try readReport(old, new, .english).changes.filter {
        if case .notation = $0.matter { true } else { false }
      }
      #expect(told.isEmpty, "\(old) → \(new): \(told.map(\.id))")
    }
  }

  @Test func `a capital within a unit is told`() throws {
    let told = try readReport("送電は50MWとする。", "送電は50mWとする。", .japanese).changes
    #expect(!told.isEmpty)
  }

  @Test func `Japanese spellings of one value are notation`() throws {
    let rows: [(String, [String])] = [
      ("理事の任期は_とします。", ["6か月", "六月", "6ヶ月", "半年", "六箇月"]),
      ("届出は開始の_前までに行います。", ["1か月", "一月", "一箇月"]),
      ("日数は_です。", ["10日", "10日間", "十日"]),
      ("プールは_に閉じます。", ["24時", "翌日0時", "翌日の午前0時"]),
      ("巡回は_行います。", ["週3日", "毎週3日", "週に三日"]),
      ("点検は_行います。", ["年2回", "年に二度", "毎年2回"]),
      ("班の定員は_です。", ["10～20人", "10人以上20人以下", "10人から20人"]),
      ("遊歩道の長さは_です。", ["3キロ", "3km", "3,000m"]),
      ("荷物の重さは_です。", ["3キロ", "3kg"]),
      ("見学者は_です。", ["約300人", "300人程度", "300人ほど", "おおむね300人", "300人前後"]),
      ("受付は_の人です。", ["65歳以上", "満65歳以上", "六十五歳以上"]),
      ("相談室を_に置きます。", ["3か所", "3箇所", "三カ所"]),
      ("運賃は、1乗車_を上限とします。", ["500円", "五百円", "５００円"]),
      ("司書を_に増やします。", ["5人から9人", "5名から9人", "五人から九人"]),
    ]
    for (frame, spellings) in rows { try expectOne(frame, spellings, .japanese) }
  }

  @Test func `English spellings of one value are notation`() throws {
    let rows: [(String, [String])] = [
      ("The mooring fee is _.", ["£40,000", "£40 000", "40,000 pounds", "£40k"]),
      ("The choir has _ seats.", ["12", "twelve", "a dozen", "12 (twelve)", "twelve (12)"]),
      ("The ferry carried _ people.", ["1,200", "1 200", "twelve hundred"]),
      ("The bus carried _ people.", ["2 million", "2m", "2,000,000"]),
      ("The term is _.", ["a week", "one week", "seven days"]),
      ("The accounts for _ are closed.", ["2025/26", "2025–26", "2025/2026"]),
      ("Boys _ may row.", ["aged 16 years and above", "aged sixteen (16) years and above"]),
      ("Members _ may vote.", ["aged 65 and over", "65 and over", "65 or older"]),
      ("The board meets _.", ["twice a year", "twice yearly", "two times a year"]),
      ("The fine is _.", ["£50 to £100", "£50–£100", "from £50 to £100", "between £50 and £100"]),
      (
        "The jury has _.",
        ["at least 10 members", "10 or more members", "no fewer than ten members"]
      ),
      ("The hut sleeps _.", ["about 300 guests", "some 300 guests", "c. 300 guests"]),
      ("The fair opens on _.", ["1 May 2026", "Friday, 1 May 2026", "May 1, 2026"]),
    ]
    for (frame, spellings) in rows { try expectOne(frame, spellings, .english) }
  }

  @Test func `a change behind another spelling is told`() throws {
    let rows: [(String, String, String, Language)] = [
      ("理事の任期は_とします。", "6か月", "三月", .japanese),
      ("巡回は_行います。", "毎週3日", "週二日", .japanese),
      ("班の定員は_です。", "10人以上20人以下", "10人を超え20人以下", .japanese),
      ("班の定員は_です。", "10人以上20人未満", "10～20人", .japanese),
      ("プールは_に閉じます。", "24時", "翌日1時", .japanese),
      ("見学者は_です。", "約300人", "300人", .japanese),
      ("遊歩道の長さは_です。", "3キロ", "3,500m", .japanese),
      ("The mooring fee is _.", "£40 000", "£45,000", .english),
      ("The choir has _ seats.", "a dozen", "14", .english),
      ("The term is _.", "a week", "10 days", .english),
      ("The jury has _.", "10 or more members", "more than ten members", .english),
      ("The accounts for _ are closed.", "2025–26", "2026/27", .english),
    ]
    for (frame, old, new, language) in rows {
      let told = try figureChanges(frame, old, new, language)
      #expect(!told.isEmpty, "\(old) → \(new)")
    }
  }
}
