import PolicyModel
import Testing

@testable import ChangeDetection

/// How far frequencies and times of day went.
@Suite struct FigureDifferenceTests {
  private func figure(_ kind: Figure.Kind, _ value: Figure.Value) -> Figure {
    Figure(
      kind: kind, value: value, written: "", rule: "test", sentence: 0, span: SourceSpan(0, 1),
      folded: 0..<1)
  }

  private func difference(_ kind: Figure.Kind, _ old: Figure.Value, _ new: Figure.Value)
    -> FigureDifference
  {
    FigureDifference(
      old: figure(kind, old), new: figure(kind, new), isTimed: false, fiscalStart: 4)
  }

  private func often(_ times: Int, months: Int) -> Figure.Value {
    .recurrence(
      Recurrence(
        period: CalendarDuration(months: ExactDecimal(months)), times: ExactDecimal(times)))
  }

  @Test func `a value that is not reached tells no exact difference`() {
    var below = figure(.count, .number(ExactNumber(700_000)))
    below.bound = .lessThan
    let old = figure(.count, .number(ExactNumber(720_000)))
    let found = FigureDifference(old: old, new: below, isTimed: false, fiscalStart: 4)
    #expect(found.direction == .lowered)
    #expect(found.delta == nil)
    // Of two thresholds the step is known: 1億円を超える → 5,000万円を超える.
    var (high, low) = (old, below)
    (high.bound, low.bound) = (.moreThan, .moreThan)
    let step = FigureDifference(old: high, new: low, isTimed: false, fiscalStart: 4)
    #expect(step.delta?.value == ExactNumber(-20_000))
  }

  @Test func `a cap is set against the upper end of a range, a floor against the lower`() {
    let range = figure(
      .money, .numbers(ExactNumber(30_000), ExactNumber(100_000), isTransition: false))
    func told(_ number: Int, _ bound: Figure.Bound, isOld: Bool = true) -> FigureDifference {
      var single = figure(.money, .number(ExactNumber(ExactDecimal(number))))
      single.bound = bound
      return FigureDifference(
        old: isOld ? single : range, new: isOld ? range : single, isTimed: false, fiscalStart: 4)
    }
    #expect(told(30_000, .upTo).direction == .raised)
    #expect(told(30_000, .upTo).delta?.value == ExactNumber(70_000))
    #expect(told(200_000, .atMost).direction == .lowered)
    #expect(told(20_000, .atLeast).direction == .raised)
    #expect(told(100_000, .upTo).direction == .sharpened)
    #expect(told(80_000, .upTo, isOld: false).direction == .lowered)
    // A plain number within a range is only less exact.
    #expect(told(50_000, .exactly).direction == .blurred)
  }

  @Test func `the second child is neither more nor less than the third`() {
    func child(_ number: Int) -> Figure {
      var child = figure(.ordinal, .number(ExactNumber(ExactDecimal(number))))
      child.unit = "子"
      return child
    }
    let found = FigureDifference(old: child(3), new: child(2), isTimed: false, fiscalStart: 4)
    #expect(found.direction == nil && found.delta == nil)
  }

  @Test func `more often in one period is raised by so many times`() {
    let found = difference(.recurrence, often(1, months: 1), often(3, months: 1))
    #expect(found.direction == .raised)
    #expect(found.delta?.value == ExactNumber(2))
    #expect(found.delta?.unit == "times")
    #expect(found.delta?.relative == 2)
  }

  @Test func `once in a shorter period is raised and twice as often`() {
    let found = difference(.recurrence, often(1, months: 12), often(1, months: 6))
    #expect(found.direction == .raised)
    #expect(found.delta?.value == nil)
    #expect(found.delta?.relative == 1)
    let back = difference(.recurrence, often(1, months: 6), often(1, months: 12))
    #expect(back.direction == .lowered)
    #expect(back.delta?.relative == -0.5)
  }

  @Test func `as often in other words is no step`() {
    let found = difference(.recurrence, often(1, months: 6), often(2, months: 12))
    #expect(found.direction == nil)
    #expect(found.delta == nil)
  }

  @Test func `times of day are minutes apart and hours of opening longer by hours`() {
    let six = ClockTime(hour: 18, minute: nil)
    let quarter = ClockTime(hour: 17, minute: 45)
    let earlier = difference(.time, .time(six), .time(quarter))
    #expect(earlier.direction == .advanced)
    #expect(earlier.delta?.value == ExactNumber(-900))
    #expect(earlier.delta?.unit == "second")
    let nine = ClockTime(hour: 9, minute: nil)
    let longer = difference(.time, .times(nine, quarter), .times(nine, six))
    #expect(longer.direction == .lengthened)
    #expect(longer.delta?.value == ExactNumber(900))
  }
}
