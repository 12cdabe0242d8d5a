import ChangeDetection
import DocumentAlignment
import DocumentReading
import Extraction
import PolicyModel

/// The report on two Markdown texts, read, extracted and aligned as a user's are.
func readReport(_ old: String, _ new: String, _ language: Language? = nil) throws -> ChangeReport {
  func edition(_ text: String) throws -> AnnotatedEdition {
    let hint = ReadingHint(language: language, fileName: "policy.md")
    let read = try DocumentReader().read(Array(text.utf8), hint: hint)
    return AnnotatedEdition(
      edition: read.edition, annotated: Annotator().annotate(read.document, published: nil))
  }
  let (old, new) = (try edition(old), try edition(new))
  return ChangeDetector().report(
    old: old, new: new, along: Aligner().align(old.annotated, new.annotated),
    tool: ChangeReport.Tool(version: "1", rules: "1"))
}
