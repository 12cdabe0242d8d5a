public import PolicyModel

/// A report's changes as a table for spreadsheets: RFC 4180 with a byte order mark.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe in front; real figures
/// do not.
public struct CSVRenderer: Sendable {
  /// Which rows the table has.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    /// Figures and demands, one row a change.
    case changes
    case figures
    case demands
    /// Which heading answers to which.
    case concordance
  }

  private let part: Part
  private let language: Language?

  /// - Parameter language: of the column names; nil for that of the new edition.
  public init(part: Part = .changes, language: Language? = nil) {
    self.part = part
    self.language = language
  }

  /// The table, its lines ended with CR and LF.
  public func render(_ report: ChangeReport) -> String {
    let phrasing = Phrasing(language ?? report.new.language)
    let digest = Digest(report)
    var writer = CSVWriter()
    switch part {
    case .changes: changes(digest.figures + digest.demands, phrasing, to: &writer)
    case .figures: changes(digest.figures, phrasing, to: &writer)
    case .demands: changes(digest.demands, phrasing, to: &writer)
    case .concordance: concordance(report.sections, phrasing, to: &writer)
    }
    return writer.finished
  }

  private func changes(_ changes: [Change], _ phrasing: Phrasing, to writer: inout CSVWriter) {
    writer.row(
      [
        "csv.type", "label.kind", "label.subject", "label.before", "label.after",
        "csv.oldValue", "csv.newValue", "label.unit", "label.delta", "csv.relative", "csv.days",
        "label.direction", "csv.oldStrength", "csv.newStrength", "csv.oldCue", "csv.newCue",
        "label.section", "csv.oldLine", "csv.newLine", "csv.oldText", "csv.newText",
        "label.confirm", "label.significance", "label.id", "csv.oldScaled", "csv.newScaled",
        "csv.scaledDelta", "csv.scale",
      ].map { phrasing[$0] })
    for change in changes {
      let scale = ValuesInOneUnit(change)
      let cues = phrasing.cues(of: change)
      let isDemand = change.old?.demand != nil || change.new?.demand != nil
      writer.row([
        phrasing["type." + change.matter.type],
        phrasing.list(phrasing.kinds(of: change)),
        phrasing.subject(of: change),
        change.old.map { phrasing.written($0) } ?? "",
        change.new.map { phrasing.written($0) } ?? "",
        change.old?.figure.map { Self.value(of: $0) } ?? "",
        change.new?.figure.map { Self.value(of: $0) } ?? "",
        phrasing.unit(of: change),
        change.delta?.value?.description ?? "",
        change.delta?.relative.flatMap { phrasing.plainRatio($0) } ?? "",
        change.delta?.days.map { "\($0)" } ?? "",
        change.direction.map { phrasing["direction." + $0.rawValue] } ?? "",
        change.old?.demand.map { "\($0.strength)" } ?? "",
        change.new?.demand.map { "\($0.strength)" } ?? "",
        isDemand ? cues.old ?? "" : "",
        isDemand ? cues.new ?? "" : "",
        phrasing.sectionPath(change.section),
        change.old.map { "\($0.line)" } ?? "",
        change.new.map { "\($0.line)" } ?? "",
        change.old?.text ?? "",
        change.new?.text ?? "",
        change.needsConfirmation ? phrasing["label.confirm"] : "",
        FigurePlot.number(change.significance * 100),
        change.id,
        scale.flatMap { phrasing.plainNumber($0.old) } ?? "",
        scale.flatMap { phrasing.plainNumber($0.new) } ?? "",
        scale.flatMap { phrasing.plainNumber($0.difference) } ?? "",
        scale.map { phrasing.unit(of: $0, in: change) } ?? "",
      ])
    }
  }

  /// The value in the exchange format's words; how often something happens as an ISO 8601
  /// repetition, `R2/P1Y` for twice a year.
  private static func value(of figure: Figure) -> String {
    let value = figure.value.exchanged
    guard case .recurrence(let recurrence) = figure.value, let times = recurrence.times else {
      return value
    }
    return "R" + times.description + "/" + value
  }

  private func concordance(
    _ sections: [ChangeReport.SectionCorrespondence], _ phrasing: Phrasing,
    to writer: inout CSVWriter
  ) {
    writer.row(
      [
        "label.kind", "csv.oldNumber", "csv.oldHeading", "csv.oldLine", "csv.newNumber",
        "csv.newHeading", "csv.newLine", "label.similarity",
      ].map { phrasing[$0] })
    for section in sections {
      // A section that was split or merged has one row for each pair of its sides.
      for index in 0..<max(section.old.count, section.new.count) {
        let old = section.old.isEmpty ? nil : section.old[min(index, section.old.count - 1)]
        let new = section.new.isEmpty ? nil : section.new[min(index, section.new.count - 1)]
        writer.row([
          phrasing[section.label ?? "correspondence.matched"],
          old?.number ?? "", old?.heading ?? "", old.map { "\($0.line)" } ?? "",
          new?.number ?? "", new?.heading ?? "", new.map { "\($0.line)" } ?? "",
          old == nil || new == nil ? "" : phrasing.share(section.similarity),
        ])
      }
    }
  }
}

extension Phrasing {
  /// A number in digits, a fraction that no decimal equals with four digits behind the point.
  func plainNumber(_ number: ExactNumber) -> String? {
    if let decimal = number.decimal { return decimal.description }
    let value = number.approximate
    guard value.isFinite, abs(value) < 1e12 else { return nil }
    let parts = Int((abs(value) * 10_000).rounded())
    let digits = String(parts % 10_000)
    let fraction = String(repeating: "0", count: 4 - digits.utf8.count) + digits
    return (value < 0 && parts != 0 ? "-" : "") + "\(parts / 10_000).\(fraction)"
  }

  /// The unit that both values of a change are told in.
  func unit(of scale: ValuesInOneUnit, in change: Change) -> String {
    // A sign of percent alone would be a formula to some programs.
    if scale.unit == "percent" { return self["csv.percent"] }
    guard scale.isConverted, let words = table("span." + scale.unit) else {
      return unit(of: change)
    }
    return Template(words: words).form(for: 2).filled { _ in "" }.trimmingBlanks
  }

  /// A ratio with three digits behind the point and no sign of percent: `0.246`.
  func plainRatio(_ ratio: Double) -> String? {
    guard ratio.isFinite, abs(ratio) < 1e12 else { return nil }
    let thousandths = Int((abs(ratio) * 1000).rounded())
    let digits = String(thousandths % 1000)
    let fraction = String(repeating: "0", count: 3 - digits.utf8.count) + digits
    return (ratio < 0 && thousandths != 0 ? "-" : "") + "\(thousandths / 1000).\(fraction)"
  }
}
