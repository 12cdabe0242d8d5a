/// How a Japanese sentence ends that says that something is not needed, and how one that asks for it.
package enum NeedEndings {
  /// Longest first.
  package static let free: [[UInt8]] = sorted([
    "は不要です", "は不要", "は不要とする", "は不要とします", "は不要である", "は必要ありません", "は必要ない", "は必要としません",
    "は必要としない", "は要りません", "はいりません", "は要しない", "は要しません", "の必要はありません", "の必要はない", "は無用です",
  ])
  package static let asked: [[UInt8]] = sorted([
    "をお願いします", "をお願いいたします", "をお願い致します", "をお願いしています", "をお願いしております", "をしてください", "してください",
    "を行ってください", "をしなければならない", "をしなければなりません", "しなければならない", "しなければなりません", "が必要です", "が必要となります",
    "が必要になります", "は必要です", "を要します", "を要する", "は必須です", "が必須です",
  ])

  /// How a sentence asks for a deed, and how it asks to help with it.
  package static let bidden: [[UInt8]] = sorted([
    "てください", "でください", "て下さい", "を行ってください", "をしてください", "を実施してください", "なければならない", "なければなりません",
    "ていただきます",
  ])
  package static let helped: [[UInt8]] = sorted(
    ["に", "への", "にご", "へのご", "についてご"].flatMap { mark in
      ["ください", "をお願いします", "をお願いいたします", "をお願い致します", "願います", "いただきますようお願いします"].map {
        mark + "協力" + $0
      }
    })

  private static func sorted(_ words: [String]) -> [[UInt8]] {
    words.sorted { $0.utf8.count > $1.utf8.count }.map { Array($0.utf8) }
  }
}
