import ChangeDetection
import Foundation
import PolicyModel
import Testing

/// Pairs of editions of one to four sentences, with the demand changes that a reader would name.
///
/// The kinds were written down before any pair was compared. Columns of a row: `P` for a programme
/// or `N` for rules, the main kinds (`|` between answers that would both do, `;` between
/// changes, `-` for none), the old text, the new text; `\\n` breaks lines.
@Suite struct DemandPairsTests {
  struct Row: CustomTestStringConvertible {
    var answers: [String]
    var title: String
    var old: String
    var new: String
    var language: Language
    var testDescription: String { "\(old) → \(new)" }
  }

  static func rows(_ name: String, _ language: Language, programme: String, rules: String) -> [Row]
  {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Pairs/\(name).tsv")
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").map { line in
      let cells = line.split(separator: "\t").map {
        String($0).replacing("\\n", with: "\n")
      }
      return Row(
        answers: cells[1].split(separator: "|").map {
          $0.split(separator: ";").sorted().joined(separator: ";")
        },
        title: cells[0] == "P" ? programme : rules, old: cells[2], new: cells[3],
        language: language)
    }
  }

  static let japanese = rows(
    "demands-japanese", .japanese, programme: "ひばり市政策集2027", rules: "ひばりクラブ利用規約")
  static let english = rows(
    "demands-english", .english, programme: "Harbour Party Manifesto 2027",
    rules: "Larkspur Club Rules")

  @Test func `there are pairs of both languages`() {
    #expect(Self.japanese.count >= 40)
    #expect(Self.english.count >= 35)
  }

  @Test(arguments: japanese + english)
  func `a pair is told as a reader would`(row: Row) throws {
    let changes = try readReport(
      "# \(row.title)\n\n\(row.old)\n", "# \(row.title)\n\n\(row.new)\n", row.language
    ).changes
    let kinds = changes.compactMap { change -> String? in
      guard case .demand(let kinds) = change.matter, kinds != [.restated] else { return nil }
      return kinds.first?.rawValue
    }
    let told = kinds.isEmpty ? "-" : kinds.sorted().joined(separator: ";")
    #expect(row.answers.contains(told), "\(told)")
  }
}
