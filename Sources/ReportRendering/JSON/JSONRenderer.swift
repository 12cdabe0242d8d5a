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

  /// The `kaitei.document/1` document, with a line end.
  public func render(_ edition: Edition, _ document: AnnotatedDocument) -> [UInt8] {
    var json = JSONWriter(isIndented: isIndented)
    json.object { json in
      json.member("schema", "kaitei.document/1")
      json.key("edition")
      json.edition(edition)
      json.documentMembers(document)
      json.key("notices")
      json.notices(document.document.notices)
    }
    json.finish()
    return json.utf8
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
