/// Words that tell which part of a year or month is meant without naming a day.
package enum DateParts {
  /// In the order of time: of two dates of one year or month, the one of the higher rank is later.
  package static let ranks = WordTable<Int>(
    [
      ("early", 1), ("the beginning of", 1), ("the start of", 1), ("mid", 3), ("the middle of", 3),
      ("late", 5), ("the end of", 6), ("end of", 6), ("end-", 6),
      ("初頭", 1), ("初め", 1), ("はじめ", 1), ("始め", 1), ("当初", 1), ("上旬", 1), ("初旬", 1), ("前半", 2),
      ("中旬", 3), ("半ば", 3), ("なかば", 3), ("中頃", 3), ("中ごろ", 3), ("後半", 4), ("下旬", 5),
      ("終盤", 5), ("暮れ", 5), ("終わり", 5), ("末", 6),
    ], foldsCase: true)
}
