/// How English lays a duty on someone by naming it: *it is the tenant's duty to*, *it falls to*.
package enum EnglishDuties {
  /// What someone has to do, as a noun.
  package static let nouns: Set = ["duty", "responsibility", "obligation", "job", "task"]
  /// Nouns by which rules name who bears something: *repairs are the owner's responsibility*.
  package static let borne: Set = ["duty", "responsibility", "obligation"]
  package static let binding = "must"
  package static let opener = "it"
  package static let being: Set = ["is", "are"]
  package static let modals: Set = ["shall", "will"]
  package static let be = "be"
  package static let falls: Set = ["falls", "fall"]
  package static let towards = "for"
  package static let to = "to"
  package static let of = "of"
  package static let yours = "your"
  package static let you = "You"
  /// The verb that names such a duty, of one or of several.
  package static let verbs = (one: "is responsible for", several: "are responsible for")
}
