internal import PolicyModel

/// Finds what a value was before a thing got one of its own.
///
/// 「賃金、災害補償その他の請求権は2年」 → 「賃金の請求権は5年、災害補償その他の請求権は2年」: of wages 2 became 5,
/// whatever else had 5 before.
struct FigureHeirs {
  private let comparison: Comparison

  init(_ comparison: Comparison) {
    self.comparison = comparison
  }

  /// The old figure that was said of several things, the new figure's own among them.
  ///
  /// - Parameters:
  ///   - new: a new figure's index.
  ///   - other: the old figure of its value, which is said of another thing.
  ///   - old: the figures of the old sentences, in reading order.
  func source(of new: Int, insteadOf other: Int, among old: [Int]) -> Int? {
    let figures = comparison.old.annotated.figures
    let figure = comparison.new.annotated.figures[new]
    let name = Self.ownWords(of: figure.subject, beside: figures[other].subject)
    guard name.count >= 6, !names(name, before: other, among: old) else { return nil }
    let named = old.filter { index in
      index != other && FigureMeasure(figures[index]) == FigureMeasure(figure)
        && !figures[index].hasSameValue(as: figure)
        && figures[index].subject != figure.subject && names(name, before: index, among: old)
    }
    return named.count == 1 ? named[0] : nil
  }

  /// Whether two subjects have their last words alone in common: 楽譜の貸出し and 図書の貸出し.
  static func nameOtherThings(_ a: String, _ b: String) -> Bool {
    let (own, other) = (ownWords(of: a, beside: b), ownWords(of: b, beside: a))
    guard own.count >= 6, other.count >= 6, own.count < a.utf8.count else { return false }
    let signs = Set(String(decoding: own, as: UTF8.self).unicodeScalars)
    return signs.isDisjoint(with: String(decoding: other, as: UTF8.self).unicodeScalars)
  }

  /// The bytes of a subject before what it shares with another: 賃金 of 賃金の請求権.
  private static func ownWords(of subject: String, beside other: String) -> [UInt8] {
    let (own, beside) = (Array(subject.unicodeScalars), Array(other.unicodeScalars))
    var shared = 0
    while shared < min(own.count, beside.count),
      own[own.count - 1 - shared] == beside[beside.count - 1 - shared]
    {
      shared += 1
    }
    var words = String.UnicodeScalarView()
    words.append(contentsOf: own.dropLast(shared))
    return Array(String(words).utf8)
  }

  /// Whether words stand between a figure and the one before it, outside of brackets.
  private func names(_ words: [UInt8], before index: Int, among old: [Int]) -> Bool {
    let figure = comparison.old.annotated.figures[index]
    let start =
      old.last { $0 < index && comparison.old.annotated.figures[$0].sentence == figure.sentence }
      .map { comparison.old.annotated.figures[$0].folded.upperBound }
      ?? comparison.old.document.sentences[figure.sentence].folded.lowerBound
    guard start < figure.folded.lowerBound else { return false }
    var depth = 0
    var told: [UInt8] = []
    for byte in comparison.old.bytes(start..<figure.folded.lowerBound) {
      if byte == 0x28 { depth += 1 }
      if depth == 0 { told.append(byte) }
      if byte == 0x29 { depth = max(0, depth - 1) }
    }
    guard told.count >= words.count else { return false }
    return (0...told.count - words.count).contains {
      told[$0..<$0 + words.count].elementsEqual(words)
    }
  }
}
