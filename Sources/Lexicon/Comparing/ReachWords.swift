/// English words that tell whom a sentence reaches, and of what it says so.
package enum ReachWords {
  package static let and = "and"

  /// Verbs in the plain present by which somebody gets or does something.
  package static let plainVerbs: Set<String> = [
    "attend", "borrow", "choose", "claim", "drive", "eat", "elect", "enjoy", "enter", "get", "go",
    "join", "live", "park", "pay", "qualify", "receive", "ride", "sit", "stand", "stay", "swim",
    "take", "travel", "use", "visit", "vote", "work",
  ]

  /// Words that no subject of such a verb has.
  package static let noSubject: Set<String> = [
    "will", "must", "shall", "should", "may", "can", "is", "are", "has", "have", "do", "does",
    "not", "no", "but", "we", "you", "they", "if", "when", "unless", "to",
  ]

  /// What a name may end in that begins with a noun of its own: "members working 16 hours a ⟦week⟧".
  package static let ends: Set<String> = [
    "week", "month", "year", "day", "old", "over", "under", "work", "school", "age", "income",
    "education", "training", "pay", "above", "charge", "only",
  ]

  private static let people: Set<String> = [
    "children", "people", "men", "women", "staff", "police",
  ]

  /// Whether a noun names several.
  package static func isPlural(_ word: String) -> Bool {
    word.utf8.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") || people.contains(word)
  }

  // MARK: Clauses that say which

  package static let relatives: Set<String> = ["that", "which", "who"]
  /// Words behind such a word that begin a clause of its own.
  package static let openers: Set<String> = [
    "the", "a", "an", "this", "these", "those", "our", "your", "their", "its", "his", "her", "we",
    "you", "they", "it", "he", "she", "i", "no", "any", "all", "some", "every", "each", "there",
  ]
  /// Words of which *that* points at one.
  package static let moments: Set<String> = [
    "afternoon", "day", "evening", "far", "hour", "kind", "many", "moment", "month", "morning",
    "much", "night", "often", "reason", "season", "summer", "term", "time", "way", "week", "winter",
    "year",
  ]
  /// Words by which such a clause says what holds of all of them.
  package static let silent: Set<String> = [
    "follow", "follows", "result", "exist", "exists",
  ]
  package static let noRelative: Set<String> = ["will", "would"]
  /// Verbs before such a clause that says what is said.
  package static let speaking: Set<String> = [
    "accept", "admit", "agree", "allow", "announce", "ask", "assume", "believe", "claim", "demand",
    "expect", "guarantee", "insist", "know", "promise", "say", "state", "suggest", "think", "warn",
  ]
  package static let beings: Set<String> = ["is", "are", "will", "must", "may", "shall", "can"]
  /// Words by which something is ruled out without a denial.
  package static let bans: Set<String> = [
    "ban", "banned", "forbid", "forbidden", "outlaw", "prohibit", "prohibited", "stop",
  ]
  package static let modals: Set<String> = [
    "will", "won't", "must", "mustn't", "shall", "may", "should", "shouldn't", "cannot",
  ]

  // MARK: What is kept

  package static let keeping: Set<String> = ["keep", "keeps", "retain", "retains"]
  package static let losing: [[String]] = [
    ["lose"], ["loses"], ["no", "longer", "have"], ["no", "longer", "has"], ["forfeit"],
    ["forfeits"], ["give", "up"], ["gives", "up"], ["will", "lose"], ["have", "no"], ["has", "no"],
  ]
  package static let determiners: Set<String> = [
    "the", "a", "an", "their", "his", "her", "its", "our", "your", "any",
  ]
  package static let always: [[String]] = [
    ["at", "all", "times"], ["always"], ["in", "all", "cases"], ["in", "every", "case"],
    ["without", "exception"],
  ]
  package static let excepting: Set<String> = ["except", "unless", "save", "excluding"]

  // MARK: What is forbidden

  package static let forbidden: [[String]] = [
    ["banned"], ["prohibited"], ["forbidden"], ["outlawed"],
  ]
}
