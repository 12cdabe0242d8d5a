/// Words that leave room to whoever promises something or has to do it: 予算の範囲内で, *where possible*.
package enum ProvisoWords {
  /// Which row a word is of, and what is left of it where it is taken out.
  package typealias Entry = (row: Int, rest: [UInt8])

  package static let japaneseWords = WordTable<Entry>(
    entries(japanese) + japaneseEnds.map { ($0.0, (japanese.count - 1, Array($0.1.utf8))) })
  package static let englishWords = WordTable<Entry>(entries(english))

  private static func entries(_ rows: [[String]]) -> [(String, Entry)] {
    rows.enumerated().flatMap { row, words in words.map { ($0, (row, [])) } }
  }

  /// Words of one row say about the same.
  private static let japanese: [[String]] = [
    ["必要に応じて", "必要に応じ"],
    [
      "可能な範囲内において", "可能な範囲内で", "可能な範囲において", "可能な範囲で", "可能な限り", "できる範囲で", "できるかぎり", "できる限り",
      "できるだけ",
    ],
    [
      "予算の範囲内において", "予算の範囲において", "予算の範囲内で", "予算の範囲で", "予算の許す範囲内で", "予算の許す範囲で", "予算の許す限り",
      "予算の状況に応じて",
    ],
    ["状況に応じて", "状況に応じ", "実情に応じて", "実情に応じ", "状況により"],
    ["原則として", "原則としては"],
  ]

  /// Ends that say the same as the last row, and what they are without it.
  private static let japaneseEnds = [("を原則とします", "とします"), ("を原則とする", "とする")]

  static let english: [[String]] = [
    [
      "so far as is reasonably practicable", "as far as is reasonably practicable",
      "so far as reasonably practicable", "as far as reasonably practicable",
      "where reasonably practicable", "as far as is practicable", "so far as is practicable",
      "as far as practicable", "so far as practicable", "wherever practicable",
      "where practicable", "if practicable", "as far as is possible", "so far as is possible",
      "as far as possible", "so far as possible", "insofar as possible", "whenever possible",
      "wherever possible", "where possible", "when possible", "if possible", "where feasible",
    ],
    [
      "subject to the availability of funding", "subject to the availability of funds",
      "subject to available funding", "subject to available funds",
      "subject to available resources",
      "subject to funding", "subject to budget", "subject to resources", "subject to the budget",
      "within the available budget", "within the limits of the budget",
      "within available resources",
      "within existing resources", "within our budget", "within the budget", "within budget",
      "as resources permit", "as resources allow", "as funds permit", "as funds allow",
      "where resources allow", "where resources permit", "where funds allow", "if resources allow",
      "if resources permit", "if funding allows", "if funding permits", "if funds allow",
      "if funds permit", "if the budget allows", "resources permitting", "funding permitting",
      "budget permitting", "funds permitting",
    ],
    [
      "where necessary", "if necessary", "as necessary", "when necessary", "where needed",
      "if needed", "as needed", "when needed", "where appropriate", "as appropriate",
      "if appropriate", "as circumstances require", "as circumstances allow",
    ],
    ["in principle", "as a rule", "as a general rule"],
  ]
}
