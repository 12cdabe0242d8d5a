import Foundation
import PolicyModel
import RealGit
import Testing

@testable import EditionStore

/// What tells one store from another.
@Suite struct IdentityTests {
  @Test func `a store is known by its first commit, however it grows and wherever it is cloned`()
    throws
  {
    let folder = try Folder()
    let store = try EditionStore.create(at: folder.path)
    #expect(try store.identity() == nil)
    _ = try #require(try store.import(try Sample.draft("2025-07", Sample.text(500))).stored)
    let identity = try #require(try store.identity())
    #expect(identity == (try git("rev-list", "--max-parents=0", "HEAD", in: folder.path)))
    _ = try #require(try store.import(try Sample.draft("2026-01", Sample.text(600))).stored)
    #expect(try store.identity() == identity)
    let clone = try Folder()
    _ = try git("clone", "-q", folder.path, clone.path + "/clone", in: clone.path)
    #expect(try EditionStore.open(at: clone.path + "/clone").identity() == identity)
  }
}
