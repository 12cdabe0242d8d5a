/// Where the words of a command go: standard output, a pager or a file.
enum Output {
  case standard
  case file(String)

  /// Writes all bytes or says what failed; a file appears whole or not at all.
  func write(_ bytes: [UInt8]) throws(Failure) {
    switch self {
    case .standard:
      guard Self.writeAll(bytes, to: STDOUT_FILENO) else {
        // A reader that has seen enough closes the pipe: no failure of ours.
        if errno == EPIPE { return }
        throw .cannotWrite("-", errno: errno)
      }
    case .file(let path):
      try Self.replace(path) { Self.writeAll(bytes, to: $0) }
    }
  }

  /// Writes what is produced while it is produced.
  func write(
    producing produce: (_ passOn: @escaping ([UInt8]) -> Void) -> Void
  ) throws(Failure) {
    let path: String? = if case .file(let path) = self { path } else { nil }
    let failure = Failures()
    func write(_ descriptor: Int32) -> Bool {
      produce { bytes in
        guard failure.code == nil, !Self.writeAll(bytes, to: descriptor) else { return }
        failure.code = errno
      }
      return failure.code == nil
    }
    guard let path else {
      // A reader that has seen enough closes the pipe: no failure of ours.
      guard write(STDOUT_FILENO) || failure.code == EPIPE else {
        throw .cannotWrite("-", errno: failure.code ?? 0)
      }
      return
    }
    try Self.replace(path) { descriptor in
      guard !write(descriptor) else { return true }
      errno = failure.code ?? 0
      return false
    }
  }

  /// The first thing that went wrong while pieces were written.
  private final class Failures { var code: Int32? }

  func write(_ text: String) throws(Failure) {
    try write(Array(text.utf8))
  }

  /// One line on standard error.
  static func complain(_ line: String) {
    _ = writeAll(Array((line + "\n").utf8), to: STDERR_FILENO)
  }

  private static func replace(
    _ path: String, writing write: (_ descriptor: Int32) -> Bool
  ) throws(Failure) {
    // A device or pipe is written to; moving a file into its place would do away with it.
    if let descriptor = try special(path) {
      let isWritten = write(descriptor)
      let code = errno
      close(descriptor)
      guard isWritten || code == EPIPE else { throw .cannotWrite(path, errno: code) }
      return
    }
    let temporary = "\(path)\(mark)\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    let descriptor = unsafe open(
      temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else { throw .cannotWrite(path, errno: errno) }
    let isWritten = write(descriptor)
    let code = errno
    close(descriptor)
    guard isWritten else {
      _ = unsafe unlink(temporary)
      throw .cannotWrite(path, errno: code)
    }
    guard unsafe rename(temporary, path) == 0 else {
      let code = errno
      _ = unsafe unlink(temporary)
      throw .cannotWrite(path, errno: code)
    }
  }

  /// An output that is neither a file nor a folder, open for writing; nil for any other.
  private static func special(_ path: String) throws(Failure) -> Int32? {
    var about = stat()
    guard unsafe stat(path, &about) == 0, ![S_IFREG, S_IFDIR].contains(about.st_mode & S_IFMT)
    else { return nil }
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotWrite(path, errno: errno) }
    return descriptor
  }

  private static let mark = ".kaitei-"

  /// Takes away the unfinished files that dead processes left in a folder.
  static func sweep(_ folder: String) {
    guard let list = unsafe opendir(folder) else { return }
    defer { _ = unsafe closedir(list) }
    while let entry = unsafe readdir(list) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { raw in
        unsafe String(cString: UnsafeRawPointer(raw).assumingMemoryBound(to: CChar.self))
      }
      guard let at = name.firstRange(of: mark) else { continue }
      let numbers = name[at.upperBound...].split(separator: "-")
      guard numbers.count == 2, let process = pid_t(numbers[0]), process > 0,
        UInt32(numbers[1]) != nil
      else { continue }
      if process != getpid(), kill(process, 0) == 0 || errno != ESRCH { continue }
      _ = unsafe unlink("\(folder)/\(name)")
    }
  }

  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe writeSome(descriptor, buffer.baseAddress, start, buffer.count - start)
      }
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      start += count
    }
    return true
  }

  private static func writeSome(
    _ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ start: Int, _ count: Int
  ) -> Int {
    guard let buffer = unsafe buffer else { return 0 }
    #if canImport(Glibc)
      return unsafe Glibc.write(descriptor, buffer + start, count)
    #elseif canImport(Musl)
      return unsafe Musl.write(descriptor, buffer + start, count)
    #else
      return unsafe Darwin.write(descriptor, buffer + start, count)
    #endif
  }
}
