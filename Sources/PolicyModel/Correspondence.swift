/// How places of the old edition answer to places of the new one.
public struct Correspondence: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    /// One to one, in order.
    case matched
    /// One to one, out of order.
    case moved
    /// One old place became several new ones.
    case split
    /// Several old places became one.
    case merged
    /// Several old places became several others.
    case regrouped
    /// Only in the old edition.
    case removed
    /// Only in the new edition.
    case inserted
  }

  public var kind: Kind
  /// Indices in the old document, ascending.
  public var old: [Int]
  /// Indices in the new document, ascending.
  public var new: [Int]
  /// Likeness of the folded words, 0 to 1; 1 only for equal words.
  public var similarity: Double

  public init(kind: Kind, old: [Int], new: [Int], similarity: Double) {
    self.kind = kind
    self.old = old
    self.new = new
    self.similarity = similarity
  }
}

/// Which sentence, block and section of the old edition answers to which of the new.
///
/// Indices only. Every index of either document occurs in exactly one correspondence of its
/// level. Correspondences stand in reading order of the new document; a removed place stands
/// behind the one that its predecessor went to.
public struct Alignment: Hashable, Sendable {
  public var sentences: [Correspondence]
  public var blocks: [Correspondence]
  public var sections: [Correspondence]
  /// The fine comparison was given up somewhere; the report says so.
  public var isCoarse: Bool

  public init(
    sentences: [Correspondence], blocks: [Correspondence], sections: [Correspondence],
    isCoarse: Bool = false
  ) {
    self.sentences = sentences
    self.blocks = blocks
    self.sections = sections
    self.isCoarse = isCoarse
  }
}
