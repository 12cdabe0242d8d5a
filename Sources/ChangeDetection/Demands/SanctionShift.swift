internal import Lexicon
internal import PolicyModel

/// Another step against those who break a rule: 「違反した者には⟦注意する⟧」 → 「違反した者には⟦退去を命じる⟧」,
/// "will be ⟦warned⟧" → "will be ⟦suspended⟧". A heavier step is firmer, and turns nothing round.
enum SanctionShift {
  static func change(_ a: String, _ b: String) -> Change.DemandChange? {
    guard max(a.utf8.count, b.utf8.count) <= 360,
      SanctionWords.ends.contains(where: { a.endsInBytes(of: $0) }),
      SanctionWords.ends.contains(where: { b.endsInBytes(of: $0) })
    else { return nil }
    let common = String(zip(a, b).prefix { $0 == $1 }.map(\.0))
    guard let edge = edge(of: common), case let head = common.prefix(edge),
      SanctionWords.broken.contains(where: { head.contains($0) }),
      let x = height(of: a.dropFirst(edge)), let y = height(of: b.dropFirst(edge)), x != y
    else { return nil }
    return y > x ? .strengthened : .softened
  }

  /// How many signs stand before what is done, up to a particle.
  private static func edge(of common: String) -> Int? {
    let places = SanctionWords.marks.compactMap { mark in
      common.ranges(of: mark).last.map {
        common.distance(from: common.startIndex, to: $0.upperBound)
      }
    }
    return places.max()
  }

  private static func height(of deed: Substring) -> Int? {
    // 「⟦市長が⟧退去を命じる」: who takes the step.
    let said = String(deed)
    guard said.count <= 24, !SanctionWords.open.contains(where: { said.holdsBytes(of: $0) }) else {
      return nil
    }
    return SanctionWords.steps.filter { said.holdsBytes(of: $0.word) }.map(\.height).max()
  }

  // MARK: English

  static func change(_ a: [String], _ b: [String]) -> Change.DemandChange? {
    guard a.count == b.count, let place = a.indices.first(where: { a[$0] != b[$0] }),
      a[(place + 1)...].elementsEqual(b[(place + 1)...]),
      let x = SanctionWords.verbs[a[place]], let y = SanctionWords.verbs[b[place]], x != y,
      a.contains(where: {
        SanctionWords.persons.contains($0) || GroupModifiers.englishNouns.contains($0)
      }), !a.contains(where: { DenialWords.english.contains($0) })
    else { return nil }
    return y > x ? .strengthened : .softened
  }
}
