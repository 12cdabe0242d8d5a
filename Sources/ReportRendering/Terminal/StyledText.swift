/// Words with the look that a terminal gives them.
struct StyledText {
  /// What the words are; the page decides how that looks.
  enum Style: Hashable {
    case plain, strong, faint, heading, gone, fresh, alert
  }

  /// Whether a line may end where the piece meets a neighbour.
  enum Join {
    case loose, withNext, withPrevious
  }

  struct Piece {
    var text: String
    var style: Style
    var join: Join
    var link: String?
    /// No line ends inside.
    var isWhole = false
  }

  private(set) var pieces: [Piece] = []

  init() {}

  /// Takes words of the tool or of a document; what a terminal would obey is spelt out.
  init(_ text: String, _ style: Style = .plain) {
    add(text, style)
  }

  mutating func add(_ text: String, _ style: Style = .plain, join: Join = .loose) {
    guard !text.isEmpty else { return }
    pieces.append(Piece(text: VisibleText.shown(text), style: style, join: join, link: nil))
  }

  /// Adds words that stay on one line, such as a place.
  mutating func add(whole text: String, _ style: Style = .plain, join: Join = .loose) {
    guard !text.isEmpty else { return }
    pieces.append(
      Piece(text: VisibleText.shown(text), style: style, join: join, link: nil, isWhole: true))
  }

  /// Adds words that open a web address; no other kind of address is linked.
  mutating func add(_ text: String, link address: String) {
    let link = WebAddress(address)?.encoded
    pieces.append(
      Piece(text: VisibleText.shown(text), style: .plain, join: .loose, link: link))
  }

  mutating func add(_ other: StyledText) { pieces += other.pieces }

  /// Blanks up to a column counted from the text's own beginning, one at least.
  mutating func pad(to column: Int) {
    add(String(repeating: " ", count: max(1, column - width)))
  }

  var width: Int { pieces.reduce(0) { $0 + DisplayWidth.of($1.text) } }
  var isEmpty: Bool { pieces.isEmpty }
}
