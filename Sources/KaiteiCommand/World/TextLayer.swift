internal import Kaitei

/// The text of a PDF, taken out by `pdftotext` (poppler) in a child process with limits.
///
/// The child reads an unlinked file and gets no name of the user's; the shell that sets its
/// limits is given one fixed line.
enum TextLayer {
  static let program = "pdftotext"
  /// Seconds of work, kilobytes of memory, bytes of text and pages that the child may have.
  private static let seconds = 10
  private static let kilobytes = 512 << 10
  private static let textLimit = 64 << 20
  private static let pages = 5000

  /// - Parameter name: the document's, for what is said of a failure.
  static func text(of bytes: [UInt8], named name: String) throws(Failure) -> [UInt8] {
    let descriptor = try unlinkedFile(holding: bytes)
    defer { close(descriptor) }
    let line =
      "ulimit -t \(seconds); ulimit -v \(kilobytes) 2>/dev/null; "
      + "exec \(program) -q -enc UTF-8 -l \(pages) - - </dev/fd/\(descriptor) 2>/dev/null"
    guard let pipe = unsafe popen(line, "r") else { throw .helperMissing(program) }
    var text: [UInt8] = []
    var room = [UInt8](repeating: 0, count: 1 << 16)
    var isTooLong = false
    while !isTooLong {
      let count = unsafe room.withUnsafeMutableBytes { buffer in
        unsafe fread(buffer.baseAddress, 1, buffer.count, pipe)
      }
      guard count > 0 else { break }
      text.append(contentsOf: room[..<count])
      isTooLong = text.count > textLimit
    }
    let status = unsafe pclose(pipe)
    if isTooLong {
      throw .reading(name, .container(.pdf, .tooLarge(part: program, limit: textLimit)))
    }
    guard status != 0 else { return text }
    // The low byte of a status of wait names the signal that ended the child.
    let exit = status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
    switch exit {
    case 127, 126: throw .helperMissing(program)
    case nil: throw .reading(name, .container(.pdf, .tooComplex(part: program)))
    case .some where bytes.span.contains(Array("/Encrypt".utf8)):
      throw .reading(name, .container(.pdf, .locked))
    case .some: throw .reading(name, .container(.pdf, .damaged(part: program)))
    }
  }

  private static func unlinkedFile(holding bytes: [UInt8]) throws(Failure) -> Int32 {
    let folder = Terminal.variable("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var path = Array((folder + "/kaitei-XXXXXX").utf8CString)
    let descriptor = unsafe path.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return Int32(-1) }
      let descriptor = unsafe mkstemp(start)
      if descriptor >= 0 { _ = unsafe unlink(start) }
      return descriptor
    }
    guard descriptor >= 0 else { throw .cannotWrite(folder, errno: errno) }
    guard Output.writeAll(bytes, to: descriptor), lseek(descriptor, 0, SEEK_SET) == 0 else {
      let code = errno
      close(descriptor)
      throw .cannotWrite(folder, errno: code)
    }
    return descriptor
  }
}

extension ReadingHint {
  /// Brings the text of a document whose format another program reads.
  mutating func addTextLayer(of bytes: [UInt8], named name: String) throws(Failure) {
    guard format(of: bytes) == .pdf, !bytes.isEmpty else { return }
    textLayer = try TextLayer.text(of: bytes, named: name)
  }
}

extension Span<UInt8> {
  /// Whether the bytes stand anywhere in these.
  fileprivate func contains(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, count >= bytes.count else { return false }
    for start in 0...(count - bytes.count) where self[start] == first {
      if bytes.indices.allSatisfy({ self[start + $0] == bytes[$0] }) { return true }
    }
    return false
  }
}
