package import PolicyModel

/// Finds the figures of a document.
package struct FigureExtractor: Sendable {
  private let settings: ExtractionSettings

  package init(settings: ExtractionSettings = .init()) {
    self.settings = settings
  }

  /// All figures in reading order; no two overlap.
  package func figures(in document: Document, published: CalendarDate?) -> [Figure] {
    []
  }
}
