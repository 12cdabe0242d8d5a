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
    try report().problems.map(\.what)
  }

  private func report() throws -> VerificationReport {
    try EditionStore.open(at: folder.path, isDoubtful: true).verify()
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
    var dice = Dice(state: packed ? 1 : 2)
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
        let at =
          round == 0
          ? 0 : round == 1 ? bytes.count - 1 : Int.random(in: 0..<bytes.count, using: &dice)
        let bit = UInt8(1) << UInt8.random(in: 0..<8, using: &dice)
        bytes[at] ^= bit
        try bytes.write(to: file)
        #expect(try !problems().isEmpty, "\(name) at \(at), bit \(bit)")
        looked += 1
      }
      try whole.write(to: file)
    }
    #expect(looked > 30)
    #expect(try problems() == [])
  }

  @Test func `files that git can make anew are told with the command that does`() throws {
    try git("gc", "-q", "--prune=now", in: folder.path)
    try git("commit-graph", "write", "--reachable", in: folder.path)
    try git("multi-pack-index", "write", in: folder.path)
    #expect(try problems() == [])
    let own = store.gitFolder
    let packs = own + "/objects/pack"
    let names = try FileManager.default.contentsOfDirectory(atPath: packs)
    let index = packs + "/" + (try #require(names.first { $0.hasSuffix(".idx") }))
    let pack = String(index.dropLast(4)) + ".pack"
    let files: [(String, VerificationReport.Remedy)] = [
      (own + "/index", .makeAnew(.index(path: own + "/index"))),
      (index, .makeAnew(.packIndex(path: index))),
      (
        packs + "/multi-pack-index",
        .makeAnew(.multiPackIndex(path: packs + "/multi-pack-index"))
      ),
      (
        own + "/objects/info/commit-graph",
        .makeAnew(.commitGraph(path: own + "/objects/info/commit-graph"))
      ),
      (pack, .restoreFromCopy),
    ]
    for (file, remedy) in files {
      let whole = try Data(contentsOf: URL(fileURLWithPath: file))
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file)
      for broken in [Data(), whole.prefix(whole.count / 2), whole + [0]] {
        try broken.write(to: URL(fileURLWithPath: file))
        let found = try report()
        #expect(found.problems.map(\.remedy).contains(remedy), "\(file): \(broken.count)")
        #expect(!found.isSound && found.isPartial == !file.hasSuffix("/index"))
      }
      try whole.write(to: URL(fileURLWithPath: file))
    }
    #expect(try problems() == [])
    try folder.write(".git/objects/info/packs", "P pack-1.pack\n")
    #expect(try report().problems.map(\.remedy) == [.makeAnew(.packList)])
    #expect(try report().isSound)

    // What is told works.
    try Data().write(to: URL(fileURLWithPath: index))
    try FileManager.default.removeItem(atPath: index)
    try git("index-pack", pack, in: folder.path)
    try FileManager.default.removeItem(atPath: own + "/index")
    try git("reset", "-q", in: folder.path)
    try git("update-server-info", in: folder.path)
    try git("multi-pack-index", "write", in: folder.path)
    #expect(try problems() == [])
  }

  @Test func `what a gc is writing, or left when it was killed, is no damage`() throws {
    try git("gc", "-q", "--prune=now", in: folder.path)
    let packs = ".git/objects/pack/"
    for name in ["tmp_pack_aBc", "tmp_idx_aBc", ".tmp-1-pack-2.pack", "multi-pack-index.lock"] {
      try folder.write(packs + name, "half")
    }
    try folder.write(".git/objects/ab/tmp_obj_aBc", "half")
    try folder.write(".git/gc.pid", "1 host")
    #expect(try problems() == [])
    #expect(try EditionStore.open(at: folder.path).editions(of: "貸出").count == 3)
    try folder.write(packs + ".tmp-1-pack-2.idx", "half")
    let path = store.gitFolder + "/objects/pack/.tmp-1-pack-2.idx"
    #expect(try report().problems.map(\.remedy) == [.removeLeftover(path: path)])
    try FileManager.default.removeItem(atPath: path)
    #expect(try problems() == [])
  }

  @Test func `an index that was cut short is told even where no sum closes it`() throws {
    try git("config", "index.skipHash", "true", in: folder.path)
    for version in ["2", "4"] {
      try git("update-index", "--index-version", version, "--force-write-index", in: folder.path)
      #expect(try problems() == [])
      let file = URL(fileURLWithPath: store.gitFolder + "/index")
      let whole = try Data(contentsOf: file)
      try (whole.prefix(whole.count / 2) + Data(count: 20)).write(to: file)
      #expect(
        try problems() == [.damagedFile(path: "index", why: "it is cut short")], "\(version)")
      // As a disk that lost a block of it gives it back.
      try (whole.prefix(100) + Data(count: whole.count - 100)).write(to: file)
      #expect(try problems().count == 1, "\(version)")
      try whole.write(to: file)
    }
  }

  @Test func `references that are gone, empty or not as git writes them are told`() throws {
    let branch = try git("symbolic-ref", "HEAD", in: folder.path)
    let tip = try git("rev-parse", "HEAD", in: folder.path)
    for file in ["HEAD", branch] {
      for words in ["", "\(tip.uppercased())\n", tip, "ref: refs/heads/x y\n", "\(tip)\n\n"] {
        let whole = try folder.read(".git/" + file)
        try folder.write(".git/" + file, words)
        #expect(try !report().isSound, "\(file): \(words)")
        try Data(whole).write(to: URL(fileURLWithPath: folder.path + "/.git/" + file))
      }
    }
    try folder.write(".git/HEAD", "ref: refs/heads/gone\n")
    #expect(try report().problems.map(\.remedy) == [.pointHead(branch: branch)])
    try folder.write(".git/HEAD", "ref: \(branch)\n")
    #expect(try problems() == [])

    // All references at once, and with them every way to the editions.
    try git("pack-refs", "--all", in: folder.path)
    let packed = try folder.read(".git/packed-refs")
    try folder.write(".git/packed-refs", "")
    #expect(try problems() == [.badReference(name: branch, why: "HEAD's branch is missing")])
    try git("repack", "-adq", in: folder.path)
    #expect(try !report().isSound)
    let lines = String(decoding: packed, as: UTF8.self)
    for (old, new) in [
      ("pack-refs with", "pack-refs mith"), ("sorted", "sorte$"), (" refs/tags", "\trefs/tags"),
    ] {
      try folder.write(".git/packed-refs", lines.replacing(old, with: new))
      #expect(try report().problems.map(\.remedy).contains(.mendPackedReferences), "\(new)")
    }
    #expect(try EditionStore.create(at: folder.path + "-new").verify().problems == [])
  }

  @Test func `a first import that died is told as unfinished, and the next needs no help`() throws {
    let place = folder.path + "-first"
    let first = try EditionStore.create(at: place)
    try first.beginFirst()
    let tree = try git("hash-object", "-t", "tree", "-w", "/dev/null", in: place)
    try git("commit-tree", "-m", "書きかけ", tree, in: place)
    #expect(try first.verify().problems.map(\.what) == [.importUnfinished])
    let draft = try Sample.draft("2024-01", Sample.text(1))
    _ = try first.import(draft)
    #expect(try first.verify().problems == [])
    #expect(!first.isFirstImportUnfinished)
    // Commits that no first import left are a branch that was lost.
    let otherPlace = folder.path + "-lost"
    let other = try EditionStore.create(at: otherPlace)
    try git("hash-object", "-t", "tree", "-w", "/dev/null", in: otherPlace)
    try git("commit-tree", "-m", "枝なし", tree, in: otherPlace)
    try other.beginFirst()
    #expect(try !other.verify().isSound)
  }

  @Test func `a tag that is said to lead elsewhere than it does is told`() throws {
    try git("tag", "-a", "-m", "注", "外", in: folder.path)
    try git("pack-refs", "--all", in: folder.path)
    #expect(try problems() == [])
    let tip = try git("rev-parse", "HEAD", in: folder.path)
    let older = try git("rev-parse", "HEAD~1", in: folder.path)
    let lines = String(decoding: try folder.read(".git/packed-refs"), as: UTF8.self)
    #expect(lines.contains("^" + tip))
    try folder.write(
      ".git/packed-refs", lines.replacing("^" + tip, with: "^" + older))
    #expect(try report().problems.map(\.remedy) == [.mendPackedReferences])
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
