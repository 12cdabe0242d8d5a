/// Words around a whole and its parts, for sums without the word 内訳 before the parts.
package enum PartWords {
  /// At the head of a sentence whose parts make up the whole of the one before.
  package static let openers = [
    "内訳は", "その内訳は", "内訳として", "The breakdown is", "This is made up of", "They are made up of",
  ]
  /// Behind a whole in English; its parts follow.
  package static let colons = [": ", " – ", " — ", ", made up of ", ", namely "]
  /// English names of a whole whose parts have names of their own: 40 staff (25 teachers and …).
  package static let generics: Set = [
    "staff", "people", "persons", "members", "posts", "jobs", "places", "homes", "units", "seats",
    "vehicles", "students", "pupils", "employees", "workers", "sites", "buildings", "beds",
  ]
  /// One of a list of counts that bears no number.
  package static let singles = [
    " and the ", " and a ", " and an ", ", the ", ", a ", ", an ", " plus ",
  ]
  /// Before a whole that is a total by its name.
  package static let totals = ["総", "合計", "全体", "全部", "計"]
  /// Behind such a whole.
  package static let behindTotals = ["とし、", "で、", "であり、", "は、", "を、", "のところ、"]
  /// Words that make what follows no part of the whole.
  package static let noParts = [
    "うち", "など", "前年", "昨年", "前回", "当初", "増", "減", "から", "より", "比べ", "以上", "以下", "未満",
    "超", "たり", "ごと", "including", "of which", "of whom", "such as", "compared", "up from",
    "down from", " than ", " per ", " each", "last year", " or ", "又は", "または", "若しくは",
  ]
}
