import PolicyModel
import Testing

@testable import Extraction

@Suite struct DecimalCommaTests {
  @Test(arguments: [
    ("Das Ticket kostet 39,50 Euro im Monat.", "39.5"),
    ("Wir bauen 2.000 Wohnungen.", "2000"),
    ("Der Satz steigt auf 12,25 %.", "12.25"),
    ("Es sind 1.234.567,89 €.", "1234567.89"),
  ])
  func `numbers of a language with a decimal comma are read as it writes them`(
    text: String, value: String
  ) throws {
    var builder = DocumentBuilder(language: Language(rawValue: "de"))
    builder.add(text)
    let figures = FigureExtractor().figures(in: builder.document, published: nil)
    #expect(figures.map(\.value.description) == [value])
  }
}
