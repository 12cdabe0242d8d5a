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

  public init(
    format: DocumentFormat? = nil, encoding: String? = nil, language: Language? = nil,
    fileName: String? = nil, published: CalendarDate? = nil
  ) {
    self.format = format
    self.encoding = encoding
    self.language = language
    self.fileName = fileName
    self.published = published
  }
}

/// How a document is written down.
public enum DocumentFormat: String, Hashable, Sendable, CaseIterable {
  case text
  case markdown
  case html

  /// The format that a file name's ending stands for; nil for one that tells nothing.
  public init?(fileName: String) {
    guard let dot = fileName.utf8.lastIndex(of: 0x2E) else { return nil }
    switch fileName[fileName.index(after: dot)...].lowercased() {
    case "md", "markdown", "mdown", "mkd": self = .markdown
    case "html", "htm", "xhtml": self = .html
    case "txt", "text": self = .text
    default: return nil
    }
  }
}
