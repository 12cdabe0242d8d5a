import Foundation
import Testing

/// One document of each hostile kind through every form of a report.
@Suite struct HostileTests {
  static let forms = [
    "terminal", "markdown", "json", "html", "table", "csv", "docx", "github", "kaimebun",
  ]

  /// Words that some reader of a report could obey, count, or fall over.
  static let texts: [(name: String, text: String)] = [
    ("markup", "<script>alert(1)</script> ]]> </w:t> は5円です。\n# <img src=x onerror=alert(1)>\n"),
    ("links", "[x](javascript:alert(1)) ![x](http://example.invalid/x.png) は5円です。\n"),
    ("formulas", "=HYPERLINK(\"http://example.invalid\") は5円です。\n@SUM(1) は6円です。\n"),
    ("commands", "::error::x は5円です。\n%0A::set-output name=x::y\n"),
    ("terminal", "\u{1B}]8;;http://example.invalid\u{1B}\\x\u{9B}2J は5円です。\u{07}\n"),
    ("direction", "\u{202E}001\u{202C}円です。\u{2067}見出し\n"),
    ("invisible", "1\u{200B}0\u{00AD}0\u{E0031}円です。\n"),
    ("marks", "a" + String(repeating: "\u{0301}", count: 20_000) + "円です。\n"),
    ("digits", "手当は" + String(repeating: "9", count: 20_000) + "円です。\n"),
    ("word", String(repeating: "あ", count: 50_000) + "\n"),
    ("nesting", String(repeating: ">", count: 5_000) + " 5円です。\n"),
    ("brackets", String(repeating: "[a](", count: 5_000) + "\n"),
    ("dates", "期限は平成32年、令和6年2月30日、0000-00-00、9999-12-31です。\n"),
    (
      "calendar",
      "令和元年は令和1年です。平成31年4月31日、昭和64年1月8日、大正15年12月26日、明治5年12月3日、2023-02-29、2100-02-29までに5円払います。\n"
    ),
    ("tags", "</td></tr></table><h1>5円</h1></details> --> <!-- `5円` | a | b |\n"),
    ("lines", "5円\u{2028}です。\u{2029}\u{85}\u{0B}\u{0C}6円です。\n"),
    ("numbers", "第99999999999999999999999条　億千百十円、1e400円、9.9.9.9円とする。\n"),
  ]

  /// Days that no calendar has, those of an era behind its end, and the first and last of all.
  private static let days = [
    "平成31年4月31日", "平成32年3月1日", "昭和64年1月8日", "大正15年12月26日", "明治5年12月3日", "令和6年2月30日", "2023-02-29",
    "2100-02-29", "9999-12-31", "0000-00-00",
  ]

  /// Each day against the one beside it; none may be told as a day that does not stand there.
  @Test(arguments: ["terminal", "markdown", "json", "html", "table", "csv", "github"])
  func `days that are none stay the words that they are`(form: String) throws {
    let scratch = try Scratch()
    let text = { (other: String) in
      "# 日程\n\n"
        + Self.days.enumerated().map { "第\($0 + 1)の期限は\($1)\(other)です。\n\n" }.joined()
    }
    let old = try scratch.write("old.md", text("から3年"))
    let new = try scratch.write("new.md", text("から5年"))
    let outcome = try Tool.run("diff", "--format", form, old, new)
    #expect(outcome.status == 0)
    for day in Self.days { #expect(outcome.text.contains(day) || form == "github", "\(day)") }
    // 31 April would be 1 May, 30 February 1 March, and so on.
    for wrong in [
      "2019年5月1日", "2019-05-01", "2024年3月1日", "2024-03-01", "2023年3月1日", "2023-03-01", "2100年3月1日",
      "2100-03-01", "NaN",
    ] {
      #expect(!outcome.text.contains(wrong), "\(wrong)")
    }
  }

  @Test func `tracked changes of hostile words are whole`() throws {
    let scratch = try Scratch()
    for (name, text) in Self.texts {
      let old = try scratch.write("old.md", "# 方針\n\n市は、手当を3円支給します。\n")
      let new = try scratch.write("new.md", "# 方針\n\n市は、手当を4円支給します。\n\n" + text)
      let file = try scratch.write("made.docx", "")
      #expect(
        try Tool.run("diff", "--format", "docx", "--tracked", "-o", file, old, new).status == 0)
      let read = try Tool.run("read", "--format", "json", file)
      #expect(read.status == 0 && read.text.contains("手当を4円支給します"), "\(name)")
    }
  }

  @Test(arguments: texts.map(\.name))
  func `every form is whole, and nothing in it is obeyed`(name: String) throws {
    let scratch = try Scratch()
    let text = try #require(Self.texts.first { $0.name == name }).text
    let old = try scratch.write("old.md", "# 方針\n\n市は、手当を3円支給します。\n")
    let new = try scratch.write("new.md", "# 方針\n\n市は、手当を4円支給します。\n\n" + text)
    for form in Self.forms {
      let outcome = try Tool.run("diff", "--format", form, old, new)
      #expect(outcome.status == 0, "\(form): \(outcome.complaint)")
      #expect(!outcome.output.isEmpty)
      guard form != "docx" else { continue }
      let controls = outcome.text.unicodeScalars.filter { scalar in
        scalar.value < 0x20 && scalar != "\n" && scalar != "\r"
          || (0x7F...0x9F).contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
          || (0x2066...0x2069).contains(scalar.value)
      }
      #expect(controls.isEmpty, "\(form)")
      switch form {
      case "json": #expect(outcome.json != nil)
      case "html", "table":
        #expect(!outcome.text.contains("<script>alert") && !outcome.text.contains("<img src=x"))
      case "csv":
        for cell in outcome.text.split(whereSeparator: { $0 == "," || $0 == "\r\n" }) {
          let first = cell.first { $0 != "\"" }
          #expect(first != "=" && first != "@", "\(cell)")
        }
      case "github":
        for line in outcome.text.split(separator: "\n") {
          #expect(line.hasPrefix("::notice ") || line.hasPrefix("::warning "))
        }
      default: break
      }
    }
  }
}
