internal import Lexicon

/// The phrases that are looked for around a demand's own words, of three tables in one tree.
struct SurroundingPhrases: Sendable {
  enum Table: Int {
    case modifiers, scopes, means
  }

  typealias Found = [(row: Int, range: Range<Int>)]

  private let trie: ByteTrie
  /// The first rows of the tables behind the first one.
  private let scopes: Int
  private let means: Int
  /// The first row of words that only look as if a modifier stood in them.
  private let words: Int

  init(_ lexicon: PredicateLexicon) {
    scopes = lexicon.modifiers.count
    means = scopes + lexicon.scopes.count
    words = means + lexicon.means.count
    trie = ByteTrie(
      lexicon.modifiers.map { $0.text } + lexicon.scopes.map { $0.text }
        + lexicon.means.map { $0.text } + lexicon.noModifiers)
  }

  private func table(of row: Int) -> (table: Table, row: Int) {
    if row >= words { return (.modifiers, row) }
    return row < scopes
      ? (.modifiers, row) : row < means ? (.scopes, row - scopes) : (.means, row - means)
  }

  /// Of each table the phrases within its range that do not overlap, leftmost and longest.
  ///
  /// - Complexity: O(*n* · *k*) in the bytes looked through and the length of the longest phrase.
  func find(
    in text: [UInt8], modifiers: Range<Int>, scopes: Range<Int>, means: Range<Int>
  ) -> (modifiers: Found, scopes: Found, means: Found) {
    let ranges: InlineArray<3, Range<Int>> = [modifiers, scopes, means]
    var free: InlineArray<3, Int> = [modifiers.lowerBound, scopes.lowerBound, means.lowerBound]
    var (foundModifiers, foundScopes, foundMeans) = (Found(), Found(), Found())
    var place = min(modifiers.lowerBound, scopes.lowerBound, means.lowerBound)
    let end = max(modifiers.upperBound, scopes.upperBound, means.upperBound)
    while place < end {
      var best: InlineArray<3, (row: Int, end: Int)> = .init(repeating: (-1, 0))
      trie.matches(in: text, from: place, upTo: end) { rows, end in
        for index in rows {
          let (table, row) = table(of: Int(trie.rows[index]))
          let number = table.rawValue
          guard place >= free[number], end <= ranges[number].upperBound,
            best[number].end < end
          else { continue }
          best[number] = (row, end)
        }
      }
      if best[0].row >= 0 {
        if best[0].row < self.scopes { foundModifiers.append((best[0].row, place..<best[0].end)) }
        free[0] = best[0].end
      }
      if best[1].row >= 0 {
        foundScopes.append((best[1].row, place..<best[1].end))
        free[1] = best[1].end
      }
      if best[2].row >= 0 {
        foundMeans.append((best[2].row, place..<best[2].end))
        free[2] = best[2].end
      }
      place = text.scalarEnd(after: place)
    }
    return (foundModifiers, foundScopes, foundMeans)
  }
}
