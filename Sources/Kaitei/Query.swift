internal import DocumentReading
internal import PolicyModel

/// Words to look for in editions; all of them must stand in a sentence or its headings.
struct Query {
  /// What is followed: a kind and unit of figures, or demands.
  struct Measure: Hashable {
    let kind: Figure.Kind?
    let unit: String
    var name: String { (kind?.rawValue ?? "~demand") + " " + unit }
  }

  /// A figure or demand that the words may mean.
  struct Candidate {
    let figure: Figure?
    let demand: Demand?
    let sentence: Int
    let score: Int

    var measure: Measure { Measure(kind: figure?.kind, unit: figure?.unit ?? "") }

    var number: ExactNumber? {
      if case .number(let number)? = figure?.value { return number }
      return demand.map { ExactNumber($0.strength) }
    }

    var value: String {
      figure?.value.description ?? demand.map { "\($0.strength)" } ?? ""
    }

    func excerpt(in edition: AnnotatedEdition) -> Excerpt {
      edition.excerpt(ofSentence: sentence, figure: figure, demand: demand)
    }
  }

  private let words: [String]

  init(_ text: String) {
    words = text.split(whereSeparator: \.isWhitespace).map { Self.folded(String($0)) }
  }

  var isEmpty: Bool { words.isEmpty }

  /// The first sentence that holds all words, the shortest of several.
  func sentence(in edition: AnnotatedEdition) -> Int? {
    let document = edition.document
    return document.sentences.indices.filter { index in
      let text = document.folded.string(document.sentences[index].folded)
      return words.allSatisfy(text.contains)
    }.min { document.sentences[$0].folded.count < document.sentences[$1].folded.count }
  }

  /// Everything in an edition that the words may mean.
  func candidates(in edition: AnnotatedEdition) -> [Candidate] {
    let document = edition.document
    return document.sentences.indices.flatMap { index -> [Candidate] in
      let figures = edition.annotated.figures(inSentence: index)
      let demands = edition.annotated.demands(inSentence: index)
      guard !figures.isEmpty || !demands.isEmpty else { return [] }
      let text = document.folded.string(document.sentences[index].folded)
      let headings = document.path(ofSection: document.section(ofSentence: index)).joined()
      guard words.allSatisfy({ text.contains($0) || headings.contains($0) }) else { return [] }
      let base = words.count { text.contains($0) }
      return figures.filter { !$0.isInName }.map { figure in
        Candidate(
          figure: figure, demand: nil, sentence: index,
          score: base + 4 * words.count { figure.subject.contains($0) }
            + 3 * words.count { before(figure, in: document).contains($0) })
      }
        + demands.map { demand in
          Candidate(
            figure: nil, demand: demand, sentence: index,
            score: base + 2 * words.count { demand.object.contains($0) })
        }
    }
  }

  /// The twelve characters before a figure: what stands right before it is what it counts.
  private func before(_ figure: Figure, in document: Document) -> Substring {
    let start = document.sentences[figure.sentence].folded.lowerBound
    return document.folded.string(start..<figure.folded.lowerBound).suffix(12)
  }

  /// The words in the form in which documents are matched.
  private static func folded(_ word: String) -> String {
    var hint = ReadingHint()
    hint.format = .text
    guard let read = try? DocumentReader().read(Array(word.utf8), hint: hint) else { return word }
    return read.document.sentences.map { read.document.folded.string($0.folded) }.joined()
  }
}
