/// The number at the head of a heading or of an item with a bullet, taken from its words.
struct LeadingNumber {
  private(set) var number: String
  /// What is left of the words.
  private(set) var pieces: [Piece]
  private(set) var doubtful: DoubtfulNumber?

  /// Nil for a heading that begins with words of its own.
  ///
  /// - Parameter form: The heading without a number.
  init?(heading pieces: [Piece], _ bytes: [UInt8], otherwise form: Passage.Form) {
    let reader = NumberReader(bytes, mayStandAlone: pieces.count == 1)
    guard case .source(let words)? = pieces.first, let mark = reader.mark(in: words) else {
      return nil
    }
    self.init(mark, words, of: pieces, bytes, form)
    if mark.end == words.upperBound { self.pieces.removeFirst() }
  }

  /// Nil for an item whose words are not numbered.
  ///
  /// - Parameter form: The item with its bullet.
  init?(item pieces: [Piece], _ bytes: [UInt8], otherwise form: Passage.Form) {
    guard case .source(let words)? = pieces.first,
      let mark = NumberReader(bytes).mark(in: words), ParagraphLead.isItemNumber(mark.style),
      mark.end < words.upperBound
    else { return nil }
    self.init(mark, words, of: pieces, bytes, form)
  }

  private init(
    _ mark: NumberMark, _ words: Range<Int>, of pieces: [Piece], _ bytes: [UInt8],
    _ form: Passage.Form
  ) {
    number = String(decoding: bytes[mark.range], as: UTF8.self)
    self.pieces = pieces
    self.pieces[0] = .source(mark.end..<words.upperBound)
    doubtful = DoubtfulNumber(mark, in: bytes, to: words.upperBound, otherwise: form)
  }
}
