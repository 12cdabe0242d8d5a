import ConsistencyChecking
import DocumentReading
import Extraction
import PolicyModel

/// Reads a text as an edition and names what the checks find in it.
func checks(
  _ text: String, published: String? = "2026-01", against old: String? = nil,
  oldPublished: String = "2025-01", only: String? = nil
) throws -> [String] {
  try findings(text, published: published, only: only).map(\.check)
}

func findings(
  _ text: String, published: String? = "2026-01", only: String? = nil
) throws -> [Finding] {
  ConsistencyChecker(only: only.map { [$0] }).findings(in: try edition(text, published))
}

func edition(_ text: String, _ published: String?) throws -> AnnotatedEdition {
  var hint = ReadingHint()
  hint.published = published.flatMap { CalendarDate(iso: $0) }
  let read = try DocumentReader().read(Array(text.utf8), hint: hint)
  return AnnotatedEdition(
    edition: read.edition,
    annotated: Annotator().annotate(read.document, published: read.edition.published?.date))
}
