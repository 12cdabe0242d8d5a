import Lexicon
import Testing

@Suite struct WordScaleTests {
  /// Words of the scales, with the scales that each is on by itself.
  private func own(_ scales: [WordScale]) -> [String: Set<Int>] {
    var own: [String: Set<Int>] = [:]
    for (number, scale) in scales.enumerated() {
      for word in scale.rungs.joined() { own[word, default: []].insert(number) }
    }
    return own
  }

  @Test func `a word is on its own scales and on those of the words it begins with`() {
    expectEveryPlace(in: WordScales.japanese)
    expectEveryPlace(in: WordScales.english)
  }

  private func expectEveryPlace(in scales: borrowing WordScales) {
    let own = own(scales.scales)
    let rows = scales.words.rows
    var (decoys, inner) = (0, 0)
    for (number, word) in scales.words.words.enumerated() {
      if rows[number].isEmpty {
        decoys += 1
        continue
      }
      let isDecoy = Set(scales.words.words.indices.filter { rows[$0].isEmpty })
      var wanted = own[word, default: []]
      for (other, beginning) in scales.words.words.enumerated()
      where beginning != word && word.utf8.starts(with: beginning.utf8) && !isDecoy.contains(other)
      {
        wanted.formUnion(own[beginning, default: []])
        inner += 1
      }
      #expect(Set(rows[number].map(\.scale)) == wanted, "\(word)")
      #expect(rows[number].allSatisfy { $0.length <= word.utf8.count }, "\(word)")
    }
    #expect(decoys > 0)
    #expect(inner > 0)
    #expect(Set(scales.words.words).count == scales.words.words.count)
  }

  @Test func `a longer word is read as the shorter one too, with the shorter one's bytes`() throws {
    let row = try #require(WordScales.japanese.words.words.firstIndex(of: "不可とする"))
    let places = WordScales.japanese.words.rows[row]
    #expect(places.contains { $0.length == "不可".utf8.count })
  }
}
