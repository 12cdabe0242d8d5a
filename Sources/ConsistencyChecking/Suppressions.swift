public import PolicyModel

/// Findings that somebody has looked at and let stand, with the reason.
///
/// One a line: the finding's id, a blank, the reason. `#` begins a comment. The id holds the
/// check and a hash of the words it rests on, so that a changed sentence is checked anew.
///
///     C05-04a1c2d3e4f50617 the deadline was extended by ordinance 12
public struct Suppressions: Sendable {
  public struct Entry: Hashable, Sendable {
    public let id: String
    public let reason: String
    /// Counted from 1.
    public let line: Int
  }

  public let entries: [Entry]
  /// Lines that are no entry: without a reason, or without an id of a check.
  public let unreadable: [Int]

  public init(_ text: String) {
    var entries: [Entry] = []
    var unreadable: [Int] = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let words = line.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)[0]
        .split(maxSplits: 1, whereSeparator: \.isWhitespace)
      guard let id = words.first else { continue }
      let parts = id.split(separator: "-")
      guard words.count == 2, parts.count == 2, parts[0].count == 3, parts[0].first == "C" else {
        unreadable.append(index + 1)
        continue
      }
      entries.append(Entry(id: String(id), reason: String(words[1]), line: index + 1))
    }
    self.entries = entries
    self.unreadable = unreadable
  }

  /// The findings that no entry names, and the entries that name none.
  ///
  /// A finding that tells of others is told by the next of them where it may stand itself.
  public func apply(to findings: [Finding]) -> (kept: [Finding], unused: [Entry]) {
    let allowed = Set(entries.map(\.id))
    var met: Set<String> = []
    let kept = findings.compactMap { finding -> Finding? in
      let all = [finding] + finding.also
      met.formUnion(all.map(\.id))
      var rest = all.filter { !allowed.contains($0.id) }
      guard rest.count < all.count else { return finding }
      guard !rest.isEmpty else { return nil }
      var teller = rest.removeFirst()
      teller.also = rest
      return teller
    }
    return (kept, entries.filter { !met.contains($0.id) })
  }
}
