/// Strict validity of UTF-8: no overlong forms, no surrogates, nothing cut.
enum UTF8Validity {
  /// The offset of the first byte that no valid UTF-8 has there; nil if all is valid.
  static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
