import DocumentReading
import PolicyModel
import Testing

@testable import Extraction

/// Reads a text with the marks ⟦ and ⟧ around its figures.
struct MarkedFigures {
  let text: String
  let marked: [String]

  init(_ source: String) {
    var text = ""
    var marked: [String] = []
    var open: String?
    for character in source {
      switch character {
      case "⟦": open = ""
      case "⟧":
        if let word = open { marked.append(word) }
        open = nil
      default:
        text.append(character)
        open?.append(character)
      }
    }
    self.text = text
    self.marked = marked
  }
}

/// A figure as a test sees it: its words in the source beside what was read.
struct ReadFigure {
  let words: String
  let figure: Figure
  var value: String { figure.value.description }
}

/// All figures of a text, names and list numbers included.
func allFigures(
  _ text: String, _ language: Language = .japanese, on published: String? = nil,
  fiscalStart: Int = 4
) throws -> [ReadFigure] {
  let hint = ReadingHint(format: .text, language: language)
  let document = try DocumentReader().read(Array(text.utf8), hint: hint).document
  let date = published.flatMap { CalendarDate(iso: $0) }
  let settings = ExtractionSettings(fiscalStart: fiscalStart)
  let figures = FigureExtractor(settings: settings).figures(in: document, published: date)
  return figures.map { ReadFigure(words: document.text.string($0.span), figure: $0) }
}

/// The figures of a text that are compared: names and list numbers left out.
func figures(
  _ text: String, _ language: Language = .japanese, on published: String? = nil,
  fiscalStart: Int = 4
) throws -> [ReadFigure] {
  try allFigures(text, language, on: published, fiscalStart: fiscalStart)
    .filter { !$0.figure.isInName }
}

/// Checks that the figures found are the ones marked, with these values.
func expect(
  _ source: String, _ values: String..., language: Language = .japanese,
  on published: String? = nil,
  at location: SourceLocation = #_sourceLocation
) throws {
  let marked = MarkedFigures(source)
  let found = try figures(marked.text, language, on: published)
  #expect(found.map(\.words) == marked.marked, sourceLocation: location)
  #expect(found.map(\.value) == values, sourceLocation: location)
}

/// Checks that a text of one figure reads as this kind, value and unit in every spelling.
func expectAlike(
  _ kind: Figure.Kind, _ value: String, _ unit: String, _ spellings: [String],
  language: Language = .japanese, at location: SourceLocation = #_sourceLocation
) throws {
  for spelling in spellings {
    let found = try figures(spelling, language)
    #expect(found.map(\.figure.kind) == [kind], "\(spelling)", sourceLocation: location)
    #expect(found.map(\.value) == [value], "\(spelling)", sourceLocation: location)
    #expect(found.map(\.figure.unit) == [unit], "\(spelling)", sourceLocation: location)
  }
}

/// Checks that none of the texts holds a figure that is compared.
func expectNoFigure(
  in texts: [String], _ language: Language = .japanese,
  at location: SourceLocation = #_sourceLocation
) throws {
  for text in texts {
    let found = try figures(text, language)
    #expect(found.map(\.words) == [], "\(text)", sourceLocation: location)
  }
}
