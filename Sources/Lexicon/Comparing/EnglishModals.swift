/// English words that say how firmly a clause binds, for comparing one clause with another.
package enum EnglishModals {
  /// Modal verbs and what they weigh, as on the scale of demands.
  package static let strengths: [String: Int] = [
    "must": 4, "shall": 4, "will": 4, "'ll": 4, "won't": 4, "mustn't": 4, "shan't": 4,
    "should": 3, "ought": 3, "shouldn't": 3,
    "may": 1, "can": 1, "could": 1, "might": 1, "cannot": 1, "can't": 1, "couldn't": 1,
  ]

  /// Verbs that take the force from the modal before them.
  package static let hedges: [String: Int] = [
    "consider": 1, "explore": 1, "examine": 1, "hope": 1,
    "seek": 2, "aim": 2, "try": 2, "strive": 2, "attempt": 2, "intend": 2, "endeavour": 2,
    "endeavor": 2,
  ]

  /// Verbs that bind by themselves before an infinitive: aim to, intend to.
  package static let intentions: [String: Int] = [
    "aim": 2, "aims": 2, "seek": 2, "seeks": 2, "intend": 2, "intends": 2, "plan": 2, "plans": 2,
    "strive": 2, "strives": 2, "hope": 1, "hopes": 1, "want": 2, "wants": 2, "pledge": 4,
    "pledges": 4, "promise": 4, "commit": 4,
  ]

  /// Words by which something is only worked for.
  package static let aims = [
    "work towards", "work toward", "working towards", "aim for", "aim at", "aim to", "strive for",
    "strive to", "do our best", "do its best", "do everything we can", "try to", "seek to",
    "endeavour to", "hope to", "hope for",
  ]

  /// Verbs by which an amount is left as it is.
  package static let staying = [
    "stay", "stays", "remain", "remains", "be kept", "be held", "be frozen", "be left",
  ]

  /// Verbs of which *may* and *can* give no leave: people may *think*.
  package static let minds: Set<String> = [
    "admire", "assume", "believe", "doubt", "enjoy", "expect", "experience", "fear", "feel", "find",
    "forget", "hear", "imagine", "know", "learn", "like", "love", "miss", "need", "notice",
    "recognise", "recognize", "remember", "see", "smell", "spot", "suffer", "suppose", "think",
    "understand", "want", "wonder",
  ]

  /// Who speaks of what they do.
  package static let authors: Set<String> = ["we", "i"]

  package static let negations: Set<String> = [
    "not", "never", "no", "won't", "mustn't", "shan't", "shouldn't", "cannot", "can't", "couldn't",
    "isn't", "aren't", "wasn't", "weren't", "don't", "doesn't", "didn't", "needn't", "wouldn't",
    "hasn't", "haven't",
  ]

  /// Behind such a *be*, that somebody is bound: will be *required* to.
  package static let binding: [String: Int] = [
    "required": 4, "obliged": 4, "bound": 4, "compelled": 4, "expected": 3, "asked": 2, "urged": 2,
    "advised": 2, "encouraged": 1, "invited": 1,
  ]
  /// Before the verb that somebody is bound to.
  package static let infinitive = "to"
  /// Modals that make a duty of what is only weighed.
  package static let duties: Set<String> = ["must", "shall"]

  /// Between a modal and what there is none of.
  package static let being = "be"

  /// Months that look like a modal verb but for their capital.
  package static let months: Set<String> = ["May"]

  /// Words that deny a clause together, behind its modal.
  package static let denyingPhrases: [[String]] = [
    ["at", "no", "time"], ["in", "no", "case"], ["under", "no", "circumstances"],
    ["on", "no", "account"], ["in", "no", "circumstances"], ["no", "longer"],
  ]

  /// Subjects that deny what is said of them: *no* person shall.
  package static let voids: Set<String> = ["no", "nobody", "none", "neither"]
}
