/// How English words that leave room are built: *wherever space permits*, *budget permitting*, *subject
/// to the available staff*.
package enum EnglishProvisos {
  /// What they take from a demand.
  package static let modifier = ModifierRow(text: "", shift: -1, countsInNorms: true)

  /// Words that open them, in small letters.
  static let openings = [
    ["in", "so", "far", "as"], ["as", "far", "as"], ["so", "far", "as"], ["insofar", "as"],
    ["to", "the", "extent", "that"], ["where"], ["wherever"], ["when"],
    ["whenever"], ["if"], ["as"],
  ]

  /// Words before what there may be too little of.
  static let articles: Set<String> = [
    "the", "our", "its", "their", "available", "sufficient", "enough", "adequate", "further",
    "public", "local", "council", "staff", "budget",
  ]

  /// What there may be too little of.
  static let means: Set<String> = [
    "space", "room", "funds", "funding", "money", "budget", "budgets", "finance", "finances",
    "resources", "staffing", "capacity", "time", "weather", "conditions", "circumstances",
    "numbers", "availability", "recruitment",
  ]

  /// Those of them that are paid with.
  private static let funds: Set<String> = [
    "funds", "funding", "money", "budget", "budgets", "finance", "finances", "resources",
  ]

  /// The row of `ProvisoWords.english` that says about the same; one of its own for what is no
  /// money.
  package static func row(_ words: some Collection<String>) -> Int {
    if words.contains(where: { possible.contains($0) }) { return 0 }
    return words.contains { funds.contains($0) } ? 1 : ProvisoWords.english.count
  }

  /// What it does.
  static let permitting: Set<String> = ["permits", "permit", "allows", "allow"]
  static let permittingBehind: Set<String> = ["permitting", "allowing"]

  /// What a thing is if it can be done.
  static let possible: Set<String> = [
    "possible", "practicable", "practical", "feasible", "affordable",
  ]
  /// Words before them.
  static let beforePossible: Set<String> = ["it", "this", "that", "is", "reasonably", "at", "all"]

  /// Words by which a sentence goes on behind them without a mark.
  package static let continuing: Set<String> = [
    "on", "in", "at", "by", "and", "or", "but", "for", "with", "from", "within", "across", "to",
    "throughout", "before", "after", "during", "we", "they",
  ]

  /// How a clause is opened that makes an exception.
  package enum Exception: Sendable {
    /// By its word alone: *unless*.
    case alone
    /// By its word and one for the case: *except where*, *save on days when*.
    case inCase
    /// By both with a denial between them: *but not where*.
    case denied
  }

  package static let exceptions: [String: Exception] = [
    "unless": .alone, "except": .inCase, "save": .inCase, "but": .denied,
  ]
  package static let not = "not"
  package static let cases: Set<String> = ["where", "when", "if", "whenever", "wherever"]

  /// Whether such words may begin with a word.
  package static func mayBegin(with word: some StringProtocol) -> Bool {
    first.contains(String(word))
  }

  private static let first =
    Set(openings.map { $0[0] }).union(means).union(articles).union(["subject"])

  /// How many words at the start of some leave room; 0 where none do.
  package static func length(_ words: some Collection<String>) -> Int {
    let words = Array(words.prefix(longest))
    if words.starts(with: ["subject", "to"]) {
      var end = named(words, from: 2)
      if end > 0, words.dropFirst(end).first == "of" { end = max(end, named(words, from: end + 1)) }
      return end
    }
    for opening in openings where words.starts(with: opening) {
      let end = named(words, from: opening.count)
      if end > 0, end < words.count, permitting.contains(words[end]) { return end + 1 }
      var place = opening.count
      while place < words.count, beforePossible.contains(words[place]) { place += 1 }
      // "as ⟦soon as possible⟧" leaves no room.
      if opening != ["as"], place < words.count, possible.contains(words[place]) {
        return place + 1
      }
    }
    let end = named(words, from: 0)
    return end > 0 && end < words.count && permittingBehind.contains(words[end]) ? end + 1 : 0
  }

  /// Behind what there may be too little of; 0 where nothing such is named.
  private static func named(_ words: [String], from start: Int) -> Int {
    var place = start
    while place < words.count, place < start + 4, articles.contains(words[place]) {
      if means.contains(words[place]), place + 1 >= words.count || !follows(words[place + 1]) {
        break
      }
      place += 1
    }
    return place < words.count && means.contains(words[place]) ? place + 1 : 0
  }

  private static func follows(_ word: String) -> Bool {
    means.contains(word) || articles.contains(word)
  }

  private static let longest = 12
}
