internal import Lexicon
internal import PolicyModel

/// Numbers that end a heading and only count such headings: 基本目標 2, *Objective 3*, 改めて問う二.
enum SerialHeadings {
  /// Marks them as parts of names, as numbers before a heading's words are.
  ///
  /// A bare number up to 9 that ends a heading is one, behind kana or a sign up to 20, unless the
  /// heading says what it is of by a particle or colon (定員：8, 目標は5).
  ///
  /// - Complexity: O(figures)
  static func mark(_ figures: inout [Figure], in document: Document) {
    for index in figures.indices where isSerial(figures[index], document) {
      figures[index].isInName = true
      figures[index].rule = Figure.serialNumber
    }
  }

  private static func isSerial(_ figure: Figure, _ document: Document) -> Bool {
    guard figure.kind == .number, figure.unit.isEmpty, figure.bound == .exactly,
      case .number(let number) = figure.value, let value = number.decimal?.int, value <= 20
    else { return false }
    let sentence = document.sentences[figure.sentence]
    guard case .heading = document.blocks[sentence.block].kind,
      figure.folded.upperBound == sentence.folded.upperBound,
      figure.folded.lowerBound > sentence.folded.lowerBound
    else { return false }
    let bytes = document.folded.utf8
    let before = bytes[sentence.folded.lowerBound..<figure.folded.lowerBound]
    guard value < 10 || before.suffix(3).first == 0xE3 else { return false }
    return !SerialHeads.valueOpeners.contains { before.suffix($0.count).elementsEqual($0) }
  }
}
