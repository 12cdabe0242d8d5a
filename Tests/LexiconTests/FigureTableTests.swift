import Testing

@testable import Lexicon

@Suite struct `Tables of figures` {
  private func expectSingle(_ words: [String], at location: SourceLocation = #_sourceLocation) {
    var seen: Set<String> = []
    let twice = words.filter { !seen.insert($0).inserted }
    #expect(twice == [], sourceLocation: location)
  }

  @Test func `no word stands twice in a table`() {
    expectSingle(JapaneseDateWords.relative.words)
    expectSingle(JapaneseDateWords.parts.words)
    expectSingle(JapaneseFigureWords.quantities.words)
    expectSingle(JapaneseBounds.before.words)
    expectSingle(JapaneseBounds.after.words)
    expectSingle(JapanesePrefixes.table.words)
    expectSingle(Era.table.map(\.name))
    expectSingle(EnglishDateWords.relative.words)
    expectSingle(EnglishBounds.before.words)
    expectSingle(EnglishBounds.after.words)
    expectSingle(CurrencyName.japanese.map(\.0))
    expectSingle(CurrencyName.codes.map(\.0))
  }

  @Test func `the longest word wins`() {
    let table = WordTable([("年", 1), ("年度", 2), ("年度末", 3)])
    let text = Array("2026年度末まで".utf8)
    let found = table.trie.longest(in: text, from: 4, to: text.count)
    #expect(table.rows[found.row] == 3)
    #expect(found.end == 13)
    #expect(table.trie.longest(in: text, from: 0, to: text.count).row == -1)
  }

  @Test func `words are found from their ends`() {
    let table = WordTable([("約", 1), ("およそ", 2)], backward: true)
    let text = Array("職員およそ700人".utf8)
    let found = table.trie.longest(in: text, endingAt: 15, from: 0)
    #expect(table.rows[found.row] == 2)
    #expect(found.start == 6)
  }

  @Test func `capitals match where a table folds case`() {
    let table = WordTable([("million", 6)], foldsCase: true)
    #expect(table.trie.longest(in: Array("Million".utf8), from: 0, to: 7).row == 0)
  }

  @Test func `no word is found beyond the bounds of a look`() {
    let table = WordTable([("末", 1), ("年度末", 2), ("年度", 3)])
    let text = Array("年度末".utf8)
    #expect(table.rows[table.trie.longest(in: text, from: 0, to: 8).row] == 3)
    #expect(table.trie.longest(in: text, from: 9, to: 9).row == -1)
    #expect(table.trie.longest(in: Array("年".utf8), from: 0, to: 3).row == -1)
  }

  @Test func `of a word that comes twice the later row counts`() {
    let table = WordTable([("円", 1), ("円", 2)])
    #expect(table.rows[table.trie.longest(in: Array("円".utf8), from: 0, to: 3).row] == 2)
  }

  @Test func `eras know their days`() {
    let reiwa = Era.table[0]
    #expect(!reiwa.covers(year: 1, month: 4, day: 30))
    #expect(reiwa.covers(year: 1, month: 5, day: 1))
    let showa = Era.table[2]
    #expect(!showa.covers(year: 66, month: nil, day: nil))
    #expect(!showa.covers(year: 64, month: 1, day: 8))
    #expect(Era.table[1].covers(year: 33, month: nil, day: nil))
  }
}
