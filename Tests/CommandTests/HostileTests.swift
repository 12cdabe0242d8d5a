import Foundation
import Testing

/// One document of each hostile kind through every form of a report.
@Suite struct HostileTests {
  static let forms = ["terminal", "markdown", "json", "html", "table", "csv", "docx", "github"]

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
    ("numbers", "第99999999999999999999999条　億千百十円、1e400円、9.9.9.9円とする。\n"),
  ]

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
