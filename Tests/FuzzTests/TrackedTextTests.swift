import Foundation
import Kaitei
import Testing

@testable import ReportRendering

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A Word document with tracked changes is both editions: all accepted the new one, all refused
/// the old one.
@Suite struct TrackedTextTests {
  @Test(arguments: [
    ("city-plan", "2024-03.md", "2025-09.md"), ("insurance-card", "2023-04.txt", "2024-10.txt"),
    ("insurance-card", "2025-07.txt", "2026-01.txt"),
    ("mimamori-ordinance", "2022-04.txt", "2024-04.txt"),
    ("mimamori-ordinance", "2024-04.txt", "2026-04.txt"),
    ("mobility-plan", "2025-06.md", "2026-06.md"),
    ("platform-terms", "2024-11-15.md", "2026-02-01.md"),
  ])
  func `the sample editions come back`(series: String, old: String, new: String) throws {
    let folder = Seeds.root.appending(path: "revisions").appending(path: series)
    let editions = try [old, new].map { name in
      try EditionReader().read(
        Array(Data(contentsOf: folder.appending(path: name))), hint: .init(fileName: name))
    }
    try expectBoth(editions[0], editions[1])
  }

  @Test func `any two texts come back`() {
    Fuzz("tracked").run(rounds: 40) { input, dice in
      var other = input
      for _ in 0..<1 + dice.roll(8) { Mutation.change(&other, Seeds.texts, &dice) }
      guard let old = UnderstandingFuzzTests.read(input),
        let new = UnderstandingFuzzTests.read(other)
      else { return }
      try? expectBoth(old, new, inOrder: false)
    }
  }

  private func expectBoth(
    _ old: AnnotatedEdition, _ new: AnnotatedEdition, inOrder: Bool = true
  ) throws {
    let report = EditionComparer(options: DetectionOptions(includesUnchanged: true))
      .report(from: old, to: new)
    var xml = HTMLWriter()
    xml.beginWordDocument()
    xml.trackedText(report.passages, date: "2026-04-01T00:00:00Z")
    xml.endWordDocument(isLandscape: false)
    let tracked = TrackedWords()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = tracked
    #expect(parser.parse())
    for (words, edition) in [(tracked.refused, old), (tracked.accepted, new)] {
      let (got, wanted) = (
        Self.letters(words), Self.letters(VisibleText.shown(Self.text(of: edition.document)))
      )
      #expect(
        inOrder ? got == wanted : got.sorted() == wanted.sorted(), "\(Self.difference(got, wanted))"
      )
    }
  }

  private static func difference(_ got: [Unicode.Scalar], _ wanted: [Unicode.Scalar]) -> String {
    let place =
      zip(got, wanted).enumerated().first { $1.0 != $1.1 }?.offset ?? min(got.count, wanted.count)
    let near = { (text: [Unicode.Scalar]) in
      String(String.UnicodeScalarView(text.dropFirst(max(0, place - 12)).prefix(40)))
    }
    return "\(near(got)) is not \(near(wanted))"
  }

  private static func letters(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
  }

  /// The document's blocks with the numbers and markers that stand before them.
  private static func text(of document: Document) -> String {
    document.blocks.indices.map { index in
      let block = document.blocks[index]
      let words = document.visibleText(ofBlock: index)
      switch block.kind {
      case .heading:
        // A number alone with nothing below it has no words to be tracked.
        let section = document.sections[block.section]
        return words.isEmpty && section.blocks.count == 1 ? "" : section.number + words
      case .listItem(_, let marker), .note(let marker): return marker + words
      default: return words
      }
    }.joined(separator: "\n")
  }
}

/// Hears a Word document's body once as if all were accepted, and once as if all were refused.
private final class TrackedWords: NSObject, XMLParserDelegate {
  private(set) var accepted = ""
  private(set) var refused = ""
  private var path: [String] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) { path.append(name) }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) { path.removeLast() }

  func parser(_ parser: XMLParser, foundCharacters words: String) {
    guard path.last == "w:t" || path.last == "w:delText" else { return }
    let isInserted = path.contains { $0 == "w:ins" || $0 == "w:moveTo" }
    let isDeleted = path.contains { $0 == "w:del" || $0 == "w:moveFrom" }
    if !isDeleted { accepted += words }
    if !isInserted { refused += words }
  }
}
