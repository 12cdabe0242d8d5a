/// A document with the figures and demands found in it.
public struct AnnotatedDocument: Hashable, Sendable {
  public var document: Document
  /// In reading order; no two overlap.
  public var figures: [Figure]
  /// In reading order.
  public var demands: [Demand]
  /// What the demands were read as.
  public var kind: TextKind
  /// For each sentence, its figures as a range of `figures`.
  public private(set) var figureRanges: SentenceRanges
  /// For each sentence, its demands as a range of `demands`.
  public private(set) var demandRanges: SentenceRanges

  /// Takes figures and demands sorted by sentence.
  public init(
    document: Document, figures: [Figure], demands: [Demand], kind: TextKind = .unknown
  ) {
    self.kind = kind
    self.document = document
    self.figures = figures
    self.demands = demands
    figureRanges = SentenceRanges(
      sentences: document.sentences.count, of: figures.count, { figures[$0].sentence })
    demandRanges = SentenceRanges(
      sentences: document.sentences.count, of: demands.count, { demands[$0].sentence })
  }

  public func figures(inSentence index: Int) -> ArraySlice<Figure> {
    figures[figureRanges[index]]
  }

  public func demands(inSentence index: Int) -> ArraySlice<Demand> {
    demands[demandRanges[index]]
  }
}

/// For each sentence of a document, a range of what stands in it, in reading order.
public struct SentenceRanges: Hashable, Sendable {
  /// Where each sentence's range begins, and behind the last one where that ends.
  @usableFromInline var bounds: [Int32]

  /// - Parameter sentence: The sentence of an item, ascending from item to item.
  init(sentences: Int, of count: Int, _ sentence: (Int) -> Int) {
    bounds = []
    bounds.reserveCapacity(sentences + 1)
    var next = 0
    for index in 0..<sentences {
      bounds.append(Int32(next))
      while next < count && sentence(next) == index { next += 1 }
    }
    bounds.append(Int32(next))
  }

  @inlinable public subscript(sentence: Int) -> Range<Int> {
    Int(bounds[sentence])..<Int(bounds[sentence + 1])
  }
}
