public import PolicyModel

/// What the caller knows of an edition's bytes; what is nil is found out.
public struct ReadingHint: Hashable, Sendable {
  public var format: DocumentFormat?
  /// The encoding's name, in any spelling in use; it overrides every guess.
  public var encoding: String?
  public var language: Language?
  /// The file's own name, which may tell format and date.
  public var fileName: String?
  public var published: CalendarDate?
  /// What another program took out of the bytes, for formats that are read by one; pages end
  /// with a form feed.
  public var textLayer: [UInt8]?
  /// The hash of the bytes, for callers that have it and read many.
  package var sha256: String?

  public init(
    format: DocumentFormat? = nil, encoding: String? = nil, language: Language? = nil,
    fileName: String? = nil, published: CalendarDate? = nil, textLayer: [UInt8]? = nil
  ) {
    self.format = format
    self.encoding = encoding
    self.language = language
    self.fileName = fileName
    self.published = published
    self.textLayer = textLayer
  }

  /// What the bytes will be read as: as told, else as their first bytes or their name tell.
  public func format(of bytes: [UInt8]) -> DocumentFormat {
    format ?? DocumentFormat(signatureOf: bytes)
      ?? fileName.flatMap { DocumentFormat(fileName: $0) } ?? .text
  }
}

/// How a document is written down.
public enum DocumentFormat: String, Hashable, Sendable, CaseIterable {
  case text
  case markdown
  case html
  case docx
  case pdf

  /// The format that a file name's ending stands for; nil for one that tells nothing.
  public init?(fileName: String) {
    guard let dot = fileName.utf8.lastIndex(of: 0x2E) else { return nil }
    switch fileName[fileName.index(after: dot)...].lowercased() {
    case "md", "markdown", "mdown", "mkd": self = .markdown
    case "html", "htm", "xhtml": self = .html
    case "txt", "text": self = .text
    case "docx", "docm", "dotx": self = .docx
    case "pdf": self = .pdf
    default: return nil
    }
  }

  /// The format that the first bytes prove: a container tells itself, whatever its name.
  public init?(signatureOf bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: Self.compoundFile) {
      self = .docx
    } else if bytes.starts(with: Array("%PDF-".utf8)) {
      self = .pdf
    } else {
      return nil
    }
  }

  /// How the container begins that Word used before, and uses for documents with a password.
  package static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
}
