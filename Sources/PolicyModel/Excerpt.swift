/// Words of an edition, quoted with their place.
public struct Excerpt: Hashable, Sendable {
  /// The words as the source writes them, without markup.
  public var text: String
  /// Counted from 1.
  public var line: Int
  /// Headings around it, outermost first.
  public var section: [String]
  public var span: SourceSpan
  private var shown: Shown
  /// The figure's or the demand's own words inside `text`, as UTF-8 offsets into `text`.
  public var focus: Range<Int>?

  /// What the words are quoted for; kept apart, because most are quoted for one thing or none.
  private enum Shown: Hashable, Sendable {
    case words
    indirect case figure(Figure)
    indirect case demand(Demand, deadline: Figure.Value?)
    indirect case both(Figure, Demand, deadline: Figure.Value?)
  }

  /// - Parameter deadline: the value of the figure that is the demand's deadline.
  public init(
    text: String, line: Int, section: [String], span: SourceSpan, figure: Figure? = nil,
    demand: Demand? = nil, deadline: Figure.Value? = nil, focus: Range<Int>? = nil
  ) {
    self.text = text
    self.line = line
    self.section = section
    self.span = span
    self.focus = focus
    shown = Self.shown(figure, demand, deadline)
  }

  public var figure: Figure? {
    get {
      switch shown {
      case .words, .demand: nil
      case .figure(let figure), .both(let figure, _, _): figure
      }
    }
    set { shown = Self.shown(newValue, demand, deadline) }
  }

  public var demand: Demand? {
    get {
      switch shown {
      case .words, .figure: nil
      case .demand(let demand, _), .both(_, let demand, _): demand
      }
    }
    set { shown = Self.shown(figure, newValue, deadline) }
  }

  /// The value of the figure that is the demand's deadline.
  public var deadline: Figure.Value? {
    switch shown {
    case .words, .figure: nil
    case .demand(_, let deadline), .both(_, _, let deadline): deadline
    }
  }

  private static func shown(
    _ figure: Figure?, _ demand: Demand?, _ deadline: Figure.Value?
  ) -> Shown {
    switch (figure, demand) {
    case (nil, nil): .words
    case (let figure?, nil): .figure(figure)
    case (nil, let demand?): .demand(demand, deadline: deadline)
    case (let figure?, let demand?): .both(figure, demand, deadline: deadline)
    }
  }
}
