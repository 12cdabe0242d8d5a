/// English words by which sentences deny one thing in different places: *no gifts*, *not any gifts*.
package enum VoidWords {
  /// Words that may stand in one of both alone.
  package static let silent: Set<String> = [
    "no", "not", "any", "a", "an", "the", "we", "will", "shall", "may", "must", "can", "be", "been",
    "is", "are", "there", "won't", "mustn't", "can't", "cannot", "isn't", "aren't",
  ]
  /// Modals of which each says denied what the others say, and those that do undenied.
  package static let modals: [String: (denied: Int, plain: Int)] = [
    "will": (1, 1), "won't": (1, 1), "shall": (3, 1), "may": (2, 2), "must": (2, 4),
    "mustn't": (2, 4), "can": (2, 8), "can't": (2, 8), "cannot": (2, 8),
    "is": (16, 16), "are": (16, 16), "isn't": (16, 16), "aren't": (16, 16),
  ]
  /// Denials of one thing, wherever they stand.
  package static let denials: Set<String> = [
    "no", "not", "won't", "mustn't", "can't", "cannot", "isn't", "aren't",
  ]
  package static let determiner = "no"
  /// What is said of that which there is leave for.
  package static let leaves: Set<String> = ["allowed", "permitted", "accepted", "admitted"]
  /// Words behind the name of a thing.
  package static let behindNames = ScaleContext.followers.union(ScaleContext.copulas)
  package static let passive = "be"
  /// Words that say the opposite before one thing: *without* a lead, *with* a lead.
  package static let lacking = "without"
  package static let having = "with"
  /// Verbs by which something is let through.
  package static let granting: Set<String> = [
    "accept", "admit", "allow", "approve", "authorise", "authorize", "give", "grant", "issue",
    "permit",
  ]
  /// Verbs by which less of it is.
  package static let curbing: Set<String> = ["cap", "curb", "limit"]
  package static let author = "we"
  package static let dummy = "there"
  /// Verbs that make what there is then: *charge* a fee.
  package static let making: Set<String> = [
    "charg", "levi", "levy", "impos", "mak", "hav", "hold", "introduc",
  ]

  /// Whether an object says that there is none: "no licences".
  package static func isVoid(_ object: String) -> Bool { withoutDenial(object) != object }

  /// "no licences" as "licences".
  package static func withoutDenial(_ object: String) -> Substring {
    object.hasPrefix("no ") || object.hasPrefix("No ") ? object.dropFirst(3) : object[...]
  }

  /// A word without the ending that bends it.
  package static func stem(_ word: String) -> String {
    for (ending, rest) in [("ies", "y"), ("ied", "y"), ("ing", ""), ("ed", ""), ("en", "")]
    where word.hasSuffix(ending) && word.utf8.count >= ending.utf8.count + 3 {
      return String(word.dropLast(ending.count)) + rest
    }
    let single = word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
    return single.hasSuffix("e") && single.utf8.count > 3 ? String(single.dropLast()) : single
  }
}
