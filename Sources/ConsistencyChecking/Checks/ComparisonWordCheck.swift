internal import Lexicon
internal import PolicyModel

/// C12: a word of comparison that its own two values contradict.
///
/// Fires: 400名で、行政からの445名より多く; 5％から3％に引き上げ. Does not: values of two units,
/// a claim and its refutation in two sentences.
struct ComparisonWordCheck: ConsistencyCheck {
  static let id = "C12"

  func findings(in edition: CheckedEdition) -> [Finding] {
    edition.document.sentences.indices.flatMap { sentence in
      let figures = edition.edition.annotated.figures(inSentence: sentence)
      guard !figures.isEmpty else { return [Finding]() }
      let words = edition.words(ofSentence: sentence)
      return comparisons(in: edition, figures, words) + transitions(in: edition, figures, words)
    }
  }

  private func comparisons(
    in edition: CheckedEdition, _ figures: ArraySlice<Figure>, _ words: FoldedWords
  ) -> [Finding] {
    figures.indices.dropFirst().compactMap { index in
      // The words of comparison may be read as the figure's own bound: 445名より多く.
      let own = figures[index].folded
      let isGreater = Self.stands(CheckingWords.greaterWords, from: own, in: words)
      let isSmaller = Self.stands(CheckingWords.smallerWords, from: own, in: words)
      guard isGreater || isSmaller,
        let other = figures[..<index].last(where: {
          $0.kind == figures[index].kind && Self.isAlike($0.unit, figures[index].unit)
        }),
        words.first("。", from: other.folded.upperBound, before: figures[index].folded.lowerBound)
          == nil,
        let a = Self.number(other), let b = Self.number(figures[index]),
        isGreater ? a <= b : a >= b
      else { return nil }
      return edition.finding(
        Self.id, .high, at: [edition.excerpt(other), edition.excerpt(figures[index])],
        facts: [.init("first", a.description), .init("second", b.description)],
        arithmetic: isGreater ? "\(a) ≤ \(b)" : "\(a) ≥ \(b)")
    }
  }

  private func transitions(
    in edition: CheckedEdition, _ figures: ArraySlice<Figure>, _ words: FoldedWords
  ) -> [Finding] {
    figures.compactMap { figure in
      guard case .numbers(let from, let to, isTransition: true) = figure.value, from != to
      else { return nil }
      let reach = min(words.range.upperBound, figure.folded.upperBound + 18)
      let behind = FoldedWords(words.utf8, figure.folded.upperBound..<reach)
      let rises = CheckingWords.risingWords.compactMap { behind.first($0)?.lowerBound }.min()
      let falls = CheckingWords.fallingWords.compactMap { behind.first($0)?.lowerBound }.min()
      let isRise: Bool
      switch (rises, falls) {
      case (let rise?, let fall?): isRise = rise < fall
      case (_?, nil): isRise = true
      case (nil, _?): isRise = false
      case (nil, nil): return nil
      }
      guard isRise ? to < from : to > from else { return nil }
      return edition.finding(
        Self.id, .high, at: [edition.excerpt(figure)],
        facts: [.init("first", from.description), .init("second", to.description)],
        arithmetic: isRise ? "\(to) < \(from)" : "\(to) > \(from)")
    }
  }

  private static func isAlike(_ a: String, _ b: String) -> Bool {
    let people: Set<String> = ["人", "名"]
    return a == b || people.contains(a) && people.contains(b)
  }

  private static func number(_ figure: Figure) -> ExactNumber? {
    guard case .number(let number) = figure.value,
      [.exactly, .moreThan, .lessThan].contains(figure.bound)
    else { return nil }
    return number
  }

  /// Whether one of the words stands inside a figure's words or right behind them.
  private static func stands(
    _ alternatives: [String], from figure: Range<Int>, in words: FoldedWords
  ) -> Bool {
    alternatives.contains { word in
      words.stands(word, at: figure.upperBound)
        || words.first(word, from: figure.lowerBound, before: figure.upperBound + 9) != nil
    }
  }
}
