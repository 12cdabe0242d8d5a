internal import Git

/// A file of a repository in two states.
public struct DocumentChange: Hashable, Sendable {
  public enum Kind: Hashable, Sendable { case added, removed, changed, renamed }

  public struct Version: Hashable, Sendable {
    /// The path as bytes decoded; git asks for no encoding.
    public var path: String
    /// The blob, in hexadecimal.
    public var blob: String
    public var bytes: [UInt8]

    public init(path: String, blob: String, bytes: [UInt8]) {
      self.path = path
      self.blob = blob
      self.bytes = bytes
    }

    /// A version that need not be in any repository.
    public init(path: String, bytes: [UInt8]) {
      self.init(path: path, blob: GitObject.id(of: .blob, bytes).description, bytes: bytes)
    }
  }

  public var kind: Kind
  public var old: Version?
  public var new: Version?

  public init(kind: Kind, old: Version?, new: Version?) {
    self.kind = kind
    self.old = old
    self.new = new
  }

  /// The path that the change is known by.
  public var path: String { new?.path ?? old?.path ?? "" }
}

/// Which files of a repository are policy documents.
public struct DocumentFilter: Hashable, Sendable {
  /// Endings without the dot, in lower case; empty for any.
  public var endings: Set<String>
  /// Files and folders; empty for all.
  public var paths: [String]
  /// Longer files are passed over.
  public var byteLimit: Int

  public init(
    endings: Set<String> = DocumentFilter.usualEndings, paths: [String] = [],
    byteLimit: Int = 64 << 20
  ) {
    self.endings = endings
    self.paths = paths
    self.byteLimit = byteLimit
  }

  public static let usualEndings: Set<String> = [
    "md", "markdown", "txt", "text", "html", "htm", "docx", "pdf",
  ]

  /// Whether a path is meant.
  public func admits(_ path: String) -> Bool {
    if !endings.isEmpty {
      guard let dot = path.utf8.lastIndex(of: 0x2E),
        endings.contains(path[path.index(after: dot)...].lowercased())
      else { return false }
    }
    if paths.isEmpty { return true }
    return paths.contains { named in
      var named = named[...]
      while named.utf8.last == 0x2F { named.removeLast() }
      if named.hasPrefix("./") { named.removeFirst(2) }
      if named.isEmpty || named == "." { return true }
      return path == named || path.hasPrefix(named + "/")
    }
  }
}
