import PolicyModel
import Testing

@testable import ReportRendering

@Suite struct SiteTests {
  private let renderer = SiteRenderer(
    .init(language: .japanese), tool: .init(version: "9.9", rules: "r"))

  private func series(_ words: String? = nil) -> SiteSeries {
    var editions = [SampleReport.report.old, SampleReport.report.new]
    for index in editions.indices {
      editions[index].label = "2025-0\(index + 1)"
      if let words {
        editions[index] = HostileReport.edition(editions[index], words + "\(index)")
      }
    }
    return SiteSeries(key: words ?? "hikari", name: "hikari", editions: editions)
  }

  private func history(_ series: SiteSeries, _ words: String? = nil) -> SeriesHistory {
    let report = words.map { HostileReport.report($0) } ?? SampleReport.report
    let pairs = report.changes.compactMap { change in
      change.new.flatMap { new in change.old.map { ($0, new) } }
    }
    let strands = pairs.filter { $0.1.figure != nil || $0.1.demand != nil }.map { old, new in
      Strand(points: [
        .init(first: 0, last: 0, excerpt: old, block: 1),
        .init(first: 1, last: 1, excerpt: new, block: 2),
      ])
    }
    let stories = pairs.map { old, new in
      SentenceStory(event: .restored, excerpt: new, said: 0, worded: 0, last: 0)
    }
    var figures: [Int: Int] = [:]
    for (index, strand) in strands.enumerated() {
      if let start = strand.points[1].excerpt.figure?.span.start { figures[start] = index }
    }
    return SeriesHistory(
      editions: series.editions, old: 0, strands: strands, figures: figures, demands: [:],
      stories: stories)
  }

  /// Every page of a site whose words are all chosen by somebody else.
  private func pages(_ words: String?) -> [String] {
    let series = series(words)
    let report = words.map { HostileReport.report($0) } ?? SampleReport.report
    let history = history(series, words)
    let entry = renderer.entry(report, 0, 1, in: series)
    let digest = digest(series, report, entry)
    return [
      renderer.changes(report, history: history, in: series),
      renderer.page(
        of: series, steps: [SiteStep(report, .japanese)], strands: history.strands),
      renderer.searchPage([digest], buckets: 4), renderer.feed([entry], of: series),
      renderer.feed([entry]),
    ] + renderer.indexPages([digest]).map(\.text)
  }

  private func digest(
    _ series: SiteSeries, _ report: ChangeReport, _ entry: AtomRenderer.Entry
  ) -> SiteDigest {
    SiteDigest(
      print: "1", title: series.title, language: series.language.rawValue, folder: series.folder,
      editionCount: 2, first: "2025", last: "2026", verdict: Phrasing.japanese.verdict(report),
      newest: series.folder + "/" + series.changesFile(0, 1), entries: [entry],
      tokens: ["利用"], pages: ["index.html": "1"])
  }

  @Test(arguments: HostileReport.payloads)
  func `no page of a site passes on markup of a document`(words: String) {
    for (page, plain) in zip(pages(words), pages(nil)) {
      #expect(tags(of: page).subtracting(tags(of: plain)).isEmpty)
      #expect(!page.contains("href=\"javascript"))
      let unseen = page.unicodeScalars.filter {
        $0 != "\n" && $0 != "\t" && VisibleText.isSpeltOut($0.value)
      }
      #expect(unseen.isEmpty)
    }
  }

  private func tags(of page: String) -> Set<String> {
    Set(
      page.utf8.split(separator: UInt8(ascii: "<")).dropFirst().map { piece in
        String(decoding: piece.prefix { $0 != 0x20 && $0 != UInt8(ascii: ">") }, as: UTF8.self)
      })
  }

  @Test(arguments: HostileReport.payloads)
  func `no word of a document ends the script that carries it`(words: String) {
    let series = series(words)
    let file = SiteSearch.file(of: series, history(series, words).strands)
    #expect(!file.contains("<") && !file.contains("\u{2028}"))
    #expect(file.hasPrefix("kaitei.series(\"series/hikari\",{\"t\":\""))
    #expect(file.hasSuffix("\n]});\n"))
  }

  @Test func `names of files hold nothing that a document could aim with`() {
    var path = SitePath()
    for words in ["../../etc", "/etc", "..", ".", "", "a/b", "a\\b", "x\u{0}", "con<>", "~"] {
      let name = path.name(for: words)
      #expect(!name.contains("/") && !name.contains("\\") && !name.hasPrefix("."))
      #expect(!name.isEmpty && name != "..")
      #expect(name.utf8.allSatisfy { $0 > 0x20 })
    }
    #expect(path.name(for: "2025-07") == "2025-07")
    #expect(path.name(for: "健康保険証") == "健康保険証")
    #expect(SitePath.address("健/a b") == "%E5%81%A5/a%20b")
  }

  @Test func `names that differ in case only are kept apart`() {
    var path = SitePath()
    let names = ["Plan", "plan", "PLAN"].map { path.name(for: $0).lowercased() }
    #expect(Set(names).count == 3)
  }

  @Test func `a long name keeps within what a disk allows`() {
    var path = SitePath()
    let name = path.name(for: String(repeating: "長", count: 5000))
    #expect(name.utf8.count < 120)
  }

  @Test func `a digest reads what it wrote, and nothing of it reaches the next line`() {
    let series = series("a\nprint\tx")
    let report = HostileReport.report("b\tc\nd")
    let digest = digest(series, report, renderer.entry(report, 0, 1, in: series))
    let read = SiteDigest(Array(digest.text.utf8))
    #expect(read?.print == "1")
    #expect(read?.pages == digest.pages && read?.tokens == digest.tokens)
    #expect(SiteDigest(Array("nonsense".utf8)) == nil)
  }

  @Test func `words are found by pairs of characters and by beginnings`() {
    let tokens = SiteSearch.tokens("利用率は４７％です。Waiting list")
    for token in ["利用", "用率", "率は", "です", "47", "wai", "lis"] {
      #expect(tokens.contains(token), "\(token)")
    }
    #expect(!tokens.contains("す。"))
  }

  @Test func `a figure's line through all editions says its values`() {
    let series = series()
    let page = renderer.changes(SampleReport.report, history: history(series), in: series)
    #expect(page.contains("href=\"../editions/2026-01.html#b"))
    let plain = renderer.page(
      of: series, steps: [SiteStep(SampleReport.report, .japanese)],
      strands: history(series).strands)
    #expect(plain.contains("全版を通じた推移：38.3％ → 47.73％"))
    #expect(plain.contains("changes/2025-01..2025-02.html"))
  }

  @Test func `many series are listed on several pages and many tokens in several files`() {
    let series = series()
    let entry = renderer.entry(SampleReport.report, 0, 1, in: series)
    var digest = digest(series, SampleReport.report, entry)
    digest.tokens = (0..<2000).map { "t\($0)" }
    let many = Array(repeating: digest, count: 700)
    let pages = renderer.indexPages(many)
    #expect(pages.map(\.path) == ["index.html", "index-2.html", "index-3.html"])
    #expect(pages.allSatisfy { $0.text.utf8.count < 300_000 })
    let index = SiteSearch.index(many)
    #expect(index.buckets > 16)
    #expect(index.files.allSatisfy { $0.text.utf8.count < 300_000 })
  }
}
