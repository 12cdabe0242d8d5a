/// Words that narrow what an English figure measures, as tables.
package enum EnglishSubjectScopeWords {
  /// Orders that set an upper bound, at the head of a sentence.
  package static let limiters: Set<String> = ["limit", "cap", "restrict", "hold", "keep"]
  /// What ties a bound to what is limited.
  package static let limitTies = [" to ", " at ", " below ", " under ", " within "]
  /// Before those who make up a body.
  package static let consistings = [
    " consists of ", " consist of ", " is made up of ", " are made up of ", " is composed of ",
    " comprises ", " comprise ", " consisting of ",
  ]
  /// Verbs of getting an amount.
  package static let gettings: Set<String> = [
    "receive", "receives", "get", "gets", "earn", "earns", "draw", "draws", "received", "earned",
  ]
  /// Nouns made of verbs, with the verb that the sentence has in their place.
  package static let nounsOfVerbs: [String: Set<String>] = [
    "response": ["respond", "responds", "responded"], "reply": ["reply", "replies", "replied"],
    "answer": ["answer", "answers", "answered"],
    "application": ["apply", "applies", "applied"],
    "objection": ["object", "objects", "objected"],
    "payment": ["pay", "pays", "paid"], "appeal": ["appeal", "appeals", "appealed"],
    "complaint": ["complain", "complains", "complained"],
  ]
  /// What is taken off or put on a price for some.
  package static let reliefs: Set<String> = [
    "discount", "reduction", "rebate", "surcharge", "supplement", "refund", "exemption", "relief",
  ]
  /// Verbs that take one thing as another.
  package static let takings: Set<String> = [
    "interpret", "interprets", "treat", "treats", "regard", "regards", "deem", "deems", "take",
    "takes", "consider", "considers", "view", "views", "interpreted", "treated",
  ]
  /// Bodies and bounds that so many make up.
  package static let wholes: Set<String> = [
    "quorum", "panel", "team", "jury", "crew", "committee", "board", "tribunal", "delegation",
  ]
  package static let determiners: Set<String> = ["all", "any", "the", "each", "every"]
  /// Pronouns that whose may stand behind.
  package static let those: Set<String> = ["those", "anyone", "everyone", "all", "people"]
  /// What may stand before a noun for persons as part of it.
  package static let persons: Set<String> = [
    "single", "young", "older", "working", "private", "low-income",
  ]
  /// Ties between a thing and what is theirs.
  package static let tiesOfOwners: Set<String> = ["of", "in", "to", "for", "on", "from", "at"]
  /// Verbs that tie a rule to those whom it is for.
  package static let applying = [" apply to ", " applies to ", " be paid by ", " is paid by "]
  /// Before a deed that comes later.
  package static let beforeDeeds = [" before ", " prior to ", " until ", " and then "]
  /// Deeds that only say that one has a thing.
  package static let havings: Set<String> = [
    "enjoying", "receiving", "gaining", "getting", "having", "obtaining", "acquiring",
  ]
  /// How those are told who answered.
  package static let asked: Set<String> = [
    "surveyed", "asked", "polled", "questioned", "interviewed",
  ]
  /// What those say or are.
  package static let sayings: Set<String> = [
    "were", "are", "said", "say", "felt", "feel", "had", "have", "want", "wanted", "use", "used",
    "reported", "disagreed", "agreed", "supported", "support",
  ]
  package static let spendings: Set<String> = ["spend", "spends", "spent", "spending"]
  /// Between a charge and the rhythm of what it rests on.
  package static let basings = [
    ", based on an ", ", based on a ", " based on an ", " based on a ", ", resting on a ",
  ]
  /// Verbs that tie persons to what they get or pay.
  package static let receivings: Set<String> = [
    "receive", "get", "earn", "pay", "have", "receives", "receive", "draw",
  ]
}
