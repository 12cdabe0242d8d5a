/// English words by which one sentence says of a doer what another says of a thing.
package enum VoiceWords {
  /// Doers that the other voice need not name.
  package static let doers: Set<String> = ["we", "you", "i"]
  package static let author = "we"
  /// Modals, each with the one of its class that stands for it.
  package static let modals: [String: String] = [
    "will": "will", "must": "must", "shall": "shall", "should": "should", "may": "may",
    "can": "can",
    "do": "", "did": "",
  ]
  package static let beings: Set<String> = ["is", "are"]
  package static let be = "be"
  package static let never = "never"
  package static let ever = "ever"
  package static let denials: Set<String> = ["not", never]
  /// How a sentence begins that rules something out of what would undergo it: *no* fee, *none of* it.
  package static let voids: Set<String> = ["no", "none"]
  package static let partitive = "of"
  package static let by = "by"
  package static let us = "us"
  package static let nobody: [[String]] = [
    ["nobody"], ["no", "one"], ["no-one"], ["no", "person"],
  ]
  /// Deeds, with those alone whom they befall.
  package static let befalling: [String: Set<String>] = [
    "dismissed": ["employee", "worker"], "sacked": ["employee", "worker"],
    "laid": ["employee", "worker"],
    "evicted": ["occupier", "resident", "tenant"],
    "expelled": ["member", "pupil", "student"],
    "deported": ["foreigner", "migrant", "refugee"],
    "enrolled": ["pupil", "student"], "discharged": ["patient"],
  ]
  /// Verbs that are their own participles.
  package static let unbent: Set<String> = [
    "cast", "cost", "cut", "hit", "hurt", "let", "put", "quit", "set", "shed", "shut", "split",
    "spread",
  ]
  /// Two words in one.
  package static let contracted: [String: [String]] = [
    "cannot": ["can", "not"], "can't": ["can", "not"], "don't": ["do", "not"],
    "won't": ["will", "not"],
    "mustn't": ["must", "not"], "isn't": ["is", "not"], "aren't": ["are", "not"],
  ]
  /// Words that belong to a verb and may stand on either side of its object.
  package static let particles: Set<String> = [
    "up", "down", "off", "out", "away", "back", "on", "in", "over",
  ]
  package static let articles: Set<String> = ["a", "an", "the", "any"]
  /// Before one of them, and before each of them.
  package static let single: Set<String> = ["a", "an"]
  package static let eachOf: Set<String> = ["every", "each"]
  package static let owners: Set<String> = [
    "our", "your", "the", "a", "an", "every", "each", "all", "any",
  ]

  package static let gerund = "ing"
  /// What a deed is said to be that nobody may do, and what one may.
  package static let forbidden: [[String]] = [
    ["forbidden"], ["prohibited"], ["banned"], ["not", "allowed"], ["not", "permitted"],
  ]
  package static let allowed: [[String]] = [["allowed"], ["permitted"]]
  /// What those are said to be who may not do something, and what those are who may.
  package static let barred: Set<String> = [
    "barred", "banned", "prohibited", "forbidden", "disallowed", "precluded",
  ]
  package static let free: Set<String> = ["allowed", "permitted", "able", "entitled"]
  package static let longer = ["no", "longer"]
  package static let to = "to"
  package static let from = "from"
  package static let advising: Set<String> = ["should"]
  package static let hedging: Set<String> = ["should", "may", "can"]
  package static let banning: Set<String> = ["must", "may", "shall", "can", "should"]

  package static let responsible = ["responsible", "for"]
  package static let responsibility = "responsibility"
  package static let own = "own"
  package static let ours: [String: String] = ["our": "we", "your": "you", "my": "i"]
  /// Words that name what belongs to a noun, and a sentence that does.
  package static let naming = "includ"
  package static let namingOpeners = ["this includ", "these includ", "that includ", "it includ"]
  /// Verbs that say that something is still so.
  package static let lasting: Set<String> = ["remain", "remains", "stay", "stays"]
  /// Verbs by which an author says that there is something, and who has it.
  package static let offering: Set<String> = ["offer", "have", "provide", "run", "keep", "give"]
  package static let our = "our"
  package static let of: Set<String> = ["of", "a", "an", "the"]

  /// "⟦without⟧ good cause", "⟦unless you have⟧ good cause"
  package static let lacking = "without"
  package static let unless: [[String]] = [
    ["unless", "they", "have"], ["unless", "you", "have"], ["unless", "there", "is"],
    ["unless", "it", "has"], ["unless", "he", "or", "she", "has"], ["unless", "we", "have"],
  ]

  /// Rules by which a plain statement was read as a demand.
  package static let tellingRules: Set<String> = ["practice", "habit", "duty", "plain"]
}
