import PolicyModel
import Testing

@testable import Extraction

@Suite struct DecimalCommaTests {
  @Test(arguments: [
    ("fr", "La taxe est de 1 250,50 € par an.", "1250.5"),
    ("fr", "Nous ouvrirons 12 écoles.", "12"),
    ("de", "Das Ticket kostet 39,50 Euro im Monat.", "39.5"),
    ("de", "Wir bauen 2.000 Wohnungen.", "2000"),
    ("de", "Der Satz steigt auf 12,25 %.", "12.25"),
    ("de", "Es sind 1.234.567,89 €.", "1234567.89"),
  ])
  func `numbers of a language with a decimal comma are read as it writes them`(
    language: String, text: String, value: String
  ) throws {
    var builder = DocumentBuilder(language: Language(rawValue: language))
    builder.add(text)
    let figures = FigureExtractor().figures(in: builder.document, published: nil)
    #expect(figures.map(\.value.description) == [value])
  }
}
