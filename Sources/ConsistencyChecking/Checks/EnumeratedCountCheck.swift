internal import Lexicon
internal import PolicyModel

/// C13: a number of things that are then told one by one, and are more or fewer.
///
/// Fires: 3分野（税、年金）; ① and ③ without ②. Does not: an open list (など), a bracket that
/// explains instead of listing, a list whose names hold a middle dot.
struct EnumeratedCountCheck: ConsistencyCheck {
  static let id = "C13"

  func findings(in edition: CheckedEdition) -> [Finding] {
    edition.figures.compactMap { bracketedList(behind: $0, in: edition) }
      + edition.document.blocks.indices.compactMap { circledGap(in: edition, block: $0) }
  }

  private func bracketedList(behind figure: Figure, in edition: CheckedEdition) -> Finding? {
    guard figure.kind == .count, figure.bound == .exactly, !figure.isInName,
      case .number(let number) = figure.value, let stated = number.decimal?.int,
      (2...20).contains(stated), CheckingWords.enumeratedCounters.contains(figure.unit)
    else { return nil }
    let words = edition.words(ofSentence: figure.sentence)
    let offset = figure.folded.upperBound
    let mark = words.stands(" (", at: offset) ? " (" : "("
    // A list that is longer than a reader counts is none.
    guard words.stands(mark, at: offset),
      let close = words.first(")", from: offset, before: offset + mark.utf8.count + 401)
    else { return nil }
    let inside = offset + mark.utf8.count..<close.lowerBound
    let list = FoldedWords(words.utf8, inside)
    let separator = edition.document.language == .english ? "," : "、"
    guard let items = Items(list, separator: separator), items.count != stated,
      items.countAtDots != stated
    else { return nil }
    return edition.finding(
      Self.id, .medium, at: [edition.excerpt(figure)],
      facts: [
        .init("stated", "\(stated)"), .init("listed", "\(items.count)"),
        .init("list", list.string),
      ],
      arithmetic: "\(items.count) ≠ \(stated)")
  }

  /// The names in a bracket, where it is nothing but a list of names.
  private struct Items {
    var count = 1
    var countAtDots = 1

    init?(_ list: FoldedWords, separator: String) {
      guard list.first(separator) != nil, list.range.count <= 400,
        !list.containsAny(of: CheckingWords.openListWords),
        !list.containsAny(of: ["。", "は、", "(", "「"])
      else { return nil }
      guard !list.utf8[list.range].contains(where: { (0x30...0x39).contains($0) })
      else { return nil }
      count += Self.occurrences(of: separator, in: list)
      for word in ["及び", "並びに", "および", " and "] {
        let pairs = Self.occurrences(of: word, in: list)
        let doubled = Self.occurrences(of: separator + word, in: list)
        count += pairs - doubled
      }
      countAtDots = count + Self.occurrences(of: "・", in: list)
    }

    private static func occurrences(of word: String, in list: FoldedWords) -> Int {
      var count = 0
      var position = list.range.lowerBound
      while let found = list.first(word, from: position) {
        count += 1
        position = found.upperBound
      }
      return count
    }
  }

  /// ①…⑳ inside one block must follow one another from ①.
  private func circledGap(in edition: CheckedEdition, block: Int) -> Finding? {
    let sentences = edition.document.blocks[block].sentences
    guard let first = sentences.first, let last = sentences.last else { return nil }
    let range =
      edition.document.sentences[first].folded
      .lowerBound..<edition.document.sentences[last].folded
      .upperBound
    var expected = 1
    let bytes = edition.document.folded.utf8
    var offset = range.lowerBound
    while offset + 2 < range.upperBound {
      guard bytes[offset] == 0xE2, bytes[offset + 1] == 0x91,
        (0xA0...0xB3).contains(bytes[offset + 2])
      else {
        offset += 1
        continue
      }
      let number = Int(bytes[offset + 2] - 0xA0) + 1
      offset += 3
      if number == expected {
        expected += 1
      } else if number > expected, expected > 1 {
        let sentence = sentences.last { edition.document.sentences[$0].folded.lowerBound < offset }
        return edition.finding(
          Self.id, .medium, at: [edition.excerpt(sentence: sentence ?? first)],
          facts: [.init("expected", "\(expected)"), .init("listed", "\(number)")],
          arithmetic: "\(expected - 1) → \(number)")
      } else {
        return nil
      }
    }
    return nil
  }
}
