/// Schools by their years: 小学6年生 comes before 中学1年生.
package enum SchoolGrades {
  /// Longer names first; the years that lie before the school's first.
  package static let schools: [(name: String, before: Int)] = [
    ("小学校", 0), ("中学校", 6), ("高等学校", 9), ("高校", 9), ("小学", 0), ("中学", 6), ("大学", 12),
  ]

  /// What a year of school is counted by.
  package static let unit = "年生"

  /// The year of all schools together that a unit such as 中学年生 and a number name.
  package static func year(_ number: Int, unit: String) -> Int? {
    guard unit.hasSuffix(self.unit) else { return nil }
    return schools.first { unit.hasPrefix($0.name) }.map { $0.before + number }
  }
}
