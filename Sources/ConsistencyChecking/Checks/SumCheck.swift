internal import Lexicon
internal import PolicyModel

/// C10: parts that claim to be all and do not add up to the stated whole.
///
/// Fires: 予算は100億円（内訳は施設60億円、人件費30億円）; 60人、30人の計100人; £3 million in total: £1
/// million and £1 million; a table's 合計 row; 120人（3歳児30人、4歳児40人、5歳児45人）; 総事業費は48億円とし、国費16億円、
/// 町債20億円を充てます. Does not: parts without a claim to be all, an open
/// list (など), hedged values.
struct SumCheck: ConsistencyCheck {
  static let id = "C10"

  func findings(in edition: CheckedEdition) -> [Finding] {
    edition.sentences.indices.compactMap {
      sum(in: edition, sentence: $0) ?? ShareRun(edition: edition).excess(in: $0)
        ?? ShareRun(edition: edition).overcharge(in: $0)
    } + TableSums(edition: edition).findings() + TableStatements(edition: edition).totals()
  }

  private func sum(in edition: CheckedEdition, sentence: Int) -> Finding? {
    let own = edition.figureRange(ofSentence: sentence).filter { index in
      switch edition.figures[index].kind {
      case .count, .money, .number: !edition.figures[index].isInName
      default: false
      }
    }
    guard own.count >= 2 else { return nil }
    let amounts = own.map { edition.figures[$0] }
    let words = edition.words(ofSentence: sentence)
    guard !isOpen(words, amounts) else { return nil }
    let listed = ListedParts(edition: edition)
    let figures = amounts.filter { $0.bound == .exactly }
    if let finding = listed.finding(behind: sentence, figures, words) { return finding }
    guard amounts.count >= 3 else { return nil }
    return breakdown(in: edition, figures, words) ?? totalBehind(in: edition, figures, words)
      ?? listed.finding(in: sentence, amounts, words)
  }

  /// Whether a word says that the list is not whole; 庁舎等14施設 and その他18施設 are parts of it.
  private func isOpen(_ words: FoldedWords, _ amounts: [Figure]) -> Bool {
    CheckingWords.openListWords.contains { word in
      var start = words.range.lowerBound
      while let found = words.first(word, from: start) {
        if !amounts.contains(where: { $0.folded.lowerBound == found.upperBound }) { return true }
        start = found.upperBound
      }
      return false
    }
  }

  // MARK: - The whole first

  private func breakdown(
    in edition: CheckedEdition, _ figures: [Figure], _ words: FoldedWords
  ) -> Finding? {
    guard figures.count >= 3 else { return nil }
    let cues = CheckingWords.breakdownOpeners.compactMap { words.first($0) }
    guard let cue = cues.min(by: { $0.lowerBound < $1.lowerBound }),
      let whole = figures.last(where: { $0.folded.upperBound <= cue.lowerBound + 1 })
    else { return nil }
    let end = Self.closing(of: cue, in: words)
    let parts = figures.filter {
      $0.folded.lowerBound >= cue.upperBound && $0.folded.upperBound <= end
        && $0.unit == whole.unit && $0.kind == whole.kind
    }
    guard parts.count >= 2 else { return nil }
    return Self.finding(in: edition, whole: whole, parts: parts)
  }

  /// The bracket that closes around the breakdown, else the sentence's end.
  private static func closing(of cue: Range<Int>, in words: FoldedWords) -> Int {
    guard words.ends("(", at: cue.lowerBound) else { return words.range.upperBound }
    return words.first(")", from: cue.upperBound)?.lowerBound ?? words.range.upperBound
  }

  // MARK: - The parts first

  private func totalBehind(
    in edition: CheckedEdition, _ figures: [Figure], _ words: FoldedWords
  ) -> Finding? {
    for (index, whole) in figures.enumerated() where index >= 2 {
      guard Self.isTotal(whole, in: words, edition.isEnglish) else { continue }
      var parts: [Figure] = []
      var next = whole.folded.lowerBound
      for part in figures[..<index].reversed() {
        guard part.unit == whole.unit, part.kind == whole.kind,
          next - part.folded.upperBound <= (parts.isEmpty ? 40 : 60),
          words.first("。", from: part.folded.upperBound, before: next) == nil
        else { break }
        parts.insert(part, at: 0)
        next = part.folded.lowerBound
      }
      guard parts.count >= 2, let first = parts.first,
        !isMet(whole, byCountsBefore: figures[..<index])
      else { continue }
      // 前年の30億円から、〜 : what is compared is no part.
      let span = FoldedWords(words.utf8, first.folded.lowerBound..<whole.folded.lowerBound)
      guard !span.containsAny(of: ["から", "より", "うち", "比べ", "以外", "除", "than", "from", "which"])
      else { continue }
      return Self.finding(in: edition, whole: whole, parts: parts)
    }
    return nil
  }

  /// 212 staff in one grade, 148 in another and 61 in a third, 421 in all: the parts need not bear
  /// one unit; whichever of them give the total is its sum.
  private func isMet(_ whole: Figure, byCountsBefore before: ArraySlice<Figure>) -> Bool {
    guard case .number(let total) = whole.value else { return false }
    var sum = 0.0
    for part in before.reversed() {
      guard part.kind == whole.kind || part.kind == .number || part.kind == .count,
        case .number(let value) = part.value
      else { return false }
      sum += value.approximate
      if sum == total.approximate { return true }
    }
    return false
  }

  private static func isTotal(_ figure: Figure, in words: FoldedWords, _ isEnglish: Bool) -> Bool {
    let (start, end) = (figure.folded.lowerBound, figure.folded.upperBound)
    if isEnglish {
      return CheckingWords.englishTotalBefore.contains { words.ends($0, at: start) }
        || CheckingWords.englishTotalBehind.contains { words.stands($0, at: end) }
    }
    return CheckingWords.totalBefore.contains {
      words.ends($0, at: start) || words.stands($0, at: start)
    }
  }

  /// A finding where exact parts miss the exact whole.
  static func finding(
    in edition: CheckedEdition, whole: Figure, parts: [Figure]
  ) -> Finding? {
    guard case .number(let stated) = whole.value, let total = stated.decimal else { return nil }
    var sum = ExactDecimal.zero
    for part in parts {
      guard case .number(let value) = part.value, let number = value.decimal else { return nil }
      sum = sum + number
    }
    guard sum != total, !isRounded(total, sum, parts.count) else { return nil }
    let terms = parts.map { $0.value.description }.joined(separator: " + ")
    return edition.finding(
      id, .medium, at: [edition.excerpt(whole)] + parts.map { edition.excerpt($0) },
      facts: [
        .init("stated", total.description), .init("computed", sum.description),
        .init("unit", whole.unit),
      ],
      arithmetic: "\(terms) = \(sum) ≠ \(total)")
  }

  /// Parts with decimals, each rounded, may miss their whole by half a unit each.
  private static func isRounded(_ a: ExactDecimal, _ b: ExactDecimal, _ parts: Int) -> Bool {
    guard !a.isInteger || !b.isInteger else { return false }
    return abs(a.approximate - b.approximate) <= 0.05 * Double(parts + 1)
  }
}
