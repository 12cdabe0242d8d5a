internal import Lexicon
internal import PolicyModel

extension EditionView {
  /// How far before an event something is due: 7日前までに, at least 14 days before.
  func isLeadTime(_ figure: Figure) -> Bool { leadTimeLength(of: figure) > 0 }

  /// A figure's words, with those that make a lead time of a length: 7日前.
  func focus(of figure: Figure) -> Range<Int> {
    figure.folded.lowerBound..<figure.folded.upperBound + leadTimeLength(of: figure)
  }

  private func leadTimeLength(of figure: Figure) -> Int {
    guard figure.kind == .duration else { return 0 }
    let end = figure.folded.upperBound
    let bytes = document.folded.utf8
    return LeadTimeWords.length(
      at: bytes[end..<min(bytes.count, document.sentences[figure.sentence].folded.upperBound)])
  }
}

extension FigureDifference {
  /// Of two lead times the longer is the earlier: 7日前 → 14日前 is due a week sooner.
  var ofLeadTimes: FigureDifference {
    var copy = self
    copy.direction =
      switch direction {
      case .lengthened: .advanced
      case .shortened: .postponed
      default: direction
      }
    copy.delta?.relative = nil
    return copy
  }

  /// Without a direction where one length is told in months and the other in days that so many
  /// months may have: 90日, 3か月.
  func withoutGuess(_ old: Figure, _ new: Figure) -> FigureDifference {
    guard case .duration(let a) = old.value, case .duration(let b) = new.value,
      a.totalMonths.isZero != b.totalMonths.isZero, a.totalSeconds.isZero != b.totalSeconds.isZero
    else { return self }
    let (months, seconds) = a.totalMonths.isZero ? (b, a) : (a, b)
    let days = seconds.totalSeconds.approximate / 86_400
    let count = months.totalMonths.approximate
    // From 28 days (February alone) to 31 for one; of more, the mean and two days either way.
    guard abs(days - count * 30.4369) <= 2.5 else { return self }
    var copy = self
    (copy.direction, copy.delta) = (nil, nil)
    return copy
  }
}
