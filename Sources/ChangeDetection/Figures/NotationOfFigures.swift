internal import Lexicon
internal import PolicyModel

/// Which habit of writing tells two spellings of one value apart.
enum NotationOfFigures {
  static func kind(
    old: Figure, new: Figure, oldWords: String, newWords: String
  ) -> Change.NotationChange {
    if oldWords == newWords { return .width }
    if FigureMeasure(old) == .date, hasEra(oldWords) != hasEra(newWords) { return .era }
    if FigureMeasure(old) == .date, hasEra(oldWords), era(oldWords) != era(newWords) { return .era }
    if FigureMeasure(old) == .date, (old.rule == "relativeDate") != (new.rule == "relativeDate") {
      return .relativeDate
    }
    let isRelative = [old, new].contains { $0.resolvedBy != .text && $0.resolvedBy != .none }
    if isRelative && old.written != new.written { return .relativeDate }
    if FigureMeasure(old) == .date, isAnchored(oldWords) != isAnchored(newWords) {
      return .relativeDate
    }
    if bare(oldWords) == bare(newWords) { return .separator }
    if FigureMeasure(old) == .date, isNumeric(oldWords) != isNumeric(newWords) {
      return .separator
    }
    // 2025年3月 → 二〇二五年三月: the same date in other numerals.
    if isInDigits(oldWords) != isInDigits(newWords) { return .unit }
    // 3月末 → 3月31日: a day by its place in the month.
    return FigureMeasure(old) == .date && old.kind == .date && new.kind == .date
      ? .relativeDate : .unit
  }

  /// The name of the era, and whether its first year is called that: 令和元年 is 令和1年.
  private static func era(_ words: String) -> [String] {
    eras.filter { words.contains($0) } + (words.contains("元年") ? ["元年"] : [])
  }

  /// 今年（2024年）6月 names its year by the edition's, and in figures besides.
  private static func isAnchored(_ words: String) -> Bool {
    CheckingWords.relativeYears.contains { words.hasPrefix($0.word) }
  }

  private static let eras = ["令和", "平成", "昭和", "大正", "明治", "令", "平", "昭"]

  private static func hasEra(_ words: String) -> Bool {
    if eras.contains(where: { words.contains($0) }) { return true }
    var bytes = words.utf8.makeIterator()
    guard let letter = bytes.next(), let digit = bytes.next() else { return false }
    return [0x52, 0x48, 0x53, 0x54, 0x4D].contains(letter) && (0x30...0x39).contains(digit)
  }

  /// A date in digits and strokes only: 2025/6/17.
  private static func isNumeric(_ words: String) -> Bool {
    words.utf8.allSatisfy { (0x2D...0x39).contains($0) }
  }

  private static func isInDigits(_ words: String) -> Bool {
    words.utf8.contains { (0x30...0x39).contains($0) }
  }

  /// The words without digit separators and spaces.
  private static func bare(_ words: String) -> [UInt8] {
    words.utf8.filter { $0 != 0x2C && $0 != 0x20 }
  }
}
