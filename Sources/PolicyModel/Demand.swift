/// Something a policy promises, requires, refuses or judges.
public struct Demand: Hashable, Sendable {
  /// Who binds whom.
  public enum Frame: String, Hashable, Sendable, CaseIterable {
    /// The author's own promise: 〜します.
    case commitment
    /// Asked of another: 〜させます, 求めます, べきです.
    case demand
    /// A stance: 反対です, 許されません.
    case verdict
    /// A legal norm: しなければならない, must, shall.
    case norm
    /// A report of somebody else's undertaking; never the author's.
    case announcement
  }

  public enum Action: String, Hashable, Sendable, CaseIterable {
    case abolish, stop, freeze, withdraw, prohibit, reduce, regulate, review, study, disclose
    case maintain, increase, provide, promote, create, restore, protect, oppose, support
    /// A verb of no class.
    case other
  }

  /// Where in the text it stands.
  public enum Role: String, Hashable, Sendable {
    case heading, bullet, body
  }

  /// What a legal norm does to the one it names.
  public enum Deontic: String, Hashable, Sendable {
    case obligation, prohibition, permission, entitlement
    case noObligation = "no-obligation", noEntitlement = "no-entitlement"
  }

  public struct Scope: Hashable, Sendable {
    /// Widest first.
    public enum Quantifier: String, Hashable, Sendable {
      case all, allBut = "all-but", most, some, none, unstated
    }
    public var quantifier: Quantifier
    public var included: [String]
    public var excluded: [String]
    /// など, 等: the list is open.
    public var isOpen: Bool

    public init(
      quantifier: Quantifier = .unstated, included: [String] = [], excluded: [String] = [],
      isOpen: Bool = false
    ) {
      self.quantifier = quantifier
      self.included = included
      self.excluded = excluded
      self.isOpen = isOpen
    }
  }

  /// Whose words they are.
  public enum Attribution: Hashable, Sendable {
    case author
    case quoted(String)
  }

  public var frame: Frame
  public var deontic: Deontic?
  /// Who is to act; nil for the author or where nothing tells.
  public var actor: String?
  public var action: Action
  /// The verb or verbal noun in its plain form: 廃止する.
  public var verb: String
  /// The effect on the object after negations and nesting: −2 end … +2 create.
  public var polarity: Int
  /// What is acted on, as the sentence writes it.
  public var object: String
  public var scope: Scope
  /// 0 mention … 5 without exception, modifiers counted.
  public var strength: Int
  /// 0 slogan … 3 a measure with number, deadline or named instrument.
  public var testability: Int
  public var conditions: [String]
  /// 国の責任で, 財源: what it is to be done with.
  public var means: [String]
  /// Boosters and hedges that moved the strength.
  public var modifiers: [String]
  /// The figure that is its deadline, as an index into the document's figures.
  public var deadline: Int?
  /// Figures that are its amounts, as indices into the document's figures.
  public var quantities: [Int]
  public var attribution: Attribution
  /// The words that decided frame and strength.
  public var cue: String
  public var cueSpan: SourceSpan
  public var role: Role
  /// 0 to 1; below 0.5 it is shown as to be confirmed.
  public var confidence: Double
  /// The name of the rule that found it.
  public var rule: String
  /// Index of the sentence in its document.
  public var sentence: Int
  public var span: SourceSpan
  /// The words in the folded text.
  public var folded: Range<Int>

  public init(
    frame: Frame, deontic: Deontic? = nil, actor: String? = nil, action: Action, verb: String,
    polarity: Int, object: String, scope: Scope = Scope(), strength: Int, testability: Int = 1,
    conditions: [String] = [], means: [String] = [], modifiers: [String] = [],
    deadline: Int? = nil, quantities: [Int] = [], attribution: Attribution = .author,
    cue: String, cueSpan: SourceSpan, role: Role, confidence: Double = 1, rule: String,
    sentence: Int, span: SourceSpan, folded: Range<Int>
  ) {
    self.frame = frame
    self.deontic = deontic
    self.actor = actor
    self.action = action
    self.verb = verb
    self.polarity = polarity
    self.object = object
    self.scope = scope
    self.strength = strength
    self.testability = testability
    self.conditions = conditions
    self.means = means
    self.modifiers = modifiers
    self.deadline = deadline
    self.quantities = quantities
    self.attribution = attribution
    self.cue = cue
    self.cueSpan = cueSpan
    self.role = role
    self.confidence = confidence
    self.rule = rule
    self.sentence = sentence
    self.span = span
    self.folded = folded
  }
}
