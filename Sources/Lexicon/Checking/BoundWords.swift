/// Words that make two values the ends of one range.
package enum BoundWords {
  /// Between a least and a greatest value.
  package static let joints: Set = ["", "かつ", "、かつ", "で", " and ", ", and ", " but ", ", but "]
  package static let least = ["下限", "下限は", "下限を", "下限額は", "下限額", "最低", "最低額は", "最小", "最低で"]
  package static let most = ["上限", "上限は", "上限を", "上限額は", "上限額", "最高", "最高額は", "最大", "最高で", "最大で"]
  package static let englishLeast = [
    "minimum of ", "at least ", "minimum is ", "no less than ", "no fewer than ", "not less than ",
  ]
  package static let englishMost = [
    "maximum of ", "at most ", "maximum is ", "no more than ", "not more than ", "not exceed ",
    "up to ", "exceeding ",
  ]
}
