internal import PolicyModel

/// A heading or block of a document on its way to the assembler.
struct Passage {
  enum Form {
    case heading(number: String, weight: Int, level: Int)
    case block(Block.Kind)
    case row(isHeader: Bool)
  }

  struct Cell {
    var pieces: [Piece]
    /// The source between this cell's words and the next cell's.
    var divider: Range<Int>
  }

  var form: Form
  var pieces: [Piece]
  var cells: [Cell] = []
  var span: Range<Int>
  /// The number at its head, if that may be one of its words.
  var doubtful: DoubtfulNumber?
}

extension DocumentAssembler {
  mutating func add(_ passage: Passage) {
    switch passage.form {
    case .heading(let number, let weight, let level):
      openSection(
        number: number, weight: weight, heading: passage.pieces, level: level, span: passage.span)
    case .block(let kind):
      add(kind, passage.pieces, span: passage.span)
    case .row(let isHeader):
      addRow(
        passage.cells.map { ($0.pieces, $0.divider) }, isHeader: isHeader, span: passage.span)
    }
  }
}
