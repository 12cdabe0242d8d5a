/// One figure or demand, followed from edition to edition of a series.
public struct Strand: Hashable, Sendable {
  /// Editions in a row that state it with one value.
  public struct Point: Hashable, Sendable {
    /// The first of them, as an index into the series.
    public var first: Int
    /// The last of them.
    public var last: Int
    /// The sentence in the first of them, with the figure or demand.
    public var excerpt: Excerpt
    /// The block of that sentence in its document.
    public var block: Int

    public init(first: Int, last: Int, excerpt: Excerpt, block: Int) {
      self.first = first
      self.last = last
      self.excerpt = excerpt
      self.block = block
    }
  }

  /// In order of edition; between two of them may be editions that do not state it.
  public var points: [Point]

  public init(points: [Point]) { self.points = points }

  /// How often it took another value, was dropped or came back.
  public var turns: Int {
    zip(points, points.dropFirst()).reduce(0) { $0 + ($1.1.first == $1.0.last + 1 ? 1 : 2) }
  }
}

/// When a sentence was first said, got its wording, was dropped or came back.
public struct SentenceStory: Hashable, Sendable {
  public enum Event: String, Hashable, Sendable, CaseIterable {
    /// No earlier edition has it or a sentence that it comes from.
    case new
    /// It comes from a sentence in other words.
    case reworded
    /// An earlier edition had it in these words, and editions in between did not.
    case restored
    /// The newer edition has it no more.
    case dropped
  }

  public var event: Event
  public var excerpt: Excerpt
  /// The edition that first said it, in whatever words; an index into the series.
  public var said: Int
  /// The edition that first said it in these words.
  public var worded: Int
  /// For one that was dropped or came back: the last edition before that had it.
  public var last: Int?

  public init(event: Event, excerpt: Excerpt, said: Int, worded: Int, last: Int? = nil) {
    self.event = event
    self.excerpt = excerpt
    self.said = said
    self.worded = worded
    self.last = last
  }
}

/// What a series knows about two of its editions that the two alone do not tell.
public struct SeriesHistory: Hashable, Sendable {
  /// All editions up to the newer one, oldest first; every index counts in here.
  public var editions: [Edition]
  /// The older of both.
  public var old: Int
  /// Figures and demands through these editions.
  public var strands: [Strand]
  /// Strands of the newer edition's figures, by the offset at which each begins.
  public var figures: [Int: Int]
  /// Strands of the newer edition's demands, by the offset at which each begins.
  public var demands: [Int: Int]
  /// Sentences that the newer edition has in other words, newly or no more.
  public var stories: [SentenceStory]

  public init(
    editions: [Edition], old: Int, strands: [Strand], figures: [Int: Int],
    demands: [Int: Int], stories: [SentenceStory]
  ) {
    self.editions = editions
    self.old = old
    self.strands = strands
    self.figures = figures
    self.demands = demands
    self.stories = stories
  }

  /// The newer of both: the last edition.
  public var new: Int { editions.count - 1 }
}
