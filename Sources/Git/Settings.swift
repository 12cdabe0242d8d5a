internal import CLibgit2

extension Repository {
  /// The configuration as it is now: the repository's, the user's and the machine's.
  package func settings() throws(GitError) -> Settings {
    try Settings(self)
  }

  /// Who commits are by, if the configuration says so.
  package func user() -> (name: String, mail: String)? {
    guard let settings = try? settings(), let name = settings.value("user.name"),
      let mail = settings.value("user.email"), !name.isEmpty
    else { return nil }
    return (name, mail)
  }

  /// Sets values in the repository's own configuration file, all of them or none; nil takes one
  /// away. Asks to be called under the store's lock.
  package func set(_ values: [(name: String, value: String?)]) throws(GitError) {
    let path = Disk.target(of: commonFolder + "/config")
    guard !values.isEmpty else { return try LockedFile.release(path) }
    try LockedFile.change(path, tries: 8) { (copy, _) throws(GitError) in
      let file = try unsafe Handle(
        "git_config_open_ondisk", freedBy: { unsafe git_config_free($0) }
      ) { unsafe git_config_open_ondisk(&$0, copy) }
      for (name, value) in values {
        if let value {
          try check(
            "git_config_set_string", unsafe git_config_set_string(file.pointer, name, value))
        } else {
          _ = try found(
            "git_config_delete_entry", unsafe git_config_delete_entry(file.pointer, name))
        }
      }
    }
  }

  /// A value of the repository's own configuration file alone.
  package func ownValue(_ name: String) throws(GitError) -> String? {
    let path = commonFolder + "/config"
    let file = try unsafe Handle("git_config_open_ondisk", freedBy: { unsafe git_config_free($0) })
    { unsafe git_config_open_ondisk(&$0, path) }
    return unsafe Settings.value(name, in: file.pointer)
  }
}

/// A git configuration, read once.
package struct Settings: ~Copyable {
  private let handle: Handle

  init(_ repository: Repository) throws(GitError) {
    let pointer = unsafe repository.handle.pointer
    handle = try unsafe Handle(
      "git_repository_config_snapshot", freedBy: { unsafe git_config_free($0) }
    ) { unsafe git_repository_config_snapshot(&$0, pointer) }
  }

  /// The value that counts, the last one set.
  package func value(_ name: String) -> String? {
    unsafe Self.value(name, in: handle.pointer)
  }

  /// A value that is a path, with `~` read as git does.
  package func path(_ name: String) -> String? {
    var buffer = unsafe git_buf()
    guard unsafe git_config_get_path(&buffer, handle.pointer, name) == 0 else {
      git_error_clear()
      return nil
    }
    defer { unsafe git_buf_dispose(&buffer) }
    return unsafe Repository.string(buffer.ptr)
  }

  /// The values of all names that match a regular expression, by name.
  package func values(matching expression: String) -> [(name: String, value: String)] {
    var iterator: OpaquePointer?
    guard unsafe git_config_iterator_glob_new(&iterator, handle.pointer, expression) == 0 else {
      git_error_clear()
      return []
    }
    defer { unsafe git_config_iterator_free(iterator) }
    var values: [(String, String)] = []
    var entry: UnsafeMutablePointer<git_config_entry>?
    while unsafe git_config_next(&entry, iterator) == 0, let found = unsafe entry {
      let name = unsafe Repository.string(found.pointee.name) ?? ""
      values.append((name, unsafe Repository.string(found.pointee.value) ?? "true"))
    }
    git_error_clear()
    return values
  }

  static func value(_ name: String, in config: OpaquePointer) -> String? {
    var buffer = unsafe git_buf()
    guard unsafe git_config_get_string_buf(&buffer, config, name) == 0 else {
      git_error_clear()
      return nil
    }
    defer { unsafe git_buf_dispose(&buffer) }
    return unsafe Repository.string(buffer.ptr)
  }
}
