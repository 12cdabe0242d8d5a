#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A lock between processes that the kernel frees when its holder dies.
package struct FileLock: ~Copyable {
  private let file: Int32

  package enum Failure: Error, Hashable, Sendable {
    case held(process: Int?)
    case failed(GitError)
  }

  /// Takes the lock, trying for as long as `milliseconds`.
  ///
  /// The file stays where it is: taking it away would let two holders in.
  package init(at path: String, waiting milliseconds: Int) throws(Failure) {
    let file = unsafe open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, mode_t(0o600))
    guard file >= 0 else { throw .failed(.system("open", path: path, code: errno)) }
    var waited = 0
    while flock(file, LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      if code == EINTR { continue }
      guard code == EWOULDBLOCK, waited < milliseconds else {
        close(file)
        guard code == EWOULDBLOCK else {
          throw .failed(.system("flock", path: path, code: code))
        }
        throw .held(process: Self.holder(at: path))
      }
      let pause = Int.random(in: 5...25)
      usleep(UInt32(pause * 1000))
      waited += pause
    }
    self.file = file
    let words = Array("\(getpid())\n".utf8)
    guard ftruncate(file, 0) == 0 else { return }
    unsafe words.withUnsafeBufferPointer { bytes in
      unsafe _ = pwrite(file, bytes.baseAddress, bytes.count, 0)
    }
  }

  deinit { close(file) }

  private static func holder(at path: String) -> Int? {
    guard let bytes = try? Disk.read(path, limit: 64) else { return nil }
    return Int(String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self))
  }

  /// Sleeps for a random while of up to so many milliseconds.
  package static func pause(upTo milliseconds: Int) {
    usleep(UInt32(Int.random(in: 1...max(1, milliseconds)) * 1000))
  }
}
