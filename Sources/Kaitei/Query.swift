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

  /// In the form in which documents are matched.
  private let words: [[UInt8]]

  init(_ text: String) {
    words = text.split(whereSeparator: \.isWhitespace).map { Array(Self.folded(String($0)).utf8) }
  }

  var isEmpty: Bool { words.isEmpty }

  /// The first sentence that holds all words, the shortest of several.
  func sentence(in edition: AnnotatedEdition) -> Int? {
    let sentences = edition.document.sentences
    return sentences.indices.filter { stands(inSentence: $0, of: edition) }
      .min { sentences[$0].folded.count < sentences[$1].folded.count }
  }

  /// Whether a sentence holds all words.
  func stands(inSentence index: Int, of edition: AnnotatedEdition) -> Bool {
    let range = edition.document.sentences[index].folded
    return words.allSatisfy { Self.stands($0, in: edition.document.folded.utf8[range]) }
  }

  /// Everything in an edition that the words may mean.
  func candidates(in edition: AnnotatedEdition) -> [Candidate] {
    let document = edition.document
    /// For each section that was asked about, which words stand in its headings.
    var headed: [Int: [Bool]] = [:]
    return document.sentences.indices.flatMap { index -> [Candidate] in
      let figures = edition.annotated.figures(inSentence: index).filter { !$0.isInName }
      let demands = edition.annotated.demands(inSentence: index)
      guard !figures.isEmpty || !demands.isEmpty else { return [] }
      let text = document.folded.utf8[document.sentences[index].folded]
      let own = words.map { Self.stands($0, in: text) }
      if own.contains(false) {
        let section = document.section(ofSentence: index)
        let above =
          headed[section]
          ?? {
            let path = Array(document.path(ofSection: section).joined().utf8)
            return words.map { Self.stands($0, in: path[...]) }
          }()
        headed[section] = above
        guard zip(own, above).allSatisfy({ $0 || $1 }) else { return [] }
      }
      let base = own.count { $0 }
      let scores = figures.map { figure in
        4 * count(in: figure.subject) + 3 * count(in: before(figure, among: figures, in: document))
      }
      // A date says when; where the words name the amount beside it, that is what is asked about.
      let namesAmount = zip(figures, scores).contains { !Self.isDate($0) && $1 > 0 }
      return zip(figures, scores).map { figure, score in
        Candidate(
          figure: figure, demand: nil, sentence: index,
          score: namesAmount && Self.isDate(figure) ? base : base + score)
      }
        + demands.map { demand in
          Candidate(
            figure: nil, demand: demand, sentence: index,
            score: base + 2 * count(in: demand.object))
        }
    }
  }

  private static func isDate(_ figure: Figure) -> Bool {
    switch figure.kind {
    case .date, .dateRange, .time: true
    default: false
    }
  }

  /// How many of the words stand in a text.
  private func count(in text: some StringProtocol) -> Int {
    let bytes = Array(text.utf8)
    return words.count { Self.stands($0, in: bytes[...]) }
  }

  /// Whether bytes stand somewhere in others; UTF-8 cannot match in the middle of a character.
  private static func stands(_ word: [UInt8], in text: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, text.count >= word.count else { return word.isEmpty }
    let last = text.endIndex - word.count
    var at = text.startIndex
    while at <= last {
      if text[at] == first {
        var length = 1
        while length < word.count, text[at + length] == word[length] { length += 1 }
        if length == word.count { return true }
      }
      at += 1
    }
    return false
  }

  /// The twelve characters before a figure: what stands right before it is what it counts. A date
  /// between the two (待機児童を2026年度末までに200人) is passed over.
  private func before(
    _ figure: Figure, among figures: [Figure], in document: Document
  ) -> Substring {
    var at = document.sentences[figure.sentence].folded.lowerBound
    var text = ""
    for other in figures where Self.isDate(other) && !Self.isDate(figure) {
      let range = other.folded
      guard range.lowerBound >= at, range.upperBound <= figure.folded.lowerBound else { continue }
      text += document.folded.string(at..<range.lowerBound)
      at = range.upperBound
    }
    return (text + document.folded.string(at..<figure.folded.lowerBound)).suffix(12)
  }

  /// The words in the form in which documents are matched.
  private static func folded(_ word: String) -> String {
    var hint = ReadingHint()
    hint.format = .text
    guard let read = try? DocumentReader().read(Array(word.utf8), hint: hint) else { return word }
    return read.document.sentences.map { read.document.folded.string($0.folded) }.joined()
  }
}
