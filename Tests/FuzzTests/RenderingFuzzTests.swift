import Foundation
import Kaitei
import PolicyModel
import Testing

@testable import ReportRendering

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Every format is whole and inert, whatever two texts say.
@Suite struct RenderingFuzzTests {
  /// One report a round, of a text and what an edit made of it.
  private func reports(
    _ target: String, rounds: Int, _ body: (ChangeReport, AnnotatedEdition) throws -> Void
  ) rethrows {
    let comparer = EditionComparer(options: DetectionOptions(includesUnchanged: true))
    try Fuzz(target).run(rounds: rounds) { input, dice in
      var other = input
      for _ in 0..<1 + dice.roll(8) { Mutation.change(&other, Seeds.texts, &dice) }
      guard var old = UnderstandingFuzzTests.read(input),
        var new = UnderstandingFuzzTests.read(other)
      else { return }
      let name = Seeds.words.randomElement(using: &dice).map { String(decoding: $0, as: UTF8.self) }
      old.edition.title = name
      new.edition.provenance.fileName = name
      new.edition.provenance.address = "https://example.org/" + (name ?? "")
      try body(comparer.report(from: old, to: new), new)
    }
  }

  @Test func `JSON is valid for any text`() {
    reports("json", rounds: 40) { report, edition in
      let findings = EditionChecker().findings(in: edition)
      for bytes in [
        JSONRenderer().render(report), JSONRenderer().render(edition.edition, edition.annotated),
        SARIFRenderer().render(findings, of: edition.edition, tool: report.tool),
      ] {
        #expect((try? JSONSerialization.jsonObject(with: Data(bytes))) is [String: Any])
      }
    }
  }

  @Test func `pages hold the tool's own elements alone, nested`() {
    reports("html", rounds: 40) { report, _ in
      for page in [HTMLRenderer().render(report), RevisionTableRenderer().render(report)] {
        expectInert(page)
      }
    }
  }

  @Test func `XML is well formed for any text`() {
    reports("xml", rounds: 30) { report, _ in
      expectXML(AtomRenderer().render([report], series: report.new.title))
      for content in [DOCXRenderer.Content.table(.bill), .table(.workRules), .trackedChanges] {
        let bytes = DOCXRenderer(content: content).render(report)
        // What we write we can read.
        #expect((try? EditionReader().read(bytes, hint: .init(format: .docx))) != nil)
      }
      var xml = HTMLWriter()
      xml.beginWordDocument()
      xml.trackedText(report.passages, date: "2026-04-01T00:00:00Z")
      xml.endWordDocument(isLandscape: false)
      expectXML(String(decoding: xml.utf8, as: UTF8.self))
    }
  }

  @Test func `a terminal sees text and the tool's own colours`() {
    reports("terminal", rounds: 30) { report, edition in
      let colored = TerminalRenderer(.init(usesColor: true)).render(report)
      expectTerminal(colored)
      let plain = [
        TerminalRenderer().render(report), MarkdownRenderer().render(report),
        GitHubRenderer().render(report), AmendingTextRenderer().render(report),
        DocumentTextRenderer().render(edition.edition, edition.annotated),
      ]
      for text in plain {
        #expect(!text.utf8.contains(0x1B))
        expectTerminal(text)
      }
    }
  }

  @Test func `a table of values has one shape and no formulas`() {
    reports("csv", rounds: 30) { report, _ in
      let text = CSVRenderer().render(report)
      #expect(text.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
      let rows = CSVRows(text)
      #expect(rows.isWhole)
      #expect(Set(rows.rows.map(\.count)).count <= 1)
      for cell in rows.rows.joined() {
        guard let first = cell.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else {
          continue
        }
        let isNumber = cell.dropFirst().allSatisfy { "0123456789.,%％ ".contains($0) }
        #expect(!"=@".unicodeScalars.contains(first), "\(cell)")
        #expect(!"+-".unicodeScalars.contains(first) || isNumber, "\(cell)")
      }
    }
  }

  @Test func `each annotation is one line of a command`() {
    reports("github", rounds: 40) { report, _ in
      for line in GitHubRenderer().render(report).split(separator: "\n") {
        #expect(line.hasPrefix("::notice ") || line.hasPrefix("::warning "), "\(line)")
      }
    }
  }
}

// MARK: -

private func expectXML(_ text: String) {
  let parser = XMLParser(data: Data(text.utf8))
  #expect(parser.parse(), "\(String(describing: parser.parserError)): \(text.prefix(300))")
}

/// Text and colours: no other escape, no control, no sign that turns the line.
private func expectTerminal(_ text: String) {
  var bytes = Array(text.utf8)[...]
  while let byte = bytes.popFirst() {
    guard byte == 0x1B else { continue }
    guard bytes.popFirst() == UInt8(ascii: "[") else {
      Issue.record("an escape that is no colour")
      return
    }
    while let next = bytes.popFirst(), next != UInt8(ascii: "m") {
      guard (0x30...0x3B).contains(next) else {
        Issue.record("an escape that is no colour")
        return
      }
    }
  }
  for scalar in text.unicodeScalars where scalar != "\n" && scalar.value != 0x1B {
    if VisibleText.isSpeltOut(scalar.value) {
      // A joiner holds an emoji together and is no risk.
      #expect(scalar.value == 0x200D, "U+\(String(scalar.value, radix: 16))")
    }
  }
}

/// Reads a page with a tokenizer that forgives nothing.
private func expectInert(_ page: String) {
  let void: Set = ["meta", "link", "col", "input", "wbr", "br"]
  let allowed: Set = [
    "html", "head", "title", "style", "body", "script", "a", "abbr", "article", "b", "button",
    "caption", "circle", "colgroup", "dd", "del", "details", "div", "dl", "dt", "footer", "form",
    "g", "h1", "h2", "h3", "h4", "header", "ins", "label", "li", "line", "main", "mark", "nav",
    "ol", "optgroup",
    "option", "output", "p", "path", "rect", "section", "select", "small", "span", "strong", "sub",
    "summary", "sup", "svg", "table", "tbody", "td", "text", "th", "thead", "tr", "u", "ul", "time",
    "colgroup", "code", "em", "polyline", "symbol", "tfoot", "use",
  ]
  var open: [String] = []
  var pieces = page.utf8.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false)[...]
  pieces.removeFirst()
  for piece in pieces {
    guard let end = piece.firstIndex(of: UInt8(ascii: ">")) else {
      Issue.record("an open tag: \(String(decoding: piece.prefix(80), as: UTF8.self))")
      return
    }
    let tag = String(decoding: piece[..<end], as: UTF8.self)
    if tag.hasPrefix("!DOCTYPE") { continue }
    if tag.hasPrefix("/") {
      guard open.popLast() == String(tag.dropFirst()) else {
        Issue.record("</\(tag) closes something else")
        return
      }
      continue
    }
    let name = String(tag.prefix { $0 != " " })
    if name == "script" || name == "style" {
      #expect(tag == name)
    }
    guard void.contains(name) || allowed.contains(name) else {
      Issue.record("the element \(name)")
      return
    }
    // What is quoted is a value; every other piece ends with a name.
    for (place, part) in tag.dropFirst(name.count).split(
      separator: "\"", omittingEmptySubsequences: false
    ).enumerated() where place.isMultiple(of: 2) {
      for key in part.prefix(while: { $0 != "=" }).split(separator: " ") {
        #expect(!key.hasPrefix("on") && key != "src" && key != "style", "\(tag)")
        #expect(
          key.unicodeScalars.allSatisfy {
            $0 == "-" || $0.isASCII && $0.properties.isAlphabetic || ("0"..."9").contains($0)
          })
      }
    }
    if let address = tag.firstRange(of: "href=\"").map({ tag[$0.upperBound...] }) {
      #expect(
        ["#", "http://", "https://", "data:,"].contains { address.hasPrefix($0) }, "\(tag)")
    }
    if !void.contains(name) { open.append(name) }
  }
  #expect(open.isEmpty)
}

/// A table of values as RFC 4180 has it.
private struct CSVRows {
  private(set) var rows: [[String]] = []
  /// No quotation mark is open or out of place.
  private(set) var isWhole = true

  init(_ text: String) {
    var bytes = Array(text.utf8)[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    var row: [String] = []
    while !bytes.isEmpty {
      var cell: [UInt8] = []
      if bytes.first == UInt8(ascii: "\"") {
        bytes.removeFirst()
        while true {
          guard let byte = bytes.popFirst() else {
            isWhole = false
            return
          }
          guard byte == UInt8(ascii: "\"") else {
            cell.append(byte)
            continue
          }
          guard bytes.first == UInt8(ascii: "\"") else { break }
          cell.append(bytes.removeFirst())
        }
      } else {
        while let byte = bytes.first, byte != 0x2C, byte != 0x0D {
          if byte == UInt8(ascii: "\"") || byte == 0x0A { isWhole = false }
          cell.append(bytes.removeFirst())
        }
      }
      row.append(String(decoding: cell, as: UTF8.self))
      if bytes.first == 0x2C {
        bytes.removeFirst()
        continue
      }
      guard bytes.starts(with: [0x0D, 0x0A]) else {
        isWhole = false
        return
      }
      bytes.removeFirst(2)
      rows.append(row)
      row = []
    }
  }
}
