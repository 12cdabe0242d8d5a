internal import PolicyModel

/// A small picture of a figure before and after, drawn from its values.
///
/// The old value is an outline, the new one is filled, so that it reads without colour.
struct FigurePlot {
  private static let width = 112.0
  private static let height = 26.0
  /// The longest step in days of all dates in the report; all steps share its scale.
  let longestStep: Int

  init(_ changes: [Change]) {
    longestStep = changes.reduce(1) { max($0, abs($1.delta?.days ?? 0)) }
  }

  /// The plot, or nothing where there are not two values to draw.
  func draw(_ change: Change, _ phrasing: Phrasing, into html: inout HTMLWriter) {
    guard let old = change.old?.figure, let new = change.new?.figure else { return }
    let label = phrasing.words(
      "plot.words", ["old": phrasing.value(of: old), "new": phrasing.value(of: new)])
    if case .number(let a) = old.value, case .number(let b) = new.value, old.unit == new.unit {
      bars(a.approximate, b.approximate, whole: old.unit == "percent" ? 100 : nil, label, &html)
    } else if let days = change.delta?.days, days != 0 {
      step(days, label, &html)
    } else if let (a, b) = Self.months(old.value, new.value) {
      bars(a, b, whole: nil, label, &html)
    }
  }

  private static func months(_ old: Figure.Value, _ new: Figure.Value) -> (Double, Double)? {
    guard case .duration(let a) = old, case .duration(let b) = new else { return nil }
    if a.totalSeconds.isZero && b.totalSeconds.isZero {
      return (a.totalMonths.approximate, b.totalMonths.approximate)
    }
    guard a.totalMonths.isZero && b.totalMonths.isZero else { return nil }
    return (a.totalSeconds.approximate, b.totalSeconds.approximate)
  }

  /// Two bars from a common zero; shares on a scale that ends at the whole.
  private func bars(
    _ old: Double, _ new: Double, whole: Double?, _ label: String, _ html: inout HTMLWriter
  ) {
    guard old.isFinite, new.isFinite else { return }
    let high = max(old, new, 0, max(old, new) <= whole ?? 0 ? whole ?? 0 : 0)
    let low = min(old, new, 0)
    guard high > low else { return }
    let scale = (Self.width - 2) / (high - low)
    let zero = 1 - low * scale
    svg(label, &html) { html in
      if let whole, whole == high, low == 0 {
        Self.rect(
          x: 1, y: 3, width: Self.width - 2, height: 20, class: "track", &html)
      }
      for (value, y, name) in [(old, 4.0, "before"), (new, 14.0, "after")] {
        let x = min(zero, zero + value * scale)
        Self.rect(
          x: x, y: y, width: max(1, abs(value) * scale), height: 8, class: name, &html)
      }
      Self.line(x: zero, y1: 1, y2: Self.height - 1, class: "zero", &html)
    }
  }

  /// A step on a line of time: a ring where it was, a disc where it is.
  private func step(_ days: Int, _ label: String, _ html: inout HTMLWriter) {
    let reach = 14 + (Self.width - 32) * Double(abs(days)) / Double(longestStep)
    let start = days > 0 ? 8 : Self.width - 8
    let end = days > 0 ? start + reach : start - reach
    let back = days > 0 ? -5.0 : 5.0
    svg(label, &html) { html in
      html.element(
        "path", ["class": "axis", "d": "M1 13H\(Self.number(Self.width - 1))"]
      ) { _ in }
      html.element(
        "path", ["class": "step", "d": "M\(Self.number(start)) 13H\(Self.number(end + back))"]
      ) { _ in }
      for (x, name) in [(start, "ring"), (end, "disc")] {
        html.element(
          "circle", ["class": name, "cx": Self.number(x), "cy": "13", "r": "5"]
        ) { _ in }
      }
    }
  }

  private func svg(
    _ label: String, _ html: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void
  ) {
    html.element(
      "svg",
      [
        "class": "plot", "role": "img",
        "viewBox": "0 0 \(Int(Self.width)) \(Int(Self.height))", "width": "\(Int(Self.width))",
        "height": "\(Int(Self.height))",
      ]
    ) { html in
      html.element("title", text: label)
      content(&html)
    }
  }

  private static func rect(
    x: Double, y: Double, width: Double, height: Double, class name: String,
    _ html: inout HTMLWriter
  ) {
    html.element(
      "rect",
      [
        "class": name, "x": number(x), "y": number(y), "width": number(width),
        "height": number(height), "rx": "1.5",
      ]
    ) { _ in }
  }

  private static func line(
    x: Double, y1: Double, y2: Double, class name: String, _ html: inout HTMLWriter
  ) {
    html.element(
      "path", ["class": name, "d": "M\(number(x)) \(number(y1))V\(number(y2))"]
    ) { _ in }
  }

  /// One digit behind the point, so that the bytes do not depend on the last bit.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let size = abs(tenths)
    return size % 10 == 0 ? "\(sign)\(size / 10)" : "\(sign)\(size / 10).\(size % 10)"
  }
}
