internal import Lexicon
internal import PolicyModel

/// C33: a growth in per cent that its two values do not give, rounding allowed.
///
/// Fires: 800人から1,000人に、20％増えました; from £200 to £300, an increase of 30%. Does not: a rate that
/// rounds to it, points between two shares, a share of something else behind the values.
struct GrowthRateCheck: ConsistencyCheck {
  static let id = "C33"

  func findings(in edition: CheckedEdition) -> [Finding] {
    edition.shelves.shares.compactMap { index in
      let rate = edition.figures[index]
      guard index > 0, rate.kind == .percent, rate.bound == .exactly || rate.bound == .about,
        case .number(let stated) = rate.value
      else { return nil }
      let change = edition.figures[index - 1]
      guard change.sentence == rate.sentence, change.kind != .percent, change.unit != "fraction",
        case .numbers(let from, let to, isTransition: true) = change.value, !from.isZero,
        Self.tellsOfChange(rate, behind: change, in: edition)
      else { return nil }
      let percent = abs(to.approximate - from.approximate) / from.approximate * 100
      let unit = ShownShare.lastDigit(of: edition.surface(rate))
      let slack = rate.bound == .exactly ? 0.51 * unit : max(2.5 * unit, stated.approximate / 10)
      guard abs(percent - stated.approximate) > slack else { return nil }
      let computed = ShownShare.oneDecimal(percent)
      return edition.finding(
        Self.id, .high, at: [edition.excerpt(change), edition.excerpt(rate)],
        facts: [
          .init("change", edition.surface(change)), .init("stated", stated.description),
          .init("computed", computed),
        ], arithmetic: "\(from) → \(to) = \(computed) % ≠ \(stated) %")
    }
  }

  /// The rate stands close behind the change and says itself that it is growth or decline.
  private static func tellsOfChange(
    _ rate: Figure, behind change: Figure, in edition: CheckedEdition
  ) -> Bool {
    let words = edition.words(ofSentence: rate.sentence)
    guard rate.folded.lowerBound >= change.folded.upperBound,
      rate.folded.lowerBound - change.folded.upperBound <= 60
    else { return false }
    let before = FoldedWords(words.utf8, change.folded.upperBound..<rate.folded.lowerBound)
    guard !before.containsAny(of: GrowthWords.others) else { return false }
    if edition.isEnglish {
      return GrowthWords.englishBefore.contains { words.ends($0, at: rate.folded.lowerBound) }
        || GrowthWords.englishBehind.contains { words.stands($0, at: rate.folded.upperBound) }
    }
    return GrowthWords.behind.contains { words.stands($0, at: rate.folded.upperBound) }
  }
}
