internal import Lexicon
internal import PolicyModel

/// C05: a deadline that had passed when the edition appeared, told as still ahead.
///
/// Fires: 2025年3月末までに整備します, 2024年度中に整備します, By May 2025 every school should have a
/// nurse, In 2025 we will open a hall, in an edition of January 2026. Does not: past tense
/// (7月末までに送付することを決めました), the norms of a law, quotations, what was done then
/// (2024年度中に策定した計画により整備します).
struct PassedDeadlineCheck: ConsistencyCheck {
  static let id = "C05"

  func findings(in edition: CheckedEdition) -> [Finding] {
    guard let published = edition.published else { return [] }
    var findings: [Finding] = []
    for index in edition.shelves.dates where !edition.figures[index].isInName {
      guard edition.figures[index].role == nil || edition.figures[index].role == .deadline else {
        continue
      }
      let figure = edition.figures[index]
      guard case .date(let date) = figure.value, let days = date.days(),
        days.upperBound < published.lowerBound, !edition.isPast(figure.sentence),
        edition.isAhead(figure.sentence),
        edition.isDeadline(figure), !edition.isInQuotation(figure.folded.lowerBound)
      else { continue }
      findings.append(
        edition.finding(
          Self.id, .medium, at: [edition.excerpt(figure)],
          facts: [
            .init("deadline", "\(days.upperBound.date)"),
            edition.publishedFact, .init("deadlineWritten", edition.surface(figure)),
          ],
          arithmetic: "\(days.upperBound.date) < \(published.lowerBound.date)"))
    }
    return findings
  }
}

extension CheckedEdition {
  /// 2025年3月末までに, by May 2025, before the end of May 2025.
  fileprivate func isDeadline(_ figure: Figure) -> Bool {
    if figure.role == .deadline { return true }
    guard figure.kind == .date, figure.role == nil else { return false }
    let words = words(ofSentence: figure.sentence)
    let (start, end) = (figure.folded.lowerBound, figure.folded.upperBound)
    if isWithin(figure, words) { return true }
    if isEnglish {
      return ["By ", "by ", "before the end of ", "no later than ", "until "].contains {
        words.ends($0, at: start) || words.stands($0, at: start)
      }
    }
    return words.stands("まで", at: end) || words.ends("までに", at: end)
  }

  /// 2024年度中に整備します, In 2025 we will open a hall: a year or month in which it is done.
  private func isWithin(_ figure: Figure, _ words: FoldedWords) -> Bool {
    let (start, end) = (figure.folded.lowerBound, figure.folded.upperBound)
    if isEnglish {
      return ["In ", "During ", "In early ", "In late ", "Later in "].contains {
        start - $0.utf8.count == words.range.lowerBound && words.ends($0, at: start)
      } && (words.stands(",", at: end) || words.stands(" ", at: end))
    }
    guard let particle = ["中に", "内に"].first(where: { words.stands($0, at: end) }) else {
      return false
    }
    // 2024年度中に策定した計画により: the year is of what was done then.
    let rest = FoldedWords(words.utf8, end + particle.utf8.count..<words.range.upperBound)
    return !rest.containsAny(of: ["た", "だ"])
  }

  /// Whether a sentence asks or promises something and is not told in the past.
  func isAhead(_ sentence: Int) -> Bool {
    guard !isPast(sentence) else { return false }
    let isLaw = heldArticles.count >= 3
    let own = demands(inSentence: sentence)
    if own.contains(where: { $0.frame != .verdict && ($0.frame != .norm || !isLaw) }) {
      return true
    }
    let words = words(ofSentence: sentence)
    if isEnglish { return !isLaw && words.first(anyOf: CheckingWords.englishFutureTrie) != nil }
    return words.ends(anyOf: CheckingWords.futureEndingTrie, at: endOfWords(in: words))
  }

  /// Where a sentence's last word ends, marks left out.
  func endOfWords(in words: FoldedWords) -> Int {
    var end = words.range.upperBound
    while end > words.range.lowerBound {
      switch words.utf8[end - 1] {
      case UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: " "), UInt8(ascii: ":"),
        UInt8(ascii: ";"):
        end -= 1
      // The last bytes of 。 and 」.
      case 0x82 where words.ends("。", at: end), 0x8D where words.ends("」", at: end): end -= 3
      default: return end
      }
    }
    return end
  }

  /// Whether the last words are in the past tense.
  func endsInPast(_ words: FoldedWords) -> Bool {
    if isEnglish { return isPastEnglish(words) }
    return words.ends(anyOf: CheckingWords.pastEndingTrie, at: endOfWords(in: words))
  }

  /// A past form and no word that looks ahead.
  private func isPastEnglish(_ words: FoldedWords) -> Bool {
    if words.first(anyOf: CheckingWords.englishFutureTrie) != nil { return false }
    if words.first(anyOf: CheckingWords.pastTrie) != nil
      || words.ends(anyOf: CheckingWords.lastPastTrie, at: endOfWords(in: words))
    {
      return true
    }
    var position = words.range.lowerBound
    while let ending = words.first("ed ", from: position) {
      // "is based on", "are required to" are no past.
      let start = max(words.range.lowerBound, ending.lowerBound - 24)
      let before = FoldedWords(words.utf8, start..<ending.lowerBound)
      if !before.containsAny(of: [" is ", " are ", " be ", " been ", " the ", " a ", " an "]) {
        return true
      }
      position = ending.upperBound
    }
    return false
  }
}
