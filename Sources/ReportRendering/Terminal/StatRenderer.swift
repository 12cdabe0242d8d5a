public import PolicyModel

/// One line a document: how many changes of each type it has, as `git diff --stat` tells lines.
public struct StatRenderer: Sendable {
  /// What one document's line tells.
  public struct Row: Sendable {
    public var name: String
    public var report: ChangeReport
    public init(name: String, report: ChangeReport) {
      self.name = name
      self.report = report
    }
  }

  private let options: TerminalRenderer.Options

  public init(_ options: TerminalRenderer.Options = .init()) {
    self.options = options
  }

  /// The lines, a sum of all documents at their end where there are several.
  public func render(_ rows: [Row]) -> String {
    let phrasing = Phrasing(options.language ?? rows.first?.report.new.language ?? .english)
    var page = TerminalPage(options)
    let sum = rows.count > 1 ? phrasing.count("stat.all", rows.count) : ""
    let names = rows.map { VisibleText.shown($0.name) } + [sum]
    let widest = names.map { DisplayWidth.of($0) }.max() ?? 0
    let column = min(widest, max(12, page.columns / 2)) + 1
    var sums: [String: Int] = [:]
    for row in rows {
      let counts = counts(of: row.report, phrasing)
      for (type, count) in counts { sums[type, default: 0] += count }
      page.line(row.name, counts, column, phrasing)
    }
    if !sum.isEmpty {
      let all = Self.types.compactMap { type in sums[type].map { (type, $0) } }
      page.line(sum, all, column, phrasing)
    }
    return page.text
  }

  private static let types = ["figure", "demand", "structure", "wording", "notation", "finding"]

  private func counts(of report: ChangeReport, _ phrasing: Phrasing) -> [(String, Int)] {
    let counts = report.tally.byType.map { ($0.type, phrasing.total(of: $0.counts)) }
    return (counts + [("finding", report.findings.totalCount)]).filter { $0.1 > 0 }
  }
}

extension TerminalPage {
  fileprivate mutating func line(
    _ name: String, _ counts: [(String, Int)], _ column: Int, _ phrasing: Phrasing
  ) {
    var text = StyledText(name, .strong)
    if text.width > column {
      // The end of a path tells files apart.
      write(text, indent: 1, hanging: 1)
      text = StyledText()
    }
    text.pad(to: column)
    text.add("| ", .faint)
    if counts.isEmpty { text.add(phrasing["stat.none"], .faint) }
    for (index, (type, count)) in counts.enumerated() {
      if index > 0 { text.add("  ") }
      text.add(whole: phrasing["type." + type] + " ", join: .withNext)
      text.add(
        phrasing.grouped(count), type == "finding" ? .alert : .strong, join: .withPrevious)
    }
    write(text, indent: 1, hanging: column + 3)
  }
}
