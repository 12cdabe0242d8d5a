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
  /// A file that holds its text in a container cannot be opened.
  case container(DocumentFormat, ContainerFault)
  /// The format's text is taken out by another program, and the hint brings none.
  case textLayerNeeded(DocumentFormat)

  /// What is wrong with a container.
  public enum ContainerFault: Hashable, Sendable {
    /// A part that is not whole or not well-formed; `zip` is the archive itself.
    case damaged(part: String)
    /// Encrypted, or in the older container that Word gives to documents with a password.
    case locked
    /// An archive without the part that holds the text.
    case noDocument
    /// Two parts of one name.
    case ambiguous(part: String)
    /// A name that points out of the archive, or a link.
    case strangeName(String)
    case tooManyEntries(Int, limit: Int)
    case tooLarge(part: String, limit: Int)
    /// A part that would grow beyond all measure.
    case tooDense(part: String, limit: Int)
    /// Elements nested too deep, or too many of them.
    case tooComplex(part: String)
    /// A document type, which could name entities and files.
    case documentType(part: String)
    /// Pages that are pictures alone.
    case noTextLayer
  }
}
