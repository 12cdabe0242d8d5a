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
  /// A word's places on scales, each with the bytes that the word has there: 無料とする is also 無料.
  /// None for words that look like one of a scale and mean another thing.
  package typealias Rungs = [(scale: Int, rung: Int, length: Int)]

  package let scales: [WordScale]
  package let words: WordTable<Rungs>

  init(_ scales: [WordScale], decoys: [String]) {
    self.scales = scales
    var rows: [String: Rungs] = [:]
    for (scale, row) in scales.enumerated() {
      for (rung, words) in row.rungs.enumerated() {
        for word in words { rows[word, default: []].append((scale, rung, word.utf8.count)) }
      }
    }
    for word in decoys { rows[word] = [] }
    let entries = rows.map { word, rungs in
      (word, rungs.isEmpty ? [] : rungs + Self.inner(word, rungs, rows))
    }
    words = WordTable(entries.sorted { $0.0 < $1.0 })
  }

  /// Places of the words that a word begins with, on scales that it has no place on itself.
  private static func inner(_ word: String, _ own: Rungs, _ rows: [String: Rungs]) -> Rungs {
    var found = own
    for end in word.indices.dropFirst().reversed() {
      for row in rows[String(word[..<end])] ?? []
      where !found.contains(where: { $0.scale == row.scale }) {
        found.append(row)
      }
    }
    return Array(found.dropFirst(own.count))
  }

  package static let japanese = WordScales(JapaneseScales.all, decoys: JapaneseScales.decoys)
  package static let english = WordScales(EnglishScales.all, decoys: EnglishScales.decoys)
}
