/// The decoded text of an edition: valid UTF-8, byte for byte what spans point into.
public struct SourceText: Hashable, Sendable {
  /// The text as UTF-8 without a byte order mark.
  public let utf8: [UInt8]

  public init(_ text: String) {
    utf8 = Array(text.utf8)
  }

  /// Takes bytes that are known to be valid UTF-8.
  public init(validUTF8 bytes: [UInt8]) {
    utf8 = bytes
  }

  public var utf8Count: Int { utf8.count }

  /// The text, all of it.
  public var string: String { String(decoding: utf8, as: UTF8.self) }

  /// The words of a span; a span past the end is cut there.
  public func string(_ span: SourceSpan) -> String {
    let start = max(0, min(span.start, utf8.count))
    let end = max(start, min(span.end, utf8.count))
    return String(decoding: utf8[start..<end], as: UTF8.self)
  }
}
