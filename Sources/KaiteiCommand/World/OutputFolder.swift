/// A folder that a command fills with files.
struct OutputFolder {
  let path: String

  /// Makes the folder and those above it where they are missing.
  init(_ path: String) throws(Failure) {
    self.path = path
    try Self.make(path)
    Output.sweep(path)
  }

  /// A folder inside of this one.
  func folder(_ name: String) throws(Failure) -> OutputFolder {
    try OutputFolder(path + "/" + name)
  }

  /// Writes a file whole, unless it holds the same bytes already.
  ///
  /// - Returns: whether it was written.
  @discardableResult
  func write(_ name: String, _ text: String) throws(Failure) -> Bool {
    try write(name, Array(text.utf8))
  }

  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws(Failure) -> Bool {
    if let old = content(name), old == bytes { return false }
    try Output.file(path + "/" + name).write(bytes)
    return true
  }

  /// The bytes of a file; nil where it is missing or cannot be read.
  func content(_ name: String) -> [UInt8]? {
    let file = path + "/" + name
    guard unsafe access(file, R_OK) == 0 else { return nil }
    return try? InputFile(name: file, limit: 1 << 30).bytes()
  }

  func holds(_ name: String) -> Bool { unsafe access(path + "/" + name, F_OK) == 0 }

  /// Removes a file that the command wrote earlier, if it is there.
  func remove(_ name: String) { _ = unsafe unlink(path + "/" + name) }

  /// Removes a folder if nothing is left in it.
  func removeFolder(_ name: String) { _ = unsafe rmdir(path + "/" + name) }

  /// Whether a folder is there itself, and no link to one.
  static func isReal(_ path: String) -> Bool {
    var about = stat()
    return unsafe lstat(path, &about) == 0 && about.st_mode & S_IFMT == S_IFDIR
  }

  private static func make(_ path: String) throws(Failure) {
    if unsafe mkdir(path, 0o777) == 0 || errno == EEXIST {
      var about = stat()
      guard unsafe stat(path, &about) == 0, about.st_mode & S_IFMT == S_IFDIR else {
        throw .cannotWrite(path, errno: ENOTDIR)
      }
      return
    }
    guard errno == ENOENT, let slash = path.utf8.lastIndex(of: 0x2F), slash > path.startIndex
    else { throw .cannotWrite(path, errno: errno) }
    try make(String(path[..<slash]))
    if unsafe mkdir(path, 0o777) != 0, errno != EEXIST { throw .cannotWrite(path, errno: errno) }
  }
}
