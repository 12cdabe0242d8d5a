internal import Synchronization

/// What single sentences were read to say, for documents that may have them in common.
///
/// Give one to the readers of two editions of a text, or of all editions of a series.
public final class SentenceReadings: Sendable {
  let figures: SentenceMemory<FigureContext, FigureReading>
  let demands: SentenceMemory<DemandContext, [DemandDraft]>
  private let stances = Mutex<[Stance: Int]>([:])
  private let documents: DocumentCount

  /// - Parameter expectsSeveral: whether another document is to come, so that all of the first is
  ///   remembered; else only while it repeats itself.
  public init(expectsSeveral: Bool) {
    documents = DocumentCount(expectsSeveral: expectsSeveral)
    figures = SentenceMemory(sharedBy: documents)
    demands = SentenceMemory(sharedBy: documents)
  }

  /// For a document that may be the only one.
  public convenience init() { self.init(expectsSeveral: false) }

  /// What documents tell of all their sentences, in either kind of language.
  enum Stance: Hashable {
    case ofPredicates(DemandStance)
    case ofWords(WordStance)
  }

  /// The number of a stance, so that it is compared once for each document.
  func number(of stance: Stance) -> Int {
    stances.withLock { known in
      if let number = known[stance] { return number }
      let number = known.count
      known[stance] = number
      return number
    }
  }

  /// The order for the next document.
  func nextOrder() -> ReadingOrder {
    ReadingOrder(isSwapped: documents.next() % 2 == 0)
  }
}

/// In which order the sentences of a document are read by themselves.
///
/// Two editions that are read at once are mostly the same text. Were both read from their
/// beginnings, each thread would read what the other is just reading. So every second document
/// swaps the halves of each stretch: when a thread comes to a half, the other has read it.
struct ReadingOrder {
  /// Sentences in a stretch: few enough that all are remembered until both threads had them.
  private static let length = 1024

  let isSwapped: Bool

  /// Reads so many sentences by themselves, and passes the readings on in the order of the text.
  func go<Reading>(
    through count: Int, reading: (_ sentence: Int) -> Reading,
    then pass: (_ sentence: Int, _ reading: Reading) -> Void
  ) {
    for start in stride(from: 0, to: count, by: Self.length) {
      let end = min(start + Self.length, count)
      let middle = isSwapped ? (start + end) / 2 : start
      let later = (middle..<end).map(reading)
      let readings = (start..<middle).map(reading) + later
      for (offset, reading) in readings.enumerated() { pass(start + offset, reading) }
    }
  }
}
