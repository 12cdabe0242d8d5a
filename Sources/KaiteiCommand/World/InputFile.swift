/// Reads a whole file or standard input, within a limit.
///
/// Only regular files are read: a pipe, a device or a folder in the place of a document is
/// refused before a byte of it is waited for.
struct InputFile {
  /// As the caller named it; `-` is standard input.
  let name: String
  /// Bytes that may be read at most.
  let limit: Int

  /// The default limit: no policy known is longer.
  static let defaultLimit = 64 << 20

  func bytes() throws(Failure) -> [UInt8] {
    if name == "-" { return try read(STDIN_FILENO, expected: 0) }
    let descriptor = unsafe open(name, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.openFailure(name, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw .unreadable(name, errno: errno)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isFolder(name)
    default: throw .notRegular(name)
    }
    let size = Int(status.st_size)
    guard size <= limit else { throw .tooLarge(name, size: size, limit: limit) }
    return try read(descriptor, expected: size)
  }

  /// How long a file is; 0 where that is not known before it is read.
  static func size(of name: String) -> Int {
    var status = stat()
    guard unsafe stat(name, &status) == 0 else { return 0 }
    return Int(status.st_size)
  }

  private func read(_ descriptor: Int32, expected: Int) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = [UInt8](repeating: 0, count: max(1 << 16, expected + 1))
    while true {
      let count = unsafe room.withUnsafeMutableBytes { buffer in
        unsafe Self.readSome(descriptor, buffer.baseAddress, buffer.count)
      }
      if count == 0 { return bytes }
      guard count > 0 else {
        if errno == EINTR { continue }
        throw .unreadable(name, errno: errno)
      }
      guard bytes.count + count <= limit else {
        throw .tooLarge(name, size: bytes.count + count, limit: limit)
      }
      bytes.append(contentsOf: room[..<count])
    }
  }

  private static func readSome(
    _ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int
  ) -> Int {
    guard let buffer = unsafe buffer else { return 0 }
    #if canImport(Glibc)
      return unsafe Glibc.read(descriptor, buffer, count)
    #elseif canImport(Musl)
      return unsafe Musl.read(descriptor, buffer, count)
    #else
      return unsafe Darwin.read(descriptor, buffer, count)
    #endif
  }

  private static func openFailure(_ name: String, _ code: Int32) -> Failure {
    switch code {
    case ENOENT, ENOTDIR: .missing(name)
    case EACCES, EPERM: .notPermitted(name)
    default: .unreadable(name, errno: code)
    }
  }
}
