internal import Lexicon
internal import PolicyModel

/// C05: a deadline that had passed when the edition appeared, told as still ahead.
///
/// Fires: 2025年3月末までに整備します in an edition of January 2026.
/// Does not: past tense (7月末までに送付することを決めました), legal norms, quotations.
struct PassedDeadlineCheck: ConsistencyCheck {
  static let id = "C05"

  func findings(in edition: CheckedEdition) -> [Finding] {
    guard let published = edition.published else { return [] }
    var findings: [Finding] = []
    // A sentence may hold any number of deadlines and is read once.
    var read: (sentence: Int, isAhead: Bool)?
    for figure in edition.figures where figure.role == .deadline && !figure.isInName {
      guard case .date(let date) = figure.value, let days = date.days(),
        days.upperBound < published.lowerBound
      else { continue }
      if read?.sentence != figure.sentence {
        read = (figure.sentence, edition.isAhead(figure.sentence))
      }
      guard read?.isAhead == true, !edition.isInQuotation(figure.folded.lowerBound)
      else { continue }
      findings.append(
        edition.finding(
          Self.id, .medium, at: [edition.excerpt(figure)],
          facts: [
            .init("deadline", "\(days.upperBound.date)"),
            .init("edition", "\(published.lowerBound.date)"),
          ],
          arithmetic: "\(days.upperBound.date) < \(published.lowerBound.date)"))
    }
    return findings
  }
}

extension CheckedEdition {
  /// Whether a sentence asks or promises something and is not told in the past.
  func isAhead(_ sentence: Int) -> Bool {
    guard !isPast(sentence) else { return false }
    return edition.annotated.demands(inSentence: sentence).contains { demand in
      demand.frame != .norm && demand.frame != .verdict
    }
  }

  /// Whether a sentence ends in the past tense.
  func isPast(_ sentence: Int) -> Bool {
    let words = words(ofSentence: sentence)
    var end = words.range.upperBound
    while let mark = ["。", ".", ")", "」", " "].first(where: { words.ends($0, at: end) }) {
      end -= mark.utf8.count
    }
    return CheckingWords.pastEndings.contains { words.ends($0, at: end) }
      || CheckingWords.pastWords.contains { words.contains($0) }
  }
}
