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
}
