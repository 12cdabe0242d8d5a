internal import PolicyModel

/// A figure or demand through all editions of a series, as a line of steps over time.
///
/// A value holds from one edition to the next, so the line is made of steps; it is broken where
/// editions do not state it. The edition that is compared with is a ring, the newest a disc.
struct StrandPlot {
  private let width: Double
  private let height: Double
  /// Where each edition stands between 0 and 1.
  private let moments: [Double]
  private let old: Int?

  /// - Parameter old: the edition that is marked as the older of two, if any.
  init(_ editions: [Edition], old: Int? = nil, width: Double = 168, height: Double = 44) {
    self.width = width
    self.height = height
    self.old = old
    moments = Self.moments(editions)
  }

  /// Places in time by the first day of publication; evenly where a date is missing.
  static func moments(_ editions: [Edition]) -> [Double] {
    let days = editions.map { $0.published?.date.days()?.lowerBound.value }
    let known = days.compactMap { $0 }
    guard editions.count > 1, known.count == days.count, let first = known.first,
      let last = known.last, last > first, zip(known, known.dropFirst()).allSatisfy(<=)
    else {
      return editions.indices.map { Double($0) / Double(max(1, editions.count - 1)) }
    }
    return known.map { Double($0 - first) / Double(last - first) }
  }

  /// Whether there is a line to draw.
  func isDrawable(_ strand: Strand) -> Bool { Self.amounts(strand) != nil }

  /// The plot, or nothing where the values are no amounts of one kind.
  func draw(_ strand: Strand, _ phrasing: Phrasing, into html: inout HTMLWriter) {
    guard moments.count > 1, let amounts = Self.amounts(strand) else { return }
    let isDemand = strand.points[0].excerpt.demand != nil
    var high = amounts.max() ?? 1
    var low = amounts.min() ?? 0
    if isDemand {
      (low, high) = (0, 5)
    } else if low > 0 && low < high * 0.6 {
      // A difference looks as large as it is where zero is in sight.
      low = 0
    }
    if high - low < 1e-9 { (low, high) = (low - 1, high + 1) }
    let y = { (amount: Double) in
      height - 7 - (height - 14) * (amount - low) / (high - low)
    }
    let label = phrasing.words("plot.strand", ["values": Self.story(strand, phrasing)])
    html.element(
      "svg",
      [
        "class": "plot strand", "role": "img", "viewBox": "0 0 \(Int(width)) \(Int(height))",
        "width": "\(Int(width))", "height": "\(Int(height))",
      ]
    ) { html in
      html.element("title", text: label)
      let base = FigurePlot.number(height - 2)
      html.element("path", ["class": "axis", "d": "M0 \(base)H\(Int(width))"]) { _ in }
      var (ticks, stops) = ("", "")
      for edition in moments.indices { ticks += "M\(FigurePlot.number(x(edition))) \(base)v-3" }
      // A line without length is a dot, by its round ends.
      for (point, amount) in zip(strand.points, amounts) {
        stops += "M\(FigurePlot.number(x(point.first))) \(FigurePlot.number(y(amount)))h0"
      }
      for (name, line) in [("tick", ticks), ("step", path(strand, amounts, y)), ("stop", stops)] {
        html.element("path", ["class": name, "d": line]) { _ in }
      }
      for (index, point) in strand.points.enumerated() {
        let isLast = index == strand.points.count - 1 && point.last == moments.count - 1
        if let old, (point.first...point.last).contains(old), old != moments.count - 1 {
          dot("ring", x(old), y(amounts[index]), &html)
        }
        if isLast { dot("disc", x(point.last), y(amounts[index]), &html) }
      }
    }
  }

  private func dot(_ name: String, _ x: Double, _ y: Double, _ html: inout HTMLWriter) {
    html.element(
      "circle",
      ["class": name, "cx": FigurePlot.number(x), "cy": FigurePlot.number(y), "r": "4.5"]
    ) { _ in }
  }

  private func x(_ edition: Int) -> Double { 6 + (width - 12) * moments[edition] }

  private func path(_ strand: Strand, _ amounts: [Double], _ y: (Double) -> Double) -> String {
    var path = ""
    for (index, point) in strand.points.enumerated() {
      let goesOn = index > 0 && strand.points[index - 1].last == point.first - 1
      let place = FigurePlot.number(y(amounts[index]))
      path +=
        goesOn
        ? "H\(FigurePlot.number(x(point.first)))V\(place)"
        : "M\(FigurePlot.number(x(point.first))) \(place)"
      if point.last > point.first { path += "H\(FigurePlot.number(x(point.last)))" }
    }
    return path
  }

  /// The values in words, oldest first.
  static func story(_ strand: Strand, _ phrasing: Phrasing) -> String {
    let words = strand.points.suffix(8).map { point in
      if let figure = point.excerpt.figure { return phrasing.value(of: figure) }
      return phrasing.words("strength", ["n": "\(point.excerpt.demand?.strength ?? 0)"])
    }
    return words.joined(separator: " " + phrasing["arrow"] + " ")
  }

  /// The values as numbers of one kind; nil where they cannot be drawn on one scale.
  private static func amounts(_ strand: Strand) -> [Double]? {
    guard let first = strand.points.first else { return nil }
    let unit = first.excerpt.figure?.unit
    let kind = first.excerpt.figure?.kind
    var amounts: [Double] = []
    for point in strand.points {
      guard point.excerpt.figure?.unit == unit, point.excerpt.figure?.kind == kind,
        let amount = amount(point.excerpt), amount.isFinite, abs(amount) < 1e15
      else { return nil }
      amounts.append(amount)
    }
    return amounts
  }

  private static func amount(_ excerpt: Excerpt) -> Double? {
    if let demand = excerpt.demand { return Double(demand.strength) }
    switch excerpt.figure?.value {
    case .number(let number): return number.approximate
    case .date(let date): return date.days().map { Double($0.upperBound.value) }
    case .dates(let range): return range.end?.days().map { Double($0.upperBound.value) }
    case .duration(let length):
      let (months, seconds) = (length.totalMonths.approximate, length.totalSeconds.approximate)
      return months * 30.4375 + seconds / 86_400
    default: return nil
    }
  }
}
