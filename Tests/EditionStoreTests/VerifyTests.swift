import Foundation
import PolicyModel
import RealGit
import Testing

@testable import EditionStore
@testable import Git

@Suite struct VerifyTests {
  let folder: Folder
  let store: EditionStore

  init() throws {
    folder = try Folder()
    store = try EditionStore.create(at: folder.path)
    for (date, fee) in [("2024-01", 300), ("2025-01", 400), ("2023-01", 200)] {
      try store.import(try Sample.draft(date, Sample.text(fee)))
    }
    try store.import(
      try Sample.draft("2024-01", Sample.text(310)), options: .init(purpose: .correction))
  }

  private func problems() throws -> [VerificationReport.What] {
    try EditionStore.open(at: folder.path).verify().problems.map(\.what)
  }

  @Test func `a whole store has no problems, also after gc, clone and push`() throws {
    let report = try store.verify()
    #expect(report.problems == [] && report.isSound)
    #expect(report.editionCount == 3 && report.seriesCount == 1)
    let copies = try Folder()
    try git("clone", "-q", folder.path, "clone", in: copies.path)
    try git("clone", "-q", "--mirror", folder.path, "mirror.git", in: copies.path)
    try git("gc", "-q", "--prune=now", in: folder.path)
    for path in [folder.path, copies.path + "/clone", copies.path + "/mirror.git"] {
      let copy = try EditionStore.open(at: path)
      #expect(try copy.verify().problems == [], "\(path)")
      #expect(try copy.editions(of: "貸出").map(\.label) == ["2023-01", "2024-01", "2025-01"])
      #expect(try git("fsck", "--full", "--strict", in: path) == "")
    }
  }

  @Test(arguments: [false, true])
  func `each byte turned in an object, a pack or a reference is found`(packed: Bool) throws {
    if packed { try git("gc", "-q", "--prune=now", in: folder.path) }
    let root = URL(fileURLWithPath: folder.path + "/.git")
    let files = try #require(
      FileManager.default.enumerator(at: root, includingPropertiesForKeys: [.isRegularFileKey])
    ).compactMap { $0 as? URL }.filter {
      (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
    }.map { $0.resolvingSymlinksInPath() }
    var looked = 0
    for file in files {
      let name = String(file.path.dropFirst(root.resolvingSymlinksInPath().path.count + 1))
      let isCovered =
        name.hasPrefix("objects/") || name.hasPrefix("refs/") || name == "packed-refs"
        || name == "HEAD" || name == "index"
      guard isCovered, name != "objects/info/packs" else { continue }
      let whole = try Data(contentsOf: file)
      try? FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file.path)
      for round in 0..<(packed ? 12 : 3) {
        var bytes = whole
        let at = round == 0 ? 0 : Int.random(in: 0..<bytes.count)
        // A header or line end of packed-refs carries no reference.
        if name == "packed-refs", bytes[at] == 0x20 || bytes[at] == 0x0A || at < 60 { continue }
        if name == "HEAD" || name.hasPrefix("refs/"), at == bytes.count - 1 { continue }
        bytes[at] ^= 1
        try bytes.write(to: file)
        let found: Int
        do { found = try problems().count } catch { found = 1 }
        #expect(found > 0, "\(name) at \(at)")
        looked += 1
      }
      try whole.write(to: file)
    }
    #expect(looked > 30)
    #expect(try problems() == [])
  }

  @Test func `a missing object, a moved tag and a missing tag are told with their remedy`() throws {
    let edition = try store.edition(named: "2025-01", in: "貸出")
    let other = try store.edition(named: "2024-01", in: "貸出")
    try git("update-ref", "refs/tags/貸出/2025-01", other.commit, in: folder.path)
    try git("tag", "-d", "貸出/2023-01", in: folder.path)
    let oldest = try #require(
      try store.walkedEditions(of: "貸出").first { $0.label == "2023-01" })
    let report = try store.verify()
    #expect(
      Set(report.problems.map(\.what)) == [
        .tagMoved(tag: "貸出/2025-01", expected: edition.commit, found: other.commit),
        .tagMissing(tag: "貸出/2023-01", commit: oldest.commit),
      ])
    #expect(try store.repairTags() == ["貸出/2023-01", "貸出/2025-01"])
    #expect(try store.verify().problems == [])

    let digits = edition.textBlob
    try FileManager.default.removeItem(
      atPath: folder.path + "/.git/objects/\(digits.prefix(2))/\(digits.dropFirst(2))")
    #expect(
      try problems().contains { if case .missingObject(digits, _) = $0 { true } else { false } })
  }

  @Test func `metadata, trailers and bytes that disagree are told`() throws {
    // Somebody commits other files under an edition's trailers.
    let message = try git("log", "-1", "--format=%B", "貸出/2025-01", in: folder.path)
    try folder.write("貸出/source.txt", "改ざん\n")
    try git("commit", "-qam", message, in: folder.path)
    let commit = try git("rev-parse", "HEAD", in: folder.path)
    try git("update-ref", "refs/tags/貸出/2025-01", commit, in: folder.path)
    let found = try problems()
    #expect(
      found.contains {
        if case .sourceDisagrees(series: "貸出", label: "2025-01", _, _) = $0 { true } else { false }
      })
    #expect(
      found.contains { if case .datesDisagree = $0 { true } else { false } })
    let forged = message.split(separator: "\n").map {
      $0.hasPrefix("Published:") ? "Published: 2020-01" : $0
    }.joined(separator: "\n")
    try git("commit", "-q", "--amend", "-m", "x\n\n" + forged, in: folder.path)
    #expect(try problems().contains { if case .noEdition = $0 { true } else { false } } == false)
  }

  @Test func `a file edited in the work tree is a warning, and an import leaves it alone`() throws {
    try folder.write("貸出/text.md", "手で直した\n")
    let report = try store.verify()
    #expect(report.problems.map(\.what) == [.workTreeDiffers(path: "貸出/text.md")])
    #expect(report.isSound)
    #expect(throws: StoreError.changedByHand(path: "貸出/text.md")) {
      try store.import(try Sample.draft("2026-01", Sample.text(500)))
    }
    #expect(try folder.read("貸出/text.md") == Array("手で直した\n".utf8))
    try git("add", ".", in: folder.path)
    #expect(throws: StoreError.stagedByHand(path: "貸出/text.md")) {
      try store.import(try Sample.draft("2026-01", Sample.text(500)))
    }
  }
}
