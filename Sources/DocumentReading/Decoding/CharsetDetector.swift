internal import CCharset

/// What uchardet takes bytes for.
enum CharsetDetector {
  /// An encoding name, or nil if it has no opinion.
  static func name(of bytes: some Collection<UInt8>) -> String? {
    guard let detector = unsafe uchardet_new() else { return nil }
    defer { unsafe uchardet_delete(detector) }
    let sample = bytes.prefix(1 << 18).map { CChar(bitPattern: $0) }
    let status = unsafe sample.withUnsafeBufferPointer { buffer in
      unsafe buffer.baseAddress.map { start in
        unsafe uchardet_handle_data(detector, start, buffer.count)
      } ?? 1
    }
    guard status == 0 else { return nil }
    unsafe uchardet_data_end(detector)
    guard let name = unsafe uchardet_get_charset(detector) else { return nil }
    let text = unsafe String(cString: name)
    return text.isEmpty ? nil : text
  }
}
