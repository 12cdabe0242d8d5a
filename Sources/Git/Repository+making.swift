internal import CLibgit2

extension Repository {
  /// Makes a repository, or opens the one that is there, bare or not.
  ///
  /// It is made beside and moved into its place, its HEAD last, without which nobody takes the folder
  /// for a repository: one that a dead process left half made is made anew.
  package static func make(at path: String, bare: Bool) throws(OpeningError) -> Repository {
    do throws(OpeningError) {
      return try Repository(at: path)
    } catch {
      guard case .notFound = error else { throw error }
    }
    do throws(GitError) {
      try Disk.makeFolder(path)
      Disk.sweepTemporaries(in: path)
      let work = Disk.temporaryName(for: path + "/")
      defer { Disk.remove(tree: work) }
      var options = unsafe git_repository_init_options()
      unsafe _ = git_repository_init_options_init(
        &options, UInt32(GIT_REPOSITORY_INIT_OPTIONS_VERSION))
      unsafe options.flags =
        GIT_REPOSITORY_INIT_MKPATH.rawValue | (bare ? GIT_REPOSITORY_INIT_BARE.rawValue : 0)
      _ = try unsafe Handle("git_repository_init_ext", freedBy: { unsafe git_repository_free($0) })
      { unsafe git_repository_init_ext(&$0, work, &options) }
      try moveIn(bare ? work : work + "/.git", to: bare ? path : path + "/.git")
    } catch {
      throw OpeningError(error, path: path)
    }
    return try Repository(at: path)
  }

  private static func moveIn(_ made: String, to folder: String) throws(GitError) {
    for name in ["config", "HEAD"] { try Disk.synchronize("\(made)/\(name)") }
    if Disk.kind(of: folder) == nil {
      try Disk.move(made, to: folder)
      return try Disk.synchronizeFolder(of: folder)
    }
    for name in Disk.names(in: made).filter({ $0 != "HEAD" }) + ["HEAD"]
    where Disk.kind(of: "\(folder)/\(name)") == nil {
      try Disk.move("\(made)/\(name)", to: "\(folder)/\(name)")
    }
    // Nobody works in a repository without HEAD: its locks are of one that died.
    for name in ["config.lock", "HEAD.lock"] { try Disk.remove("\(folder)/\(name)") }
    try Disk.synchronizeFolder(of: folder + "/HEAD")
  }
}
