internal import Lexicon
internal import PolicyModel

extension EditionView {
  /// How far before an event something is due: 7日前までに, at least 14 days before.
  func isLeadTime(_ figure: Figure) -> Bool { leadTimeLength(of: figure) > 0 }

  /// A figure's words, with those that make a lead time of a length: 7日前.
  func focus(of figure: Figure) -> Range<Int> {
    figure.folded.lowerBound..<figure.folded.upperBound + leadTimeLength(of: figure)
  }

  /// The same with the word that makes a term of it: 7日前までに.
  func term(of figure: Figure) -> Range<Int> {
    let focus = focus(of: figure)
    let end = document.sentences[figure.sentence].folded.upperBound
    guard focus.upperBound < end else { return focus }
    let length = LeadTimeWords.termLength(at: document.folded.utf8[focus.upperBound..<end])
    return focus.lowerBound..<focus.upperBound + length
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

/// Lead times in two forms: so many days before, and the day before or the day itself.
struct LeadTimes {
  let comparison: Comparison

  /// The only lead time of one side and the only day counted from the event of the other.
  func pair(old: [Int], new: [Int]) -> (old: Int, new: Int)? {
    let (a, b) = (comparison.old, comparison.new)
    func only(_ indices: [Int], _ view: EditionView, _ holds: (Figure) -> Bool) -> Int? {
      let found = indices.filter { holds(view.annotated.figures[$0]) }
      return found.count == 1 ? found[0] : nil
    }
    if let first = only(old, a, a.isLeadTime), let second = only(new, b, { Self.days($0) != nil }) {
      return (first, second)
    }
    if let first = only(old, a, { Self.days($0) != nil }), let second = only(new, b, b.isLeadTime) {
      return (first, second)
    }
    return nil
  }

  /// How much sooner or later it is due; as the same words where it is not.
  func verdict(_ old: Figure, _ new: Figure) -> FigureVerdict {
    let difference = FigureDifference(
      old: Self.laid(old), new: Self.laid(new), isTimed: false,
      fiscalStart: comparison.options.fiscalStart
    ).ofLeadTimes
    return difference.direction == nil ? .notation(.relativeDate) : .changed(difference)
  }

  private static func laid(_ figure: Figure) -> Figure {
    guard let days = days(figure) else { return figure }
    var laid = figure
    laid.kind = .duration
    laid.value = .duration(CalendarDuration(days: ExactDecimal(days)))
    return laid
  }

  /// How many days before an event 前日 and 当日 are; nil for other figures.
  private static func days(_ figure: Figure) -> Int? {
    guard figure.rule == "relativeDate", figure.kind == .date else { return nil }
    return switch figure.value.description {
    case "P-1D": 1
    case "P0D": 0
    default: nil
    }
  }
}
