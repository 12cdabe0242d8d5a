/// Everything that is told about two editions, and all that a renderer needs.
public struct ChangeReport: Hashable, Sendable {
  public var tool: Tool
  public var old: Edition
  public var new: Edition
  /// Concordance: which section answers to which, in reading order.
  public var sections: [SectionCorrespondence]
  /// In order of significance within their type; figures, demands, structure, wording, notation.
  public var changes: [Change]
  /// The text itself in reading order, for side-by-side views.
  public var passages: [Passage]
  public var findings: [Finding]
  public var tally: Tally
  /// Notes on reading both editions.
  public var oldNotices: [ReadingNotice]
  public var newNotices: [ReadingNotice]
  /// The fine comparison was given up somewhere.
  public var isCoarse: Bool
  /// The bytes differ although nothing in the report does.
  public var differsOnlyInBytes: Bool
  /// The lines of both sources, from 1, in which letters or digits first differ though nothing in the
  /// report does: list numbers, words that were struck out.
  public var unreadLines: UnreadLines?

  public struct UnreadLines: Hashable, Sendable {
    public var old: Int
    public var new: Int
    public init(old: Int, new: Int) {
      self.old = old
      self.new = new
    }
  }

  public init(
    tool: Tool, old: Edition, new: Edition, sections: [SectionCorrespondence],
    changes: [Change], passages: [Passage], findings: [Finding] = [], tally: Tally,
    oldNotices: [ReadingNotice] = [], newNotices: [ReadingNotice] = [], isCoarse: Bool = false,
    differsOnlyInBytes: Bool = false
  ) {
    self.tool = tool
    self.old = old
    self.new = new
    self.sections = sections
    self.changes = changes
    self.passages = passages
    self.findings = findings
    self.tally = tally
    self.oldNotices = oldNotices
    self.newNotices = newNotices
    self.isCoarse = isCoarse
    self.differsOnlyInBytes = differsOnlyInBytes
  }

  /// Which tool and which rules made the report.
  public struct Tool: Hashable, Sendable {
    public var name: String
    public var version: String
    /// Changes whenever the same input may give another report.
    public var rules: String
    public init(name: String = "kaitei", version: String, rules: String) {
      self.name = name
      self.version = version
      self.rules = rules
    }
  }

  /// One line of the concordance.
  public struct SectionCorrespondence: Hashable, Sendable {
    public var kind: Correspondence.Kind
    public var old: [SectionPlace]
    public var new: [SectionPlace]
    public var similarity: Double
    public init(
      kind: Correspondence.Kind, old: [SectionPlace], new: [SectionPlace], similarity: Double
    ) {
      self.kind = kind
      self.old = old
      self.new = new
      self.similarity = similarity
    }
  }

  public struct SectionPlace: Hashable, Sendable {
    public var number: String
    public var heading: String
    public var level: Int
    public var line: Int
    public init(number: String, heading: String, level: Int, line: Int) {
      self.number = number
      self.heading = heading
      self.level = level
      self.line = line
    }

    /// Number and heading as one; empty for what stands before the first heading.
    package var title: String { Section.title(number: number, heading: heading) }
  }

  public struct Tally: Hashable, Sendable {
    public var oldSentences: Int
    public var newSentences: Int
    public var unchangedSentences: Int
    /// Counts by type and kind, in the order in which they are shown; zeros left out.
    public var counts: [Count]
    public init(
      oldSentences: Int, newSentences: Int, unchangedSentences: Int, counts: [Count]
    ) {
      self.oldSentences = oldSentences
      self.newSentences = newSentences
      self.unchangedSentences = unchangedSentences
      self.counts = counts
    }
  }

  public struct Count: Hashable, Sendable {
    /// `figure`, `demand`, `structure`, `wording`, `notation`.
    public var type: String
    public var kind: String
    public var count: Int
    public init(type: String, kind: String, count: Int) {
      self.type = type
      self.kind = kind
      self.count = count
    }
  }
}

/// One row of the side-by-side view: a block of either edition or of both.
public struct Passage: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    case unchanged, edited, added, removed
    /// Moved, without or with edits: both sides at the new place, the old side alone at the
    /// old place.
    case moved
    /// Only notation differs.
    case notation
    /// So much is new that the words are shown whole, without marks inside.
    case replaced
  }

  /// A run of words on one side, and whether the other side has them.
  public struct Run: Hashable, Sendable {
    public var text: String
    public var isChanged: Bool
    public init(_ text: String, isChanged: Bool) {
      self.text = text
      self.isChanged = isChanged
    }
  }

  public struct Side: Hashable, Sendable {
    public var runs: [Run]
    public var line: Int
    public var blockKind: Block.Kind
    public var section: [String]
    /// Index of the block in its document.
    public var block: Int
    public init(
      runs: [Run], line: Int, blockKind: Block.Kind, section: [String], block: Int
    ) {
      self.runs = runs
      self.line = line
      self.blockKind = blockKind
      self.section = section
      self.block = block
    }
    public var text: String { runs.map(\.text).joined() }
  }

  public var kind: Kind
  public var old: Side?
  public var new: Side?

  public init(kind: Kind, old: Side?, new: Side?) {
    self.kind = kind
    self.old = old
    self.new = new
  }
}
