public import PolicyModel

/// A report as the draft of a commit message: the verdict, then the main changes.
public struct MessageRenderer: Sendable {
  private let language: Language
  private let limit: Int

  /// - Parameter limit: how many changes are listed at most.
  public init(language: Language, limit: Int = 20) {
    self.language = language
    self.limit = limit
  }

  /// Lines without markup; none of them begins with the comment sign of git.
  public func render(_ report: ChangeReport, path: String) -> String {
    let phrasing = Phrasing(language)
    let digest = Digest(report)
    var lines = ["\(path): \(phrasing.verdict(report))", ""]
    let changes = digest.figures + digest.demands
    for change in changes.prefix(limit) {
      let words =
        change.old?.demand != nil || change.new?.demand != nil
        ? phrasing.list(phrasing.kinds(of: change)) : phrasing.transition(change)
      lines.append("- " + phrasing.subject(of: change) + phrasing["colon"] + words)
    }
    if changes.count > limit { lines.append("- … +\(changes.count - limit)") }
    return lines.joined(separator: "\n") + "\n\n"
  }
}
