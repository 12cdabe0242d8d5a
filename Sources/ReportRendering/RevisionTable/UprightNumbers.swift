/// 縦中横: half-width numbers that stand upright in lines that run down the page.
///
/// One to three digits are set side by side in the room of one letter (第12条), four one below
/// the other as years are (2026年). Longer ones, and numbers with points, signs or Latin letters
/// beside them (13.87%, A4), lie on their side as a whole. Full-width and Chinese numerals stand
/// upright by themselves.
enum UprightNumbers {
  enum Setting: Hashable {
    /// As the line runs.
    case plain
    /// Side by side in the room of one letter.
    case combined
    /// One below the other.
    case stacked
  }

  struct Piece: Hashable {
    var words: String
    var setting: Setting
  }

  /// The words cut at their numbers.
  static func pieces(of words: String) -> [Piece] {
    let scalars = Array(words.unicodeScalars)
    var pieces: [Piece] = []
    var plain = String.UnicodeScalarView()
    var place = 0
    func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
    /// Latin letters and signs hold a number to their own line; brackets and blanks do not.
    func binds(_ place: Int) -> Bool {
      guard scalars.indices.contains(place), scalars[place].isASCII else { return false }
      switch scalars[place] {
      case " ", "(", ")", "[", "]", "\n", "\t", "|": return false
      default: return true
      }
    }
    while place < scalars.count {
      guard isDigit(scalars[place]) else {
        plain.append(scalars[place])
        place += 1
        continue
      }
      let end = scalars[place...].firstIndex { !isDigit($0) } ?? scalars.count
      let digits = String.UnicodeScalarView(scalars[place..<end])
      if end - place > 4 || binds(place - 1) || binds(end) {
        plain.append(contentsOf: digits)
      } else {
        if !plain.isEmpty { pieces.append(Piece(words: String(plain), setting: .plain)) }
        plain = String.UnicodeScalarView()
        pieces.append(
          Piece(words: String(digits), setting: end - place == 4 ? .stacked : .combined))
      }
      place = end
    }
    if !plain.isEmpty { pieces.append(Piece(words: String(plain), setting: .plain)) }
    return pieces
  }
}

extension HTMLWriter {
  /// Words, on a page whose lines run down with their numbers upright.
  mutating func lines(_ words: String, isVertical: Bool) {
    guard isVertical else { return lines(words) }
    for piece in UprightNumbers.pieces(of: words) {
      switch piece.setting {
      case .plain: lines(piece.words)
      case .combined: element("span", ["class": "tcy"], text: piece.words)
      case .stacked: element("span", ["class": "up"], text: piece.words)
      }
    }
  }
}
