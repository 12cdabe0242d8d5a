internal import CCharset

/// One of the C library's character set conversions to UTF-8.
struct CharsetConverter {
  private let module: String

  /// Nil if the C library does not know the encoding.
  init?(from module: String) {
    guard module.utf8.allSatisfy({ (0x21..<0x7F).contains($0) && $0 != 0x2F }) else { return nil }
    let handle = unsafe iconv_open("UTF-8", module)
    guard unsafe handle != Self.failure else { return nil }
    unsafe iconv_close(handle)
    self.module = module
  }

  /// All of the bytes as UTF-8.
  ///
  /// - Throws: `undecodable` with the offset of the first byte that has no meaning.
  func convert(_ bytes: [UInt8], named name: String) throws(ReadingError) -> [UInt8] {
    let handle = unsafe iconv_open("UTF-8", module)
    guard unsafe handle != Self.failure else { throw .unknownEncoding(label: name) }
    defer { unsafe iconv_close(handle) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: bytes.count * 2 + 64)
    var consumed = 0
    var produced = 0
    var isFinished = false
    while !isFinished {
      let (used, made, isWhole) = unsafe input.withUnsafeMutableBufferPointer { source in
        unsafe output.withUnsafeMutableBufferPointer { target in
          var from = unsafe source.baseAddress.map { unsafe $0 + consumed }
          var left = source.count - consumed
          var into = unsafe target.baseAddress.map { unsafe $0 + produced }
          var room = target.count - produced
          let (leftBefore, roomBefore) = (left, room)
          let result = unsafe iconv(handle, &from, &left, &into, &room)
          return (leftBefore - left, roomBefore - room, result != -1)
        }
      }
      consumed += used
      produced += made
      if isWhole {
        isFinished = true
      } else if output.count - produced < 16 {
        output.append(contentsOf: [CChar](repeating: 0, count: output.count))
      } else {
        throw .undecodable(encoding: name, offset: consumed)
      }
    }
    return output[..<produced].map { UInt8(bitPattern: $0) }
  }

  private static var failure: iconv_t? { unsafe iconv_t(bitPattern: -1) }
}
