internal import Lexicon
internal import PolicyModel

/// C12: a word of comparison that its own two values contradict.
///
/// Fires: 400名で、行政からの445名より多く; 5％から3％に引き上げ; rose from 45 to 40; 200, up from 300.
/// Does not: values of two units, a claim and its refutation in two sentences.
struct ComparisonWordCheck: ConsistencyCheck {
  static let id = "C12"

  func findings(in edition: CheckedEdition) -> [Finding] {
    edition.sentences(with: .comparison).flatMap { sentence in
      let figures = Array(edition.figures(inSentence: sentence))
      guard !figures.isEmpty else { return [Finding]() }
      let words = edition.words(ofSentence: sentence)
      return comparisons(in: edition, figures, words) + transitions(in: edition, figures, words)
        + steps(in: edition, figures, words)
    }
  }

  private func comparisons(
    in edition: CheckedEdition, _ figures: [Figure], _ words: FoldedWords
  ) -> [Finding] {
    figures.indices.dropFirst().compactMap { index in
      // The words of comparison may be read as the figure's own bound: 445名より多く.
      let own = figures[index].folded
      let isGreater =
        Self.stands(CheckingWords.greaterWords, from: own, in: words)
        || Self.precedes(CheckingWords.englishGreaterWords, own, in: words)
      let isSmaller =
        Self.stands(CheckingWords.smallerWords, from: own, in: words)
        || Self.precedes(CheckingWords.englishSmallerWords, own, in: words)
      guard isGreater != isSmaller,
        let other = figures[..<index].last(where: {
          $0.kind == figures[index].kind && Self.isAlike($0.unit, figures[index].unit)
        }), Self.isOneScale(other, figures[index]),
        words.first("。", from: other.folded.upperBound, before: own.lowerBound) == nil,
        own.lowerBound - other.folded.upperBound <= 90,
        !edition.isEnglish
          || words.first(",", from: other.folded.upperBound, before: own.lowerBound) != nil,
        let a = Self.number(other), let b = Self.number(figures[index]),
        isGreater ? a <= b : a >= b
      else { return nil }
      return finding(in: edition, other, figures[index], a, b, isRise: isGreater)
    }
  }

  /// 5％から3％に引き上げ, read as one figure.
  private func transitions(
    in edition: CheckedEdition, _ figures: [Figure], _ words: FoldedWords
  ) -> [Finding] {
    figures.compactMap { figure in
      guard let (from, to, isTransition) = Self.step(figure), from != to,
        isTransition || edition.isEnglish,
        let isRise = Self.direction(around: figure.folded, in: words, edition.isEnglish),
        isRise ? to < from : to > from
      else { return nil }
      return edition.finding(
        Self.id, .high, at: [edition.excerpt(figure)],
        facts: [.init("first", from.description), .init("second", to.description)],
        arithmetic: isRise ? "\(to) < \(from)" : "\(to) > \(from)")
    }
  }

  private static func step(_ figure: Figure) -> (ExactNumber, ExactNumber, Bool)? {
    switch figure.value {
    case .numbers(let from, let to, let isTransition): return (from, to, isTransition)
    case .durations(let from, let to):
      guard from.totalMonths.isZero == to.totalMonths.isZero else { return nil }
      return from.totalMonths.isZero
        ? (ExactNumber(from.totalSeconds), ExactNumber(to.totalSeconds), true)
        : (ExactNumber(from.totalMonths), ExactNumber(to.totalMonths), true)
    default: return nil
    }
  }

  /// From one value to another, read as two figures: 前回の45件から40件に増え, 200, up from 300.
  private func steps(
    in edition: CheckedEdition, _ figures: [Figure], _ words: FoldedWords
  ) -> [Finding] {
    let figures = figures.filter { $0.kind != .date && $0.kind != .dateRange }
    return zip(figures, figures.dropFirst()).compactMap { first, second in
      guard first.kind == second.kind, Self.isAlike(first.unit, second.unit),
        Self.isOneScale(first, second),
        let a = Self.number(first), let b = Self.number(second), a != b
      else { return nil }
      let between = words.string(first.folded.upperBound..<second.folded.lowerBound)
      let isRise: Bool
      let from: ExactNumber
      let to: ExactNumber
      if between == ", up from " || between == ", down from "
        || between.hasSuffix("n increase from ")
        || between.hasSuffix(" decrease from ")
      {
        (from, to) = (b, a)
        isRise = between.contains("up from") || between.contains("increase")
      } else {
        let isStep =
          edition.isEnglish
          ? between == " to " && words.ends("from ", at: first.folded.lowerBound)
          : between == "から" || between.hasPrefix("に対し") || between.hasPrefix("から、")
            || between.hasPrefix("でしたが、") || between.hasPrefix("から") && between.utf8.count <= 40
        guard isStep,
          let rise = Self.direction(
            around: first.folded.lowerBound..<second.folded.upperBound, in: words,
            edition.isEnglish)
        else { return nil }
        (from, to) = (a, b)
        isRise = rise
      }
      guard isRise ? to < from : to > from else { return nil }
      return finding(in: edition, first, second, from, to, isRise: isRise)
    }
  }

  private func finding(
    in edition: CheckedEdition, _ first: Figure, _ second: Figure, _ a: ExactNumber,
    _ b: ExactNumber, isRise: Bool
  ) -> Finding {
    edition.finding(
      Self.id, .high, at: [edition.excerpt(first), edition.excerpt(second)],
      facts: [.init("first", a.description), .init("second", b.description)],
      arithmetic: a == b ? "\(a) = \(b)" : a < b ? "\(a) < \(b)" : "\(a) > \(b)")
  }

  /// Whether the verb around a step tells of a rise or of a fall; nil where both or none do.
  private static func direction(
    around step: Range<Int>, in words: FoldedWords, _ isEnglish: Bool
  ) -> Bool? {
    let reach =
      isEnglish
      ? max(words.range.lowerBound, step.lowerBound - 50)..<step.lowerBound
      : step.upperBound..<min(words.range.upperBound, step.upperBound + 27)
    let near = FoldedWords(words.utf8, reach)
    // In English the verb nearest to the values tells, in Japanese the first behind them.
    func last(_ rows: [String]) -> Int? { rows.compactMap { near.first($0)?.lowerBound }.max() }
    func place(_ words: borrowing WordTable<Bool>) -> Int? {
      isEnglish ? last(words.words) : near.first(anyOf: words.trie)
    }
    switch (place(CheckingWords.risingTable), place(CheckingWords.fallingTable)) {
    case (let rise?, let fall?): return isEnglish ? rise > fall : rise < fall
    case (_?, nil): return true
    case (nil, _?): return false
    case (nil, nil): return nil
    }
  }

  private static func isOneScale(_ a: Figure, _ b: Figure) -> Bool {
    guard case .duration(let x) = a.value, case .duration(let y) = b.value else { return true }
    return x.totalMonths.isZero == y.totalMonths.isZero
  }

  private static func isAlike(_ a: String, _ b: String) -> Bool {
    let people: Set<String> = ["人", "名"]
    return a == b || people.contains(a) && people.contains(b)
  }

  private static func number(_ figure: Figure) -> ExactNumber? {
    guard [.exactly, .moreThan, .lessThan].contains(figure.bound) else { return nil }
    switch figure.value {
    case .number(let number): return number
    case .duration(let length):
      // Months and seconds are not held against each other.
      let months = length.totalMonths
      return months.isZero ? ExactNumber(length.totalSeconds) : ExactNumber(months)
    default: return nil
    }
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

  /// more than the 445 cases: the words may be read as part of the figure.
  private static func precedes(
    _ alternatives: [String], _ figure: Range<Int>, in words: FoldedWords
  ) -> Bool {
    for word in alternatives {
      let start: Int
      if words.ends(word, at: figure.lowerBound) {
        start = figure.lowerBound - word.utf8.count
      } else if words.stands(word, at: figure.lowerBound) {
        start = figure.lowerBound
      } else {
        continue
      }
      // no more than, not less than: a bound, no comparison.
      return !["no ", "not ", "nor ", "No ", "Not "].contains { words.ends($0, at: start) }
    }
    return false
  }
}
