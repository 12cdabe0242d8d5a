/// One figure or demand through the editions of a series, oldest first.
public struct Track: Hashable, Sendable {
  public struct Point: Hashable, Sendable {
    public var edition: Edition
    /// The sentence that states it; nil where the edition does not.
    public var excerpt: Excerpt?
    /// Its value to compare by: a figure's value, a demand's strength.
    public var value: String?
    /// New less old against the last edition that stated it, for numbers.
    public var delta: ExactNumber?

    public init(
      edition: Edition, excerpt: Excerpt? = nil, value: String? = nil, delta: ExactNumber? = nil
    ) {
      self.edition = edition
      self.excerpt = excerpt
      self.value = value
      self.delta = delta
    }
  }

  public var words: String
  public var points: [Point]

  public init(words: String, points: [Point]) {
    self.words = words
    self.points = points
  }
}

/// Where words came from: which edition first said them, changed, dropped, restored them.
public struct Origin: Hashable, Sendable {
  public enum Event: String, Hashable, Sendable {
    case first, changed, dropped, restored
  }

  public struct Step: Hashable, Sendable {
    public var event: Event
    public var edition: Edition
    /// The sentence after the event; before it for one that was dropped.
    public var excerpt: Excerpt
    /// Whether the sentence holds the words that were asked for; it may have said the same in
    /// others before.
    public var saysWords: Bool
    /// What was written in the place of what, where the sentence changed.
    public var edits: [Edit]

    public init(
      event: Event, edition: Edition, excerpt: Excerpt, saysWords: Bool, edits: [Edit] = []
    ) {
      self.event = event
      self.edition = edition
      self.excerpt = excerpt
      self.saysWords = saysWords
      self.edits = edits
    }
  }

  /// Words that took the place of others; either side may be empty.
  public struct Edit: Hashable, Sendable {
    public var old: String
    public var new: String

    public init(old: String, new: String) {
      self.old = old
      self.new = new
    }
  }

  public var words: String
  public var steps: [Step]

  public init(words: String, steps: [Step]) {
    self.words = words
    self.steps = steps
  }
}
