import Foundation
import Testing

/// PDF by way of `pdftotext`.
@Suite struct PDFTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  static let hasHelper = FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")

  /// A page of one font that says these lines.
  private func document(_ name: String, _ lines: [String]) throws -> String {
    let shown = lines.map { "(\($0)) Tj 0 -16 Td" }.joined(separator: " ")
    let content = "BT /F1 12 Tf 72 720 Td \(shown) ET"
    let objects = [
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
        + "/Resources<</Font<</F1 5 0 R>>>>>>",
      "<</Length \(content.utf8.count)>>stream\n\(content)\nendstream",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    var file = "%PDF-1.4\n"
    for (index, object) in objects.enumerated() { file += "\(index + 1) 0 obj\(object)endobj\n" }
    file += "trailer<</Root 1 0 R/Size 6>>\n%%EOF"
    return try scratch.write(name, file)
  }

  @Test func `without the program that reads it, a PDF tells what to install`() throws {
    let path = try document("a.pdf", ["The fee is 10 euros."])
    let outcome = try Tool.run("read", path, environment: ["PATH": scratch.url.path])
    #expect(outcome.status == 69)
    #expect(outcome.complaint.contains("pdftotext"))
    #expect(outcome.complaint.split(separator: "\n").count == 1)
  }

  @Test(.enabled(if: Self.hasHelper, "pdftotext is not installed"))
  func `two PDF editions are compared by their text`() throws {
    let old = try document("old.pdf", ["The fee is 10 euros.", "You must pay within 30 days."])
    let new = try document("new.pdf", ["The fee is 12 euros.", "You must pay within 30 days."])
    let outcome = try Tool.run("diff", "--exit-code", old, new)
    #expect(outcome.status == 1)
    #expect(outcome.text.contains("10 euros → 12 euros"))
  }

  @Test(.enabled(if: Self.hasHelper, "pdftotext is not installed"))
  func `a PDF of pictures and a damaged one are refused, never compared as empty`() throws {
    let good = try document("good.pdf", ["The fee is 10 euros."])
    let blank = try document("blank.pdf", [])
    let damaged = try scratch.write("damaged.pdf", "%PDF-1.4\n")
    for (path, words) in [(blank, "text layer"), (damaged, "PDF")] {
      let outcome = try Tool.run("diff", good, path)
      #expect(outcome.status == 65)
      #expect(outcome.output.isEmpty)
      #expect(outcome.complaint.contains(words))
    }
  }
}
