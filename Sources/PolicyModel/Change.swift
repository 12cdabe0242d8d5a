/// One change between two editions, with its evidence and what decided it.
public struct Change: Hashable, Sendable {
  /// Type and kind in one; the first kind of a demand is the main one.
  public enum Matter: Hashable, Sendable {
    case figure(FigureChange)
    case demand([DemandChange])
    case wording(WordingChange)
    case structure(StructureChange, level: StructureLevel)
    case notation(NotationChange)
  }

  public enum FigureChange: String, Hashable, Sendable {
    case changed, added, removed, moved, requalified
  }

  /// In the order in which several that hold at once are shown.
  public enum DemandChange: String, Hashable, Sendable, CaseIterable, Comparable {
    case reversed, dropped, added, softened, strengthened, narrowed, widened, rescheduled
    case requantified, retargeted, reframed, promoted, demoted, restored, split, merged, restated
    public static func < (a: DemandChange, b: DemandChange) -> Bool {
      (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
    }
  }

  public enum WordingChange: String, Hashable, Sendable {
    case edited, added, removed, moved
  }

  public enum StructureChange: String, Hashable, Sendable {
    case added, removed, moved, renamed, renumbered, split, merged
  }

  public enum StructureLevel: String, Hashable, Sendable {
    case section, paragraph
  }

  public enum NotationChange: String, Hashable, Sendable, CaseIterable {
    case width, era, separator, unit, relativeDate = "relative-date", punctuation, whitespace
    case link, style, spelling
  }

  /// Which way a figure or a deadline went.
  public enum Direction: String, Hashable, Sendable {
    case raised, lowered, postponed, advanced, lengthened, shortened, sharpened, blurred
    case widened, narrowed
  }

  /// How far a figure went.
  public struct Delta: Hashable, Sendable {
    /// New less old, in `unit`; nil where the difference has no number.
    public var value: ExactNumber?
    public var unit: String
    /// New less old over old; nil for dates and where the old value is zero.
    public var relative: Double?
    /// For dates: days between the last days of both.
    public var days: Int?

    public init(
      value: ExactNumber? = nil, unit: String = "", relative: Double? = nil, days: Int? = nil
    ) {
      self.value = value
      self.unit = unit
      self.relative = relative
      self.days = days
    }
  }

  /// The rule and the cues that decided the change.
  public struct Because: Hashable, Sendable {
    /// The rule's name: `figure-slot`, `strength-scale`.
    public var rule: String
    public var oldCue: String?
    public var newCue: String?
    public init(rule: String, oldCue: String? = nil, newCue: String? = nil) {
      self.rule = rule
      self.oldCue = oldCue
      self.newCue = newCue
    }
  }

  /// Stable over runs: a hash of matter, places and words.
  public var id: String
  public var matter: Matter
  /// What the change is about: a figure's or a demand's subject, a heading.
  public var subject: String
  /// The section in the new edition, in the old one for what is gone.
  public var section: [String]
  public var old: Excerpt?
  public var new: Excerpt?
  public var delta: Delta?
  public var direction: Direction?
  public var because: Because
  /// 0 to 1; the report's order of importance.
  public var significance: Double
  /// Doubtful: shown as 要確認, never as a verdict.
  public var needsConfirmation: Bool
  /// How many places show the same change, this one included (a renamed term, a renumbering).
  public var occurrences: Int
  /// The id of the demand's change that a figure's change is part of: its deadline or amount,
  /// or what a demand that came or went brought along.
  public var partOf: String?

  public init(
    id: String, matter: Matter, subject: String, section: [String], old: Excerpt?,
    new: Excerpt?, delta: Delta? = nil, direction: Direction? = nil, because: Because,
    significance: Double, needsConfirmation: Bool = false, occurrences: Int = 1,
    partOf: String? = nil
  ) {
    self.id = id
    self.matter = matter
    self.subject = subject
    self.section = section
    self.old = old
    self.new = new
    self.delta = delta
    self.direction = direction
    self.because = because
    self.significance = significance
    self.needsConfirmation = needsConfirmation
    self.occurrences = occurrences
    self.partOf = partOf
  }
}
