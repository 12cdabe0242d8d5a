/// Words behind a length of time that make it a lead time: 7日前までに, 14 days before.
package enum LeadTimeWords {
  private static let behind = [
    "前", "まえ", " before", " prior to", " in advance", " ahead of", " beforehand",
  ].map { Array($0.utf8) }

  /// How many bytes the word takes that stands at the head of what follows a length; 0 for none.
  package static func length(at rest: ArraySlice<UInt8>) -> Int {
    behind.first { rest.starts(with: $0) }?.count ?? 0
  }

  private static let terms = ["までに", "まで"].map { Array($0.utf8) }

  /// How many bytes a word takes that makes a term of a lead time: 3日前⟦までに⟧.
  package static func termLength(at rest: ArraySlice<UInt8>) -> Int {
    terms.first { rest.starts(with: $0) }?.count ?? 0
  }
}
