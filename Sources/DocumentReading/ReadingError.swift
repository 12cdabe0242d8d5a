/// Why bytes could not be read as a document.
public enum ReadingError: Error, Hashable, Sendable {
  /// Nothing that a reader would see: empty, or white space and invisible characters only.
  case noText
  /// Bytes that no text has, such as NUL; `offset` is the first one's.
  case binary(offset: Int)
  /// The bytes are not what the encoding allows from `offset` on.
  case undecodable(encoding: String, offset: Int)
  /// An encoding that is recognised and not read, such as UTF-16 without a byte order mark.
  case unsupportedEncoding(guess: String)
  /// The hint names an encoding that nobody knows.
  case unknownEncoding(label: String)
  /// More text than offsets can count (2 GB).
  case tooLong(utf8Count: Int)
}
