/// A document with the figures and demands found in it.
public struct AnnotatedDocument: Hashable, Sendable {
  public var document: Document
  /// In reading order; no two overlap.
  public var figures: [Figure]
  /// In reading order.
  public var demands: [Demand]
  /// For each sentence, its figures as a range of `figures`.
  public private(set) var figureRanges: [Range<Int>]
  /// For each sentence, its demands as a range of `demands`.
  public private(set) var demandRanges: [Range<Int>]

  /// Takes figures and demands sorted by sentence.
  public init(document: Document, figures: [Figure], demands: [Demand]) {
    self.document = document
    self.figures = figures
    self.demands = demands
    figureRanges = Self.ranges(count: document.sentences.count, of: figures.map(\.sentence))
    demandRanges = Self.ranges(count: document.sentences.count, of: demands.map(\.sentence))
  }

  public func figures(inSentence index: Int) -> ArraySlice<Figure> {
    figures[figureRanges[index]]
  }

  public func demands(inSentence index: Int) -> ArraySlice<Demand> {
    demands[demandRanges[index]]
  }

  private static func ranges(count: Int, of sentences: [Int]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(count)
    var next = 0
    for sentence in 0..<count {
      let start = next
      while next < sentences.count && sentences[next] == sentence { next += 1 }
      ranges.append(start..<next)
    }
    return ranges
  }
}
