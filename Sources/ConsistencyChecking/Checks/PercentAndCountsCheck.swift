internal import Lexicon
internal import PolicyModel

/// C08: a share that its two counts do not give, rounding allowed.
///
/// Fires: 1,200人のうち300人（35％）; 職員は84人です。このうち21人、全体の27％. Does not: 1,105人のうち528人（48％）, which rounds to it;
/// counts that name no total.
struct PercentAndCountsCheck: ConsistencyCheck {
  static let id = "C08"

  func findings(in edition: CheckedEdition) -> [Finding] {
    edition.document.sentences.indices.flatMap { findings(in: edition, sentence: $0) }
  }

  private func findings(in edition: CheckedEdition, sentence: Int) -> [Finding] {
    let own = edition.edition.annotated.figures(inSentence: sentence)
    guard own.count >= 2, own.contains(where: { $0.kind == .percent }) else { return [] }
    let figures = Array(own)
    let words = edition.words(ofSentence: sentence)
    return figures.indices.compactMap { index in
      guard figures[index].kind == .percent, case .number(let share) = figures[index].value,
        let stated = share.decimal,
        let (part, whole) = counts(for: index, of: figures, in: words)
          ?? takenUp(for: index, of: figures, in: edition, sentence: sentence)
      else { return nil }
      let slack = figures[index].bound == .exactly ? 0.5 : 2.5
      guard let percent = Self.ratio(part, whole),
        abs(percent - stated.approximate) > slack * Self.unit(of: stated) + 1e-9
      else { return nil }
      let rounded = (percent * 10).rounded() / 10
      return edition.finding(
        Self.id, .high,
        at: [edition.excerpt(part), edition.excerpt(whole), edition.excerpt(figures[index])],
        facts: [
          .init("part", part.value.description), .init("whole", whole.value.description),
          .init("stated", stated.description), .init("computed", "\(rounded)"),
        ],
        arithmetic: "\(part.value) ÷ \(whole.value) = \(rounded) % ≠ \(stated) %")
    }
  }

  /// The part beside the share, and the whole that the words name as such.
  private func counts(
    for index: Int, of figures: [Figure], in words: FoldedWords
  ) -> (part: Figure, whole: Figure)? {
    guard index >= 2 else { return nil }
    let part = figures[index - 1]
    let between = words.string(part.folded.upperBound..<figures[index].folded.lowerBound)
    guard part.kind == .count, part.bound == .exactly, between.utf8.count <= 40 else { return nil }
    for whole in figures[max(0, index - 40)..<(index - 1)].reversed() {
      guard whole.kind == .count, whole.bound == .exactly, Self.isAlike(whole.unit, part.unit)
      else { continue }
      let behind = whole.folded.upperBound
      let names = ["のうち", "中、", "中", " of which", " in total, of which"]
      if names.contains(where: { words.stands($0, at: behind) }) { return (part, whole) }
      if between.contains("全体の") { return (part, whole) }
    }
    return nil
  }

  /// The first count of a sentence that takes up the only total of the one before.
  private func takenUp(
    for index: Int, of figures: [Figure], in edition: CheckedEdition, sentence: Int
  ) -> (part: Figure, whole: Figure)? {
    let words = edition.words(ofSentence: sentence)
    guard index == 1, sentence > 0, figures[0].kind == .count || figures[0].kind == .number,
      figures[0].bound == .exactly,
      edition.document.sentences[sentence - 1].block == edition.document.sentences[sentence].block
        || edition.document.language == .japanese,
      edition.document.section(ofSentence: sentence - 1)
        == edition.document.section(ofSentence: sentence),
      CheckingWords.takingUpWords.contains(where: { words.stands($0, at: words.range.lowerBound) })
    else { return nil }
    let before = edition.edition.annotated.figures(inSentence: sentence - 1)
      .filter { $0.kind == .count }
    let between = words.string(figures[0].folded.upperBound..<figures[1].folded.lowerBound)
    guard before.count == 1, let whole = before.first, whole.bound == .exactly else { return nil }
    let isSame = edition.document.language == .english || Self.isAlike(whole.unit, figures[0].unit)
    let isShare =
      between.contains("全体の") || between.hasSuffix("で、") || between.hasSuffix("(")
      || between.contains("which is")
    return isSame && isShare ? (figures[0], whole) : nil
  }

  private static func isAlike(_ a: String, _ b: String) -> Bool {
    let people: Set<String> = ["人", "名", "者"]
    return a == b || people.contains(a) && people.contains(b)
  }

  private static func ratio(_ part: Figure, _ whole: Figure) -> Double? {
    guard case .number(let a) = part.value, case .number(let b) = whole.value, !b.isZero,
      a.approximate <= b.approximate
    else { return nil }
    return a.approximate / b.approximate * 100
  }

  /// The weight of a number's last digit: 0.1 for 41.6, 1 for 48.
  private static func unit(of number: ExactDecimal) -> Double {
    guard let point = number.description.firstIndex(of: ".") else { return 1 }
    var unit = 1.0
    for _ in number.description[point...].dropFirst() { unit /= 10 }
    return unit
  }
}
