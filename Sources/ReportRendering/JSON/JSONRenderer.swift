public import PolicyModel

/// Reports, documents and findings as JSON by the schemas that `docs/` holds.
///
/// Members may be added in later versions and are never renamed. The same value gives the same
/// bytes.
public struct JSONRenderer: Sendable {
  private let isIndented: Bool

  /// - Parameter isIndented: whether each member has a line of its own; else one line in all.
  public init(isIndented: Bool = true) {
    self.isIndented = isIndented
  }

  /// The `kaitei.report/1` document, with a line end.
  public func render(_ report: ChangeReport, language: Language? = nil) -> [UInt8] {
    var json = JSONWriter(isIndented: isIndented)
    json.report(report, language: language)
    json.finish()
    return json.utf8
  }

  /// The `kaitei.report/1` document piece by piece, so that a long one need not be held whole.
  ///
  /// - Parameter spread: writes long lists in parts at once; nil to write one after the other.
  public func write(
    _ report: ChangeReport, language: Language? = nil, spread: Spread? = nil,
    to passOn: @escaping ([UInt8]) -> Void
  ) {
    var json = JSONWriter(isIndented: isIndented, spread: spread, passOn: passOn)
    json.report(report, language: language)
    json.finish()
  }

  /// The `kaitei.document/1` document, with a line end.
  public func render(_ edition: Edition, _ document: AnnotatedDocument) -> [UInt8] {
    var json = JSONWriter(isIndented: isIndented)
    json.document(edition, document)
    return json.utf8
  }

  /// The `kaitei.document/1` document piece by piece.
  public func write(
    _ edition: Edition, _ document: AnnotatedDocument, to passOn: @escaping ([UInt8]) -> Void
  ) {
    var json = JSONWriter(isIndented: isIndented, passOn: passOn)
    json.document(edition, document)
  }
  /// The `kaitei.findings/1` document, with a line end.
  public func render(
    _ findings: [Finding], of edition: Edition, language: Language? = nil
  ) -> [UInt8] {
    var json = JSONWriter(isIndented: isIndented)
    json.object { json in
      json.member("schema", "kaitei.findings/1")
      json.key("edition")
      json.edition(edition)
      json.key("findings")
      json.findings(findings, language: language ?? edition.language)
    }
    json.finish()
    return json.utf8
  }
}

extension JSONWriter {
  fileprivate mutating func document(_ edition: Edition, _ document: AnnotatedDocument) {
    object { json in
      json.member("schema", "kaitei.document/1")
      json.key("edition")
      json.edition(edition)
      json.documentMembers(document)
      json.key("notices")
      json.notices(document.document.notices)
    }
    finish()
  }
}
