internal import Synchronization

/// Remembers what sentences say by themselves, so that what several editions have in common is
/// read once.
///
/// A reading is remembered for the words of a sentence and for what its document tells of all of
/// them (`Context`); it must rest on nothing else. Some sixty thousand at most are kept, whatever
/// the length of the texts; forgetting one costs nothing but reading it again. Any number of
/// threads may ask.
final class SentenceMemory<Context: Hashable & Sendable, Reading: Sendable>: Sendable {
  /// Kept by reference, so that a shelf is a row of words that is cheap to widen and to clear.
  private final class Entry: Sendable {
    let hash: UInt64
    let context: Context
    let words: [UInt8]
    let reading: Reading

    init(hash: UInt64, context: Context, words: [UInt8], reading: Reading) {
      self.hash = hash
      self.context = context
      self.words = words
      self.reading = reading
    }
  }

  /// Some of the entries behind a lock of their own, so that threads seldom wait.
  private final class Shelf: Sendable {
    /// An entry stands where its hash says; their number is a power of two.
    let entries = Mutex([Entry?](repeating: nil, count: 16))

    func entry(of hash: UInt64) -> Entry? {
      entries.withLock { $0[Self.place(of: hash, among: $0.count)] }
    }

    /// Takes an entry in, in the place of another one where there is no more room.
    func put(_ entry: Entry) {
      entries.withLock { entries in
        while let other = entries[Self.place(of: entry.hash, among: entries.count)],
          other.hash != entry.hash, entries.count < SentenceMemory.mostPerShelf
        {
          var wider = [Entry?](repeating: nil, count: entries.count * 2)
          for case let entry? in entries {
            wider[Self.place(of: entry.hash, among: wider.count)] = entry
          }
          entries = wider
        }
        entries[Self.place(of: entry.hash, among: entries.count)] = entry
      }
    }

    private static func place(of hash: UInt64, among count: Int) -> Int {
      Int(hash / UInt64(SentenceMemory.shelfCount)) & (count - 1)
    }
  }

  private static var shelfCount: Int { 64 }
  private static var mostPerShelf: Int { 1024 }
  private let shelves = (0..<shelfCount).map { _ in Shelf() }
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
    if let known = shelf.entry(of: hash), known.hash == hash,
      known.context == context, known.words == words, holds(known.reading)
    {
      if !documents.areSeveral { repeated.add(1, ordering: .relaxed) }
      return known.reading
    }
    let reading = make(words)
    shelf.put(Entry(hash: hash, context: context, words: words, reading: reading))
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
