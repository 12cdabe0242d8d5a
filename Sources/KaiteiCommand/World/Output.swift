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
    let temporary = path + ".kaitei-\(getpid())"
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
