import Foundation
import Kaitei
import PolicyModel
import Testing

@testable import EditionStore
@testable import ReportRendering

/// What is read back from a repository was written by anybody.
@Suite struct StoreFuzzTests {
  @Test func `trailers that are written are read back, and no value becomes another`() {
    Fuzz("trailers").run(rounds: 300) { input, dice in
      let words = String(decoding: input.prefix(400), as: UTF8.self)
      var trailers = Trailers()
      trailers.append("Series", words)
      trailers.append("Edition", "2026-01")
      trailers.append("Source-URL", String(words.reversed()))
      let read = Trailers(message: "Subject\n\n\(Trailers.singleLine(words))\n\n" + trailers.text)
      #expect(read.text == trailers.text)
      #expect(read.repeatedKeys.isEmpty)
      // Any message at all can be asked.
      _ = EditionStore.problems(inMessage: words)
      _ = Trailers(message: words)
    }
  }

  @Test func `a key is one safe part of a path and a reference`() {
    Fuzz("paths").run(rounds: 400) { input, dice in
      let start = dice.roll(input.count + 1)
      let words = String(decoding: input[start..<min(input.count, start + 300)], as: UTF8.self)
      guard let key = StoreKey(cleaning: words)?.text else { return }
      #expect(!key.isEmpty && key.utf8.count <= 130)
      #expect(!key.hasPrefix(".") && !key.hasPrefix("-") && !key.hasSuffix("."))
      #expect(!key.contains("..") && !key.contains("@{"))
      #expect(!key.lowercased().hasSuffix(".lock") && key.lowercased() != ".git")
      #expect(!key.unicodeScalars.contains { "/\\:*?\"<>|~^[ ".unicodeScalars.contains($0) })
      #expect(
        !key.unicodeScalars.contains { VisibleText.isSpeltOut($0.value) }, "\(key.debugDescription)"
      )
      #expect(StoreKey(cleaning: key)?.text == key)
    }
  }

  @Test func `metadata of an edition is read whole or not at all`() {
    let whole = """
      {"schema":"kaitei.edition/1","series":"s","label":"2026-01","title":"題","language":"ja",\
      "published":"2026-01","sequence":1,"revision":0,"source":{"file":"source.txt","sha256":\
      "aa","bytes":3,"format":"text","encoding":"UTF-8"},"text":{"bytes":3},"extractor":{"name":"kaitei",\
      "version":"1"},"kind":"edition","recorded":"2026-01-01T00:00:00Z"}
      """
    Fuzz("metadata", seeds: [Array(whole.utf8)]).run(rounds: 300) { input, _ in
      _ = StoredEdition(metadata: input)
      guard let value = JSONValue(bytes: input) else { return }
      // What was read is written as JSON that means the same.
      let written = value.bytes
      #expect(
        (try? JSONSerialization.jsonObject(with: Data(written), options: .fragmentsAllowed)) != nil)
      #expect(JSONValue(bytes: written) == value)
    }
  }

  @Test func `the normal form of any document can be read again`() {
    Fuzz("normal-form").run(rounds: 100) { input, dice in
      let formats: [DocumentFormat] = [.text, .markdown, .html]
      let hint = ReadingHint(format: formats[dice.roll(3)])
      guard let read = try? EditionReader().read(input, hint: hint) else { return }
      let form = NormalForm.bytes(of: read.document)
      #expect(form.last == 0x0A && !form.contains(0x0D))
      #expect(String(validating: form, as: UTF8.self) != nil)
      #expect(
        (try? EditionReader().read(form, hint: .init(format: .markdown))) != nil,
        "\(String(decoding: form.prefix(200), as: UTF8.self).debugDescription)")
    }
  }

  @Test func `what a site kept of a series is read whole or not at all`() {
    let digest = SiteDigest(
      print: "1f", title: "計画", language: "ja", folder: "series/s", editionCount: 2, first: "2025",
      last: "2026", verdict: "v", newest: "n", entries: [.init(updated: "2026", element: "<e/>")],
      tokens: ["計画"], pages: ["index.html": "1"])
    #expect(SiteDigest(Array(digest.text.utf8)) == digest)
    Fuzz("site-digest", seeds: [Array(digest.text.utf8)]).run(rounds: 200) { input, _ in
      _ = SiteDigest(input)
    }
  }
}
