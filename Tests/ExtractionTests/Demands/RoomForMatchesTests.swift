import Lexicon
import Testing

@testable import Extraction

/// Lists of what ends at one place have room for so many, and drop the rest without a word.
@Suite struct `Room for what ends at one place` {
  @Test func `no place can end in more moods than a list holds`() {
    let moods = PredicateLexicon.japanese.moods.map(\.text)
    for mood in moods {
      let end = Array(mood.utf8)
      let found = PredicateIndex.japanese.moods(in: end, endingAt: end.count, downTo: 0)
      #expect(found.count == moods.count(where: { mood.hasSuffix($0) }), "\(mood)")
    }
  }

  @Test func `no place can end in more suffixes of a form than a list holds`() {
    for form in InflectionRow.Form.allCases {
      let rows = PredicateLexicon.japanese.inflections.filter { $0.form == form }
      let suffixes = PredicateIndex.Suffixes(
        form,
        rows.map {
          PredicateIndex.Suffix(
            bytes: Array($0.suffix.utf8), paradigm: $0.paradigm, number: 0, ending: "", row: $0)
        })
      for row in rows {
        let end = Array(row.suffix.utf8)
        let found = suffixes.ending(in: end, at: end.count, downTo: 0)
        #expect(
          found.count == rows.count(where: { row.suffix.hasSuffix($0.suffix) }),
          "\(form) \(row.suffix)")
      }
    }
  }
}
