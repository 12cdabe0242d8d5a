/// A stretch of a block's source and what becomes of it.
enum Piece: Hashable {
  /// Words, as they stand.
  case source(Range<Int>)
  /// A line end that the reader does not see.
  case lineBreak(Range<Int>)
  /// A line end that the writer asked for: what stands before it is a sentence of its own.
  case hardBreak(Range<Int>)
  /// Words that the source writes as something else, such as an entity.
  case replaced([UInt8], Range<Int>)

  var isHardBreak: Bool {
    if case .hardBreak = self { true } else { false }
  }

  var range: Range<Int> {
    switch self {
    case .source(let range), .lineBreak(let range), .hardBreak(let range),
      .replaced(_, let range):
      range
    }
  }
}
