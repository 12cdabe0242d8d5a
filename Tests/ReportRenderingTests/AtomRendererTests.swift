import PolicyModel
import Testing

@testable import ReportRendering

@Suite struct AtomRendererTests {
  @Test func `an entry tells the verdict and bears a lasting id`() {
    let feed = AtomRenderer().render([SampleReport.report], series: "hikari-counter")
    #expect(feed.hasPrefix("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed"))
    #expect(feed.contains("<updated>2026-01-01T00:00:00Z</updated>"))
    #expect(feed.contains("<summary>変更があります：数値3件、"))
    #expect(feed.contains("<id>urn:kaitei:series:hikari-counter</id>"))
    #expect(feed.contains("&lt;b&gt;紙の申請書&lt;/b&gt;"))
  }

  @Test func `series of one name in two stores have feeds of two ids`() {
    let feeds = ["3f2a", "b071"].map { store in
      AtomRenderer(store: store).render([SampleReport.report], series: "hikari-counter")
    }
    #expect(feeds[0].contains("<id>urn:kaitei:store:3f2a:series:hikari-counter</id>"))
    #expect(feeds[1].contains("<id>urn:kaitei:store:b071:series:hikari-counter</id>"))
    // The same two editions are one entry, wherever they are told.
    let entries = feeds.map { $0.split(separator: "<entry>").dropFirst().map(String.init) }
    #expect(entries[0] == entries[1])
  }

  @Test func `an edition that comes back is an entry of its own`() throws {
    var back = SampleReport.report
    back.new.label = "2027-01"
    let feed = AtomRenderer().render([SampleReport.report, back], series: "s")
    let ids = feed.split(separator: "<id>urn:kaitei:report:").dropFirst().map {
      $0.prefix { $0 != "<" }
    }
    #expect(ids.count == 2 && Set(ids).count == 2)
  }

  @Test func `a feed of several series speaks the language of the newest edition`() {
    var older = SampleReport.report
    older.new.language = .english
    older.new.published = older.old.published
    let feed = AtomRenderer().render([SampleReport.report, older], series: nil)
    #expect(feed.contains("xml:lang=\"ja\""))
  }

  @Test(arguments: HostileReport.payloads)
  func `a document's words open no element of the feed`(words: String) {
    let feed = AtomRenderer(address: words).render([HostileReport.report(words)], series: words)
    let own: Set = [
      "?xml", "feed", "title", "id", "updated", "link", "author", "name", "entry", "summary",
      "content",
    ]
    for piece in feed.split(separator: "<").dropFirst() {
      let name = piece.drop { $0 == "/" }.prefix { $0 != " " && $0 != ">" }
      #expect(own.contains(String(name)), "\(name)")
    }
    #expect(!feed.contains("]]>"))
  }

  /// RFC 4287, sections 4.1.1 and 4.1.2.
  @Test(arguments: ["ひかり市", "<b>&\"'", "\u{1B}\u{202E}x"])
  func `feed and entries have what the standard demands`(words: String) throws {
    var second = HostileReport.report(words)
    second.old.published = second.new.published
    second.old.provenance.sha256 = String(repeating: "2c", count: 32)
    let feed = AtomRenderer(address: "https://example.org/feed.xml")
      .render([SampleReport.report, second], series: "s")
    let (head, entries) = try Self.parts(of: feed)
    for element in ["id", "title", "updated", "author"] {
      #expect(head.components("<\(element)>").count == 2, "\(element)")
    }
    #expect(head.contains("<author><name>"))
    #expect(entries.count == 2)
    var ids: Set<Substring> = []
    for entry in entries {
      for element in ["id", "title", "updated"] {
        #expect(entry.components("<\(element)>").count == 2, "\(element)")
      }
      #expect(entry.components("<content").count == 2 && entry.components("<summary>").count == 2)
      let id = try #require(entry.components("<id>").last?.prefix { $0 != "<" })
      #expect(ids.insert(id).inserted)
      #expect(id.hasPrefix("urn:"))
      let moment = try #require(entry.components("<updated>").last?.prefix { $0 != "<" })
      #expect(moment.utf8.count == 20 && moment.hasSuffix("T00:00:00Z"))
    }
  }

  private static func parts(of feed: String) throws -> (head: String, entries: [String]) {
    let pieces = feed.components("<entry>").map { String($0) }
    return (try #require(pieces.first), Array(pieces.dropFirst()))
  }
}
