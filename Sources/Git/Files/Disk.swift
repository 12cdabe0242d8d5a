internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Reading and writing files so that a crash or a planted link does no harm.
package enum Disk {
  /// Whether writes wait for the disk.
  private static let synchronous = Atomic<Bool>(true)
  static var isSynchronous: Bool {
    get { synchronous.load(ordering: .relaxed) }
    set { synchronous.store(newValue, ordering: .relaxed) }
  }

  /// What stands at a path, links not followed.
  package enum Kind: Hashable, Sendable { case file(size: Int, modified: Int), folder, link, other }

  package static func kind(of path: String) -> Kind? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(size: Int(status.st_size), modified: Int(seconds(status)))
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  private static func seconds(_ status: stat) -> Int {
    #if canImport(Darwin)
      status.st_mtimespec.tv_sec
    #else
      status.st_mtim.tv_sec
    #endif
  }

  /// The bytes of a regular file; nil where there is none.
  ///
  /// Opened without waiting, so that a pipe cannot hold the reader.
  package static func read(
    _ path: String, limit: Int = 1 << 31
  ) throws(GitError) -> [UInt8]? {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw .system("open", path: path, code: errno)
    }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else {
      throw .system("fstat", path: path, code: errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .system("read", path: path, code: EISDIR)
    }
    let size = Int(status.st_size)
    guard size <= limit else { throw .system("read", path: path, code: EFBIG) }
    var failure: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { room, count in
      while count < size {
        let got = unsafe Self.readOnce(
          file, room.baseAddress.map { unsafe $0 + count }, size - count)
        if got < 0 && errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { break }
        count += got
      }
    }
    guard failure == 0 else { throw .system("read", path: path, code: failure) }
    return bytes
  }

  private static func readOnce(
    _ file: Int32, _ room: UnsafeMutablePointer<UInt8>?, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.read(file, room, count)
    #elseif canImport(Musl)
      unsafe Musl.read(file, room, count)
    #else
      unsafe Darwin.read(file, room, count)
    #endif
  }

  /// Writes a file that must not be there yet; what is half written is taken away.
  package static func create(
    _ path: String, with bytes: [UInt8], mode: UInt32 = 0o666, isLasting: Bool = true
  ) throws(GitError) {
    let file = unsafe open(
      path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode_t(mode))
    guard file >= 0 else { throw .system("create", path: path, code: errno) }
    do throws(GitError) {
      defer { close(file) }
      try write(bytes, to: file, path: path)
      if isLasting && isSynchronous && fsync(file) != 0 {
        throw .system("fsync", path: path, code: errno)
      }
    } catch {
      unsafe _ = unlink(path)
      throw error
    }
  }

  private static func write(
    _ bytes: [UInt8], to file: Int32, path: String
  ) throws(GitError) {
    var failure: Int32 = 0
    unsafe bytes.withUnsafeBufferPointer { source in
      var done = 0
      while done < source.count {
        let put = unsafe Self.writeOnce(
          file, source.baseAddress.map { unsafe $0 + done }, source.count - done)
        if put < 0 && errno == EINTR { continue }
        if put <= 0 {
          failure = put < 0 ? errno : EIO
          return
        }
        done += put
      }
    }
    guard failure == 0 else { throw .system("write", path: path, code: failure) }
  }

  private static func writeOnce(
    _ file: Int32, _ bytes: UnsafePointer<UInt8>?, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.write(file, bytes, count)
    #elseif canImport(Musl)
      unsafe Musl.write(file, bytes, count)
    #else
      unsafe Darwin.write(file, bytes, count)
    #endif
  }

  /// Puts a file's bytes on the disk.
  package static func synchronize(_ path: String) throws(GitError) {
    guard isSynchronous else { return }
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .system("open", path: path, code: errno) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw .system("fsync", path: path, code: errno) }
  }

  /// Puts a folder's entries on the disk.
  package static func synchronizeFolder(of path: String) throws(GitError) {
    guard isSynchronous else { return }
    let folder = Path.parent(of: path)
    let handle = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { throw .system("open", path: folder, code: errno) }
    defer { close(handle) }
    guard fsync(handle) == 0 else { throw .system("fsync", path: folder, code: errno) }
  }

  /// Makes a folder and those above it; one that is there already is fine.
  package static func makeFolder(_ path: String, mode: UInt32 = 0o777) throws(GitError) {
    if case .folder? = kind(of: path) { return }
    let parent = Path.parent(of: path)
    if parent != path && kind(of: parent) == nil { try makeFolder(parent, mode: mode) }
    guard unsafe mkdir(path, mode_t(mode)) == 0 || errno == EEXIST else {
      throw .system("mkdir", path: path, code: errno)
    }
  }

  /// Sets a file's time to the present, as the file system tells it.
  package static func touch(_ path: String) {
    _ = unsafe utimensat(AT_FDCWD, path, nil, AT_SYMLINK_NOFOLLOW)
  }

  /// Moves a file; one that stands at the new place is replaced.
  package static func move(_ old: String, to new: String) throws(GitError) {
    guard unsafe rename(old, new) == 0 else { throw .system("rename", path: new, code: errno) }
  }

  /// Gives a file a second name, which must be free; of a link, the link itself.
  package static func link(_ old: String, as new: String) throws(GitError) {
    guard unsafe linkat(AT_FDCWD, old, AT_FDCWD, new, 0) == 0 else {
      throw .system("link", path: new, code: errno)
    }
  }

  /// Where a file stands that a path leads to, links followed; the path where there is none.
  package static func target(of path: String) -> String {
    guard case .link? = kind(of: path), let found = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }

  /// Whether two names are those of one file.
  package static func isSame(_ one: String, _ other: String) -> Bool {
    var (a, b) = (stat(), stat())
    guard unsafe lstat(one, &a) == 0, unsafe lstat(other, &b) == 0 else { return false }
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino
  }

  /// Takes a file away; none there is fine.
  package static func remove(_ path: String) throws(GitError) {
    guard unsafe unlink(path) == 0 || errno == ENOENT else {
      throw .system("unlink", path: path, code: errno)
    }
  }

  /// Takes an empty folder away; a full one stays.
  package static func removeEmptyFolder(_ path: String) {
    unsafe _ = rmdir(path)
  }

  package static func setMode(_ mode: UInt32, of path: String) throws(GitError) {
    guard unsafe chmod(path, mode_t(mode)) == 0 else {
      throw .system("chmod", path: path, code: errno)
    }
  }

  /// The permission bits of a file.
  package static func mode(of path: String) -> UInt32? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return UInt32(status.st_mode & 0o7777)
  }

  /// The names in a folder, sorted; empty where there is none.
  package static func names(in path: String) -> [String] {
    guard let folder = unsafe opendir(path) else { return [] }
    defer { unsafe _ = closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { raw in
        unsafe String(cString: UnsafeRawPointer(raw).assumingMemoryBound(to: CChar.self))
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Bytes free for this user on the file system of a path; nil if it cannot be told.
  package static func freeBytes(at path: String) -> Int? {
    var status = statvfs()
    guard unsafe statvfs(path, &status) == 0 else { return nil }
    return Int(
      clamping: UInt64(status.f_bavail).multipliedReportingOverflow(
        by: UInt64(status.f_frsize)
      ).partialValue)
  }
}

/// Paths by their parts.
package enum Path {
  package static func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  package static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return path }
    return String(path[path.index(after: slash)...])
  }

  /// A path without the slash at its end.
  package static func trimmed(_ path: String) -> String {
    path.utf8.count > 1 && path.utf8.last == 0x2F ? String(path.dropLast()) : path
  }
}
