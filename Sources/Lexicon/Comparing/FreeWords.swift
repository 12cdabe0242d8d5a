/// English words by which a sentence says that nothing is paid for a thing, or that something is.
package enum FreeWords {
  /// One of them stands in every such sentence.
  package static let marks: Set<String> = [
    "free", "charged", "charge", "charges", "fee", "fees", "cost", "pay", "pays",
  ]
  package static let free = "free"
  /// Behind *free*, with nothing else said: "free ⟦of charge⟧".
  package static let ofCharge: [[String]] = [["of", "charge"], ["of", "any", "charge"]]
  package static let forWhom = "for"
  package static let charged = "charged"
  package static let charge = "charge"
  package static let to = "to"
  package static let pay: Set<String> = ["pay", "pays"]
  package static let there = "there"
  package static let fees: Set<String> = ["charge", "charges", "fee", "fees", "cost"]
  package static let made: Set<String> = ["charged", "made", "payable", "levied", "due", "imposed"]
  package static let modals: Set<String> = [
    "will", "shall", "must", "may", "can", "should", "need",
  ]
  /// With these a denied *pay* is a ban or a wish.
  package static let binding: Set<String> = ["must", "may", "can", "should", "shall"]
  package static let beings: Set<String> = ["is", "are", "be"]
  package static let doing: Set<String> = ["do", "does", "have", "has", "to"]
  package static let denials: Set<String> = ["not", "never"]
  package static let no = "no"
  /// Words for everybody and for nobody, as the one who pays.
  package static let everybody: Set<String> = ["everyone", "everybody", "anyone", "anybody"]
  package static let nobody: [[String]] = [["nobody"], ["no", "one"], ["no-one"]]
  package static let silent: Set<String> = [
    "a", "an", "the", "any", "all", "every", "each", "our", "your", "their", "its",
  ]
}

/// English words by which a sentence says who gets a thing, from either side.
package enum AvailableWords {
  package static let beings: Set<String> = ["is", "are", "be"]
  package static let modals: Set<String> = ["will", "shall"]
  package static let entitled = ["entitled", "to"]
  package static let available = "available"
  package static let to = "to"
  package static let denials: Set<String> = ["not", "never"]
  package static let all: Set<String> = ["all", "every", "each", "any"]
  package static let articles: Set<String> = ["a", "an", "the", "our", "your", "their"]
  /// Words behind a group that lift what it was bound to: "⟦whatever⟧ their age".
  package static let whatever: Set<String> = ["whatever", "regardless", "irrespective"]
  /// Words that bind a group to something: "tenants ⟦with⟧ two years' residence".
  package static let bounds: Set<String> = [
    "with", "who", "aged", "in", "on", "of", "from", "over", "under", "whose", "living", "without",
  ]
}

/// English words that say whether a leave is paid, and whether a sum is paid wholly.
package enum PaidWords {
  package static let unpaid = "unpaid"
  package static let paid = "paid"
  package static let articles: Set<String> = ["a", "an"]
  /// Words for time off work.
  package static let times: Set<String> = [
    "leave", "break", "breaks", "absence", "holiday", "holidays", "vacation", "internship",
    "internships", "placement", "placements", "time", "overtime", "trial",
  ]
  package static let wholly = ["in", "full"]
  /// How a share of a sum opens.
  package static let parts: [[String]] = [
    ["half", "of"], ["half"], ["part", "of"], ["a", "part", "of"], ["a", "third", "of"],
    ["two", "thirds", "of"], ["a", "quarter", "of"], ["three", "quarters", "of"],
    ["some", "of"],
  ]
}
