public import PolicyModel

/// A report as a Word document: a 新旧対照表, or the text with tracked changes.
public struct DOCXRenderer: Sendable {
  /// What the document holds.
  public enum Content: Hashable, Sendable {
    /// Old and new side by side, drawn as the profile has it.
    case table(RevisionTableProfile)
    /// The old text, with what changed as insertions and deletions that can be accepted.
    case trackedChanges
  }

  private let content: Content
  private let language: Language?

  /// - Parameter language: of the document's own words; nil for that of the new edition.
  public init(content: Content = .table(.ministry), language: Language? = nil) {
    self.content = content
    self.language = language
  }

  /// The document's bytes. The report must hold its unchanged passages.
  public func render(_ report: ChangeReport) -> [UInt8] {
    let phrasing = Phrasing(language ?? report.new.language)
    return WordPackage(
      document: text(of: report), title: VisibleText.shown(title(of: report, phrasing)),
      language: phrasing.language.rawValue, footer: phrasing["reference"],
      isTracked: content == .trackedChanges
    ).bytes()
  }

  private func title(of report: ChangeReport, _ phrasing: Phrasing) -> String {
    report.new.title ?? report.new.series ?? phrasing["untitled"]
  }

  /// The part of the document that holds its text, `word/document.xml`.
  package func text(of report: ChangeReport) -> [UInt8] {
    let phrasing = Phrasing(language ?? report.new.language)
    let title = title(of: report, phrasing)
    var xml = HTMLWriter()
    xml.beginWordDocument()
    switch content {
    case .table(let profile):
      let isVertical = profile.isVertical && phrasing.language == .japanese
      xml.wordParagraph("Title", title + "　" + phrasing["table.title"], isVertical: isVertical)
      let marks = phrasing.marks(of: report.old, and: report.new)
      xml.wordParagraph(
        "Subtitle", marks.old + " " + phrasing["arrow"] + " " + marks.new, isVertical: isVertical)
      xml.revisionTable(RevisionTable(report, profile, phrasing), profile, phrasing)
      xml.endWordDocument(isLandscape: true, isVertical: isVertical)
    case .trackedChanges:
      xml.trackedText(report.passages, date: AtomRenderer.moment(report.new))
      xml.endWordDocument(isLandscape: false)
    }
    return xml.utf8
  }
}
