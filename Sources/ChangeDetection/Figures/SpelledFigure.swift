internal import PolicyModel

/// Finds a figure's value spelled out where the other edition writes digits.
///
/// 「3大臣」 and 「三大臣」 are the same figure, though a reader of 三大臣 alone could take it
/// for a name; beside its other spelling it is none. The very same words count as well: what
/// stands around them may have kept them from being read.
struct SpelledFigure {
  let comparison: Comparison

  /// Where one of the sentences spells the figure out; nil where none does.
  func place(
    of figure: Figure, in view: EditionView, sentences: [Int], other: EditionView
  ) -> (sentence: Int, words: Range<Int>)? {
    let own = other.words(figure.folded)
    for words in [own] + Self.spellings(own) {
      let needle = Array(words.utf8)
      for sentence in sentences {
        let range = view.document.sentences[sentence].folded
        guard let start = view.position(of: needle[...], in: range) else { continue }
        let found = start..<start + needle.count
        let isTaken = view.annotated.figures(inSentence: sentence).contains {
          !$0.isInName && $0.folded.overlaps(found)
        }
        if !isTaken { return (sentence, found) }
      }
    }
    return nil
  }

  /// The words with their one run of digits spelled out; none for any other words.
  static func spellings(_ words: String) -> [String] {
    let bytes = Array(words.utf8)
    let isDigit: (UInt8) -> Bool = { (0x30...0x39).contains($0) }
    guard let first = bytes.firstIndex(where: isDigit),
      let last = bytes.lastIndex(where: isDigit), bytes[first...last].allSatisfy(isDigit),
      let number = Int(String(decoding: bytes[first...last], as: UTF8.self)), number < 10_000,
      first != 0 || last + 1 != bytes.count
    else { return [] }
    let head = String(decoding: bytes[..<first], as: UTF8.self)
    let tail = String(decoding: bytes[(last + 1)...], as: UTF8.self)
    return numerals(number).map { head + $0 + tail }
  }

  private static let kanji = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
  private static let english = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve",
  ]

  /// 12 as 十二, 一二 and twelve.
  private static func numerals(_ number: Int) -> [String] {
    var placed = ""
    var rest = number
    for (unit, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = rest / unit
      rest %= unit
      if digit == 0 { continue }
      placed += (digit == 1 && unit > 1 ? "" : kanji[digit]) + name
    }
    let digits = String(number).utf8.map { kanji[Int($0) - 0x30] }.joined()
    var forms = placed.isEmpty ? [digits] : [placed, digits]
    if number < english.count { forms.append(english[number]) }
    return forms
  }
}
