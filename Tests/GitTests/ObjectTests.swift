import Foundation
import RealGit
import Testing

@testable import Git

@Suite struct ObjectTests {
  let folder: Folder
  let repository: Repository

  init() throws {
    folder = try Folder()
    repository = try Repository.make(at: folder.path, bare: true)
  }

  private let author = Signature(
    name: "環境 <課>", mail: "a@example.org", seconds: 1_700_000_000, offsetMinutes: 540)

  private func commit(_ files: [String: String], on parents: [ObjectID] = []) throws -> ObjectID {
    let entries = try files.map {
      Tree.Entry($0.key, .file, try repository.write(.blob, Array($0.value.utf8)))
    }
    let tree = try repository.write(.tree, Tree(entries).bytes)
    return try repository.write(
      .commit,
      Commit.bytes(
        tree: tree, parents: parents, author: author, committer: author, message: "first\n"))
  }

  @Test func `what is written is read by git, and fsck is content`() throws {
    let id = try commit(["b.md": "二\n", "a": "一\n", "a.b": "x"])
    try repository.compareAndSwap("refs/heads/main", from: nil, to: id, because: "test")
    try git("symbolic-ref", "HEAD", "refs/heads/main", in: folder.path)
    #expect(try git("fsck", "--full", "--strict", in: folder.path) == "")
    #expect(try git("show", "main:b.md", in: folder.path) == "二")
    #expect(
      try git("log", "-1", "--format=%an|%ae|%ai", "main", in: folder.path)
        == "環境 課|a@example.org|2023-11-15 07:13:20 +0900")
    #expect(try repository.commit(id).message == "first\n")
    #expect(try repository.commit(id).author == author)
  }

  @Test func `every bit of a loose object is looked at, those that fill its last byte as well`()
    throws
  {
    for length in 1...24 {
      let id = try repository.write(.blob, (0..<length * length).map { UInt8($0 % 251) })
      let path = LooseObjects.path(of: id, in: repository.commonFolder + "/objects")
      let whole = try #require(try Disk.read(path))
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
      #expect(repository.damages().found == [])
      for at in [0, 1, whole.count / 2] + (whole.count - 6..<whole.count) {
        for bit in 0..<8 {
          var bytes = whole
          bytes[at] ^= 1 << UInt8(bit)
          try Disk.replace(path, with: bytes, isLasting: false)
          #expect(repository.damages().found.map(\.place) == [.object(id)], "\(at) \(bit)")
        }
      }
      try Disk.remove(path)
    }
  }

  @Test func `what git writes is read, loose and packed`() throws {
    let work = try Folder()
    try git("init", "-q", in: work.path)
    try work.write("政策/本文.md", "甲\n")
    try git("add", ".", in: work.path)
    try git("commit", "-qm", "one", in: work.path)
    for packs in [false, true] {
      if packs { try git("gc", "-q", "--prune=now", in: work.path) }
      let repository = try Repository(at: work.path)
      let found = try repository.object(named: "HEAD:政策/本文.md")
      let blob = try #require(found)
      #expect(try repository.blob(blob.id) == Array("甲\n".utf8))
      let id = try #require(try repository.commitID(named: "HEAD"))
      let tree = try repository.commit(id).tree
      #expect(try repository.entry(at: "政策/本文.md", in: tree)?.id == blob.id)
      #expect(try repository.object(named: "HEAD:none") == nil)
    }
  }

  @Test func `a reference moves only from the value expected`() throws {
    let first = try commit(["a": "1"])
    let second = try commit(["a": "2"], on: [first])
    let name = "refs/heads/main"
    try repository.compareAndSwap(name, from: nil, to: first, because: "test")
    #expect {
      try repository.compareAndSwap(name, from: nil, to: second, because: "test")
    } throws: {
      ($0 as? GitError)?.reason == .modified || ($0 as? GitError)?.reason == .exists
    }
    #expect(try repository.target(of: name) == first)
    try repository.compareAndSwap(name, from: first, to: second, because: "test")
    #expect(try repository.target(of: name) == second)
    #expect(try repository.isReachable(first, from: second))
    #expect(try !repository.isReachable(second, from: first))
  }

  @Test func `a damaged loose object is an error at once, whatever is cut or turned`() throws {
    let text = (0..<4000).map { "\($0 &* 2_654_435_761)" }.joined()
    let id = try repository.write(.blob, Array(text.utf8))
    let path = LooseObjects.path(of: id, in: folder.path + "/objects")
    let whole = try #require(try Disk.read(path))
    var generator = SystemRandomNumberGenerator()
    for round in 0..<60 {
      var bytes = whole
      if round % 2 == 0 {
        bytes = Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &generator)))
      } else {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] ^= UInt8(1 << (round % 8))
      }
      try Disk.remove(path)
      try Disk.create(path, with: bytes)
      let fresh = try Repository(at: folder.path)
      #expect(throws: GitError.self) { try fresh.object(id) }
      #expect(throws: GitError.self) { _ = try fresh.object(named: "\(id)^{blob}") }
    }
    // Writing the same object anew heals it.
    try repository.write(.blob, Array(text.utf8))
    #expect(try Disk.read(path) != nil)
    #expect(try Repository(at: folder.path).blob(id) == Array(text.utf8))
  }

  @Test func `a pack of many editions is what git would read`() throws {
    var writer = PackWriter(repository)
    var parent: [ObjectID] = []
    var texts: [(ObjectID, [UInt8])] = []
    var lines = (0..<600).map { "第\($0)条 手続を行うものとする。\($0 &* 7919)" }
    for edition in 0..<120 {
      lines[edition * 5 % 600] += "改正\(edition)"
      if edition % 7 == 0 { lines.insert("追加\(edition)", at: edition) }
      let text = Array(lines.joined(separator: "\n").utf8)
      let blob = try writer.write(.blob, text, path: "text.md")
      texts.append((blob, text))
      let tree = try writer.write(.tree, Tree([.init("text.md", .file, blob)]).bytes, path: "tree")
      parent = [
        try writer.write(
          .commit,
          Commit.bytes(
            tree: tree, parents: parent, author: author, committer: author, message: "e\(edition)\n"
          ),
          path: nil)
      ]
    }
    try writer.finish()
    let tip = try #require(parent.first)
    try repository.compareAndSwap("refs/heads/main", from: nil, to: tip, because: "test")
    try git("symbolic-ref", "HEAD", "refs/heads/main", in: folder.path)
    #expect(try git("fsck", "--full", "--strict", in: folder.path) == "")
    #expect(try git("rev-list", "--count", "main", in: folder.path) == "120")
    for (id, text) in texts { #expect(try repository.blob(id) == text) }
    let size = try git("count-objects", "-v", in: folder.path)
    #expect(size.contains("count: 0\n") && size.contains("packs: 1"))
    let pack = try #require(
      Disk.names(in: folder.path + "/objects/pack").first { $0.hasSuffix(".pack") })
    #expect(try folder.read("objects/pack/" + pack).count < 200_000)
    try git("gc", "-q", "--prune=now", in: folder.path)
    #expect(try Repository(at: folder.path).blob(texts[60].0) == texts[60].1)
  }

  @Test func `any folder of a pack is made in few steps, however many came before it`() throws {
    var writer = PackWriter(repository)
    let blob = try writer.write(.blob, Array("text\n".utf8), path: nil)
    var entries = (0..<200).map { Tree.Entry("s\($0)", .file, blob) }
    var trees: [(ObjectID, [UInt8])] = []
    for edition in 0..<300 {
      let text = Array("edition \(edition)\n".utf8)
      entries[edition * 7 % 200].id = try writer.write(.blob, text, path: nil)
      let bytes = Tree(entries).bytes
      trees.append((try writer.write(.tree, bytes, path: "/"), bytes))
    }
    try writer.finish()
    for (id, bytes) in trees { #expect(try repository.bytes(id, .tree) == bytes) }
    let packs = folder.path + "/objects/pack"
    let index = try #require(Disk.names(in: packs).first { $0.hasSuffix(".idx") })
    // NAME tree SIZE PACKED OFFSET STEPS BASE
    var chains: [Int] = []
    for line in try git("verify-pack", "-v", "objects/pack/" + index, in: folder.path)
      .split(separator: "\n")
    {
      let cells: [Substring] = line.split(separator: " ")
      if cells.count == 7, cells[1] == "tree", let steps = Int(cells[5]) { chains.append(steps) }
    }
    #expect(chains.count > 250 && chains.max() ?? 99 <= 9)
  }

  @Test func `many references are set in one file and read by git`() throws {
    let first = try commit(["a": "1"])
    let second = try commit(["a": "2"], on: [first])
    try repository.compareAndSwap("refs/tags/保険/旧", from: nil, to: first, because: "test")
    try repository.setMany((0..<300).map { ("refs/tags/保険/\($0)", $0 == 7 ? second : first) })
    try repository.setMany([("refs/tags/保険/旧", second), ("refs/tags/保険/8", second)])
    #expect(try git("rev-parse", "refs/tags/保険/7", in: folder.path) == "\(second)")
    #expect(try git("rev-parse", "refs/tags/保険/8", in: folder.path) == "\(second)")
    #expect(try git("rev-parse", "refs/tags/保険/旧", in: folder.path) == "\(second)")
    #expect(try git("for-each-ref", in: folder.path).split(separator: "\n").count == 301)
    #expect(try repository.sharedReferences(under: "refs/tags/保険/").count == 301)
    try git("fsck", "--full", "--strict", in: folder.path)
  }
}
