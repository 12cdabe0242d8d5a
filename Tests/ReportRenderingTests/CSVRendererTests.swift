import PolicyModel
import Testing

@testable import ReportRendering

@Suite struct CSVRendererTests {
  @Test func `a row holds the words, the values and the difference`() {
    let text = CSVRenderer().render(SampleReport.report)
    #expect(text.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
    let lines = text.split(separator: "\r\n")
    #expect(lines.count == 6)
    #expect(
      lines[2].hasPrefix(
        "数値,値の変更,電子申請の利用率,38.3％,47.73％,38.3,47.73,ポイント,9.43,0.246,,増加,"))
    #expect(lines[4].contains(",4,3,廃止します,見直します,"))
  }

  @Test func `how often something happens is part of the value read`() throws {
    var report = SampleReport.report
    let index = try #require(report.changes.firstIndex { $0.new?.figure != nil && $0.old != nil })
    report.changes[index].new?.figure?.value = .recurrence(
      Recurrence(period: CalendarDuration(years: ExactDecimal(1)), times: ExactDecimal(2)))
    let text = CSVRenderer(part: .figures).render(report)
    #expect(text.contains(",R2/P1Y,"))
  }

  @Test func `parts have their own columns`() {
    let figures = CSVRenderer(part: .figures, language: .english).render(SampleReport.report)
    #expect(figures.split(separator: "\r\n").count == 4)
    let sections = CSVRenderer(part: .concordance).render(SampleReport.report)
    #expect(sections.contains("改題,第2章,紙の申請,20,第2章,紙の手続,23,81％\r\n"))
    #expect(sections.contains("新設,,,,第3章,出張所,40,\r\n"))
  }

  @Test(arguments: HostileReport.payloads)
  func `no cell is a formula and no row breaks`(words: String) {
    let text = CSVRenderer().render(HostileReport.report(words))
    let rows = cells(of: text)
    #expect(rows.allSatisfy { $0.count == 28 })
    for cell in rows.joined() {
      let isNumber = cell.utf8.allSatisfy {
        (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D || $0 == 0x2B
      }
      #expect(
        isNumber || !["=", "+", "-", "@", "\t", "\r", "|", "%"].contains(cell.prefix(1)), "\(cell)")
    }
  }

  @Test func `figures stay figures and formulas do not`() {
    for cell in ["-1", "+1", "-0.5", "+24.6%", "10,000", "平文"] {
      #expect(!CSVWriter.isFormula(cell), "\(cell)")
    }
    for cell in ["=1", " =1", "\t=1", "@SUM(A1)", "-1+2", "+cmd", "＝1", "\r=1", "\u{200B}=1"] {
      #expect(CSVWriter.isFormula(cell), "\(cell)")
    }
  }

  /// Reads CSV as RFC 4180 has it.
  private func cells(of text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var scalars = text.unicodeScalars.dropFirst()
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        cell.unicodeScalars.append("\"")
        scalars.removeFirst()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(cell)
        cell = ""
      case "\r" where !isQuoted: break
      case "\n" where !isQuoted:
        rows.append(row + [cell])
        row = []
        cell = ""
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return rows
  }
}
