internal import PolicyModel

/// The two ends of a range or of a change told inside a sentence, each as a figure.
///
/// Of 「38％から47％に」 both ends can change, and each then has its own difference.
struct FigureEnds {
  let first: Figure
  let second: Figure

  /// Nil for a figure with one end, or where the words do not show two.
  init?(_ figure: Figure, in view: EditionView) {
    guard let values = Self.values(figure.value),
      let ranges = Self.ranges(figure.folded, in: view.document.folded.utf8)
    else { return nil }
    first = Self.end(of: figure, values.0, ranges.0, isFirst: true, view)
    second = Self.end(of: figure, values.1, ranges.1, isFirst: false, view)
  }

  private static func end(
    of figure: Figure, _ value: Figure.Value, _ folded: Range<Int>, isFirst: Bool,
    _ view: EditionView
  ) -> Figure {
    var end = figure
    end.value = value
    end.written = value.description
    end.folded = folded
    end.span = view.document.folded.sourceSpan(of: folded)
    if figure.kind == .dateRange {
      // Both are without a year of their own where the whole is.
      if figure.isOfEveryYear, let yearly = ofEveryYear(value) {
        end.written = yearly.description
        if figure.resolvedBy == .edition {
          end.value = yearly
          end.resolvedBy = .none
        }
      }
      end.kind = .date
      end.role = isFirst ? .start : .deadline
    }
    return end
  }

  private static func ofEveryYear(_ value: Figure.Value) -> Figure.Value? {
    switch value {
    case .date(.month(_, let month)): .date(.month(year: nil, month))
    case .date(.day(_, let month?, let day)): .date(.day(year: nil, month: month, day))
    default: nil
    }
  }

  private static func values(_ value: Figure.Value) -> (Figure.Value, Figure.Value)? {
    switch value {
    case .numbers(let a, let b, _): (.number(a), .number(b))
    case .durations(let a, let b): (.duration(a), .duration(b))
    case .times(let a, let b): (.time(a), .time(b))
    case .dates(let range):
      if let a = range.start, let b = range.end { (.date(a), .date(b)) } else { nil }
    default: nil
    }
  }

  /// Words first: the dash of 2025-26 and 2029-30 is within its years.
  private static let dividers: [[UInt8]] = [
    "から", "より", "～", "〜", "~", "→", "⇒", "ー", "―", " to ", " through ", " until ", " and ", "–",
    "—", "−", "-", "乃至", "ないし", "、", "・", ",", "/",
  ].map { Array($0.utf8) }

  /// The words before and behind the first divider that has figures on both sides.
  private static func ranges(
    _ folded: Range<Int>, in bytes: [UInt8]
  ) -> (Range<Int>, Range<Int>)? {
    for divider in dividers {
      var start = folded.lowerBound
      while start + divider.count <= folded.upperBound {
        if bytes[start] == divider[0],
          bytes[start..<start + divider.count].elementsEqual(divider)
        {
          let left = folded.lowerBound..<start
          let right = start + divider.count..<folded.upperBound
          if hasDigit(bytes[left]) && hasDigit(bytes[right]) { return (left, right) }
        }
        start += 1
      }
    }
    return nil
  }

  private static func hasDigit(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains { (0x30...0x39).contains($0) }
  }
}
