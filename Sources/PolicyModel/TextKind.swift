/// The kind of text that a document's demands were read as.
public struct TextKind: Hashable, Sendable {
  /// The weightier a reading, the later it stands.
  public enum Genre: String, Hashable, Sendable, CaseIterable {
    /// Nothing tells: plain sentences are facts.
    case unknown
    /// An authority's own plan.
    case plan
    /// A programme: plain sentences promise.
    case programme
    /// Law, rules, terms: plain sentences bind.
    case rules

    /// Whether a reading as this kind finds more than one as another.
    public func outweighs(_ other: Genre) -> Bool {
      (Self.allCases.firstIndex(of: self) ?? 0) > (Self.allCases.firstIndex(of: other) ?? 0)
    }
  }

  public var genre: Genre
  /// By the title or the articles, rather than by how many sentences are worded so.
  public var isTold: Bool

  public init(_ genre: Genre, isTold: Bool) {
    self.genre = genre
    self.isTold = isTold
  }

  public static let unknown = TextKind(.unknown, isTold: false)
}
