import Foundation
import Testing

@testable import EditionStore
@testable import Kaitei

/// A store and a cache in a folder of their own.
private final class Shelf {
  let folder: String
  let store: EditionStore

  init() throws {
    folder = NSTemporaryDirectory() + "kaitei-shelf-\(UUID().uuidString)"
    store = try EditionStore.create(at: folder + "/store", bare: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var cache: ResultCache { ResultCache(folder: folder + "/cache", stamp: "rules 1") }
  func reader(_ cache: ResultCache?) -> StoreReader { StoreReader(store, cache: cache) }

  func add(_ date: String, _ text: String, name: String = "plan.md") throws {
    var hint = ReadingHint(fileName: name)
    hint.published = CalendarDate(iso: date)
    let read = try EditionReader().read(Array(text.utf8), hint: hint)
    try store.import(
      EditionDraft(
        series: "plan", edition: read.edition, document: read.document, bytes: Array(text.utf8),
        extractor: .init(name: "kaitei", version: "1"),
        recorded: Moment(secondsSince1970: 1_769_040_000, offsetMinutes: 0)))
  }

  func files() -> [String] {
    (FileManager.default.enumerator(atPath: folder + "/cache")?.allObjects as? [String] ?? [])
      .map { folder + "/cache/" + $0 }.filter {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder)
          && !isFolder.boolValue
      }.sorted()
  }
}

@Suite struct StoreReaderTests {
  private let shelf: Shelf

  init() throws { shelf = try Shelf() }

  @Test func `every sample edition comes back from its bytes as it was read`() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("revisions")
    let names = try #require(FileManager.default.enumerator(atPath: root.path))
    var count = 0
    for case let name as String in names where name.hasSuffix(".md") || name.hasSuffix(".txt") {
      let bytes = [UInt8](try Data(contentsOf: root.appendingPathComponent(name)))
      guard let read = try? EditionReader().read(bytes, hint: ReadingHint(fileName: name)) else {
        continue
      }
      #expect(try AnnotatedEdition(bytes: read.bytes) == read, "\(name)")
      count += 1
    }
    #expect(count >= 7)
  }

  @Test(arguments: [
    """
    ２０２６年１月　改訂\r\n\r\n　第１条　給付額は月額３万円（消費税込み）、割合は３分の１以下とする。\r\n
    """,
    "料金は0.25％から12.8〜13.0％へ、期間は2020年9月から2023年9月30日まで、毎月第2水曜14時30分〜16時。",
    "The fee rises from $1,234.50 to about 1/3 of it by Q2 2027, at least every five years.",
    "受付は2月30日、第21世紀、2000年代、2024年秋、2025年度下半期、今週の金曜。",
    "利用者\u{200B}数\u{202E}は12345678901234567890123456789人\u{202C}。\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n",
    "> 引用は「国は直ちに廃止しなければならない」とする。\n\n```\ncode 12\n```\n\n注1）暫定である。\n",
  ])
  func `whatever a text says comes back from its bytes`(text: String) throws {
    for format in [DocumentFormat.text, .markdown, .html] {
      var hint = ReadingHint(format: format)
      hint.published = CalendarDate(iso: "2026-01")
      let read = try EditionReader().read(Array(text.utf8), hint: hint)
      #expect(try AnnotatedEdition(bytes: read.bytes) == read)
    }
  }

  @Test func `bytes that were cut or turned are no edition, and never a crash`() throws {
    let read = try EditionReader().read(
      Array("# 計画\n\n2026年1月\n\n定員を30人から45人に増やします。\n".utf8))
    let bytes = read.bytes
    for end in bytes.indices {
      #expect(throws: MalformedBytes.self) { try AnnotatedEdition(bytes: Array(bytes[..<end])) }
    }
    for place in bytes.indices {
      var turned = bytes
      turned[place] ^= 0xFF
      _ = try? AnnotatedEdition(bytes: turned)
    }
  }

  @Test func `an edition is read once, and a damaged or deleted cache only costs time`() throws {
    try shelf.add("2025-01", "# 計画\n\n定員は30人です。\n")
    let edition = try shelf.store.edition(named: "latest", in: "plan")
    let read = try shelf.reader(nil).read(edition)
    #expect(shelf.files().isEmpty)
    #expect(try shelf.reader(shelf.cache).read(edition) == read)
    let file = try #require(shelf.files().first)
    #expect(shelf.files().count == 1)
    #expect(try shelf.reader(shelf.cache).read(edition) == read)

    let whole = try Data(contentsOf: URL(fileURLWithPath: file))
    for place in stride(from: 0, to: whole.count, by: 7) {
      var turned = whole
      turned[place] ^= 0x10
      try turned.write(to: URL(fileURLWithPath: file))
      #expect(try shelf.reader(shelf.cache).read(edition) == read)
      #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == whole)
    }
    try FileManager.default.removeItem(atPath: shelf.folder + "/cache")
    #expect(try shelf.reader(shelf.cache).read(edition) == read)
    let nowhere = ResultCache(folder: "/dev/null/kaitei", stamp: "rules 1")
    #expect(try shelf.reader(nowhere).read(edition) == read)
  }

  @Test func `other rules, other settings and another name of the file are other results`() throws {
    try shelf.add("2025-01", "# 計画\n\n今年度の定員は30人です。\n")
    let edition = try shelf.store.edition(named: "latest", in: "plan")
    _ = try shelf.reader(shelf.cache).read(edition)
    let other = ResultCache(folder: shelf.folder + "/cache", stamp: "rules 2")
    _ = try shelf.reader(other).read(edition)
    _ = try StoreReader(
      shelf.store, settings: ExtractionSettings(fiscalStart: 1), cache: shelf.cache
    ).read(edition)
    #expect(shelf.files().count == 3)
  }

  @Test func `a correction is read anew, and its neighbours are compared anew`() throws {
    try shelf.add("2024", "# 計画\n\n定員は30人です。\n")
    try shelf.add("2025", "# 計画\n\n定員は40人です。\n")
    func timeline() throws -> EditionTimeline {
      try shelf.reader(shelf.cache).timeline(of: "plan")
    }
    #expect(try timeline().track("定員")?.points.map(\.value) == ["30", "40"])
    #expect(try timeline().origin("定員")?.steps.map(\.event) == [.first, .changed])
    let text = "# 計画\n\n定員は45人です。\n"
    let read = try EditionReader().read(
      Array(text.utf8), hint: ReadingHint(published: CalendarDate(iso: "2025")))
    try shelf.store.import(
      EditionDraft(
        series: "plan", edition: read.edition, document: read.document, bytes: Array(text.utf8),
        extractor: .init(name: "kaitei", version: "1"),
        recorded: Moment(secondsSince1970: 1_769_040_000, offsetMinutes: 0)),
      options: ImportOptions(purpose: .correction))
    #expect(try timeline().track("定員")?.points.map(\.value) == ["30", "45"])
    #expect(try timeline().origin("45人")?.steps.last?.excerpt.text == "定員は45人です。")
  }

  @Test func `neighbours are compared in order, each pair once, however many there are`() throws {
    let count = 70
    for number in 0..<count {
      try shelf.add("\(1900 + number)", "# 計画\n\n定員は\(number)人です。\n")
    }
    let editions = try shelf.store.editions(of: "plan")
    let comparer = EditionComparer(findsContradictions: false)
    func results(_ reader: StoreReader, of editions: ArraySlice<StoredEdition>) throws -> [String] {
      try reader.results("values/1", ofNeighboursIn: Array(editions)) { old, new in
        let figure = comparer.report(from: old, to: new).changes.first {
          if case .figure = $0.matter { true } else { false }
        }
        return Array("\(figure?.old?.text ?? "") \(figure?.new?.text ?? "")".utf8)
      }.map { String(decoding: $0, as: UTF8.self) }
    }
    let expected = (1..<count).map { "定員は\($0 - 1)人です。 定員は\($0)人です。" }
    #expect(try results(shelf.reader(nil), of: editions[...]) == expected)
    // Some are kept: the first, one in the middle, the last.
    for place in [0, 33, count - 2] {
      _ = try results(shelf.reader(shelf.cache), of: editions[place...(place + 1)])
    }
    #expect(try results(shelf.reader(shelf.cache), of: editions[...]) == expected)
    #expect(try results(shelf.reader(shelf.cache), of: editions[...]) == expected)
    #expect(try results(shelf.reader(nil), of: editions[..<1]) == [])
    #expect(try results(shelf.reader(nil), of: []) == [])
  }

  @Test func `a report without findings tells the same changes`() throws {
    try shelf.add("2024", "# 計画\n\n定員は30人です。申込は4月1日までにしなければなりません。\n")
    try shelf.add("2025", "# 計画\n\n定員は40人です。申込は4月1日まで。定員は50人です。\n")
    let read = try shelf.store.editions(of: "plan").map { try shelf.reader(nil).read($0) }
    var whole = EditionComparer().report(from: read[0], to: read[1])
    #expect(!whole.findings.isEmpty)
    whole.findings = []
    #expect(EditionComparer(findsContradictions: false).report(from: read[0], to: read[1]) == whole)
  }

  @Test func `many processes may keep results at once`() throws {
    let cache = shelf.cache
    let key = ResultCache.Key("a", of: ["b"])
    let bytes = [UInt8](repeating: 7, count: 100_000)
    DispatchQueue.concurrentPerform(iterations: 32) { turn in
      if turn % 2 == 0 { cache.keep(bytes, for: key) }
      let found = cache.bytes(of: key)
      #expect(found == nil || found == bytes)
    }
    #expect(cache.bytes(of: key) == bytes)
    #expect(shelf.files().count == 1)
    #expect(ResultCache.Key("a", of: ["b", "c"]) != ResultCache.Key("a", of: ["bc"]))
    #expect(cache.bytes(of: ResultCache.Key("a", of: ["c"])) == nil)
  }

  @Test func `results of rules that nobody uses any more go, and the oldest where room ends`()
    throws
  {
    let old = ResultCache(folder: shelf.folder + "/cache", stamp: "rules 0")
    old.keep([1, 2, 3], for: ResultCache.Key("a", of: []))
    let now = Int(Date().timeIntervalSince1970)
    shelf.cache.keep([UInt8](repeating: 1, count: 1000), for: ResultCache.Key("b", of: []))
    shelf.cache.sweep(now: now)
    #expect(shelf.files().count == 2)
    shelf.cache.sweep(now: now + 20 * 86_400)
    #expect(old.bytes(of: ResultCache.Key("a", of: [])) == nil)
    #expect(shelf.files().count == 1)
    for number in 0..<20 {
      shelf.cache.keep(
        [UInt8](repeating: 1, count: 1000), for: ResultCache.Key("\(number)", of: []))
    }
    shelf.cache.sweep(now: now, limit: 10_000)
    #expect((5...8).contains(shelf.files().count))
    shelf.cache.sweepDaily(now: now)
    let again = shelf.files()
    #expect(again.contains { $0.hasSuffix("/swept") })
    shelf.cache.sweepDaily(now: now + 60)
    #expect(shelf.files() == again)
  }
}
