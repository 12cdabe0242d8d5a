public import PolicyModel

/// The reports of several documents as one text, made for a pull request's comment.
///
/// The documents with their verdicts come first, then the main changes of all of them, then
/// each document's own tables, folded. The length is bounded: what does not fit is counted.
public struct CombinedMarkdownRenderer: Sendable {
  /// One document of several.
  public struct Part: Hashable, Sendable {
    /// Its path, or both where it was renamed.
    public var name: String
    public var report: ChangeReport

    /// A name of more than 200 characters is cut.
    public init(name: String, report: ChangeReport) {
      let kept = String(name.unicodeScalars.prefix(200))
      self.name = kept.unicodeScalars.count < name.unicodeScalars.count ? kept + "…" : kept
      self.report = report
    }
  }

  /// What GitHub lets a comment have, less a little.
  public static let usualLength = 65_000

  private let language: Language?
  private let maximumLength: Int?

  /// - Parameters:
  ///   - language: of the text; nil for that of the first document.
  ///   - maximumLength: the most characters that the text may have; nil for no bound.
  public init(language: Language? = nil, maximumLength: Int? = usualLength) {
    self.language = language
    self.maximumLength = maximumLength
  }

  /// The whole text, ended with a line end.
  public func render(_ parts: [Part]) -> String {
    let phrasing = Phrasing(language ?? parts.first?.report.new.language ?? .english)
    // Headings and the closing lines come on top of what entries may fill.
    var page = MarkdownWriter(limit: maximumLength.map { $0 - min(4000, $0 / 4) } ?? .max)
    page.append("# " + phrasing.count("heading.combined", parts.count) + "\n\n")
    guard !parts.isEmpty else { return page.finished }
    page.share(4, phrasing) { page in page.verdicts(parts, phrasing) }
    page.share(4, phrasing) { page in page.top(parts, phrasing) }
    page.share(4, phrasing) { page in page.points(parts, phrasing) }
    page.details(parts, phrasing)
    page.append("---\n\n<sub>" + phrasing["reference"] + " ")
    page.text(phrasing.tool(parts[0].report.tool))
    page.append("</sub>\n")
    return page.finished
  }
}

extension MarkdownWriter {
  /// One row a document.
  fileprivate mutating func verdicts(
    _ parts: [CombinedMarkdownRenderer.Part], _ phrasing: Phrasing
  ) {
    tableHead([phrasing["label.document"], phrasing["heading.verdict"]])
    for part in parts {
      entry { page in
        page.append("| ")
        page.text(part.name)
        page.append(" | ")
        page.text(phrasing.verdict(part.report))
        if !part.report.findings.isEmpty {
          page.append("<br>")
          page.text(phrasing.findingsVerdict(part.report.findings))
        }
        page.append(" |\n")
      }
    }
    append("\n")
  }

  /// The most significant changes of all documents, each with the name of its own.
  fileprivate mutating func top(
    _ parts: [CombinedMarkdownRenderer.Part], _ phrasing: Phrasing
  ) {
    let changes = parts.flatMap { part in
      let phrasing = phrasing.of(part.report)
      let digest = Digest(part.report)
      return digest.top.map {
        (
          name: part.name, change: digest.told($0), movement: digest.movement(of: $0, phrasing),
          place: phrasing.place(of: $0)
        )
      }
    }
    let ranked = changes.enumerated().sorted { a, b in
      (b.element.change.significance, a.offset) < (a.element.change.significance, b.offset)
    }.prefix(10).map(\.element)
    guard !ranked.isEmpty else { return }
    heading(phrasing["heading.top"], nil, phrasing)
    for (index, (name, change, movement, place)) in ranked.enumerated() {
      entry { page in
        page.append("\(index + 1). ")
        page.element("b", phrasing.subject(of: change))
        page.append(" " + phrasing.list(phrasing.kinds(of: change)) + phrasing["colon"])
        page.pair(change, movement, phrasing)
        page.confirmation(change, phrasing)
        page.append("  \n   ")
        page.element("sub", name + phrasing["colon"] + place)
        page.append("\n")
      }
    }
    append("\n")
  }

  /// The gravest points to confirm of all documents, so that nobody has to open a fold for them.
  fileprivate mutating func points(
    _ parts: [CombinedMarkdownRenderer.Part], _ phrasing: Phrasing
  ) {
    let points = parts.flatMap { part in
      part.report.findings.filter { $0.severity == .high || $0.severity == .medium }
        .map { (name: part.name, finding: $0) }
    }
    let ranked =
      points.filter { $0.finding.severity == .high }
      + points.filter { $0.finding.severity == .medium }
    guard !ranked.isEmpty else { return }
    heading(phrasing["heading.findings"], points.count, phrasing)
    for (name, finding) in ranked.prefix(10) {
      entry { page in
        page.append("- ")
        page.element("b", phrasing.severity(finding.severity))
        page.append(" ")
        page.text(phrasing.message(finding))
        page.append("  \n  ")
        let line = finding.places.first.map { phrasing.words("lines", ["n": "\($0.line)"]) }
        page.element("sub", name + (line.map { phrasing["colon"] + $0 } ?? ""))
        page.append("\n")
      }
    }
    append("\n")
    if ranked.count > 10 { append(phrasing.count("more", ranked.count - 10) + "\n\n") }
  }

  /// A fold for each document of which there is more to tell, as long as there is room.
  fileprivate mutating func details(
    _ parts: [CombinedMarkdownRenderer.Part], _ phrasing: Phrasing
  ) {
    let told = parts.filter { !$0.report.changes.isEmpty || !$0.report.findings.isEmpty }
    var left = 0
    for (index, part) in told.enumerated() {
      guard room >= 3000 else {
        left = told.count - index
        break
      }
      share(told.count - index, phrasing) { page in
        page.append("<details><summary>")
        page.element("b", part.name)
        page.append("</summary>\n\n")
        page.tables(of: part.report, phrasing.of(part.report))
        page.append("</details>\n\n")
      }
    }
    if left > 0 { append(phrasing.count("cut.documents", left) + "\n\n") }
  }

  private mutating func tables(of report: ChangeReport, _ phrasing: Phrasing) {
    let digest = Digest(report)
    figures(digest, openRows: 10, phrasing)
    demands(digest, openRows: 10, phrasing)
    if !report.findings.isEmpty {
      heading(phrasing["heading.findings"], report.findings.count, phrasing)
      findings(report.findings, phrasing)
    }
    structure(digest, openRows: 10, phrasing)
    wording(report, phrasing)
    notation(digest.notations, phrasing)
  }

  /// Writes a part that may fill an equal share of the room that is left, and counts at its end
  /// what it left out.
  fileprivate mutating func share(
    _ parts: Int, _ phrasing: Phrasing, _ write: (inout MarkdownWriter) -> Void
  ) {
    let omitted = within(room / max(1, parts), write)
    if omitted > 0 { append(phrasing.count("cut", omitted) + "\n\n") }
  }
}
