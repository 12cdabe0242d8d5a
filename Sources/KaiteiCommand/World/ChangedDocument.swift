internal import EditionStore
internal import Kaitei
internal import PolicyModel

/// A document of a repository in two states, on its way to a report.
struct ChangedDocument {
  private let change: DocumentChange
  private let reader: CachedReader

  /// The endings of files that can be read.
  static let endings: Set<String> = [
    "md", "markdown", "txt", "text", "html", "htm", "docx", "pdf",
  ]

  init(_ change: DocumentChange, reader: CachedReader) {
    self.change = change
    self.reader = reader
  }

  /// The report; an edition that is not there counts as one without words.
  func report() throws(Failure) -> ChangeReport {
    let old = try change.old.map { version throws(Failure) in try read(version) }
    let new = try change.new.map { version throws(Failure) in try read(version) }
    switch (old, new) {
    case (let old?, let new?): return EditionComparer().report(from: old, to: new)
    case (nil, let new?): return EditionComparer().report(from: new.emptied, to: new)
    case (let old?, nil): return EditionComparer().report(from: old, to: old.emptied)
    case (nil, nil): throw .unknownOperand(change.path)
    }
  }

  /// What the new state says against itself and the old one.
  func findings() throws(Failure) -> (findings: [Finding], edition: Edition)? {
    guard let version = change.new else { return nil }
    let new = try read(version)
    let old = try? change.old.map { version throws(Failure) in try read(version) }
    return (
      EditionChecker().findings(in: new, against: old ?? nil).filter { $0.severity <= .medium },
      new.edition
    )
  }

  private func read(_ version: DocumentChange.Version) throws(Failure) -> AnnotatedEdition {
    var hint = ReadingHint(fileName: version.path.split(separator: "/").last.map(String.init))
    if let kept = reader.kept(blob: version.blob, hint: hint) { return kept }
    try hint.addTextLayer(of: version.bytes, named: version.path)
    do {
      return try reader.read(version.bytes, blob: version.blob, hint: hint)
    } catch {
      throw .reading(version.path, error)
    }
  }
}

extension AnnotatedEdition {
  /// The same edition before it said anything.
  fileprivate var emptied: AnnotatedEdition {
    let nothing = Document(
      text: SourceText(""), folded: NormalizedText(), language: document.language,
      sections: [
        Section(
          number: "", heading: "", level: 0, parent: nil, headingBlock: nil, blocks: 0..<0,
          subsectionsEnd: 1)
      ], blocks: [], sentences: [])
    return AnnotatedEdition(
      edition: edition,
      annotated: AnnotatedDocument(document: nothing, figures: [], demands: []))
  }
}
