/// Words of which one in another's place turns a statement, or makes it firmer, looser, wider.
package struct WordScale: Sendable {
  /// What a step on the scale says.
  package enum Sense: Sendable {
    /// Either rung is the other's opposite.
    case opposite
    /// A higher rung binds more, or gives more.
    case firmness
    /// A higher rung takes in more.
    case reach
    /// How many of several things are asked for: fewer are a looser duty, and where they are conditions
    /// more people meet them.
    case choice
  }

  /// What the words of two editions have to be said of, so that one answers the other.
  package enum Subject: Sendable {
    /// What the clause is about: ⟦入場⟧は無料です, ⟦entry⟧ is free.
    case topic
    /// What stands right beside the words: ⟦昼食⟧を含む, including ⟦lunch⟧.
    case object
    /// Nothing that words near them would tell.
    case none
  }

  /// Where words may stand, and how a denial beside them is read.
  package enum Use: Sendable {
    /// Anywhere but inside of another word.
    case free
    /// Behind a copula: the meeting *is* public, not a public meeting.
    case predicate
    /// As a verb that takes an object: *includes* lunch.
    case verb
    /// As the name of a limit, which any denial in the clause takes away: no *limit*, 制限を設けない.
    case limit
    /// Before a tax, where amounts tell whether the words change what is paid.
    case tax
    /// Between nouns that name what is handed in or done, and no doers and cases: 「AとBを提出する」.
    case join
  }

  package let sense: Sense
  package let use: Use
  package let subject: Subject
  package let rungs: [[String]]

  init(
    _ sense: Sense, _ rungs: [String]..., use: Use = .free, of subject: Subject = .none
  ) {
    (self.sense, self.use, self.subject, self.rungs) = (sense, use, subject, rungs)
  }
}

/// The scales of a language and one table of all their words.
package struct WordScales: ~Copyable, Sendable {
  /// A word's places on scales, each with the bytes that the word has there: 不可とする is also 不可.
  /// None for words that look like one of a scale and mean another thing.
  package typealias Rungs = [(scale: Int, rung: Int, length: Int)]

  package let scales: [WordScale]
  package let words: WordTable<Rungs>

  /// - Complexity: O(*n* log *n*) in the words.
  init(_ scales: [WordScale], decoys: [String]) {
    self.scales = scales
    var places: [Place] = []
    for (scale, row) in scales.enumerated() {
      for (rung, words) in row.rungs.enumerated() {
        for word in words { places.append(Place(word, (scale, rung, word.utf8.count))) }
      }
    }
    places += decoys.map { Place($0, nil) }
    places.sort { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    words = WordTable(Self.entries(places))
  }

  /// One place of a word on a scale, or what a decoy is in place of it.
  private struct Place {
    let word: String
    let bytes: [UInt8]
    let rung: Rungs.Element?

    init(_ word: String, _ rung: Rungs.Element?) {
      (self.word, bytes, self.rung) = (word, Array(word.utf8), rung)
    }
  }

  /// Each word with its own places and those of the words it begins with, on scales that it has no
  /// place on itself.
  ///
  /// - Parameter places: in the order of their bytes, so that a word stands behind those it begins with.
  private static func entries(_ places: [Place]) -> [(String, Rungs)] {
    var entries: [(String, Rungs)] = []
    /// The words that the last one begins with, and it: their bytes and own places.
    var path: [(bytes: [UInt8], own: Rungs)] = []
    var next = 0
    while next < places.count {
      let (word, bytes) = (places[next].word, places[next].bytes)
      let first = next
      while next < places.count, places[next].bytes == bytes { next += 1 }
      let rungs = places[first..<next].map(\.rung)
      let own = rungs.contains { $0 == nil } ? [] : rungs.compactMap { $0 }
      while let last = path.last, !bytes.starts(with: last.bytes) { path.removeLast() }
      var found = own
      if !own.isEmpty {
        for inner in path.reversed() {
          for row in inner.own where !found.contains(where: { $0.scale == row.scale }) {
            found.append(row)
          }
        }
      }
      entries.append((word, found))
      path.append((bytes, own))
    }
    return entries
  }

  package static let japanese = WordScales(JapaneseScales.all, decoys: JapaneseScales.decoys)
  package static let english = WordScales(EnglishScales.all, decoys: EnglishScales.decoys)
}
