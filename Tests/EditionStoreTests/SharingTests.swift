import Foundation
import PolicyModel
import RealGit
import Testing

@testable import EditionStore
@testable import Git

/// One store on two machines, which meet through a server of plain git.
@Suite struct SharingTests {
  let folder: Folder
  let mine: EditionStore
  let theirs: EditionStore

  private var here: String { folder.path + "/mine" }
  private var there: String { folder.path + "/theirs" }

  init() throws {
    folder = try Folder()
    try git("init", "-q", "--bare", "-b", "main", "hub.git", in: folder.path)
    try git("init", "-q", "-b", "main", "mine", in: folder.path)
    mine = try EditionStore.create(at: folder.path + "/mine")
    try mine.import(try Sample.draft("2023", Sample.text(100)))
    try git("remote", "add", "origin", "../hub.git", in: folder.path + "/mine")
    try git("push", "-q", "--tags", "-u", "origin", "main", in: folder.path + "/mine")
    try git("clone", "-q", "hub.git", "theirs", in: folder.path)
    theirs = try EditionStore.create(at: folder.path + "/theirs")
  }

  /// Their edition arrives here by `git pull` of the branch, where git cannot join the two.
  private func pull() throws {
    try git("push", "-q", "--tags", "origin", "main", in: there)
    try git("pull", "-q", "--no-rebase", "--no-tags", "origin", "main", in: here, expecting: 1)
  }

  @Test func `editions of two machines stand side by side after a pull, newest on top`() throws {
    try mine.import(try Sample.draft("2026", Sample.text(400)))
    try theirs.import(try Sample.draft("2024", Sample.text(200)))
    try theirs.import(try Sample.draft("2025", Sample.text(300)))
    try pull()
    #expect(throws: StoreError.unfinishedOperation) {
      try mine.import(try Sample.draft("2027", Sample.text(500)))
    }
    try git("checkout", "貸出/2026", "--", "貸出", in: here)
    try git("commit", "-qm", "merge", in: here)

    // The tags did not come along, and nothing is missing for that.
    let labels = ["2023", "2024", "2025", "2026"]
    #expect(try mine.editions(of: "貸出").map(\.label) == labels)
    #expect(try mine.allEditions().map { $0.editions.map(\.label) } == [labels])
    #expect(try mine.edition(named: "2024", in: "貸出").published.date == .year(2024))
    #expect(
      Set(try mine.verify().problems.map(\.what.tag)) == ["貸出/2024", "貸出/2025"])
    let result = try mine.import(try Sample.draft("2027", Sample.text(500)))
    #expect(result.notices == [.tagged(["貸出/2024", "貸出/2025"])])
    #expect(try mine.verify().problems == [])
    #expect(try mine.editions(of: "貸出").map(\.label) == labels + ["2027"])
    #expect(try git("fsck", "--full", "--strict", "--no-dangling", in: here) == "")

    try git("push", "-q", "--tags", "origin", "main", in: here)
    try git("pull", "-q", "--tags", "origin", "main", in: there)
    #expect(try theirs.editions(of: "貸出") == (try mine.editions(of: "貸出")))
    #expect(try theirs.verify().problems == [])
  }

  @Test func `git never mixes two editions into a text that nobody published`() throws {
    let old = Sample.text(100, articles: 40)
    try mine.import(try Sample.draft("2024", old))
    try git("push", "-q", "--tags", "origin", "main", in: here)
    try git("pull", "-q", "--tags", "origin", "main", in: there)
    try mine.import(try Sample.draft("2025", old.replacing("月額101円", with: "月額901円")))
    try theirs.import(try Sample.draft("2026", old.replacing("月額140円", with: "月額940円")))
    try pull()
    #expect(
      try git("-c", "core.quotePath=false", "diff", "--name-only", "--diff-filter=U", in: here)
        == "貸出/edition.json\n貸出/source.txt\n貸出/text.md")
    // The older one is taken by mistake: that is told, with what mends it.
    try git("checkout", "--ours", "貸出", in: here)
    try git("commit", "-qam", "merge", in: here)
    try mine.repairTags()
    let report = try mine.verify()
    #expect(report.problems.map(\.what) == [.headDiffers(series: "貸出", label: "2026")])
    #expect(report.problems.map(\.remedy) == [.showEdition(series: "貸出", label: "2026")])
    try git("checkout", "貸出/2026", "--", "貸出", in: here)
    try git("commit", "-qm", "show 2026", in: here)
    #expect(try mine.verify().problems == [])
  }

  @Test func `two documents under one label are told, and neither is lost`() throws {
    let one = try #require(try mine.import(try Sample.draft("2025", Sample.text(200))).stored)
    let two = try #require(try theirs.import(try Sample.draft("2025", Sample.text(300))).stored)
    // The server has a tag of this name already and keeps it.
    try git("push", "-q", "--tags", "origin", "main", in: here)
    try git("fetch", "-q", in: there)
    try git("merge", "-q", "origin/main", in: there, expecting: 1)
    try git("checkout", "--ours", "貸出", in: there)
    try git("commit", "-qam", "merge", in: there)
    let problems = try theirs.verify().problems
    guard case .recordedTwice("貸出", "2025", let commits)? = problems.first?.what else {
      Issue.record("\(problems)")
      return
    }
    #expect(Set(commits) == [one.commit, two.commit])
    #expect(problems.count == 1)
    let bytes = try mine.bytes(of: "\(one.commit):貸出/source.txt")
    #expect(bytes == Array(Sample.text(200).utf8))
    try theirs.import(try Sample.draft("2025", Sample.text(200), label: "2025-別"))
    #expect(try theirs.editions(of: "貸出").map(\.label) == ["2023", "2025", "2025-別"])
  }

  @Test func `editions that a rebase made again are the same editions`() throws {
    try git("commit", "-q", "--allow-empty", "-m", "other", in: there)
    try git("push", "-q", "origin", "main", in: there)
    let edition = try #require(try mine.import(try Sample.draft("2025", Sample.text(200))).stored)
    try git("pull", "-q", "--rebase", "origin", "main", in: here)
    #expect(try git("rev-parse", "HEAD", in: here) != edition.commit)
    #expect(try mine.verify().problems == [])
    #expect(try mine.editions(of: "貸出").map(\.label) == ["2023", "2025"])
    #expect(try mine.import(try Sample.draft("2026", Sample.text(300))).stored != nil)
    #expect(try mine.verify().problems == [])
  }
}

extension VerificationReport.What {
  /// The tag that it is about.
  fileprivate var tag: String {
    switch self {
    case .tagMissing(let tag, _), .tagMoved(let tag, _, _): tag
    default: "\(self)"
    }
  }
}
