/// What people of an age are called, with the ages they are of.
package enum GradeWords {
  package struct Grade: Sendable {
    package let ages: ClosedRange<Int>
  }

  /// 小学生 are 6 to 12; a grade is of one age that turns within its year.
  package static let grades = WordTable<Grade>(
    [
      ("小学生", Grade(ages: 6...12)), ("中学生", Grade(ages: 12...15)), ("高校生", Grade(ages: 15...18)),
      ("高校生世代", Grade(ages: 15...18)), ("高校生年代", Grade(ages: 15...18)),
      ("高校生等", Grade(ages: 15...18)), ("高校生相当", Grade(ages: 15...18)),
      ("中学生世代", Grade(ages: 12...15)), ("未就学児", Grade(ages: 0...6)),
      ("中学校修了前", Grade(ages: 0...15)),
      ("義務教育修了前", Grade(ages: 0...15)), ("小学校修了前", Grade(ages: 0...12)),
      ("小学校就学前", Grade(ages: 0...6)), ("就学前", Grade(ages: 0...6)), ("乳児", Grade(ages: 0...1)),
      ("前期高齢者", Grade(ages: 65...75)),
      ("後期高齢者", Grade(ages: 65...120)),
    ]
      + years("小学", 1...6, from: 5) + years("小", 1...6, from: 5) + years("中学", 1...3, from: 11)
      + years("中", 1...3, from: 11) + years("高校", 1...3, from: 14) + years("高", 1...3, from: 14)
      + (1...13).map { ("Year \($0)", Grade(ages: $0 + 4...$0 + 5)) })

  /// 中学3年生, 中学3年: 11 + 3 to 12 + 3.
  private static func years(
    _ school: String, _ range: ClosedRange<Int>, from age: Int
  ) -> [(String, Grade)] {
    range.flatMap { year in
      // 小1 and 高2 may be anything; with 生 they are grades.
      (school.utf8.count > 3 ? ["年生", "年"] : ["年生"]).map {
        ("\(school)\(year)\($0)", Grade(ages: age + year...age + 1 + year))
      }
    }
  }

  package static let cues = [
    "小学", "中学", "高校", "高1", "高2", "高3", "小1", "小6", "中1", "中2", "中3", "未就学児", "乳児", "修了前", "就学前",
    "期高齢者", "Year ",
  ]

  /// Between a grade and the age in the bracket behind it.
  package static let openings: Set = [
    "(", "(満", " (", " (aged ", " (age ", " pupils (aged ", " children (aged ", " students (aged ",
    "(おおむね",
  ]
  /// 17歳を含む, including those aged 17: below the age that is the least.
  package static let includedBehind = ["を含む", "も含む", "を含み"]
  package static let includedBefore = [
    "including those aged ", "including people aged ", "including children aged ",
    "including anyone aged ",
    "including those ", "including people ", "including children ", "including anyone ",
  ]
  package static let turning = ["達する", "誕生日", "迎える", "turn", "birthday"]
}
