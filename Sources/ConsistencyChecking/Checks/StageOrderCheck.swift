internal import Lexicon
internal import PolicyModel

/// C37: stages of one undertaking whose dates are out of order.
///
/// Fires: 令和9年度に実施設計、令和8年度に着工; 令和8年10月に設計を終え、令和8年6月に着工; design in October 2026, construction
/// begins in June 2026. Does not: dates that overlap, dates without a year, stages of several
/// undertakings (一方, 第2期, 北館は… 南館は…), 設計変更.
struct StageOrderCheck: ConsistencyCheck {
  static let id = "C37"

  func findings(in edition: CheckedEdition) -> [Finding] {
    edition.sentences(with: .stage).compactMap { finding(in: $0, of: edition) }
  }

  private struct Step {
    let figure: Figure
    let days: ClosedRange<DayNumber>
    let stage: StageWords.Stage
    let words: String
  }

  private func finding(in sentence: Int, of edition: CheckedEdition) -> Finding? {
    guard edition.figureRange(ofSentence: sentence).count >= 2 else { return nil }
    let figures = edition.figures(inSentence: sentence)
      .filter { ($0.kind == .date || $0.kind == .dateRange) && !$0.isInName }
    guard figures.count >= 2 else { return nil }
    let words = edition.words(ofSentence: sentence)
    guard !words.containsAny(of: StageWords.severals) else { return nil }
    let topics = figures.indices.compactMap { topic(figures, $0, words, edition) }
    let steps =
      topics.count == figures.count
      ? topics : figures.indices.compactMap { step(figures, $0, words, edition) }
    // What is told of each of several things comes twice.
    guard steps.count >= 2, steps.count == figures.count,
      Set(steps.map(\.stage.rank)).count == steps.count,
      Set(steps.map(\.stage.course)).count == 1
    else { return nil }
    for (earlier, later) in zip(steps, steps.dropFirst()) {
      let (first, second) =
        earlier.stage.rank < later.stage.rank ? (earlier, later) : (later, earlier)
      guard second.days.upperBound < first.days.lowerBound else { continue }
      return edition.finding(
        Self.id, .medium, at: [earlier, later].map { edition.excerpt($0.figure) },
        facts: [
          .init("first", first.words), .init("second", second.words),
          .init("start", edition.surface(first.figure)),
          .init("end", edition.surface(second.figure)),
        ], arithmetic: "\(second.days.upperBound.date) < \(first.days.lowerBound.date)")
    }
    return nil
  }

  /// A date with the stage that is told of it: behind it in Japanese, before it in English.
  private func step(
    _ figures: [Figure], _ index: Int, _ words: FoldedWords, _ edition: CheckedEdition
  ) -> Step? {
    let figure = figures[index]
    guard let days = figure.days, figure.resolvedBy == .text else { return nil }
    let reach: Range<Int>
    if edition.isEnglish {
      let start = index > 0 ? figures[index - 1].folded.upperBound : words.range.lowerBound
      guard start <= figure.folded.lowerBound else { return nil }
      reach = start..<figure.folded.lowerBound
    } else {
      let end =
        index + 1 < figures.count ? figures[index + 1].folded.lowerBound : words.range.upperBound
      guard figure.folded.upperBound <= end else { return nil }
      reach = figure.folded.upperBound..<end
    }
    let stop = edition.isEnglish ? nil : words.firstStop(from: reach.lowerBound)
    let near = FoldedWords(
      words.utf8, reach.lowerBound..<min(stop?.lowerBound ?? reach.upperBound, reach.upperBound))
    // 南館は: another thing begins.
    guard edition.isEnglish || !near.contains("は") else { return nil }
    guard let (stage, range) = Self.stage(in: near) else { return nil }
    return Step(figure: figure, days: days, stage: stage, words: words.string(range))
  }

  /// A date whose stage is its topic: 入札は令和9年7月、契約は令和9年5月.
  private func topic(
    _ figures: [Figure], _ index: Int, _ words: FoldedWords, _ edition: CheckedEdition
  ) -> Step? {
    let figure = figures[index]
    guard !edition.isEnglish, let days = figure.days, figure.resolvedBy == .text,
      let tie = StageWords.beforeDates.first(where: { words.ends($0, at: figure.folded.lowerBound) }
      )
    else { return nil }
    let start = index > 0 ? figures[index - 1].folded.upperBound : words.range.lowerBound
    let end = figure.folded.lowerBound - tie.utf8.count
    guard start < end,
      let (stage, range) = Self.stage(in: FoldedWords(words.utf8, start..<end)),
      range.upperBound == end
    else { return nil }
    return Step(figure: figure, days: days, stage: stage, words: words.string(range))
  }

  /// The one stage that a stretch names.
  private static func stage(in words: FoldedWords) -> (StageWords.Stage, Range<Int>)? {
    var found: (StageWords.Stage, Range<Int>)?
    var offset = words.range.lowerBound
    while offset < words.range.upperBound {
      let match = StageWords.stages.trie.longest(
        in: words.utf8, from: offset, to: words.range.upperBound)
      guard match.row >= 0 else {
        offset += 1
        continue
      }
      if StageWords.otherBehind.contains(where: { words.stands($0, at: match.end) }) { return nil }
      let stage = StageWords.stages.rows[match.row]
      if let known = found?.0, known.rank != stage.rank || known.course != stage.course {
        return nil
      }
      found = (stage, offset..<match.end)
      offset = match.end
    }
    return found
  }
}
