public import PolicyModel

/// A report in one sentence, for lists of editions.
public struct VerdictRenderer: Sendable {
  private let language: Language

  public init(language: Language) {
    self.language = language
  }

  /// The verdict without a line end.
  public func render(_ report: ChangeReport) -> String {
    Phrasing(language).verdict(report)
  }
}
