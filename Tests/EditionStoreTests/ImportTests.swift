import Digest
import Foundation
import PolicyModel
import RealGit
import Testing

@testable import EditionStore
@testable import Git

@Suite struct ImportTests {
  let folder: Folder
  let store: EditionStore

  init() throws {
    folder = try Folder()
    store = try EditionStore.create(at: folder.path)
  }

  @Test func `an edition is one commit with its files, trailers, dates and tag`() throws {
    var draft = try Sample.draft("2025-07", Sample.text(500))
    draft.address = "https://example.org/rules"
    draft.effective = .day(year: 2025, month: 8, 1)
    let edition = try #require(try store.import(draft).stored)
    #expect(try git("fsck", "--full", "--strict", in: folder.path) == "")
    #expect(try git("status", "--porcelain", in: folder.path) == "")
    #expect(
      try git("-c", "core.quotePath=false", "ls-tree", "-r", "--name-only", "HEAD", in: folder.path)
        == "貸出/edition.json\n貸出/source.txt\n貸出/text.md")
    #expect(try folder.read("貸出/source.txt") == draft.bytes)
    #expect(try git("rev-parse", "貸出/2025-07", in: folder.path) == edition.commit)
    #expect(
      try git("log", "-1", "--format=%ad|%cd", "--date=iso", in: folder.path)
        == "2025-07-01 12:00:00 +0000|2026-01-22 09:00:00 +0900")
    let trailers = try git("log", "-1", "--format=%(trailers:only)", in: folder.path)
    let sum = SHA256.hex(draft.bytes)
    #expect(
      trailers == """
        Series: 貸出
        Edition: 2025-07
        Published: 2025-07
        Effective: 2025-08-01
        Recorded: 2026-01-22T09:00:00+09:00
        Language: ja
        Source-URL: https://example.org/rules
        Source-SHA256: \(sum)
        Extractor: kaitei 1.0
        Kind: first
        """)
    #expect(edition.published.date == .month(year: 2025, 7))
    #expect(try store.editions(of: "貸出") == [edition])
    #expect(try store.text(of: edition) == draft.text)
    #expect(try store.source(of: edition) == draft.bytes)
  }

  @Test func `an older edition takes its place without rewriting what is there`() throws {
    let new = try #require(try store.import(try Sample.draft("2025-07", Sample.text(500))).stored)
    let newest = try #require(
      try store.import(try Sample.draft("2026-01", Sample.text(600))).stored)
    let oldest = try store.import(try Sample.draft("2023-04", Sample.text(300)))
    let between = try store.import(try Sample.draft("2025-10", Sample.text(550)))
    #expect(oldest.notices == [.addedBetween(series: "貸出", label: "2023-04")])
    #expect(
      try store.editions(of: "貸出").map(\.label) == ["2023-04", "2025-07", "2025-10", "2026-01"])
    #expect(try store.series() == ["貸出"])
    // What is checked out stays the newest, and all older commits stay what they were.
    #expect(try git("show", "HEAD:貸出/text.md", in: folder.path) + "\n" == Sample.text(600))
    #expect(try git("status", "--porcelain", in: folder.path) == "")
    try git("merge-base", "--is-ancestor", newest.commit, "HEAD", in: folder.path)
    try git(
      "merge-base", "--is-ancestor", try #require(oldest.stored).commit, "HEAD", in: folder.path)
    // The commit of an edition shows what changed against the edition before it.
    #expect(
      try git("rev-parse", "\(try #require(between.stored).commit)^", in: folder.path) == new.commit
    )
    #expect(try git("fsck", "--full", "--strict", in: folder.path) == "")
    #expect(try store.edition(named: "latest", in: "貸出") == newest)
    #expect(try store.edition(named: "previous", in: "貸出").label == "2025-10")
    #expect(try store.edition(named: "first", in: "貸出").label == "2023-04")
  }

  @Test func `identical bytes are not recorded twice, and the edition that has them is told`()
    throws
  {
    let first = try #require(try store.import(try Sample.draft("2025-07", Sample.text(500))).stored)
    let head = try git("rev-parse", "HEAD", in: folder.path)
    #expect(try store.import(try Sample.draft("2025-07", Sample.text(500))).already == first)
    #expect(try store.import(try Sample.draft("2025-09", Sample.text(500))).already == first)
    #expect(try git("rev-parse", "HEAD", in: folder.path) == head)
  }

  @Test func `text that returns to an earlier edition's is restored`() throws {
    try store.import(try Sample.draft("2024-01", Sample.text(500)))
    try store.import(try Sample.draft("2025-01", Sample.text(600)))
    let back = try #require(try store.import(try Sample.draft("2026-01", Sample.text(500))).stored)
    #expect(back.kind == .restored)
    #expect(
      try git("log", "-1", "--format=%(trailers:key=Kind,valueonly)", in: folder.path) == "restored"
    )
  }

  @Test func `a correction takes the place of its edition, and history keeps both`() throws {
    let old = try #require(try store.import(try Sample.draft("2025-01", Sample.text(500))).stored)
    let newest = try #require(
      try store.import(try Sample.draft("2026-01", Sample.text(700))).stored)
    #expect(throws: StoreError.labelTaken(by: old)) {
      try store.import(try Sample.draft("2025-01", Sample.text(510)))
    }
    let corrected = try #require(
      try store.import(
        try Sample.draft("2025-01", Sample.text(510)), options: .init(purpose: .correction)
      ).stored)
    #expect(corrected.kind == .correction && corrected.revision == 2)
    #expect(try store.editions(of: "貸出") == [corrected, newest])
    #expect(try git("rev-parse", "貸出/2025-01", in: folder.path) == corrected.commit)
    try git("merge-base", "--is-ancestor", old.commit, "HEAD", in: folder.path)
    #expect(try git("show", "HEAD:貸出/text.md", in: folder.path) + "\n" == Sample.text(700))
  }

  @Test func `a better extractor makes a re-extraction and keeps bytes and dates`() throws {
    let old = try #require(
      try store.import(try Sample.draft("2025-01", Sample.text(500), bytes: "生の本文")).stored)
    var draft = try Sample.draft("2025-01", Sample.text(500) + "\n附則\n", bytes: "生の本文")
    draft.extractor.version = "1.1"
    let options = ImportOptions(purpose: .reextraction)
    let new = try #require(try store.import(draft, options: options).stored)
    #expect(new.kind == .reextraction && new.sourceBlob == old.sourceBlob)
    #expect(new.textBlob != old.textBlob && new.sequence == old.sequence)
    #expect(try store.import(draft, options: options).already == new)
  }

  @Test func `an edition that lost most of its text is refused unless forced`() throws {
    try store.import(try Sample.draft("2025-01", Sample.text(500, articles: 40)))
    let cut = try Sample.draft("2026-01", Sample.text(500, articles: 9))
    #expect {
      try store.import(cut)
    } throws: {
      if case StoreError.shrunk(_, _, let before) = $0 { before == "2025-01" } else { false }
    }
    #expect(try store.editions(of: "貸出").count == 1)
    #expect(try store.import(cut, options: .init(isForced: true)).stored != nil)
  }

  @Test(arguments: ["0889-05", "1947-05-03", "1969-12-31", "2038-01-20", "2106-02-08", "9999"])
  func `dates that git cannot hold are kept exactly`(published: String) throws {
    let result = try store.import(try Sample.draft(published, Sample.text(500)))
    let edition = try #require(try store.editions(of: "貸出").first)
    #expect(edition.published.date.description == published)
    #expect(try git("fsck", "--full", "--strict", in: folder.path) == "")
    let clamped = try git(
      "log", "-1", "--format=%(trailers:key=Date-Clamped,valueonly)", in: folder.path)
    #expect(clamped == (published == "2038-01-20" ? "" : published))
    #expect(result.notices.isEmpty == clamped.isEmpty)
    #expect(try store.edition(named: published, in: "貸出") == edition)
    #expect(try store.verify().problems == [])
  }

  @Test func `an edition is found by label, date and the beginning of a date`() throws {
    try store.importAll([
      try Sample.draft("2025-01-15", Sample.text(1)), try Sample.draft("2025-07", Sample.text(2)),
      try Sample.draft("2026-01-20", Sample.text(3), label: "第3版"),
    ])
    #expect(try store.edition(named: "第3版", in: "貸出").published.date.year == 2026)
    #expect(try store.edition(named: "2026", in: "貸出").label == "第3版")
    #expect(try store.edition(named: "2026-1", in: "貸出").label == "第3版")
    #expect(try store.edition(named: "2025-07", in: "貸出").label == "2025-07")
    #expect(
      throws: StoreError.ambiguousEdition("2025", series: "貸出", labels: ["2025-01-15", "2025-07"])
    ) {
      try store.edition(named: "2025", in: "貸出")
    }
    #expect {
      try store.edition(named: "2024", in: "貸出")
    } throws: {
      if case StoreError.noSuchEdition = $0 { true } else { false }
    }
    #expect(throws: StoreError.noSuchSeries("none")) { try store.editions(of: "none") }
  }

  @Test func `hostile names become safe keys and are kept in the metadata`() throws {
    let result = try store.import(
      try Sample.draft("2025-01", Sample.text(1), series: "../..\u{202E}保険\n/$(rm) *.lock"))
    let edition = try #require(result.stored)
    #expect(edition.series == "保険-(rm)-lock" || !edition.series.contains("/"))
    #expect(edition.seriesName == "../..\u{202E}保険\n/$(rm) *.lock")
    try git("fsck", "--full", "--strict", in: folder.path)
    #expect(try git("status", "--porcelain", in: folder.path) == "")
    #expect(throws: StoreError.unusableSeries("///")) {
      try store.import(try Sample.draft("2025-01", Sample.text(1), series: "///"))
    }
    // A decomposed name is the same series.
    try store.import(try Sample.draft("2025-01", Sample.text(1), series: "ガイド"))
    #expect(try store.editions(of: "カ\u{3099}イト\u{3099}").count == 1)
    try store.import(try Sample.draft("2025-01", Sample.text(1), series: "Guide"))
    #expect(throws: StoreError.seriesClash("guide", existing: "Guide")) {
      try store.import(try Sample.draft("2025-01", Sample.text(1), series: "guide"))
    }
  }

  @Test
  func `a title as long as a chapter is cut, and names that metadata cannot hold are refused`()
    throws
  {
    var draft = try Sample.draft("2024", Sample.text(1))
    draft.title = String(repeating: "長い題", count: 400_000)
    let stored = try #require(try store.import(draft).stored)
    let title = try #require(stored.title)
    #expect(title.utf8.count < 1100 && title.hasPrefix("長い題長い題") && title.hasSuffix("題…"))
    #expect(try store.editions(of: "貸出").map(\.title) == [title])
    draft = try Sample.draft("2025", Sample.text(2))
    draft.address = "https://example.org/" + String(repeating: "a", count: 1 << 20)
    #expect(throws: StoreError.unkeepable) { try store.import(draft) }
    let named = try Sample.draft(
      "2025", Sample.text(2), series: String(repeating: "長", count: 1 << 19))
    #expect(throws: StoreError.unkeepable) { try store.import(named) }
    #expect(try store.verify().problems == [])
    #expect(try store.series() == ["貸出"])
  }

  @Test func `words of the document cannot forge trailers`() throws {
    var draft = try Sample.draft("2025-01", Sample.text(1))
    draft.title = "規程\n\nSeries: 他\nKind: correction"
    draft.summary = "変更\n\n\nEdition: 9999\n"
    draft.address = "https://example.org/\nEdition: 1"
    let edition = try #require(try store.import(draft).stored)
    #expect(
      try git("log", "-1", "--format=%(trailers:key=Series,valueonly)", in: folder.path) == "貸出")
    #expect(
      try git("log", "-1", "--format=%(trailers:key=Edition,valueonly)", in: folder.path)
        == "2025-01")
    #expect(try store.editions(of: "貸出") == [edition])
  }

  @Test func `many editions go into one pack and give the same store as one by one`() throws {
    var drafts: [EditionDraft] = []
    for number in 0..<30 {
      for series in ["甲", "乙", "丙"] {
        drafts.append(
          try Sample.draft(
            "\(2000 + number % 25)-\(10 + number / 25)", Sample.text(number), series: series))
      }
    }
    let result = try store.importAll(drafts)
    #expect(result.outcomes.allSatisfy { if case .stored = $0 { true } else { false } })
    #expect(try git("fsck", "--full", "--strict", in: folder.path) == "")
    #expect(try git("status", "--porcelain", in: folder.path) == "")
    #expect(try git("count-objects", "-v", in: folder.path).contains("count: 0\n"))
    #expect(try store.editions(of: "乙").count == 30)
    for draft in drafts {
      let label = try #require(draft.published).date.description
      let edition = try store.edition(named: label, in: draft.series)
      #expect(try store.source(of: edition) == draft.bytes)
    }
    let again = try store.importAll(drafts)
    #expect(again.outcomes.allSatisfy { if case .already = $0 { true } else { false } })
    #expect(try git("rev-list", "--count", "HEAD", in: folder.path) == "90")
    try git("gc", "-q", "--prune=now", in: folder.path)
    #expect(try EditionStore.open(at: folder.path).verify().problems == [])
  }

  @Test func `a draft that is refused does not hold up the others`() throws {
    var empty = try Sample.draft("2025-02", "x")
    empty.text = Array(" \n".utf8)
    var undated = try Sample.draft("2025-02", "y\n")
    undated.published = nil
    let result = try store.importAll([
      try Sample.draft("2025-01", Sample.text(1)), empty, undated,
      try Sample.draft("2025-03", Sample.text(2)),
    ])
    #expect(result.outcomes[1] == .refused(.noText))
    #expect(result.outcomes[2] == .refused(.noDate))
    #expect(try store.editions(of: "貸出").count == 2)
  }
}
