internal import Synchronization

/// Remembers what sentences say by themselves, so that what several editions have in common is
/// read once.
///
/// A reading is remembered for the words of a sentence and for what its document tells of all of
/// them (`Context`); it must rest on nothing else. The last sixteen thousand or so are kept,
/// whatever the length of the texts; forgetting one costs nothing but reading it again. Any number
/// of threads may ask.
final class SentenceMemory<Context: Hashable & Sendable, Reading: Sendable>: Sendable {
  private struct Entry {
    let hash: UInt64
    let context: Context
    let words: [UInt8]
    let reading: Reading
  }

  /// Some of the entries behind a lock of their own, so that threads seldom wait.
  private final class Shelf: Sendable {
    let entries: Mutex<[Entry?]>

    init(places: Int) { entries = Mutex(Array(repeating: nil, count: places)) }
  }

  private static var shelfCount: Int { 64 }
  private static var placesPerShelf: Int { 256 }
  private let shelves = (0..<shelfCount).map { _ in Shelf(places: placesPerShelf) }
  private let documents: DocumentCount
  private let asked = Atomic<Int>(0)
  private let repeated = Atomic<Int>(0)
  /// Of a document alone so many sentences are remembered before it is seen whether it repeats
  /// itself.
  private static var trial: Int { 2048 }
  /// Bytes beyond which a sentence is not kept; few are as long, and none of those is common.
  private static var longest: Int { 4096 }

  /// - Parameter documents: how many there are that may have sentences in common.
  init(sharedBy documents: DocumentCount) { self.documents = documents }

  /// Whether the next sentence may have been read before: some document shares it, or the only
  /// one repeats itself.
  func isWorthAsking() -> Bool {
    if documents.areSeveral { return true }
    let count = asked.add(1, ordering: .relaxed).newValue
    return count <= Self.trial || repeated.load(ordering: .relaxed) >= count / 16
  }

  /// The reading of a sentence: remembered, or made now.
  ///
  /// - Parameter holds: whether a reading that was made in the same context is one for this
  ///   document as well.
  /// - Complexity: O(*n*) in the sentence, besides making a reading.
  func reading(
    of words: [UInt8], in context: Context, where holds: (Reading) -> Bool = { _ in true },
    or make: (_ words: [UInt8]) -> Reading
  ) -> Reading {
    if words.count > Self.longest { return make(words) }
    let hash = Self.hash(of: words)
    let shelf = shelves[Int(hash % UInt64(Self.shelfCount))]
    let place = Int(hash / UInt64(Self.shelfCount) % UInt64(Self.placesPerShelf))
    if let known = shelf.entries.withLock({ $0[place] }), known.hash == hash,
      known.context == context, known.words == words, holds(known.reading)
    {
      if !documents.areSeveral { repeated.add(1, ordering: .relaxed) }
      return known.reading
    }
    let reading = make(words)
    let entry = Entry(hash: hash, context: context, words: words, reading: reading)
    shelf.entries.withLock { $0[place] = entry }
    return reading
  }

  private static func hash(of words: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in words { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash ^ hash >> 29
  }
}

/// How many documents were begun, and whether more are to come.
final class DocumentCount: Sendable {
  private let expectsSeveral: Bool
  private let count = Atomic<Int>(0)

  init(expectsSeveral: Bool) { self.expectsSeveral = expectsSeveral }

  var areSeveral: Bool { expectsSeveral || count.load(ordering: .relaxed) > 1 }

  /// The number of the next document, from 1.
  func next() -> Int { count.add(1, ordering: .relaxed).newValue }
}
