/// English words that tell a figure's circumstance: what a notice is of, and for what a sum is due.
package enum EnglishSubjectCircumstances {
  /// Ends of subjects that name no one but the writer.
  package static let tellingUs = [
    " to tell us so", " to tell us", " to inform us", " to notify us", " to let us know",
  ]
  package static let forNotice = " for notice"
  package static let conditions = ["If ", "When ", "Once "]
  /// Between one deed and the sum that it may cost.
  package static let carrying = [
    " can carry ", " may carry ", " could carry ", " carries ", " can cost ", " may cost ",
    " could cost ", " can attract ", " may attract ", " can incur ", " may incur ",
    " is punishable by ", " can lead to ", " can bring ",
  ]
  /// How that one deed is told.
  package static let singles = ["a single ", "one single ", "each ", "every ", "any single "]
  package static let evens = "even "
  /// Ends of what stands before a clause.
  package static let clauseStarts = [
    "Since ", "since ", "because ", "Because ", "that ", "as ", ", ",
  ]
  /// Subjects that tell no deed.
  package static let notices: Set<String> = ["notice", "written notice", "prior notice"]
  /// Between a deed and the notice that it takes.
  package static let giving = [
    " by giving ", " on giving ", " upon giving ", " with ", " by serving ", " after giving ",
    " on ",
    " upon ",
  ]
  /// Between who gives notice and the notice.
  package static let givings = [
    " does not give ", " do not give ", " fails to give ", " fail to give ", " gives ",
  ]
  package static let articles = ["a ", "an ", "the "]
  package static let noticeTo = "notice to "
  package static let modals = [" may ", " can ", " must ", " shall ", " will "]
  package static let lengthOf = "length of the "
  package static let purpose = " to "
  package static let cause = " for "
  package static let behalf = " for the "
  /// Deeds told with the one thing that they are done to.
  package static let revisions = ["update of ", "review of ", "revision of ", "renewal of "]
}
