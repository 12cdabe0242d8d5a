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
    public var included: [String]
    public var excluded: [String]
    public var quantifier: Quantifier
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

  // In this order the stored properties leave no gaps.
  public var frame: Frame
  public var deontic: Deontic?
  public var action: Action
  public var role: Role
  @usableFromInline var signedPolarity: Int8
  @usableFromInline var strengthStep: Int8
  @usableFromInline var testabilityStep: Int8
  @usableFromInline var sentenceIndex: Int32
  /// -1 where there is none.
  @usableFromInline var deadlineIndex: Int32
  public var cueSpan: SourceSpan
  public var span: SourceSpan
  @usableFromInline var foldedSpan: SourceSpan
  /// 0 to 1; below 0.5 it is shown as to be confirmed.
  public var confidence: Double
  /// Who is to act; nil for the author or where nothing tells.
  public var actor: String?
  /// The verb or verbal noun in its plain form: 廃止する.
  public var verb: String
  /// What is acted on, as the sentence writes it.
  public var object: String
  public var scope: Scope
  public var conditions: [String]
  /// 国の責任で, 財源: what it is to be done with.
  public var means: [String]
  /// Boosters and hedges that moved the strength.
  public var modifiers: [String]
  /// Figures that are its amounts, as indices into the document's figures.
  public var quantities: [Int]
  /// The words that decided frame and strength.
  public var cue: String
  /// The name of the rule that found it.
  public var rule: String
  public var attribution: Attribution

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
    signedPolarity = Int8(polarity)
    self.object = object
    self.scope = scope
    strengthStep = Int8(strength)
    testabilityStep = Int8(testability)
    self.conditions = conditions
    self.means = means
    self.modifiers = modifiers
    deadlineIndex = deadline.map { Int32($0) } ?? -1
    self.quantities = quantities
    self.attribution = attribution
    self.cue = cue
    self.cueSpan = cueSpan
    self.role = role
    self.confidence = confidence
    self.rule = rule
    sentenceIndex = Int32(sentence)
    self.span = span
    foldedSpan = SourceSpan(folded)
  }

  /// The effect on the object after negations and nesting: −2 end … +2 create.
  @inlinable public var polarity: Int {
    get { Int(signedPolarity) }
    set { signedPolarity = Int8(newValue) }
  }

  /// 0 mention … 5 without exception, modifiers counted.
  @inlinable public var strength: Int {
    get { Int(strengthStep) }
    set { strengthStep = Int8(newValue) }
  }

  /// 0 slogan … 3 a measure with number, deadline or named instrument.
  @inlinable public var testability: Int {
    get { Int(testabilityStep) }
    set { testabilityStep = Int8(newValue) }
  }

  /// The figure that is its deadline, as an index into the document's figures.
  @inlinable public var deadline: Int? {
    get { deadlineIndex < 0 ? nil : Int(deadlineIndex) }
    set { deadlineIndex = newValue.map { Int32($0) } ?? -1 }
  }

  /// Index of the sentence in its document.
  @inlinable public var sentence: Int {
    get { Int(sentenceIndex) }
    set { sentenceIndex = Int32(newValue) }
  }

  /// The words in the folded text.
  @inlinable public var folded: Range<Int> {
    get { foldedSpan.range }
    set { foldedSpan = SourceSpan(newValue) }
  }
}
