import ConsistencyChecking
import DocumentReading
import Extraction
import PolicyModel
import Testing

/// Reads a text as an edition and names what the checks find in it.
func checks(
  _ text: String, published: String? = "2026-01", only: String? = nil
) throws -> [String] {
  try findings(text, published: published, only: only).map(\.check)
}

func findings(
  _ text: String, published: String? = "2026-01", only: String? = nil,
  facts: KnownFacts = KnownFacts(), beside parallel: String? = nil
) throws -> [Finding] {
  ConsistencyChecker(only: only.map { [$0] }, facts: facts).findings(
    in: try edition(text, published), beside: try parallel.map { try edition($0, published) })
}

func edition(_ text: String, _ published: String?) throws -> AnnotatedEdition {
  var hint = ReadingHint()
  hint.published = published.flatMap { CalendarDate(iso: $0) }
  if text.contains("|---|") { hint.format = .markdown }
  let read = try DocumentReader().read(Array(text.utf8), hint: hint)
  return AnnotatedEdition(
    edition: read.edition,
    annotated: Annotator().annotate(read.document, published: read.edition.published?.date))
}

/// A text of January 2026 and whether one check has something to confirm in it.
struct CheckCase: Sendable, CustomTestStringConvertible {
  let check: String
  let text: String
  let fires: Bool
  var testDescription: String { check + (fires ? " fires: " : " is silent: ") + text }

  func hold() throws {
    let found = try findings(text, only: check)
    #expect(found.isEmpty != fires, "\(found.map(\.arithmetic))")
  }
}

func fires(_ check: String, _ texts: String...) -> [CheckCase] {
  texts.map { CheckCase(check: check, text: $0, fires: true) }
}

func silent(_ check: String, _ texts: String...) -> [CheckCase] {
  texts.map { CheckCase(check: check, text: $0, fires: false) }
}
