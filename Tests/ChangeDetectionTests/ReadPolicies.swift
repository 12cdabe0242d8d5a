import ChangeDetection
import DocumentAlignment
import DocumentReading
import Extraction
import PolicyModel
import Testing

/// The report on two Markdown texts, read, extracted and aligned as a user's are.
///
/// - Parameter dates: when the editions were published, as a user tells it; nothing is resolved
///   against their dates without.
func readReport(
  _ old: String, _ new: String, _ language: Language? = nil,
  dates: (old: CalendarDate, new: CalendarDate)? = nil
) throws -> ChangeReport {
  func edition(_ text: String, _ date: CalendarDate?) throws -> AnnotatedEdition {
    let hint = ReadingHint(language: language, fileName: "policy.md", published: date)
    let read = try DocumentReader().read(Array(text.utf8), hint: hint)
    return AnnotatedEdition(
      edition: read.edition, annotated: Annotator().annotate(read.document, published: date))
  }
  let (old, new) = (try edition(old, dates?.old), try edition(new, dates?.new))
  return ChangeDetector().report(
    old: old, new: new, along: Aligner().align(old.annotated, new.annotated),
    tool: ChangeReport.Tool(version: "1", rules: "1"))
}

/// What the report tells of the figures of two Markdown texts, notation among it.
func figureChanges(_ old: String, _ new: String, _ language: Language) throws -> [Change] {
  try readReport(old, new, language).changes.filter {
    $0.name.hasPrefix("figure") || $0.name.hasPrefix("notation")
  }
}

/// The one change that it tells of them.
func onlyFigureChange(
  _ old: String, _ new: String, _ language: Language = .japanese
) throws -> Change {
  let changes = try figureChanges(old, new, language)
  #expect(changes.count == 1)
  return try #require(changes.first)
}
