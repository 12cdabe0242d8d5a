/// An edition with its text as understood: what is compared, checked and shown.
public struct AnnotatedEdition: Hashable, Sendable {
  public var edition: Edition
  public var annotated: AnnotatedDocument

  public init(edition: Edition, annotated: AnnotatedDocument) {
    self.edition = edition
    self.annotated = annotated
  }

  public var document: Document { annotated.document }
}
