/// How whoever comes or goes first or last is named: "the ⟦last⟧ person to leave", "⟦whoever⟧ leaves ⟦last⟧".
package enum ComerWords {
  package static let places: Set = ["first", "last"]
  package static let anyone: Set = ["whoever", "whichever", "whosoever"]
  package static let persons: Set = ["person", "one", "individual"]
  package static let article = "the"
  package static let to = "to"
}
