/// Reads standard input line by line in constant memory.
struct LineReader: ~Copyable {
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  /// The next line without its end; nil behind the last.
  mutating func next() -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return Array(buffer[start..<end])
      }
      searched = buffer.count
      if isAtEnd {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        return Array(buffer[start...])
      }
      searched -= start
      buffer.removeFirst(start)
      start = 0
      fill()
    }
  }

  private mutating func fill() {
    var room = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe room.withUnsafeMutableBytes { bytes in
      unsafe Glibc.read(STDIN_FILENO, bytes.baseAddress, bytes.count)
    }
    if count > 0 {
      buffer.append(contentsOf: room[..<count])
    } else if count == 0 || errno != EINTR {
      isAtEnd = true
    }
  }
}
