internal import PolicyModel

/// One question put to an edition.
///
/// A check is total, looks at the edition alone (and at its predecessor where there is one)
/// and says nothing where it is not sure.
protocol ConsistencyCheck: Sendable {
  /// The check's number: `C01`.
  static var id: String { get }
  /// The severity of its gravest findings.
  static var gravest: Finding.Severity { get }
  /// Whether it asks what the edition's figures measure, which is laid out for the first that does.
  static var asksMeasures: Bool { get }
  /// Whether it asks for the edition before, for which it may have to wait; such checks come last.
  static var asksPredecessor: Bool { get }

  init()

  func findings(in edition: CheckedEdition) -> [Finding]
}

extension ConsistencyCheck {
  static var gravest: Finding.Severity { .high }
  static var asksMeasures: Bool { false }
  static var asksPredecessor: Bool { false }
}
