import Foundation
import Kaitei
import PolicyModel
import Testing

@testable import ReportRendering

/// The reports of the sample editions agree with themselves and with the two texts.
@Suite struct ReportAgreementTests {
  private func read(_ series: String, _ name: String) throws -> (AnnotatedEdition, [Substring]) {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "revisions/\(series)/\(name)")
    let data = try Data(contentsOf: file)
    let lines = String(decoding: data, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    return (try EditionReader().read(Array(data), hint: .init(fileName: name)), lines)
  }

  @Test(arguments: GoldenEditionTests.pairs)
  func `every count is the sum of its rows, in each format`(
    series: String, old: String, new: String
  ) throws {
    let report = EditionComparer(options: DetectionOptions(includesUnchanged: true))
      .report(from: try read(series, old).0, to: try read(series, new).0)
    for count in report.tally.counts where count.type != "notation" {
      let rows = report.changes.filter {
        $0.matter.type == count.type && $0.matter.kinds.first == count.kind
      }
      #expect(rows.count == count.count, "\(count.type) \(count.kind)")
    }
    let digest = Digest(report)
    let rows = digest.figures.count + digest.demands.count
    #expect(CSVRenderer().render(report).split(separator: "\r\n").count == rows + 1)
    let page = HTMLRenderer().render(report)
    let listed = ["figure", "demand"].map { type in
      page.split(separator: "data-kinds=\"\(type).").count - 1
    }
    #expect(listed == [digest.figures.count, digest.demands.count])
  }

  @Test(arguments: GoldenEditionTests.pairs)
  func `what is quoted stands on the line that is named`(
    series: String, old: String, new: String
  ) throws {
    let (older, newer) = (try read(series, old), try read(series, new))
    let report = EditionComparer().report(from: older.0, to: newer.0)
    for change in report.changes {
      // The number of an article stands on the line below its caption.
      if change.isOfSections { continue }
      for (side, lines) in [(change.old, older.1), (change.new, newer.1)] {
        guard let side, !side.text.isEmpty else { continue }
        let line = lines[side.line - 1].filter { !$0.isWhitespace }
        let words = side.text.filter { !$0.isWhitespace }.prefix(6)
        #expect(line.contains(words), "\(side.line): \(words) | \(line)")
      }
    }
  }
}
